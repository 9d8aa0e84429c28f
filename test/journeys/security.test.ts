import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, startApp } from './harness/app.ts'
import { openBrowser } from './harness/browser.ts'
import { visit } from './harness/visit.ts'
import { hostile } from './letters.ts'

let browser: Browser
let app: App
beforeAll(async () => {
  browser = await openBrowser()
  app = await startApp()
})
afterAll(async () => {
  await browser.close()
  await app[Symbol.asyncDispose]()
})

/** Another program on another port of this machine, which lets everybody in. */
async function neighbour(page: string) {
  const asked: IncomingMessage[] = []
  const server = createServer((request, response) => {
    asked.push(request)
    response.setHeader('access-control-allow-origin', '*')
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(page)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`
  return { asked, origin, [Symbol.dispose]: () => void server.close() }
}

test('script, style and connections that somebody slipped into the page are blocked', async () => {
  using other = await neighbour('hello')
  await using here = await visit(browser, app)
  const blocked = await here.page.evaluate(async (elsewhere) => {
    const broken = new Set<string>()
    document.addEventListener('securitypolicyviolation', (event) => {
      broken.add(event.effectiveDirective)
    })
    const put = (html: string) => {
      const box = document.createElement('div')
      box.innerHTML = html
      document.body.append(box)
      return box
    }
    const script = document.createElement('script')
    script.textContent = 'window.hacked = "script"'
    document.body.append(script)
    const foreign = document.createElement('script')
    foreign.src = `${elsewhere}/x.js`
    document.body.append(foreign)
    put(`<p style="position:fixed" onclick="window.hacked='click'">x</p>`)
      .querySelector('p')
      ?.click()
    put(`<img src="${elsewhere}/pixel.gif" onerror="window.hacked='error'">`)
    put(`<style>body { display: none }</style><iframe src="${elsewhere}"></iframe>`)
    put(`<link rel="stylesheet" href="${elsewhere}/x.css"><object data="${elsewhere}/x"></object>`)
    put(`<a href="javascript:window.hacked='link'">y</a>`).querySelector('a')?.click()
    put(`<form action="${elsewhere}" method="post"><input name="a"></form>`)
      .querySelector('form')
      ?.submit()
    const refusals: string[] = []
    const tries: Record<string, () => unknown> = {
      function: () => new Function('window.hacked = "function"')(),
      fetch: () => fetch(`${elsewhere}/x`),
      worker: () => new Worker(URL.createObjectURL(new Blob(['1']))),
      socket: () =>
        new Promise((opened, failed) => {
          const socket = new WebSocket(elsewhere.replace('http', 'ws'))
          socket.onopen = opened
          socket.onerror = failed
        }),
    }
    for (const [name, attempt] of Object.entries(tries)) {
      await new Promise<void>((done) => {
        // What a debugger runs is exempt from the policy; what a timer runs is the page's own.
        setTimeout(async () => {
          try {
            await attempt()
          } catch {
            refusals.push(name)
          }
          done()
        })
      })
    }
    navigator.sendBeacon(`${elsewhere}/beacon`, 'x')
    await new Promise((later) => setTimeout(later, 500))
    const hacked = (window as { hacked?: string }).hacked
    return { hacked, refusals, broken: [...broken], shown: getComputedStyle(document.body).display }
  }, other.origin)
  expect(blocked.hacked).toBeUndefined()
  expect(blocked.shown).not.toBe('none')
  expect(blocked.refusals).toEqual(expect.arrayContaining(['function', 'fetch', 'socket']))
  for (const directive of [
    'script-src-elem',
    'script-src-attr',
    'style-src-elem',
    'style-src-attr',
    'img-src',
    'connect-src',
    'frame-src',
    'form-action',
    'worker-src',
  ]) {
    expect(blocked.broken).toContain(directive)
  }
  expect(other.asked.map(({ url }) => url)).toEqual([])
})

test('a page of another program on this machine can neither read, change nor frame Onward', async () => {
  await using here = await visit(browser, app)
  const before = await here.page.evaluate(async () => (await fetch('/api/sync')).text())
  using other = await neighbour('<!doctype html><title>Other</title>')
  const page = await here.context.newPage()
  await page.goto(other.origin)
  const heard = await page.evaluate(async (onward) => {
    const answers: string[] = []
    const body = JSON.stringify({ protocol: 1, vaultId: 'v', epoch: 1, sets: [] })
    for (const [mode, init] of [
      ['read', { credentials: 'include' }],
      ['read without CORS', { credentials: 'include', mode: 'no-cors' }],
      ['change', { method: 'POST', credentials: 'include', body }],
      ['change without CORS', { method: 'POST', credentials: 'include', body, mode: 'no-cors' }],
    ] as [string, RequestInit][]) {
      for (const path of ['/api/device-key', '/api/sync', '/api/changes', '/']) {
        try {
          const text = await (await fetch(onward + path, init)).text()
          if (text !== '') answers.push(`${mode} ${path}: ${text}`)
        } catch {
          // As it should be.
        }
      }
    }
    const frame = document.createElement('iframe')
    frame.src = onward
    document.body.append(frame)
    const script = document.createElement('script')
    const ran = new Promise<string>((resolve) => {
      script.onload = () => resolve('ran')
      script.onerror = () => resolve('refused')
    })
    script.src = `${onward}/api/sync`
    document.body.append(script)
    answers.push(...((await ran) === 'ran' ? ['the API as a script'] : []))
    await new Promise((later) => setTimeout(later, 500))
    return answers
  }, app.origin)
  expect(heard).toEqual([])
  const framed = page.frames().find((frame) => frame !== page.mainFrame())
  expect(await framed?.locator('main').count()).toBe(0)
  const after = await here.page.evaluate(async () => (await fetch('/api/sync')).text())
  expect(after).toBe(before)
})

test('a letter made of markup is shown as words: nothing of it runs, loads or becomes an element', async () => {
  using other = await neighbour('hello')
  await using here = await visit(browser, app, { path: '/read' })
  const { page, person } = here
  const letter = `${hostile.replaceAll('https://tracker.example', other.origin)}
<svg onload="window.hacked=1"><style>@import "${other.origin}/x.css"</style></svg>
<meta http-equiv="refresh" content="0;url=${other.origin}/away">
<base href="${other.origin}/"><iframe srcdoc="<script>parent.hacked=1</script>"></iframe>
<form action="${other.origin}/form"><button autofocus onfocus="window.hacked=1">Win</button></form>
<a href="javascript:window.hacked=1" id="planted">press</a>`
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'letter.html', mimeType: 'text/html', buffer: Buffer.from(letter) })
  await page.getByRole('heading', { name: /Calder Freight/ }).waitFor()
  await page.getByText('Why Onward thinks so').click()
  await person.tap('button', 'Yes, that is right')
  await page.waitForTimeout(500)
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
  expect(await page.locator('#planted, iframe, base, svg[onload]').count()).toBe(0)
  expect(new URL(page.url()).origin).toBe(app.origin)
  expect(other.asked).toEqual([])
  here.requests.expectOnlyOwn()
})
