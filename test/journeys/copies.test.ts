import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startApp } from './harness/app.ts'
import { expectAccessible } from './harness/axe.ts'
import { openBrowser } from './harness/browser.ts'
import { inDatabases } from './harness/kept-in-browser.ts'
import { phoneAt } from './harness/phone.ts'
import { buildStatic, hostStatic } from './harness/static-host.ts'
import { ready, visit } from './harness/visit.ts'

const PASSPHRASE = 'three brown boats at sea'
const SECRET = 'The marmalade evening was heavy.'

let browser: Browser
let built: string
let downloads: string
beforeAll(async () => {
  built = buildStatic()
  downloads = mkdtempSync(join(tmpdir(), 'onward-copies-'))
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  rmSync(downloads, { recursive: true, force: true })
})

/** An application that anyone may see and a journal page that nobody else may. */
async function fill(page: Page, at: (path: string) => string): Promise<void> {
  await page.goto(at('/applications'))
  const line = page.getByLabel('Add one in a line', { exact: true })
  await line.fill('Puffin Ferries – Planner')
  await page.getByRole('button', { name: /^Add/ }).first().waitFor()
  await line.press('Enter')
  await page.getByText('Puffin Ferries', { exact: true }).first().waitFor()
  await page.goto(at('/write'))
  await page.getByRole('textbox', { name: 'Your page' }).fill(SECRET)
  await page.getByRole('button', { name: 'Just stop here' }).click()
  await page.goto(at('/journal'))
  await page.getByText(SECRET).first().waitFor()
}

async function isAllThere(page: Page, at: (path: string) => string): Promise<void> {
  await page.goto(at('/applications'))
  await page.getByText('Puffin Ferries', { exact: true }).first().waitFor()
  await page.goto(at('/journal'))
  await page.getByText(SECRET).first().waitFor()
}

/** Takes a copy in Settings; without a passphrase a plain one. The path of the file. */
async function takeCopy(page: Page, passphrase?: string): Promise<string> {
  await page.locator('summary', { hasText: 'Take a copy' }).click()
  if (passphrase === undefined) await page.getByRole('radio', { name: /^Plain/ }).check()
  else {
    await page.getByLabel('A passphrase for this copy').fill(passphrase)
    await page.getByLabel('The same again').fill(passphrase)
  }
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Make the copy' }).click()
  const download = await downloading
  const file = join(downloads, `${crypto.randomUUID()}-${download.suggestedFilename()}`)
  await download.saveAs(file)
  await page.getByText(/^The copy is made/).waitFor()
  return file
}

async function chooseCopy(page: Page, file: string): Promise<void> {
  await page.locator('summary', { hasText: 'Bring a copy back' }).click()
  await page.getByLabel('The copy', { exact: true }).setInputFiles(file)
}

/** Where nothing is there that could be lost, nothing is asked. */
async function bringBack(page: Page): Promise<void> {
  await page.getByText(/It holds 1 application and 1 journal page/).waitFor()
  await page.getByRole('button', { name: 'Bring it back' }).click()
  await page.getByText(/^It is all back/).waitFor()
  await page.getByRole('button', { name: 'Go to Today' }).click()
  await ready(page)
}

const isFocused = (control: Locator) =>
  control.evaluate((element) => element === document.activeElement)

/** Whether the last line of it can be read where the person looks, with nothing before it. */
const isSeen = (part: Locator) =>
  part.evaluate((element) => {
    const { left, bottom } = element.getBoundingClientRect()
    return element.contains(document.elementFromPoint(left + 4, bottom - 4))
  })

async function erase(page: Page): Promise<void> {
  await page.locator('summary', { hasText: 'Erase everything' }).click()
  await page.getByLabel('To go on, type “erase”').fill('erase')
  await page.getByRole('button', { name: 'Erase everything' }).click()
  await page.getByText('Everything is erased.').waitFor()
}

test('in a browser alone: a locked copy, everything erased with proof, and all of it back', async () => {
  await using host = await hostStatic(built)
  await using here = await phoneAt(browser, host)
  const { page } = here
  const at = (path: string) => `${host.address}#${path}`
  await fill(page, at)
  await page.goto(at('/settings'))
  const file = await takeCopy(page, PASSPHRASE)
  expect(readFileSync(file).includes('Puffin')).toBe(false)
  await erase(page)
  await page.getByText('What went: 1 application and 1 journal page.').waitFor()
  await page.getByText(/and found none of it/).waitFor()
  expect((await inDatabases(page)).includes('Puffin')).toBe(false)
  await page.goto(at('/applications'))
  await page.getByRole('heading').first().waitFor()
  expect(await page.getByText('Puffin Ferries').count()).toBe(0)
  await page.goto(at('/settings'))
  await chooseCopy(page, file)
  const secret = page.getByLabel('Its passphrase')
  await page.getByRole('button', { name: 'Open the copy' }).click()
  await page.getByText('Type the passphrase of this copy first.').waitFor()
  await expect.poll(() => isFocused(secret)).toBe(true)
  await secret.fill('four brown boats at sea')
  await page.getByRole('button', { name: 'Open the copy' }).click()
  await page.getByText(/does not open the file/).waitFor()
  await expect.poll(() => isFocused(secret)).toBe(true)
  await page.getByLabel('Its passphrase').fill(PASSPHRASE)
  await page.getByLabel('Its passphrase').press('Enter')
  await expect.poll(() => isFocused(page.getByRole('button', { name: 'Bring it back' }))).toBe(true)
  await bringBack(page)
  await isAllThere(page, at)
  expect(here.errors).toEqual([])
})

test('from a browser alone to the program and back again, in one file each', async () => {
  await using host = await hostStatic(built)
  await using phone = await phoneAt(browser, host)
  const at = (path: string) => `${host.address}#${path}`
  await fill(phone.page, at)
  await phone.page.goto(at('/settings'))
  const there = await takeCopy(phone.page)
  const content = gunzipSync(readFileSync(there)).toString('utf8')
  expect(content).toContain('Puffin Ferries')
  expect(content.includes('marmalade')).toBe(false)
  await erase(phone.page)

  await using app = await startApp()
  await using desk = await visit(browser, app, { at: '2026-03-11T09:00:00Z', path: '/settings' })
  await chooseCopy(desk.page, there)
  await bringBack(desk.page)
  await isAllThere(desk.page, (path) => app.origin + path)
  await desk.page.goto(`${app.origin}/settings`)
  const back = await takeCopy(desk.page, PASSPHRASE)
  await erase(desk.page)
  await desk.page.getByText(/and found none of it/).waitFor()
  expect(desk.errors).toEqual([])

  await phone.page.goto(at('/settings'))
  await chooseCopy(phone.page, back)
  await phone.page.getByLabel('Its passphrase').fill(PASSPHRASE)
  await phone.page.getByRole('button', { name: 'Open the copy' }).click()
  await bringBack(phone.page)
  await isAllThere(phone.page, at)
  expect(phone.errors).toEqual([])
})

test('who would replace what is here is told what it is, and may take a copy of it first', async () => {
  await using host = await hostStatic(built)
  await using here = await phoneAt(browser, host)
  const { page } = here
  const at = (path: string) => `${host.address}#${path}`
  await page.goto(at('/people'))
  await page.getByLabel('Add someone in a line').fill('Maria Lind')
  await page.getByLabel('Add someone in a line').press('Enter')
  await page.goto(at('/settings'))
  const file = await takeCopy(page)
  await page.getByText(/^Last copy taken in this browser: today/).waitFor()
  await page.locator('summary', { hasText: 'Bring a copy back' }).click()
  await page.getByLabel('The copy', { exact: true }).setInputFiles({
    name: 'holiday.jpg',
    mimeType: 'image/jpeg',
    buffer: Buffer.from('beach'),
  })
  const told = page.getByText(/^This is not a whole copy that Onward made/)
  await told.waitFor()
  await expect.poll(() => isSeen(told)).toBe(true)
  await page.getByLabel('The copy', { exact: true }).setInputFiles(file)
  await page.getByRole('button', { name: 'Bring it back' }).click()
  await page.getByText(/^Here now: 1 person\. All of it goes/).waitFor()
  await page.getByRole('button', { name: 'Make a copy first' }).click()
  await expect.poll(() => isFocused(page.locator('summary', { hasText: 'Take a copy' }))).toBe(true)
})

test('a damaged copy and another sort of file are told, and nothing is changed', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, { path: '/settings' })
  const { page } = here
  const choose = (name: string, buffer: Buffer) =>
    page
      .getByLabel('The copy', { exact: true })
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer })
  const file = await takeCopy(page)
  await page.locator('summary', { hasText: 'Bring a copy back' }).click()
  await choose('notes.onward', Buffer.from('Dear diary'))
  await page.getByText(/^This is not a whole copy that Onward made/).waitFor()
  const whole = readFileSync(file)
  await choose('half.onward', whole.subarray(0, whole.length - 40))
  await page.getByText(/Nothing was changed/).waitFor()
  expect(await page.getByRole('button', { name: 'Bring it back' }).count()).toBe(0)
})

test('where the records are, and what can be done with them, is accessible on a phone', async () => {
  await using host = await hostStatic(built)
  await using here = await phoneAt(browser, host)
  const { page } = here
  await page.goto(`${host.address}#/settings`)
  for (const part of ['Take a copy', 'Bring a copy back', 'Erase everything']) {
    await page.locator('summary', { hasText: part }).click()
  }
  await page.getByText('No copy was taken in this browser yet.').waitFor()
  await expectAccessible(page)
  const overflows = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
  expect(overflows).toBe(false)
})
