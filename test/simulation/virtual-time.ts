interface Event {
  readonly at: number
  readonly order: number
  readonly run: () => void | Promise<void>
  cancelled: boolean
}

export const DAY_MS = 86_400_000

/** Thrown where a schedule never comes to rest. */
export class Unrest extends Error {}

/**
 * A clock and a queue of events. Between two events everything that was promised runs to its end, so a
 * run is the same each time. Nothing passes by itself.
 */
export class VirtualTime {
  now: number
  readonly #heap: Event[] = []
  #order = 0

  constructor(startMs: number) {
    this.now = startMs
  }

  get pending(): number {
    return this.#heap.length
  }

  /** Runs `run` once after `delayMs`; the returned function cancels it. */
  after(delayMs: number, run: () => void | Promise<void>): () => void {
    this.#order += 1
    const event: Event = { at: this.now + delayMs, order: this.#order, run, cancelled: false }
    this.#push(event)
    return () => {
      event.cancelled = true
    }
  }

  /** Lets events happen until `durationMs` have passed. */
  async pass(durationMs: number, mostEvents = 20_000): Promise<void> {
    const until = this.now + durationMs
    await settled()
    for (let count = 0; ; count += 1) {
      const next = this.#heap[0]
      if (!next || next.at > until) break
      if (count > mostEvents) throw new Unrest(`more than ${mostEvents} events in ${durationMs} ms`)
      await this.#runNext()
    }
    this.now = Math.max(this.now, until)
  }

  /** Lets events happen until `claim` holds, or none is left; answers whether it holds. */
  async until(claim: () => boolean, longestMs: number, mostEvents = 50_000): Promise<boolean> {
    const until = this.now + longestMs
    await settled()
    for (let count = 0; count < mostEvents; count += 1) {
      if (claim()) return true
      const next = this.#heap[0]
      if (!next || next.at > until) return false
      await this.#runNext()
    }
    throw new Unrest(`more than ${mostEvents} events without an end`)
  }

  /** Time that passes at once, as when a computer sleeps: what was due comes late. */
  sleep(durationMs: number): void {
    this.now += durationMs
  }

  async #runNext(): Promise<void> {
    const event = this.#pop()
    if (!event || event.cancelled) return
    this.now = Math.max(this.now, event.at)
    const running = event.run()
    if (running) await running
    await settled()
  }

  #push(event: Event): void {
    const heap = this.#heap
    let at = heap.length
    heap.push(event)
    while (at > 0) {
      const above = (at - 1) >> 1
      if (!isBefore(event, heap[above] as Event)) break
      heap[at] = heap[above] as Event
      at = above
    }
    heap[at] = event
  }

  #pop(): Event | undefined {
    const heap = this.#heap
    const first = heap[0]
    const last = heap.pop()
    if (!first || !last || heap.length === 0) return first
    let at = 0
    for (;;) {
      let below = 2 * at + 1
      if (below >= heap.length) break
      if (below + 1 < heap.length && isBefore(heap[below + 1] as Event, heap[below] as Event))
        below += 1
      if (!isBefore(heap[below] as Event, last)) break
      heap[at] = heap[below] as Event
      at = below
    }
    heap[at] = last
    return first
  }
}

function isBefore(one: Event, two: Event): boolean {
  return one.at < two.at || (one.at === two.at && one.order < two.order)
}

/** Resolves when everything that was promised has run. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
