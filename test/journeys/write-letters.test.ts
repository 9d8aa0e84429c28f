import type { Browser, Locator } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startApp } from './harness/app.ts'
import { expectAccessible } from './harness/axe.ts'
import { openBrowser } from './harness/browser.ts'
import { goTo, visit } from './harness/visit.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

test('a letter is begun, held overnight, brought back, sent, and its open door kept', async () => {
  await using app = await startApp()
  const path = '/letters/write?type=informational-talk'
  await using here = await visit(browser, app, { at: '2026-03-10T18:00:00Z', path })
  const { page, person } = here
  const note = page.getByRole('article', { name: 'The note' })
  await page.getByText('Still to fill in: how you are connected').waitFor()
  await person.write('Their name', 'Nia Probert')
  await person.write('What connects you', 'the open day in May')
  await person.write('What you would like to ask about', 'how a small depot plans its winter')
  await page.getByText('Nothing left to fill in').waitFor()
  await person.tap('button', 'Formal')
  expect(await note.innerText()).toContain('Dear Nia Probert,')
  await person.tap('button', 'French')
  await expect.poll(() => note.innerText()).not.toContain('Would you')
  await person.tap('button', 'English')
  await person.tap('button', 'Change the words')
  await person.write('Words of the note', 'Dear Nia,\n\nWould you have 20 minutes?')
  await person.tap('button', 'Done with the words')
  await page.reload()
  await note.getByText('Would you have 20 minutes?').waitFor()
  await expectAccessible(page)
  await person.tap('button', 'Hold it overnight')
  await person.reads('heading', 'One letter is begun.')
  await page.getByText('Held until tomorrow').waitFor()

  await here.comesBack('2026-03-11T10:00:00Z')
  await person.tap('link', 'Read the letter')
  await note.getByText('Would you have 20 minutes?').waitFor()
  await person.tap('button', 'I have sent it')
  await person.tap('button', 'They left a door open')
  await person.write('What for', 'Ask again after the winter')
  await person.tap('button', 'Keep the day')
  await page.getByText('Saturday 11 April: Ask again after the winter.').waitFor()
  await person.tap('link', 'Letters')
  await person.reads('heading', 'One letter asked for something; it left a door open.')
  await expectAccessible(page)
  expect(here.errors).toEqual([])
})

test('who goes on to another page while something is being kept stays there', async () => {
  await using app = await startApp()
  const path = '/letters/write?type=informational-talk'
  await using here = await visit(browser, app, { at: '2026-03-10T18:00:00Z', path })
  const { page, person } = here
  /** Both in one moment, before anything can have come to the disk. */
  const tapAndLeave = (tapped: Locator, to: string) =>
    tapped.evaluate((element, link) => {
      if (element instanceof HTMLElement) element.click()
      document.querySelector<HTMLElement>(link)?.click()
    }, `a[href="${to}"]`)
  await person.write('Their name', 'Nia Probert')
  await tapAndLeave(person.find('button', 'I have sent it'), '/journal')
  await page.getByText('Noted as sent.').waitFor()
  await person.reads('heading', 'Nothing is written here yet.')
  expect(new URL(page.url()).pathname).toBe('/journal')

  await goTo(page, '/write')
  await page.getByRole('textbox', { name: 'Your page' }).fill('The tide was out.')
  await person.tap('button', 'Close the page')
  await person.write('One sentence to keep', 'I was near.')
  const closes = page.locator('.close-out').getByRole('button', { name: 'Close the page' })
  await tapAndLeave(closes, '/applications')
  await page.getByText('Kept. Only you can read it.').waitFor()
  expect(new URL(page.url()).pathname).toBe('/applications')
})
