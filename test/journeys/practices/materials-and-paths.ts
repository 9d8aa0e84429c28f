import type { Person } from '../harness/person.ts'
import type { Scripts } from './scripts.ts'

/** An empty version of the résumé, open to be edited. */
async function startResume(person: Person): Promise<void> {
  await person.tap('button', /^Start from nothing/)
  await person.page.getByLabel('What you are, in a line').waitFor()
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
}
