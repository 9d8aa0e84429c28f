import type { Change } from '../../core/vault/change.ts'
import { bodyOf } from '../../core/vault/merge.ts'
import { isPlain, isSealed, type VaultRecord } from '../../core/vault/record.ts'
import { broughtDraft } from './drafts.ts'
import type { Entry } from './entry.ts'
import type { MergeNotice, NeedsYou } from './replica.ts'
import type { Seals } from './seals.ts'

/**
 * How what a browser keeps beside the records is brought over to another key, or to being sealed, and
 * what it lets go of for good: what was done before, texts that can be fetched again, old snapshots.
 */
export interface Rekeying {
  /** Names the key and the way of sealing: what was brought over to it already is left alone. */
  readonly name: string
  /** The beat and the confirmed records of the tab that asks; at another beat nothing is done. */
  readonly beat: number
  readonly records: () => readonly VaultRecord[]
  /** Whether the device's key goes too: only while nothing in the outbox needs it. */
  readonly withoutDeviceKey: boolean
  readonly isSpare: (outbox: readonly Entry[]) => boolean
  readonly draft: (key: string, draft: unknown) => unknown
  readonly parked: (kept: NeedsYou) => NeedsYou
  readonly notice: (notice: MergeNotice) => MergeNotice
  /** Whether what was done can still be undone: nothing in it is as it was kept before. */
  readonly isUndoable: (done: Entry) => boolean
  /** Whether nothing more of a draft or a parked set can be brought over. */
  readonly isBrought: (kept: unknown) => boolean
}

export function rekeyingWith(
  seals: Seals,
  asked: Pick<Rekeying, 'name' | 'beat' | 'records' | 'withoutDeviceKey'>,
): Rekeying {
  const { deviceKeyId } = seals
  return {
    ...asked,
    isSpare: (outbox) => !outbox.some((entry) => sealedWith(entry).has(deviceKeyId ?? '')),
    draft: (key, draft) => broughtDraft(key, draft, seals),
    parked: (kept) => broughtSet(kept, seals),
    notice: (notice) => (seals.isSealedKind(notice.kind) ? withoutValue(notice) : notice),
    isUndoable: (done) =>
      isBrought(sealedWith(done), seals) &&
      !done.set.changes.some((change) => bodyOf(change) && seals.isSealedKind(change.kind)) &&
      !done.bases.some((base) => base && isPlain(base) && seals.isSealedKind(base.kind)),
    isBrought: (kept) => isBrought(keyIdsIn(kept), seals),
  }
}

function isBrought(keyIds: ReadonlySet<string>, seals: Seals): boolean {
  return [...keyIds].every((keyId) => seals.isTarget(keyId))
}

function withoutValue({ other: _other, ...notice }: MergeNotice): MergeNotice {
  return notice
}

function broughtSet(kept: NeedsYou, seals: Seals): NeedsYou {
  const changes = kept.set.changes.map((change): Change => seals.sealChange(change))
  const bases = kept.bases.map((base) => {
    if (!base) return base
    if (!isSealed(base)) return seals.sealRecord(base)
    return { ...base, sealed: seals.brought(base, base.sealed) }
  })
  return { ...kept, set: { ...kept.set, changes }, bases }
}

/** The keys that an entry or a parked set was sealed with, what it was made on included. */
function sealedWith({ set, bases }: Pick<Entry, 'set' | 'bases'>): ReadonlySet<string> {
  const changed = set.changes.flatMap((change) => ('sealed' in change ? change.sealed.keyId : []))
  const based = bases.flatMap((base) => (base && isSealed(base) ? base.sealed.keyId : []))
  return new Set([...changed, ...based])
}

function keyIdsIn(kept: unknown): ReadonlySet<string> {
  const draft = kept as { readonly sealed?: { readonly keyId: string } }
  if (draft.sealed) return new Set([draft.sealed.keyId])
  return 'set' in draft ? sealedWith(kept as NeedsYou) : new Set()
}
