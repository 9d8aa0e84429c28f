import { randomBytes } from 'node:crypto'
import { isSigned, sign } from './signature.ts'

/** How long a link that opens the app may wait to be used. */
export const LAUNCH_CODE_MINUTES = 10
const LIFETIME_MS = LAUNCH_CODE_MINUTES * 60_000

/** A fresh one-time code, `madeAt.nonce.signature`. Any process that has the key can make one. */
export function makeLaunchCode(key: Uint8Array, nowMs: number): string {
  const text = `${nowMs}.${randomBytes(16).toString('base64url')}`
  return `${text}.${sign(key, 'launch', text)}`
}

/** The codes that one running server takes: each once, while fresh, and only from its own time. */
export class LaunchCodes {
  readonly #key: Uint8Array
  readonly #clock: () => number
  readonly #startedAtMs: number
  readonly #used = new Map<string, number>()

  constructor(key: Uint8Array, clock: () => number) {
    this.#key = key
    this.#clock = clock
    this.#startedAtMs = clock()
  }

  make(): string {
    return makeLaunchCode(this.#key, this.#clock())
  }

  /** True once for each good code. Codes used before a restart are older than this server. */
  redeem(code: string): boolean {
    const [madeAt = '', nonce = '', signature = '', ...rest] = code.split('.')
    if (rest.length > 0 || !isSigned(this.#key, 'launch', `${madeAt}.${nonce}`, signature)) {
      return false
    }
    const nowMs = this.#clock()
    const madeAtMs = Number(madeAt)
    this.#forgetExpired(nowMs)
    // One from the future is of a clock that was put back since, and may have been used by then.
    const isOfNow = Math.abs(nowMs - madeAtMs) <= LIFETIME_MS
    const fresh = madeAtMs >= this.#startedAtMs && isOfNow
    if (!fresh || this.#used.has(nonce)) return false
    this.#used.set(nonce, madeAtMs)
    return true
  }

  #forgetExpired(nowMs: number): void {
    for (const [nonce, madeAtMs] of this.#used) {
      if (nowMs - madeAtMs > LIFETIME_MS) this.#used.delete(nonce)
    }
  }
}
