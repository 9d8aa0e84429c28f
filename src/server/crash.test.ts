import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import type { PushAnswer } from '../core/protocol/sync.ts'
import type { ChangeSet } from '../core/vault/change.ts'
import { dataFolderAt } from '../store/data-folder.ts'
import { setOf, thing } from './app.test-support.ts'
import { freePort, type ServerProcess, startProgram } from './program.test-support.ts'

const WRITES = 500
/** Each run is killed within a few milliseconds of its so-manieth acknowledged write. */
const FEWEST_WRITES = 5
const MOST_WRITES = 70
const LATEST_KILL_MS = 12
const LONGEST_RUN_MS = 10_000
const MOST_RUNS = 60
const WRITERS = 3

/** Each set holds two records, so that half a set would show. */
function nextSet(run: number, writer: number, count: number): ChangeSet {
  const id = `${run}-${writer}-${count}`
  return setOf(thing(`${id}-a`, 0, { n: count }), thing(`${id}-b`, 0, { n: count }))
}

async function push(
  server: ServerProcess,
  identity: { readonly vaultId: string; readonly epoch: number },
  set: ChangeSet,
): Promise<boolean> {
  const { vaultId, epoch } = identity
  try {
    const response = await server.post({ protocol: 1, vaultId, epoch, sets: [set] })
    const { outcomes } = (await response.json()) as PushAnswer
    return outcomes[0]?.outcome === 'applied'
  } catch {
    return false
  }
}

test(`keeps every acknowledged write when killed at random moments of ${WRITES}`, {
  timeout: 180_000,
}, async () => {
  const data = mkdtempSync(join(tmpdir(), 'onward-crash-'))
  const port = await freePort()
  const acknowledged: ChangeSet[] = []
  const unanswered: ChangeSet[] = []
  let run = 0
  for (; run < MOST_RUNS && (acknowledged.length < WRITES || run < 12); run += 1) {
    await using server = await startProgram({ data, port })
    const identity = (await (await server.ask('/api/sync?since=0')).json()) as PushAnswer
    // What the last crash left unanswered is sent again, and must not be there twice.
    for (const set of unanswered.splice(0)) {
      expect(await push(server, identity, set)).toBe(true)
      acknowledged.push(set)
    }
    let alive = true
    let left = FEWEST_WRITES + Math.floor(Math.random() * (MOST_WRITES - FEWEST_WRITES))
    const killIn = (ms: number) =>
      setTimeout(() => {
        alive = false
        void server.kill('SIGKILL')
      }, ms)
    const longest = killIn(LONGEST_RUN_MS)
    const writing = Array.from({ length: WRITERS }, async (_, writer) => {
      for (let count = 0; alive; count += 1) {
        const set = nextSet(run, writer, count)
        if (!(await push(server, identity, set))) {
          unanswered.push(set)
          continue
        }
        acknowledged.push(set)
        left -= 1
        if (left === 0) killIn(Math.random() * LATEST_KILL_MS)
      }
    })
    await Promise.all(writing)
    clearTimeout(longest)
    await server.kill('SIGKILL')
  }
  expect(acknowledged.length).toBeGreaterThanOrEqual(WRITES)

  const database = new DatabaseSync(dataFolderAt(data).vault)
  const rows = database.prepare('select id, version, content from records').all()
  expect(database.prepare('pragma integrity_check').all()).toEqual([{ integrity_check: 'ok' }])
  const sets = database.prepare('select count(*) as count from change_sets').get()
  const revision = database.prepare('select revision from vaults').get()
  database.close()
  const found = new Map(rows.map((row) => [row.id, row]))
  const missing = acknowledged
    .flatMap((set) => set.changes)
    .filter((change) => {
      const row = found.get(change.id)
      const body = 'body' in change ? change.body : undefined
      return row?.version !== 1 || row.content !== JSON.stringify(body)
    })
  expect(missing).toEqual([])
  for (const set of unanswered) {
    const kept = set.changes.filter((change) => found.has(change.id)).length
    expect([0, set.changes.length]).toContain(kept)
  }
  expect(sets?.count).toBe(revision?.revision)
  expect(rows).toHaveLength(Number(sets?.count) * 2)
  rmSync(data, { recursive: true, force: true })
})
