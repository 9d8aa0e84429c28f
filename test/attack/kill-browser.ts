import { randomBytes } from 'node:crypto'
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as later } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { build } from 'vite'
import { newDeviceKey } from '../../src/seal/device-key.ts'
import { MemoryServer } from '../../src/web/replica/memory-server.ts'
import type { Transport } from '../../src/web/replica/transport.ts'
import { root } from '../journeys/harness/root.ts'
import { newProfile, type Opened } from './profile.ts'

const ADDRESS = 'http://localhost:49999/'
/** Each browser is killed within so long of its fourth kept write. */
const LATEST_KILL_MS = 300
const FEWEST_WRITES = 4
const LONGEST_WAIT_MS = 30_000
const LONGEST_START_MS = 10_000

interface Killing {
  /** How often the browser is killed at most. */
  readonly kills: number
  /** No further one is begun after so long. Default without end. */
  readonly longestMs?: number
  /**
   * Every so many rounds the browser begins with an empty database, as it sometimes does by itself.
   * Default never.
   */
  readonly emptyEach?: number
  /** From 0 up to but without 1. */
  readonly chance: () => number
}

/** What was found once the last browser had sent all that waited. */
export interface KillReport {
  readonly kills: number
  /** Changes that a page said were kept. */
  readonly kept: number
  /** Of those, the ones that had not reached the server yet when their browser was killed. */
  readonly waiting: number
  /** How often the browser began with an empty database in the place of the one it had by itself. */
  readonly thrownAway: number
  /** How often the database was taken away between two of its lives. */
  readonly takenAway: number
  /** How often the browser opened its database too late or not at all, and the page said so. */
  readonly keptNothing: number
  /** Of those that were kept, the ones that waited in such a database. */
  readonly waitedThere: number
  /** Of those that were kept, the ones that never arrived. */
  readonly lost: readonly string[]
  /** Changes that arrived more than once. */
  readonly doubled: readonly string[]
}

/**
 * Kills all processes of a real browser with SIGKILL again and again while a page of it writes records,
 * and starts it anew on the same profile. In half of the rounds the server takes what comes, so that
 * sending is interrupted too. At the end the last browser sends what waits.
 */
export async function killAgainAndAgain(killing: Killing): Promise<KillReport> {
  const { kills, chance, longestMs = Number.POSITIVE_INFINITY } = killing
  const { emptyEach = Number.POSITIVE_INFINITY } = killing
  const endAt = Date.now() + longestMs
  const scripts = await bundle()
  const key = newDeviceKey((count) => Uint8Array.from(randomBytes(count)), new Date().toISOString())
  const server = new MemoryServer(key)
  const kept = new Set<string>()
  const lacking = () => {
    const arrived = new Set(server.all().map(({ id }) => id))
    return [...kept].filter((word) => !arrived.has(word))
  }
  let waiting = 0
  let emptied = 0
  let takenAway = 0
  let keptNothing = 0
  const waited = new Set<string>()
  const foundEmpty = () => {
    // There is nothing to show then before the server answered.
    server.running = true
    emptied += 1
    for (const word of lacking()) waited.add(word)
  }
  let round = 0
  await using profile = newProfile()
  for (; round < kills && Date.now() < endAt; round += 1) {
    server.running = round === 0 || round % 2 === 1
    if (round > 0 && round % emptyEach === 0) {
      takeDatabaseAway(profile.folder)
      takenAway += 1
    }
    const opened = await profile.open()
    if (!(await serve(opened, scripts, server, kept, round === 0 ? () => {} : foundEmpty))) {
      keptNothing += 1
      await opened.kill()
      continue
    }
    const enough = kept.size + FEWEST_WRITES
    const before = lacking()
    void opened.page
      .evaluate((number) => Reflect.get(globalThis, 'write')(number), round)
      .catch(() => {})
    await until(
      () => kept.size >= enough,
      () => `writes in round ${round}`,
    )
    await later(chance() * LATEST_KILL_MS)
    await opened.kill()
    waiting += lacking().filter((word) => !before.includes(word)).length
  }
  server.running = true
  const last = await profile.open()
  await serve(last, scripts, server, kept, foundEmpty)
  await answerOf(last.page, 'syncNow')
  await until(
    async () => (await answerOf(last.page, 'waiting')) === 0,
    () => 'all to be sent',
  )
  await until(
    async () => (await answerOf(last.page, 'standing')) === 'saved',
    () => 'all to be saved',
  )
  const doubled = server.all().filter(({ version }) => version > 1)
  return {
    kills: round,
    kept: kept.size,
    waiting,
    thrownAway: emptied - takenAway,
    takenAway,
    keptNothing,
    waitedThere: waited.size,
    lost: lacking(),
    doubled: doubled.map(({ id }) => id),
  }
}

/** What the browser does by itself now and then when it finds its database damaged. */
function takeDatabaseAway(profile: string): void {
  const folder = join(profile, 'Default', 'IndexedDB')
  const databases = readdirSync(folder).filter((name) => name.endsWith('.leveldb'))
  if (databases.length === 0) throw new Error('no database to take away')
  for (const name of databases) rmSync(join(folder, name), { recursive: true })
}

async function until(isSo: () => boolean | Promise<boolean>, what: () => string): Promise<void> {
  const giveUpAt = Date.now() + LONGEST_WAIT_MS
  while (!(await isSo())) {
    if (Date.now() > giveUpAt) throw new Error(`waited in vain for ${what()}`)
    await later(20)
  }
}

function answerOf(page: Page, name: string): Promise<unknown> {
  return page.evaluate((asked) => Reflect.get(globalThis, asked)(), name)
}

/** Opens the page; false when it says that this browser keeps nothing. */
async function serve(
  { context, page }: Opened,
  scripts: ReadonlyMap<string, string>,
  server: MemoryServer,
  kept: Set<string>,
  foundEmpty: () => void,
): Promise<boolean> {
  await page.exposeFunction('foundEmpty', foundEmpty)
  await page.addInitScript(tellWhenEmpty)
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
  const helpAt = Date.now() + LONGEST_START_MS
  await until(
    async () => {
      if (errors.length > 0) throw new Error(errors.join('\n'))
      // Without its database the browser has nothing to show before the server answers.
      if (Date.now() > helpAt) server.running = true
      return (await page.title()) === 'ready'
    },
    () => 'the page to start',
  )
  return (await answerOf(page, 'standing')) !== 'cannot-keep'
}

/** Runs in the page, before anything else of it: tells when its database has to be made anew. */
function tellWhenEmpty(): void {
  const { open } = IDBFactory.prototype
  IDBFactory.prototype.open = function (...named) {
    const opening = open.apply(this, named)
    opening.addEventListener('upgradeneeded', () => Reflect.get(globalThis, 'foundEmpty')())
    return opening
  }
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
  return new Map(
    output.output.map((part) => [part.fileName, 'code' in part ? part.code : String(part.source)]),
  )
}
