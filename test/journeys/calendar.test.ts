import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startApp } from './harness/app.ts'
import { expectAccessible } from './harness/axe.ts'
import { openBrowser } from './harness/browser.ts'
import { visit } from './harness/visit.ts'

/** A Thursday. */
const at = '2026-03-12T10:00:00Z'
const calendar = '/applications?as=calendar'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

test('the calendar tells what comes next and a month at a time; each leads to its place', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, { at, path: calendar })
  const { page, person } = here
  await person.tap('button', 'Show me an example')
  const next = page.getByRole('region', { name: 'What comes next' })
  await next.getByRole('link', { name: '14:00 Talk, Nantmor Buses' }).waitFor()
  const month = page.getByRole('table', { name: /^March 2026/ })
  const day = month.getByRole('cell', { name: /^13 March/ })
  await day.getByRole('link', { name: '14:00 Talk, Nantmor Buses' }).waitFor()
  await expectAccessible(page)
  await person.tap('link', 'Earlier')
  await page.getByRole('heading', { name: 'February 2026' }).waitFor()
  await person.tap('link', 'This month')
  await day.getByRole('link', { name: '14:00 Talk, Nantmor Buses' }).click()
  await person.reads('heading', 'Nantmor Buses, Network Planner')
  await page.goBack()
  await month.waitFor()
  for (const width of [360, 768]) {
    await page.setViewportSize({ width, height: 740 })
    const over = () => document.documentElement.scrollWidth - innerWidth
    expect(await page.evaluate(over), `${width} wide`).toBe(0)
  }
  expect(here.errors).toEqual([])
})

test('who has moved sees a talk by the clocks there, with its own time beside it', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, { at, path: calendar })
  await here.person.tap('button', 'Show me an example')
  await here.page.getByRole('link', { name: '14:00 Talk, Nantmor Buses' }).first().waitFor()
  await using away = await visit(browser, app, { at, path: calendar, zone: 'Europe/Berlin' })
  await away.page
    .getByRole('link', { name: '15:00 Talk, Nantmor Buses (14:00 in London)' })
    .first()
    .waitFor()
})

test('an application tells everything by date, its steps and letters among what happened', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, { at, path: '/applications' })
  const { page, person } = here
  await person.tap('button', 'Show me an example')
  await page.getByRole('link', { name: 'Nantmor Buses' }).click()
  await page.getByText('Everything by date').click()
  const all = page.getByRole('region', { name: 'Everything by date' })
  await all
    .getByText(/^Step: /)
    .first()
    .waitFor()
  await all.getByText('You applied').waitFor()
  await expectAccessible(page)
})

test('the calendar’s own address is made, read by a program, and taken away again', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, { at, path: '/settings' })
  const { page, person } = here
  const part = page.getByRole('region', { name: 'Your calendar' })
  await person.tap('button', 'Make an address')
  const address = await part.locator('code').innerText()
  const asCalendar = async () => {
    const answer = await fetch(address)
    return [answer.status, (await answer.text()).startsWith('BEGIN:VCALENDAR')]
  }
  expect(await asCalendar()).toEqual([200, true])
  await person.tap('button', 'Copy the address')
  await part.getByText('Copied.').waitFor()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address)
  await person.tap('button', 'What it is')
  await part.getByText('A new address will have these titles.').waitFor()
  expect(await asCalendar()).toEqual([200, true])
  await person.tap('button', 'Make a new one')
  await part.getByText('There is a new address.').waitFor()
  expect(await asCalendar()).toEqual([404, false])
  await person.tap('button', 'Take it away')
  await part.getByText('The address is gone.').waitFor()
  expect(await asCalendar()).toEqual([404, false])
  await person.find('button', 'Make an address').waitFor()
  expect(here.errors).toEqual([])
})
