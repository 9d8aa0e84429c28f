import type { Person } from '../harness/person.ts'
import type { Scripts } from './scripts.ts'

async function goal(person: Person, betterAt: string): Promise<void> {
  await person.tap('button', 'Set a goal')
  await person.write('Get better at', betterAt)
  await person.write('What in you or your days may stand in the way', 'Tired after six')
  await person.write('If', 'I have had breakfast')
  await person.write('then I', 'read one rule')
  await person.tap('button', 'Keep this goal')
  await person.find('heading', `Get better at ${betterAt}`).waitFor()
}

/** Something to learn, on the plan; `how` is the word of the list. */
async function learn(person: Person, what: string, how = 'A course'): Promise<void> {
  await person.tap('button', 'Plan something to learn')
  await person.write('What to learn or take part in', what)
  await person.write('Which goal it serves', 'Plan crews on my own')
  await person.page.getByLabel('How', { exact: true }).selectOption({ label: how })
  await person.write('It is done when', 'The test is passed')
  await person.tap('button', 'Put it on the plan')
  await person.find('heading', what).waitFor()
}

/** One that waits is begun first. */
async function done(person: Person, what: string): Promise<void> {
  const begin = person.find('button', `Begin it: ${what}`)
  if (await begin.isVisible()) await begin.click()
  await person.tap('button', `Done: ${what}`)
}

async function block(person: Person, use: string, day: string, from: string): Promise<void> {
  await person.tap('button', use)
  await person.page.getByLabel('Day', { exact: true }).selectOption({ label: day })
  await person.page.getByLabel('From', { exact: true }).fill(from)
  await person.tap('button', 'Set this time aside')
}

/** What is done on the pages of the plan, the week and the target. */
export const plan: Scripts = {
  27: async (person) => {
    await person.write('Something that matters to you', 'Being of use')
    await person.tap('button', 'Keep what matters')
  },
  28: async (person) => {
    await person.write('Add to “It must”', 'Days, not nights')
    await person.tap('button', 'Add it to “It must”')
  },
  41: async (person) => {
    await person.tap('button', 'Plan a step')
    await person.write('If', 'I have had breakfast')
    await person.write('then I', 'read the rules for ten minutes')
    await person.tap('button', 'Keep this step')
  },
  49: async (person) => {
    await block(person, 'To recharge', 'Thursday', '10:00')
    await block(person, 'For the search', 'Thursday', '10:30')
    await person.page.getByText('Set for 11:00, so that your time to recharge').waitFor()
  },
  79: async (person) => {
    await person.page.getByText('Write the card while it is quiet').click()
    await person.write('What may well come', 'A short mail on a Friday')
    await person.write('Whom you tell', 'Joan')
    await person.tap('button', 'Keep the card')
  },
  80: (person) => goal(person, 'reading crewing rules'),
  86: async (person) => {
    await person.write('Where you want to be in some years', 'Running a harbour')
    await person.write('Why that matters to you', 'People should get across safely')
    await person.tap('button', 'Keep this goal and its why')
  },
  87: async (person) => {
    await person.tap('button', 'Aim more narrowly')
    await person.write('Your decision, and what speaks for it', 'Harbours only until May')
    await person.tap('button', 'Keep the decision')
  },
  88: (person) => goal(person, 'telling a story in two minutes'),
  89: async (person) => {
    await goal(person, 'asking one question more')
    await person.page.getByText(/^You mean to take/).waitFor()
  },
  90: async (person) => {
    await person.write('Of what', 'applications')
    await person.write('One of them counts when', 'It answers two of their needs')
    await person.tap('button', 'Keep the aim')
  },
  91: async (person) => {
    await person.write('Something that went well', 'I asked Maria')
    await person.tap('button', 'Keep this win')
  },
  92: (person) => block(person, 'For the search', 'Friday', '09:30'),
  93: (person) => block(person, 'To recharge', 'Saturday', '15:00'),
  102: (person) => learn(person, 'Crewing rules'),
  103: async (person) => {
    await person.tap('button', 'Plan something to learn')
    await person.write('What to learn or take part in', 'Tides')
    await person.write('It is done when', 'I can read a table')
    await person.tap('button', 'Put it on the plan')
    await person.page.getByText('Which goal of yours does it serve?').waitFor()
    await person.write('Which goal it serves', 'Run a harbour')
    await person.tap('button', 'Put it on the plan')
  },
  104: async (person) => {
    await learn(person, 'Reading charts')
    await learn(person, 'Knots')
    await done(person, 'Reading charts')
  },
  105: async (person) => {
    await learn(person, 'Harbour law')
    await done(person, 'Harbour law')
  },
  106: async (person) => {
    await learn(person, 'Helping on ferry days', 'Volunteering')
    await done(person, 'Helping on ferry days')
  },
}
