import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectAccessible } from './axe.ts'
import { openBrowser } from './browser.ts'
import { type Hand, personAt } from './person.ts'
import { watchRequests } from './requests.ts'

const good = `<!doctype html><html lang="en"><title>Good</title><main><h1>A page</h1>
<label>The letter <textarea></textarea></label>
<button onclick="document.querySelector('h1').textContent = document.querySelector('textarea').value">Read</button>
<label><input type="checkbox"> Mine</label></main>`
const dim = `<!doctype html><html lang="en"><title>Dim</title><style>
@media (prefers-color-scheme: dark) { main { background: #000; color: #333 } }
</style><main><h1>Hard to read in the dark</h1></main>`
const asking = `<!doctype html><html lang="en"><title>Asking</title>
<main><h1>Asks elsewhere</h1><img alt="" src="http://elsewhere.test/pixel.gif"></main>`
const pages: Record<string, string> = { '/good': good, '/dim': dim, '/asking': asking }

let browser: Browser
let server: Server
let origin: string

beforeAll(async () => {
  browser = await openBrowser()
  server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(pages[request.url ?? ''] ?? '')
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  origin = `http://localhost:${(server.address() as AddressInfo).port}`
})

afterAll(async () => {
  await browser.close()
  server.close()
})

async function open(path: string, touch = false): Promise<Page> {
  const context = await browser.newContext({ hasTouch: touch })
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin })
  const page = await context.newPage()
  await page.goto(origin + path)
  return page
}

test.each<Hand>(['pointer', 'touch', 'keyboard'])('a person works a page by %s', async (hand) => {
  const person = personAt(await open('/good', hand === 'touch'), hand)
  await person.paste('The letter', 'We are sorry to say')
  await person.tap('checkbox', 'Mine')
  await person.tap('button', 'Read')
  expect(await person.reads('heading', 'We are sorry to say')).toBe('We are sorry to say')
  expect(await person.find('checkbox', 'Mine').isChecked()).toBe(true)
  expect(person.actions).toBe(3)
  await person.write('The letter', 'New words')
  expect(await person.page.getByLabel('The letter').inputValue()).toBe('New words')
  expect(person.actions).toBe(4)
  await person.page.context().close()
})

test('a page that is clean in both themes passes', async () => {
  const page = await open('/good')
  await expectAccessible(page)
  await page.context().close()
})

test('a page that is too dim in the dark is told of', async () => {
  const page = await open('/dim')
  await expect(expectAccessible(page)).rejects.toThrow(/dark: color-contrast/)
  await page.context().close()
})

test('a page that asks another host is told of', async () => {
  const context = await browser.newContext()
  const watch = watchRequests(context, origin)
  const page = await context.newPage()
  await page.goto(`${origin}/good`)
  watch.expectOnlyOwn()
  await page.goto(`${origin}/asking`)
  expect(watch.foreign()).toEqual(['http://elsewhere.test/pixel.gif'])
  expect(() => watch.expectOnlyOwn()).toThrow('elsewhere.test')
  await context.close()
})
