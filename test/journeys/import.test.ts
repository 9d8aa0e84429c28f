import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isPlain, type VaultRecord } from '../../src/core/vault/record.ts'
import { startApp } from './harness/app.ts'
import { expectAccessible } from './harness/axe.ts'
import { openBrowser } from './harness/browser.ts'
import { ready, visit } from './harness/visit.ts'
import { applied, freshNo, longMailbox, mailbox, recruiters } from './import-mailbox.ts'

const at = '2026-03-10T10:00:00Z'
/** A worker of its own loads all that the reader knows before the first letter is read. */
const READ_MS = 60_000
/** Reading in, looking through and two looks for accessibility take a while on a busy machine. */
const JOURNEY_MS = 150_000
const headline = '55 letters were read here; 17 are about your search, from 12 employers.'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

test(
  'a past search is looked through by keyboard alone',
  async () => {
    await using app = await startApp()
    await using here = await visit(browser, app, { at, hand: 'keyboard', path: '/read' })
    const { page, person } = here
    await page.getByLabel('Choose a file').setInputFiles(fileOf('archive.mbox', mailbox()))
    await page.getByRole('heading', { name: headline }).waitFor({ timeout: READ_MS })
    await page.getByText('Only letters about your search were kept; of 38 others').waitFor()
    expect(new URL(page.url()).pathname).toBe('/letters/review')
    expect(await page.getByRole('button', { name: /^Accept (?!all)/ }).count()).toBe(10)
    await person.find('button', 'Two more like these').waitFor()

    await person.press('j')
    await expectFocus(page, 'Osprey Couriers, Route Analyst')
    await expect
      .poll(() => page.locator('blockquote').innerText())
      .toMatch(
        /^“We are sorry .*further on this occasion\.”\njobs@osprey-couriers\.example, 20 January/,
      )
    await person.press('Enter')
    await page.getByRole('article').getByText('Dear Ines').waitFor()
    await expectAccessible(page)
    await person.press('a')
    await expectFocus(page, 'Tidewell Housing, Service Coordinator')
    await page.getByRole('status').getByText('Osprey Couriers, Route Analyst kept.').waitFor()
    await expect.poll(() => bodies(page, 'application')).toHaveLength(1)
    await person.press('a')
    await person.press('a')
    await expect.poll(() => bodies(page, 'application')).toHaveLength(3)
    await person.press('u')
    await expectFocus(page, 'Marrow & Pike, Operations Coordinator')
    await expect.poll(() => bodies(page, 'application')).toHaveLength(2)
    await person.press('x')
    await expectFocus(page, 'Corrie Bay Council, Transport Officer')
    await expect.poll(() => bodies(page, 'found-letter')).toHaveLength(11)
    await person.press('Control+z')
    await page.getByText('Undone: you left out a letter.').waitFor()
    await expect.poll(() => bodies(page, 'found-letter')).toHaveLength(13)
    expect(here.errors).toEqual([])
    here.requests.expectOnlyOwn()
  },
  JOURNEY_MS,
)

test(
  'all are accepted at once, and all of that is undone',
  async () => {
    await using app = await startApp()
    await using here = await visit(browser, app, { at, path: '/letters/review' })
    const { page, person } = here
    await expectAccessible(page)
    await page.getByLabel('Choose files').setInputFiles(fileOf('archive.mbox', mailbox()))
    await page.getByRole('heading', { name: headline }).waitFor({ timeout: READ_MS })
    await person.tap('button', `Accept all ${applied}`)
    await person.reads('heading', 'That is all of them.')
    await expectFocus(page, 'That is all of them.')
    await expect.poll(() => bodies(page, 'application')).toHaveLength(applied)
    expect(await bodies(page, 'recovery')).toEqual([])
    await expectAccessible(page)
    await person.press('u')
    await person.reads('heading', headline)
    await expect.poll(() => bodies(page, 'application')).toEqual([])
    expect(await bodies(page, 'found-letter')).toHaveLength(17)

    await person.tap('button', `Accept all ${applied}`)
    await person.reads('heading', 'That is all of them.')
    await person.tap('button', 'Undo Tidewell Housing, Service Coordinator')
    await person.find('heading', 'One that says it plainly').waitFor()
    await expect.poll(() => bodies(page, 'application')).toHaveLength(applied - 1)
    await person.tap('button', 'Accept Tidewell Housing, Service Coordinator')
    await person.press('/')
    await page.getByLabel('Search everything you keep').fill('careful thought')
    await page.getByRole('dialog').getByRole('heading', { name: 'Letters' }).waitFor()
    await person.press('Escape')
    await person.press('Escape')
    await person.tap('link', 'Go to Applications')
    await expect.poll(() => new URL(page.url()).pathname).toBe('/applications')
    expect(here.errors).toEqual([])
  },
  JOURNEY_MS,
)

test(
  'a row is put right before it is kept, and one of its letters stands apart',
  async () => {
    await using app = await startApp()
    await using here = await visit(browser, app, { at, path: '/letters/review' })
    const { page, person } = here
    await page.getByLabel('Choose files').setInputFiles(fileOf('archive.mbox', mailbox()))
    await page.getByRole('heading', { name: headline }).waitFor({ timeout: READ_MS })
    await person.tap('button', 'Correct Osprey Couriers, Route Analyst')
    await expect.poll(() => page.getByLabel('Who wrote it').inputValue()).toBe('Osprey Couriers')
    await expectAccessible(page)
    await page.getByLabel('Who wrote it').fill('')
    await person.press('Enter')
    await page.getByText('Which employer is it from?').waitFor()
    await person.write('Who wrote it', 'Osprey Parcels')
    await page
      .getByLabel('About something else: Your application for Route Analyst')
      .first()
      .check()
    await person.tap('button', 'Keep it like this')
    await expect
      .poll(() => bodies(page, 'application'))
      .toMatchObject([{ company: 'Osprey Parcels', events: [{ type: 'rejected' }] }])
    await page.getByRole('link', { name: 'Osprey Parcels, Route Analyst' }).waitFor()
    await page.getByRole('button', { name: 'Accept Osprey Couriers, Route Analyst' }).waitFor()
    expect(here.errors).toEqual([])
  },
  JOURNEY_MS,
)

test(
  'reading is stopped, cut off by a reload, and taken up where it was',
  async () => {
    await using app = await startApp()
    await using here = await visit(browser, app, { at, path: '/letters/review' })
    const { page, person } = here
    const file = fileOf('years.mbox', longMailbox())
    await page.getByLabel('Choose files').setInputFiles(file)
    await person.reads('heading', 'years.mbox is being read.')
    await expectAccessible(page)
    await soFar(page)
    await person.tap('button', 'Stop here')
    await page.getByText(/^You stopped years\.mbox after [\d,]+ letters\./).waitFor()
    await expect.poll(() => imports(page)).toMatchObject([{ stoppedAt: expect.any(String) }])
    const [stopped] = await imports(page)
    await page.getByLabel('Choose the file again').setInputFiles(file)
    await soFar(page)
    await page.reload()
    await ready(page)
    await page.getByText(/^The reading of years\.mbox was cut off after [\d,]+ letters\./).waitFor()
    const [cut] = await imports(page)
    expect(Number(cut?.read)).toBeGreaterThanOrEqual(Number(stopped?.read))
    await page.getByLabel('Choose the file again').setInputFiles(file)
    await page.getByRole('button', { name: `Accept all ${applied}` }).waitFor({ timeout: READ_MS })
    await expect
      .poll(() => imports(page))
      .toMatchObject([{ read: 5017, forgotten: 5000, known: 0, endedAt: expect.any(String) }])
    expect(await bodies(page, 'found-letter')).toHaveLength(17)
    expect(here.errors).toEqual([])
  },
  JOURNEY_MS,
)

test(
  'on a phone; a no of yesterday leads on, letters of recruiters are set aside',
  async () => {
    await using app = await startApp()
    await using here = await visit(browser, app, { at, hand: 'touch', path: '/letters/review' })
    const { page, person } = here
    await page
      .getByLabel('Choose files')
      .setInputFiles([
        fileOf('fresh.mbox', freshNo()),
        ...recruiters().map((letter, index) => fileOf(`r${index}.eml`, letter)),
      ])
    await page.getByText('what follows a no opens with it').waitFor({ timeout: READ_MS })
    await expectAccessible(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
    await page.goto(app.origin)
    await ready(page)
    await person.tap('link', /letters from a mailbox wait for your look/)
    await person.tap('button', /^Accept Nantmor Buses/)
    await page.getByRole('link', { name: 'What comes after it' }).waitFor()
    await page.getByText('Two that may not be about your search.').waitFor()
    await person.tap('button', 'Leave these out')
    await person.reads('heading', 'That is all of them.')
    await expectAccessible(page)
    await person.tap('link', 'What comes after it')
    await person.reads('heading', /Nantmor Buses said no/)
    expect(here.errors).toEqual([])
  },
  JOURNEY_MS,
)

function fileOf(name: string, body: string) {
  return { name, mimeType: 'application/octet-stream', buffer: Buffer.from(body) }
}

async function soFar(page: Page): Promise<void> {
  await page
    .getByText(/^[1-9][\d,]* letters so far/)
    .first()
    .waitFor()
}

function imports(page: Page) {
  return bodies(page, 'letter-import')
}

/** As the server keeps them; what this page has not sent yet is not among them. */
async function bodies(page: Page, kind: string): Promise<readonly Record<string, unknown>[]> {
  const { records } = await page.evaluate(async () => (await fetch('/api/sync?since=0')).json())
  const found = (records as VaultRecord[]).filter((record) => record.kind === kind)
  return found.filter(isPlain).map(({ body }) => body)
}

async function expectFocus(page: Page, text: string): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => (document.activeElement as HTMLElement | null)?.innerText))
    .toBe(text)
}
