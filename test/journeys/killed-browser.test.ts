import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { build } from 'vite'
import { expect, test } from 'vitest'
import { newDeviceKey } from '../../src/seal/device-key.ts'
import { MemoryServer } from '../../src/web/replica/memory-server.ts'
import type { Transport } from '../../src/web/replica/transport.ts'
import { newProfile, type Opened } from '../attack/profile.ts'
import { root } from './harness/root.ts'

/** How often the browser is killed; set higher to look longer (`ONWARD_KILLS=100`). */
const KILLS = Number(process.env.ONWARD_KILLS ?? 5)
const ADDRESS = 'http://localhost:49999/'

test('what a browser said it keeps arrives, however often it is killed while it writes', {
  timeout: 60_000 + KILLS * 30_000,
}, async () => {
  const scripts = await bundle()
  const key = newDeviceKey((count) => Uint8Array.from(randomBytes(count)), new Date().toISOString())
  const server = new MemoryServer(key)
  const kept = new Set<string>()
  await using profile = newProfile()
  for (let round = 0; round < KILLS; round += 1) {
    // In half of the rounds the server takes what comes, so that sending is interrupted too.
    server.running = round === 0 || round % 2 === 1
    const opened = await profile.open()
    await serve(opened, scripts, server, kept)
    const before = kept.size
    void opened.page
      .evaluate((number) => Reflect.get(globalThis, 'write')(number), round)
      .catch(() => {})
    await expect.poll(() => kept.size, { timeout: 20_000 }).toBeGreaterThan(before + 3)
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 300))
    await opened.kill()
  }
  server.running = true
  const last = await profile.open()
  await serve(last, scripts, server, kept)
  await last.page.evaluate(() => Reflect.get(globalThis, 'syncNow')())
  await expect.poll(() => answerOf(last.page, 'waiting'), { timeout: 30_000 }).toBe(0)
  expect(await answerOf(last.page, 'standing')).toBe('saved')
  const arrived = new Set(server.all().map(({ id }) => id))
  expect([...kept].filter((word) => !arrived.has(word))).toEqual([])
  expect(kept.size).toBeGreaterThan(KILLS * 4)
})

function answerOf(page: Page, name: string): Promise<unknown> {
  return page.evaluate((asked) => Reflect.get(globalThis, asked)(), name)
}

async function serve(
  { context, page }: Opened,
  scripts: ReadonlyMap<string, string>,
  server: MemoryServer,
  kept: Set<string>,
): Promise<void> {
  await context.route(`${ADDRESS}**`, (route) => {
    const script = scripts.get(new URL(route.request().url()).pathname.slice(1))
    return route.fulfill(
      script === undefined
        ? { contentType: 'text/html', body: '<script type="module" src="/page.js"></script>' }
        : { contentType: 'text/javascript', body: script },
    )
  })
  const { transport } = server
  await page.exposeFunction('ask', (method: keyof Transport, args: readonly never[]) =>
    Reflect.apply(transport[method] as (...given: readonly never[]) => unknown, transport, args),
  )
  await page.exposeFunction('kept', (words: readonly string[]) => {
    for (const word of words) kept.add(word)
  })
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(String(error)))
  await page.goto(ADDRESS)
  await expect
    .poll(async () => [await page.title(), ...errors], { timeout: 20_000 })
    .toEqual(['ready'])
}

/** The page's scripts by their names. */
async function bundle(): Promise<ReadonlyMap<string, string>> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'esnext',
      lib: {
        entry: join(root, 'test/simulation/in-browser/page.ts'),
        formats: ['es'],
        fileName: 'page',
      },
    },
  })
  const [output] = [built].flat()
  if (!output || !('output' in output)) throw new Error('nothing was built')
  return new Map(output.output.map((part) => [part.fileName, 'code' in part ? part.code : '']))
}
