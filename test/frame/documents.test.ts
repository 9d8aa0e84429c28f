import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { filesOf, root, textOf } from './repository.ts'

const documents = filesOf().filter((path) => path.endsWith('.md'))
const scripts = Object.keys(JSON.parse(textOf('package.json')).scripts)

/** Paths of the source as documents name them: `src/core/result.ts`, `bench/`, `docs/care.md`. */
const CODE_PATH = /`((?:src|test|bench|docs|scripts)\/[\w./-]*|\.ci\/run|[\w-]+\.(?:json|ts|mjs))`/g
const LINK = /\[[^\]]*\]\(([^)\s]+)\)/g

/** A document with its fenced blocks left out: those show commands and output, not links. */
function prose(path: string): string {
  return textOf(path).replace(/^```[\s\S]*?^```/gm, '')
}

/** The anchor that a heading gets, as code hosts make it. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s/g, '-')
}

test('there are the documents that a newcomer needs', () => {
  const needed = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md']
  expect(documents).toEqual(
    expect.arrayContaining([...needed, 'docs/architecture.md', 'docs/decisions.md']),
  )
})

test.each(documents)('every link of %s leads somewhere', (path) => {
  const broken = [...prose(path).matchAll(LINK)]
    .map(([, target = '']) => target)
    .filter((target) => !/^(https?|mailto):/.test(target))
    .filter((target) => {
      const [file = '', anchor] = target.split('#')
      const place = file === '' ? path : join(dirname(path), file)
      if (!existsSync(join(root, place))) return true
      if (!anchor) return false
      const headings = [...prose(place).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => heading)
      return !headings.some((heading) => anchorOf(heading) === anchor)
    })
  expect(broken).toEqual([])
})

test.each(documents)('every command and code path that %s names is there', (path) => {
  const text = textOf(path)
  const commands = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name)
  const paths = [...prose(path).matchAll(CODE_PATH)].map(([, place = '']) => place)
  expect(commands.filter((name) => !scripts.includes(name))).toEqual([])
  expect(paths.filter((place) => !existsSync(join(root, place)))).toEqual([])
})

test('CONTRIBUTING stays under 150 lines', () => {
  expect(textOf('CONTRIBUTING.md').split('\n').length).toBeLessThan(150)
})
