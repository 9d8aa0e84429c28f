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
  await page.getByRole('checkbox', { name: /^Esc shows an empty page/ }).check()
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
