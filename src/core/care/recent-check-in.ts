import type { Now } from '../context.ts'
import type { Readable } from '../vault/kind.ts'
import type { CheckIn } from '../vault/kinds/care.ts'

/** After this many hours "How is it now?" is a new question. A choice of this design. */
export const CHECK_IN_HOLDS_HOURS = 6

/** The instant since which an answer still holds. */
export function holdsSince(now: Now): string {
  return new Date(Date.parse(now.instant) - CHECK_IN_HOLDS_HOURS * 3_600_000).toISOString()
}

/** The answer that still holds for one no; undefined when there is none or it was long ago. */
export function recentCheckIn(
  checkIns: readonly Readable<CheckIn>[],
  recoveryId: string,
  now: Now,
): Readable<CheckIn> | undefined {
  const since = Date.parse(holdsSince(now))
  return checkIns.findLast(
    ({ body }) => body.recoveryId === recoveryId && Date.parse(body.at) >= since,
  )
}
