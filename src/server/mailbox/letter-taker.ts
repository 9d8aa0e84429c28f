import { randomBytes } from 'node:crypto'
import type { Context } from '../../core/context.ts'
import {
  closeDoor,
  type Door,
  type DoorCounts,
  nothingCounted,
  sumOf,
  takeInThrough,
} from '../../core/import/door-import.ts'
import { isKnown } from '../../core/import/take-in.ts'
import type { VaultIdentity } from '../../core/protocol/sync.ts'
import { ok, type Problem, problem, type Result } from '../../core/result.ts'
import type { Change } from '../../core/vault/change.ts'
import { letterTextKind } from '../../core/vault/kinds/letter.ts'
import { incomingLetter, skimIncoming } from '../../mail/parse/incoming-letter.ts'
import { letterIdOf } from '../../mail/parse/letter-id.ts'
import type { ParsedLetter } from '../../mail/parse/parsed-letter.ts'
import type { DataFolder } from '../../store/data-folder.ts'
import { LOCAL_OWNER, type VaultStore } from '../../store/vault-store.ts'
import { sealedChanges, sealingOf } from '../vault-keys.ts'
import { StoredRecords } from './stored-records.ts'

/** What letters are taken into, and by whom. */
export interface Taking {
  readonly store: VaultStore
  readonly folder: DataFolder
  readonly actor: string
  readonly context: () => Context
}

/** What became of all messages so far. The last three add up to the first. */
export interface TakenCounts extends DoorCounts {
  readonly found: number
}

/**
 * Takes letters that come through a door into the store, beside whoever else writes there. Of what is
 * not about the search nothing is kept. Each batch is written before the next one is asked for.
 */
export class LetterTaker {
  readonly identity: VaultIdentity
  readonly #taking: Taking
  readonly #door: Door
  readonly #records: StoredRecords
  #uncounted: DoorCounts = nothingCounted
  #counts: TakenCounts = { ...nothingCounted, found: 0 }

  private constructor(taking: Taking, door: Door, records: StoredRecords, identity: VaultIdentity) {
    this.#taking = taking
    this.#door = door
    this.#records = records
    this.identity = identity
  }

  static async open(taking: Taking, door: Door): Promise<LetterTaker> {
    const records = new StoredRecords(taking.store)
    const identity = await taking.store.identity(LOCAL_OWNER)
    await records.catchUp()
    return new LetterTaker(taking, door, records, identity)
  }

  get counts(): TakenCounts {
    return this.#counts
  }

  /** Whether the letter with this head is here, or was left out. */
  isKnown({ messageId }: ParsedLetter): boolean {
    if (messageId === null) return false
    const nothingElse = { subject: null, fromAddress: null, sentAt: null, text: '' }
    return isKnown(this.#records.vault, letterIdOf({ messageId, ...nothingElse }))
  }

  /** Takes in what is about the search. `passed` counts messages of which only the head was looked at. */
  async take(
    letters: readonly ParsedLetter[],
    passed: Pick<DoorCounts, 'known' | 'forgotten'> = nothingCounted,
  ): Promise<Result<null>> {
    const here = await this.#isSameVault()
    if (!here.ok) return here
    await this.#records.catchUp()
    const { zone } = this.#taking.context().now
    const messages = letters.map((parsed) => {
      const letter = incomingLetter(parsed, 'file', zone)
      return { ...skimIncoming(letter), letter }
    })
    const counted = { ...passed, read: passed.known + passed.forgotten }
    for (const { letterId } of messages) {
      // A text that was deleted before is made again on top of what it was.
      await this.#records.fetch(letterTextKind.name, letterId)
    }
    const waiting = sumOf(this.#uncounted, counted)
    const taken = await this.#write(() =>
      takeInThrough(
        this.#records.vault,
        this.#door,
        { messages, counted: waiting },
        this.#taking.context(),
      ),
    )
    if (!taken.ok) return taken
    const { uncounted, found, known, forgotten } = taken.value
    this.#uncounted = uncounted
    const all = sumOf(this.#counts, sumOf(counted, { read: messages.length, known, forgotten }))
    this.#counts = { ...all, found: this.#counts.found + found }
    return ok(null)
  }

  /** Notes the end, or that the person stopped it. */
  async finish(how: 'ended' | 'stopped'): Promise<Result<null>> {
    const here = await this.#isSameVault()
    if (!here.ok) return here
    const closed = await this.#write(() => ({
      changes: closeDoor(
        this.#records.vault,
        this.#door,
        { how, counted: this.#uncounted },
        this.#taking.context(),
      ),
    }))
    return closed.ok ? ok(null) : closed
  }

  async #isSameVault(): Promise<Result<null, Problem>> {
    const { vaultId, epoch } = await this.#taking.store.identity(LOCAL_OWNER)
    if (vaultId === this.identity.vaultId && epoch === this.identity.epoch) return ok(null)
    return problem(
      'other-vault',
      'Your records were replaced meanwhile, so reading stopped. Begin again to read into the new ones.',
    )
  }

  #write<Made extends { readonly changes: readonly Change[] }>(make: () => Made) {
    const { folder, actor, context } = this.#taking
    const sealing = sealingOf(this.#records.vault, this.identity.vaultId, folder)
    return this.#records.write(
      make,
      (changes) => sealedChanges(changes, sealing, (sizeBytes) => randomBytes(sizeBytes)),
      () => {
        const { newId, now } = context()
        return { id: newId(), actor, at: now.instant, intent: 'letters-in' }
      },
    )
  }
}
