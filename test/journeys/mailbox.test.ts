import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { message } from '../imap/letters.ts'
import { mailboxOf, scriptedServer } from '../imap/scripted-server.ts'
import { startApp } from './harness/app.ts'
import { expectAccessible } from './harness/axe.ts'
import { openBrowser } from './harness/browser.ts'
import { phoneAt } from './harness/phone.ts'
import { buildStatic, hostStatic } from './harness/static-host.ts'
import { visit } from './harness/visit.ts'

const PASSWORD = 'planted words of a mailbox'
const messages = [message(1, 'arrived'), message(2, 'other'), message(3, 'refusal')]

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

test.each(['pointer', 'touch'] as const)(
  'letters come from a mailbox to the page on which they are looked through, by %s',
  async (hand) => {
    // Where a desktop has a keychain, the test does not put its password there.
    await using app = await startApp({ env: { DBUS_SESSION_BUS_ADDRESS: '' } })
    await using server = await scriptedServer(mailboxOf(messages, PASSWORD))
    await using here = await visit(browser, app, { hand, path: '/mailbox' })
    const { page, person } = here
    await person.reads('heading', 'Let Onward fetch the letters.')
    expect(server.connections).toBe(0)
    await person.write('Your mail address', 'maria@mail.test')
    await page.getByLabel('App password', { exact: true }).fill('a mistake')
    await person.write('Server for IMAP', 'localhost')
    await person.tap('button', 'None, this machine only')
    await person.write('Port', String(server.port))
    await expectAccessible(page)
    await person.tap('button', 'Look which folders there are')
    await page.getByText('localhost did not accept this name and password.').waitFor()
    await page.getByLabel('App password', { exact: true }).fill(PASSWORD)
    await person.tap('button', 'Look which folders there are')
    await person.reads('heading', 'Which folders hold letters about your search?')
    expect(await person.find('checkbox', 'Inbox').isChecked()).toBe(true)
    expect(await person.find('checkbox', 'Archive').isChecked()).toBe(true)
    expect(await person.find('checkbox', 'Sent').isChecked()).toBe(false)
    await person.tap('checkbox', 'Archive')
    await person.tap('button', 'All of it')
    await expectAccessible(page)
    await person.tap('button', 'Read these folders')
    await page.getByText('Three messages were read. Two are about your search').waitFor()
    await expectAccessible(page)
    const folder = join(app.dataFolder, 'mailbox')
    const password = readdirSync(folder).find((name) => name.endsWith('.password')) ?? ''
    expect(statSync(join(folder, password)).mode & 0o777).toBe(0o600)
    expect(app.printed).not.toContain('planted')
    await person.tap('link', 'Look through what was found')
    await page.waitForURL(/\/letters\/review$/)
    await page.getByText('Service Planner').first().waitFor()
    await page.goto(`${app.origin}/mailbox`)
    await page.getByText('What is read, and how to forget it').click()
    await person.tap('button', 'Forget this mailbox …')
    await person.tap('button', 'Forget this mailbox')
    await person.reads('heading', 'Let Onward fetch the letters.')
    expect(existsSync(folder) ? readdirSync(folder) : []).toEqual([])
    here.requests.expectOnlyOwn()
  },
)

test('without a program it says that a mailbox needs one, and what can be done instead', async () => {
  await using host = await hostStatic(buildStatic())
  await using phone = await phoneAt(browser, host)
  await phone.page.goto(`${host.address}#/more`)
  await phone.person.tap('link', /^Your mailbox/)
  await phone.person.reads('heading', 'A mailbox needs Onward on your own machine.')
  await expectAccessible(phone.page)
  await phone.person.tap('link', 'Bring in the file')
  await phone.page.waitForURL(/letters\/review/)
  await phone.page.goto(`${host.address}#/letters/write?type=mentor`)
  await phone.person.reads('heading', 'A request to be mentored.')
  await phone.page.getByRole('button', { name: 'Save as a file' }).waitFor()
  expect(await phone.page.getByRole('button', { name: 'Send it from here …' }).count()).toBe(0)
  phone.requests.expectOnlyOwn()
})
