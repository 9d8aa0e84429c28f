import type { ReplicaHost } from './host.ts'
import type { Reach, Sync } from './sync.ts'
import type { Transport } from './transport.ts'

const FIRST_PAUSE_MS = 500
const LONGEST_PAUSE_MS = 15_000
const SIGNED_OUT_PAUSE_MS = 30_000

/**
 * Drives the exchange in the one tab that holds the lock: a round after each own change and each
 * announced revision; while the server is away again and again, with growing pauses.
 */
export class Pump {
  readonly #sync: Sync
  readonly #transport: Transport
  readonly #host: ReplicaHost
  readonly #report: (reach: Reach) => void
  readonly #firstReached: () => Promise<boolean>
  readonly #tidy: () => Promise<void>
  #started = false
  #stopped = false
  #running = false
  #due = false
  #look = true
  #failures = 0
  #brokenLines = 0
  /** The vault and epoch whose key was asked for. */
  #askedFor: string | undefined
  #cancelPause: (() => void) | undefined
  #unwatch: (() => void) | undefined

  constructor(
    sync: Sync,
    transport: Transport,
    host: ReplicaHost,
    report: (reach: Reach) => void,
    firstReached: () => Promise<boolean>,
    tidy: () => Promise<void>,
  ) {
    this.#sync = sync
    this.#transport = transport
    this.#host = host
    this.#report = report
    this.#firstReached = firstReached
    this.#tidy = tidy
  }

  get started(): boolean {
    return this.#started
  }

  start(): void {
    if (this.#started) return
    this.#started = true
    this.wake({ look: true, now: true })
  }

  /** `now`: do not wait for a pause to end. `look`: there may be news on the server. */
  wake({ look = false, now = false }: { look?: boolean; now?: boolean } = {}): void {
    if (!this.#started || this.#stopped) return
    this.#look ||= look
    this.#due = true
    // A line of news that broke says nothing yet about what the person just did.
    if (now || this.#failures === 0) this.#endPause()
    if (this.#running) return
    if (this.#cancelPause) void this.#layMeanwhile()
    else void this.#run()
  }

  stop(): void {
    this.#stopped = true
    this.#cancelPause?.()
    this.#unwatch?.()
  }

  #endPause(): void {
    this.#cancelPause?.()
    this.#cancelPause = undefined
  }

  /** Tabs that changed the same things need no server: what comes of it is merged and told at once. */
  async #layMeanwhile(): Promise<void> {
    this.#running = true
    try {
      do {
        this.#due = false
        await this.#sync.layAgain()
      } while (this.#due && this.#cancelPause && !this.#stopped)
    } catch (cause) {
      if (!this.#stopped) console.error(cause)
    }
    this.#running = false
    if (!this.#stopped && !this.#cancelPause) void this.#run()
  }

  async #run(): Promise<void> {
    this.#running = true
    let reach: Reach = 'here'
    while (this.#due && reach === 'here' && !this.#stopped) {
      this.#due = false
      const look = this.#look
      this.#look = false
      reach = await this.#round(look)
      if (reach !== 'here') this.#look ||= look
    }
    this.#running = false
    if (this.#stopped) return
    this.#report(reach)
    if (reach === 'here') {
      this.#failures = 0
      this.#watch()
      // Nobody waits for it: what the person does meanwhile is written and sent as ever.
      this.#tidy().catch((cause) => {
        if (!this.#stopped) console.error(cause)
      })
    } else this.#pause(reach)
  }

  async #round(look: boolean): Promise<Reach> {
    try {
      const reach = await this.#sync.round(look)
      const { place } = this.#sync
      if (reach === 'here' && this.#askedFor !== place && !this.#stopped) {
        if (await this.#firstReached()) this.#askedFor = place
      }
      return reach
    } catch (cause) {
      // The store of this tab was closed under us, or a bug: neither may end the exchange for good.
      if (!this.#stopped) console.error(cause)
      return 'away'
    }
  }

  #pause(reach: Reach): void {
    this.#unwatch?.()
    this.#unwatch = undefined
    const spread = 0.75 + (this.#host.randomBytes(1)[0] ?? 0) / 512
    const pauseMs = growing(this.#failures) * spread
    this.#failures += 1
    this.#lookAfter(reach === 'signed-out' ? SIGNED_OUT_PAUSE_MS : pauseMs)
  }

  #watch(): void {
    if (this.#unwatch) return
    this.#unwatch = this.#transport.watch({
      revision: (identity) => {
        this.#brokenLines = 0
        if (this.#sync.heard(identity)) this.wake({ look: true })
      },
      lost: () => {
        this.#unwatch = undefined
        if (this.#stopped || this.#cancelPause) return
        const pauseMs = growing(this.#brokenLines)
        this.#brokenLines += 1
        this.#lookAfter(pauseMs)
      },
    })
  }

  #lookAfter(pauseMs: number): void {
    this.#cancelPause = this.#host.after(pauseMs, () => {
      this.#cancelPause = undefined
      this.wake({ look: true })
    })
  }
}

function growing(failures: number): number {
  return Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.min(failures, 10))
}
