import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { printedLetter } from '../../src/core/materials/printed-letter.ts'
import { type Body, isPlain, type VaultRecord } from '../../src/core/vault/record.ts'
import { openFontShelf } from '../../src/documents/write/font-shelf.ts'
import { writePdf } from '../../src/documents/write/write-pdf.ts'
import { readFontFile } from '../documents/node-fonts.ts'
import { startApp } from './harness/app.ts'
import { expectAccessible } from './harness/axe.ts'
import { openBrowser } from './harness/browser.ts'
import { visit } from './harness/visit.ts'

/** A Thursday. */
const at = '2026-03-12T10:00:00Z'
const advert = `Route Planner
Company: Nantmor Buses
Location: Porthmadog (hybrid)
Salary: £31,000 to £33,500 a year
Closing date: 27 March 2026

What you need
- Two years of planning routes
- A calm voice on the radio

Nice to have
- Welsh

Contact: Gwen Pritchard, gwen@nantmor.example`

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

test('a pasted advert fills the fields with its words, which are put right and kept by Enter', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, { at, path: '/applications/new' })
  const { page, person } = here
  await person.paste('The advert, if you have it', advert)
  await page.getByText('Understood as 31,000 to 33,500 GBP a year.').waitFor()
  expect(await page.getByLabel('Employer', { exact: true }).inputValue()).toBe('Nantmor Buses')
  expect(await person.find('button', 'Hybrid').getAttribute('aria-pressed')).toBe('true')
  await person.tap('button', 'Must: A calm voice on the radio')
  await expectAccessible(page)
  await person.write('Job', 'Senior Route Planner')
  await person.press('Enter')
  await person.reads('heading', 'Nantmor Buses, Senior Route Planner')
  await person.reads('heading', 'Nice to have')
  const [kept] = await bodies(page)
  expect(kept).toMatchObject({
    place: 'Porthmadog',
    workMode: 'hybrid',
    closesOn: '2026-03-27',
    language: 'en',
    contact: { name: 'Gwen Pritchard', address: 'gwen@nantmor.example' },
    events: [{ type: 'saved' }],
    requirements: [
      { text: 'Two years of planning routes', weight: 'must' },
      { text: 'A calm voice on the radio', weight: 'nice' },
      { text: 'Welsh', weight: 'nice' },
    ],
  })
  here.requests.expectOnlyOwn()
  expect(here.errors).toEqual([])
})

test('an advert given as a PDF fills the fields as a pasted one does', async () => {
  const [subject = '', ...text] = advert.split('\n')
  const printed = printedLetter({
    ...{ from: { name: '', lines: [] }, to: [], on: null, subject, language: 'en' },
    text: text.join('\n'),
  })
  const shelf = openFontShelf(readFontFile)
  const pdf = await writePdf(printed, { template: 'compact', shelf, at: new Date(at) })
  if (!pdf.ok) throw new Error(pdf.problem.message)
  await using app = await startApp()
  await using here = await visit(browser, app, { at, path: '/applications/new' })
  const { page } = here
  await page.locator('.advert-box input[type=file]').setInputFiles({
    ...{ name: 'advert.pdf', mimeType: 'application/pdf', buffer: Buffer.from(pdf.value) },
  })
  await page.getByText('Understood as 31,000 to 33,500 GBP a year.').waitFor()
  expect(await page.getByLabel('Employer', { exact: true }).inputValue()).toBe('Nantmor Buses')
  expect(await page.getByLabel('Job', { exact: true }).inputValue()).toBe('Route Planner')
  here.requests.expectOnlyOwn()
})

test('what the bookmark button hands over is understood, runs nothing, and is kept by Enter', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, { at, path: '/applications' })
  const { page, person } = here
  await person.write('Add one in a line', 'Nantmor Buses – timetable clerk, applied last tuesday')
  await person.press('Enter')
  await person.find('row', /Nantmor Buses/).waitFor()
  const text = `${advert}\n<img src=x onerror="document.title='ran'"><script>document.title='ran'</script>`
  const handed = new URLSearchParams({ title: 'Jobs', link: 'https://nantmor.example/7', text })
  await page.goto(`${app.origin}/capture#${handed}`)
  await person.reads('heading', 'Is this the job?')
  await page.getByText('In the advert: “Porthmadog (hybrid)”').waitFor()
  expect([page.url(), await page.title()]).toEqual([`${app.origin}/capture`, 'An advert · Onward'])
  await page.getByText('You applied here in March, as timetable clerk. See what changed').click()
  expect(await page.locator('.differs').innerText()).toMatch(
    /timetable clerk\s+Now\s+Route Planner/,
  )
  await page.getByLabel('Employer', { exact: true }).press('Enter')
  await person.reads('heading', 'Nantmor Buses, Route Planner')
  expect(await bodies(page)).toMatchObject([{}, { link: 'https://nantmor.example/7' }])
  here.requests.expectOnlyOwn()
  expect(here.errors).toEqual([])
})

async function bodies(page: Page): Promise<Body[]> {
  const reply = await page.request.get(new URL('/api/sync?since=0', page.url()).href, {
    headers: { 'sec-fetch-site': 'same-origin' },
  })
  const { records } = (await reply.json()) as { records: VaultRecord[] }
  return records
    .filter((one) => one.kind === 'application' && isPlain(one))
    .map((one) => (one as { body: Body }).body)
}
