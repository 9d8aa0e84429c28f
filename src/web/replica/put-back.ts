import type { Change } from '../../core/vault/change.ts'
import { letterKind, letterTextKind } from '../../core/vault/kinds/letter.ts'
import {
  isDeleted,
  isSealed,
  type PlainRecord,
  recordKey,
  type VaultRecord,
} from '../../core/vault/record.ts'
import type { Entry } from './entry.ts'

/** Roughly, in characters of JSON, and in records: what one set of put back records holds. */
const CHARS_PER_SET = 1_000_000
const RECORDS_PER_SET = 200

interface PuttingBack {
  /** What the server had confirmed to this browser, by all accounts for good. */
  readonly known: readonly VaultRecord[]
  /** What the server has now, by `recordKey`. */
  readonly there: ReadonlyMap<string, VaultRecord>
  /** The text of a letter, where this browser keeps it. */
  readonly textOf: (letterId: string) => Promise<VaultRecord | undefined>
  readonly actor: string
  readonly newId: () => string
  readonly now: () => string
  /** The entries go before this place in the outbox; undefined where nothing waits. */
  readonly before: number | undefined
}

/**
 * Within one epoch a confirmed record never loses a version. Where it did, an older copy of the file
 * was put in the place of the records, or one of them was damaged: then this browser may hold the last
 * copy there is. Entries that bring such records back as they are known here, ahead of what waits.
 * What was deleted since stays where it came back: of two mistakes that is the one that loses nothing.
 */
export async function entriesThatPutBack(putting: PuttingBack): Promise<readonly Entry[]> {
  const { known, there, textOf, newId, now, actor, before } = putting
  const lost = known.filter((record) => {
    const current = there.get(recordKey(record))
    return !isDeleted(record) && (!current || current.version < record.version)
  })
  const texts = await Promise.all(
    lost.filter(({ kind }) => kind === letterKind.name).map(({ id }) => textOf(id)),
  )
  const kept = texts.filter((text) => text?.kind === letterTextKind.name && !isDeleted(text))
  const parts = inParts([...lost, ...(kept as VaultRecord[])])
  return parts.map((records, at) => ({
    seq:
      before === undefined ? Number.POSITIVE_INFINITY : before - 1 + (at + 1) / (parts.length + 1),
    set: {
      id: newId(),
      actor,
      at: now(),
      intent: 'put-back',
      changes: records.map((record) => changeTo(record, there.get(recordKey(record)))),
    },
    bases: records.map((record) => there.get(recordKey(record)) ?? null),
    formerIds: [],
  }))
}

function changeTo(record: VaultRecord, current: VaultRecord | undefined): Change {
  const { kind, id, schema } = record
  const head = { kind, id, schema, baseVersion: current?.version ?? 0 }
  if (isSealed(record)) return { ...head, sealed: record.sealed }
  return { ...head, body: (record as PlainRecord).body }
}

function inParts(records: readonly VaultRecord[]): VaultRecord[][] {
  const parts: VaultRecord[][] = []
  let chars = 0
  for (const record of records) {
    const part = parts.at(-1)
    chars += JSON.stringify(record).length
    if (part && part.length < RECORDS_PER_SET && chars < CHARS_PER_SET) part.push(record)
    else {
      parts.push([record])
      chars = JSON.stringify(record).length
    }
  }
  return parts
}
