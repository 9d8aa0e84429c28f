import type { Entry } from './entry.ts'
import type { Keeper } from './keeper.ts'
import { parkedAnew } from './park.ts'
import { type MergeNotice, ReplicaError } from './replica.ts'
import { sameVault, wasErased } from './standing.ts'
import type { Position } from './store.ts'

interface Waiting {
  readonly entries: readonly Entry[]
  readonly notices: readonly MergeNotice[]
  readonly dismissed: string | undefined
  /** Where the vault stood when the entries were made. */
  readonly madeAt: Position | undefined
  readonly resolve: () => void
  readonly reject: (cause: unknown) => void
}

/** How often a write is tried again when another tab was quicker. */
const MAX_TRIES = 5

/** Entries made while another write is under way go to the disk together, in their order. */
export class WriteQueue {
  readonly #keeper: Keeper
  readonly #waiting: Waiting[] = []
  #writing = false

  constructor(keeper: Keeper) {
    this.#keeper = keeper
  }

  /**
   * Resolves when the entries are durable, all of them or none; `dismissed` is a parked set that they
   * take the place of. Rejects with `erased` when everything was erased before they were written.
   */
  write(
    entries: readonly Entry[],
    notices: readonly MergeNotice[],
    dismissed: string | undefined,
  ): Promise<void> {
    return new Promise((resolve, reject) => {
      const madeAt = this.#keeper.position
      this.#waiting.push({ entries, notices, dismissed, madeAt, resolve, reject })
      if (!this.#writing) void this.#writeAll()
    })
  }

  async #writeAll(): Promise<void> {
    this.#writing = true
    while (this.#waiting.length > 0) {
      const some = this.#waiting.splice(0)
      try {
        await this.#writeTogether(some)
        for (const { resolve } of some) resolve()
      } catch (cause) {
        for (const { reject } of some) reject(cause)
      }
    }
    this.#writing = false
  }

  async #writeTogether(all: readonly Waiting[]): Promise<void> {
    for (let tries = 1; ; tries += 1) {
      const now = this.#keeper.position
      const some = all.filter(({ madeAt }) => !wasErased(madeAt, now))
      for (const one of all) if (!some.includes(one)) one.reject(new ReplicaError('erased', erased))
      if (some.length === 0) return
      const [ours, others] = [some.filter(isOf(now)), some.filter((one) => !isOf(now)(one))]
      const written = await this.#keeper.write({
        epoch: now?.epoch ?? 0,
        add: ours.flatMap(({ entries }) => entries),
        park: parkedAnew(others.flatMap(({ entries }) => entries)),
        notices: some.flatMap(({ notices }) => notices),
        dismiss: some.flatMap(({ dismissed }) => dismissed ?? []),
        strict: true,
      })
      if (written !== 'overtaken') return
      if (tries >= MAX_TRIES) throw new Error('the change could not be written')
    }
  }
}

const isOf =
  (now: Position | undefined) =>
  ({ madeAt }: Waiting): boolean =>
    madeAt === undefined || now === undefined || sameVault(madeAt, now)

const erased = 'All records were erased just now, so this was not saved.'
