import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startApp } from './harness/app.ts'
import { expectAccessible } from './harness/axe.ts'
import { openBrowser } from './harness/browser.ts'
import { goTo, type Visit, visit } from './harness/visit.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const row = (page: Page, company: string) => page.getByRole('row', { name: new RegExp(company) })

test('a week of daily use by thumb, from one line on Monday to the search log on Friday', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, {
    ...{ at: '2026-03-09T08:30:00Z', hand: 'touch', path: '/applications' },
  })
  await aJobAndSomebodyWhoKnows(here)
  await aCallIsFixed(here)
  await listInOrder(here)
  await someoneIsTalkedWith(here)
  await whatWasDone(here)
  expect(here.errors).toEqual([])
})

async function aJobAndSomebodyWhoKnows({ page, person }: Visit): Promise<void> {
  await person.write('Add one in a line', 'Corrie Water – field planner – referral, applied today')
  await person.tap('button', 'Add it')
  await row(page, 'Corrie Water').waitFor()
  await person.write('Add one in a line', 'Tarn Rail – clerk, applied yesterday')
  await person.tap('button', 'Add it')
  await row(page, 'Tarn Rail').waitFor()
  await goTo(page, '/people')
  await person.write('Add someone in a line', 'Nia Probert – Corrie Water – former colleague')
  await person.tap('button', 'Put them on my list')
  await person.find('link', /^Nia Probert Colleague/).waitFor()
}

async function aCallIsFixed({ page, person, comesBack }: Visit): Promise<void> {
  await comesBack('2026-03-10T18:00:00Z', '/applications')
  await row(page, 'Corrie Water').tap()
  await person.reads('heading', /^Corrie Water/)
  await person.tap('button', 'Add what happened')
  await page.getByLabel('What happened').last().selectOption('screening')
  await person.write('When', 'thursday 3pm')
  await person.tap('button', 'Add it')
  await page.getByText('First call Thursday, 15:00.', { exact: true }).waitFor()
}

/** On Wednesday. */
async function listInOrder({ page, person, comesBack }: Visit): Promise<void> {
  await comesBack('2026-03-11T12:30:00Z', '/applications')
  await page.getByRole('combobox', { name: 'Order' }).selectOption('By: Employer and role')
  await person.tap('button', 'Choose several')
  for (const company of ['Corrie Water', 'Tarn Rail']) await row(page, company).tap()
  const bar = page.getByRole('group', { name: 'With those that are chosen' })
  await bar.getByText('Two chosen').waitFor()
  await expectAccessible(page)
  await bar.getByRole('button', { name: 'Move to…' }).tap()
  await page.getByRole('menuitem', { name: 'Interview' }).tap()
  await page.getByText('Two are on “Interview” as of today.').waitFor()
  await person.tap('button', 'Undo')
  await page
    .getByText(/^Undone/)
    .first()
    .waitFor()
  await bar.getByRole('button', { name: 'Choose none' }).tap()
  await person.tap('link', 'Calendar')
  await page.getByRole('link', { name: '15:00 First call, Corrie Water' }).first().waitFor()
}

async function someoneIsTalkedWith({ page, person, comesBack }: Visit): Promise<void> {
  await comesBack('2026-03-12T16:00:00Z', '/people')
  await person.tap('link', /^Nia Probert Colleague/)
  await person.reads('heading', 'Nia Probert')
  await person.tap('button', 'Note a talk')
  await person.write('What was said', 'She told me how the team plans its winter.')
  await person.tap('button', 'By phone')
  await person.tap('button', 'Keep the talk')
  await page.getByText('She told me how the team plans its winter.').waitFor()
}

async function whatWasDone({ page, person, comesBack }: Visit): Promise<void> {
  await comesBack('2026-03-13T17:00:00Z', '/work-log')
  await person.tap('button', 'This week')
  await person.find('checkbox', /^9 Mar: Applied for field planner/i).waitFor()
  await person.find('checkbox', /^12 Mar: First call about field planner/i).waitFor()
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
}
