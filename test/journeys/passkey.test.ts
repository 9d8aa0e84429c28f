import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startApp } from './harness/app.ts'
import { openBrowser } from './harness/browser.ts'
import { visit } from './harness/visit.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** A device that knows its person and gives secrets by the `prf` extension. */
async function withAuthenticator(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      ctap2Version: 'ctap2_1',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
      hasPrf: true,
    },
  })
}

test('a passkey opens what the passphrase locks, until it is removed', async () => {
  await using app = await startApp()
  await using at = await visit(browser, app, { path: '/settings/passphrase' })
  const { page } = at
  await withAuthenticator(page)
  await page.getByLabel('Your passphrase').fill('four owls under seven bridges')
  await page.getByLabel('The same again').fill('four owls under seven bridges')
  await page.getByRole('button', { name: 'Set it' }).click()
  const code = await page.getByLabel('Recovery code').innerText()
  await page
    .getByLabel('The last group, from your paper')
    .fill(code.trim().split(/\s+/).at(-1) ?? '')
  await page.getByRole('button', { name: 'I have it' }).click()

  await page.getByText('Open with a fingerprint').click()
  await page.getByRole('button', { name: 'Add a passkey' }).click()
  await page.getByText(/^A passkey, added on/).waitFor()
  await page.getByRole('button', { name: 'Lock it now' }).click()
  await page.getByRole('button', { name: 'Open with your passkey' }).click()
  await page.getByText('it is open in this window').waitFor()

  await page.getByText('Open with a fingerprint').click()
  await page.getByRole('button', { name: /^Remove the passkey/ }).click()
  await page.getByText(/^A passkey, added on/).waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Lock it now' }).click()
  await page.getByRole('button', { name: 'Open', exact: true }).waitFor()
  expect(await page.getByRole('button', { name: 'Open with your passkey' }).count()).toBe(0)
})
