import { expect, test } from 'vitest'
import { tableLimits } from '../../src/core/exchange/limits.ts'
import { readExchangeFile } from '../../src/core/exchange/read-exchange-file.ts'
import { applicationKind } from '../../src/core/vault/kinds/application.ts'
import { fileOf, tableOf, takeIn } from './sample-file.ts'

const utf8 = new TextEncoder()
const rows = 'Company,Role,Date applied\nBäckerei Holm,Planer,2026-02-03\n'

async function problemOf(bytes: Uint8Array | AsyncIterable<Uint8Array>): Promise<string> {
  const pieces = bytes instanceof Uint8Array ? [bytes] : bytes
  const read = await readExchangeFile({
    async *bytes() {
      yield* pieces
    },
    newDecoder: (encoding, options) => new TextDecoder(encoding, options),
  })
  return read.ok ? 'none' : read.problem.code
}

function utf16(text: string, isLittle: boolean, mark: boolean): Uint8Array {
  const units = [...(mark ? '\ufeff' : ''), ...text].map((sign) => sign.charCodeAt(0))
  return Uint8Array.from(
    units.flatMap((unit) => (isLittle ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  )
}

test.each([
  ['UTF-8', utf8.encode(rows), 'utf-8'],
  ['UTF-8 with a mark', utf8.encode(`\ufeff${rows}`), 'utf-8'],
  ['UTF-16 with a mark', utf16(rows, true, true), 'utf-16le'],
  ['UTF-16 of the other end', utf16(rows, false, true), 'utf-16be'],
  ['UTF-16 without a mark', utf16(rows, true, false), 'utf-16le'],
  ['Windows-1252', Uint8Array.from([...rows].map((sign) => sign.charCodeAt(0))), 'windows-1252'],
])('reads %s, cut anywhere', async (_name, bytes, encoding) => {
  for (const pieceBytes of [bytes.length, 7, 1]) {
    const file = await fileOf(bytes, pieceBytes)
    expect(file).toMatchObject({
      encoding,
      table: {
        head: ['Company', 'Role', 'Date applied'],
        rows: [{ line: 2, cells: ['Bäckerei Holm', 'Planer', '2026-02-03'] }],
      },
    })
  }
})

test('a file in Windows-1252 that shows it only at its end is read anew from its beginning', async () => {
  const plain = utf8.encode(`Company,Role\n${'Acme,Planner\n'.repeat(10_000)}`)
  const bytes = Uint8Array.from([...plain, ...[...'Bäcker,X\n'].map((sign) => sign.charCodeAt(0))])
  const file = await fileOf(bytes)
  if (file.sort !== 'table') throw new Error('cards')
  expect(file.encoding).toBe('windows-1252')
  expect(file.table.rows).toHaveLength(10_001)
  expect(file.table.rows.at(-1)?.cells).toEqual(['Bäcker', 'X'])
})

test.each([
  ['a workbook', [0x50, 0x4b, 3, 4, 0, 0], 'workbook'],
  ['an old workbook', [0xd0, 0xcf, 0x11, 0xe0, 0], 'workbook'],
  ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d], 'not-text'],
  ['zeros', Array.from({ length: 600 }, () => 0), 'not-text'],
  ['nothing', [], 'no-rows'],
  ['headings alone', [...utf8.encode('Company,Role\n')], 'no-rows'],
  ['empty lines', [...utf8.encode('\n\n,,\n')], 'no-rows'],
])('%s is told', async (_name, bytes, code) => {
  expect(await problemOf(Uint8Array.from(bytes))).toBe(code)
})

test('a file without end is refused before it fills the memory', async () => {
  const piece = utf8.encode(`${'x'.repeat(1023)}\n`.repeat(1024))
  let given = 0
  async function* endless() {
    for (;;) {
      given += piece.length
      yield piece
    }
  }
  expect(await problemOf(endless())).toBe('too-large')
  expect(given).toBeLessThan(tableLimits.bytes + 2 * piece.length)
})

test('what is made to be slow to look through is looked through all the same', async () => {
  const long = 100_000
  const cells = [
    `a${' '.repeat(long)}b`,
    '<p><script'.repeat(long / 10),
    '<a'.repeat(long / 2),
    '<li '.repeat(long / 4),
    '[['.repeat(long / 2),
    ';'.repeat(long),
    `${"'".repeat(long)}=`,
  ]
  const rows = cells.flatMap((cell) => [
    `Acme,"${cell}","${cell}","${cell}",2026-02-03,`,
    `Acme,,,,2026-02-03,"${cell}"`,
  ])
  const csv = `Company,Tags,Advert,Notes,Date applied,Rejected on\n${rows.join('\n')}\n`
  expect(takeIn(await tableOf(csv)).plan.rows.length).toBeGreaterThan(0)
  const lines = [
    '| Company | Role |',
    `${' '.repeat(long)}|`,
    '|---|---|',
    `| ${'['.repeat(long)} | b |`,
  ]
  expect((await tableOf(lines.join('\n'))).rows.length).toBeGreaterThan(0)
  const photo = ` ${'A'.repeat(70)}\n`.repeat(50_000)
  const file = await fileOf(utf8.encode(`BEGIN:VCARD\nPHOTO:x\n${photo}FN:Ann\nEND:VCARD\n`))
  expect(file).toMatchObject({ cards: { cards: [{ person: { name: 'Ann' } }], broken: [] } })
})

test('50 MB are read to the end, rows past the limit told with their line', async () => {
  const row = `Acme ${'x'.repeat(240)},Planner,2026-02-03\n`
  const count = Math.ceil((50 * 1024 * 1024) / row.length)
  const piece = utf8.encode(row.repeat(1000))
  const read = await readExchangeFile({
    async *bytes() {
      yield utf8.encode('Company,Role,Date applied\n')
      for (let given = 0; given < count; given += 1000) yield piece
    },
    newDecoder: (encoding, options) => new TextDecoder(encoding, options),
  })
  if (!read.ok || read.value.sort !== 'table') throw new Error('no table')
  expect(read.value.table.rows.length).toBe(tableLimits.rows - 1)
  expect(read.value.table.cutAtLine).toBe(tableLimits.rows + 1)
})

test('formulas, scripts and endless words come in as plain words or stay where they are', async () => {
  const table = await tableOf(
    [
      'Company,Role,Link,Notes,Date applied',
      `"=HYPERLINK(""http://x"")",'=1+1,javascript:alert(1),<b>x</b>,2026-02-03`,
      `Acme,${'r'.repeat(600)},https://a.example/${'p'.repeat(2500)},,2026-02-03`,
      `${'c'.repeat(600)},Planner,,,2026-02-03`,
      'Tarn Water,Planner,,,0001-01-01',
      'Corrie,Planner,,,9999-12-31',
    ].join('\n'),
  )
  const { plan, vault } = takeIn(table)
  expect(
    vault.all(applicationKind).every(({ body }) => applicationKind.shape.safeParse(body).success),
  ).toBe(true)
  expect(plan.left).toEqual([{ line: 4, code: 'no-company' }])
  const [formula, long, past, future] = plan.rows
  expect(formula?.application).toMatchObject({
    company: '=HYPERLINK("http://x")',
    role: '=1+1',
    notes: '<b>x</b>\nLink: javascript:alert(1)',
  })
  expect(formula?.application?.link).toBeUndefined()
  expect(long?.application?.role).toBeUndefined()
  expect(long?.application?.notes).toContain('r'.repeat(600))
  expect(past?.doubts).toMatchObject([{ code: 'absurd-day', cell: '0001-01-01' }])
  expect(future?.doubts).toMatchObject([{ code: 'absurd-day', cell: '9999-12-31' }])
})

test('days whose order nobody knows are told and kept as notes until somebody says it', async () => {
  const table = await tableOf(
    'Company,Role,Date applied\nAcme,Planner,3/4/2026\nTarn,Planner,2/5/2026\n',
  )
  const { found, plan } = takeIn(table)
  expect(found.order).toEqual({ is: 'open', example: '3/4/2026' })
  expect(plan.rows.map(({ doubts }) => doubts[0]?.code)).toEqual(['open-order', 'open-order'])
  expect(plan.rows[0]?.application?.notes).toBe('Date applied: 3/4/2026')
  const told = takeIn(table, undefined, { dayOrder: 'month-first' }).plan
  expect(told.rows.map(({ application }) => application?.events[0]?.on)).toEqual([
    '2026-03-04',
    '2026-02-05',
  ])
})

test('a stage that nothing is known of is asked about, and taken as the person says', async () => {
  const table = await tableOf('Company,Status,Date applied\nAcme,Waiting for Godot,2026-02-03\n')
  const { found, plan } = takeIn(table)
  const [asked] = found.unknownStages
  expect(asked).toMatchObject({ word: 'Waiting for Godot', count: 1 })
  expect(plan.rows[0]?.application?.events.at(-1)).toMatchObject({
    type: 'note',
    note: 'Stage in the file: Waiting for Godot',
  })
  const right = takeIn(table, undefined, {
    stages: new Map([[asked?.key ?? '', 'interview' as const]]),
  })
  expect(right.plan.rows[0]?.application?.events.map(({ type }) => type)).toEqual([
    'applied',
    'interview',
  ])
})
