import type { Person } from '../harness/person.ts'
import type { Scripts } from './scripts.ts'

/** An empty version of the résumé, open to be edited. */
async function startResume(person: Person): Promise<void> {
  await person.tap('button', /^Start from nothing/)
  await person.page.getByLabel('What you are, in a line').waitFor()
}

/** Names an occupation as one's own. */
async function findOwnWork(person: Person): Promise<void> {
  await person.write('What you call your work', 'Bus driver')
  const found = person.find('button', 'Bus Drivers, Transit and Intercity')
  if ((await found.getAttribute('aria-pressed')) === 'false') await found.click()
}

/** Holds work for the time being against its two sides. */
const meanwhile = (form: string) => async (person: Person) => {
  await person.tap('button', form)
  await person.write('What is it?', 'Harbour office, summer season')
  await person.write('A month brings', '1,900')
  await person.tap('button', 'Show both sides')
}

/** The page on which the application is tailored, with something that it asks for. */
async function asking(person: Person): Promise<void> {
  const have = person.find('button', /^I have a proof of this/)
  const line = person.page.getByLabel('Or type one thing that they ask for')
  await have.or(line).first().waitFor()
  if (await have.first().isVisible()) return
  await person.write('Or type one thing that they ask for', 'Calm on the radio')
  await person.tap('button', 'Add it')
  await have.first().waitFor()
}

export const materialsAndPaths: Scripts = {
  42: async (person) => {
    await person.write('A strength or a gap, in a sentence', 'I had no examples ready')
    await person.tap('button', 'I noticed it')
    await person.tap('button', 'Keep the note')
    const theme = person.page
      .getByRole('listitem')
      .filter({ has: person.page.getByText('“I had no examples ready”') })
      .first()
    await theme.getByRole('button', { name: 'Use it in…' }).click()
    const version = person.page.getByRole('menuitem', { name: /^Résumé:/ }).first()
    const begin = person.find('menuitem', 'A résumé')
    if (await begin.isVisible()) {
      await begin.click()
      await startResume(person)
      for (const _ of ['the version', 'the materials']) await person.page.goBack()
      await theme.getByRole('button', { name: 'Use it in…' }).click()
    }
    await version.click()
  },
  62: async (person) => {
    await startResume(person)
    await person.write('What you are, in a line', 'Planner')
    await person.press('Tab')
  },
  63: async (person) => {
    await person.write('What do they need done?', 'plan the morning boats')
    await person.tap('button', 'Keep the letter')
  },
  65: async (person) => {
    await asking(person)
    await person
      .find('button', /^I have a proof of this/)
      .first()
      .click()
    await person.write('What did you do that shows it?', 'Talked three boats in through fog')
    await person.tap('button', 'Keep it as my proof')
  },
  64: async (person) => {
    await person.write('What it is called', 'Winter timetable')
    await person.write('Your part in it', 'I drew it, two others checked it')
    await person.tap('button', 'Keep the piece')
  },
  66: async (person) => {
    const begin = person.find('link', 'Begin a résumé')
    const reader = person.page.getByLabel('Who reads it')
    await begin.or(reader).first().waitFor()
    if (await begin.isVisible()) {
      await begin.click()
      await startResume(person)
      await person.write('What you are, in a line', 'Planner')
      await person.press('Tab')
      for (const _ of ['the version', 'the materials']) await person.page.goBack()
    }
    await person.write('Who reads it', 'Joan Calder')
    await person.write('What they are to look at', 'Which line would you take out?')
    await person.tap('button', 'Make it ready')
  },
  67: async (person) => {
    await person.tap('checkbox', /^The headline says what I do/)
  },
  23: async (person) => {
    await person.page.getByText('What I offer', { exact: true }).click()
    await person.write('What I bring', 'Rosters that hold in a storm')
    await person.tap('button', 'Keep the three lines')
  },
  76: meanwhile('Temporary'),
  77: meanwhile('Freelance'),
  95: async (person) => {
    await person.tap('button', 'Parts of it')
  },
  107: async (person) => {
    await findOwnWork(person)
    await person.page
      .getByRole('region', { name: 'Next door' })
      .getByRole('button', { name: 'Try it' })
      .first()
      .click()
  },
  108: async (person) => {
    await person.write('What I would learn there', 'Tendering')
    await person.write('What it would cost me', 'Two hours more on the train')
    await person.tap('button', 'Yes, it is worth it')
  },
  109: async (person) => {
    await person.page
      .getByRole('region', { name: 'When Onward offers this' })
      .getByRole('button')
      .click()
  },
  110: async (person) => {
    const proofs = person.page.getByRole('region', { name: 'Proofs' })
    const choose = person.find('link', 'Choose your work')
    await choose.or(proofs).first().waitFor()
    if (await choose.isVisible()) {
      await choose.click()
      await findOwnWork(person)
      await person.tap('link', 'What carries over')
    }
    await proofs.locator('summary').first().click()
    await proofs.getByRole('textbox').first().fill('A roster for 60 people')
    await person.press('Enter')
  },
  111: async (person) => {
    await person.tap('button', /^Keeping things in order/)
  },
}
