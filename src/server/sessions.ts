import { randomBytes } from 'node:crypto'
import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { isSigned, sign } from './signature.ts'

/** The longest that browsers keep a cookie. */
const LIFETIME_SECONDS = 400 * 24 * 60 * 60

/** Who may use this server: a browser whose cookie was signed with the key of the data folder. */
export class Sessions {
  readonly #key: Uint8Array
  readonly #clock: () => number
  /** Browsers send cookies to every port of a host, so that two servers must not share a name. */
  readonly #name: string

  constructor(key: Uint8Array, port: number, clock: () => number) {
    this.#key = key
    this.#clock = clock
    this.#name = `onward-${port}`
  }

  begin(c: Context): void {
    const text = `${Math.floor(this.#clock() / 1000)}.${randomBytes(16).toString('base64url')}`
    setCookie(c, this.#name, `${text}.${sign(this.#key, 'session', text)}`, {
      path: '/',
      httpOnly: true,
      sameSite: 'Strict',
      maxAge: LIFETIME_SECONDS,
    })
  }

  isOpen(c: Context): boolean {
    const [begunAt = '', nonce = '', signature = ''] = (getCookie(c, this.#name) ?? '').split('.')
    if (!isSigned(this.#key, 'session', `${begunAt}.${nonce}`, signature)) return false
    return this.#clock() / 1000 - Number(begunAt) <= LIFETIME_SECONDS
  }
}
