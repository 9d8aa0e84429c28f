import { type Problem, problem } from '../../core/result.ts'
import type { Change } from '../../core/vault/change.ts'
import type { Kind } from '../../core/vault/kind.ts'
import { bodyOf } from '../../core/vault/merge.ts'
import type { Body, Sealed } from '../../core/vault/record.ts'
import type { KeyPair } from '../../seal/keys.ts'
import { openBody, sealBody } from '../../seal/seal.ts'
import type { ReplicaHost } from './host.ts'
import { ReplicaError } from './replica.ts'

/** Opening takes about 2 ms each: this many at a time keep a tap from waiting. */
const OPENED_PER_SLICE = 4
/** Pages are told after this many slices, and when all is open. */
const SLICES_PER_NEWS = 16

interface Place {
  readonly kind: string
  readonly id: string
  readonly schema: number
}

/** Seals and opens bodies of one vault. Opened bodies stay in memory alone, never on the disk. */
export class Seals {
  readonly #host: Pick<ReplicaHost, 'randomBytes' | 'after'>
  readonly #kindNamed: (name: string) => Kind | undefined
  readonly #news: () => void
  readonly #open = new WeakMap<Sealed, Body>()
  readonly #closed = new WeakMap<Sealed, Problem>()
  readonly #queue = new Map<Sealed, Place>()
  #stop: (() => void) | undefined
  #keyPair: KeyPair | undefined
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

  get hasKey(): boolean {
    return this.#keyPair !== undefined
  }

  use(owner: string, keyPair: KeyPair | undefined): void {
    this.#owner = owner
    this.#keyPair = keyPair
    if (this.#queue.size > 0) this.#drainSoon()
  }

  /** The change with its body sealed, where its kind is sealed. Throws `no-key` without a key. */
  sealChange(change: Change): Change {
    const body = bodyOf(change)
    if (!body || !this.#kindNamed(change.kind)?.sealed) return change
    const { kind, id, baseVersion, schema } = change
    return { kind, id, baseVersion, schema, sealed: this.seal(change, body) }
  }

  seal(place: Place, body: Body): Sealed {
    if (!this.#keyPair) {
      throw new ReplicaError(
        'no-key',
        'The key that seals your private writing is not here yet. Your words stay in the box; try again once Onward is running.',
      )
    }
    const { publicKey, keyId } = this.#keyPair
    const sealed = sealBody(body, this.#placed(place), publicKey, keyId, this.#host.randomBytes)
    this.#open.set(sealed, body)
    return sealed
  }

  /** The body at once; undefined when it cannot be opened here. */
  openNow(place: Place, sealed: Sealed): Body | undefined {
    const known = this.#open.get(sealed)
    if (known || !this.#keyPair || this.#closed.has(sealed)) return known
    const opened = openBody(sealed, this.#placed(place), this.#keyPair)
    if (opened.ok) this.#open.set(sealed, opened.value)
    else this.#closed.set(sealed, opened.problem)
    return opened.ok ? opened.value : undefined
  }

  /** The body if it is open already; otherwise it is opened soon, and `news` is told. */
  openSoon(place: Place, sealed: Sealed): Body | undefined {
    const known = this.#open.get(sealed)
    if (!known && !this.#closed.has(sealed) && !this.#queue.has(sealed)) {
      this.#queue.set(sealed, place)
      if (this.#keyPair) this.#drainSoon()
    }
    return known
  }

  whyClosed(sealed: Sealed): Problem | undefined {
    const known = this.#closed.get(sealed)
    if (known || this.#keyPair || this.#open.has(sealed)) return known
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

  #placed({ kind, id, schema }: Place) {
    return { owner: this.#owner, kind, id, schema }
  }

  #drainSoon(slices = 0): void {
    this.#stop ??= this.#host.after(0, () => {
      this.#stop = undefined
      let left = OPENED_PER_SLICE
      for (const [sealed, place] of this.#queue) {
        this.#queue.delete(sealed)
        this.openNow(place, sealed)
        left -= 1
        if (left === 0) break
      }
      const done = this.#queue.size === 0
      if (done || slices >= SLICES_PER_NEWS) this.#news()
      if (!done) this.#drainSoon(slices >= SLICES_PER_NEWS ? 0 : slices + 1)
    })
  }
}
