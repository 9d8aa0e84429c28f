import type { Fragment } from './page-lines.ts'

/** A stretch of one column, or of the full width, with what stands in it. */
export interface Stretch {
  readonly column: number
  readonly fragments: readonly Fragment[]
}

/** A side of fewer lines is no column. */
const LEAST_LINES = 5
/** At most this share of the lines crosses the gap between two columns: heads and feet. */
const MOST_CROSSING = 0.15
/** Rows of a table, or dates beside jobs, share their baselines; columns of text seldom do. */
const MOST_SHARED = 0.6

interface Gap {
  readonly x: number
  readonly crossing: number
}

/**
 * The columns of a page in reading order. Two columns are seen where a clear strip parts the page and
 * both sides run on their own; a strip between rows of a table, or with nothing but dates on one side, is
 * none. What crosses the strip stands between what is above it and what is below.
 */
export function columnsOf(fragments: readonly Fragment[], isTurned: boolean): Stretch[] {
  const gap = gapOf(fragments)
  if (!gap) return [{ column: 0, fragments }]
  const stretches: Stretch[] = []
  let sides: [Fragment[], Fragment[]] = [[], []]
  const flush = () => {
    for (const [column, held] of sides.entries()) {
      if (held.length > 0) stretches.push({ column, fragments: held })
    }
    sides = [[], []]
  }
  for (const fragment of [...fragments].sort((a, b) => a.y - b.y)) {
    const isRight = fragment.x >= gap.x - 2
    if (!isRight && fragment.right > gap.x + 2) {
      flush()
      stretches.push({ column: 0, fragments: [fragment] })
    } else sides[isRight === isTurned ? 0 : 1].push(fragment)
  }
  flush()
  return stretches
}

function gapOf(fragments: readonly Fragment[]): Gap | null {
  const starts = new Map<number, number>()
  for (const { x } of fragments) {
    const at = Math.round(x / 4)
    starts.set(at, (starts.get(at) ?? 0) + 1)
  }
  const found: Gap[] = []
  for (const [at, count] of starts) {
    const x = at * 4 - 2
    const isCommon = count + (starts.get(at + 1) ?? 0) >= LEAST_LINES
    if (isCommon && parts(fragments, x)) found.push({ x, crossing: crossing(fragments, x) })
  }
  return found.sort((a, b) => a.crossing - b.crossing || a.x - b.x)[0] ?? null
}

function crossing(fragments: readonly Fragment[], x: number): number {
  return fragments.filter((one) => one.x < x - 2 && one.right > x + 2).length
}

function parts(fragments: readonly Fragment[], x: number): boolean {
  const left = fragments.filter(({ right }) => right <= x + 2)
  const right = fragments.filter((one) => one.x >= x - 2)
  if (left.length < LEAST_LINES || right.length < LEAST_LINES) return false
  if (crossing(fragments, x) > fragments.length * MOST_CROSSING) return false
  const [few, many] = left.length < right.length ? [left, right] : [right, left]
  const shared = few.filter((one) => many.some(({ y }) => Math.abs(y - one.y) < 2)).length
  const dated = few.filter(({ text }) => /\b(?:19|20)\d\d\b/.test(text)).length
  return shared <= few.length * MOST_SHARED && dated <= few.length * 0.6
}
