import type { PullAnswer, PushAnswer, VaultIdentity } from '../../src/core/protocol/sync.ts'
import type { Reply, Transport, Watcher } from '../../src/web/replica/transport.ts'
import type { Chance } from './chance.ts'
import type { SimServer } from './server.ts'
import type { VirtualTime } from './virtual-time.ts'

const PATIENCE_MS = 30_000

/** How good the lines are, of the whole world. */
export interface Weather {
  /** One request in so many goes astray in some way; 0 for none. */
  troubleIn: number
}

export interface LineEnd {
  readonly isAlive: () => boolean
  readonly isOnline: () => boolean
  /** A program from before there were marks and erasing. */
  readonly isOld: () => boolean
}

/** The way from one tab to the server: slow, and at times it loses, repeats and mixes up what it carries. */
export class Line {
  readonly #server: SimServer
  readonly #time: VirtualTime
  readonly #chance: Chance
  readonly #weather: Weather
  readonly #end: LineEnd

  constructor(
    server: SimServer,
    time: VirtualTime,
    chance: Chance,
    weather: Weather,
    end: LineEnd,
  ) {
    this.#server = server
    this.#time = time
    this.#chance = chance
    this.#weather = weather
    this.#end = end
  }

  get transport(): Transport {
    const server = this.#server
    return {
      pull: async (since, mark) => {
        const asked = this.#end.isOld() ? '' : mark
        return this.#older(await this.#ask(() => server.pull(since, asked)))
      },
      push: async (request) => {
        const { known, ...older } = request
        const text = JSON.stringify(this.#end.isOld() ? older : { ...older, known })
        return this.#older(await this.#ask(() => server.push(JSON.parse(text))))
      },
      record: (kind, id) => this.#ask(() => server.record(kind, id)),
      texts: (since) => this.#ask(() => server.texts(since)),
      deviceKey: () => this.#ask(async () => server.deviceKey()),
      watch: (watcher) => this.#watch(watcher),
    }
  }

  #older<Answer extends PullAnswer | PushAnswer>(reply: Reply<Answer>): Reply<Answer> {
    if (reply.kind !== 'answer' || !this.#end.isOld()) return reply
    return { kind: 'answer', answer: { ...reply.answer, mark: '', erasedEpoch: 0 } }
  }

  #ask<Answer>(work: () => Promise<Reply<Answer>>): Promise<Reply<Answer>> {
    return new Promise((resolve) => {
      const answer = (delayMs: number, reply: Reply<Answer>) =>
        this.#time.after(delayMs, () => {
          if (this.#end.isAlive()) resolve(reply)
        })
      if (!this.#end.isOnline()) return void answer(5, { kind: 'away' })
      const trouble = this.#weather.troubleIn > 0 && this.#chance.oneIn(this.#weather.troubleIn)
      const how = trouble ? this.#chance.below(4) : -1
      if (how === 0) return void answer(PATIENCE_MS, { kind: 'away' })
      const deliver = async () => (this.#server.isUp ? await work() : ({ kind: 'away' } as const))
      const wayMs = this.#chance.below(20) + (how === 1 ? this.#chance.below(20_000) : 0)
      this.#time.after(wayMs, async () => {
        const text = JSON.stringify(await deliver())
        if (how === 2) answer(PATIENCE_MS, { kind: 'away' })
        else answer(this.#chance.below(20), JSON.parse(text))
      })
      // A second copy arrives whenever it likes; nobody waits for its answer.
      if (how === 3)
        this.#time.after(this.#chance.below(60_000), async () => void (await deliver()))
    })
  }

  #watch(watcher: Watcher): () => void {
    let live = true
    const hear = (task: () => void) =>
      this.#time.after(this.#chance.below(15), () => {
        if (live && this.#end.isAlive()) task()
      })
    const lost = () => {
      leave()
      hear(() => {
        live = false
        watcher.lost()
      })
    }
    const tell = (identity: VaultIdentity) => {
      if (!this.#end.isAlive()) return leave()
      const told = this.#end.isOld() ? { ...identity, mark: '', erasedEpoch: 0 } : identity
      hear(() => watcher.revision(told))
    }
    const leave = this.#server.join({ tell, lost, isOnline: this.#end.isOnline })
    if (!this.#end.isOnline() || !this.#server.isUp) lost()
    return () => {
      live = false
      leave()
    }
  }
}
