import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from './harness/browser.ts'
import { phoneAt } from './harness/phone.ts'
import { buildStatic, hostStatic } from './harness/static-host.ts'
import { ready } from './harness/visit.ts'

let browser: Browser
let folder: string
beforeAll(async () => {
  folder = buildStatic()
  browser = await openBrowser()
})
afterAll(() => browser.close())

test('within the page of another site Onward opens no record, and offers a tab of its own', async () => {
  await using host = await hostStatic(folder)
  await using here = await phoneAt(browser, host)
  await here.page.getByRole('link', { name: 'Applications' }).click()
  const line = here.page.getByLabel('Add one in a line', { exact: true })
  await line.fill('Curlew Lines – Planner')
  await here.page.getByRole('button', { name: /^Add/ }).first().waitFor()
  await line.press('Enter')
  await here.page.getByText('Curlew Lines', { exact: true }).first().waitFor()
  const elsewhere = await here.context.newPage()
  await elsewhere.setContent(`<iframe src="${host.address}#/applications" height="700"></iframe>`)
  const frame = elsewhere.frameLocator('iframe')
  await frame.getByRole('heading', { name: 'Another site shows Onward' }).waitFor()
  expect(await frame.getByText('Curlew Lines').count()).toBe(0)
  const [opened] = await Promise.all([
    here.context.waitForEvent('page'),
    frame.getByRole('link', { name: 'Open Onward by itself' }).click(),
  ])
  await ready(opened)
  await opened.getByText('Curlew Lines', { exact: true }).first().waitFor()
  expect(here.errors).toEqual([])
})
