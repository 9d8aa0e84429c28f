import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { planCards } from '../../src/core/exchange/plan-table.ts'
import { MemoryVault } from '../../src/core/vault/vault.ts'
import { fileOf, sample, samples, tableOf, takeIn } from './sample-file.ts'

/** What happened, as short as it can be said. */
async function toldBy(name: string) {
  const { found, plan } = takeIn(await sample(name))
  expect(plan.left).toEqual([])
  expect(found.unknownStages).toEqual([])
  const lines = plan.rows.map(({ application }) => {
    const happened = application?.events.map(({ on, time, type }) =>
      [on, time, type].filter(Boolean).join(' '),
    )
    return [application?.company, application?.role, ...(happened ?? [])].join(' | ')
  })
  return { id: found.preset.id, lines, plan }
}

test('reads what Huntr exports', async () => {
  const { id, lines, plan } = await toldBy('huntr.csv')
  expect(id).toBe('huntr')
  expect(lines).toEqual([
    'Nantmor Buses | Network Planner | 2026-01-08 saved | 2026-01-12 applied | 2026-01-12 interview',
    'Tarn Water | Field Planner | 2026-02-20 saved',
    'Osprey Couriers | Route Analyst | 2025-12-01 saved | 2025-12-03 applied | 2025-12-03 rejected',
    'Corrie Bay Council | Transport Officer | 2026-02-02 saved | 2026-02-04 applied',
  ])
  expect(plan.rows[1]?.application).toMatchObject({ place: 'Kendal (hybrid)', workMode: 'hybrid' })
  expect(plan.rows[3]?.application?.notes).toBe('Two referees named,\nboth have said yes')
  const [, , interview] = plan.rows[0]?.application?.events ?? []
  expect(interview).toMatchObject({ dayUnknown: true, note: 'The file says “Interview”.' })
})

test('reads what Teal exports, silence as silence', async () => {
  const { id, lines, plan } = await toldBy('teal.csv')
  expect(id).toBe('teal')
  expect(lines).toEqual([
    'Halden Rail | Timetable Planner | 2026-01-05 saved | 2026-01-07 applied | 2026-01-30 interview',
    'Fennick Health Trust | Rota Planner | 2025-11-11 saved | 2025-11-12 applied | 2026-01-10 presumed-closed',
    'Kestrel Foods | Stock Controller | 2026-02-24 saved',
    'Elmbridge Press | Print Scheduler | 2026-01-15 saved | 2026-01-16 applied | 2026-02-14 rejected',
  ])
  expect(plan.rows[0]?.application).toMatchObject({
    pay: '32000 to 36000 GBP a year',
    channel: 'board',
  })
})

test('reads what JobSync exports', async () => {
  const { id, lines } = await toldBy('jobsync.csv')
  expect(id).toBe('jobsync')
  expect(lines).toEqual([
    'Calder Freight | Depot Scheduler | 2026-01-04 saved | 2026-01-06 applied',
    'Sorrel Energy | Works Planner | 2026-01-18 saved',
    'Marrow & Pike | Operations Coordinator | 2025-10-02 saved | 2025-10-03 applied | 2025-10-03 rejected',
    'Quill Street Library | Events Planner | 2025-12-10 saved | 2025-12-11 applied | 2025-12-11 withdrawn',
  ])
})

test('reads the list of jobs of JobOps, its outcome before its stage', async () => {
  const { id, lines } = await toldBy('jobops.csv')
  expect(id).toBe('jobops')
  expect(lines).toEqual([
    'Bracken Couriers | Fleet Planner | 2026-01-03 saved | 2026-01-04 applied',
    'Aldgate Rail | Graduate Planner | 2026-01-05 saved | 2026-01-06 applied | 2026-01-29 rejected',
    'Wharfside Ferries | Scheduling Lead | 2026-01-08 saved | 2026-01-08 withdrawn',
    'Lindholm | Service Planner | 2026-02-25 saved',
  ])
})

test('reads the Markdown table of career-ops', async () => {
  const { id, lines, plan } = await toldBy('career-ops.markdown')
  expect(id).toBe('career-ops')
  expect(lines).toEqual([
    'Pennine Trams | Network Analyst | 2026-01-09 applied',
    'Brook & Vale | Rota Lead | 2026-01-11 applied | 2026-01-11 interview',
    'Saltmarsh Trust | Visits Planner | 2026-01-15 saved | 2026-01-15 withdrawn',
    'Copperfield Cycles | Route Planner | 2026-01-20 applied | 2026-01-20 screening',
  ])
  expect(plan.rows[0]?.application?.notes).toBe('Ask for | the shift plan\nScore: 4.2/5')
  expect(plan.rows[1]).toMatchObject({
    line: 8,
    application: { link: 'https://brookvale.example/jobs/5' },
  })
})

test('reads what Notion exports, a range by its beginning', async () => {
  const { id, lines, plan } = await toldBy('notion.csv')
  expect(id).toBe('notion')
  expect(lines).toEqual([
    'Whinfell Dairy | Collections Planner | 2026-02-27 saved | 2026-03-02 applied | 2026-03-12 14:30 interview',
    'Stanhope Works | Shift Planner | 2026-03-05 saved',
    'Arkle Parcels | Sorting Lead | 2025-12-08 saved | 2025-12-09 applied | 2026-02-01 presumed-closed',
  ])
  expect(plan.rows[0]?.application?.tags).toEqual(['north', 'small'])
})

test('reads the applications of a LinkedIn data export, month before day', async () => {
  const { id, lines } = await toldBy('linkedin-job-applications.csv')
  expect(id).toBe('linkedin-applications')
  expect(lines).toEqual([
    'Greyfriars Logistics | Planning Assistant | 2026-02-03 applied',
    'Moorgate Buses | Duty Planner | 2025-11-20 applied',
  ])
})

test('reads the saved jobs of LinkedIn, and the full download of Huntr', async () => {
  const saved = await tableOf(
    'Saved Date,Job Url,Job Title,Company Name\n"2/3/26, 9:00 AM",https://jobs.example/1,Clerk,Corrie\n',
  )
  expect(takeIn(saved)).toMatchObject({
    found: { preset: { id: 'linkedin-saved' } },
    plan: { rows: [{ application: { events: [{ type: 'saved', on: '2026-02-03' }] } }] },
  })
  const full = await tableOf(
    'companyName,title,location,listName,htmlDescription\nTarn,Planner,Kendal,Wishlist,<p>Plan &amp; route</p>\n',
  )
  expect(takeIn(full)).toMatchObject({
    found: { preset: { id: 'huntr' } },
    plan: { rows: [{ application: { company: 'Tarn', role: 'Planner', advert: 'Plan & route' } }] },
  })
})

test('reads the connections of a LinkedIn data export below their notes', async () => {
  const { found, plan } = takeIn(await sample('linkedin-connections.csv'))
  expect(found.preset.id).toBe('linkedin-connections')
  expect(plan.rows.map(({ line, person }) => [line, person?.name, person?.company])).toEqual([
    [5, 'Nia Probert', 'Nantmor Buses'],
    [6, 'Tomasz Zięba', 'Calder Freight, Ltd.'],
    [7, 'Ada Osei', undefined],
  ])
  expect(plan.rows[0]?.person).toMatchObject({
    jobTitle: 'Head of Planning',
    knownFrom: 'LinkedIn, since 12 March 2024',
    closeness: 'acquaintance',
  })
})

test('brings in only people at employers of the search where that is asked for', async () => {
  const { vault } = takeIn(await sample('huntr.csv'))
  const { plan } = takeIn(await sample('linkedin-connections.csv'), vault, {
    onlyAtEmployers: true,
  })
  expect(plan.rows.map(({ outcome }) => outcome)).toEqual(['adds', 'elsewhere', 'elsewhere'])
})

test('reads a German list in Windows-1252 with semicolons and a line above its headings', async () => {
  const file = await fileOf(await readFile(join(samples, 'spreadsheet-german.csv')))
  expect(file.encoding).toBe('windows-1252')
  const { lines } = await toldBy('spreadsheet-german.csv')
  expect(lines).toEqual([
    'Gerlinger Spedition | Tourenplanerin | 2026-01-14 applied | 2026-01-14 rejected',
    'Stadtwerke Mohrbach | Netzplanerin | 2026-02-02 applied | 2026-02-02 interview',
    'Bäckerei Holm | Einsatzplanung | 2026-01-28 applied',
  ])
})

test('reads visiting cards, and tells which have no name and which no end', async () => {
  const file = await fileOf(await readFile(join(samples, 'people.vcf')))
  if (file.sort !== 'cards') throw new Error('a table')
  const plan = planCards(new MemoryVault(), file.cards, {
    onlyAtEmployers: false,
    bringsBack: false,
  })
  expect(plan.rows.map(({ person }) => person?.name)).toEqual([
    'Nia Probert',
    'Joan Ashdown',
    'Jörg Lindholm',
  ])
  expect(plan.left).toEqual([
    { line: 18, code: 'no-name' },
    { line: 22, code: 'no-end' },
  ])
})

test('a spreadsheet of one’s own tells each line that needs somebody', async () => {
  const { found, plan } = takeIn(await sample('spreadsheet.csv'))
  expect(found.columns.at(-1)).toMatchObject({
    heading: 'What now',
    field: 'status',
    because: 'content',
  })
  expect(found.unknownStages).toMatchObject([{ word: 'Pending chat with uncle', count: 1 }])
  expect(plan.left).toEqual([{ line: 4, code: 'no-company' }])
  expect(plan.rows.map(({ line, doubts }) => [line, doubts.map(({ code }) => code)])).toEqual([
    [2, []],
    [3, []],
    [5, ['unclear-day']],
    [6, ['still-to-come']],
  ])
  expect(plan.rows[2]?.application?.notes).toBe('Sent: 31/02/2026')
})

test.each([
  'huntr.csv',
  'teal.csv',
  'jobsync.csv',
  'jobops.csv',
  'career-ops.markdown',
  'notion.csv',
  'linkedin-job-applications.csv',
  'linkedin-connections.csv',
  'spreadsheet.csv',
])('taking in %s twice changes nothing', async (name) => {
  const table = await sample(name)
  const { vault } = takeIn(table)
  const { plan } = takeIn(table, vault)
  expect(plan.changes).toEqual([])
  expect(new Set(plan.rows.map(({ outcome }) => outcome))).toEqual(new Set(['same']))
})
