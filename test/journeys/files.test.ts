import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, startApp } from './harness/app.ts'
import { expectAccessible } from './harness/axe.ts'
import { openBrowser } from './harness/browser.ts'
import { ready, type Visit, visit } from './harness/visit.ts'

const ARRIVES_MS = 25_000
const phone = { hand: 'touch' } as const

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** A page of the application that was just added, and its address. */
async function anApplication({ page, person }: Visit, app: App): Promise<string> {
  await page.goto(`${app.origin}/applications/new`)
  await ready(page)
  await person.write('Employer', 'Tarn Water')
  await person.tap('button', 'Keep this application')
  await page.waitForURL(/\/applications\/[0-9a-f-]{36}$/)
  await page.getByRole('region', { name: 'Files' }).waitFor()
  return new URL(page.url()).pathname
}

const text = (name: string, content: string) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(content),
})

async function choose(page: Page, ...files: ReturnType<typeof text>[]): Promise<void> {
  await page.locator('input[type=file][multiple]').setInputFiles(files)
}

const fileButton = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** The rest of the app is here, so that it works on while the program is stopped. */
async function settled(page: Page): Promise<void> {
  await page.locator('html[data-rest=loaded]').waitFor({ state: 'attached', timeout: ARRIVES_MS })
  await page.evaluate(() => navigator.serviceWorker.ready)
}

test('a file added on the phone without the program survives a reload and opens in another browser', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, { loadsAhead: true, ...phone, installs: true })
  const { page } = here
  const address = await anApplication(here, app)
  await settled(page)
  await app.stop()
  await choose(page, text('interview notes.txt', 'They asked about the night shift.'))
  await fileButton(page, 'interview notes.txt').waitFor()
  await page.getByText('not with Onward’s program yet').waitFor()
  await page.reload()
  await ready(page)
  await fileButton(page, 'interview notes.txt').tap()
  await page.getByText('They asked about the night shift.').waitFor()
  await page.getByRole('button', { name: 'Close' }).last().tap()
  await app.start()
  const way = page.getByText(/not with Onward’s program yet|On its way/)
  await expect.poll(() => way.count(), { timeout: ARRIVES_MS }).toBe(0)
  await using other = await visit(browser, app, { loadsAhead: true, path: address })
  await fileButton(other.page, 'interview notes.txt').click()
  await other.page.getByText('They asked about the night shift.').waitFor()
  expect(here.requests.foreign()).toEqual([])
})

test('what is inside a file lies open nowhere', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, { loadsAhead: true })
  await anApplication(here, app)
  await choose(here.page, text('a.txt', 'xylophone '.repeat(5000)))
  await fileButton(here.page, 'a.txt').waitFor()
  await expect.poll(() => blobFiles(app).length, { timeout: ARRIVES_MS }).toBe(1)
  await app.stop()
  for (const name of readdirSync(app.dataFolder, { recursive: true }).map(String)) {
    const file = join(app.dataFolder, name)
    if (statSync(file).isFile())
      expect([name, readFileSync(file).includes('xylophone')]).toEqual([name, false])
  }
})

test('a file whose bytes are gone says so, and the page goes on', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, { loadsAhead: true })
  const address = await anApplication(here, app)
  await choose(here.page, text('offer.txt', 'Welcome.'))
  await expect.poll(() => blobFiles(app).length, { timeout: ARRIVES_MS }).toBe(1)
  // Where it can, this browser notices and sends the file again.
  await here.context.setOffline(true)
  for (const name of blobFiles(app)) rmSync(join(app.dataFolder, 'blobs', name))
  await using other = await visit(browser, app, { loadsAhead: true, path: address })
  await fileButton(other.page, 'offer.txt').click()
  await other.page.getByRole('alert').filter({ hasText: 'still on its way' }).waitFor()
  await fileButton(here.page, 'offer.txt').click()
  await here.page.getByText('Welcome.').waitFor()
})

test('a file is removed, brought back, renamed, by keyboard alone', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, { loadsAhead: true, hand: 'keyboard' })
  const { page, person } = here
  await anApplication(here, app)
  await choose(page, text('cv.txt', 'One.'), text('advert.txt', 'Two.'))
  await fileButton(page, 'advert.txt').waitFor()
  await person.tap('button', 'Remove cv.txt')
  await expect.poll(() => fileButton(page, 'cv.txt').count()).toBe(0)
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('advert.txt')
  await person.tap('button', 'Undo')
  await fileButton(page, 'cv.txt').waitFor()
  await person.tap('button', 'Rename cv.txt')
  await person.write('Its name', '../CV Ann\u202Egpj.txt')
  await page.keyboard.press('Enter')
  await fileButton(page, 'CV Anngpj.txt').waitFor()
  await person.tap('button', 'CV Anngpj.txt')
  await page.getByText('One.').waitFor()
  await page.keyboard.press('Escape')
  await expect.poll(() => page.getByText('One.').count()).toBe(0)
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('CV Anngpj.txt')
})

test('nothing in a file runs: a page and a drawing are only saved, a picture is drawn', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, { loadsAhead: true })
  const { page } = here
  await anApplication(here, app)
  const script = '<script>document.title="hacked"</script>'
  await choose(
    page,
    { name: 'advert.html', mimeType: 'text/html', buffer: Buffer.from(script) },
    { name: 'logo.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(`<svg>${script}</svg>`) },
    { name: 'point.png', mimeType: 'text/html', buffer: onePoint },
  )
  await fileButton(page, 'point.png').waitFor()
  for (const name of ['advert.html', 'logo.svg']) {
    const saving = page.waitForEvent('download')
    await fileButton(page, name).click()
    expect((await saving).suggestedFilename()).toBe(name)
  }
  await fileButton(page, 'point.png').click()
  await page.getByRole('img', { name: 'point.png' }).waitFor()
  expect(await page.title()).not.toContain('hacked')
  expect(here.errors).toEqual([])
})

test('a file that is too large is refused in words before anything is read', async () => {
  await using app = await startApp()
  await using here = await visit(browser, app, { loadsAhead: true })
  const { page } = here
  await anApplication(here, app)
  await page.evaluate(() => {
    const transfer = new DataTransfer()
    const large = new File([], 'film.mp4')
    Object.defineProperty(large, 'size', { value: 101 * 1024 * 1024 })
    const files = Object.assign([large], { item: () => large })
    const event = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: transfer })
    Object.defineProperty(event, 'dataTransfer', { value: { files, types: ['Files'] } })
    document.querySelector('.files')?.dispatchEvent(event)
  })
  await page.getByText('“film.mp4” has 101 MB, and a file may have 100 MB.').waitFor()
  expect(blobFiles(app)).toEqual([])
})

test('the files of an application are accessible on a wide and a narrow page', async () => {
  await using app = await startApp()
  for (const size of [{}, phone] as const) {
    await using here = await visit(browser, app, { ...size, loadsAhead: true })
    await anApplication(here, app)
    await choose(here.page, text(`${'a very long name of a file '.repeat(6)}.txt`, 'Notes.'))
    const button = here.page.getByRole('button', { name: /^a very long/ })
    await button.waitFor()
    await expectAccessible(here.page)
    await button.click()
    await here.page.getByText('Notes.').waitFor()
    await expectAccessible(here.page)
  }
})

function blobFiles(app: App): readonly string[] {
  const folder = join(app.dataFolder, 'blobs')
  try {
    return readdirSync(folder).filter((name) => name !== 'parts')
  } catch {
    return []
  }
}

/** A PNG of one transparent point. */
const onePoint = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)
