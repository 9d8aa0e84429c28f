import type { ReplicaHost } from './host.ts'
import type { CopyContent, CopyKeeper } from './records-copy.ts'

/** A copy that has not taken something by then is not waited for. */
const PATIENCE_MS = 2000
/** Records that are handed over together. */
const RECORDS_AT_ONCE = 1000
const LOCK = 'onward-kept'

type CopyHost = Pick<ReplicaHost, 'now' | 'after' | 'locks'>

/**
 * The second copy of a ledger, which a browser keeps when it throws its databases away. Where it cannot
 * be written, the ledger is the one keeper, as before.
 */
export class LedgerCopy {
  readonly #keeper: CopyKeeper
  readonly #host: CopyHost
  /** All that the ledger holds. */
  readonly #read: () => Promise<CopyContent>
  /** One thing at a time, in the order of asking. */
  #last: Promise<unknown> = Promise.resolve()
  #isRenewing = false

  constructor(keeper: CopyKeeper, host: CopyHost, read: () => Promise<CopyContent>) {
    this.#keeper = keeper
    this.#host = host
    this.#read = read
  }

  /**
   * Keeps what was written just now; ends when it is kept, cannot be, or keeps waiting. `letsGo`: some of
   * what was there before must not stay.
   */
  async keep(news: CopyContent, letsGo: boolean): Promise<void> {
    const kept = this.#inTurn(async () => {
      const added = await this.#keeper.append(news, this.#nowMs(), letsGo)
      if (added !== 'kept') this.#renewSoon()
    })
    let cancel = () => {}
    const late = new Promise<void>((resolve) => {
      cancel = this.#host.after(PATIENCE_MS, resolve)
    })
    await Promise.race([kept, late])
    cancel()
  }

  /** What was kept last, of a browser whose database has nothing. */
  async latest(): Promise<CopyContent | undefined> {
    let latest: CopyContent | undefined
    await this.#inTurn(async () => {
      latest = await this.#keeper.latest()
    })
    return latest
  }

  /** Another vault or epoch began, or a key went: nothing of before stays. */
  beginAnew(): Promise<void> {
    return this.#inTurn(async () => {
      await this.#keeper.forget()
      await this.#renew()
    })
  }

  #renewSoon(): void {
    if (this.#isRenewing) return
    this.#isRenewing = true
    void this.#inTurn(async () => {
      this.#isRenewing = false
      await this.#renew()
    })
  }

  async #renew(): Promise<void> {
    const { records, ...others } = await this.#read()
    await this.#keeper.begin(others.identity.vaultId)
    await this.#keeper.add({ ...others, records: [] })
    for (let from = 0; from < records.length; from += RECORDS_AT_ONCE) {
      const some = records.slice(from, from + RECORDS_AT_ONCE)
      await this.#keeper.add({ ...others, sets: [], records: some })
    }
    await this.#keeper.finish(this.#nowMs())
  }

  /** Not beside other tabs; whatever fails leaves the copy behind, and says nothing. */
  #inTurn(work: () => Promise<void>): Promise<void> {
    const done = this.#last.then(() => this.#alone(work)).catch(() => {})
    this.#last = done
    return done
  }

  #alone(work: () => Promise<void>): Promise<void> {
    const { locks } = this.#host
    if (!locks) return work()
    return new Promise((resolve, reject) => {
      const { signal } = new AbortController()
      locks.hold(LOCK, signal, () => work().then(resolve, reject))
    })
  }

  #nowMs(): number {
    return Date.parse(this.#host.now())
  }
}
