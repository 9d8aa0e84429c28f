import { type Signal, signal } from '@preact/signals'
import { ok, problem, type Result } from '../../core/result.ts'
import type { Change } from '../../core/vault/change.ts'
import {
  adjustKeyring,
  beginKeyring,
  keyringOf,
  LOCKS_AFTER_MINUTES,
  replaceCurrentKey,
  rewrap,
  withoutPasskey,
} from '../../core/vault/keyring.ts'
import type { Readable } from '../../core/vault/kind.ts'
import type { Keyring } from '../../core/vault/kinds/keyring.ts'
import { isShortPassphrase, SHORT_PASSPHRASE } from '../../core/vault/new-passphrase.ts'
import type { Vault } from '../../core/vault/vault.ts'
import type { KdfSettings } from '../../seal/derive-key.ts'
import { type KeyPair, keyPairOf, wipe } from '../../seal/keys.ts'
import type { ReplicaHost, TabChannel } from './host.ts'
import type { KeyProblem, KeyState, Keys, PasskeySecret, Recovery } from './keys.ts'
import type { KeyMaking } from './keys-secrets.ts'
import type { Seals } from './seals.ts'

const MINUTE_MS = 60_000
/** Other tabs hear of a touch at most this often. */
const TOUCH_NEWS_MS = 20_000

/** What the tabs of one browser say to each other about keys; it never touches a disk. */
type KeyMessage =
  | { readonly type: 'keys-wanted'; readonly vaultId: string }
  | {
      readonly type: 'keys-opened'
      readonly vaultId: string
      readonly privateKeys: readonly Uint8Array[]
    }
  | { readonly type: 'keys-locked' }
  | { readonly type: 'keys-touched' }

export interface KeyDealings {
  readonly host: ReplicaHost
  readonly seals: Seals
  readonly vault: Vault
  readonly kdf: KdfSettings | undefined
  /** Undefined while no vault is open. */
  readonly vaultId: () => string | undefined
  /** Whether the server answered when it was last asked. */
  readonly isReachable: () => boolean
  readonly commit: (intent: string, changes: readonly Change[]) => Promise<unknown>
  /** Resolves when the server has all changes, or has not answered for long. */
  readonly untilSent: () => Promise<void>
  /** Opens what every page reads at once, a little at a time. */
  readonly openAll: () => Promise<void>
  /** Something opens now that did not, or the reverse: pages have to look again. */
  readonly rekeyed: () => void
}

/** The passphrase and what hangs on it, in one tab. */
export class LocalKeys implements Keys {
  readonly state: Signal<KeyState> = signal('starting')
  readonly resealing: Signal<{ readonly done: number; readonly of: number } | null> = signal(null)
  readonly sealsAll: Signal<boolean> = signal(false)
  readonly locksAfterMinutes: Signal<number> = signal(LOCKS_AFTER_MINUTES)
  readonly #dealings: KeyDealings
  readonly #channel: TabChannel | undefined
  readonly #stopWaking: (() => void) | undefined
  #isBusy = false
  #touchedAtMs = 0
  #toldAtMs = 0
  #asked = false
  #cancelLock: (() => void) | undefined

  constructor(dealings: KeyDealings) {
    this.#dealings = dealings
    this.#channel = dealings.host.openChannel?.('onward-keys')
    this.#channel?.listen((message) => void this.#heard(message as KeyMessage))
    this.#stopWaking = dealings.host.onAwake?.(() => this.#lockWhenDue())
  }

  /** Sees how things stand now, after anything changed. */
  update(isReady: boolean): void {
    const keyring = keyringOf(this.#dealings.vault)
    const { seals } = this.#dealings
    const sealed: KeyState = seals.isOpen ? 'open' : 'locked'
    const state: KeyState = !isReady ? 'starting' : keyring ? sealed : 'device'
    this.sealsAll.value = keyring?.body.sealsAll === true
    const minutes = keyring?.body.locksAfterMinutes ?? LOCKS_AFTER_MINUTES
    if (minutes !== this.locksAfterMinutes.peek()) {
      this.locksAfterMinutes.value = minutes
      this.#lockLater()
    }
    if (state === this.state.peek()) return
    this.state.value = state
    const vaultId = this.#dealings.vaultId()
    if (state === 'open') this.touched()
    if (state === 'locked' && vaultId !== undefined && !this.#asked) {
      this.#asked = true
      this.#say({ type: 'keys-wanted', vaultId })
    }
  }

  setPassphrase(passphrase: string): Promise<Result<Recovery, KeyProblem>> {
    return this.#alone(async (making) => {
      const { seals, vault, isReachable } = this.#dealings
      if (keyringOf(vault)) return alreadySet
      if (!seals.hasKey) return notReady
      if (!isReachable()) return serverAway
      if (isShortPassphrase(passphrase)) return tooShort
      const { makeKey } = await import('./keys-secrets.ts')
      const made = await makeKey(passphrase, this.#now(), making)
      if (keyringOf(vault)) return alreadySet
      seals.unlock([made.keyPair])
      await this.#commit(beginKeyring(vault, made.key))
      await this.#dealings.untilSent()
      // Another device was quicker: its key seals from now on, and this one opens nothing new.
      if (keyringOf(vault)?.body.current !== made.key.id) return alreadySet
      this.#share()
      return ok({ recoveryCode: made.recoveryCode })
    })
  }

  unlock(secret: string | PasskeySecret): Promise<Result<null, KeyProblem>> {
    return this.#opened(secret, async (keyPairs) => {
      await this.#take(keyPairs)
      // Another secret may have opened everything before: that says nothing about this one.
      if (!this.#dealings.seals.isOpen || !this.#openCurrent(keyPairs)) return earlierSecret
      this.#share()
      return ok(null)
    })
  }

  lock(): void {
    if (!keyringOf(this.#dealings.vault)) return
    this.#say({ type: 'keys-locked' })
    this.#forget()
  }

  changePassphrase(secret: string, next: string): Promise<Result<null, KeyProblem>> {
    if (isShortPassphrase(next)) return Promise.resolve(tooShort)
    return this.#proven(secret, async (keyPairs, making) => {
      const { wrapsByPassphrase } = await import('./keys-secrets.ts')
      const wraps = await wrapsByPassphrase(next, keyPairs, making)
      return this.#adjust((keyring) => rewrap(keyring, ({ id }) => wraps.get(id)))
    })
  }

  addPasskey(
    { id, name }: { readonly id: string; readonly name: string },
    secret: PasskeySecret,
  ): Promise<Result<null, KeyProblem>> {
    return this.#alone(async (making) => {
      const { seals } = this.#dealings
      if (!seals.isOpen) return notReady
      const { wrapsByPasskey } = await import('./keys-secrets.ts')
      const passkey = { id, name, addedAt: this.#now() }
      const wraps = await wrapsByPasskey(passkey, secret, seals.unlocked, making)
      return this.#adjust((keyring) => rewrap(keyring, (key) => wraps.get(key.id)))
    })
  }

  removePasskey(id: string): Promise<Result<null, KeyProblem>> {
    return this.#alone(() => this.#adjust((keyring) => withoutPasskey(keyring, id)))
  }

  newRecoveryCode(secret: string): Promise<Result<Recovery, KeyProblem>> {
    return this.#proven(secret, async (keyPairs, making) => {
      const { wrapsByNewCode } = await import('./keys-secrets.ts')
      const { recoveryCode, wraps } = await wrapsByNewCode(keyPairs, making)
      const done = await this.#adjust((keyring) => rewrap(keyring, ({ id }) => wraps.get(id)))
      return done.ok ? ok({ recoveryCode }) : done
    })
  }

  replaceKey(passphrase: string): Promise<Result<Recovery, KeyProblem>> {
    return this.#alone(async (making) => {
      const { seals, isReachable } = this.#dealings
      if (!seals.isOpen) return notReady
      if (!isReachable()) return serverAway
      if (isShortPassphrase(passphrase)) return tooShort
      const { makeKey } = await import('./keys-secrets.ts')
      const made = await makeKey(passphrase, this.#now(), making)
      if (!seals.isOpen) return notReady
      const { unlocked } = seals
      const done = await this.#adjust((keyring) => {
        seals.unlock([made.keyPair])
        return replaceCurrentKey(keyring, made.earlier(keyring.body, unlocked), made.key)
      })
      this.#share()
      return done.ok ? ok({ recoveryCode: made.recoveryCode }) : done
    })
  }

  sealAll(all: boolean): Promise<Result<null, KeyProblem>> {
    return this.#alone(async () => {
      if (!this.#dealings.seals.isOpen) return notReady
      return this.#adjust((keyring) => adjustKeyring(keyring, { sealsAll: all }))
    })
  }

  lockAfter(minutes: number): Promise<Result<null, KeyProblem>> {
    this.touched()
    return this.#alone(() =>
      this.#adjust((keyring) => adjustKeyring(keyring, { locksAfterMinutes: minutes })),
    )
  }

  touched(): void {
    this.#touchedAtMs = this.#nowMs()
    if (this.#touchedAtMs - this.#toldAtMs >= TOUCH_NEWS_MS) {
      this.#toldAtMs = this.#touchedAtMs
      this.#say({ type: 'keys-touched' })
    }
    if (!this.#cancelLock) this.#lockLater()
  }

  close(): void {
    this.#cancelLock?.()
    this.#stopWaking?.()
    this.#channel?.close()
  }

  /** One at a time: two that change the keyring at once would undo each other. */
  async #alone<Value>(
    work: (making: KeyMaking) => Promise<Result<Value, KeyProblem>>,
  ): Promise<Result<Value, KeyProblem>> {
    const vaultId = this.#dealings.vaultId()
    if (vaultId === undefined) return notReady
    if (this.#isBusy) return busy
    this.#isBusy = true
    const { host, kdf } = this.#dealings
    try {
      return await work({ vaultId, randomBytes: host.randomBytes, kdf })
    } finally {
      this.#isBusy = false
    }
  }

  #opened<Value>(
    secret: string | PasskeySecret,
    work: (keyPairs: readonly KeyPair[], making: KeyMaking) => Promise<Result<Value, KeyProblem>>,
  ): Promise<Result<Value, KeyProblem>> {
    return this.#alone(async (making) => {
      const keyring = keyringOf(this.#dealings.vault)
      if (!keyring) return notReady
      const { openKeyring } = await import('./keys-secrets.ts')
      const opened = await openKeyring(keyring.body, secret, making)
      return opened.ok ? work(opened.value, making) : opened
    })
  }

  /** As `#opened`, for what changes the keyring: the secret must open the current key. */
  #proven<Value>(
    secret: string,
    work: (keyPairs: readonly KeyPair[], making: KeyMaking) => Promise<Result<Value, KeyProblem>>,
  ): Promise<Result<Value, KeyProblem>> {
    return this.#opened(secret, async (keyPairs, making) => {
      try {
        return this.#openCurrent(keyPairs) ? await work(keyPairs, making) : earlierSecret
      } finally {
        keyPairs.forEach(wipe)
      }
    })
  }

  #openCurrent(keyPairs: readonly KeyPair[]): boolean {
    const current = keyringOf(this.#dealings.vault)?.body.current
    return keyPairs.some(({ keyId }) => keyId === current)
  }

  async #adjust(change: (keyring: Readable<Keyring>) => Change): Promise<Result<null, KeyProblem>> {
    const keyring = keyringOf(this.#dealings.vault)
    if (!keyring || keyring.readOnly) return notReady
    await this.#commit(change(keyring))
    return ok(null)
  }

  async #commit(change: Change): Promise<void> {
    await this.#dealings.commit('keys', [change])
  }

  async #take(keyPairs: readonly KeyPair[]): Promise<void> {
    this.#dealings.seals.unlock(keyPairs)
    await this.#dealings.openAll()
    this.#dealings.rekeyed()
  }

  #forget(): void {
    this.#cancelLock?.()
    this.#cancelLock = undefined
    this.#dealings.seals.lock()
    this.#dealings.rekeyed()
  }

  async #heard(message: KeyMessage): Promise<void> {
    const { seals, vaultId } = this.#dealings
    if (message.type === 'keys-locked') this.#forget()
    if (message.type === 'keys-touched') this.#touchedAtMs = this.#nowMs()
    if (message.type === 'keys-wanted' && message.vaultId === vaultId()) this.#share()
    if (message.type === 'keys-opened' && message.vaultId === vaultId() && !seals.isOpen) {
      await this.#take(message.privateKeys.map((privateKey) => keyPairOf(privateKey)))
    }
  }

  /** Lets the other tabs of this browser open what this one does. */
  #share(): void {
    const vaultId = this.#dealings.vaultId()
    const privateKeys = this.#dealings.seals.unlocked.map(({ privateKey }) => privateKey)
    if (vaultId !== undefined && privateKeys.length > 0)
      this.#say({ type: 'keys-opened', vaultId, privateKeys })
  }

  #say(message: KeyMessage): void {
    this.#channel?.post(message)
  }

  #limitMs(): number {
    return this.locksAfterMinutes.peek() * MINUTE_MS
  }

  #lockLater(): void {
    this.#cancelLock?.()
    this.#cancelLock = undefined
    const limitMs = this.#limitMs()
    if (!this.#dealings.seals.isOpen || limitMs === 0) return
    const leftMs = Math.max(0, this.#touchedAtMs + limitMs - this.#nowMs())
    this.#cancelLock = this.#dealings.host.after(leftMs, () => {
      this.#cancelLock = undefined
      this.#lockWhenDue()
    })
  }

  /** A machine that slept through its time is locked as it wakes. */
  #lockWhenDue(): void {
    const limitMs = this.#limitMs()
    if (!this.#dealings.seals.isOpen || limitMs === 0) return
    if (this.#nowMs() - this.#touchedAtMs >= limitMs) this.lock()
    else this.#lockLater()
  }

  #now(): string {
    return this.#dealings.host.now()
  }

  #nowMs(): number {
    return Date.parse(this.#now())
  }
}

const tooShort = problem('too-short', SHORT_PASSPHRASE)
const alreadySet = problem(
  'other-key',
  'There is a passphrase already, perhaps from another device. Open your records with it; you can change it then.',
)
const notReady = problem(
  'not-ready',
  'This needs your records to be open here. Nothing was changed; open them and try again.',
)
const busy = problem('busy', 'Onward is still at work on your keys. Try again in a moment.')
const serverAway = problem(
  'server-away',
  'Onward’s program is not running, and a new key has to be kept there first. Nothing was changed; start it and try again.',
)
const earlierSecret = problem(
  'other-key',
  'That opens what was sealed earlier. Since then another passphrase was set: use that one.',
)
