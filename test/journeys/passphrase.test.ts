import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newProfile, signIn } from '../attack/profile.ts'
import { filesWith, wordsIn } from '../attack/search-files.ts'
import { startApp } from './harness/app.ts'
import { expectAccessible } from './harness/axe.ts'
import { openBrowser } from './harness/browser.ts'
import { inDatabases } from './harness/kept-in-browser.ts'
import { root } from './harness/root.ts'
import { ready, visit } from './harness/visit.ts'

const run = promisify(execFile)
const PASSPHRASE = 'four owls under seven bridges'
const OTHER = 'a kettle beside the long canal'
/** No language has these; each is planted in one place. */
const JOURNAL_WORD = 'Quorvelsnibbet'
const COMPANY_WORD = 'Zanthrupolique'
const RESEALED_MS = 20_000

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

async function writePage(page: Page, origin: string, text: string): Promise<void> {
  await page.goto(`${origin}/write`)
  await ready(page)
  await page.getByRole('textbox', { name: 'Your page' }).fill(text)
  await page.getByRole('button', { name: 'Close the page' }).click()
  await page.locator('.close-out').getByRole('button', { name: 'Close the page' }).click()
  await page.waitForURL((url) => url.pathname !== '/write')
}

/** Sets the passphrase from Settings and gives back the recovery code, as written on paper. */
async function setPassphrase(page: Page, origin: string): Promise<string> {
  await page.goto(`${origin}/settings`)
  await ready(page)
  await page.getByRole('link', { name: 'Set a passphrase' }).click()
  await page.getByLabel('Your passphrase').fill(PASSPHRASE)
  await page.getByLabel('The same again').fill(PASSPHRASE)
  await page.getByRole('button', { name: 'Set it' }).click()
  const code = await page.getByLabel('Recovery code').innerText()
  await page.getByLabel('The last group, from your paper').fill(lastGroup(code).toLowerCase())
  await page.getByRole('button', { name: 'I have it' }).click()
  await page.getByText('it is open in this window').waitFor()
  return code
}

const lastGroup = (code: string) => code.trim().split(/\s+/).at(-1) ?? ''

async function unlock(page: Page, secret: string): Promise<void> {
  await page.getByLabel('Your passphrase, or the recovery code').fill(secret)
  await page.getByRole('button', { name: 'Open', exact: true }).click()
}

test('a passphrase closes the journal on every browser, and it or the code opens it again', {
  timeout: 120_000,
}, async () => {
  await using app = await startApp()
  await using here = await visit(browser, app)
  const { page } = here
  await writePage(page, app.origin, 'Written before there was a passphrase.')
  const code = await setPassphrase(page, app.origin)
  await expectAccessible(page)
  // The key of the device goes once nothing needs it: whoever copies the folder has no key.
  await expect
    .poll(() => existsSync(join(app.dataFolder, 'device-seal.key')), { timeout: RESEALED_MS })
    .toBe(false)

  await page.getByRole('button', { name: 'Lock it now' }).click()
  await page.getByText('What you wrote for yourself is locked.').waitFor()
  await writePage(page, app.origin, 'Written while it was locked.')
  await page.goto(`${app.origin}/journal`)
  await ready(page)
  await unlock(page, OTHER)
  await page.getByText('That is not the passphrase').waitFor()
  await expectAccessible(page)
  await unlock(page, PASSPHRASE)
  await page.getByText('Written before there was a passphrase.').waitFor()
  await page.getByText('Written while it was locked.').waitFor()

  await using elsewhere = await visit(browser, app, { path: '/journal', hand: 'touch' })
  await elsewhere.page.getByLabel('Your passphrase, or the recovery code').waitFor()
  expect(await elsewhere.page.getByText('Written').count()).toBe(0)
  await unlock(elsewhere.page, code.replaceAll(/\s+/g, ' ').toLowerCase())
  await elsewhere.page.getByText('Written while it was locked.').waitFor()

  await page.goto(`${app.origin}/settings/passphrase?do=change`)
  await ready(page)
  await unlock(page, PASSPHRASE)
  await page.getByLabel('The present passphrase, or the recovery code').fill(PASSPHRASE)
  await page.getByLabel('Your passphrase').fill(OTHER)
  await page.getByLabel('The same again').fill(OTHER)
  await page.getByRole('button', { name: 'Change it' }).click()
  await page.getByText('Your passphrase is changed.').waitFor()
  await page.reload()
  await ready(page)
  await unlock(page, PASSPHRASE)
  await page.getByText('That is not the passphrase').waitFor()
  await unlock(page, OTHER)
  await page.getByText('it is open in this window').waitFor()
  expect(here.errors).toEqual([])
})

test('what is left open locks by itself', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, { at: '2026-03-10T20:00:00Z' })
  await setPassphrase(here.page, app.origin)
  await here.page.goto(`${app.origin}/journal`)
  await ready(here.page)
  await unlock(here.page, PASSPHRASE)
  await here.page.getByLabel('Your passphrase, or the recovery code').waitFor({ state: 'detached' })
  await here.context.clock.fastForward('16:00')
  await here.page.getByLabel('Your passphrase, or the recovery code').waitFor()
})

test('with everything sealed no word of it is in any file, and it opens with the passphrase', {
  timeout: 120_000,
}, async () => {
  await using app = await startApp()
  await using profile = newProfile()
  let here = await profile.open()
  await signIn(here, app)
  await here.page.goto(`${app.origin}/applications`)
  await ready(here.page)
  const line = here.page.getByLabel('Add one in a line', { exact: true })
  await line.fill(`${COMPANY_WORD} – planner`)
  await here.page.getByRole('button', { name: /^Add/ }).first().waitFor()
  await line.press('Enter')
  await here.page.getByText(`${COMPANY_WORD} is on your list.`).waitFor()
  // Leaving at once could leave a draft behind, and a copy with one is not cleared.
  const rows = () => inDatabases(here.page)
  await expect.poll(rows).toContain('["onward","drafts",[],[]]')
  await writePage(here.page, app.origin, `A page about ${JOURNAL_WORD}.`)
  await expect.poll(rows).toContain('["onward","drafts",[],[]]')
  await setPassphrase(here.page, app.origin)
  await here.page.getByText('Seal everything').first().click()
  await here.page.getByRole('button', { name: 'Seal everything' }).click()
  await here.page.getByText('Everything is sealed').waitFor()
  const words = [JOURNAL_WORD, COMPANY_WORD]
  const kept = async () => [
    ...filesWith(words, app.dataFolder),
    ...wordsIn(words, Buffer.from(await inDatabases(here.page))),
  ]
  await expect.poll(kept, { timeout: RESEALED_MS }).toEqual([])
  // What the browser deleted may still lie in its own files: it has to be told to clear them.
  await here.page.getByRole('link', { name: 'Clear its copy' }).click()
  const loaded = here.page.waitForEvent('load')
  await here.page.getByRole('button', { name: 'Clear this browser’s copy' }).click()
  await loaded.catch(async () => {
    throw new Error(await here.page.locator('#browser-copy').innerText())
  })
  await ready(here.page)
  const files = () => filesWith(words, app.dataFolder, profile.folder)
  await expect.poll(files, { timeout: RESEALED_MS }).toEqual([])

  await here.page.goto(app.origin)
  await ready(here.page)
  await here.page.getByRole('heading', { name: 'Your records are locked.' }).waitFor()
  await here.page.getByRole('link', { name: 'Someone to talk to' }).click()
  await here.page.waitForURL(`${app.origin}/help`)
  await here.page.goto(`${app.origin}/applications`)
  await ready(here.page)
  await unlock(here.page, PASSPHRASE)
  await here.page.getByText(COMPANY_WORD).first().waitFor()

  const next = await run(process.execPath, [join(root, 'src/cli/main.ts'), 'next'], {
    env: { ...process.env, ONWARD_DATA: app.dataFolder },
  }).catch((error: { stdout: string; stderr: string }) => error)
  expect(next.stdout + next.stderr).toMatch(/sealed/)
  expect(next.stdout + next.stderr).not.toContain(COMPANY_WORD)
  await here.kill()
  await app.stop('SIGKILL')
  expect(files()).toEqual([])
  await app.start()
  here = await profile.open()
  await signIn(here, app)
  await unlock(here.page, PASSPHRASE)
  await here.page.goto(`${app.origin}/applications`)
  await ready(here.page)
})
