import fc from 'fast-check'
import { expect, test } from 'vitest'
import { calendarEntries } from '../../src/core/exchange/calendar-entries.ts'
import { applicationsCsv } from '../../src/core/exchange/csv-file.ts'
import { markdownFiles, markdownText } from '../../src/core/exchange/markdown-file.ts'
import { calendarFile } from '../../src/core/plan/calendar-file.ts'
import { type Application, applicationKind } from '../../src/core/vault/kinds/application.ts'
import { actionKind } from '../../src/core/vault/kinds/plan.ts'
import type { Body } from '../../src/core/vault/record.ts'
import { MemoryVault } from '../../src/core/vault/vault.ts'
import { now, sample, tableOf, takeIn } from './sample-file.ts'

const at = now.instant

function vaultOf(bodies: readonly Body[], kind = applicationKind.name): MemoryVault {
  const head = { kind, version: 1, schema: 1, updatedAt: at }
  return new MemoryVault(bodies.map((body, place) => ({ ...head, id: `a-${place}`, body })))
}
const csvOf = (vault: MemoryVault) => [...applicationsCsv(vault)].join('')

const whole: Application = {
  company: 'Tarn Water, Ltd.',
  role: '=Planner "Field"',
  place: 'Remote',
  workMode: 'hybrid',
  jobType: 'fixed-term',
  pay: '+£31,000',
  requisition: '-42',
  link: 'https://tarn.example/9',
  channel: 'approached',
  closesOn: '2026-04-01',
  tags: ['north', '@home'],
  advert: '<p>Line one</p>\nline two; =cmd',
  notes: 'N/A\n- a point\n\t=tab',
  events: [
    { id: 'e1', type: 'applied', on: '2026-03-01', toldBy: 'self' },
    {
      id: 'e2',
      type: 'interview',
      on: '2026-03-12',
      time: '14:00',
      zone: 'Europe/London',
      people: ['Nia; Probert', 'Tom'],
      note: 'bring: plans\nand pens',
    },
  ],
}

test('what is exported as CSV comes back the same, and changes nothing where it came from', async () => {
  const vault = vaultOf([whole, { company: 'Corrie', role: '-', events: [] }])
  const csv = csvOf(vault)
  const table = await tableOf(csv)
  expect(takeIn(table, vault).plan.changes).toEqual([])
  const { found, vault: empty } = takeIn(table)
  expect(found.preset.id).toBe('onward')
  const [, back] = [...empty.all(applicationKind)].sort((a, b) => (a.id < b.id ? 1 : -1))
  expect(back?.id).toBe('a-0')
  const { events, ...fields } = back?.body ?? { events: [] }
  const { events: wanted, ...wantedFields } = whole
  expect(fields).toEqual(wantedFields)
  expect(events).toMatchObject(wanted.map(({ id: _, ...event }) => event))
})

test('any application comes back from CSV as it went', async () => {
  const text = fc
    .string({
      unit: fc.constantFrom('a', 'é', '"', ',', ';', '\n', '=', '-', "'", '\\', '😀'),
      maxLength: 12,
    })
    .map((inner) => `x${inner}x`)
  const line = text.map((one) => one.replace(/\s+/g, ' '))
  const body = fc.record({
    company: line,
    role: line,
    place: line,
    notes: text,
    advert: text,
    note: text,
    person: line,
  })
  await fc.assert(
    fc.asyncProperty(fc.array(body, { minLength: 1, maxLength: 3 }), async (given) => {
      const vault = vaultOf(
        given.map(({ note, person, ...fields }) => ({
          ...fields,
          events: [{ id: 'e', type: 'interview', on: '2026-03-02', people: [person], note }],
        })),
      )
      const table = await tableOf(csvOf(vault))
      expect(takeIn(table, vault).plan.changes).toEqual([])
      expect(csvOf(takeIn(table).vault)).toBe(csvOf(vault))
    }),
    { numRuns: 40 },
  )
})

test('no cell of an export begins as a formula does', () => {
  const cells = csvOf(vaultOf([whole])).match(/"(?:[^"]|"")*"/g) ?? []
  expect(cells.length).toBeGreaterThan(30)
  expect(cells.filter((cell) => /^"[=+\-@\t\r＝＋－＠]/.test(cell))).toEqual([])
})

test('Markdown is a file for each application with a name of its own, and a list of them', () => {
  const same = { company: 'A/B: *C*', role: 'Planner', events: whole.events, notes: '# mine' }
  const files = [...markdownFiles(vaultOf([same, same, whole]), now)]
  expect(files.map(({ name }) => name)).toEqual(
    [
      '=Planner Field , Tarn Water, Ltd.md',
      'Planner, A B C.md',
      'Planner, A B C (2).md',
      'index.md',
    ].toSorted(
      (a, b) =>
        files.findIndex(({ name }) => name === a) - files.findIndex(({ name }) => name === b),
    ),
  )
  const [text] = files.filter(({ name }) => name === 'Planner, A B C.md').map((file) => file.text)
  expect(text).toContain('# Planner, A/B: \\*C\\*')
  expect(text).toContain(
    '- 12 March 2026, 14:00: Talk with Nia; Probert and Tom\n  bring: plans\n  and pens',
  )
  expect([...markdownText(vaultOf([whole]), now)].join('')).toContain(
    '## =Planner "Field", Tarn Water, Ltd.',
  )
})

test('of what others wrote, Markdown makes no element, no picture and no link to a script', () => {
  const planted =
    '<img src=x onerror=a()> \\<b>x</b> ![p](http://e.example/p.png) \\![q][r]\n<!-- x'
  const body = {
    company: planted,
    link: 'javascript:alert(1)',
    notes: `- *kept*\n${planted}`,
    advert: planted,
    events: [{ id: 'e', type: 'interview', on: '2026-03-12', people: [planted], note: planted }],
  }
  const texts = [...markdownFiles(vaultOf([body]), now)].map(({ text }) => text)
  const seen = [...texts, [...markdownText(vaultOf([body]), now)].join('')].join('\n')
  // What stands behind a backslash that is no escaped one itself is words.
  const live = seen.replace(/\\./g, '')
  expect(live).not.toMatch(/<[a-z/!?]|!\[/i)
  expect(seen).not.toContain('<javascript')
  expect(seen).toContain('- *kept*')
  expect(texts.join()).toContain('onerror')
  const [linked] = [...markdownFiles(vaultOf([{ ...whole, link: 'https://t.example/a_b*c' }]), now)]
  expect(linked?.text).toContain('- Link: <https://t.example/a_b*c>')
})

test('the calendar has what is ahead, under titles that give nothing away', async () => {
  const { vault } = takeIn(await sample('notion.csv'))
  vault.put({
    kind: actionKind.name,
    id: 'step',
    version: 1,
    schema: 1,
    updatedAt: at,
    body: {
      ifCue: 'at nine',
      thenStep: 'write to Whinfell',
      minutes: 10,
      on: '2026-03-11',
      state: 'open',
      addedAt: at,
    },
  })
  const closing = vaultOf([
    {
      company: 'Corrie',
      closesOn: '2026-03-20',
      events: [{ id: 's', type: 'saved', on: '2026-03-01' }],
    },
  ])
  const entries = [...calendarEntries(vault, now), ...calendarEntries(closing, now)]
  expect(entries.map(({ on, time, title }) => [on, time, title])).toEqual([
    ['2026-03-11', null, undefined],
    ['2026-03-12', '14:30', 'An appointment'],
    ['2026-03-20', null, 'A day to keep in mind'],
  ])
  const file = calendarFile(...entries)
  expect(file.match(/^BEGIN:VEVENT$/gm)).toHaveLength(3)
  expect(file.replaceAll('\r\n ', '')).not.toMatch(/Whinfell|Corrie|interview/i)
  expect(file.split('\r\n').every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true)
  expect(new Set(file.match(/^UID:.*$/gm)).size).toBe(3)
})
