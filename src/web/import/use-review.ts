import { useRef } from 'preact/hooks'
import {
  type AsideRow,
  type LookRow,
  type Proposal,
  type ReviewView,
  reviewOf,
} from '../../core/import/review.ts'
import { foundLetterKind } from '../../core/vault/kinds/letter-import.ts'
import type { Vault } from '../../core/vault/vault.ts'
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

/**
 * What waits, with what has been looked at since the page was opened. How rows stand follows every
 * change; which letters go together is worked out anew only when letters came in or the person said
 * something about one: what is accepted must not move what is still to be looked at. Null while letters
 * are being read in.
 */
export function useReview(): Review | null {
  const { replica, now } = useOnward()
  replica.version.value
  const isReading = importing.value !== null
  const made = useRef<Made | null>(null)
  const seen = useRef(new Seen())
  if (isReading) {
    made.current = null
    return null
  }
  const { vault } = replica
  if (!made.current || isOutdated(vault, made.current)) {
    made.current = { view: reviewOf(vault, now.peek()), waiting: waitingIn(vault) }
  }
  const { view } = made.current
  return { view, rows: seen.current.rows(view, (ids) => rowStateOf(vault, ids)) }
}

interface Made {
  readonly view: ReviewView
  /** The letters that waited then, and what the person had said about them. */
  readonly waiting: ReadonlyMap<string, string>
}

function waitingIn(vault: Vault): Made['waiting'] {
  return new Map(
    vault.all(foundLetterKind).map(({ id, body }) => [id, JSON.stringify(body.said ?? null)]),
  )
}

function isOutdated(vault: Vault, made: Made): boolean {
  return [...waitingIn(vault)].some(([id, said]) => made.waiting.get(id) !== said)
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
    for (const part of [...this.#parts.values()]) {
      const others = part.letterIds.filter((id) => !waiting.has(id))
      if (others.length === part.letterIds.length) continue
      // Letters of it wait on in another row; what was kept of it stays under its own letters.
      this.#parts.delete(part.id)
      const [first] = others
      if (first) this.#parts.set(first, { ...part, id: first, letterIds: others })
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
