import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startApp } from './harness/app.ts'
import { openBrowser } from './harness/browser.ts'
import { ready, visit } from './harness/visit.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

test('one key shows a page of nothing, and leads back to where one wrote', async () => {
  await using app = await startApp()
  await using at = await visit(browser, app, { path: '/settings' })
  const { page } = at
  await page.getByRole('checkbox', { name: 'Show “Hide” at the top of every page' }).check()
  await page.goto(`${app.origin}/write`)
  await ready(page)
  const own = page.getByRole('textbox', { name: 'Your page' })
  await own.fill('Somebody is at the door.')

  await own.press('Escape')
  await page.getByRole('heading', { name: 'Notes' }).waitFor()
  expect(await page.title()).toBe('Notes')
  expect(await page.locator('body').innerText()).toBe('Notes\n\nNo notes yet.\n\nBack')
  await page.keyboard.press('g')
  await page.keyboard.press('t')
  // What is typed is kept a quarter of a second after the last key.
  await page.waitForTimeout(600)
  await page.reload()
  await page.getByRole('heading', { name: 'Notes' }).waitFor()
  expect(await page.title()).toBe('Notes')
  expect(new URL(page.url()).pathname).toBe('/write')

  await page.keyboard.press('Escape')
  await expect.poll(() => own.inputValue()).toBe('Somebody is at the door.')
  await page.getByRole('button', { name: 'Hide', exact: true }).click()
  await page.getByRole('button', { name: 'Back' }).click()
  await own.waitFor()
  expect(await page.title()).not.toBe('Notes')
})

test('on a phone one tap hides and one leads back, and the word goes when it is not wanted', async () => {
  await using app = await startApp()
  await using at = await visit(browser, app, { path: '/settings', hand: 'touch', theme: 'dark' })
  const { page, person } = at
  await person.tap('checkbox', 'Show “Hide” at the top of every page')
  await page.getByText('“Hide” stands at the top now.').waitFor()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  await person.tap('button', 'Hide')
  expect(await page.locator('body').innerText()).toBe('Notes\n\nNo notes yet.\n\nBack')
  await person.tap('button', 'Back')
  await person.tap('checkbox', 'Show “Hide” at the top of every page')
  await page.getByText('“Hide” is gone from the top.').waitFor()
  await page.reload()
  await ready(page)
  expect(await person.find('button', 'Hide').count()).toBe(0)
})

test('clearing this browser’s copy leaves what was chosen for this browser, and says that it is done', async () => {
  await using app = await startApp()
  await using at = await visit(browser, app, { path: '/settings' })
  const { page, person } = at
  await person.tap('checkbox', 'Show “Hide” at the top of every page')
  await person.tap('radio', 'Dark')
  await page.locator('summary', { hasText: 'Clear this browser’s copy' }).click()
  await person.tap('button', 'Clear this browser’s copy')
  const done = page.getByText(/^This browser’s copy was cleared/)
  await done.waitFor()
  await person.find('button', 'Hide').waitFor()
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
  await page.reload()
  await ready(page)
  expect(await done.count()).toBe(0)
})
