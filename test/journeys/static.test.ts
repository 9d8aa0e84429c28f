import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newProfile } from '../attack/profile.ts'
import { openBrowser } from './harness/browser.ts'
import { keptApp } from './harness/kept-app.ts'
import { inCaches, inDatabases } from './harness/kept-in-browser.ts'
import type { Person } from './harness/person.ts'
import { phoneAt } from './harness/phone.ts'
import { buildStatic, hostStatic } from './harness/static-host.ts'
import { ready } from './harness/visit.ts'
import { afterThreeRounds } from './letters.ts'

let browser: Browser
let folder: string
beforeAll(async () => {
  folder = buildStatic()
  browser = await openBrowser()
})
afterAll(() => browser.close())

async function letterToNextStep(person: Person): Promise<void> {
  await person.paste('The letter', afterThreeRounds.replaceAll('Anders', 'Quillmoss'))
  await person.tap('button', 'Read the letter')
  await person.tap('button', 'Yes, that is right')
  await person.tap('button', 'Hard')
  await person.tap('button', /^Not now/)
  await person.page.getByRole('heading', { name: /9:30.*note to Maria/ }).waitFor()
}

async function add(page: Page, company: string): Promise<void> {
  const line = page.getByLabel('Add one in a line', { exact: true })
  await line.fill(`${company} – Planner`)
  await page.getByRole('button', { name: /^Add/ }).first().waitFor()
  await line.press('Enter')
  await page.getByText(company, { exact: true }).first().waitFor()
}

test('from the pasted letter to one next step without a host, kept over a reload', async () => {
  await using host = await hostStatic(folder)
  await using here = await phoneAt(browser, host)
  await keptApp(here.page)
  await host.stop()
  await letterToNextStep(here.person)
  await here.page.reload()
  await ready(here.page)
  await here.page.getByRole('heading', { name: /9:30.*note to Maria/ }).waitFor()
  await here.page.getByText('Kept on this device only.').waitFor()
  await here.person.tap('button', 'Fine')
  await here.page.reload()
  await ready(here.page)
  expect(await here.page.getByText('Kept on this device only.').count()).toBe(0)
  here.requests.expectOnlyOwn()
  expect(here.errors).toEqual([])
})

test('every page has an address that loads again, and the host is not told which', async () => {
  await using host = await hostStatic(folder)
  await using here = await phoneAt(browser, host)
  const { page } = here
  await page.getByRole('link', { name: 'Applications' }).click()
  await page.getByRole('link', { name: 'Add an application' }).click()
  expect(page.url()).toBe(`${host.address}#/applications/new`)
  await page.reload()
  await ready(page)
  await page.getByLabel('Employer').waitFor()
  await page.goBack()
  await page.getByLabel('Add one in a line').waitFor()
  expect(here.errors).toEqual([])
})

test('what another app shares is understood without a host, which is told nothing of it', async () => {
  await using host = await hostStatic(folder)
  await using here = await phoneAt(browser, host)
  const { page, person } = here
  await keptApp(page)
  await host.stop()
  const shared = new URLSearchParams({
    title: 'Deck hand at Lindholm Ferries',
    text: 'Place: Oban',
  })
  await page.goto(`${host.address}capture?${shared}`)
  await ready(page)
  await person.reads('heading', 'Is this the job?')
  await page.getByText('In the page’s title: “Deck hand at Lindholm Ferries”').first().waitFor()
  expect(page.url()).toBe(`${host.address}#/capture`)
  await page.getByLabel('Employer', { exact: true }).press('Enter')
  await person.reads('heading', 'Lindholm Ferries, Deck hand')
  here.requests.expectOnlyOwn()
  expect(here.errors).toEqual([])
})

test('a browser that starts anew asks the host for nothing that it keeps', async () => {
  await using host = await hostStatic(folder)
  await using profile = newProfile()
  const first = await profile.open()
  await first.page.goto(host.address)
  await keptApp(first.page)
  await first.close()
  const before = host.asked.length
  const { page } = await profile.open()
  await page.goto(`${host.address}capture?text=Deck+hand+at+Lindholm`)
  await page.getByRole('heading', { name: 'Is this the job?' }).waitFor()
  expect(host.asked.slice(before).filter((path) => !path.endsWith('worker.js'))).toEqual([])
})

test.each(['with', 'without'])('two tabs show the same, each at once, %s locks', async (locks) => {
  await using host = await hostStatic(folder)
  await using here = await phoneAt(browser, host)
  const { page, context } = here
  if (locks === 'without') {
    await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'locks'))
    await page.reload()
    await ready(page)
    expect(await page.evaluate(() => 'locks' in navigator)).toBe(false)
  }
  const other = await here.open()
  await other.goto(`${host.address}#/applications`)
  await letterToNextStep(here.person)
  await other.getByRole('link', { name: 'Look in everything' }).click()
  await other.getByText('Lindholm Ferries').filter({ visible: true }).first().waitFor()
  expect(here.errors).toEqual([])
})

test('a browser that keeps nothing says so, and a copy still holds everything', async () => {
  await using host = await hostStatic(folder)
  await using here = await phoneAt(browser, host)
  const { page, context } = here
  await context.addInitScript(() => {
    const forbidden = () => {
      throw new DOMException('forbidden', 'SecurityError')
    }
    Object.defineProperty(globalThis, 'indexedDB', { get: forbidden })
  })
  await page.reload()
  await ready(page)
  await page.getByText(/^This browser keeps nothing/).waitFor()
  await letterToNextStep(here.person)
  await page.getByRole('link', { name: 'Take a copy' }).click()
  await page.getByRole('radio', { name: /^Plain/ }).check()
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Make the copy' }).click()
  const copy = gunzipSync(readFileSync(await (await downloading).path())).toString('utf8')
  expect(copy).toContain('Lindholm Ferries')
  expect(copy).toContain('Quillmoss')
})

test('a browser whose site data is cleared under an open page gets back what the page still shows', async () => {
  await using host = await hostStatic(folder)
  await using here = await phoneAt(browser, host)
  const { page } = here
  await page.goto(`${host.address}#/applications`)
  await add(page, 'Puffin Ferries')
  await page.evaluate(async () => {
    for (const { name = '' } of await indexedDB.databases()) indexedDB.deleteDatabase(name)
  })
  await add(page, 'Gannet Air')
  await expect.poll(() => inDatabases(page)).toMatch(/Puffin.*Gannet|Gannet.*Puffin/s)
  const next = await here.open()
  await next.goto(`${host.address}#/applications`)
  for (const company of ['Puffin Ferries', 'Gannet Air']) {
    await next.getByText(company, { exact: true }).filter({ visible: true }).first().waitFor()
  }
})

test('a browser that threw away all its databases between two visits has everything again', async () => {
  await using host = await hostStatic(folder)
  await using here = await phoneAt(browser, host)
  const { page } = here
  await page.goto(`${host.address}#/applications`)
  await add(page, 'Puffin Ferries')
  await add(page, 'Gannet Air')
  await page.getByText('Gannet Air', { exact: true }).filter({ visible: true }).first().click()
  await page.getByRole('region', { name: 'Files' }).waitFor()
  const file = { name: 'advert.txt', mimeType: 'text/plain', buffer: Buffer.from('Night shifts.') }
  await page.locator('input[type=file][multiple]').setInputFiles([file])
  await page.getByRole('button', { name: 'advert.txt', exact: true }).waitFor()
  const address = page.url()
  await page.goto(`${host.address}#/applications`)
  await page.getByLabel('Add one in a line', { exact: true }).fill('Half a li')
  // Behind the name of the file with the second copy.
  await expect.poll(() => inDatabases(page)).toMatch(/~\d+\n.*Puffin.*Gannet.*advert/s)
  await expect.poll(() => page.evaluate(() => JSON.stringify(localStorage))).toMatch(/Half a li/)
  // A picture of the same origin, so that no tab of the app is left that would put anything back.
  await page.goto(`${host.address}icon-192.png`)
  await page.evaluate(async () => {
    for (const { name = '' } of await indexedDB.databases()) indexedDB.deleteDatabase(name)
  })
  await page.goto(`${host.address}#/applications`)
  for (const company of ['Puffin Ferries', 'Gannet Air']) {
    await page.getByText(company, { exact: true }).filter({ visible: true }).first().waitFor()
  }
  await page.getByText(/^This browser had lost its records/).waitFor()
  const line = page.getByLabel('Add one in a line', { exact: true })
  await expect.poll(() => line.inputValue()).toBe('Half a li')
  await page.goto(address)
  await page.getByRole('button', { name: 'advert.txt', exact: true }).click()
  await page.getByText('Night shifts.').waitFor()
  expect(here.errors).toEqual([])
})

test('private words lie in no database and no cache of the browser', async () => {
  await using host = await hostStatic(folder)
  await using here = await phoneAt(browser, host)
  const { page } = here
  await page.goto(`${host.address}#/write`)
  await page.getByRole('textbox', { name: 'Your page' }).fill('The marmalune evening was heavy.')
  await page.waitForTimeout(1000)
  await page.getByRole('button', { name: 'Just stop here' }).click()
  await page.goto(`${host.address}#/journal`)
  await page.getByText('marmalune').first().waitFor()
  const [written, cached] = [await inDatabases(page), await inCaches(page)]
  expect(written.length).toBeGreaterThan(1000)
  expect(written.includes('marmalune')).toBe(false)
  expect(cached.includes('marmalune')).toBe(false)
})

test('a newer build waits for its turn, and an older tab goes on with its own files', async () => {
  const copy = mkdtempSync(join(tmpdir(), 'onward-builds-'))
  try {
    cpSync(folder, copy, { recursive: true })
    await using host = await hostStatic(copy)
    await using here = await phoneAt(browser, host)
    const { page } = here
    await keptApp(page)
    const other = await here.open()
    const old = aFileLeftOut(copy)
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update())
    await page.getByText('A newer Onward is ready.').waitFor()
    expect(await page.evaluate(() => caches.keys())).toHaveLength(2)
    await page.getByRole('button', { name: 'Load it now' }).click()
    await page.getByText('A newer Onward is ready.').waitFor({ state: 'detached' })
    await ready(page)
    const status = (file: string) => fetch(file).then((response) => response.status)
    expect(await other.evaluate(status, old)).toBe(200)
    await page.close()
    await other.close()
    const next = await here.open()
    await next.reload()
    await expect.poll(() => next.evaluate(() => caches.keys())).toHaveLength(1)
    expect(await next.evaluate(status, old)).toBe(404)
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
})

/** Makes the build another one, without one of its files. The address of that file within its folder. */
function aFileLeftOut(build: string): string {
  const worker = join(build, 'worker.js')
  const script = readFileSync(worker, 'utf8')
  const [entry = '', file = ''] =
    /\{path:`(assets\/SupportMapPage-[^`]+\.css)`,hash:`[^`]+`\},/.exec(script) ?? []
  const version = /version:`([^`]+)`/.exec(script)?.[1] ?? ''
  writeFileSync(worker, script.replace(entry, '').replace(version, 'newer'))
  rmSync(join(build, file))
  return file
}
