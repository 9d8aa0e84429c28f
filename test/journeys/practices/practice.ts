import type { Scripts } from './scripts.ts'

export const practice: Scripts = {
  96: async (person) => {
    await person.tap('button', 'I have answered')
    const lines = person.page.getByRole('group', { name: 'Which line comes nearest?' })
    await lines.getByRole('button').nth(2).click()
  },
  101: async (person) => {
    await person.write('Find', 'mistake')
    await person.page
      .getByRole('button', { name: /^Take it over/ })
      .first()
      .click()
  },
}
