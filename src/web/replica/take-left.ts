import { isKnownAs } from './entry.ts'
import type { Keeper } from './keeper.ts'
import { purgedAmong, withoutPurged } from './let-go.ts'
import { parkedAnew } from './park.ts'
import type { RebaseTools } from './rebase.ts'
import type { MergeNotice, NeedsYou } from './replica.ts'
import type { Unsent } from './second-keeper.ts'
import { sameVault, wasErased } from './standing.ts'
import type { Position } from './store.ts'

/**
 * Puts back what tabs of before had kept twice, where the browser has thrown its database away since:
 * what waited waits again, what was made in another epoch waits for the person's word. Answers whether
 * there was any. What cannot be put back now stays in the logs for the next time.
 */
export async function takeLeft(keeper: Keeper, tools: RebaseTools): Promise<boolean> {
  try {
    const left = await keeper.using(async (store) => store.left?.())
    const { position } = keeper
    if (!left || !position) return false
    const write = writeOf(left, position, keeper)
    const isAny = write.add.length + write.park.length > 0
    const told = { ...write, epoch: position.epoch, notices: [notice(tools)], strict: true }
    if (isAny && (await keeper.write(told)) === 'overtaken') return false
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
  return { add, park }
}

function isKnown(unsent: Unsent, { book, lists }: Keeper): boolean {
  const { id } = 'entry' in unsent ? unsent.entry.set : unsent.parked
  const own = [...book.entries, ...lists.done]
  return own.some((entry) => isKnownAs(entry, id)) || lists.parked.some((kept) => kept.id === id)
}

function parkedIn(unsent: Unsent, position: Position): readonly NeedsYou[] {
  if ('parked' in unsent) return [unsent.parked]
  return sameVault(unsent, position) ? [] : parkedAnew([unsent.entry])
}

function purgedSince({ set }: NeedsYou, { book }: Keeper) {
  return purgedAmong(set.changes.flatMap(({ kind, id }) => book.confirmed(kind, id) ?? []))
}

function notice({ newId, now }: RebaseTools): MergeNotice {
  return { id: newId(), kind: '', recordId: '', at: now(), what: 'brought-back', path: '' }
}
