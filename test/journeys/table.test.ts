import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startApp } from './harness/app.ts'
import { expectAccessible } from './harness/axe.ts'
import { openBrowser } from './harness/browser.ts'
import { sendAsOtherDevice } from './harness/other-device.ts'
import { type Visit, visit } from './harness/visit.ts'

/** A Thursday. */
const at = '2026-03-12T10:00:00Z'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const row = (page: Page, company: string) => page.getByRole('row', { name: new RegExp(company) })
const cell = (page: Page, company: string, name: RegExp) =>
  row(page, company).getByRole('button', { name })

async function example({ page, person }: Visit): Promise<void> {
  await person.tap('button', 'Show me an example')
  await row(page, 'Nantmor Buses').waitFor()
}

async function names(page: Page): Promise<string[]> {
  return await page.locator('.apps .who').allInnerTexts()
}

test('any column puts the rows in its order, both ways, and the address keeps it', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, { at, path: '/applications' })
  const { page, person } = here
  await example(here)
  await person.find('rowheader', /^Nantmor Buses, /).waitFor()
  await person.tap('button', 'Employer and role')
  const byName = ['Ashgrove Libraries', 'Brannoch Water', 'Calder Freight']
  await expect.poll(async () => (await names(page)).slice(0, 3)).toEqual(byName)
  const head = page.getByRole('columnheader', { name: 'Employer and role' })
  expect(await head.getAttribute('aria-sort')).toBe('ascending')
  await person.tap('button', /^Employer and role/)
  await expect.poll(async () => (await names(page))[0]).toBe('Wensley Parcels')
  await page.reload()
  await expect.poll(async () => (await names(page))[0]).toBe('Wensley Parcels')
  expect(here.errors).toEqual([])
})

test('filters narrow the list down, on a phone too, and are kept as a view of one’s own', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, { at, hand: 'touch', path: '/applications' })
  const { page, person } = here
  await example(here)
  await person.tap('button', 'Filter')
  const filters = page.getByRole('region', { name: 'Filter' })
  await filters.getByRole('button', { name: 'Quiet', exact: true }).tap()
  await filters.getByRole('button', { name: 'Probably closed' }).tap()
  await expect
    .poll(() => names(page))
    .toEqual(['Tidewell Housing', 'Osprey Couriers', 'Halden Rail'])
  await expectAccessible(page)
  await person.tap('button', 'Keep this view')
  await person.write('What should the view be called?', 'Ask or leave')
  await person.tap('button', 'Keep it')
  const views = page.getByRole('navigation', { name: 'Views' })
  await views.getByRole('link', { name: 'Open' }).tap()
  await expect.poll(async () => (await names(page)).length).toBe(10)
  await views.getByRole('link', { name: 'Ask or leave' }).tap()
  // Only rows near the window are laid out.
  await page.locator('.apps').evaluate((list) => list.scrollIntoView())
  await expect.poll(async () => (await names(page)).length).toBe(3)

  await person.tap('button', 'Give it another name')
  await person.write('What should the view be called?', 'Silent')
  await person.tap('button', 'Keep it')
  await views.getByRole('link', { name: 'Silent' }).waitFor()
  await person.tap('button', 'Remove this view')
  await views.getByRole('link', { name: 'Silent' }).waitFor({ state: 'detached' })
  await person.tap('button', 'Undo')
  await views.getByRole('link', { name: 'Silent' }).waitFor()
  expect(here.errors).toEqual([])
})

test('a cell is changed in its place by keyboard and pointer, and merges with another device', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, {
    at,
    path: '/applications?columns=stage,place,closes',
  })
  const { page, person } = here
  await example(here)
  await page.getByRole('link', { name: 'Calder Freight' }).focus()
  await person.press('ArrowRight')
  await person.press('ArrowRight')
  await person.press('Enter')
  const field = page.getByRole('textbox', { name: 'Place of Calder Freight' })
  await field.waitFor()
  await changeElsewhere(page, 'Calder Freight', { pay: '£30,000' })
  await field.fill('Leeds')
  await person.press('Enter')
  await cell(page, 'Calder Freight', /^Place: Leeds/).waitFor()
  await expect.poll(() => focusedName(page)).toMatch(/^Place: Leeds/)
  await expect
    .poll(() => kept(page, 'Calder Freight'))
    .toMatchObject({ place: 'Leeds', pay: '£30,000' })

  await cell(page, 'Calder Freight', /^Closes/).click()
  await page.getByRole('textbox', { name: 'Closes of Calder Freight' }).fill('30 march')
  await person.press('Enter')
  await cell(page, 'Calder Freight', /^Closes: 30 Mar/).waitFor()
  await cell(page, 'Calder Freight', /^Closes/).click()
  await person.press('Escape')
  await cell(page, 'Calder Freight', /^Closes: 30 Mar/).waitFor()

  await cell(page, 'Calder Freight', /^Stage/).click()
  await page.getByRole('menuitem', { name: 'Offer' }).click()
  await cell(page, 'Calder Freight', /^Stage: Offer/).waitFor()
  await person.tap('button', 'Undo')
  await cell(page, 'Calder Freight', /^Stage: Applied/).waitFor()
  await expectAccessible(page)
  expect(here.errors).toEqual([])
})

test('many are chosen by pointer and keyboard, changed at once, and one undo takes it back', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, { at, path: '/applications?order=company' })
  const { page, person } = here
  await example(here)
  await page.getByRole('checkbox', { name: 'Choose Ashgrove Libraries' }).click()
  await page.getByRole('checkbox', { name: 'Choose Fennick Health Trust' }).click({
    modifiers: ['Shift'],
  })
  const bar = page.getByRole('group', { name: 'With those that are chosen' })
  await bar.getByText('Four chosen').waitFor()
  await page.getByRole('link', { name: 'Halden Rail' }).focus()
  await person.press('Space')
  await bar.getByText('Five chosen').waitFor()
  await person.press('Space')

  await bar.getByRole('button', { name: 'Move to…' }).focus()
  await person.press('Enter')
  await person.press('i')
  await person.press('Enter')
  await page.getByText('Four are on “Interview” as of today.').waitFor()
  await expect
    .poll(async () => (await kept(page, 'Calder Freight'))?.events)
    .toMatchObject([{ type: 'applied' }, { type: 'interview', on: '2026-03-12' }])
  await person.tap('button', 'Undo')
  await cell(page, 'Calder Freight', /^Stage: Applied/).waitFor()

  await bar.getByRole('textbox', { name: 'Tag for them' }).fill('by train')
  await person.press('Enter')
  await page.getByText('Four are tagged “by train”.').waitFor()
  await person.tap('button', 'Remove')
  await row(page, 'Calder Freight').waitFor({ state: 'detached' })
  await expect.poll(async () => (await names(page)).length).toBe(6)
  await page.keyboard.press('Control+z')
  await row(page, 'Calder Freight').waitFor()
  await expect.poll(() => kept(page, 'Calder Freight')).toMatchObject({ tags: ['by train'] })
  await expectAccessible(page)
  expect(here.errors).toEqual([])
})

interface Kept {
  readonly [field: string]: unknown
}

/** An application as the server holds it. */
async function kept(page: Page, company: string): Promise<Kept | undefined> {
  return (await recordOf(page, company))?.body
}

async function recordOf(page: Page, company: string) {
  const pull = (await page.evaluate(async () => (await fetch('/api/sync?since=0')).json())) as {
    records: { kind: string; id: string; version: number; schema: number; body?: Kept }[]
  }
  return pull.records.find(({ kind, body }) => kind === 'application' && body?.company === company)
}

async function changeElsewhere(page: Page, company: string, fields: Kept): Promise<void> {
  await expect.poll(() => recordOf(page, company)).toBeTruthy()
  const record = await recordOf(page, company)
  if (!record) throw new Error(`${company} is not there`)
  await sendAsOtherDevice(page, {
    id: 'elsewhere',
    actor: 'another-device',
    at: '2026-03-12T10:01:00.000Z',
    intent: 'edit-application',
    changes: [
      {
        kind: record.kind,
        id: record.id,
        baseVersion: record.version,
        schema: record.schema,
        body: { ...record.body, ...fields },
      },
    ],
  })
}

function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')
}
