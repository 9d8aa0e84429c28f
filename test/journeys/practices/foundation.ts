import type { Person } from '../harness/person.ts'
import type { Scripts } from './scripts.ts'

/** Looking back stands open, also where it was closed for the day. */
const lookingBack =
  (script: (person: Person) => Promise<void>) =>
  async (person: Person): Promise<void> => {
    const open = person.page.getByText('How would a fair observer tell it?')
    const closed = person.find('button', /: Look back$/)
    await open.or(closed).waitFor()
    if (await closed.isVisible()) await closed.click()
    await open.waitFor()
    await script(person)
  }

export const foundation: Scripts = {
  9: lookingBack(async (person) => {
    await person.write('Something that may have decided it', 'They had someone inside')
    await person.tap('button', 'Add it')
    await person.page
      .getByRole('group', { name: 'Whose was it: They had someone inside' })
      .getByRole('button', { name: 'Theirs' })
      .click()
  }),
  14: lookingBack(async (person) => {
    await person.write(/strongest/i, 'The plan for the school sailings')
    await person.tap('button', 'Leave it here for today')
  }),
  15: lookingBack(async (person) => {
    await person.write('Something that may have decided it', 'I was short on crewing rules')
    await person.tap('button', 'Add it')
    const group = (name: string) => person.page.getByRole('group', { name })
    await group('Whose was it: I was short on crewing rules')
      .getByRole('button', { name: 'Mine' })
      .click()
    await group('Can it change: I was short on crewing rules')
      .getByRole('button', { name: 'Can change' })
      .click()
  }),
  16: lookingBack(async (person) => {
    await person.write(/strongest/i, 'I rang two schools first')
    await person.page.keyboard.press('Tab')
  }),
  17: lookingBack(async (person) => {
    await person.write(/unprepared/i, 'The question about winter')
    await person.page.keyboard.press('Tab')
  }),
  18: lookingBack(async (person) => {
    await person.write('A question that threw you', 'Two routes need one boat. Which loses it?')
    await person.tap('button', 'Keep the question')
  }),
  24: lookingBack(async (person) => {
    await person.tap('button', 'hours')
    await person.write('What I want of hours', 'No Sundays')
    await person.write('How it was there', 'Every second Sunday')
    await person.tap('button', 'Keep the difference')
  }),
}
