import { expect, test } from 'vitest'
import { applicationHeadings, personHeadings } from './header-words.ts'
import { headingKey } from './known-headings.ts'
import { recognise } from './match-columns.ts'
import { TableBuilder } from './read-table.ts'
import { meaningOfStage } from './stage-words.ts'

function columnsOf(csv: string) {
  const builder = new TableBuilder()
  builder.push(csv)
  const table = builder.end()
  if (!table.ok) throw new Error(table.problem.message)
  const { preset, columns } = recognise(table.value)
  return { preset: preset.id, table: table.value, fields: columns.map(({ field }) => field) }
}

test('each heading has one meaning', () => {
  for (const table of [applicationHeadings, personHeadings]) {
    const keys = Object.values(table).flatMap((words) => words.split('|').map(headingKey))
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
  }
})

test('headings are known in any case, joint and accent', () => {
  expect(columnsOf('COMPANY_NAME;jobTitle;Intitulé du poste\na;b;c\n').fields).toEqual([
    'company',
    'role',
    'note',
  ])
})

test('a column that is called after a day but holds words goes into the notes', () => {
  const { fields } = columnsOf(
    'Company,Interview,Applied\nTarn,went well,2026-02-03\nCorrie,nervous,2026-02-04\n',
  )
  expect(fields).toEqual(['company', 'note', 'appliedOn'])
})

test('“Name” is the employer, or the job where the employer has a column of its own', () => {
  expect(columnsOf('Name,Status\nTarn,Applied\n').fields).toEqual(['company', 'status'])
  expect(columnsOf('Name,Company,Status\nPlanner,Tarn,Applied\n').fields).toEqual([
    'role',
    'company',
    'status',
  ])
})

test('links and stages are known by what stands in their column', () => {
  const { fields } = columnsOf(
    'Company,Where I saw it first,My word for it\nTarn,https://a.example,Rejected\nCorrie,https://b.example,Applied\n',
  )
  expect(fields).toEqual(['company', 'link', 'status'])
})

test('a second column of the same meaning goes into the notes', () => {
  expect(columnsOf('Company,Employer,Role\nTarn,Tarn Ltd,Planner\n').fields).toEqual([
    'company',
    'note',
    'role',
  ])
})

test('a list without headings keeps its first row', () => {
  const { table } = columnsOf('Tarn Water,Planner,2026-02-03\nCorrie,Clerk,2026-02-04\n')
  expect(table.head).toEqual(['Column 1', 'Column 2', 'Column 3'])
  expect(table.rows).toHaveLength(2)
})

test('a list of people is told from a list of applications by its headings', () => {
  expect(columnsOf('Name,Email,Company\nNia,nia@a.example,Tarn\n').preset).toBe('people')
  expect(columnsOf('Contact,Email,Company,Status\nNia,nia@a.example,Tarn,Applied\n').preset).toBe(
    'spreadsheet',
  )
})

test('the separator is the one that the file tells, or that gives most headings', () => {
  expect(columnsOf('sep=;\nCompany;Role\nA, Inc;Planner\n').table).toMatchObject({
    head: ['Company', 'Role'],
    rows: [{ line: 3, cells: ['A, Inc', 'Planner'] }],
  })
  expect(columnsOf('Company\tRole, level\nA\tB, C\n').fields[0]).toBe('company')
})

test.each([
  ['No Response', 'presumed-closed'],
  ['GHOSTED', 'presumed-closed'],
  ['in_progress', 'applied'],
  ['Vorstellungsgespräch', 'interview'],
  ['Offer Declined', 'withdrawn'],
  ['refusé', 'rejected'],
])('the stage %j means %s', (word, meaning) => {
  expect(meaningOfStage(word)).toBe(meaning)
})

test('headings of one’s own stay the headings, whatever stands in a row below', () => {
  const rows = 'Harrow,Planner,25/11/2025,Interview,13/12/2025,remote\n'
  const { table } = columnsOf(`Those people,For,Off,Now,Word came,At\n${rows}${rows}`)
  expect(table.head[0]).toBe('Those people')
  expect(table.rows).toHaveLength(2)
})
