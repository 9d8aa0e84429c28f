import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Body, PlainRecord } from '../../src/core/vault/record.ts'
import { startApp } from './harness/app.ts'
import { openBrowser } from './harness/browser.ts'
import { sendAsOtherDevice } from './harness/other-device.ts'
import { visit } from './harness/visit.ts'

const at = '2026-03-10T21:40:00Z'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

test('a form keeps what another device changed while it was open', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, { at, path: '/people' })
  const { page, person } = here
  await person.write('Add someone in a line', 'Joan Calder, friend')
  await person.press('Enter')
  await expect.poll(() => stored(page, 'person')).toHaveLength(1)
  await person.tap('link', /^Joan Calder/)
  await person.tap('button', 'Change the facts')
  await meanwhile(page, 'person', { phone: '+44 7700 900123' })
  await person.write('Mail', 'joan@calder.example')
  await person.tap('button', 'Keep the facts')
  await expect
    .poll(() => bodyOf(page, 'person'))
    .toMatchObject({ phone: '+44 7700 900123', address: 'joan@calder.example' })

  await page.goto(`${app.origin}/applications`)
  await person.write('Add one in a line', 'Calder Mills, planner')
  await person.press('Enter')
  await expect.poll(() => stored(page, 'application')).toHaveLength(1)
  await page.getByRole('link', { name: 'Calder Mills' }).click()
  await person.tap('button', 'Change the facts')
  await person.write('Notes', 'Bring the portfolio.')
  await meanwhile(page, 'application', { place: 'Leeds', notes: 'Ring Ana.\nNot before May.' })
  await person.tap('button', 'Keep the facts')
  await expect
    .poll(() => bodyOf(page, 'application'))
    .toMatchObject({ place: 'Leeds', notes: expect.stringContaining('Bring the portfolio.') })
  expect(await bodyOf(page, 'application')).toMatchObject({
    notes: expect.stringContaining('Not before May.'),
  })
  expect(here.errors).toEqual([])
})

/** Another device changes the one record of a kind, and this page hears of it. */
async function meanwhile(page: Page, kind: string, fields: Body): Promise<void> {
  const [record] = await stored(page, kind)
  if (!record) throw new Error(`no ${kind} is there`)
  const { id, version: baseVersion, schema } = record
  const body = { ...record.body, ...fields }
  const set = {
    id: `elsewhere-${kind}`,
    actor: 'another-device',
    at,
    intent: 'edit',
    changes: [{ kind, id, baseVersion, schema, body }],
  }
  const heard = page.waitForResponse((response) => /\/api\/sync\?since=[1-9]/.test(response.url()))
  await sendAsOtherDevice(page, set)
  await (await heard).finished()
}

/** What the server holds of a kind. */
async function stored(page: Page, kind: string): Promise<PlainRecord[]> {
  const pull = await page.evaluate(async () => (await fetch('/api/sync?since=0')).json())
  return pull.records.filter((record: PlainRecord) => record.kind === kind)
}

async function bodyOf(page: Page, kind: string): Promise<Body | undefined> {
  return (await stored(page, kind))[0]?.body
}
