import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startApp } from './harness/app.ts'
import { expectAccessible } from './harness/axe.ts'
import { openBrowser } from './harness/browser.ts'
import { addMany } from './harness/many-applications.ts'
import { type Visit, visit } from './harness/visit.ts'

/** A Thursday. */
const at = '2026-03-12T10:00:00Z'
const board = '/applications?as=board'
/** Longer than a finger has to rest on a card. */
const STILL_MS = 150
const RESTS_MS = 500

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const column = (page: Page, name: string) => page.getByRole('region', { name })
const card = (page: Page, company: string) => page.getByRole('link', { name: company })

async function example({ page, person }: Visit): Promise<void> {
  await person.tap('button', 'Show me an example')
  await card(page, 'Nantmor Buses').waitFor()
}

test('a card dragged onto a stage is there, is told, and comes back by undo', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, { at, path: board })
  const { page, person } = here
  await example(here)
  const from = await middleOf(page, 'Brannoch Water')
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x + 20, from.y + 10, { steps: 3 })
  const place = page.locator('[data-slot=interview]')
  const { x, y } = await centreOf(place)
  await page.mouse.move(x, y, { steps: 5 })
  await expect.poll(() => place.getAttribute('class')).toContain('over')
  await page.mouse.up()
  await column(page, 'In talks').getByRole('link', { name: 'Brannoch Water' }).waitFor()
  expect(page.url()).toBe(app.origin + board)
  await page.getByText('Brannoch Water: Interview, as of today.').waitFor()
  await person.tap('button', 'Undo')
  await column(page, 'Applied').getByRole('link', { name: 'Brannoch Water' }).waitFor()
  expect(here.errors).toEqual([])
})

test('a card let go of beside every place goes back, and Escape puts it back too', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, { at, path: board })
  const { page } = here
  await example(here)
  const from = await middleOf(page, 'Calder Freight')
  for (const end of ['release', 'Escape']) {
    await page.mouse.move(from.x, from.y)
    await page.mouse.down()
    await page.mouse.move(from.x + 30, from.y, { steps: 3 })
    await page.locator('.ghost').waitFor()
    if (end === 'Escape') await page.keyboard.press('Escape')
    await page.mouse.up()
    await page.locator('.ghost').waitFor({ state: 'detached' })
  }
  await column(page, 'Applied').getByRole('link', { name: 'Calder Freight' }).waitFor()
  expect(page.url()).toBe(app.origin + board)
  expect(await page.getByText(/as of today/).count()).toBe(0)
})

test('a card is moved by keyboard alone, and every step is told', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, { at, hand: 'keyboard', path: board })
  const { page, person } = here
  await example(here)
  const told = page.locator('.board [role=status]')
  await card(page, 'Nantmor Buses').focus()
  await person.press('ArrowRight')
  await person.press('ArrowDown')
  expect(await focusedCard(page)).toBe('Osprey Couriers')
  await person.press('Space')
  await expect.poll(() => told.innerText()).toMatch(/^Osprey Couriers is picked up from Applied/)
  await person.press('ArrowLeft')
  await expect.poll(() => told.innerText()).toBe('First call.')
  await person.press('ArrowDown')
  await expect.poll(() => told.innerText()).toBe('Interview.')
  await person.press('Escape')
  await expect.poll(() => told.innerText()).toBe('Osprey Couriers is back in Applied.')
  await person.press('Space')
  await person.press('ArrowLeft')
  await person.press('Space')
  await column(page, 'In talks').getByRole('link', { name: 'Osprey Couriers' }).waitFor()
  await expect.poll(() => focusedCard(page)).toBe('Osprey Couriers')
  await page.getByText('Osprey Couriers: First call, as of today.').waitFor()
  await person.press('Control+z')
  await column(page, 'Applied').getByRole('link', { name: 'Osprey Couriers' }).waitFor()
  expect(here.errors).toEqual([])
})

test('the menu of a card moves it; what is written on its page is not undone by a move', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, { at, hand: 'keyboard', path: board })
  const { page, person } = here
  await example(here)
  await card(page, 'Kestrel Community Transport').focus()
  await person.press('m')
  await page.getByRole('menu', { name: 'Move Kestrel Community Transport to' }).waitFor()
  expect(await page.getByRole('menuitem').allInnerTexts()).toEqual([
    'Applied',
    'First call',
    'Interview',
    'Offer',
    'You accepted',
    'You withdrew',
    'They said no',
    'I never heard back',
  ])
  await person.press('o')
  await person.press('Enter')
  await column(page, 'Offer').getByRole('link', { name: 'Kestrel Community Transport' }).waitFor()

  await card(page, 'Nantmor Buses').focus()
  await person.press('m')
  await person.press('Enter')
  await page.getByText('It has got further than that by what is written on its page').waitFor()
  await column(page, 'In talks').getByRole('link', { name: 'Nantmor Buses' }).waitFor()
})

test('putting a card on a no asks first, in the words of its own page', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, { at, hand: 'keyboard', path: board })
  const { page, person } = here
  await example(here)
  await card(page, 'Calder Freight').focus()
  await person.press('m')
  await person.press('t')
  await person.press('Enter')
  await person.reads('heading', 'They told you themselves.')
  expect(await page.getByLabel('Which employer?').inputValue()).toBe('Calder Freight')
  await page.goBack()
  await column(page, 'Applied').getByRole('link', { name: 'Calder Freight' }).waitFor()
  await card(page, 'Calder Freight').focus()
  await person.press('m')
  await person.press('t')
  await person.press('Enter')
  await person.tap('button', 'Note it down')
  await person.reads('heading', /Calder Freight said no/)
  await page.goto(app.origin + board)
  await column(page, 'Closed').getByRole('link', { name: 'Calder Freight' }).waitFor()
  expect(await column(page, 'Closed').getByRole('heading').innerText()).toBe('Closed')
  expect(here.errors).toEqual([])
})

test('a finger scrolls the board, and picks up only what it rests on', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, { at, hand: 'touch', path: board })
  const { page } = here
  await example(here)
  const finger = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x = 0, y = 0) =>
    finger.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [{ x, y }],
    })
  const scrolled = () => page.evaluate(() => scrollY)

  const start = await middleOf(page, 'Tidewell Housing')
  const before = await scrolled()
  await touch('touchStart', start.x, start.y)
  for (let step = 1; step <= 10; step += 1) await touch('touchMove', start.x, start.y - step * 15)
  await touch('touchEnd')
  await expect.poll(scrolled).toBeGreaterThan(before + 50)
  expect(await page.locator('.ghost').count()).toBe(0)
  await expect.poll(() => standsStill(scrolled)).toBe(true)

  const now = await middleOf(page, 'Osprey Couriers')
  await touch('touchStart', now.x, now.y)
  await page.waitForTimeout(RESTS_MS)
  await page.locator('.ghost').waitFor()
  const place = await centreOf(page.locator('[data-slot=screening]'))
  await expect.poll(() => standsStill(scrolled)).toBe(true)
  const still = await scrolled()
  await touch('touchMove', now.x, now.y + 40)
  await touch('touchMove', place.x, place.y)
  expect(await scrolled()).toBe(still)
  await touch('touchEnd')
  await column(page, 'In talks').getByRole('link', { name: 'Osprey Couriers' }).waitFor()
  expect(page.url()).toBe(app.origin + board)
  expect(here.errors).toEqual([])
})

test('of 5,000 cards only those near the window are in the page; far down the places are at hand', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, { at })
  const { page } = here
  await addMany(page, 5000)
  await page.goto(app.origin + board)
  const cards = page.locator('[data-card]')
  await cards.first().waitFor({ timeout: 30_000 })
  await column(page, 'Applied').getByText('5000').waitFor()
  expect(await cards.count()).toBeLessThan(200)
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2))
  await cards.filter({ hasText: 'Employer 00011' }).waitFor({ state: 'detached' })
  const count = await cards.count()
  expect(count).toBeLessThan(200)
  const { x, y } = await centreOf(cards.nth(Math.floor(count / 2)))
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 20, y, { steps: 3 })
  const place = await page.locator('[data-slot=interview]').boundingBox()
  expect(place?.y).toBeGreaterThan(0)
  expect(place?.y).toBeLessThan(200)
  await page.mouse.move(Number(place?.x) + 30, Number(place?.y) + 20, { steps: 3 })
  await page.mouse.up()
  await page.getByText(/: Interview, as of today/).waitFor()
  expect(here.errors).toEqual([])
})

test('the board fits a phone and a window at 200 %, and is accessible', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, { at, hand: 'touch', path: board })
  const { page } = here
  await example(here)
  for (const [width, height] of [
    [360, 740],
    [640, 400],
    [1280, 800],
  ] as const) {
    await page.setViewportSize({ width, height })
    const over = () => document.documentElement.scrollWidth - innerWidth
    expect(await page.evaluate(over), `${width} wide`).toBe(0)
  }
  await expectAccessible(page)
  await page.setViewportSize({ width: 360, height: 740 })
  await page.getByRole('button', { name: 'Move Nantmor Buses' }).tap()
  await page.getByRole('menu').waitFor()
  await expectAccessible(page)
  here.requests.expectOnlyOwn()
})

/** A page that was pushed runs on for a while. */
async function standsStill(scrolled: () => Promise<number>): Promise<boolean> {
  const before = await scrolled()
  await new Promise((resolve) => setTimeout(resolve, STILL_MS))
  return (await scrolled()) === before
}

async function middleOf(page: Page, company: string) {
  return await centreOf(card(page, company))
}

async function centreOf(locator: ReturnType<Page['locator']>) {
  await locator.scrollIntoViewIfNeeded()
  const box = await locator.boundingBox()
  if (!box) throw new Error('it is not in the page')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

function focusedCard(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.querySelector('b')?.textContent ?? undefined)
}
