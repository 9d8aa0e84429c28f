import { expect, test } from 'vitest'
import { isLinkedInFile, readLinkedInData } from './resume-linkedin-data.ts'

const files = [
  {
    name: 'export/Profile.csv',
    text: '\ufeffFirst Name,Last Name,Maiden Name,Headline,Summary,Geo Location,Websites\nInes,Marlow,,Planner,"Plans crews,\nand crossings","Nantmor, Wales",[PERSONAL:https://marlow.example]\n',
  },
  {
    name: 'Positions.csv',
    text: 'Company Name,Title,Description,Location,Started On,Finished On\nLindholm Ferries,Planner,,Nantmor,Mar 2019,\nTarn Water,Clerk,Wrote rotas,,sometime,Feb 2019\n',
  },
  { name: 'Skills.csv', text: 'Name\nRostering\n' },
  {
    name: 'Email Addresses.csv',
    text: 'Email Address,Confirmed,Primary,Updated On\nold@marlow.example,Yes,No,\nines@marlow.example,Yes,Yes,\n',
  },
]

test('makes pieces of the files of an export', () => {
  const read = readLinkedInData(files)
  if (!read.ok) throw new Error(read.problem.message)
  const pieces = read.value.entries.map(({ section, fields }) => [
    section,
    Object.fromEntries(fields.map(({ key, value }) => [key, value])),
  ])
  expect(pieces).toEqual([
    ['basics', { name: 'Ines Marlow' }],
    ['basics', { label: 'Planner' }],
    ['basics', { summary: 'Plans crews,\nand crossings' }],
    ['basics', { 'location.city': 'Nantmor, Wales' }],
    ['basics', { url: 'https://marlow.example' }],
    [
      'work',
      { position: 'Planner', name: 'Lindholm Ferries', location: 'Nantmor', startDate: '2019-03' },
    ],
    ['work', { position: 'Clerk', name: 'Tarn Water', summary: 'Wrote rotas', endDate: '2019-02' }],
    ['skills', { name: 'Rostering' }],
    ['basics', { email: 'ines@marlow.example' }],
  ])
  expect(read.value.leftover).toEqual(['Started On: sometime'])
})

test('makes nothing of files without rows, and leaves other files alone', () => {
  expect(readLinkedInData([{ name: 'Skills.csv', text: 'Name\n' }])).toMatchObject({
    problem: { code: 'no-words' },
  })
  expect(isLinkedInFile('Connections.csv')).toBe(false)
  expect(isLinkedInFile('Basic/Education.csv')).toBe(true)
})
