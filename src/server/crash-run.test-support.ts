import { DatabaseSync } from 'node:sqlite'
import type { PushAnswer } from '../core/protocol/sync.ts'
import type { ChangeSet } from '../core/vault/change.ts'
import { dataFolderAt } from '../store/data-folder.ts'
import { setOf, thing } from './app.test-support.ts'
import { freePort, type ServerProcess, startProgram } from './program.test-support.ts'

/** Each run is killed within a few milliseconds of its so-manieth acknowledged write. */
const FEWEST_WRITES = 5
const MOST_WRITES = 70
const LATEST_KILL_MS = 12
const LONGEST_RUN_MS = 10_000
const FEWEST_RUNS = 12
const WRITERS = 3

interface Crashing {
  /** The data folder, empty at first. */
  readonly data: string
  /** Acknowledged writes in all before it stops, within a few. */
  readonly writes: number
  /** From 0 up to but without 1. */
  readonly chance: () => number
}

/** What was found after the last kill. */
export interface CrashReport {
  readonly kills: number
  readonly acknowledged: number
  /** Acknowledged records that are not there as they were written. */
  readonly lost: number
  /** Sets of which one record is there and the other is not, or that were counted otherwise. */
  readonly halves: number
  /** Records beyond those of the sets that were counted. */
  readonly surplus: number
  readonly integrity: readonly unknown[]
}

/**
 * Kills the real program with SIGKILL at moments that `chance` chooses while three writers push sets
 * of two records, and looks afterwards what of it is in the file. A set that was not answered is sent
 * again after the next start, as the outbox of a browser does.
 */
export async function crashAgainAndAgain({ data, writes, chance }: Crashing): Promise<CrashReport> {
  const port = await freePort()
  const acknowledged: ChangeSet[] = []
  const unanswered: ChangeSet[] = []
  let refusedAgain = 0
  let kills = 0
  while (acknowledged.length < writes || kills < FEWEST_RUNS) {
    await using server = await startProgram({ data, port })
    const identity = (await (await server.ask('/api/sync?since=0')).json()) as PushAnswer
    for (const set of unanswered.splice(0)) {
      if (await push(server, identity, set)) acknowledged.push(set)
      else refusedAgain += 1
    }
    let alive = true
    let left = FEWEST_WRITES + Math.floor(chance() * (MOST_WRITES - FEWEST_WRITES))
    const killIn = (ms: number) =>
      setTimeout(() => {
        alive = false
        void server.kill('SIGKILL')
      }, ms)
    const longest = killIn(LONGEST_RUN_MS)
    const writing = Array.from({ length: WRITERS }, async (_, writer) => {
      for (let count = 0; alive; count += 1) {
        const set = nextSet(kills, writer, count)
        if (!(await push(server, identity, set))) {
          unanswered.push(set)
          continue
        }
        acknowledged.push(set)
        left -= 1
        if (left === 0) killIn(chance() * LATEST_KILL_MS)
      }
    })
    await Promise.all(writing)
    clearTimeout(longest)
    await server.kill('SIGKILL')
    kills += 1
  }
  return { kills, ...foundIn(data, acknowledged, unanswered, refusedAgain) }
}

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

function foundIn(
  data: string,
  acknowledged: readonly ChangeSet[],
  unanswered: readonly ChangeSet[],
  refusedAgain: number,
): Omit<CrashReport, 'kills'> {
  const database = new DatabaseSync(dataFolderAt(data).vault)
  const rows = database.prepare('select id, version, content from records').all()
  const integrity = database.prepare('pragma integrity_check').all()
  const sets = Number(database.prepare('select count(*) as count from change_sets').get()?.count)
  const revision = Number(database.prepare('select revision from vaults').get()?.revision)
  database.close()
  const found = new Map(rows.map((row) => [row.id, row]))
  const lost = acknowledged
    .flatMap((set) => set.changes)
    .filter((change) => {
      const row = found.get(change.id)
      const body = 'body' in change ? change.body : undefined
      return row?.version !== 1 || row.content !== JSON.stringify(body)
    })
  const halves = unanswered.filter(({ changes }) => {
    const kept = changes.filter((change) => found.has(change.id)).length
    return kept !== 0 && kept !== changes.length
  })
  return {
    acknowledged: acknowledged.length,
    lost: lost.length,
    halves: halves.length + refusedAgain + Math.abs(sets - revision),
    surplus: rows.length - sets * 2,
    integrity: integrity.map((row) => row.integrity_check),
  }
}
