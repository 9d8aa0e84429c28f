import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Change } from '../../src/core/vault/change.ts'
import { startApp } from './harness/app.ts'
import { expectAccessible } from './harness/axe.ts'
import { openBrowser } from './harness/browser.ts'
import { sendAsOtherDevice } from './harness/other-device.ts'
import type { Person } from './harness/person.ts'
import { visit } from './harness/visit.ts'
import { afterThreeRounds, invitation } from './letters.ts'

const FIELD = 'Search everything you keep'
/** The background waits a while before it fetches, and then till nothing else goes on. */
const FILL_MS = 20_000

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

test('the words of letters from another device are found and read without the program', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, { loadsAhead: true })
  const { page, person } = here
  await sendLetters(page)
  await expect.poll(() => textsHere(page), { timeout: FILL_MS }).toBe(2)
  await page.locator('html[data-rest=loaded]').waitFor({ state: 'attached' })
  await app.stop()

  await person.press('/')
  await expect.poll(() => focused(page)).toBe(FIELD)
  await page.keyboard.type('crewing rules')
  const found = page.getByRole('dialog', { name: 'Search' })
  await found.getByText('Re: Service Planner, third conversation').waitFor()
  expect(await found.locator('.found-line mark').allInnerTexts()).toEqual(['crewing', 'rules'])
  expect(await found.locator('.found').count()).toBe(1)

  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.getByText('Your plan for the school sailings').waitFor()
  expect(await found.count()).toBe(0)
  expect(new URL(page.url()).pathname).toBe('/letters/letter-1')
})

test('Enter opens the best match; Escape empties the field, then leads back to where one was', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, { loadsAhead: true })
  const { page, person } = here
  await sendLetters(page)
  await page.locator('html[data-rest=loaded]').waitFor({ state: 'attached' })
  const button = person.find('button', /^Search/)
  await button.first().focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => focused(page)).toBe(FIELD)
  await expectAccessible(page)
  await page.keyboard.type('"interview on friday')
  const found = page.getByRole('dialog', { name: 'Search' })
  await found.getByRole('heading', { name: 'Letters' }).waitFor()
  expect(await found.locator('mark').allInnerTexts()).toEqual(['interview on Friday'])
  await expectAccessible(page)

  await page.keyboard.press('ArrowDown')
  await page.keyboard.type('x')
  await found.getByText('Nothing here has').waitFor()
  await page.keyboard.press('Escape')
  await found.getByText('Applications, letters with their words').waitFor()
  await page.keyboard.press('Escape')
  await found.waitFor({ state: 'detached' })
  expect(await button.first().evaluate((it) => it === document.activeElement)).toBe(true)

  await page.keyboard.press('Enter')
  await page.keyboard.type('nantmor buses')
  await found.getByRole('heading', { name: 'Applications' }).waitFor()
  await page.keyboard.press('Enter')
  await person.reads('heading', 'Nantmor Buses, Network Planner')
  expect(here.errors).toEqual([])
})

test('what is deleted is found no more, and what is new at once', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, { loadsAhead: true })
  const { page } = here
  await sendLetters(page)
  await search(here.person, 'sailings')
  const found = page.getByRole('dialog', { name: 'Search' })
  await found.getByText('third conversation').waitFor()
  await push(page, [
    { kind: 'letter', id: 'letter-1', baseVersion: 1, schema: 1, body: null },
    { kind: 'letter-text', id: 'letter-1', baseVersion: 1, schema: 1, body: null },
    ...letterChanges('letter-3', 'A later letter', 'About the school sailings in May.'),
  ])
  await found.getByText('A later letter').waitFor()
  await expect.poll(() => found.getByText('third conversation').count()).toBe(0)
})

test('on a phone the sheet fills the screen', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, { loadsAhead: true, hand: 'touch' })
  const { page, person } = here
  await sendLetters(page)
  await person.tap('button', 'Search')
  await person.write(FIELD, 'planner')
  const found = page.getByRole('dialog', { name: 'Search' })
  await found.getByRole('link', { name: /third conversation/ }).waitFor()
  expect(await found.boundingBox()).toMatchObject({ x: 0, y: 0, width: 360, height: 740 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  await expectAccessible(page)
  await person.tap('button', 'Close')
  await found.waitFor({ state: 'detached' })
})

async function search(person: Person, typed: string): Promise<void> {
  await person.press('/')
  await person.page.getByLabel(FIELD).fill(typed)
}

/** Two letters and an application, as another device of the same person would send them. */
async function sendLetters(page: Page): Promise<void> {
  const events = [{ id: 'e1', type: 'applied', on: '2026-03-01' }]
  const body = { company: 'Nantmor Buses', role: 'Network Planner', events }
  await push(page, [
    { kind: 'application', id: 'application-1', baseVersion: 0, schema: 1, body },
    ...letterChanges('letter-1', 'Re: Service Planner, third conversation', afterThreeRounds),
    ...letterChanges('letter-2', 'Invitation to interview: Network Planner', invitation),
  ])
}

function letterChanges(id: string, subject: string, text: string): Change[] {
  const at = '2026-03-10T21:12:00.000Z'
  const reading = {
    kind: 'other',
    sure: true,
    confidence: 0.9,
    company: null,
    role: null,
    stage: null,
    personal: true,
    noReply: false,
    signedBy: null,
    reasons: [],
    openDoor: null,
    feedback: { ask: 'no', why: '' },
    evidence: [],
  }
  const head = { direction: 'in', subject, addedAt: at, source: 'file', reading, confirmedAt: at }
  return [
    { kind: 'letter', id, baseVersion: 0, schema: 1, body: head },
    { kind: 'letter-text', id, baseVersion: 0, schema: 1, body: { text } },
  ]
}

let sets = 0

async function push(page: Page, changes: readonly Change[]): Promise<void> {
  sets += 1
  const at = '2026-03-11T09:00:00.000Z'
  const set = { id: `sent-${sets}`, actor: 'another-device', at, intent: 'import', changes }
  await sendAsOtherDevice(page, set)
}

/** How many texts of letters lie in this browser. */
function textsHere(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('onward')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const lazy = opening.result.transaction('lazy').objectStore('lazy')
          const keys = lazy.getAllKeys()
          keys.onsuccess = () => {
            opening.result.close()
            resolve(
              keys.result.filter((key) => Array.isArray(key) && key.length === 3 && key[1]).length,
            )
          }
        }
      }),
  )
}

function focused(page: Page): Promise<string | undefined> {
  return page.evaluate(() =>
    (document.activeElement as HTMLInputElement | null)?.labels?.[0]?.innerText.trim(),
  )
}
