import { execFile } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startApp } from './harness/app.ts'
import { openBrowser } from './harness/browser.ts'
import { root } from './harness/root.ts'
import { ready, visit } from './harness/visit.ts'
import { template } from './letters.ts'

const run = promisify(execFile)

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

test('what was being typed is there after a reload and after the browser died', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, { loadsAhead: true })
  const { person, page } = here
  await person.write('The letter', 'Dear Ines, thank you for')
  await page.waitForTimeout(600)
  await page.reload()
  await ready(page)
  await expect
    .poll(() => page.getByLabel('The letter', { exact: true }).inputValue())
    .toBe('Dear Ines, thank you for')
})

test('a change made in one tab is in the other at once, without a reload', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, { loadsAhead: true, path: '/applications' })
  const other = await here.context.newPage()
  await other.goto(`${app.origin}/applications`)
  await ready(other)
  await here.person.write('Add one in a line', 'Kestrel Community Transport – Scheduling Lead')
  await here.person.tap('button', 'Add it')
  await other.getByText('Kestrel Community Transport').first().waitFor()
})

test('with the server stopped the person goes on, and all of it arrives when it is back', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, { loadsAhead: true })
  const { person, page } = here
  await person.paste('The letter', template)
  await page.locator('html[data-rest=loaded]').waitFor({ state: 'attached' })
  await app.stop('SIGKILL')
  await person.tap('button', 'Read the letter')
  await person.tap('button', 'Yes, that is right')
  await person.tap('button', 'A bit')
  await person.reads('heading', 'Filed. Keep anything?')
  await page.getByText(/safe/).first().waitFor()
  await app.start()
  await expect
    .poll(() => exported(app.dataFolder), { timeout: 20_000 })
    .toContain('Osprey Couriers')
  await expect.poll(() => page.getByText(/safe/).count(), { timeout: 20_000 }).toBe(0)
})

test('a letter saved on the command line appears in the open page by itself', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, { loadsAhead: true })
  const file = join(mkdtempSync(join(tmpdir(), 'onward-letter-')), 'letter.txt')
  writeFileSync(file, template)
  await onward(app.dataFolder, 'read', '--save', file)
  await here.page
    .getByText(/Osprey Couriers/)
    .first()
    .waitFor({ timeout: 15_000 })
})

async function onward(dataFolder: string, ...args: string[]): Promise<string> {
  const { stdout } = await run(process.execPath, [join(root, 'src/cli/main.ts'), ...args], {
    env: { ...process.env, ONWARD_DATA: dataFolder },
    maxBuffer: 64 * 1024 * 1024,
  })
  return stdout
}

function exported(dataFolder: string): Promise<string> {
  return onward(dataFolder, 'export', '--format', 'json')
}
