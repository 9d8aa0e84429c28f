import type { Entry } from './entry.ts'
import type { NeedsYou } from './replica.ts'

/** A set that waits for the person's word instead of the server's. */
export function parked(
  { set, bases }: Entry,
  why: NeedsYou['why'],
  code: string,
  message: string,
): NeedsYou {
  return { id: set.id, set, bases, why, code, message }
}

/** What waited when another epoch or another vault began. */
export function parkedAnew(entries: readonly Entry[]): readonly NeedsYou[] {
  return entries.map((entry) => parked(entry, 'other-epoch', 'other-epoch', otherEpoch))
}

const otherEpoch =
  'Your records were restored or begun anew while this waited. It is kept here as you wrote it.'
