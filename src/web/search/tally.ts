/** So many of a kind are shown, and of the one that is asked for widely. */
const FEW = 5
const MANY = 50

/** What is known of a record, and of a letter's text; of what was deleted too, since sets come again. */
export interface Known {
  readonly id: string
  /** Its kind's place among those that are searched. */
  readonly rank: number
  version: number
  isListed: boolean
  at: string
  /** Where it comes among all, the newest first. */
  place: number
  textVersion: number
  /** Its text is in the index. */
  hasText: boolean
}

/** What was found of one kind: how much, and what is shown of it. */
export class Tally {
  total = 0
  readonly #count: number
  readonly #titled: Known[] = []
  readonly #others: Known[] = []

  constructor(isWide: boolean) {
    this.#count = isWide ? MANY : FEW
  }

  /** Those first whose title says it, then the newest. */
  get first(): readonly Known[] {
    return [...this.#titled, ...this.#others].slice(0, this.#count)
  }

  add(known: Known, byTitle: boolean): void {
    this.total += 1
    const first = byTitle ? this.#titled : this.#others
    const last = first[this.#count - 1]
    if (last && last.place < known.place) return
    let at = first.length
    while (at > 0 && (first[at - 1]?.place ?? 0) > known.place) at -= 1
    first.splice(at, 0, known)
    if (first.length > this.#count) first.pop()
  }
}
