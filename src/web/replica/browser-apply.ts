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
): Promise<Applied> {
  let identity: VaultIdentity = await answered(at('about').get(IDENTITY))
  const outcomes: PushOutcome[] = []
  const records = new Map<string, RecordRow>()
  const made: SetRow[] = []
  let letsGo = false
  for (const set of sets) {
    if (outcomes.some(({ outcome }) => outcome !== 'applied')) {
      outcomes.push({ id: set.id, outcome: 'waiting' })
      continue
    }
    const applied = await applySet(at, set, identity.revision + 1, now)
    outcomes.push(applied.outcome)
    if (!applied.row) continue
    identity = { ...identity, revision: applied.row.revision, mark: set.id }
    made.push(applied.row)
    for (const row of applied.records) records.set(recordKey(row), row)
    letsGo ||= applied.letsGo
  }
  at('about').put(identity, IDENTITY)
  return { identity, outcomes, records: [...records.values()], sets: made, letsGo }
}

interface Applied {
  readonly identity: VaultIdentity
  readonly outcomes: readonly PushOutcome[]
  /** The records that were changed, as they are now, and the sets that did. */
  readonly records: readonly RecordRow[]
  readonly sets: readonly SetRow[]
  /** Something of before was let go of. */
  readonly letsGo: boolean
}

/** What became of one set; without a `row` it changed nothing. */
interface AppliedSet {
  readonly outcome: PushOutcome
  readonly row?: SetRow
  readonly records: readonly RecordRow[]
  readonly letsGo: boolean
}

const changedNothing = (outcome: PushOutcome): AppliedSet => ({
  outcome,
  records: [],
  letsGo: false,
})

async function applySet(
  at: Stores,
  set: ChangeSet,
  revision: number,
  now: string,
): Promise<AppliedSet> {
  const { id, actor, intent } = set
  const repeated: SetRow | undefined = await answered(at('sets').get(id))
  if (repeated) return changedNothing({ id, outcome: 'applied', revision: repeated.revision })
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
    return changedNothing(
      problem.code === 'stale'
        ? { id, outcome: 'stale', current: problem.current }
        : { id, outcome: 'refused', ...problem },
    )
  }
  const row: SetRow = { id, actor, intent, at: set.at, revision }
  at('sets').put(row)
  const records: RecordRow[] = []
  let letsGo = false
  for (const record of next.value) {
    const before = current.get(recordKey(record))
    if (before) await supersede(at, before, now)
    if (before && leavesNothing(before.record, record)) {
      await letGoOfPast(at, record)
      letsGo = true
    }
    const { kind, id: recordId, version } = record
    const recordRow: RecordRow = { kind, id: recordId, revision, record }
    at('records').put(recordRow)
    records.push(recordRow)
    at('past').put({ kind, id: recordId, revision, version, record: null } satisfies PastRow)
  }
  return { outcome: { id, outcome: 'applied', revision }, row, records, letsGo }
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
