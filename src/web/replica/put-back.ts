import type { Change } from '../../core/vault/change.ts'
import { letterKind, letterTextKind } from '../../core/vault/kinds/letter.ts'
import {
  isDeleted,
  isPurged,
  isSealed,
  type PlainRecord,
  recordKey,
  type VaultRecord,
} from '../../core/vault/record.ts'
import type { Entry } from './entry.ts'
import { parked } from './park.ts'
import { noticeOf, type RebaseTools } from './rebase.ts'
import type { MergeNotice, NeedsYou } from './replica.ts'
import { standsOn } from './together.ts'

/** Roughly, in characters of JSON, and in changes: what one set of put back records holds. */
const CHARS_PER_SET = 1_000_000
const CHANGES_PER_SET = 200

interface PuttingBack extends RebaseTools {
  /** What the server had confirmed to this browser, by all accounts for good. */
  readonly known: readonly VaultRecord[]
  /** What the server has now, by `recordKey`. */
  readonly there: ReadonlyMap<string, VaultRecord>
  /** The text of a letter, where this browser keeps it. */
  readonly textOf: (letterId: string) => Promise<VaultRecord | undefined>
  /** The entries go before this place in the outbox; undefined where nothing waits. */
  readonly before: number | undefined
}

interface PutBack {
  readonly entries: readonly Entry[]
  readonly park: readonly NeedsYou[]
  readonly notices: readonly MergeNotice[]
}

/**
 * Within one epoch a confirmed record never loses a version, and one version never says two things.
 * Where it did, an older copy of the file was put in the place of the records, or one of them was
 * damaged: then this browser may hold the last copy there is. Entries that bring such records back as
 * they are known here, ahead of what waits; where both sides went on, both are merged. What was deleted
 * since stays where it came back: of two mistakes that is the one that loses nothing. What was deleted
 * for good goes again. Which of two versions came later only their clocks tell here.
 */
export async function entriesThatPutBack(putting: PuttingBack): Promise<PutBack> {
  const { known, there, textOf } = putting
  const lost: VaultRecord[] = []
  const forked: VaultRecord[] = []
  const purged: Change[] = []
  for (const record of known) {
    const current = there.get(recordKey(record))
    // Unless it was written anew after that.
    if (current && isPurged(current) && (isPurged(record) || !isLater(record, current))) continue
    // Where there is nothing of it, another browser that still has it learns so that it is gone for good.
    if (isPurged(record) && (!current || current.version <= record.version))
      purged.push(changeTo(record, current))
    if (isDeleted(record)) continue
    const isOlder = !current || current.version < record.version
    const wentOn = current && isLater(current, record)
    if (isOlder && !wentOn) lost.push(record)
    else if (isOlder || (current.version === record.version && !standsOn(record, current)))
      forked.push(record)
  }
  const texts = await Promise.all(
    lost.filter(({ kind }) => kind === letterKind.name).map(({ id }) => textOf(id)),
  )
  const kept = texts.filter((text) => text?.kind === letterTextKind.name && !isDeleted(text))
  const changes = [...lost, ...(kept as VaultRecord[])].map((record) =>
    changeTo(record, there.get(recordKey(record))),
  )
  const park: NeedsYou[] = []
  const notices: MergeNotice[] = []
  for (const record of forked) {
    const mine = changeTo(record, undefined)
    const merged = putting.together(undefined, mine, there.get(recordKey(record)))
    if (merged.outcome === 'merged') changes.push(merged.change)
    if ('notes' in merged) {
      notices.push(...merged.notes.map((note) => noticeOf(note, mine, putting)))
    } else park.push(parked(entryOf([mine], 0, putting), 'sealed', merged.outcome, cannotMerge))
  }
  return { entries: inOrder([...changes, ...purged], putting), park, notices }
}

function isLater(one: VaultRecord, two: VaultRecord): boolean {
  return one.updatedAt > two.updatedAt
}

function inOrder(changes: readonly Change[], putting: PuttingBack): readonly Entry[] {
  const { before } = putting
  const parts = inParts(changes)
  return parts.map((part, at) => {
    const seq = before === undefined ? undefined : before - 1 + (at + 1) / (parts.length + 1)
    return entryOf(part, seq ?? Number.POSITIVE_INFINITY, putting)
  })
}

function entryOf(changes: readonly Change[], seq: number, putting: PuttingBack): Entry {
  const { newId, now, actor, there } = putting
  return {
    seq,
    set: { id: newId(), actor, at: now(), intent: 'put-back', changes },
    bases: changes.map((change) => there.get(recordKey(change)) ?? null),
    formerIds: [],
  }
}

const cannotMerge =
  'An older copy of your records was put back, and this could not be put together with it. It is kept here.'

function changeTo(record: VaultRecord, current: VaultRecord | undefined): Change {
  const { kind, id, schema } = record
  const head = { kind, id, schema, baseVersion: current?.version ?? 0 }
  if (isPurged(record)) return { ...head, body: null, purge: true }
  if (isSealed(record)) return { ...head, sealed: record.sealed }
  return { ...head, body: (record as PlainRecord).body }
}

function inParts(changes: readonly Change[]): Change[][] {
  const parts: Change[][] = []
  let chars = 0
  for (const change of changes) {
    const part = parts.at(-1)
    chars += JSON.stringify(change).length
    if (part && part.length < CHANGES_PER_SET && chars < CHARS_PER_SET) part.push(change)
    else {
      parts.push([change])
      chars = JSON.stringify(change).length
    }
  }
  return parts
}
