import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Change } from '../../src/core/vault/change.ts'
import { type Body, isPlain, type VaultRecord } from '../../src/core/vault/record.ts'
import { fits } from './beats.ts'
import { startApp } from './harness/app.ts'
import { expectAccessible } from './harness/axe.ts'
import { openBrowser } from './harness/browser.ts'
import { sendAsOtherDevice } from './harness/other-device.ts'
import { ready, visit } from './harness/visit.ts'

const at = '2026-03-12T09:30:00.000Z'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

test('by keyboard alone somebody is added, known better, talked with and removed', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, { at, hand: 'keyboard' })
  const { page, person } = here
  const people = () => bodies(page, 'person')
  await person.press('g')
  await person.press('p')
  await person.write('Add someone in a line', 'Joan Calder – friend, listens, +44 7700 900123')
  await person.press('Enter')
  const joan = { name: 'Joan Calder', relation: 'friend', roles: ['listen'] }
  await expect.poll(people).toEqual([{ ...joan, phone: '+44 7700 900123' }])
  await person.tap('link', /^Joan Calder/)
  await person.reads('heading', 'Joan Calder')
  await person.tap('button', 'Choose a day')
  await person.write('What about', 'how her move went')
  await person.write('On', 'today')
  await person.press('Enter')
  await page.getByText('Today: how her move went').waitFor()
  await person.tap('button', 'Note a talk')
  await person.write('What was said', 'She likes the new street.')
  await person.tap('button', 'By phone')
  await person.tap('button', 'Keep the talk')
  await page.getByText('No day is chosen.').waitFor()
  await person.tap('button', 'Change the facts')
  await person.write('Mail', 'joan@calder.example')
  await person.press('Enter')
  await expect.poll(people).toMatchObject([{ address: 'joan@calder.example' }])
  await person.tap('button', 'Remove Joan Calder')
  await expect.poll(people).toEqual([])
  expect(await bodies(page, 'conversation')).toEqual([])
  await person.press('Control+z')
  await expect.poll(people).toHaveLength(1)

  await person.press('g')
  await person.press('h')
  const way = (name: string) => page.getByRole('link', { name }).getAttribute('href')
  await person.reads('heading', 'Someone to talk to.')
  expect(await way('Ring Joan Calder on +44 7700 900123')).toBe('tel:+447700900123')
  expect(await way('Message Joan Calder')).toBe('sms:+447700900123')
  expect(await way('Write to Joan Calder')).toBe('mailto:joan%40calder.example')
  expect(here.errors).toEqual([])
})

test('every page of people fits a phone and is accessible', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, { at, hand: 'touch', path: '/people' })
  const { page } = here
  await bring(page, [
    put('person', 'p1', { name: 'Joan Ellery', relation: 'friend', roles: ['listen'] }),
    put('person', 'p2', {
      ...{ name: 'Tom Adeyemi', roles: [], company: 'Kestrel', address: 'tom@kestrel.example' },
      inTouch: { on: '2026-03-12', reason: 'ask how the depot goes' },
    }),
    put('person', 'p3', { name: 'tom adeyemi', roles: [] }),
    put('conversation', 'c1', {
      personId: 'p2',
      on: '2026-03-05',
      text: 'Two routes.',
      addedAt: at,
    }),
    put('group', 'g1', { name: 'Rail evening', type: 'event', on: '2026-03-19', addedAt: at }),
    put('wished-employer', 'w1', { name: 'Kestrel', why: 'Small boats.', addedAt: at }),
    put('search-activity', 's1', { on: '2026-03-03', text: 'asked there', addedAt: at }),
  ])
  const paths = ['/people', '/people/map', '/people/p2', '/groups', '/groups/g1', '/employers']
  for (const path of [...paths, '/employers/w1', '/work-log']) {
    await page.goto(app.origin + path)
    await fits(page)
    await expectAccessible(page)
  }
  expect(here.errors).toEqual([])
})

test('the search log remembers its ticks, and prints and saves what is ticked alone', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, { at, path: '/work-log' })
  const { page, person } = here
  const events = [{ id: 'e1', type: 'applied', on: '2026-03-02', addedAt: at }]
  await bring(page, [
    put('application', 'a1', { company: 'Kestrel', role: 'Planner', events }),
    put('application', 'a2', { company: 'Tarn Water', role: 'Clerk', events }),
  ])
  await person.tap('button', 'Add a line')
  await person.write('What you did', 'asked at the job centre')
  await person.write('Result', '=1+1')
  await person.tap('button', 'Keep the line')
  await person.tap('checkbox', '2 Mar: Applied for Clerk, Tarn Water')
  await person.reads('heading', 'Two lines in your search log.')
  await expect.poll(() => bodies(page, 'log-choice')).toHaveLength(1)
  await page.reload()
  await ready(page)
  await person.reads('heading', 'Two lines in your search log.')

  const saved = page.waitForEvent('download')
  await person.tap('button', 'Save as CSV')
  const file = await readFile(await (await saved).path(), 'utf8')
  expect(file.split('\r\n').slice(1)).toEqual([
    '"2026-03-02","Applied for Planner","Kestrel","",""',
    `"2026-03-12","Asked at the job centre","","","'=1+1"`,
    '',
  ])
  await page.emulateMedia({ media: 'print' })
  const paper = await page.locator('main').innerText()
  expect(paper).toMatch(/^Search for work, 1 March 2026 to 31 March 2026/)
  expect(paper).toContain('Asked at the job centre')
  expect(paper).not.toMatch(/Clerk|Change|CSV|journal/)
  expect(here.errors).toEqual([])
})

const put = (kind: string, id: string, body: Body): Change => ({
  ...{ kind, id, baseVersion: 0, schema: 1 },
  body,
})

/** Another device brings records, and this page has them. */
async function bring(page: Page, changes: readonly Change[]): Promise<void> {
  const set = { id: 'elsewhere', actor: 'another-device', at, intent: 'import', changes }
  await sendAsOtherDevice(page, set)
  await page.reload()
  await ready(page)
}

async function bodies(page: Page, kind: string): Promise<Body[]> {
  const pull = (await page.evaluate(async () => (await fetch('/api/sync?since=0')).json())) as {
    records: VaultRecord[]
  }
  const ofKind = pull.records.filter((record) => record.kind === kind)
  return ofKind.flatMap((record) => (isPlain(record) ? [record.body] : []))
}
