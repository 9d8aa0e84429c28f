import { type Problem, problem } from '../../core/result.ts'
import type { Change } from '../../core/vault/change.ts'
import { isSealedUnder } from '../../core/vault/keyring.ts'
import type { Kind } from '../../core/vault/kind.ts'
import type { Keyring } from '../../core/vault/kinds/keyring.ts'
import { bodyOf } from '../../core/vault/merge.ts'
import {
  type Body,
  isPlain,
  isSealed,
  type Sealed,
  type VaultRecord,
} from '../../core/vault/record.ts'
import { type KeyPair, OWN_SEAL_ALG, type SealingKey, wipe } from '../../seal/keys.ts'
import { ringKeyOf } from '../../seal/ring-key.ts'
import { openBody, sealBody, sealOwnBody } from '../../seal/seal.ts'
import type { ReplicaHost } from './host.ts'
import { ReplicaError } from './replica.ts'

/** What opening costs, roughly in units of 0.05 ms: so much at a time keeps a tap from waiting. */
const COST_PER_SLICE = 160
/** Pages are told after this many slices, and when all is open. */
const SLICES_PER_NEWS = 16

const costOf = ({ alg }: Sealed) => (alg === OWN_SEAL_ALG ? 1 : 40)

interface Place {
  readonly kind: string
  readonly id: string
  readonly schema: number
}

/**
 * Seals and opens bodies of one vault: with the device's key, and once there is a keyring with its
 * current key, whose public half is enough to seal. Opened bodies and the keyring's private keys stay
 * in memory alone, never on the disk.
 */
export class Seals {
  readonly #host: Pick<ReplicaHost, 'randomBytes' | 'after'>
  readonly #kindNamed: (name: string) => Kind | undefined
  readonly #news: () => void
  #open = new WeakMap<Sealed, Body>()
  #closed = new WeakMap<Sealed, Problem>()
  readonly #queue = new Map<Sealed, Place>()
  #stop: (() => void) | undefined
  #device: KeyPair | undefined
  readonly #unlocked = new Map<string, KeyPair>()
  #keyring: Keyring | undefined
  /** The keyring's current key. */
  #ringKey: SealingKey | undefined
  #owner = ''

  constructor(
    host: Pick<ReplicaHost, 'randomBytes' | 'after'>,
    kindNamed: (name: string) => Kind | undefined,
    news: () => void,
  ) {
    this.#host = host
    this.#kindNamed = kindNamed
    this.#news = news
  }

  /** Whether there is a key to seal with. */
  get hasKey(): boolean {
    return this.#target !== undefined
  }

  get deviceKeyId(): string | undefined {
    return this.#device?.keyId
  }

  /** Whether the keyring's current key was unlocked here. */
  get isOpen(): boolean {
    return this.#ringKey !== undefined && this.#unlocked.has(this.#ringKey.keyId)
  }

  /** The unlocked keys of the keyring. */
  get unlocked(): readonly KeyPair[] {
    return [...this.#unlocked.values()]
  }

  use(owner: string, device: KeyPair | undefined): void {
    if (this.#owner !== '' && this.#owner !== owner) this.lock()
    this.#owner = owner
    this.#device = device
  }

  useKeyring(keyring: Keyring | undefined): void {
    this.#keyring = keyring
    this.#ringKey = keyring && ringKeyOf(keyring)
  }

  unlock(keyPairs: readonly KeyPair[]): void {
    for (const keyPair of keyPairs) this.#unlocked.set(keyPair.keyId, keyPair)
  }

  /** Forgets the keyring's private keys and every body that was opened. */
  lock(): void {
    for (const keyPair of this.#unlocked.values()) wipe(keyPair)
    this.#unlocked.clear()
    this.#queue.clear()
    this.#open = new WeakMap()
    this.#closed = new WeakMap()
  }

  /** Whether records of a kind are sealed at present. */
  isSealedKind(name: string): boolean {
    return isSealedUnder(this.#keyring, name, this.#kindNamed(name))
  }

  /** Whether what is unfinished is sealed too, whatever it is. */
  get sealsAll(): boolean {
    return this.#keyring?.sealsAll === true
  }

  /**
   * Whether a record is not kept as it should be now and can be brought over here: plain or sealed at
   * the wrong time, or sealed with an earlier key that is at hand.
   */
  isDue(record: VaultRecord): boolean {
    const sealing = this.#target
    if (!sealing) return false
    const wanted = this.isSealedKind(record.kind)
    if (!isSealed(record)) return wanted && isPlain(record)
    if (!this.#keyFor(record.sealed)) return false
    const known = this.#kindNamed(record.kind) !== undefined
    return record.sealed.keyId !== sealing.keyId || (!wanted && known)
  }

  /** The change with its body sealed where its kind is, with the present key where that can be. */
  sealChange(change: Change): Change {
    const { kind, id, baseVersion, schema } = change
    if ('sealed' in change) {
      const sealed = this.brought(change, change.sealed)
      return sealed === change.sealed ? change : { kind, id, baseVersion, schema, sealed }
    }
    const body = bodyOf(change)
    if (!body || !this.isSealedKind(kind)) return change
    return { kind, id, baseVersion, schema, sealed: this.seal(change, body) }
  }

  /** Whether a change is sealed with the present key, or can be. */
  canSeal(change: Change): boolean {
    if (!this.#target) return false
    const { sealed } = 'sealed' in change ? change : {}
    return !sealed || this.isTarget(sealed.keyId) || this.openNow(change, sealed) !== undefined
  }

  /** The record as it is kept now: sealed where its kind is. */
  sealRecord(record: VaultRecord): VaultRecord {
    if (!isPlain(record) || !this.isSealedKind(record.kind)) return record
    const { kind, id, version, schema, updatedAt } = record
    return { kind, id, version, schema, updatedAt, sealed: this.seal(record, record.body) }
  }

  /** Whether this is the key that seals at present. */
  isTarget(keyId: string): boolean {
    return this.#target?.keyId === keyId
  }

  /** The same body sealed with the present key; as it is where that is so, or where it cannot be opened. */
  brought(place: Place, sealed: Sealed): Sealed {
    if (sealed.keyId === this.#target?.keyId) return sealed
    const body = this.openNow(place, sealed)
    return body ? this.seal(place, body) : sealed
  }

  /** Throws `no-key` without a key. */
  seal(place: Place, body: Body): Sealed {
    const target = this.#target
    if (!target) {
      throw new ReplicaError(
        'no-key',
        'The key that seals your private writing is not here yet. Your words stay in the box; try again once Onward is running.',
      )
    }
    const own = this.#keyFor(target)
    const { randomBytes } = this.#host
    const placed = this.#placed(place)
    const sealed = own
      ? sealOwnBody(body, placed, own, randomBytes)
      : sealBody(body, placed, target.publicKey, target.keyId, randomBytes)
    if (own) this.#open.set(sealed, body)
    return sealed
  }

  /** The body at once; undefined when it cannot be opened here. */
  openNow(place: Place, sealed: Sealed): Body | undefined {
    const known = this.#open.get(sealed)
    const keyPair = this.#keyFor(sealed)
    if (known || !keyPair || this.#closed.has(sealed)) return known
    const opened = openBody(sealed, this.#placed(place), keyPair)
    if (opened.ok) this.#open.set(sealed, opened.value)
    else this.#closed.set(sealed, opened.problem)
    return opened.ok ? opened.value : undefined
  }

  /** The body if it is open already; otherwise it is opened soon, and `news` is told. */
  openSoon(place: Place, sealed: Sealed): Body | undefined {
    const known = this.#open.get(sealed)
    if (!known && this.#keyFor(sealed) && !this.#closed.has(sealed) && !this.#queue.has(sealed)) {
      this.#queue.set(sealed, place)
      this.#drainSoon()
    }
    return known
  }

  /** Opens all of these a little at a time. */
  async openAll(records: Iterable<VaultRecord>): Promise<void> {
    let cost = 0
    for (const record of records) {
      if (!isSealed(record) || this.#open.has(record.sealed)) continue
      if (!this.openNow(record, record.sealed)) continue
      cost += costOf(record.sealed)
      if (cost < COST_PER_SLICE) continue
      cost = 0
      await new Promise<void>((resolve) => {
        this.#host.after(0, resolve)
      })
    }
  }

  whyClosed(sealed: Sealed): Problem | undefined {
    const known = this.#closed.get(sealed)
    if (known || this.#keyFor(sealed)) return known
    if (this.#keyring?.keys.some(({ id }) => id === sealed.keyId)) {
      return problem('locked', 'This is sealed. It opens with your passphrase.').problem
    }
    const missing = problem(
      'no-key',
      'The key that opens this is not in this browser yet. It is kept and opens once Onward runs.',
    )
    return missing.problem
  }

  close(): void {
    this.#stop?.()
    this.#queue.clear()
  }

  /** Once there is a keyring, nothing is sealed with the device's key any more. */
  get #target(): SealingKey | undefined {
    return this.#keyring ? this.#ringKey : this.#device
  }

  #keyFor({ keyId }: { readonly keyId: string }): KeyPair | undefined {
    return this.#device?.keyId === keyId ? this.#device : this.#unlocked.get(keyId)
  }

  #placed({ kind, id, schema }: Place) {
    return { owner: this.#owner, kind, id, schema }
  }

  #drainSoon(slices = 0): void {
    this.#stop ??= this.#host.after(0, () => {
      this.#stop = undefined
      let cost = 0
      for (const [sealed, place] of this.#queue) {
        this.#queue.delete(sealed)
        this.openNow(place, sealed)
        cost += costOf(sealed)
        if (cost >= COST_PER_SLICE) break
      }
      const done = this.#queue.size === 0
      if (done || slices >= SLICES_PER_NEWS) this.#news()
      if (!done) this.#drainSoon(slices >= SLICES_PER_NEWS ? 0 : slices + 1)
    })
  }
}
