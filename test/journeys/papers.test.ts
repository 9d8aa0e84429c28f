import { readFile } from 'node:fs/promises'
import { strToU8, zipSync } from 'fflate'
import { PDFDocument } from 'pdfkit'
import type { Browser, Download, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { englishSample } from '../../src/core/materials/resume-samples.test-support.ts'
import { extractors } from '../documents/extractors.ts'
import { startApp } from './harness/app.ts'
import { expectAccessible } from './harness/axe.ts'
import { openBrowser } from './harness/browser.ts'
import { keptApp } from './harness/kept-app.ts'
import { phoneAt } from './harness/phone.ts'
import { buildStatic, hostStatic } from './harness/static-host.ts'
import { goTo, ready, visit } from './harness/visit.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

async function saved(page: Page, tap: () => Promise<void>): Promise<Download> {
  const saving = page.waitForEvent('download', { timeout: 30_000 })
  await tap()
  return saving
}

async function textsOf(download: Download, format: 'pdf' | 'docx'): Promise<string[]> {
  const bytes = new Uint8Array(await readFile(await download.path()))
  return Promise.all(Object.values(extractors[format]).map((extract) => extract(bytes)))
}

test('on a plain web host a résumé is saved as PDF and for Word, kept, and looked at again', async () => {
  await using host = await hostStatic(buildStatic())
  await using here = await phoneAt(browser, host)
  const { page, person } = here
  // The second load comes from the service worker, with the headers that part the page from others.
  await keptApp(page)
  await page.goto(`${host.address}#/materials/import`)
  await page.reload()
  await ready(page)
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true)
  await person.paste('The text of your résumé', englishSample)
  await person.tap('button', 'Look at what is in it')
  await person.find('button', 'Keep it as a version').first().tap()
  await person.reads('heading', 'Imported')
  for (const [format, button] of [
    ['pdf', 'Save as PDF'],
    ['docx', 'Save for Word'],
  ] as const) {
    const download = await saved(page, () => person.tap('button', button))
    expect(download.suggestedFilename()).toBe(`Ines Marlow, Imported.${format}`)
    for (const text of await textsOf(download, format)) expect(text).toContain('Lindholm Ferries')
  }
  await page.goto(`${host.address}#/applications`)
  await person.write('Add one in a line', 'Tarn Water – field planner')
  await person.press('Enter')
  await page
    .getByRole('link', { name: /Tarn Water/ })
    .first()
    .tap()
  await person.tap('button', 'Print it and keep it here')
  await person.tap('button', 'Ines Marlow, Imported.pdf')
  const tab = page.getByRole('link', { name: 'Open in a new tab' })
  if (await page.evaluate(() => navigator.pdfViewerEnabled)) {
    const opening = here.context.waitForEvent('page')
    await tab.tap()
    const viewer = await opening
    await expect.poll(() => viewer.frames().map((frame) => frame.url())).toHaveLength(3)
    await viewer.close()
  } else {
    await page.getByText('This browser cannot show a PDF.').waitFor()
    expect(await tab.count()).toBe(0)
  }
  const kept = await saved(page, () => person.tap('button', 'Save to this device'))
  for (const text of await textsOf(kept, 'pdf')) expect(text).toContain('Ines Marlow')
  expect(here.errors).toEqual([])
}, 120_000)

test('what a PDF has no letters for is made for Word at once, also for an application', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, { path: '/materials/import' })
  const { page, person } = here
  await person.paste(
    'The text of your résumé',
    '山田 花子\n\n職歴\n谷川バス株式会社\n2019年4月～現在',
  )
  await person.tap('button', 'Look at what is in it')
  await person.find('button', 'Keep it as a version').first().click()
  await person.reads('heading', 'Imported')
  await person.tap('button', 'Save as PDF')
  const said = page.getByRole('alert').filter({ hasText: 'Chinese, Japanese or Korean' })
  await said.waitFor()
  await expectAccessible(page)
  const download = await saved(page, () => person.tap('button', 'Make it for Word'))
  for (const text of await textsOf(download, 'docx')) expect(text).toContain('山田 花子')
  expect(await said.count()).toBe(0)

  await goTo(page, '/applications')
  await person.write('Add one in a line', 'Tarn Water – field planner')
  await person.press('Enter')
  await page
    .getByRole('link', { name: /Tarn Water/ })
    .first()
    .click()
  await person.tap('button', 'Print it and keep it here')
  await person.tap('button', 'Make it for Word')
  await person.find('button', '山田 花子, Imported.docx').waitFor()
  expect(here.errors).toEqual([])
})

const paper = { size: [595, 842], margin: 50 } as const
const line = { lineBreak: false, baseline: 'alphabetic' } as const

function pdfWith(draw: (pdf: PDFDocument) => void, more: object = {}): Promise<Buffer> {
  const pdf = new PDFDocument({ ...paper, ...more } as never)
  const parts: Uint8Array[] = []
  return new Promise((resolve) => {
    pdf.on('data', (part) => parts.push(part))
    pdf.on('end', () => resolve(Buffer.concat(parts)))
    draw(pdf)
    pdf.end()
  })
}

const manyPages = (pdf: PDFDocument) => {
  for (let at = 0; at < 100; at++) {
    if (at > 0) pdf.addPage(paper)
    pdf.text(`Page ${at + 1} of a long life`, 50, 100, line)
  }
}

function docxWith(body: string, more: Readonly<Record<string, Uint8Array>> = {}): Buffer {
  const xml = `<?xml version="1.0"?><w:document><w:body>${body}</w:body></w:document>`
  return Buffer.from(zipSync({ 'word/document.xml': strToU8(xml), ...more }, { level: 1 }))
}
const said = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`

test('scan, lock, bomb, macros and a hundred pages: each ends in plain words within seconds', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, { path: '/materials/import' })
  const { page, person } = here
  const choose = (name: string, buffer: Buffer) =>
    page
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer })
  const alert = (words: string) => page.getByRole('alert').filter({ hasText: words }).waitFor()

  await choose('scan.pdf', await pdfWith((pdf) => pdf.rect(50, 50, 400, 600).stroke()))
  await alert('perhaps it is a scan')
  await choose('locked.pdf', await pdfWith(manyPages, { userPassword: 'heron' }))
  await alert('locked with a password')
  await choose('bomb.docx', docxWith(said(' '.repeat(90_000_000))))
  await alert('unpacks to far more')
  await choose('bomb.zip', Buffer.from(zipSync({ 'Positions.csv': new Uint8Array(50_000_000) })))
  await alert('none of the tables')
  await expectAccessible(page)
  await choose('life.pdf', await pdfWith(manyPages))
  await person.reads('heading', 'No part of a résumé was recognised in it.')
  await page.getByText('Its last 60 pages were not read').waitFor()
  await person.tap('button', 'Read another one')
  const macros = { 'word/vbaProject.bin': strToU8('Sub AutoOpen') }
  await choose('cv.docm', docxWith(said('Maren Ostholt'), macros))
  await person.reads('heading', /recognised. Is it right/)
  await page.getByText('Maren Ostholt', { exact: true }).waitFor()
  expect(here.errors).toEqual([])
})
