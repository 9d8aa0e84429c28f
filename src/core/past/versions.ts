import type { Now } from '../context.ts'
import { type Body, isDeleted, isPurged, isSealed, type VaultRecord } from '../vault/record.ts'
import type { Open } from './bring-back.ts'
import { deedSentence } from './deed-words.ts'
import { type FieldChange, fieldChanges } from './field-changes.ts'
import type { Told } from './what-happened.ts'

/** One version of one record, as it is told. */
export interface Version {
  /** The set that made it. */
  readonly changeSetId: string
  readonly version: number
  readonly at: string
  readonly actor: string
  /** "You changed Tarn Water", without a full stop. */
  readonly sentence: string
  /** What it changed; empty where the version before it is not known or nothing can be told. */
  readonly changes: readonly FieldChange[]
  /**
   * `kept`: it can be looked at and brought back. `closed`: it is sealed and does not open here.
   * `deleted`: the record was deleted by it. `let-go`: what it said is no longer kept.
   */
  readonly state: 'kept' | 'closed' | 'deleted' | 'let-go'
  readonly record: VaultRecord | null
}

/**
 * The versions of one record from its history, newest first, each with what it changed. A version whose
 * forerunner is not among `entries` or no longer kept tells no changes, except the first.
 */
export function versionsOf(
  entries: readonly Told[],
  name: string | null,
  now: Now,
  open: Open,
): readonly Version[] {
  const known = new Map(entries.map((entry) => [entry.version, entry]))
  return [...known.values()]
    .sort((a, b) => b.version - a.version)
    .map(({ changeSetId, kind, version, at, actor, intent, record }) => {
      const before = known.get(version - 1)?.record
      const told = {
        changeSetId,
        version,
        at,
        actor,
        sentence: deedSentence(intent, name),
        state: stateOf(record, open),
        record,
      }
      const body = record ? open(record) : undefined
      const [was, wasKnown] = forerunner(version, before, open)
      if (!body || !wasKnown) return { ...told, changes: [] }
      return { ...told, changes: fieldChanges(kind, was, body, now) }
    })
}

/** The body before a version, and whether it is known: before the first there was none. */
function forerunner(
  version: number,
  before: VaultRecord | null | undefined,
  open: Open,
): readonly [Body | undefined, boolean] {
  if (version === 1) return [undefined, true]
  if (!before) return [undefined, false]
  if (isDeleted(before)) return [undefined, true]
  const body = open(before)
  return [body, body !== undefined]
}

function stateOf(record: VaultRecord | null, open: Open): Version['state'] {
  if (!record) return 'let-go'
  if (isDeleted(record)) return isPurged(record) ? 'let-go' : 'deleted'
  return isSealed(record) && !open(record) ? 'closed' : 'kept'
}
