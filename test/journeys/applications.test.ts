import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Body, isPlain, type VaultRecord } from '../../src/core/vault/record.ts'
import { startApp } from './harness/app.ts'
import { expectAccessible } from './harness/axe.ts'
import { openBrowser } from './harness/browser.ts'
import { addMany } from './harness/many-applications.ts'
import { ready, visit } from './harness/visit.ts'

/** A Thursday. */
const at = '2026-03-12T10:00:00Z'
/** How fast a key repeats that is held down. */
const KEY_REPEAT_MS = 30
const understood = 'Tarn Water, field planner; applied Tuesday, 10 March; found by: Referral.'
const quickLine = 'Tarn Water – field planner – referral, applied last tuesday'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

test('each page opens, fits a phone and a window at 200 %, and is accessible', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, { at, hand: 'touch', path: '/applications' })
  const { page, person } = here
  const check = async (what: string) => {
    for (const size of [
      { width: 360, height: 740 },
      { width: 640, height: 400 },
    ]) {
      await page.setViewportSize(size)
      expect(await tooWide(page), what).toBe(0)
      expect(await tooSmall(page), what).toEqual([])
    }
    await expectAccessible(page)
  }
  await person.reads('heading', 'No applications yet.')
  await check('the empty list')
  await person.tap('button', 'Show me an example')
  await person.reads('heading', /^Ten are open/)
  await check('the list')
  await page.getByRole('link', { name: 'Nantmor Buses' }).tap()
  await person.reads('heading', 'Nantmor Buses, Network Planner')
  await check('an application')
  await person.tap('button', 'Add what happened')
  await person.tap('button', 'Change the facts')
  await check('an application being changed')
  await page.goto(`${app.origin}/applications/new`)
  await person.reads('heading', 'Which job is it?')
  await check('a new application')
  here.requests.expectOnlyOwn()
  expect(here.errors).toEqual([])
})

test('one line is shown as it was understood, kept by Enter, and taken back', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, { at, path: '/applications' })
  const { page, person } = here
  await person.write('Add one in a line', quickLine)
  await page.getByText(understood).waitFor()
  await page.waitForTimeout(500)
  await page.reload()
  await ready(page)
  await page.getByText(understood).waitFor()
  await page.getByLabel('Add one in a line').press('Enter')
  await expect
    .poll(() => applications(page))
    .toMatchObject([
      {
        company: 'Tarn Water',
        role: 'field planner',
        channel: 'referral',
        events: [{ type: 'applied', on: '2026-03-10' }],
      },
    ])
  const row = page.getByRole('row', { name: /Tarn Water/ })
  expect(await row.getByRole('cell').allInnerTexts()).toEqual([
    'Applied',
    '10 Mar',
    'Day 2; 37 in 100 still hear',
    '',
    'Referral',
  ])
  await person.press('Tab')
  await person.tap('button', 'Undo')
  await person.reads('heading', 'No applications yet.')
  await expect.poll(() => applications(page)).toEqual([])
})

test('a new application by keyboard alone; what was typed outlives a reload', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, { at, hand: 'keyboard' })
  const { page, person } = here
  await person.press('n')
  await person.reads('heading', 'Which job is it?')
  await person.write('Applied on', 'the day it rained')
  await person.tap('button', 'Keep this application')
  await page.getByText('The employer is missing.').waitFor()
  await person.write('Employer', 'Halden Rail')
  await person.write('Job', 'Timetable Planner')
  await person.tap('button', 'Referral')
  await page.waitForTimeout(500)
  await page.reload()
  await ready(page)
  await expect.poll(() => page.getByLabel('Employer').inputValue()).toBe('Halden Rail')
  await person.press('Enter')
  await page.getByText('The day is not clear yet.').waitFor()
  expect(await applications(page)).toEqual([])
  await person.write('Applied on', '3 march')
  await person.press('Enter')
  await person.reads('heading', 'Halden Rail, Timetable Planner')
  await expect
    .poll(() => applications(page))
    .toMatchObject([
      {
        company: 'Halden Rail',
        role: 'Timetable Planner',
        channel: 'referral',
        events: [{ type: 'applied', on: '2026-03-03' }],
      },
    ])
  await page.goto(`${app.origin}/applications/new`)
  await person.reads('heading', 'Which job is it?')
  await page.waitForTimeout(300)
  expect(await page.getByLabel('Employer').inputValue()).toBe('')
  expect(here.errors).toEqual([])
})

test('what happened is added with its day and people, changed, removed and brought back', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, { at, hand: 'keyboard', path: '/applications' })
  const { page, person } = here
  const events = async () => (await applications(page))[0]?.events
  await person.write('Add one in a line', quickLine)
  await person.press('Enter')
  await page.getByRole('link', { name: 'Tarn Water' }).click()
  await person.tap('button', 'Add what happened')
  await person.write('When', 'next tue 3pm')
  await person.write('With whom', 'Nia Probert, Huw Pritchard')
  await person.write('Note', 'Bring the timetable.')
  await person.tap('button', 'Add it')
  await page.getByText('Talk with Nia Probert and Huw Pritchard').waitFor()
  await expect.poll(() => focused(page)).toBe('Add what happened')
  const talk = {
    type: 'interview',
    on: '2026-03-17',
    time: '15:00',
    zone: 'Europe/London',
    people: ['Nia Probert', 'Huw Pritchard'],
    note: 'Bring the timetable.',
  }
  await expect.poll(events).toMatchObject([{ type: 'applied' }, talk])
  await page.getByText('Talk Tuesday, 15:00.', { exact: true }).waitFor()

  await person.tap('button', /^Change: Talk/)
  await person.write('When', 'thursday fortnight-ish')
  await person.tap('button', 'Keep the change')
  await page.getByText('The day is not clear yet.').waitFor()
  await person.write('When', '18 march 9:30')
  await person.write('Note', ' ')
  await person.tap('button', 'Keep the change')
  await expect.poll(events).toMatchObject([{}, { on: '2026-03-18', time: '09:30' }])
  expect((await events())?.[1]).not.toHaveProperty('note')
  await expect.poll(() => focused(page)).toMatch(/^Change: Talk/)

  await person.tap('button', /^Remove: Talk/)
  await expect.poll(events).toHaveLength(1)
  await expect.poll(() => focused(page)).toBe('Add what happened')
  await person.tap('button', 'Undo')
  await expect.poll(events).toHaveLength(2)
  expect(here.errors).toEqual([])
})

test('a no told here opens the page that comes after it', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, { at, path: '/applications' })
  const { page, person } = here
  await person.write('Add one in a line', quickLine)
  await person.press('Enter')
  await page.getByRole('link', { name: 'Tarn Water' }).click()
  await person.tap('button', 'Add what happened')
  await page.getByRole('combobox', { name: 'What happened' }).selectOption('They said no, by phone')
  await person.tap('button', 'Add it')
  await person.reads('heading', /Tarn Water said no/)
  await expect
    .poll(() => applications(page))
    .toMatchObject([{ events: [{ type: 'applied' }, { type: 'rejected', toldBy: 'phone' }] }])
  await page.goBack()
  await person.reads('heading', 'Tarn Water, field planner')
  await person.tap('link', 'What comes after it')
  await person.reads('heading', /Tarn Water said no/)
})

test('facts are changed in their place and emptied; only a web address becomes a link', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, { at, hand: 'keyboard', path: '/applications' })
  const { page, person } = here
  await person.write('Add one in a line', quickLine)
  await person.press('Enter')
  await page.getByRole('link', { name: 'Tarn Water' }).click()
  await person.tap('button', 'Change the facts')
  await person.write('Place', 'Tarn, three days a week')
  await person.write('Closes on', '30 march')
  await person.write('Link', 'javascript:alert(1)')
  await person.tap('button', 'Keep the facts')
  await expect
    .poll(() => applications(page))
    .toMatchObject([
      { place: 'Tarn, three days a week', closesOn: '2026-03-30', channel: 'referral' },
    ])
  await expect.poll(() => focused(page)).toBe('Change the facts')
  expect(await page.getByRole('link', { name: 'The advert' }).count()).toBe(0)
  await page.getByText('javascript:alert(1)').waitFor()

  await person.tap('button', 'Change the facts')
  await person.write('Link', 'tarn-water.example/jobs')
  await person.tap('button', 'Referral')
  await page.getByLabel('Closes on').fill('')
  await person.tap('button', 'Keep the facts')
  await page.getByRole('link', { name: 'The advert' }).waitFor()
  await expect
    .poll(async () => Object.keys((await applications(page))[0] ?? {}).toSorted())
    .toEqual(['company', 'events', 'link', 'place', 'role'])
  expect(await page.getByRole('link', { name: 'The advert' }).getAttribute('href')).toBe(
    'https://tarn-water.example/jobs',
  )

  await person.tap('button', 'Remove this application')
  await person.reads('heading', 'No applications yet.')
  await expect.poll(() => applications(page)).toEqual([])
  await person.tap('button', 'Undo')
  await page.getByRole('link', { name: 'Tarn Water' }).waitFor()
  await expect.poll(() => applications(page)).toHaveLength(1)
  expect(here.errors).toEqual([])
})

test('the slash key finds among applications, and Enter opens the first', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, { at, path: '/applications' })
  const { page, person } = here
  await person.tap('button', 'Show me an example')
  await page.getByText('An example search, to look around in.').waitFor()
  await person.press('/')
  await expect.poll(() => focused(page)).toBe('Find an application')
  await page.keyboard.type('lindholm')
  await page.getByText('Nothing here by the name “lindholm”.').waitFor()
  await person.tap('link', 'Look in everything')
  await page.getByRole('row', { name: /Lindholm Ferries/ }).waitFor()
  expect(await page.getByRole('status').allInnerTexts()).toContain('one application found')
  await page.getByRole('searchbox').press('Enter')
  await person.reads('heading', 'Lindholm Ferries, Service Planner')

  await page.goBack()
  await page.getByRole('heading', { level: 1 }).click()
  await person.press('/')
  await expect.poll(() => focused(page)).toBe('Find an application')
  await page.getByRole('heading', { level: 1 }).click()
  await person.press('/')
  await expect.poll(() => focused(page)).toBe('Find an application')
})

test('of 5,000 applications only those near the window are in the page; all can be reached', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, { at })
  const { page } = here
  await addMany(page, 5000)
  await page.goto(`${app.origin}/applications?view=everything`)
  const rows = page.locator('.apps tbody tr:not(.far)')
  await rows.first().waitFor({ timeout: 30_000 })
  await expect.poll(() => page.getByRole('table').getAttribute('aria-rowcount')).toBe('5001')
  expect(await rows.count()).toBeLessThan(400)

  await rows.first().getByRole('link').focus()
  for (let steps = 0; steps < 100; steps += 1) {
    await page.keyboard.press('Tab', { delay: KEY_REPEAT_MS })
  }
  const reached = page.locator('tr:has(:focus)')
  expect(await reached.getAttribute('aria-rowindex')).toBe('102')

  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
  await page.locator('tr[aria-rowindex="5001"]').waitFor()
  expect(await rows.count()).toBeLessThan(400)
  expect(await reached.getAttribute('aria-rowindex')).toBe('102')

  expect(here.errors).toEqual([])
})

test('all rows are printed, also those that the window does not need', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, { at })
  const { page } = here
  await addMany(page, 400)
  await page.goto(`${app.origin}/applications?view=everything`)
  await page.locator('.apps tbody tr.far').first().waitFor({ state: 'attached' })
  const paper = (await page.pdf({ format: 'A4' })).toString('latin1')
  expect(paper.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(20)
  const drawn = page.locator('.apps tbody tr:not(.far)')
  await expect.poll(() => drawn.count()).toBeLessThan(400)
})

/** The applications that the server holds. */
async function applications(page: Page): Promise<(Body & { readonly events?: Body[] })[]> {
  const pull = (await page.evaluate(async () => (await fetch('/api/sync?since=0')).json())) as {
    records: VaultRecord[]
  }
  return pull.records.flatMap((record) =>
    record.kind === 'application' && isPlain(record) ? [record.body] : [],
  )
}

/** The name of the control that has the focus. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const control = document.activeElement as HTMLElement
    return control.ariaLabel ?? (control.closest('label') ?? control).innerText.trim()
  })
}

/** CSS pixels by which the page is wider than its window. */
function tooWide(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
}

/** Controls that a finger could miss: lower than 44 CSS pixels. A row is tapped as a whole. */
function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main :is(a, button, select, input)')]
      .filter((control) => !control.closest('.under'))
      .map((control) => control.closest<HTMLElement>('label, tr') ?? control)
      .filter((control) => {
        const { height } = control.getBoundingClientRect()
        return height > 0 && height < 43.5
      })
      .map((control) => control.innerText),
  )
}
