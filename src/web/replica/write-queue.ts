import type { Entry } from './entry.ts'
import type { Keeper } from './keeper.ts'

interface Waiting {
  readonly entry: Entry
  readonly dismissed: string | undefined
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

  /** Resolves when the entry is durable; `dismissed` is a parked set that it takes the place of. */
  write(entry: Entry, dismissed: string | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ entry, dismissed, resolve, reject })
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

  async #writeTogether(some: readonly Waiting[]): Promise<void> {
    for (let tries = 1; ; tries += 1) {
      const written = await this.#keeper.write({
        epoch: this.#keeper.position?.epoch ?? 0,
        add: some.map(({ entry }) => entry),
        dismiss: some.flatMap(({ dismissed }) => dismissed ?? []),
        strict: true,
      })
      if (written !== 'overtaken') return
      if (tries >= MAX_TRIES) throw new Error('the change could not be written')
    }
  }
}
