import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CsvReader, type CsvSeparator } from './csv-reader.ts'
import { tableLimits } from './limits.ts'

function read(text: string, separator: CsvSeparator = ',', pieceChars = text.length || 1) {
  const reader = new CsvReader(separator)
  const rows = []
  for (let at = 0; at < text.length; at += pieceChars) {
    rows.push(...reader.push(text.slice(at, at + pieceChars)))
  }
  rows.push(...reader.end())
  return { rows, broken: reader.broken }
}
const cellsOf = (text: string, separator?: CsvSeparator) =>
  read(text, separator).rows.map(({ cells }) => cells)

test.each([
  [
    'plain cells',
    'a,b\nc,d\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'no line end at the end',
    'a,b\nc,d',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'CRLF and CR',
    'a,b\r\nc,d\re,f',
    [
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
    ],
  ],
  [
    'quotes, separators and breaks in quotes',
    '"a,1","b ""x"""\n"c\r\nd",e',
    [
      ['a,1', 'b "x"'],
      ['c\r\nd', 'e'],
    ],
  ],
  ['empty cells and empty rows', ',b,\n\n,,\nc', [['', 'b', ''], ['c']]],
  ['spaces around quotes', ' "a, b" , c \n', [['a, b', 'c']]],
  [
    'a quote within a cell',
    '5" pipe,b\n"Senior" Planner,c',
    [
      ['5" pipe', 'b'],
      ['"Senior" Planner', 'c'],
    ],
  ],
])('reads %s', (_name, text, rows) => {
  expect(cellsOf(text)).toEqual(rows)
})

test('reads what semicolons and tabs part', () => {
  expect(cellsOf('a;"b;c"\n', ';')).toEqual([['a', 'b;c']])
  expect(cellsOf('a\tb,c\n', '\t')).toEqual([['a', 'b,c']])
})

test('names the line on which a row begins, quoted breaks counted', () => {
  const { rows } = read('head,x\n"one\ntwo\nthree",y\n\nlast,z')
  expect(rows.map(({ line }) => line)).toEqual([1, 2, 6])
})

test('a quote that never closes breaks its own line alone', () => {
  const { rows, broken } = read('a,b\n"Acme,lost\nTarn,kept\nCorrie,kept\n')
  expect(rows.map(({ cells }) => cells[0])).toEqual(['a', 'Tarn', 'Corrie'])
  expect(broken).toEqual([{ line: 2, code: 'open-quote' }])
})

test('a quote that closes in the middle of a later line breaks its own line alone', () => {
  const { rows, broken } = read('a,b\n"Acme,lost\nTarn,"kept, too"\nCorrie,kept\n')
  expect(rows.map(({ cells }) => cells)).toEqual([
    ['a', 'b'],
    ['Tarn', 'kept, too'],
    ['Corrie', 'kept'],
  ])
  expect(broken).toEqual([{ line: 2, code: 'open-quote' }])
})

test('a quote that stays open past the limit is given up, and the rows behind it are read', () => {
  const filler = 'x,y\n'.repeat(tableLimits.rowChars / 4 + 100)
  const { rows, broken } = read(`"open,a\n${filler}last,z`, ',', 65_536)
  expect(broken).toEqual([{ line: 1, code: 'open-quote' }])
  expect(rows.length).toBe(tableLimits.rowChars / 4 + 101)
  expect(rows.at(-1)?.cells).toEqual(['last', 'z'])
})

test('a line without an end, and one of endless cells, are told and passed over', () => {
  const { rows, broken } = read(
    `${'x'.repeat(1_000_000)}\na,b\n${','.repeat(500)}\nc,d\n`,
    ',',
    65_536,
  )
  expect(rows.map(({ cells }) => cells)).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ])
  expect(broken).toEqual([
    { line: 1, code: 'too-long' },
    { line: 3, code: 'too-wide' },
  ])
})

test('every line with an open quote costs no more than itself', () => {
  const { rows, broken } = read(`${'x,"a\n'.repeat(200_000)}end,b\n`, ',', 65_536)
  expect(rows.length + broken.length).toBeGreaterThan(0)
  expect(broken.length).toBe(tableLimits.troubles)
})

test('what was written with quotes is read back the same, however it comes in pieces', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', ' ', 'é', ';') })
  const written = (rows: string[][]) =>
    rows.map((cells) => cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(',')).join('\r\n')
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 5 }),
      fc.integer({ min: 1, max: 9 }),
      (rows, pieceChars) => {
        const wanted = rows
          .map((cells) => cells.map((one) => one.trim()))
          .filter((cells) => cells.some((one) => one !== ''))
        const got = read(written(rows), ',', pieceChars)
        expect(got.broken).toEqual([])
        expect(got.rows.map(({ cells }) => cells)).toEqual(wanted)
      },
    ),
  )
})
