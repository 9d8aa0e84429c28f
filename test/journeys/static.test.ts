import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from './harness/browser.ts'
import { inDatabases } from './harness/kept-in-browser.ts'
import type { Person } from './harness/person.ts'
import { phoneAt } from './harness/phone.ts'
import { buildStatic, hostStatic } from './harness/static-host.ts'
import { ready } from './harness/visit.ts'
import { afterThreeRounds } from './letters.ts'

let browser: Browser
let folder: string
beforeAll(async () => {
  folder = buildStatic()
  browser = await openBrowser()
})
afterAll(() => browser.close())

async function letterToNextStep(person: Person): Promise<void> {
  await person.paste('The letter', afterThreeRounds.replaceAll('Anders', 'Quillmoss'))
  await person.tap('button', 'Read the letter')
  await person.tap('button', 'Yes, that is right')
  await person.tap('button', 'Hard')
  await person.tap('button', /^Not now/)
  await person.page.getByRole('heading', { name: /9:30.*note to Maria/ }).waitFor()
}

async function kept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
}

test('from the pasted letter to one next step without a host, kept over a reload', async () => {
  await using host = await hostStatic(folder)
  await using here = await phoneAt(browser, host)
  await kept(here.page)
  await host.stop()
  await letterToNextStep(here.person)
  await here.page.reload()
  await ready(here.page)
  await here.page.getByRole('heading', { name: /9:30.*note to Maria/ }).waitFor()
  here.requests.expectOnlyOwn()
  expect(here.errors).toEqual([])
})

test('every page has an address that loads again, and the host is not told which', async () => {
  await using host = await hostStatic(folder)
  await using here = await phoneAt(browser, host)
  const { page } = here
  await page.getByRole('link', { name: 'Applications' }).click()
  await page.getByRole('link', { name: 'Add an application' }).click()
  expect(page.url()).toBe(`${host.address}#/applications/new`)
  await page.reload()
  await ready(page)
  await page.getByLabel('Employer').waitFor()
  await page.goBack()
  await page.getByLabel('Add one in a line').waitFor()
  expect(here.errors).toEqual([])
})

test('two tabs show the same, each at once', async () => {
  await using host = await hostStatic(folder)
  await using here = await phoneAt(browser, host)
  const other = await here.open()
  await other.goto(`${host.address}#/applications`)
  await letterToNextStep(here.person)
  await other.getByRole('link', { name: 'Look in everything' }).click()
  await other.getByText('Lindholm Ferries').filter({ visible: true }).first().waitFor()
})

test('private words lie in no database of the browser', async () => {
  await using host = await hostStatic(folder)
  await using here = await phoneAt(browser, host)
  const { page } = here
  await page.goto(`${host.address}#/write`)
  await page.getByRole('textbox', { name: 'Your page' }).fill('The marmalade evening was heavy.')
  await page.waitForTimeout(1000)
  await page.getByRole('button', { name: 'Just stop here' }).click()
  await page.goto(`${host.address}#/journal`)
  await page.getByText('marmalade').first().waitFor()
  const kept = await inDatabases(page)
  expect(kept.length).toBeGreaterThan(1000)
  expect(kept.includes('marmalade')).toBe(false)
})
