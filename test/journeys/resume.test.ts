import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { englishSample } from '../../src/core/materials/resume-samples.test-support.ts'
import { type App, startApp } from './harness/app.ts'
import { expectAccessible } from './harness/axe.ts'
import { openBrowser } from './harness/browser.ts'
import { expectHeard } from './harness/heard.ts'
import { visit } from './harness/visit.ts'

let browser: Browser
let app: App
beforeAll(async () => {
  browser = await openBrowser()
  app = await startApp()
})
afterAll(async () => {
  await browser.close()
  await app[Symbol.asyncDispose]()
})

test('a résumé is brought in, edited, printed, read back, and kept with an application', async () => {
  await using here = await visit(browser, app, { path: '/materials/import' })
  const { page, person } = here
  await person.paste('The text of your résumé', englishSample)
  await person.tap('button', 'Look at what is in it')
  await person.reads('heading', /recognised/)
  await expectAccessible(page)
  await person.tap('button', 'Leave out: The last page of my plan')
  await person.find('button', 'Keep it as a version').first().click()

  await person.reads('heading', 'Imported')
  const sheet = page.getByRole('article', { name: 'Your résumé as a page' })
  expect(await sheet.getByText('The last page').count()).toBe(0)
  await person.write('What you are, in a line', 'Crew planner')
  await sheet.getByText('Crew planner').waitFor()
  await person.tap('button', 'Planner, Lindholm Ferries')
  await person.write('Until', 'spring')
  await person.press('Tab')
  await page.getByText(/“spring” is not read as a date/).waitFor()
  await page.waitForTimeout(500)
  await page.reload()
  await person.tap('button', 'Planner, Lindholm Ferries')
  expect(await page.getByLabel('Until').inputValue()).toBe('spring')
  await person.write('Until', '2/2024')
  await person.press('Tab')
  await sheet.getByText(/Feb 2024/).waitFor()
  await person.find('button', /^Move Planner, Lindholm/).focus()
  await person.press('ArrowDown')
  await page.getByText('Moved to place 2 of 2.').waitFor()
  await expectAccessible(page)
  await expectHeard(page)

  const saving = page.waitForEvent('download', { timeout: 30_000 })
  await person.tap('button', 'Save as PDF')
  const path = await (await saving).path()
  await page.getByRole('link', { name: 'Materials' }).first().click()
  await page.getByRole('link', { name: /^Bring in the résumé/ }).click()
  await page.locator('input[type=file]').setInputFiles(path)
  await person.reads('heading', /recognised/)
  for (const words of ['Ines Marlow', 'Crew planner', 'ines@marlow.example', 'Lindholm Ferries']) {
    await page.getByText(words, { exact: true }).first().waitFor()
  }

  await person.tap('link', 'Applications')
  await person.write('Add one in a line', 'Tarn Water – field planner')
  await person.press('Enter')
  await page
    .getByRole('link', { name: /Tarn Water/ })
    .first()
    .click()
  await person.tap('button', 'Print it and keep it here')
  await person.find('button', 'Ines Marlow, Imported.pdf').waitFor()
  expect(here.errors).toEqual([])
})
