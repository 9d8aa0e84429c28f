import { execFile } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { promisify } from 'node:util'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dataFolderAt } from '../../src/store/data-folder.ts'
import { newProfile, signIn } from '../attack/profile.ts'
import { type App, startApp } from './harness/app.ts'
import { openBrowser } from './harness/browser.ts'
import { root } from './harness/root.ts'
import { ready, visit } from './harness/visit.ts'
import { afterThreeRounds, template } from './letters.ts'

const run = promisify(execFile)
const ARRIVES_MS = 25_000
const evening = '2026-03-10T21:40:00Z'
const nextMorning = '2026-03-11T09:31:00Z'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

test('what is added while the server is killed again and again is there once, whole and in both places', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, { loadsAhead: true, path: '/applications' })
  await loaded(here.page)
  const names: string[] = []
  const addOne = async () => {
    names.push(`Firm${String.fromCharCode(65 + names.length)} Works`)
    await add(here.page, names.at(-1) ?? '')
  }
  for (let round = 0; round < 4; round += 1) {
    const killed = new Promise<void>((resolve) => {
      setTimeout(() => app.stop('SIGKILL').then(resolve), Math.random() * 400)
    })
    for (let count = 0; count < 3; count += 1) await addOne()
    await killed
    await addOne()
    await app.start()
  }
  await expect.poll(() => companies(app), { timeout: ARRIVES_MS }).toEqual(names)
  await here.page.reload()
  await ready(here.page)
  for (const name of names) await here.page.getByText(name, { exact: true }).first().waitFor()
})

test('what was answered with the server away outlives the death of the browser', async () => {
  await using app = await startApp()
  await using profile = newProfile()
  const first = await profile.open()
  await signIn(first, app)
  await loaded(first.page)
  await first.page.goto(`${app.origin}/applications`)
  await ready(first.page)
  await loaded(first.page)
  await app.stop('SIGKILL')
  await add(first.page, 'Curlew Lines')
  await first.page.getByText('Curlew Lines is on your list.').waitFor()
  await first.kill()
  await app.start()
  const second = await profile.open()
  await signIn(second, app)
  await expect.poll(() => companies(app), { timeout: ARRIVES_MS }).toEqual(['Curlew Lines'])
})

test('what was typed last is there after the browser was killed', async () => {
  await using app = await startApp()
  await using profile = newProfile()
  const first = await profile.open()
  await signIn(first, app)
  await first.page.goto(`${app.origin}/write`)
  await ready(first.page)
  await first.page
    .getByRole('textbox', { name: 'Your page' })
    .fill('A long day, and then the letter.')
  await expect.poll(() => first.page.evaluate(draftsKept)).toContain('page/free')
  await first.kill()
  const second = await profile.open()
  await signIn(second, app)
  await second.page.goto(`${app.origin}/write`)
  await ready(second.page)
  await expect
    .poll(() => second.page.getByRole('textbox', { name: 'Your page' }).inputValue())
    .toBe('A long day, and then the letter.')
})

/** Runs in the page: the names of the drafts that lie in the database of this browser. */
function draftsKept(): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('onward')
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const database = opening.result
      const keys = database.transaction('drafts').objectStore('drafts').getAllKeys()
      keys.onerror = () => reject(keys.error)
      keys.onsuccess = () => {
        database.close()
        resolve(keys.result.map((key) => String((key as IDBValidKey[])[1])))
      }
    }
  })
}

test('two tabs that write one look back with the server away, and the command line meanwhile: all is kept', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, { loadsAhead: true, at: evening })
  const { person, page } = here
  await person.paste('The letter', afterThreeRounds)
  await person.tap('button', 'Read the letter')
  await person.tap('button', 'Yes, that is right')
  await person.tap('button', 'It stings')
  const after = new URL(page.url()).pathname
  await here.comesBack(nextMorning, after)
  await loaded(page)
  const other = await here.context.newPage()
  await other.goto(app.origin + after)
  await ready(other)
  await loaded(other)
  await app.stop('SIGKILL')
  await page.getByLabel('Where you were strongest').fill('The school sailings, told calmly.')
  await page.getByLabel('Where you were strongest').blur()
  await other.getByLabel('Where it caught you unprepared').fill('The tide tables.')
  await other.getByLabel('Where it caught you unprepared').blur()
  const file = join(mkdtempSync(join(tmpdir(), 'onward-letter-')), 'letter.txt')
  writeFileSync(file, template)
  await onward(app.dataFolder, 'read', '--save', file)
  await app.start()
  const all = () => [...contents(app, 'reflection'), ...contents(app, 'letter')].join()
  await expect.poll(all, { timeout: ARRIVES_MS }).toContain('The tide tables.')
  await expect.poll(all, { timeout: ARRIVES_MS }).toContain('Osprey Couriers')
  await expect.poll(all, { timeout: ARRIVES_MS }).toContain('told calmly')
})

test.each(['2026-03-05T09:00:00Z', '2026-03-19T09:00:00Z'])(
  'a clock that jumps to %s loses nothing and keeps the newest word',
  async (jump) => {
    await using app = await startApp()
    await using here = await visit(browser, app, {
      loadsAhead: true,
      at: nextMorning,
      path: '/applications',
    })
    await add(here.page, 'Harrier Rail')
    await here.comesBack(jump, '/applications')
    await add(here.page, 'Merlin Road Freight')
    await here.comesBack(nextMorning, '/applications')
    await add(here.page, 'Dunlin Ports')
    const all = ['Dunlin Ports', 'Harrier Rail', 'Merlin Road Freight']
    await expect.poll(() => companies(app), { timeout: ARRIVES_MS }).toEqual(all)
    expect(here.errors).toEqual([])
  },
)

test('after an older copy of the records was put back, all that this browser knew comes back', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, { loadsAhead: true, path: '/applications' })
  const { page } = here
  await add(page, 'Puffin Ferries')
  await expect.poll(() => companies(app), { timeout: ARRIVES_MS }).toEqual(['Puffin Ferries'])
  await app.stop()
  const { vault } = dataFolderAt(app.dataFolder)
  copyFileSync(vault, `${vault}.kept`)
  await app.start()
  await add(page, 'Gannet Air')
  await expect
    .poll(() => companies(app), { timeout: ARRIVES_MS })
    .toEqual(['Gannet Air', 'Puffin Ferries'])
  await app.stop()
  copyFileSync(`${vault}.kept`, vault)
  rmSync(`${vault}.kept`)
  await app.start()
  await add(page, 'Skua Couriers')
  await expect.poll(() => companies(app), { timeout: ARRIVES_MS }).toContain('Skua Couriers')
  const all = ['Gannet Air', 'Puffin Ferries', 'Skua Couriers']
  await expect.poll(() => companies(app), { timeout: ARRIVES_MS }).toEqual(all)
  await page.reload()
  await ready(page)
  for (const name of all) await page.getByText(name, { exact: true }).first().waitFor()
})

/** Everything that pages need is there, so that the server may go. */
async function loaded(page: Page): Promise<void> {
  await page.locator('html[data-rest=loaded]').waitFor({ state: 'attached' })
}

/** Adds an application in a line and waits until the page shows it. */
async function add(page: Page, company: string): Promise<void> {
  const line = page.getByLabel('Add one in a line', { exact: true })
  await line.fill(`${company} – Planner`)
  await page.getByRole('button', { name: /^Add/ }).first().waitFor()
  await line.press('Enter')
  await page.getByText(company, { exact: true }).first().waitFor()
}

/** The employers in the file itself, as another program would find them. */
function companies(app: App): string[] {
  return contents(app, 'application')
    .map((content) => (JSON.parse(content) as { company: string }).company)
    .sort()
}

function contents(app: App, kind: string): string[] {
  const database = new DatabaseSync(dataFolderAt(app.dataFolder).vault, { readOnly: true })
  const rows = database
    .prepare('select content from records where kind = ? and content is not null')
    .all(kind)
  database.close()
  return rows.map((row) => String(row.content))
}

async function onward(dataFolder: string, ...args: string[]): Promise<void> {
  await run(process.execPath, [join(root, 'src/cli/main.ts'), ...args], {
    env: { ...process.env, ONWARD_DATA: dataFolder },
  })
}
