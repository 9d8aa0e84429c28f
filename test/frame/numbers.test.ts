import { expect, test } from 'vitest'
import { textOf } from './repository.ts'

/** A row of a table that names a value in the code: `| rule | name | value | in | source |`. */
const ROW = /^\| [^|]+ \| `(\w+)` \| ([^|]+) \| `([^`|]+)` \| [^|]+ \|$/gm

const rows = ['docs/care.md', 'docs/statistics.md'].flatMap((document) =>
  [...textOf(document).matchAll(ROW)].map(([, name = '', value = '', file = '']) => ({
    document,
    name,
    value: value.trim(),
    file,
  })),
)

test('the documents name the numbers of care and statistics', () => {
  expect(rows.length).toBeGreaterThan(15)
})

test.each(rows)('$name is $value in the code as $document says', ({ name, value, file }) => {
  const said = new RegExp(`\\b${name}(?: =|:) '?${value}'?(?![\\w.])`)
  expect(textOf(file)).toMatch(said)
})

test('the chances of a late answer are those of the formula', () => {
  const text = textOf('docs/statistics.md')
  const chance = (days: number) => {
    const rest = 0.4 * 2 ** (-days / 12)
    return Math.round((100 * rest) / (0.6 + rest))
  }
  const [, ...figures] =
    /is (\d+) % after (\d+) days, (\d+) % after (\d+), (\d+) % after (\d+) and (\d+) % after (\d+)/.exec(
      text.replace(/\s+/g, ' '),
    ) ?? []
  const said = [0, 2, 4, 6].map((at) => [Number(figures[at + 1]), Number(figures[at])])
  expect(said).toEqual([14, 21, 30, 45].map((days) => [days, chance(days)]))
})
