/** The first wait, and the longest, in milliseconds. */
const FIRST_MS = 5_000
const LONGEST_MS = 30 * 60_000

/**
 * How long to wait before try number `attempt` (the first is 1) after as many that failed: doubled each
 * time up to half an hour, and between half and all of that, so that many programs do not come back
 * together. `random` gives a number from 0 up to 1. Milliseconds.
 */
export function backoffMs(attempt: number, random: () => number): number {
  const most = Math.min(LONGEST_MS, FIRST_MS * 2 ** (attempt - 1))
  return Math.round(most / 2 + (random() * most) / 2)
}
