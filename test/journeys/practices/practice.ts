import type { Person } from '../harness/person.ts'
import type { Scripts } from './scripts.ts'

/** Rehearses, ends at once, and ticks a line of one of the lists. */
const rehearsedAndTicked = (list: string, line: RegExp) => async (person: Person) => {
  await person.tap('button', 'Begin the rehearsal')
  await person.tap('button', 'Ask me the first question')
  await person.tap('button', 'End the rehearsal here')
  const section = person.page.getByRole('region', { name: list })
  await section.getByText('Go through it line by line').click()
  const row = section.getByRole('group', { name: line })
  await row.getByRole('button', { name: 'Came well' }).click()
  await row.getByRole('button', { name: 'Came well', pressed: true }).waitFor()
}

export const practice: Scripts = {
  96: async (person) => {
    await person.tap('button', 'I have answered')
    const lines = person.page.getByRole('group', { name: 'Which line comes nearest?' })
    await lines.getByRole('button').nth(2).click()
  },
  97: async (person) => {
    await person.tap('button', 'Begin the rehearsal')
    await person.tap('button', 'Ask me the first question')
    await person.tap('button', 'Begin your answer')
    await person.tap('button', 'That is my answer')
    await person.tap('button', 'Next question')
  },
  98: async (person) => {
    await person.write('Who is it for?', 'Ruth Amadi, coach')
    await person.tap('button', 'Make a sheet')
    await person.write('Something that you agreed to do', 'tell two stories with a clock')
    await person.tap('button', 'Keep it as an action')
  },
  99: rehearsedAndTicked('What can be seen', /^Where you look/),
  100: rehearsedAndTicked('What can be heard', /^Answer first/),
  101: async (person) => {
    await person.write('Find', 'mistake')
    await person.page
      .getByRole('button', { name: /^Take it over/ })
      .first()
      .click()
  },
}
