import { useEffect, useRef, useState } from 'preact/hooks'
import {
  type AsideRow,
  type LookRow,
  type Proposal,
  type ReviewView,
  reviewOf,
} from '../../core/import/review.ts'
import { useOnward } from '../shell/onward.ts'
import { importing } from './importing.ts'
import { type RowState, rowStateOf } from './row-state.ts'

/** A row of the page. It stays where it is, also when its letters no longer wait. */
export type Row = RowState & {
  readonly id: string
  readonly letterIds: readonly string[]
  readonly title: string
} & (
    | { readonly part: 'clear'; readonly proposal: Proposal }
    | { readonly part: 'look'; readonly look: LookRow }
    | { readonly part: 'aside'; readonly aside: AsideRow }
  )

export interface Review {
  readonly view: ReviewView
  /** In the order in which they are shown: clear, worth a look, set aside. */
  readonly rows: readonly Row[]
}

/** A review that takes longer to make than that is made again once nothing has been done for a while. */
const QUICK_MS = 25
const WHILE_MS = 1500

/**
 * What waits, with what has been looked at since the page was opened. How rows stand follows every
 * change at once; which letters go together is worked out again as soon as that holds nobody up.
 * Null while letters are being read in.
 */
export function useReview(): Review | null {
  const { replica, now } = useOnward()
  const version = replica.version.value
  const isReading = importing.value !== null
  const made = useRef<{ readonly view: ReviewView; readonly isCurrent: () => boolean } | null>(null)
  const tookMs = useRef(0)
  const isDue = useRef(false)
  const seen = useRef(new Seen())
  const [, again] = useState(0)
  const isStale = !isReading && made.current?.isCurrent() === false
  useEffect(() => {
    if (!isStale) return
    const timer = setTimeout(() => {
      isDue.current = true
      again((times) => times + 1)
    }, WHILE_MS)
    return () => clearTimeout(timer)
  }, [isStale, version])
  if (isReading) {
    made.current = null
    return null
  }
  if (!made.current || (isStale && (tookMs.current <= QUICK_MS || isDue.current))) {
    const from = performance.now()
    made.current = replica.look((vault) => reviewOf(vault, now.peek()))
    tookMs.current = performance.now() - from
    isDue.current = false
  }
  const { view } = made.current
  return { view, rows: seen.current.rows(view, (ids) => rowStateOf(replica.vault, ids)) }
}

type Part = Row extends infer Each ? (Each extends Row ? Omit<Each, keyof RowState> : never) : never

/** Every row that was shown, in the order in which they came. */
class Seen {
  readonly #parts = new Map<string, Part>()
  readonly #places = new Map<string, number>()
  #view: ReviewView | undefined

  rows(view: ReviewView, stateOf: (letterIds: readonly string[]) => RowState): readonly Row[] {
    if (view !== this.#view) this.#take(view)
    return [...this.#parts.values()]
      .map((part) => ({ ...part, ...stateOf(part.letterIds) }))
      .sort((a, b) => ranks[a.part] - ranks[b.part] || this.#placeOf(a) - this.#placeOf(b))
  }

  #take(view: ReviewView): void {
    const isFirst = this.#view === undefined
    this.#view = view
    const parts = partsOf(view)
    const waiting = new Set(parts.flatMap(({ letterIds }) => letterIds))
    for (const [id, { letterIds }] of this.#parts) {
      // Its letters wait on in another row.
      if (letterIds.some((letterId) => waiting.has(letterId))) this.#parts.delete(id)
    }
    for (const part of parts) {
      this.#parts.set(part.id, part)
      const place = isFirst ? this.#places.size : this.#placeOf(part)
      for (const id of part.letterIds) if (!this.#places.has(id)) this.#places.set(id, place)
    }
  }

  #placeOf({ letterIds }: Pick<Part, 'letterIds'>): number {
    const places = letterIds.flatMap((id) => this.#places.get(id) ?? [])
    return places.length > 0 ? Math.min(...places) : this.#places.size
  }
}

const ranks: Readonly<Record<Row['part'], number>> = { clear: 0, look: 1, aside: 2 }

function partsOf({ clear, look, aside }: ReviewView): readonly Part[] {
  return [
    ...clear.map((proposal) => ({
      part: 'clear' as const,
      id: proposal.id,
      letterIds: proposal.shown.letterIds,
      title: proposal.title,
      proposal,
    })),
    ...look.map((row) => ({
      part: 'look' as const,
      id: row.letterId,
      letterIds: [row.letterId],
      title: row.title,
      look: row,
    })),
    ...aside.map((row) => ({
      part: 'aside' as const,
      id: row.letter.id,
      letterIds: [row.letter.id],
      title: row.letter.subject,
      aside: row,
    })),
  ]
}
