import type { Person } from '../harness/person.ts'
import type { Scripts } from './scripts.ts'

/** The note after the no lies open to be changed, also where it was sent, put off or left out before. */
const atTheNote =
  (script: (person: Person) => Promise<void>) =>
  async (person: Person): Promise<void> => {
    const { page } = person
    const words = page.getByRole('button', { name: 'Change the words' })
    const way = page
      .getByRole('button', { name: /^(It has not gone after all|No thanks)$|: Ask$/ })
      .first()
    for (let step = 0; step < 4 && (await words.or(way).first().isVisible()); step += 1) {
      if (await words.isVisible()) break
      await way.click()
      await words.or(way).first().waitFor()
    }
    await person.tap('button', 'Change the words')
    await script(person)
  }

/** What one says in a letter, by its fields, and that it has gone. */
const sends =
  (fields: Readonly<Record<string, string>>) =>
  async (person: Person): Promise<void> => {
    for (const [label, text] of Object.entries(fields)) await person.write(label, text)
    await person.tap('button', 'I have sent it')
    await person.find('button', 'It has not gone after all').waitFor()
  }

const whom = { 'Their name': 'Nia Probert' }

export const letters: Scripts = {
  29: atTheNote((person) => person.tap('button', 'I have sent it')),
  30: atTheNote((person) => person.tap('button', /^Maria Sandahl, /)),
  31: atTheNote((person) => person.tap('button', 'Not today')),
  32: atTheNote((person) => person.tap('button', 'Formal')),
  33: atTheNote((person) => person.tap('button', 'What weighed most')),
  34: atTheNote((person) => person.tap('button', 'My answers in the interview')),
  36: atTheNote(async (person) => {
    await person.tap('button', 'I have sent it')
    await person.tap('button', 'They left a door open')
    await person.write('What for', 'They recruit again in autumn')
    await person.tap('button', 'Keep the day')
  }),
  44: async (person) => {
    await person.write('One moment of the talk', 'how you lay out the winter sailings')
    await person.press('Tab')
  },
  45: atTheNote((person) => person.tap('checkbox', 'That I would still like to work there')),
  46: sends({
    ...whom,
    'What is new with you': 'I have finished a course in route planning',
    'Something they can use': 'the county has put its traffic counts online',
  }),
  47: sends({ 'One moment of the talk': 'what you said about small boats' }),
  48: sends({
    ...whom,
    'What connects you': 'the open day in May',
    'What you would like to ask about': 'how a small depot plans its winter',
  }),
  59: sends({
    ...whom,
    'What connects you': 'your talk on fair rosters',
    'What you would like to learn': 'how to decide which complaint changes a plan',
  }),
  68: sends({
    ...whom,
    'What you worked on together': 'the timetable of 2024',
    'What they could mention': 'that I kept six depots informed',
  }),
  71: sends({
    ...whom,
    'The advert': 'https://tarnwater.example/jobs/12',
    'Three proofs, a line each': 'Planned 40 night buses',
  }),
}
