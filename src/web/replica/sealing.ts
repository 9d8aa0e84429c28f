import type { ReadonlySignal } from '@preact/signals'
import type { Change } from '../../core/vault/change.ts'
import { keyringOf } from '../../core/vault/keyring.ts'
import type { Keyring } from '../../core/vault/kinds/keyring.ts'
import { readDeviceKey } from '../../seal/device-key.ts'
import type { Keeper } from './keeper.ts'
import { LocalKeys } from './keys-local.ts'
import type { Reseal } from './keys-reseal.ts'
import type { ReplicaOptions } from './local-replica.ts'
import type { NeedsYou } from './replica.ts'
import type { Seals } from './seals.ts'

/** So long a new key waits to be taken over before it is told; it is kept here in any case. */
export const SENT_PATIENCE_MS = 10_000

export interface SealingDealings {
  readonly options: ReplicaOptions
  readonly keeper: Keeper
  readonly seals: Seals
  readonly needsYou: ReadonlySignal<readonly NeedsYou[]>
  readonly waitingCount: ReadonlySignal<number>
  readonly commit: (intent: string, changes: readonly Change[]) => Promise<unknown>
  readonly retry: (needsYouId: string) => Promise<void>
  readonly isReachable: () => boolean
  /** Whether this is the tab that exchanges with the server. */
  readonly isSyncing: () => boolean
  readonly fetchKey: () => Promise<unknown>
  readonly changed: () => void
}

/** Which keys a replica uses, what is read through them, and what is due to be sealed anew. */
export class Sealing {
  readonly keys: LocalKeys
  readonly #dealings: SealingDealings
  readonly #retried = new Set<string>()
  #reseal: Promise<Reseal> | undefined
  #usedKey: unknown
  #usedOwner = ''
  #usedEpoch: number | undefined
  #usedKeyring: Keyring | undefined
  #isClosed = false

  constructor(dealings: SealingDealings) {
    this.#dealings = dealings
    const { options, keeper, seals, commit, isReachable } = dealings
    this.keys = new LocalKeys({
      host: options.host,
      seals,
      vault: keeper.book.vault,
      kdf: options.kdf,
      vaultId: () => keeper.position?.vaultId,
      isReachable,
      commit,
      untilSent: () => this.#untilSent(),
      openAll: () => this.#openAll(),
      rekeyed: () => this.#rekeyed(),
    })
    this.#readSealed()
  }

  /** Takes over the keys that are kept here now; to be called after anything changed. */
  follow(): void {
    const { keeper, seals } = this.#dealings
    const { position, deviceKey, book } = keeper
    if (position && (position.vaultId !== this.#usedOwner || deviceKey !== this.#usedKey)) {
      this.#usedOwner = position.vaultId
      this.#usedKey = deviceKey
      const keyPair = readDeviceKey(deviceKey)
      seals.use(position.vaultId, keyPair.ok ? keyPair.value : undefined)
    }
    if (position && this.#usedEpoch !== undefined && this.#usedEpoch !== position.epoch) {
      this.#begunAnew()
    }
    this.#usedEpoch = position?.epoch
    const keyring = keyringOf(book.vault)?.body
    if (keyring !== this.#usedKeyring) seals.useKeyring(keyring)
    this.#usedKeyring = keyring
  }

  /** After each exchange with the server: goes on with what is due. */
  reached(): void {
    this.retryParked()
    this.#step(false)
  }

  /**
   * What was set aside only because of its key goes again by itself: once it is unlocked, or can be
   * sealed with the key that is in use now.
   */
  retryParked(): void {
    const { seals, needsYou, retry } = this.#dealings
    for (const { id, why, code, set } of needsYou.peek()) {
      const becauseOfKey = why === 'sealed' || code === 'retired-key' || code === 'must-be-sealed'
      const attempt = `${id}/${seals.isOpen}`
      if (!becauseOfKey || this.#retried.has(attempt)) continue
      if (!set.changes.every((change) => seals.canSeal(change))) continue
      this.#retried.add(attempt)
      retry(id).catch(() => this.#retried.delete(attempt))
    }
  }

  close(): void {
    this.#isClosed = true
    this.#dealings.seals.close()
    this.keys.close()
    void this.#reseal?.then((reseal) => reseal.close())
  }

  /** Loaded once there is a keyring: until then there is nothing to bring over. */
  #step(lookAgain: boolean): void {
    if (!this.#usedKeyring || !this.#dealings.isSyncing()) return
    this.#reseal ??= this.#loadReseal()
    this.#reseal.then(
      (reseal) => {
        if (this.#isClosed) return
        if (lookAgain) reseal.lookAgain()
        void reseal.step()
      },
      (cause) => {
        // The program was stopped meanwhile, or updated: it is asked for again.
        this.#reseal = undefined
        console.error(cause)
      },
    )
  }

  async #loadReseal(): Promise<Reseal> {
    const { options, keeper, seals, commit } = this.#dealings
    const { transport, host, custody, kindNamed } = options
    const { Reseal } = await import('./keys-reseal.ts')
    const progress = this.keys.resealing
    return new Reseal({ keeper, seals, transport, host, custody, kindNamed, commit, progress })
  }

  #untilSent(): Promise<void> {
    const { options, waitingCount } = this.#dealings
    return new Promise((resolve) => {
      const cancel = options.host.after(SENT_PATIENCE_MS, () => resolve())
      const unsubscribe = waitingCount.subscribe((count) => {
        if (count > 0) return
        cancel()
        resolve()
        queueMicrotask(() => unsubscribe())
      })
    })
  }

  /** Opens what pages read as if it were plain, so that no page has to wait for all of it. */
  async #openAll(): Promise<void> {
    const { options, keeper, seals } = this.#dealings
    if (!seals.sealsAll) return
    const all = [...keeper.book.vault.records()]
    await seals.openAll(all.filter(({ kind }) => !options.kindNamed(kind)?.sealed))
  }

  /** Other bodies can be opened than before: everything is looked at again. */
  #rekeyed(): void {
    if (this.#isClosed) return
    this.#readSealed()
    this.#dealings.changed()
    this.#step(true)
    if (this.#dealings.seals.isOpen) this.retryParked()
  }

  /** What was restored or begun is under keys of its own, perhaps one that was let go here. */
  #begunAnew(): void {
    const { seals, fetchKey } = this.#dealings
    seals.lock()
    this.#readSealed()
    fetchKey().catch((cause) => {
      if (!this.#isClosed) console.error(cause)
    })
  }

  /** Core takes what is always sealed as unknown; all else it reads as if it were plain. */
  #readSealed(): void {
    const { options, keeper, seals } = this.#dealings
    keeper.book.vault.openWith((record) =>
      options.kindNamed(record.kind)?.sealed ? undefined : seals.openNow(record, record.sealed),
    )
  }
}
