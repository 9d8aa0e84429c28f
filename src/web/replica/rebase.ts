import { type Change, nextRecord, purges } from '../../core/vault/change.ts'
import type { MergeNote } from '../../core/vault/merge-value.ts'
import { isPurged, recordKey, type VaultRecord } from '../../core/vault/record.ts'
import { Aside, type Confirmed } from './aside.ts'
import { type Entry, purgedAt, touches } from './entry.ts'
import { purgedAmong, withoutPurged } from './let-go.ts'
import { parked } from './park.ts'
import type { MergeNotice, NeedsYou } from './replica.ts'
import { standsOn, type Together } from './together.ts'

/** An entry merged this often stops trying by itself: something keeps writing over it. */
const MAX_MERGES = 20

export interface RebaseTools {
  readonly together: Together
  readonly newId: () => string
  readonly now: () => string
  readonly actor: string
}

/** What has to change in the outbox so that every entry stands on what is confirmed. */
export interface Rebased {
  readonly entries: readonly Entry[]
  readonly removed: readonly Entry[]
  readonly added: readonly Entry[]
  readonly parked: readonly NeedsYou[]
  readonly notices: readonly MergeNotice[]
}

/**
 * Lays entries in their order onto the confirmed records. An entry that stands on what lies below
 * stays as it is, id and all; every other one is merged and becomes a new set in the same place. What
 * was made on a set that waits for the person's word, of before (`waiting`) or from now on, is merged
 * without what it repeats of that, or waits with it.
 */
export function rebase(
  entries: readonly Entry[],
  confirmed: Confirmed,
  tools: RebaseTools,
  waiting: readonly NeedsYou[] = [],
): Rebased {
  const laid = new Map<string, VaultRecord | undefined>()
  const below = ({ kind, id }: Change) => {
    const key = recordKey({ kind, id })
    return laid.has(key) ? laid.get(key) : confirmed(kind, id)
  }
  const out = {
    entries: [] as Entry[],
    confirmed,
    removed: [] as Entry[],
    added: [] as Entry[],
    notices: [] as MergeNotice[],
    aside: new Aside(tools.together, confirmed, waiting),
    purges: new Map<string, Purge>(),
  }
  for (const entry of entries) {
    const own = out.aside.parted(entry)
    if (!own) {
      out.removed.push(entry)
      out.aside.join(entry)
      continue
    }
    const stands = touches(own).every(({ change, base }) => standsOn(base, below(change)))
    const next = stands && own === entry ? entry : merge(entry, own, below, tools, out)
    if (next !== entry) out.removed.push(entry)
    if (!next) continue
    if (next !== entry) out.added.push(next)
    out.entries.push(next)
    for (const change of next.set.changes) {
      laid.set(recordKey(change), nextRecord(change, next.set.at))
    }
  }
  const { aside, purges: _purges, confirmed: _confirmed, ...rebased } = out
  const parked = aside.news.flatMap((kept) => {
    const purged = purgedAmong(kept.set.changes.flatMap((change) => below(change) ?? []))
    return withoutPurged(kept, purged) ?? []
  })
  return { ...rebased, parked }
}

/** A deletion for good as an entry made it, and as it stands now: what was written after it knew of it. */
interface Purge {
  readonly version: number
  readonly now: VaultRecord | undefined
}

/** `own` is what the entry says by itself, see `Aside`. */
function merge(
  entry: Entry,
  own: Entry,
  below: (change: Change) => VaultRecord | undefined,
  tools: RebaseTools,
  out: {
    readonly entries: readonly Entry[]
    readonly confirmed: Confirmed
    readonly notices: MergeNotice[]
    readonly aside: Aside
    readonly purges: Map<string, Purge>
  },
): Entry | undefined {
  const park = (why: NeedsYou['why'], code: string, message: string) => {
    out.aside.add(parked(entry, why, code, message), own)
    return undefined
  }
  if (entry.formerIds.length >= MAX_MERGES) {
    return park('keeps-changing', 'keeps-changing', keepsChanging)
  }
  const changes: Change[] = []
  const bases: (VaultRecord | null)[] = []
  const notices: MergeNotice[] = []
  for (const { key, change, base } of touches(own)) {
    const theirs = below(change)
    const purge = out.purges.get(key)
    const knew = base !== null && isPurged(base) && base.version === purge?.version
    if (standsOn(base, theirs)) {
      changes.push(change)
      bases.push(base)
      continue
    }
    // It says nothing new: what stands now is sealed anew in its turn.
    if (entry.set.intent === 'reseal') continue
    const merged = tools.together(knew ? purge?.now : (base ?? undefined), change, theirs)
    if (merged.outcome === 'closed' || merged.outcome === 'other-format') {
      return park('sealed', merged.outcome, cannotMerge)
    }
    const after = purgedAt(out.entries, change, out.confirmed(change.kind, change.id))
    notices.push(...merged.notes.map((note) => noticeOf(note, change, tools, after)))
    const next = merged.outcome === 'merged' ? nextRecord(merged.change, entry.set.at) : theirs
    if (purges(change)) out.purges.set(key, { version: change.baseVersion + 1, now: next })
    if (merged.outcome === 'unchanged') continue
    changes.push(merged.change)
    bases.push(theirs ?? null)
  }
  out.notices.push(...notices)
  if (changes.length === 0) return undefined
  return {
    seq: entry.seq,
    set: { ...entry.set, id: tools.newId(), changes },
    bases,
    formerIds: [...entry.formerIds, entry.set.id],
  }
}

/** `afterPurge`: see `purgedAt`. */
export function noticeOf(
  { what, path, other }: MergeNote,
  change: Change,
  tools: Pick<RebaseTools, 'newId' | 'now'>,
  afterPurge?: number,
): MergeNotice {
  const { kind, id: recordId } = change
  const head = { id: tools.newId(), kind, recordId, at: tools.now(), what, path, other }
  return afterPurge === undefined ? head : { ...head, afterPurge }
}

const keepsChanging =
  'This was changed in another place again and again while it waited. Your version is kept here.'
const cannotMerge =
  'This was changed in two places, and the two versions could not be read here to be put together. Both are kept.'
