import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, fsyncSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PullAnswer } from '../../src/core/protocol/sync.ts'
import { type Change, type ChangeSet, MAX_CHANGES_PER_SET } from '../../src/core/vault/change.ts'
import { dataFolderAt } from '../../src/store/data-folder.ts'
import type { SqlVaultStore } from '../../src/store/sql-vault-store.ts'
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts'
import { LOCAL_OWNER } from '../../src/store/vault-store.ts'
import type { BenchRow } from '../bench-row.ts'
import { generateChanges } from '../generate-vault.ts'
import { median, percentile } from '../percentile.ts'

const root = join(import.meta.dirname, '../..')
const PORT = 41_840
const WRITES = 500
const STARTS = 5

/** The store and the server: writes, a large vault in and out, and how soon the server is there. */
export async function run(): Promise<BenchRow[]> {
  const path = mkdtempSync(join(tmpdir(), 'onward-bench-'))
  try {
    const flushMs = medianFlushMs(path)
    const storing = await storeRows(join(path, 'store'), flushMs)
    const serving = await serverRows(path)
    return [...storing, ...serving]
  } finally {
    rmSync(path, { recursive: true, force: true })
  }
}

async function storeRows(path: string, flushMs: number): Promise<BenchRow[]> {
  await using store = await open(path)
  const singles = await timed(WRITES, async (count) => {
    await apply(store, `single-${count}`, [note(`n${count}`)])
  })
  const sets = setsOf(generateChanges())
  let records = 0
  const importing = performance.now()
  for (const [index, changes] of sets.entries()) {
    await apply(store, `import-${index}`, changes)
    records += changes.length
  }
  const importMs = performance.now() - importing
  const reading = performance.now()
  let readCount = 0
  for (let since = 0, more = true; more; ) {
    const page = await store.read(LOCAL_OWNER, since)
    readCount += page.records.length
    since = page.revision
    more = page.more
  }
  const readMs = performance.now() - reading
  const sizeMb = statSync(dataFolderAt(path).vault).size / 1e6
  const flush = `one flush of this disk takes ${flushMs.toFixed(2)} ms`
  return [
    row('writes acknowledged after fsync', 1000 / median(singles), '/s', null, flush),
    row('one write, 95th percentile', percentile(singles, 0.95), 'ms', null, flush),
    row(`${records} records written in sets of 1,000`, importMs / 1000, 's', null),
    row(`${readCount} records read from the store`, readMs / 1000, 's', null),
    row('size of the file', sizeMb, 'MB', null),
  ]
}

async function serverRows(path: string): Promise<BenchRow[]> {
  const built = spawnSync(process.execPath, [join(root, 'scripts/build.mjs'), 'server'], {
    encoding: 'utf8',
  })
  if (built.status !== 0) throw new Error(`the server could not be built: ${built.stderr}`)
  const empty: number[] = []
  const full: number[] = []
  let pullMs = 0
  for (let count = 0; count < STARTS; count += 1) {
    empty.push((await start(join(path, 'empty'))).startMs)
    const { startMs, pulledMs } = await start(join(path, 'store'))
    full.push(startMs)
    pullMs = pulledMs
  }
  // The first start of an empty folder also makes its keys; it is shown, not averaged away.
  const [first = 0, ...later] = empty
  return [
    row('server start', median(later), 'ms', 300, 'until it answers, median'),
    row('server start, the very first', first, 'ms', null, 'makes keys and tables'),
    row('server start on 100,000 records', median(full), 'ms', 300, 'until it answers, median'),
    row('80,000 records pulled by a new browser', pullMs / 1000, 's', null, 'all but letter texts'),
  ]
}

/** Starts the built server, pulls everything once and stops it. */
async function start(data: string): Promise<{ startMs: number; pulledMs: number }> {
  const begun = performance.now()
  const child = spawn(process.execPath, [join(root, '.build/server/main.js'), root], {
    env: {
      ...process.env,
      NODE_COMPILE_CACHE: join(root, '.build/compiled'),
      ONWARD_DATA: data,
      ONWARD_PORT: String(PORT),
      ONWARD_NO_BROWSER: '1',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const closed = once(child, 'close')
  let output = ''
  for await (const chunk of child.stdout) {
    output += chunk
    if (output.includes('/open?code=') && output.includes('Ctrl+C')) break
  }
  const link = /http:\S+\/open\?code=\S+/.exec(output)?.[0]
  if (!link) throw new Error(`the server did not start: ${output}`)
  const startMs = performance.now() - begun
  const opening = await fetch(link, { redirect: 'manual' })
  const cookie = opening.headers.get('set-cookie')?.split(';')[0] ?? ''
  const pulling = performance.now()
  for (let since = 0, more = true; more; ) {
    const url = `${new URL(link).origin}/api/sync?since=${since}`
    const answer = (await (await fetch(url, { headers: { cookie } })).json()) as PullAnswer
    since = answer.revision
    more = answer.more
  }
  const pulledMs = performance.now() - pulling
  child.kill('SIGTERM')
  await closed
  return { startMs, pulledMs }
}

async function open(path: string): Promise<SqlVaultStore> {
  const opened = await openSqliteStore(dataFolderAt(path))
  if (!opened.ok) throw new Error(opened.problem.message)
  return opened.value
}

async function apply(store: SqlVaultStore, id: string, changes: readonly Change[]): Promise<void> {
  const at = '2026-03-02T09:00:00.000Z'
  const set: ChangeSet = { id, actor: 'bench', at, intent: 'import', changes }
  const written = await store.write(LOCAL_OWNER, set)
  if (!written.ok) throw new Error(`${written.problem.code}: ${written.problem.message}`)
}

function note(id: string): Change {
  const body = { text: 'A line that somebody has just typed and wants to keep.' }
  return { kind: 'bench-note', id, baseVersion: 0, schema: 1, body }
}

function setsOf(changes: Iterable<Change>): Change[][] {
  const sets: Change[][] = [[]]
  for (const change of changes) {
    if (sets.at(-1)?.length === MAX_CHANGES_PER_SET) sets.push([])
    sets.at(-1)?.push(change)
  }
  return sets
}

async function timed(count: number, act: (index: number) => Promise<void>): Promise<number[]> {
  const times: number[] = []
  for (let index = 0; index < count; index += 1) {
    const begun = performance.now()
    await act(index)
    times.push(performance.now() - begun)
  }
  return times
}

/** What the disk itself needs for 4 kB, so that writes per second can be judged. */
function medianFlushMs(path: string): number {
  const descriptor = openSync(join(path, 'flush'), 'w')
  const page = Buffer.alloc(4096, 1)
  const times: number[] = []
  for (let count = 0; count < 100; count += 1) {
    const begun = performance.now()
    writeSync(descriptor, page)
    fsyncSync(descriptor)
    times.push(performance.now() - begun)
  }
  closeSync(descriptor)
  return median(times)
}

function row(
  name: string,
  value: number,
  unit: string,
  limit: number | null,
  note?: string,
): BenchRow {
  return { name, value, unit, limit, ...(note !== undefined && { note }) }
}
