import type { Change } from '../../core/vault/change.ts'
import { mergeKeyrings } from '../../core/vault/keyring.ts'
import { type Kind, upgradeBody } from '../../core/vault/kind.ts'
import { type Keyring, keyringKind } from '../../core/vault/kinds/keyring.ts'
import { bodyOf, type Merged, mergeChange } from '../../core/vault/merge.ts'
import { sameValue } from '../../core/vault/merge-value.ts'
import { type Body, isPlain, isSealed, type VaultRecord } from '../../core/vault/record.ts'
import type { Seals } from './seals.ts'

/** Brings a change and a newer version of its record together. */
export type Together = (
  base: VaultRecord | undefined,
  mine: Change,
  theirs: VaultRecord | undefined,
) => Merged

/**
 * `mergeChange` with what this browser has: sealed versions are opened, merged plain and sealed
 * again. Stays `closed` when one of them cannot be opened here.
 */
export function togetherWith(
  seals: Seals,
  kindNamed: (name: string) => Kind | undefined,
): Together {
  const bringTo = (name: string, from: number, to: number, body: Body): Body | undefined => {
    const kind = kindNamed(name)
    if (!kind || kind.schema !== to) return undefined
    const upgraded = upgradeBody(kind, from, body)
    return upgraded.schema === to ? upgraded.body : undefined
  }
  return (base, mine, theirs) => {
    if (mine.kind === keyringKind.name) return keyringsTogether(base, mine, theirs)
    const merged = mergeChange(base, mine, theirs, bringTo)
    if (merged.outcome !== 'closed') {
      const again = sealedAgain(merged, seals)
      return seals.isSealedKind(mine.kind) ? quiet(again) : again
    }
    const [openBase, openTheirs] = [
      base && openedRecord(base, seals),
      theirs && openedRecord(theirs, seals),
    ]
    const openMine = openedChange(mine, seals)
    if ((base && !openBase) || (theirs && !openTheirs) || !openMine) return merged
    return quiet(sealedAgain(mergeChange(openBase, openMine, openTheirs, bringTo), seals))
  }
}

/** Keys are nothing to put before a person: both keyrings stand in what comes of it. */
function keyringsTogether(
  base: VaultRecord | undefined,
  mine: Change,
  theirs: VaultRecord | undefined,
): Merged {
  const ringOf = (record: VaultRecord | undefined) =>
    record && isPlain(record) ? (record.body as Keyring) : undefined
  const [before, ours, others] = [ringOf(base), bodyOf(mine) as Keyring | undefined, ringOf(theirs)]
  if (!ours || !theirs || !others) return mergeChange(base, mine, theirs)
  const body = mergeKeyrings(before, ours, others)
  if (sameValue(body, others)) return { outcome: 'unchanged', notes: [] }
  const { kind, id, schema } = mine
  const change = { kind, id, schema, baseVersion: theirs.version, body }
  return { outcome: 'merged', change, notes: [] }
}

function sealedAgain(merged: Merged, seals: Seals): Merged {
  return merged.outcome === 'merged'
    ? { ...merged, change: seals.sealChange(merged.change) }
    : merged
}

/** Notes go to the disk as they are: of sealed records they name no field and repeat no value. */
function quiet(merged: Merged): Merged {
  if (!('notes' in merged)) return merged
  return { ...merged, notes: merged.notes.map(({ what }) => ({ what, path: '' })) }
}

function openedRecord(record: VaultRecord, seals: Seals): VaultRecord | undefined {
  if (!isSealed(record)) return record
  const body = seals.openNow(record, record.sealed)
  const { kind, id, version, schema, updatedAt } = record
  return body && { kind, id, version, schema, updatedAt, body }
}

function openedChange(change: Change, seals: Seals): Change | undefined {
  if (!('sealed' in change)) return bodyOf(change) ? change : undefined
  const body = seals.openNow(change, change.sealed)
  const { kind, id, baseVersion, schema } = change
  return body && { kind, id, baseVersion, schema, body }
}

/** Whether a change that was made on `base` may go on top of `current` as it is. */
export function standsOn(base: VaultRecord | null, current: VaultRecord | undefined): boolean {
  if (!base || !current) return !base && !current
  if (base === current) return true
  return (
    base.version === current.version &&
    base.updatedAt === current.updatedAt &&
    sameValue(contentOf(base), contentOf(current))
  )
}

function contentOf(record: VaultRecord): unknown {
  if (isPlain(record)) return record.body
  return isSealed(record) ? record.sealed : null
}
