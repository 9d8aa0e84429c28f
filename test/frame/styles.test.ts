import { join } from 'node:path'
import { expect, test } from 'vitest'
import { filesOf, namedIn, root, textOf } from './repository.ts'

const web = filesOf().filter((path) => path.startsWith('src/web/') && !/\.test/.test(path))
const sheets = web.filter((path) => path.endsWith('.css'))
const scripts = web.filter((path) => /\.tsx?$/.test(path))
const texts = new Map(web.filter((path) => /\.(css|tsx?)$/.test(path)).map((p) => [p, textOf(p)]))
const textAt = (path: string) => texts.get(path) ?? ''

/** Classes that a style sheet speaks of. */
const classesIn = (sheet: string, pattern = /\.([a-z][\w-]*)/g) =>
  [...textAt(sheet).matchAll(/([^{}]*)\{/g)].flatMap(([, prelude = '']) =>
    [...prelude.matchAll(pattern)].map(([, name = '']) => name),
  )

/** Classes that a component names word for word. */
const classesOf = (script: string) =>
  [...textAt(script).matchAll(/\bclass=(?:"([^"]*)"|\{([^}]*)\})/g)].flatMap(([, plain, made]) =>
    (plain ?? [...(made ?? '').matchAll(/'([^']*)'|`([^`$]*)/g)].map((m) => m[1] ?? m[2]).join(' '))
      .split(/\s+/)
      .filter(Boolean),
  )

const named = (path: string, pattern: RegExp) => namedIn(path, pattern, textAt(path))
/** What comes with a module: it and all that it imports, not what it loads later. */
function together(path: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(path) || !texts.has(path)) return seen
  seen.add(path)
  for (const next of named(path, /(?:^import|\bfrom) '(\.[^']+)'/gm)) together(next, seen)
  return seen
}

const styledBy = new Map<string, string[]>()
for (const sheet of sheets) {
  for (const name of new Set(classesIn(sheet))) {
    styledBy.set(name, [...(styledBy.get(name) ?? []), sheet])
  }
}
/** Those that have a look of their own, not only one beside another class. */
const ownLooks = new Set(
  sheets.flatMap((sheet) => classesIn(sheet, /(?<![\w\])])\.([a-z][\w-]*)/g)),
)
const first = new Set([
  ...sheets.filter((path) => path.startsWith('src/web/style/')),
  ...together('src/web/main.tsx'),
])
const loadedLater = new Set(
  scripts.flatMap((path) => named(path, /\bimport\('(\.[^']+)'\)/g)).filter((p) => texts.has(p)),
)

test('a page brings the styles of all it draws, whichever page was open before', () => {
  expect(loadedLater.size).toBeGreaterThan(50)
  const bare = [...loadedLater].flatMap((page) => {
    const brought = together(page)
    const here = new Set([...first, ...brought])
    return [...brought].flatMap((script) =>
      classesOf(script)
        .filter(
          (name) => ownLooks.has(name) && styledBy.get(name)?.every((sheet) => !here.has(sheet)),
        )
        .map((name) => `${script} on ${page}: .${name} of ${styledBy.get(name)}`),
    )
  })
  expect([...new Set(bare)]).toEqual([])
})

test('no style is written for what is nowhere drawn', () => {
  const drawn = scripts.map(textAt).join('\n')
  const values = filesOf(join(root, 'src/core'))
    .filter((path) => path.endsWith('.ts'))
    .map(textOf)
    .join('\n')
  // A class may be put together, `col-${id}`, or be a value of a record.
  const isDrawn = (name: string) =>
    new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(drawn) ||
    drawn.includes(`${name.replace(/-[^-]*$/, '')}-\${`) ||
    values.includes(`'${name}'`)
  expect([...styledBy].filter(([name]) => !isDrawn(name))).toEqual([])
})
