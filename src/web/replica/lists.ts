import { noticesAfter, purgedAmong, withoutPurged, withoutPurgedSets } from './let-go.ts'
import type { NeedsYou } from './replica.ts'
import { DONE_KEPT, type Lists, NOTICES_KEPT, type StoreWrite } from './store.ts'

/** What a tab holds beside the records and the outbox. */
export type TabLists = Omit<Lists, 'outbox'>

/** The lists alone: holding all that was read with them would keep a second copy of the records. */
export function listsIn({ done, parked, notices }: Lists): TabLists {
  return { done, parked, notices }
}

/** The lists as a write leaves them, in memory as on the disk. */
export function listsAfter({ done, parked, notices }: TabLists, write: StoreWrite): TabLists {
  const dismissed = new Set(write.dismiss ?? [])
  const purged = purgedAmong([...(write.confirmed ?? []), ...(write.lazy ?? [])])
  return {
    done: withoutPurgedSets([...done, ...(write.done ?? [])], purged).slice(-DONE_KEPT),
    parked: newestOfEach([...parked, ...(write.park ?? [])])
      .filter(({ id }) => !dismissed.has(id))
      .flatMap((kept) => withoutPurged(kept, purged) ?? []),
    notices: noticesAfter(
      [...notices, ...(write.notices ?? [])].filter(({ id }) => !dismissed.has(id)),
      purged,
      write.done,
    ).slice(-NOTICES_KEPT),
  }
}

/** A set that waits for a word can grow; it keeps its place. */
function newestOfEach(parked: readonly NeedsYou[]): readonly NeedsYou[] {
  return [...new Map(parked.map((kept) => [kept.id, kept])).values()]
}
