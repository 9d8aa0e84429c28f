import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isPlain, type VaultRecord } from '../../src/core/vault/record.ts'
import { samples } from '../exchange/sample-file.ts'
import { startApp } from './harness/app.ts'
import { expectAccessible } from './harness/axe.ts'
import { openBrowser } from './harness/browser.ts'
import { goTo, ready, visit } from './harness/visit.ts'

const at = '2026-03-10T10:00:00Z'
const JOURNEY_MS = 150_000

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

async function choose(page: Page, name: string): Promise<void> {
  const buffer = await readFile(join(samples, name))
  await page
    .getByLabel(/^(?:Choose a file|Another file)$/)
    .setInputFiles({ name, mimeType: 'text/csv', buffer })
}

const fromTrackers = [
  ['huntr.csv', 'Four rows, read as Huntr.', 4],
  ['teal.csv', 'Four rows, read as Teal.', 4],
  ['jobsync.csv', 'Four rows, read as JobSync.', 4],
  ['jobops.csv', 'Four rows, read as JobOps.', 4],
  ['career-ops.markdown', 'Four rows, read as career-ops.', 4],
  ['notion.csv', 'Three rows, read as Notion.', 3],
  ['linkedin-job-applications.csv', 'Two rows, read as LinkedIn Job Applications.', 2],
  ['spreadsheet-german.csv', 'Three rows, read as a spreadsheet.', 3],
] as const

test(
  'a search moves in from any tracker, and out again in one step',
  async () => {
    await using app = await startApp()
    await using here = await visit(browser, app, { at })
    const { page, person } = here
    for (const [name, heading, count] of fromTrackers) {
      await goTo(page, '/more')
      await person.tap('link', /^Bring in applications from another tracker/)
      await choose(page, name)
      await person.reads('heading', heading)
      await person.tap('button', `Bring in ${count} applications`)
      await person.find('heading', / applications are in\.$/).waitFor()
      await expect.poll(() => bodies(page, 'application'), { message: name }).toHaveLength(count)
      await person.tap('button', 'Undo all of it')
      await page.getByRole('status').getByText('Undone. Everything is as it was before.').waitFor()
      await expect.poll(() => bodies(page, 'application'), { message: name }).toEqual([])
    }
    await person.tap('button', 'Bring in 3 applications')
    await person.tap('link', 'See your applications')
    await expect.poll(() => new URL(page.url()).pathname).toBe('/applications')
    expect(here.errors).toEqual([])
    here.requests.expectOnlyOwn()
  },
  JOURNEY_MS,
)

test(
  'a list of one’s own is put right by keyboard before it comes in, and again changes nothing',
  async () => {
    await using app = await startApp()
    await using here = await visit(browser, app, { at, hand: 'keyboard', path: '/bring-in' })
    const { page, person } = here
    await expectAccessible(page)
    await choose(page, 'spreadsheet.csv')
    await person.reads('heading', 'Five rows, read as a spreadsheet.')
    await page.getByText('No employer is named.').waitFor()
    await expectAccessible(page)
    await page.getByLabel(/^“Pending chat with uncle”/).selectOption('screening')
    await page.getByLabel('The day of two rows that say none').fill('20 feb')
    await page.getByLabel('What “Where” holds').selectOption('none')
    await person.tap('button', 'Bring in 4 applications')
    await person.find('heading', 'Four applications are in.').waitFor()
    await page.getByText('One line was left in the file.').waitFor()
    await expectAccessible(page)
    const applications = await bodies(page, 'application')
    expect(applications.map(({ company }) => company)).toContain('Hexley Print')
    expect(JSON.stringify(applications)).not.toContain('Crewe')
    expect(JSON.stringify(applications)).toContain('"type":"screening","on":"2026-02-20"')
    await choose(page, 'spreadsheet.csv')
    await page.getByText('Four with something new for what is here').waitFor()
    await page.getByLabel('What “Where” holds').selectOption('none')
    await page.getByText('There is nothing new in it.').waitFor()
    expect(here.errors).toEqual([])
  },
  JOURNEY_MS,
)

test(
  'a list that is given to the letter box finds its page, where days are asked about',
  async () => {
    await using app = await startApp()
    await using here = await visit(browser, app, { at, path: '/read' })
    const { page, person } = here
    const list =
      'Company,Job title,Date applied\nTarn Water,Planner,3/2/2026\nCorrie,Clerk,4/2/2026\n'
    await page
      .getByLabel('Choose a file')
      .setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(list) })
    await page.getByText('Is the day or the month first in dates such as 3/2/2026?').waitFor()
    await expectAccessible(page)
    await person.tap('button', 'The day is first')
    await page.getByText('You applied 3 Feb').waitFor()
    await person.tap('button', 'The month is first')
    await page.getByText('You applied 2 Mar').waitFor()
    expect(here.errors).toEqual([])
  },
  JOURNEY_MS,
)

test(
  'on a phone people come in from LinkedIn and from visiting cards',
  async () => {
    await using app = await startApp()
    await using here = await visit(browser, app, { at, hand: 'touch', path: '/bring-in' })
    const { page, person } = here
    await choose(page, 'huntr.csv')
    await person.tap('button', 'Bring in 4 applications')
    await person.find('heading', 'Four applications are in.').waitFor()
    await choose(page, 'linkedin-connections.csv')
    await person.reads('heading', 'Three rows, read as LinkedIn Connections.')
    await expectAccessible(page)
    await page.getByLabel('Only people at employers of your search').check()
    await person.tap('button', 'Bring in 1 person')
    await person.find('heading', 'One person is in.').waitFor()
    await choose(page, 'people.vcf')
    await person.reads('heading', 'Three visiting cards.')
    await page.getByText('This card is cut off.').waitFor()
    await person.tap('button', 'Bring in 3 people')
    await person.find('heading', 'Three people are in.').waitFor()
    const people = await bodies(page, 'person')
    expect(people.map(({ name }) => name).sort()).toEqual([
      'Joan Ashdown',
      'Jörg Lindholm',
      'Nia Probert',
    ])
    expect(here.errors).toEqual([])
  },
  JOURNEY_MS,
)

test(
  'applications are taken along in each form, and a workbook is told',
  async () => {
    await using app = await startApp()
    await using here = await visit(browser, app, { at, path: '/take-out' })
    const { page, person } = here
    await page.getByText('There are no applications yet').waitFor()
    await page.goto(new URL('/bring-in', app.origin).href)
    await ready(page)
    await page
      .getByLabel('Choose a file')
      .setInputFiles({ name: 'list.xlsx', mimeType: '', buffer: Buffer.from('PK\u0003\u0004') })
    await page.getByRole('alert').getByText('Save the sheet as CSV').waitFor()
    await choose(page, 'notion.csv')
    await person.tap('button', 'Bring in 3 applications')
    await person.find('heading', 'Three applications are in.').waitFor()
    await page.goto(new URL('/take-out', app.origin).href)
    await ready(page)
    await expectAccessible(page)
    const saved = async (name: RegExp) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        person.tap('button', name),
      ])
      return readFile(await download.path(), 'utf8')
    }
    expect(await saved(/^For a spreadsheet/)).toContain('"Whinfell Dairy"')
    expect(await saved(/^As notes/)).toContain('## Collections Planner, Whinfell Dairy')
    const calendar = await saved(/^For a calendar/)
    expect(calendar).toContain('SUMMARY:An appointment')
    expect(calendar).not.toContain('Whinfell')
    expect(here.errors).toEqual([])
  },
  JOURNEY_MS,
)

async function bodies(page: Page, kind: string): Promise<readonly Record<string, unknown>[]> {
  const { records } = await page.evaluate(async () => (await fetch('/api/sync?since=0')).json())
  const found = (records as VaultRecord[]).filter((record) => record.kind === kind)
  return found.filter(isPlain).map(({ body }) => body)
}
