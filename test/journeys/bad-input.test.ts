import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, startApp } from './harness/app.ts'
import { openBrowser } from './harness/browser.ts'
import { visit } from './harness/visit.ts'
import { hostile } from './letters.ts'

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

const said = (page: Page) => page.getByRole('alert').first().innerText()

test('nothing in the box asks for something to read and saves nothing', async () => {
  await using here = await visit(browser, app, { path: '/read' })
  await here.person.write('The letter', '   ')
  await here.page.keyboard.press('Control+Enter')
  await here.page.waitForTimeout(300)
  expect(here.page.url()).toContain('/read')
})

test('ten megabytes are refused kindly and stay in the box', async () => {
  await using here = await visit(browser, app, { path: '/read' })
  const { page } = here
  const line = 'Dear Ines, thank you for your time. '
  const repeats = 300_000
  // Put in from within the page: a browser driver would send and log all of it.
  await page.getByLabel('The letter', { exact: true }).evaluate(
    (box, text) => {
      if (!(box instanceof HTMLTextAreaElement)) throw new Error('no box')
      box.value = text.line.repeat(text.repeats)
      box.dispatchEvent(new InputEvent('input', { bubbles: true }))
    },
    { line, repeats },
  )
  await here.person.tap('button', 'Read the letter')
  expect(await said(page)).toMatch(/more than 10 million characters.*still in the box/)
  const left = await page
    .getByLabel('The letter', { exact: true })
    .evaluate((box) => (box as HTMLTextAreaElement).value.length)
  expect(left).toBe(line.length * repeats)
})

test('a picture dropped as a letter is named as what it is', async () => {
  await using here = await visit(browser, app, { path: '/read' })
  const { page } = here
  const png = Buffer.from(
    '89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489',
    'hex',
  )
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'letter.png', mimeType: 'image/png', buffer: png })
  expect(await said(page)).toMatch(/picture|image/i)
  expect(page.url()).toContain('/read')
})

test('a page with scripts and remote images is read as text; nothing runs, nothing is fetched', async () => {
  await using here = await visit(browser, app, { path: '/read' })
  const { page, person } = here
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'letter.html', mimeType: 'text/html', buffer: Buffer.from(hostile) })
  await page.getByRole('heading', { name: /Calder Freight/ }).waitFor()
  await page.getByText('Why Onward thinks so').click()
  await page
    .getByText(/will not be taking it further/)
    .first()
    .waitFor()
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
  here.requests.expectOnlyOwn()
  expect(await person.find('button', 'Yes, that is right').count()).toBe(1)
})

test('a letter in the wrong charset is shown in readable words', async () => {
  await using here = await visit(browser, app, { path: '/read' })
  const { page } = here
  const head = Buffer.from(
    'Subject: Your application\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n',
  )
  const body = Buffer.from(
    'Dear Inès, we regret to say that we chose another candidate.\n',
    'latin1',
  )
  await page.locator('input[type=file]').setInputFiles({
    name: 'letter.eml',
    mimeType: 'message/rfc822',
    buffer: Buffer.concat([head, body]),
  })
  await page
    .getByText(/Why Onward thinks so|The letter/)
    .first()
    .click()
  await page
    .getByText(/Dear Inès/)
    .first()
    .waitFor()
})
