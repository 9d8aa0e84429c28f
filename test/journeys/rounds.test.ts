import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startApp } from './harness/app.ts'
import { expectAccessible } from './harness/axe.ts'
import { openBrowser } from './harness/browser.ts'
import type { Person } from './harness/person.ts'
import { visit } from './harness/visit.ts'

/** A Thursday; the example search has a talk the day after at 14:00. */
const at = '2026-03-12T10:00:00Z'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

async function openNantmor(page: Page, person: Person): Promise<string> {
  await person.tap('button', 'Show me an example')
  await page.getByRole('link', { name: 'Nantmor Buses' }).click()
  await person.reads('heading', 'Nantmor Buses, Network Planner')
  return new URL(page.url()).pathname
}

test('a round by other clocks, prepared for on its page, and thanked for within a day', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, { at, path: '/applications' })
  const { page, person } = here
  await openNantmor(page, person)
  await person.tap('button', 'Add what happened')
  await person.write('When', 'next tue 3pm')
  await page.getByText('More about it').click()
  await page.getByLabel('What kind').selectOption('panel')
  await person.write('By the clocks of', 'New York')
  await page.getByText('For you that is Tuesday, 19:00.').waitFor()
  await person.write('To bring or prepare', 'The ferry timetable')
  await person.tap('button', 'Add it')
  const lines = page.getByRole('region', { name: 'What happened' }).getByRole('listitem')
  await lines.filter({ hasText: '15:00 in New York' }).getByText('Tuesday, 19:00').waitFor()
  await page.getByRole('link', { name: 'Get ready for it' }).last().click()
  await person.reads('heading', 'Panel, Nantmor Buses')
  await person.tap('checkbox', 'The ferry timetable')
  await person.write('A question of your own', 'Who plans the school runs?')
  await person.tap('button', 'Add: A question of your own')
  await person.tap('checkbox', 'Who plans the school runs?')
  await page.getByRole('checkbox', { name: 'Who plans the school runs?', checked: true }).waitFor()
  await expectAccessible(page)
  await here.comesBack('2026-03-13T16:00:00Z')
  await person.reads('heading', 'Thank Nia for the talk.')
  await person.tap('link', 'Write the thank-you')
  await expect.poll(() => page.url()).toContain('/letters/write?type=thank-you&application=')
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(here.errors).toEqual([])
})

test('an offer is looked at and accepted, the others are told, and the search rests', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, { at, path: '/applications' })
  const { page, person } = here
  const nantmor = await openNantmor(page, person)
  await here.comesBack('2026-03-18T10:00:00Z', nantmor)
  await person.tap('button', 'Add what happened')
  await page.getByLabel('What happened').last().selectOption('offer')
  await person.tap('button', 'Add it')
  await person.tap('link', 'Look at the offer')
  await person.write('Pay, Nantmor Buses', '£33,500 a year')
  await person.write('Answer by, Nantmor Buses', 'fri')
  await person.write('Room to grow, Nantmor Buses', 'A team to lead in a year')
  await person.tap('button', 'Ask for time, Nantmor Buses')
  await expect
    .poll(() => page.getByLabel('To Nantmor Buses: ask for a few days').inputValue())
    .toContain('Could I give you my answer by Wednesday 25 March?')
  await expectAccessible(page)
  await person.tap('button', 'Accept Nantmor Buses')
  await expect.poll(() => page.url()).toContain('/letters/write?type=accept')
  await here.comesBack('2026-03-18T10:05:00Z', '/closing')
  await person.reads('heading', 'You have a job. The rest can be closed well.')
  await person.find('checkbox', /^Tidewell Housing, .+, \w+$/).waitFor()
  await page.getByRole('button', { name: /^Withdraw from \w+ applications$/ }).click()
  await person.find('link', 'Draft the letter, Tidewell Housing').waitFor()
  await expectAccessible(page)
  await page.getByRole('button', { name: /^Let the search rest ?\. Everything/ }).click()
  await person.reads('heading', /^The search rests since/)
  await here.comesBack('2026-03-19T10:00:00Z')
  await person.reads('heading', 'You have a job, and the search rests.')
  expect(here.errors).toEqual([])
})
