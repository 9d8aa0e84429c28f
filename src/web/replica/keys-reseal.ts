import type { Signal } from '@preact/signals'
import type { Change } from '../../core/vault/change.ts'
import { isSettled, settleKeyring } from '../../core/vault/keyring.ts'
import { type Kind, type Readable, readAs } from '../../core/vault/kind.ts'
import { KEYRING_ID, type Keyring, keyringKind } from '../../core/vault/kinds/keyring.ts'
import { letterTextKind } from '../../core/vault/kinds/letter.ts'
import { isDeleted, isPlain, isSealed, type VaultRecord } from '../../core/vault/record.ts'
import type { Custody } from './custody.ts'
import type { ReplicaHost } from './host.ts'
import type { Keeper } from './keeper.ts'
import { rekeyingWith } from './rekey.ts'
import type { Seals } from './seals.ts'
import type { Transport } from './transport.ts'

/** What one set brings over: so many records, and roughly so many characters of JSON. */
const RECORDS_PER_SET = 200
const CHARS_PER_SET = 1_000_000
/** Until a write of another tab is over. */
const AGAIN_MS = 2000
/** Opening and sealing by public key takes some milliseconds: a pause after so many. */
const RECORDS_PER_BREATH = 4

export interface ResealDealings {
  readonly keeper: Keeper
  readonly seals: Seals
  readonly transport: Transport
  readonly host: Pick<ReplicaHost, 'now' | 'after'>
  readonly custody: Pick<Custody, 'retireDeviceKey'> | undefined
  readonly kindNamed: (name: string) => Kind | undefined
  readonly commit: (intent: string, changes: readonly Change[]) => Promise<unknown>
  readonly progress: Signal<{ readonly done: number; readonly of: number } | null>
}

type Name = { readonly kind: string; readonly id: string }

/**
 * Brings everything over to the keyring's current key and to what it says about sealing all, one set
 * after each exchange with the server, so that it goes on wherever it was left. Works only on what the
 * server has confirmed, in the one tab that syncs. At the end it brings over what lies beside the
 * records in this browser, and only then lets the device's key go.
 */
export class Reseal {
  readonly #dealings: ResealDealings
  #isAtWork = false
  #isClosed = false
  #keyring: Keyring | undefined
  /** What is still to be looked at; undefined before it was gathered. */
  #due: Name[] | undefined
  #texts: string[] | undefined
  #done = 0
  #of = 0
  #isFinished = false
  #isKnownSettled = false
  /** Texts that this loaded itself, and lets go of once they are brought over. */
  #loaded: string[] = []

  constructor(dealings: ResealDealings) {
    this.#dealings = dealings
  }

  /** To be called after each exchange with the server, and when a key came. Never rejects. */
  async step(): Promise<void> {
    if (this.#isAtWork || this.#isClosed) return
    this.#isAtWork = true
    try {
      await this.#step()
    } catch (cause) {
      // The store of this tab was closed under us: what was not done is done next time.
      if (!this.#isClosed) console.error(cause)
    } finally {
      this.#isAtWork = false
    }
  }

  close(): void {
    this.#isClosed = true
  }

  /** Keys were unlocked or a keyring came: what was passed over may be due now. */
  lookAgain(): void {
    this.#due = undefined
    this.#isFinished = false
    this.#isKnownSettled = false
  }

  async #step(): Promise<void> {
    const { keeper, progress } = this.#dealings
    const keyring = this.#confirmedKeyring()
    if (!keyring || keyring.readOnly || keeper.book.waiting.length > 0) return
    if (keyring.body !== this.#keyring) this.#meet(keyring.body)
    if (this.#isFinished) return
    const changes = (await this.#nextRecords()) ?? (await this.#nextTexts(keyring.body))
    if (changes === 'away') return
    if (changes) {
      progress.value = { done: this.#done, of: this.#of }
      await this.#dealings.commit('reseal', changes)
      return
    }
    progress.value = null
    await this.#finish(keyring)
  }

  /** A keyring that was settled before this tab opened has nothing to bring over but this browser. */
  #meet(keyring: Keyring): void {
    const before = this.#keyring
    this.#keyring = keyring
    if (before?.current !== keyring.current || before?.sealsAll !== keyring.sealsAll) {
      this.#texts = undefined
    }
    this.lookAgain()
    if (!before && this.#isSettled(keyring)) this.#due = []
    this.#isKnownSettled = !before && this.#isSettled(keyring)
  }

  #confirmedKeyring(): Readable<Keyring> | undefined {
    const record = this.#dealings.keeper.book.confirmed(keyringKind.name, KEYRING_ID)
    return record && readAs(keyringKind, record)
  }

  #isSettled(keyring: Keyring): boolean {
    return isSettled(keyring) && this.#dealings.seals.deviceKeyId === undefined
  }

  /** The next set of changes to records that every tab has; undefined when nothing is left of them. */
  async #nextRecords(): Promise<readonly Change[] | undefined> {
    const { keeper, seals } = this.#dealings
    if (!this.#due) {
      this.#due = keeper.book.confirmedRecords().filter((record) => seals.isDue(record))
      this.#done = 0
      this.#of = this.#due.length
    }
    const some: VaultRecord[] = []
    let chars = 0
    while (this.#due.length > 0 && some.length < RECORDS_PER_SET && chars < CHARS_PER_SET) {
      const { kind, id } = this.#due.shift() as Name
      const record = keeper.book.confirmed(kind, id)
      if (!record || !seals.isDue(record)) continue
      some.push(record)
      chars += JSON.stringify(record).length
    }
    return this.#changesTo(some)
  }

  /** The next texts of letters, which are fetched for it one by one. */
  async #nextTexts(keyring: Keyring): Promise<readonly Change[] | 'away' | undefined> {
    const { keeper, seals, transport } = this.#dealings
    for (const id of this.#loaded.splice(0)) keeper.book.vault.forget(letterTextKind.name, id)
    const wasAll = keyring.allSealedAt !== undefined
    if (!seals.isOpen || (keyring.sealsAll === true) === wasAll) return undefined
    this.#texts ??= await this.#dueTexts()
    if (!this.#texts) return 'away'
    this.#of = Math.max(this.#of, this.#done + this.#texts.length)
    const some: VaultRecord[] = []
    let chars = 0
    while (this.#texts.length > 0 && some.length < RECORDS_PER_SET && chars < CHARS_PER_SET) {
      const [id = ''] = this.#texts
      const reply = await transport.record(letterTextKind.name, id)
      if (reply.kind !== 'answer') return 'away'
      this.#texts.shift()
      const record = reply.answer
      if (!record || isDeleted(record) || !seals.isDue(record)) {
        this.#done += 1
        continue
      }
      if (!keeper.book.vault.find(letterTextKind.name, id)) this.#loaded.push(id)
      keeper.takeLazy(record)
      some.push(record)
      chars += JSON.stringify(record).length
    }
    return this.#changesTo(some)
  }

  /** The ids of all texts that are due, those without a letter too; undefined while nobody answers. */
  async #dueTexts(): Promise<string[] | undefined> {
    const { seals, transport } = this.#dealings
    const ids: string[] = []
    for (let since = 0; ; ) {
      const reply = await transport.texts(since)
      if (reply.kind !== 'answer' || this.#isClosed) return undefined
      const { records, more, revision } = reply.answer
      const due = records.filter((record) => !isDeleted(record) && seals.isDue(record))
      ids.push(...due.map(({ id }) => id))
      if (!more) return ids
      since = revision
    }
  }

  async #changesTo(records: readonly VaultRecord[]): Promise<readonly Change[] | undefined> {
    const { keeper, seals, kindNamed, host } = this.#dealings
    const changes: Change[] = []
    for (const [at, record] of records.entries()) {
      const { kind, id, version, schema } = record
      const body = isSealed(record)
        ? seals.openNow(record, record.sealed)
        : isPlain(record) && record.body
      const head = { kind, id, baseVersion: version, schema }
      const stays = seals.isSealedKind(kind) || !kindNamed(kind)
      if (body)
        changes.push(stays ? { ...head, sealed: seals.seal(record, body) } : { ...head, body })
      if (at % RECORDS_PER_BREATH === RECORDS_PER_BREATH - 1) {
        await new Promise<void>((resolve) => {
          host.after(0, resolve)
        })
      }
    }
    this.#done += records.length
    // What was changed while this was being made ready is looked at again with the next round.
    const stand = changes.filter(
      ({ kind, id, baseVersion }) => keeper.book.vault.find(kind, id)?.version === baseVersion,
    )
    if (stand.length < changes.length) this.#due = undefined
    return stand.length > 0 ? stand : undefined
  }

  async #finish(keyring: Readable<Keyring>): Promise<void> {
    const { keeper, seals, host, commit } = this.#dealings
    const { position } = keeper
    if (!this.#due || !position) return
    if (!this.#isKnownSettled && keeper.book.confirmedRecords().some((one) => seals.isDue(one))) {
      this.lookAgain()
      return
    }
    if (!isSettled(keyring.body) && this.#isAllBrought(keyring.body)) {
      await commit('keys', [settleKeyring(keyring, host.now())])
      return
    }
    const retired = await this.#retireDeviceKey()
    const asked = {
      name: `${keyring.body.current}${keyring.body.sealsAll ? '/all' : ''}`,
      beat: position.beat,
      records: () => keeper.book.confirmedRecords(),
      withoutDeviceKey: retired === 'retired',
    }
    const rekeying = rekeyingWith(seals, asked)
    const outcome = await keeper.using((store) => store.rekey(position.vaultId, rekeying))
    this.#isFinished = outcome !== 'not-yet' && retired !== 'away'
    if (outcome === 'not-yet') host.after(AGAIN_MS, () => void this.step())
    if (outcome !== 'rekeyed') return
    // What is sealed now was plain in the past that the keeper of all records keeps.
    if (keyring.body.sealsAll) await this.#dealings.custody?.retireDeviceKey()
    await keeper.load()
    keeper.post({ type: 'wrote', vaultId: position.vaultId, beat: position.beat + 1 })
  }

  /** Whether nothing is left that is sealed with a key that is to be retired, or not sealed yet. */
  #isAllBrought({ current, keys, sealsAll }: Keyring): boolean {
    const { seals, keeper } = this.#dealings
    if (!seals.isOpen || (sealsAll && this.#texts === undefined)) return false
    const earlier = new Set(keys.map(({ id }) => id).filter((id) => id !== current))
    return !keeper.book
      .confirmedRecords()
      .some((record) => isSealed(record) && earlier.has(record.sealed.keyId))
  }

  /** Asks the keeper of all records to destroy the device's key, once no record needs it. */
  async #retireDeviceKey(): Promise<'retired' | 'stays' | 'away'> {
    const { seals, custody, keeper } = this.#dealings
    const { deviceKeyId } = seals
    if (deviceKeyId === undefined || !custody) return 'stays'
    const isNeeded = keeper.book
      .confirmedRecords()
      .some((record) => isSealed(record) && record.sealed.keyId === deviceKeyId)
    if (isNeeded) return 'stays'
    const reply = await custody.retireDeviceKey()
    if (reply.kind === 'answer') return 'retired'
    return reply.kind === 'refused' ? 'stays' : 'away'
  }
}
