import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startApp } from './harness/app.ts'
import { expectAccessible } from './harness/axe.ts'
import { openBrowser } from './harness/browser.ts'
import { visit } from './harness/visit.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

test('one note is written in another language, and nothing of it is kept', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, { path: '/ask' })
  const { person, page } = here
  const note = page.getByRole('article', { name: 'The note' })
  await person.write('Which employer?', 'Lindholm Ferries')
  await person.write('For which job?', 'Service Planner')
  await person.write('Who wrote to you?', 'Maria Sandahl')
  await person.write('How do you sign?', 'Ines Marlow')
  await person.tap('button', 'A personal letter')
  await person.tap('button', 'Several rounds')
  expect(await note.innerText()).toMatch(/^To Maria Sandahl\s+Subject:\s/)
  expect(await note.innerText()).toMatch(/Dear Maria,\s+Thank you for writing to me yourself/)
  await person.tap('button', 'German')
  expect(await note.innerText()).toMatch(/Guten Tag Maria Sandahl,\s+vielen Dank/)
  await page.getByText('Two questions, both about next time').waitFor()
  await person.tap('button', 'What weighed most')
  await page.getByText('One question, about next time').waitFor()
  await expectAccessible(page)

  await person.tap('button', 'Change the words')
  await person.write('Words of the note', 'Guten Tag Maria Sandahl,')
  await page.getByText('It does not begin with thanks yet').waitFor()
  await person.tap('button', 'Write it anew from the answers')
  expect(await note.innerText()).toContain('Ines Marlow')

  await page.goto(`${app.origin}/ask`)
  await person.reads('heading', 'One note that asks, and nothing kept.')
  expect(await page.getByLabel('Which employer?').inputValue()).toBe('')
  here.requests.expectOnlyOwn()
  expect(here.errors).toEqual([])
})
