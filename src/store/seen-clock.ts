import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { explainFileError } from './explain-file-error.ts'

const HOUR_MS = 60 * 60 * 1000
/** How far a clock may have gone on since the last look and still be believed at once. */
const STEP_MS = 7 * 24 * HOUR_MS
/** A clock that went further is believed once it still says so this much later. */
const ANOTHER_DAY_MS = 20 * HOUR_MS

/** What was seen of a clock, in milliseconds since 1970. */
export interface Seen {
  readonly believedMs: number
  /** When the clock, further on than is believed, was first seen to be so. */
  readonly leapMs?: number
}

/** What is known of a clock after another look at it. One that was put back is believed. */
export function lookAtClock(seen: Seen | undefined, nowMs: number): Seen {
  if (!seen || nowMs - seen.believedMs <= STEP_MS) return { believedMs: nowMs }
  const { believedMs, leapMs } = seen
  if (leapMs === undefined || nowMs < leapMs) return { believedMs, leapMs: nowMs }
  return nowMs - leapMs < ANOTHER_DAY_MS ? seen : { believedMs: nowMs }
}

/**
 * The time by which something may be let go of for good, in milliseconds since 1970: never later than
 * the clock, and earlier while the clock is far ahead of what was seen of it on any other day. `file`
 * holds what was seen, so that it counts all processes.
 */
export function believedClock(file: string, clock: () => number): () => number {
  return () => {
    const nowMs = clock()
    const seen = readSeen(file)
    const next = lookAtClock(seen, nowMs)
    if (!seen || isWorthKeeping(seen, next)) keepSeen(file, next)
    return Math.min(nowMs, next.believedMs)
  }
}

function isWorthKeeping(seen: Seen, next: Seen): boolean {
  return seen.leapMs !== next.leapMs || Math.abs(next.believedMs - seen.believedMs) >= HOUR_MS
}

/** Undefined where there is none, or none that can be read. */
function readSeen(file: string): Seen | undefined {
  try {
    const seen = JSON.parse(readFileSync(file, 'utf8')) as Seen | null
    return Number.isFinite(seen?.believedMs) ? (seen ?? undefined) : undefined
  } catch (error) {
    if (!(error instanceof SyntaxError) && !explainFileError(error, file)) throw error
    return undefined
  }
}

/** Where the disk does not take it, the next look finds what the last one left. */
function keepSeen(file: string, seen: Seen): void {
  const draft = `${file}.${process.pid}`
  try {
    writeFileSync(draft, `${JSON.stringify(seen)}\n`, { mode: 0o600 })
    renameSync(draft, file)
  } catch (error) {
    if (!explainFileError(error, file)) throw error
  }
}
