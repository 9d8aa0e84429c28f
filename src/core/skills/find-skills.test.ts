import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findSkills } from './find-skills.ts'
import { readTables } from './skill-table.ts'

const named = (text: string) => findSkills(text, 'advert').map(({ skill }) => skill.name)

test.each([
  ['Java, C/C++ or Go; R&D and R.', ['Java', 'C', 'C++', 'Go', 'Research and development', 'R']],
  ['We excel where others go', []],
  ['Managing the budgets of three boats', ['Budgeting']],
  ['SAP HANA and plain SAP', ['SAP', 'SAP']],
  ['Staplerschein und Führerschein Klasse B', ['Forklift licence', 'Driving licence']],
  ['zuverlässiges Arbeiten mit MS-Office', ['Reliability', 'Microsoft Office']],
  ['node.js and Vue.js', ['Node.js', 'Vue.js']],
  ['Clean code. Review of plans.', ['Clean code']],
  ['Postgres', ['PostgreSQL']],
])('finds in “%s” %j', (text, names) => {
  expect(named(text)).toEqual(names)
})

test('what somebody is called tells their skill in a résumé and names the job in an advert', () => {
  expect(named('Electrician wanted')).toEqual([])
  expect(findSkills('Electrician, 2019 to 2022', 'resume')).toMatchObject([
    { skill: { name: 'Electrical installation' }, words: 'Electrician' },
  ])
})

test('the words of a find are those of the text, in order and never within one another', () => {
  const text = fc.stringMatching(
    /^(?:[A-Za-zü+#.,& -]{0,12}(?:Excel|SQL|C\+\+|care|team player)){0,6}$/,
  )
  fc.assert(
    fc.property(text, (given) => {
      let last = 0
      for (const { words, start, end } of findSkills(given, 'advert')) {
        expect(given.slice(start, end)).toBe(words)
        expect(start).toBeGreaterThanOrEqual(last)
        last = end
      }
    }),
    { numRuns: 50 },
  )
})

test('every skill has one name, and every wording says something', () => {
  const wordings = readTables()
  const names = new Map(wordings.map(({ skill }) => [skill.id, skill.name]))
  expect(new Set(wordings.map(({ skill }) => skill)).size).toBe(names.size)
  expect(wordings.filter(({ words }) => words.trim() === '')).toEqual([])
  expect(names.size).toBeGreaterThan(650)
})

test('what a firm gives and how it works asks for no skill, and shows one in a résumé', () => {
  const text = 'Private health insurance. Led in close collaboration with a research group.'
  expect(findSkills(text, 'advert')).toEqual([])
  expect(findSkills(text, 'resume').map(({ skill }) => skill.name)).toContain('Research')
})
