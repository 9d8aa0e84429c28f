import type { Person } from '../harness/person.ts'
import type { Scripts } from './scripts.ts'

/** Keeps one place to look for jobs. */
const placeToLook = (name: string, what: string) => async (person: Person) => {
  await person.write('What is it called?', name)
  await person.tap('button', what)
  await person.tap('button', 'Keep this place')
}

export const insights: Scripts = {
  57: async (person) => {
    await person.write('Who is it for?', 'Ms Okafor, job centre')
    await person.tap('button', 'Make a sheet')
  },
  61: async (person) => {
    await person.page.getByText('People you know').click()
    await person.page
      .getByRole('group', { name: 'What you decide: People you know' })
      .getByRole('button', { name: 'Try it' })
      .click()
  },
  73: placeToLook('Harbour and rail jobs', 'Niche job board'),
  74: placeToLook('Fenwick Staffing', 'Agency'),
  75: placeToLook('Transport planners’ forum', 'Network online'),
}
