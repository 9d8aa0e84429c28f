import type { Person } from '../harness/person.ts'
import { plan } from './plan.ts'
import type { Scripts } from './scripts.ts'

/** A note on the page of themes; `employer` is who said it, null for one's own. */
async function note(person: Person, text: string, employer: string | null): Promise<void> {
  const { page } = person
  await person.write('A strength or a gap, in a sentence', text)
  await person.tap('button', employer ? 'An employer said it' : 'I noticed it')
  await page.getByLabel('Which employer').fill(employer ?? '')
  await person.tap('button', 'Keep the note')
  await page.getByRole('button', { name: 'Keep the note', disabled: true }).waitFor()
}

/** Three notes from two employers, so that a theme recurs; shown although a no is fresh. */
async function recurs(person: Person, theme: string, text: string): Promise<void> {
  await note(person, `${text} again`, 'Nantmor')
  await note(person, `${text} too`, 'Tidewell')
  await note(person, text, null)
  const now = person.find('button', 'Show me now')
  const offer = person.page.getByRole('region', { name: `Something recurs: ${theme}` })
  await now.or(offer).first().waitFor()
  if (await now.isVisible()) await now.click()
  await offer.waitFor()
}

/** What they said, on the page of the no, stands open. */
const learning =
  (script: (person: Person) => Promise<void>) =>
  async (person: Person): Promise<void> => {
    const point = person.page.getByLabel('One point, as it was said')
    const open = person.find('button', /: Learn$/)
    await point.or(open).first().waitFor()
    if (await open.isVisible()) await open.click()
    await point.waitFor()
    await script(person)
  }

/** What stays of a no stands open. */
const staying =
  (script: (person: Person) => Promise<void>) =>
  async (person: Person): Promise<void> => {
    const left = person.page.getByLabel('What this one left me')
    const summary = person.page.getByText('What this one left me, and what it makes me want to do')
    await summary.waitFor()
    if (!(await left.isVisible())) await summary.click()
    await script(person)
  }

export const learnAndPlan: Scripts = {
  ...plan,
  21: (person) => note(person, 'I explain things clearly', null),
  35: learning(async (person) => {
    await person.write('One point, as it was said', 'You could know our rules better')
    await person.tap('button', 'Keep this point')
    await person.page
      .getByRole('group', { name: 'Is it fair? “You could know our rules better”' })
      .getByRole('button', { name: 'Not mine' })
      .click()
  }),
  37: learning(async (person) => {
    await person.page.getByText('They said more: keep all of it, word for word').click()
    await person.write('All that they said', 'A clear plan. We missed a few examples.')
    await person.tap('button', 'Keep all of it')
  }),
  38: async (person) => {
    await note(person, 'You had not done your homework on us', 'Nantmor')
    await note(person, 'You were not prepared for the numbers', 'Tidewell')
    await person.page.getByText('Worth watching. Two employers said it.').first().waitFor()
  },
  39: async (person) => {
    await note(person, 'My salary expectations were too high', null)
    await person.tap('button', 'Take it into focus: Pay')
  },
  40: async (person) => {
    await note(person, 'The commute was too long', null)
    await person.tap('button', 'Take it into focus: Place and hours')
    await person.page
      .getByRole('listitem')
      .filter({ hasText: 'Place and hours' })
      .getByText('Two proofs close it')
      .click()
    for (const what of ['Asked about two days at home', 'Agreed three days at home']) {
      await person.write('What went better with “Place and hours”', what)
      await person.tap('button', 'Keep this proof for “Place and hours”')
      await person.page.getByText(/^(One proof|Closed)\./).waitFor()
    }
  },
  43: async (person) => {
    await recurs(person, 'Interest in the job', 'I had no enthusiasm')
    await person.write('Your reason, either way', 'Those three jobs were not for me')
    await person.tap('button', 'Leave it out')
  },
  82: async (person) => {
    await person.write('What you did', 'Planned the school sailings')
    await person.write('Who can say so', 'Maria Sandahl')
    await person.tap('button', 'Keep the proof')
  },
  83: staying(async (person) => {
    await person.write('What this one makes me want to do', 'Learn the crewing rules')
    await person.press('Tab')
  }),
  84: staying(async (person) => {
    await person.tap('button', 'A contact')
    await person.write('What this one left me', 'Maria Sandahl, who was kind')
    await person.tap('button', 'Keep what it left')
  }),
}
