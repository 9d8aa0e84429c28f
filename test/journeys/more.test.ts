import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { practices } from '../../src/core/practices/practices.ts'
import { type Body, isDeleted, isPlain, type VaultRecord } from '../../src/core/vault/record.ts'
import { startApp } from './harness/app.ts'
import { expectAccessible } from './harness/axe.ts'
import { openBrowser } from './harness/browser.ts'
import { ready, visit } from './harness/visit.ts'

const at = '2026-03-10T21:40:00Z'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const pages = [
  { path: '/journal', title: 'Journal · Onward' },
  { path: '/more', title: 'More · Onward' },
  { path: '/built-on', title: 'What this is built on · Onward' },
  { path: '/help', title: 'Someone to talk to · Onward' },
  { path: '/settings', title: 'Settings · Onward' },
] as const

test('each page opens by its address, fits a phone, is accessible and asks nobody else', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, { at, hand: 'touch' })
  const { page } = here
  for (const { path, title } of pages) {
    await page.goto(app.origin + path)
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await page.title()).toBe(title)
    const folded = page.locator('main details:not([open]) > summary')
    for (let left = await folded.count(); left > 0; left -= 1) await folded.first().tap()
    expect(await tooWide(page), path).toBe(0)
    expect(await tooSmall(page), path).toEqual([])
    await expectAccessible(page)
  }
  here.requests.expectOnlyOwn()
  expect(here.errors).toEqual([])
})

test('a page is written, kept sealed, read again, removed and brought back', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, { at, path: '/journal' })
  const { page, person } = here
  await person.reads('heading', 'Nothing is written here yet.')
  await person.tap('link', 'Write a page')
  await page.getByRole('textbox', { name: 'Your page' }).fill('The bus was late.\nI was not.')
  await person.tap('button', 'Close the page')
  await person.write('One sentence to keep', 'I was on time.')
  await page.getByRole('button', { name: 'Close the page' }).last().click()
  await person.reads('heading', 'What you wrote, newest first.')
  await page.getByText('The bus was late.').waitFor()
  await page.getByText('“I was on time.”').waitFor()
  await expectAccessible(page)
  await expect.poll(() => stored(page, 'entry')).toHaveLength(1)
  expect(JSON.stringify(await stored(page, 'entry'))).not.toContain('late')

  await person.tap('button', /^Remove: A page, Today/)
  await person.reads('heading', 'Nothing is written here yet.')
  await expect.poll(() => stored(page, 'entry')).toEqual([])
  await person.tap('button', 'Undo')
  await page.getByText('The bus was late.').waitFor()
  await expect.poll(() => stored(page, 'entry')).toHaveLength(1)
  expect(here.errors).toEqual([])
})

test('a page that cannot be opened here is named and kept', async () => {
  await using app = await startApp()
  {
    await using here = await visit(browser, app, { at, path: '/write' })
    await here.page.getByRole('textbox', { name: 'Your page' }).fill('The bus was late.')
    await here.person.tap('button', 'Just stop here')
    await here.person.reads('heading', 'What you wrote, newest first.')
    await expect.poll(() => stored(here.page, 'entry')).toHaveLength(1)
  }
  const context = await browser.newContext()
  await context.route('**/api/device-key', (route) => route.abort())
  const page = await context.newPage()
  await page.goto(await app.newLink())
  await ready(page)
  await page.goto(`${app.origin}/journal`)
  await page.getByText(/^One page stays closed here\./).waitFor()
  expect(await page.getByRole('article').count()).toBe(0)
  await context.close()
})

test('the parts of Settings are headings, and what is said there cuts a phone’s page short', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, { at, hand: 'touch', path: '/settings' })
  const { page } = here
  expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual([
    'You',
    'Go gently',
    'Light or dark',
    'Passphrase',
    'Hide quickly',
    'Your calendar',
    'Your records',
    'Example',
  ])
  await page.getByRole('button', { name: 'For a day' }).tap()
  const word = await page.locator('.toast').boundingBox()
  const places = await page.getByRole('navigation', { name: 'Main' }).boundingBox()
  // From edge to edge and down to the places: no words show beside it or under it.
  expect(word).toMatchObject({ x: 0, width: 360 })
  expect((word?.y ?? 0) + (word?.height ?? 0)).toBeGreaterThanOrEqual(places?.y ?? 0)
  expect(here.errors).toEqual([])
})

test('the question mark leads to the list of keys from anywhere', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, { at, path: '/built-on' })
  await here.person.reads('heading', 'What Onward is built on.')
  await here.page.keyboard.press('?')
  const heading = here.page.getByRole('heading', { name: 'Keyboard' })
  await heading.waitFor()
  await expect
    .poll(() => heading.evaluate((element) => element === document.activeElement))
    .toBe(true)
})

test('the example search comes and goes in one tap each', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, { at, path: '/more' })
  const { page, person } = here
  await person.tap('button', /^Show me an example/)
  await expect.poll(() => stored(page, 'application').then((all) => all.length)).toBeGreaterThan(3)
  await person.tap('button', /^Remove the example/)
  await expect.poll(() => stored(page, 'application')).toEqual([])
  await expect.poll(() => stored(page, 'person')).toEqual([])
})

test('every practice is listed, and only those with a place claim one', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, { at, path: '/built-on' })
  const { page } = here
  await page.getByRole('heading', { level: 1 }).waitFor()
  const titles = await page.locator('.resting h3').allTextContents()
  expect(titles.toSorted()).toEqual(practices.map(({ title }) => title).toSorted())
  const later = await page.locator('.resting li', { hasText: 'Comes later' }).count()
  expect(later).toBe(practices.filter(({ place }) => place === null).length)
})

test('the help card puts the chosen country first and goes on without the server', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, { at, path: '/help' })
  const { page } = here
  await page.getByLabel('The country you are in').selectOption('US')
  await page.getByText('Kept.').waitFor()
  await expect.poll(() => bodies(page, 'settings')).toMatchObject([{ country: 'US' }])
  const shown = () => page.locator('.help-card li:visible b').allTextContents()
  await expect.poll(shown).toEqual(['988 Lifeline', 'findahelpline.com', 'Emergency'])
  await page.getByRole('link', { name: 'ring 911', exact: true }).waitFor()
  await app.stop()
  await page.getByLabel('The country you are in').selectOption('IE')
  await expect
    .poll(shown)
    .toEqual(['Samaritans', 'Text About It', 'findahelpline.com', 'Emergency'])
  for (const link of await page.locator('main a[href^=http]').all()) {
    expect(await link.getAttribute('rel')).toBe('noreferrer')
  }
  here.requests.expectOnlyOwn()
})

test('settings are kept at once, a time that makes no sense is not, and undo works', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, { at, path: '/settings' })
  const { page, person } = here
  const settings = () => bodies(page, 'settings')
  await person.write('How you sign a letter', 'Ines Marlow')
  await person.press('Tab')
  await expect.poll(settings).toEqual([{ name: 'Ines Marlow' }])
  await person.write('When your morning begins', 'half nine')
  await person.press('Enter')
  await page.getByText(/“half nine” is not a time/).waitFor()
  await expectAccessible(page)
  await person.write('When your morning begins', '8.15')
  await person.press('Enter')
  await expect.poll(settings).toEqual([{ name: 'Ines Marlow', morning: '08:15' }])
  await person.tap('button', 'Undo')
  await expect.poll(settings).toEqual([{ name: 'Ines Marlow' }])

  await person.tap('button', 'For three days')
  await page.getByText('Onward goes gently until Friday, 21:40.').waitFor()
  await expect.poll(settings).toMatchObject([{ goGentlyUntil: /^2026-03-13T21:4/ }])
  await person.tap('button', 'As usual again')
  await page.getByText('Onward asks as usual.', { exact: true }).waitFor()
  await expect.poll(settings).toEqual([{ name: 'Ines Marlow' }])

  await person.tap('radio', 'Dark')
  await page.reload()
  await ready(page)
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
  expect(await page.getByRole('radio', { name: 'Dark' }).isChecked()).toBe(true)
  expect(here.errors).toEqual([])
})

/** What the server holds of a kind, deleted ones apart. */
async function stored(page: Page, kind: string): Promise<VaultRecord[]> {
  const pull = (await page.evaluate(async () => (await fetch('/api/sync?since=0')).json())) as {
    records: VaultRecord[]
  }
  return pull.records.filter((record) => record.kind === kind && !isDeleted(record))
}

async function bodies(page: Page, kind: string): Promise<Body[]> {
  return (await stored(page, kind)).flatMap((record) => (isPlain(record) ? [record.body] : []))
}

/** CSS pixels by which the page is wider than its window. */
function tooWide(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
}

/** Controls that a finger could miss: lower than 44 CSS pixels. Links within a sentence are text. */
function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main :is(a, button, summary, select, input)')]
      .map((control) => control.closest<HTMLElement>('label') ?? control)
      .filter((control) => {
        const { height } = control.getBoundingClientRect()
        return height > 0 && height < 43.5
      })
      .map((control) => control.innerText),
  )
}
