import type { PushOutcome, VaultIdentity } from '../../core/protocol/sync.ts'
import { applyChangeSet, type ChangeSet } from '../../core/vault/change.ts'
import { dropsWraps } from '../../core/vault/keyring.ts'
import {
  isPlain,
  isPurged,
  isSealed,
  recordKey,
  type VaultRecord,
} from '../../core/vault/record.ts'
import {
  eachRow,
  IDENTITY,
  type PastRow,
  type RecordRow,
  type SetRow,
  type Stores,
} from './browser-database.ts'
import { answered, startingWith } from './idb.ts'

/**
 * Applies sets in their order by the rules of core, as the program does: after one that is not applied
 * the rest wait, and a repeated one is answered as the first time.
 */
export async function applySets(
  at: Stores,
  sets: readonly ChangeSet[],
  now: string,
): Promise<{ readonly identity: VaultIdentity; readonly outcomes: readonly PushOutcome[] }> {
  let identity: VaultIdentity = await answered(at('about').get(IDENTITY))
  const outcomes: PushOutcome[] = []
  for (const set of sets) {
    if (outcomes.some(({ outcome }) => outcome !== 'applied')) {
      outcomes.push({ id: set.id, outcome: 'waiting' })
      continue
    }
    const outcome = await applySet(at, set, identity.revision + 1, now)
    outcomes.push(outcome)
    if (outcome.outcome === 'applied' && outcome.revision > identity.revision) {
      identity = { ...identity, revision: outcome.revision, mark: set.id }
    }
  }
  at('about').put(identity, IDENTITY)
  return { identity, outcomes }
}

async function applySet(
  at: Stores,
  set: ChangeSet,
  revision: number,
  now: string,
): Promise<PushOutcome> {
  const { id, actor, intent } = set
  const repeated: SetRow | undefined = await answered(at('sets').get(id))
  if (repeated) return { id, outcome: 'applied', revision: repeated.revision }
  const rows: (RecordRow | undefined)[] = await Promise.all(
    set.changes.map((change) => answered(at('records').get([change.kind, change.id]))),
  )
  const current = new Map(rows.flatMap((row) => (row ? [[recordKey(row), row]] : [])))
  const next = applyChangeSet(
    (kind, recordId) => current.get(recordKey({ kind, id: recordId }))?.record,
    set,
  )
  if (!next.ok) {
    const { problem } = next
    return problem.code === 'stale'
      ? { id, outcome: 'stale', current: problem.current }
      : { id, outcome: 'refused', ...problem }
  }
  const row: SetRow = { id, actor, intent, at: set.at, revision }
  at('sets').put(row)
  for (const record of next.value) {
    const before = current.get(recordKey(record))
    if (before) await supersede(at, before, now)
    if (before && leavesNothing(before.record, record)) await letGoOfPast(at, record)
    const { kind, id: recordId, version } = record
    at('records').put({ kind, id: recordId, revision, record } satisfies RecordRow)
    at('past').put({ kind, id: recordId, revision, version, record: null } satisfies PastRow)
  }
  return { id, outcome: 'applied', revision }
}

async function supersede(at: Stores, before: RecordRow, now: string): Promise<void> {
  const { kind, id, revision, record } = before
  const past: PastRow | undefined = await answered(at('past').get([revision, kind, id]))
  const { version } = record
  at('past').put({
    kind,
    id,
    revision,
    version,
    ...past,
    record,
    supersededAt: now,
  } satisfies PastRow)
}

/** Deleted for good, sealed from now on, or under other secrets: no earlier body may be read any more. */
function leavesNothing(before: VaultRecord, after: VaultRecord): boolean {
  return isPurged(after) || (isPlain(before) && isSealed(after)) || dropsWraps(before, after)
}

async function letGoOfPast(at: Stores, { kind, id }: VaultRecord): Promise<void> {
  await eachRow<PastRow>(at('past').index('record'), startingWith(kind, id), 'next', (row) => {
    if (row.record) at('past').put({ ...row, record: null })
    return true
  })
}
