import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, startApp } from './harness/app.ts'
import { expectAccessible } from './harness/axe.ts'
import { openBrowser } from './harness/browser.ts'
import { visit } from './harness/visit.ts'
import { afterThreeRounds, template } from './letters.ts'

const evening = '2026-03-10T21:40:00Z'
const nextMorning = '2026-03-11T09:31:00Z'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

async function fresh(): Promise<App> {
  return startApp()
}

for (const hand of ['pointer', 'touch', 'keyboard'] as const) {
  test(`from the pasted letter to one next step by ${hand}, in six actions and under a minute`, async () => {
    await using app = await fresh()
    await using here = await visit(browser, app, { hand, at: evening })
    const { person, page } = here
    await person.reads('heading', 'Had a no? Start here.')
    await person.paste('The letter', afterThreeRounds)
    await person.tap('button', 'Read the letter')
    await person.reads('heading', 'A no from Lindholm Ferries, for Service Planner.')
    expect(await person.find('button', 'Several rounds').getAttribute('aria-pressed')).toBe('true')
    await person.tap('button', 'Yes, that is right')
    await person.reads('heading', 'Lindholm Ferries said no, after several rounds.')
    await person.tap('button', 'Hard')
    await person.reads('heading', 'Nothing has to be decided tonight.')
    await person.tap('button', /^Not now/)
    const step = page.getByRole('heading', { name: /9:30.*note to Maria/ })
    await step.waitFor()
    await page
      .getByText(/3 to 5 in 10/)
      .first()
      .waitFor()
    expect(person.actions).toBeLessThanOrEqual(6)
    expect(person.effortSeconds).toBeLessThan(60)
    here.requests.expectOnlyOwn()
    expect(here.errors).toEqual([])
  })
}

test('who goes to another page while a letter is being read stays there, and it is kept', async () => {
  await using app = await fresh()
  await using here = await visit(browser, app, { at: evening })
  const { person, page } = here
  await person.paste('The letter', template)
  await page.getByRole('button', { name: 'Read the letter' }).waitFor()
  // Both in one turn of the page, so that nothing can have been read between them.
  await page.evaluate(() => {
    const pressed = [...document.querySelectorAll('button')].find(
      ({ textContent }) => textContent?.trim() === 'Read the letter',
    )
    pressed?.click()
    document.querySelector<HTMLElement>('a[href="/applications"]')?.click()
  })
  await page.getByText('Read, and kept.').waitFor()
  expect(new URL(page.url()).pathname).toBe('/applications')
  await page.locator('a[href="/"]').first().click()
  await page.getByText('Osprey Couriers').first().waitFor()
  expect(here.errors).toEqual([])
})

test('a shrug after a template is filed in two taps', async () => {
  await using app = await fresh()
  await using here = await visit(browser, app, { at: evening })
  const { person } = here
  await person.paste('The letter', template)
  await person.tap('button', 'Read the letter')
  await person.tap('button', 'Yes, that is right')
  const before = person.actions
  await person.tap('button', 'Hardly')
  await person.reads('heading', 'Filed. Keep anything?')
  await person.tap('button', 'Done')
  expect(person.actions - before).toBe(2)
  await here.page.waitForURL(`${app.origin}/`)
})

test('next morning the note is ready, and nothing before it', async () => {
  await using app = await fresh()
  await using here = await visit(browser, app, { at: evening })
  const { person, page } = here
  await person.paste('The letter', afterThreeRounds)
  await person.tap('button', 'Read the letter')
  await person.tap('button', 'Yes, that is right')
  await person.tap('button', 'Hard')
  await person.tap('button', /^Not now/)
  await here.comesBack('2026-03-10T22:40:00Z')
  expect(await page.getByRole('navigation', { name: 'Main' }).count()).toBe(0)
  await here.comesBack(nextMorning)
  await page
    .getByText(/note to Maria/)
    .first()
    .waitFor()
})

test('the path is accessible in both themes', async () => {
  await using app = await fresh()
  await using here = await visit(browser, app, { at: evening })
  const { person, page } = here
  await expectAccessible(page)
  await person.paste('The letter', afterThreeRounds)
  await person.tap('button', 'Read the letter')
  await person.reads('heading', /Lindholm/)
  await page.getByText('Why Onward thinks so').click()
  await expectAccessible(page)
  await person.tap('button', 'Yes, that is right')
  await person.tap('button', 'Very hard')
  await person.reads('heading', 'Nothing has to be decided tonight.')
  await expectAccessible(page)
})
