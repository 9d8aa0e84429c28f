import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startApp } from './harness/app.ts'
import { openBrowser } from './harness/browser.ts'
import { keptApp } from './harness/kept-app.ts'
import { inCaches } from './harness/kept-in-browser.ts'
import { ready, visit } from './harness/visit.ts'
import { afterThreeRounds } from './letters.ts'

const ARRIVES_MS = 25_000
const phone = { hand: 'touch', at: '2026-03-10T21:40:00Z', installs: true } as const

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

test('meets what browsers ask of an app for the home screen', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, phone)
  await keptApp(here.page)
  const devtools = await here.context.newCDPSession(here.page)
  const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors')
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([])
  const manifest = () => devtools.send('Page.getAppManifest')
  await expect.poll(async () => (await manifest()).data).toBeTruthy()
  const { errors, data } = await manifest()
  expect(errors).toEqual([])
  expect(JSON.parse(data ?? '')).toMatchObject({ name: 'Onward', display: 'standalone' })
})

test('opens and goes on while the program is stopped, also after a reload, and all arrives later', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, phone)
  const { page, person } = here
  await keptApp(page)
  await app.stop()
  await page.reload()
  await ready(page)
  await person.paste('The letter', afterThreeRounds)
  await person.tap('button', 'Read the letter')
  await person.tap('button', 'Yes, that is right')
  await person.tap('button', 'It stings')
  await person.reads('heading', 'Nothing has to be decided tonight.')
  const after = new URL(page.url()).pathname
  await page.reload()
  await ready(page)
  await person.reads('heading', 'Nothing has to be decided tonight.')
  await app.start()
  await expect.poll(() => page.getByText(/is not running/).count(), { timeout: ARRIVES_MS }).toBe(0)
  await using other = await visit(browser, app, { ...phone, path: after })
  await other.person.reads('heading', 'Nothing has to be decided tonight.')
})

test('nothing that the person wrote is in the cache of the app', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, phone)
  const { page, person } = here
  await keptApp(page)
  await person.paste('The letter', afterThreeRounds.replaceAll('Anders', 'Quillmoss'))
  await person.tap('button', 'Read the letter')
  await person.tap('button', 'Yes, that is right')
  await page.reload()
  await ready(page)
  const cached = await inCaches(page)
  expect(cached.length).toBeGreaterThan(500_000)
  expect(cached.includes('Quillmoss')).toBe(false)
  const asked = cached.split('\n').filter((line) => line.startsWith(app.origin))
  expect(asked).toContain(`${app.origin}/`)
  expect(asked.filter((url) => /\/(api|open)\b/.test(url))).toEqual([])
})

test('a browser that is not signed in and holds no records is told how to open Onward', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, phone)
  const { page, context } = here
  await keptApp(page)
  await context.clearCookies()
  await page.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name }) => name ?? '')
    for (const name of names) indexedDB.deleteDatabase(name)
  })
  await page.goto(app.origin)
  await page.getByRole('heading', { name: 'Open Onward with npm start' }).waitFor()
  await page.goto(await app.newLink())
  await ready(page)
  await page.getByRole('heading', { name: 'Had a no? Start here.' }).waitFor()
})
