import type { HistoryEntry } from '../protocol/history.ts'
import type { Change } from '../vault/change.ts'
import { type Kind, upgradeBody } from '../vault/kind.ts'
import { kindNamed } from '../vault/kinds.ts'
import { sameValue } from '../vault/merge-value.ts'
import {
  type Body,
  isDeleted,
  isPlain,
  isPurged,
  isSealed,
  recordKey,
  type VaultRecord,
} from '../vault/record.ts'
import type { Vault } from '../vault/vault.ts'
import { type Named, withBelongings } from './belongings.ts'

/** The body of a sealed record where it can be opened; that of a plain one as it is. */
export type Open = (record: VaultRecord) => Body | undefined

/**
 * The changes that give each record the body it had in a version, on top of what is there now: after a
 * deletion, or as a new edit. Versions without a body and records that say the same already are left
 * out, and so is what was deleted for good. What is sealed and cannot be opened comes back as it was.
 */
export function bringBack(
  vault: Vault,
  versions: readonly Pick<HistoryEntry, 'record'>[],
  open: Open,
): readonly Change[] {
  const changes = new Map<string, Change>()
  for (const { record } of versions) {
    if (!record || isDeleted(record)) continue
    const now = vault.find(record.kind, record.id)
    if (now && isPurged(now)) continue
    const change = changeTo(record, now, open)
    if (!now || !says(now, change, open)) changes.set(recordKey(record), change)
  }
  return [...changes.values()]
}

function changeTo(record: VaultRecord, now: VaultRecord | undefined, open: Open): Change {
  const { kind, id, schema } = record
  const head = { kind, id, baseVersion: now?.version ?? 0, schema }
  const body = isPlain(record) ? record.body : open(record)
  if (body) return { ...head, ...upgraded(kindNamed(kind), schema, body) }
  if (!isSealed(record)) throw new Error(`${recordKey(record)} has no body`)
  return { ...head, sealed: record.sealed }
}

/** An older format never overwrites a newer one, so an old body comes back in the present one. */
function upgraded(kind: Kind | undefined, schema: number, body: Body) {
  if (!kind) return { schema, body }
  const current = upgradeBody(kind, schema, body)
  return { schema: current.schema, body: current.body }
}

function says(now: VaultRecord, change: Change, open: Open): boolean {
  if (isDeleted(now)) return false
  if ('sealed' in change) return isSealed(now) && sameValue(now.sealed, change.sealed)
  const body = isPlain(now) ? now.body : open(now)
  return body !== undefined && sameValue(body, change.body)
}

/**
 * The changes that delete these records for good, with all that belongs to them, deleted before or not.
 * Nothing brings them back. Texts of letters have to be loaded first, see `unloadedTexts`.
 */
export function deleteForGood(vault: Vault, names: readonly Named[]): readonly Change[] {
  const changes: Change[] = []
  // What belongs to something goes before it: a replica lets go of a text together with its letter.
  for (const { kind, id } of withBelongings(vault, names).toReversed()) {
    const now = vault.find(kind, id)
    if (!now || isPurged(now)) continue
    const { version, schema } = now
    changes.push({ kind, id, baseVersion: version, schema, body: null, purge: true })
  }
  return changes
}
