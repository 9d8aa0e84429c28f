import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { startApp } from './harness/app.ts'
import { expectAccessible } from './harness/axe.ts'
import { openBrowser } from './harness/browser.ts'
import { expectHeard } from './harness/heard.ts'
import { visit } from './harness/visit.ts'

test('a résumé is looked through, read by somebody else, and their comment is taken', async () => {
  await using browser = await openBrowser()
  await using app = await startApp()
  await using here = await visit(browser, app, { path: '/materials' })
  const { page, person } = here
  await person.tap('button', /^Start from nothing/)
  await person.write('What you are, in a line', 'Senior Mangaer of crossings')
  await person.press('Tab')
  await person.tap('link', /^Look through the words/)

  const spelling = page.getByRole('region', { name: 'Spelling' })
  await spelling.getByText(/Near it: Manager/).waitFor()
  await expectAccessible(page)
  await expectHeard(page)
  await person.tap('button', 'It is a word: Mangaer')
  await spelling.waitFor({ state: 'detached' })
  await page.getByText('One hint is put away.').waitFor()

  await person.tap('link', 'Base')
  await person.tap('link', /^Let somebody read it/)
  await person.write('Who reads it', 'Joan Calder')
  await person.write('What they are to look at', 'Which line would you take out?')
  await person.tap('button', 'Make it ready')
  await person.reads('heading', 'Joan Calder reads it.')

  const saving = page.waitForEvent('download')
  await person.tap('button', 'Save as text')
  const given = await readFile(await (await saving).path(), 'utf8')
  expect(given).toContain('Senior Mangaer of crossings')
  const returned = given.replace(/\n>\n/, '\n> Say how many crossings.\n')
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'back.txt', mimeType: 'text/plain', buffer: Buffer.from(returned) })
  await person.tap('button', 'Taken: Say how many crossings.')
  await page.getByText('Nothing of it is open.').waitFor()
  await expectAccessible(page)
  await expectHeard(page)
  await person.tap('button', 'Close the reading')
  await person.find('button', 'Open it again').waitFor()
  expect(here.errors).toEqual([])
})
