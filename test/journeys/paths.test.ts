import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startApp } from './harness/app.ts'
import { expectAccessible } from './harness/axe.ts'
import { openBrowser } from './harness/browser.ts'
import { visit } from './harness/visit.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

test.each(['keyboard', 'touch'] as const)(
  'three neighbours of one’s own work are found, one is tried, and something is put on the learning plan, by %s',
  async (hand) => {
    await using app = await startApp()
    await using here = await visit(browser, app, {
      hand,
      at: '2026-03-12T10:00:00Z',
      path: '/paths',
    })
    const { page, person } = here
    await person.reads('heading', 'What else could you do with what you can?')
    await person.write('What you call your work', 'Bus driver')
    await person.tap('button', 'Bus Drivers, Transit and Intercity')
    await person.reads('heading', 'Work next door to Bus Drivers, Transit and Intercity.')
    const nextDoor = page.getByRole('region', { name: 'Next door' })
    expect(await nextDoor.getByRole('heading', { level: 3 }).count()).toBeGreaterThanOrEqual(3)
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(wide).toBeLessThanOrEqual(0)
    const named = await nextDoor.getByRole('heading', { level: 3 }).allInnerTexts()
    await expectAccessible(page)
    await person.tap('button', /^Making and mending/)
    await nextDoor.getByText('It is close to what draws you: making and mending.').first().waitFor()
    await person.tap('button', /^Making and mending/)
    await person.write('What you like doing, in your words', 'Trains')
    await person.press('Tab')
    await nextDoor.getByText('A word of what you like doing stands in its names.').first().waitFor()
    await page.getByText('Kept. The order above takes it in.').waitFor()
    await page.getByLabel('What you like doing, in your words').fill('')
    await person.press('Tab')
    await expect.poll(() => nextDoor.getByText('A word of what you like doing').count()).toBe(0)
    await nextDoor.getByRole('button', { name: 'Never suggest it' }).first().press('Enter')
    await person.tap('button', `Take ${named[0]} back`)
    await nextDoor.getByRole('button', { name: 'Try it' }).first().press('Enter')
    await page.getByText('It is among your actions for tomorrow.').waitFor()
    await nextDoor
      .getByRole('button', { name: /^Plan to learn/ })
      .first()
      .press('Enter')
    await page.getByText('On your learning plan.').waitFor()
    await person.tap('link', 'What carries over')
    await page
      .getByRole('img', { name: /^What your work asks for/ })
      .first()
      .waitFor()
    await expectAccessible(page)
    expect(here.errors).toEqual([])
  },
)
