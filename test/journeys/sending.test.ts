import type { Browser } from 'playwright-core'
import PostalMime from 'postal-mime'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { mailTaker, PASSWORD, USER } from '../smtp/mail-taker.ts'
import { bodies, readNo } from './beats.ts'
import { startApp } from './harness/app.ts'
import { expectAccessible } from './harness/axe.ts'
import { openBrowser } from './harness/browser.ts'
import { visit } from './harness/visit.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

test('a note is shown whole with who it goes to, and goes when the person says so', async () => {
  // Where a desktop has a keychain, the test does not put its password there.
  await using app = await startApp({ env: { DBUS_SESSION_BUS_ADDRESS: '' } })
  await using taker = await mailTaker()
  await using here = await visit(browser, app, { path: '/mailbox', at: '2026-03-10T21:40:00Z' })
  const { page, person } = here
  await person.tap('button', 'Set up sending')
  const sending = page.getByRole('region', { name: 'Sending letters' })
  await sending.getByLabel('Your mail address').fill(USER)
  await sending.getByLabel('Your name, as readers see it').fill('Ines Marlow')
  await sending.getByLabel('App password', { exact: true }).fill(PASSWORD)
  await sending.getByLabel('Server for SMTP').fill('localhost')
  await sending.getByRole('button', { name: 'None, this machine only' }).click()
  await sending.getByLabel('Port').fill(String(taker.port))
  await expectAccessible(page)
  await person.tap('button', 'Try the connection and keep it')
  await page.getByText('The connection works').waitFor()

  await page.goto(app.origin)
  const after = await readNo(here)
  await here.comesBack('2026-03-11T09:40:00Z', new URL(after).pathname)
  await person.tap('button', 'Send it from here …')
  const asked = page.getByRole('dialog', { name: 'Send this letter?' })
  await asked.getByText(`Ines Marlow <${USER}>`).waitFor()
  await asked.getByText('Maria Sandahl <maria.sandahl@lindholm-ferries.example>').waitFor()
  await asked.getByText('Re: Service Planner, third conversation').waitFor()
  const shown = (await asked.locator('.sending-text').textContent()) ?? ''
  await expectAccessible(page)
  expect(taker.letters).toEqual([])
  await person.tap('button', 'Send this now')
  await page.getByText('Sent to Maria Sandahl.').waitFor()
  expect(await page.getByRole('button', { name: 'Undo' }).count()).toBe(0)

  const letter = await PostalMime.parse(taker.letters[0] ?? '')
  expect(letter.to).toEqual([
    { name: 'Maria Sandahl', address: 'maria.sandahl@lindholm-ferries.example' },
  ])
  expect(letter.text?.replace(/\r\n/g, '\n').trimEnd()).toBe(shown.trimEnd())
  const kept = await bodies(page, 'letter')
  expect(kept).toContainEqual(
    expect.objectContaining({
      direction: 'out',
      state: 'sent',
      via: 'smtp',
      messageId: letter.messageId?.replace(/[<>]/g, ''),
    }),
  )
  here.requests.expectOnlyOwn()
  expect(here.errors).toEqual([])
})
