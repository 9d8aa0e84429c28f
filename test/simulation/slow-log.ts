import type { LogRecord, SecondKeeper, Unsent } from '../../src/web/replica/second-keeper.ts'
import type { TabLog } from '../../src/web/replica/tab-log.ts'
import type { Chance } from './chance.ts'
import type { VirtualTime } from './virtual-time.ts'

/** The log of a tab behind a worker that takes its time, and may be killed in the midst of a write. */
export class SlowLog implements SecondKeeper {
  readonly #log: TabLog
  readonly #time: VirtualTime
  readonly #chance: Chance
  readonly #isAlive: () => boolean
  #last: Promise<unknown> = Promise.resolve()
  #unanswered: LogRecord | undefined

  constructor(log: TabLog, time: VirtualTime, chance: Chance, isAlive: () => boolean) {
    this.#log = log
    this.#time = time
    this.#chance = chance
    this.#isAlive = isAlive
  }

  /** Whether the last thing that was written is a record that nobody was told of yet. */
  get isWriting(): boolean {
    return this.#unanswered !== undefined
  }

  async append(record: LogRecord): Promise<void> {
    await this.#slowly(async () => {
      await this.#log.append(record)
      this.#unanswered = record
    })
    if (this.#unanswered === record) this.#unanswered = undefined
  }

  restate(born: string, items: readonly Unsent[], everything: boolean): Promise<void> {
    return this.#slowly(() => this.#log.restate(born, items, everything))
  }

  left(born: string): Promise<readonly Unsent[]> {
    return this.#slowly(() => this.#log.left(born))
  }

  dropLeft(): Promise<void> {
    return this.#slowly(() => this.#log.dropLeft())
  }

  close(): void {
    this.#log.close()
  }

  async #slowly<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    const alone = () => {
      this.#unanswered = undefined
      return work()
    }
    const turn = this.#last.then(() => this.#pause()).then(alone)
    this.#last = turn.catch(() => {})
    const answer = await turn
    await this.#pause()
    return answer
  }

  /** Never ends where the tab is gone: its worker is gone with it. */
  #pause(): Promise<void> {
    return new Promise((resolve) => {
      this.#time.after(this.#chance.below(3), () => {
        if (this.#isAlive()) resolve()
      })
    })
  }
}
