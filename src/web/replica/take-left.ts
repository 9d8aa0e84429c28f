import { isKnownAs } from './entry.ts'
import type { Keeper } from './keeper.ts'
import { noticesAfter, purgedAmong, withoutPurged } from './let-go.ts'
import { parkedAnew } from './park.ts'
import type { RebaseTools } from './rebase.ts'
import type { MergeNotice, NeedsYou } from './replica.ts'
import { idOf, type Unsent } from './second-keeper.ts'
import { sameVault, wasErased } from './standing.ts'
import type { Position } from './store.ts'

/**
 * Puts back what tabs of before had kept twice, where the browser has thrown its database away since:
 * what waited waits again, what was made in another epoch waits for the person's word, and notices that
 * nobody has read are told again. Answers whether anything waits. What cannot be put back now stays in the logs for the next time.
 */
export async function takeLeft(keeper: Keeper, tools: RebaseTools): Promise<boolean> {
  try {
    const left = await keeper.using(async (store) => store.left?.())
    const { position } = keeper
    if (!left || !position) return false
    const write = writeOf(left, position, keeper)
    const isAny = write.add.length + write.park.length > 0
    const notices = isAny ? [...write.notices, broughtBack(tools)] : write.notices
    const told = { ...write, epoch: position.epoch, notices, strict: true }
    if (notices.length > 0 && (await keeper.write(told)) === 'overtaken') return false
    await keeper.using(async (store) => store.dropLeft?.())
    return isAny
  } catch {
    return false
  }
}

function writeOf(left: readonly Unsent[], position: Position, keeper: Keeper) {
  const unknown = left.filter((unsent) => !isKnown(unsent, keeper) && !wasErased(unsent, position))
  const add = unknown.flatMap((unsent) =>
    'entry' in unsent && sameVault(unsent, position) ? unsent.entry : [],
  )
  const park = unknown
    .flatMap((unsent) => parkedIn(unsent, position))
    .flatMap((parked) => withoutPurged(parked, purgedSince(parked, keeper)) ?? [])
  const told = unknown.flatMap((unsent) =>
    'notice' in unsent && sameVault(unsent, position) ? unsent.notice : [],
  )
  return { add, park, notices: noticesAfter(told, purgedOf(told, keeper)) }
}

function isKnown(unsent: Unsent, { book, lists }: Keeper): boolean {
  const id = idOf(unsent)
  const own = [...book.entries, ...lists.done]
  const isListed = [...lists.parked, ...lists.notices].some((kept) => kept.id === id)
  return isListed || own.some((entry) => isKnownAs(entry, id))
}

function parkedIn(unsent: Unsent, position: Position): readonly NeedsYou[] {
  if ('parked' in unsent) return [unsent.parked]
  return 'notice' in unsent || sameVault(unsent, position) ? [] : parkedAnew([unsent.entry])
}

function purgedSince({ set }: NeedsYou, { book }: Keeper) {
  return purgedAmong(set.changes.flatMap(({ kind, id }) => book.confirmed(kind, id) ?? []))
}

function purgedOf(notices: readonly MergeNotice[], { book }: Keeper) {
  return purgedAmong(notices.flatMap(({ kind, recordId }) => book.confirmed(kind, recordId) ?? []))
}

function broughtBack({ newId, now }: RebaseTools): MergeNotice {
  return { id: newId(), kind: '', recordId: '', at: now(), what: 'brought-back', path: '' }
}
