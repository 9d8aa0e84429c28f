import fc from 'fast-check'
import { expect, test } from 'vitest'
import { guardedCell, unguardedCell } from './guard-cell.ts'

test.each([
  ['=1+1', "'=1+1"],
  ['+44 7700', "'+44 7700"],
  ['-5', "'-5"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t'=1"],
  ['＝1', "'＝1"],
  ["'=1", "''=1"],
  ['kept; =cmd|x', "kept; '=cmd|x"],
  ['a - b, c = d', 'a - b, c = d'],
  ['plain', 'plain'],
])('guards %j as %j', (cell, guarded) => {
  expect(guardedCell(cell)).toBe(guarded)
  expect(unguardedCell(guarded)).toBe(cell)
})

test('guarding is undone exactly, and what is guarded begins with no formula', () => {
  const cells = fc.string({
    unit: fc.constantFrom('=', '+', '-', '@', "'", ';', '\t', ' ', 'a', '\n', '＝'),
  })
  fc.assert(
    fc.property(cells, (cell) => {
      expect(unguardedCell(guardedCell(cell))).toBe(cell)
      expect(guardedCell(cell)).not.toMatch(/^[=+\-@\t\r＝]|[;\t] *[=+\-@＝]/)
    }),
  )
})
