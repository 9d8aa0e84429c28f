import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startApp } from './harness/app.ts'
import { expectAccessible } from './harness/axe.ts'
import { openBrowser } from './harness/browser.ts'
import { visit } from './harness/visit.ts'
import { tooGood } from './letters.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

test('a letter that asks for money says so above the reading, and asks instead of going on', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, { at: '2026-03-10T21:40:00Z' })
  const { page, person } = here
  await person.paste('The letter', tooGood)
  await person.tap('button', 'Read the letter')
  await person.reads('heading', 'Letters like this are often not honest')
  const note = page.getByRole('region', { name: 'Letters like this are often not honest' })
  await note.getByText('It asks you to pay something.').waitFor()
  await note.getByText(/^Never pay to get a job\./).waitFor()
  await expectAccessible(page)
  expect(here.errors).toEqual([])
})
