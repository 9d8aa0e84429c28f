import { expect, test } from 'vitest'
import { partsOfLine } from './line-parts.ts'

test.each([
  ['Acme – planner,  in Oban; remote | saved', ['Acme', 'planner', 'in Oban', 'remote', 'saved']],
  ['Acme  Ltd\tplanner\n\n closes friday ', ['Acme Ltd', 'planner', 'closes friday']],
  ['part-time - 1,5 days -- x', ['part-time', '1,5 days', 'x']],
  [' \t\n; | ', []],
])('parts %j', (line, parts) => {
  expect(partsOfLine(line)).toEqual(parts)
})

test('a hundred thousand spaces, tabs or dashes are looked through once', () => {
  for (const sign of [' ', '\t', '\n', ' \t', '-', ' -', ' - ', ', ', '\u00a0']) {
    expect(partsOfLine(`Acme${sign.repeat(100_000)}x`)[0]?.startsWith('Acme')).toBe(true)
  }
})
