import type { ReadLetter } from '../core/reading/read-letter.ts'
import { keepLetter } from '../core/recovery/letter-in.ts'
import { ok, type Problem, type Result } from '../core/result.ts'
import type { Change, ChangeSet } from '../core/vault/change.ts'
import { letterKind, letterTextKind } from '../core/vault/kinds/letter.ts'
import { isSealed } from '../core/vault/record.ts'
import { sealedChanges, sealingOf } from '../server/vault-keys.ts'
import { LOCAL_OWNER } from '../store/vault-store.ts'
import type { Shell } from './command.ts'
import type { FoundLetter } from './letters-in-file.ts'
import { OpenRecords } from './open-records.ts'

/** Letters that are written together: one durable write for all of them. */
const LETTERS_PER_SET = 100
/** How often a set is made anew because the app changed the same records meanwhile. */
const MAX_TRIES = 5

interface Waiting {
  readonly letter: FoundLetter
  readonly reading: ReadLetter
  readonly letterId: string
}

/** Keeps letters among the records while they are read; what was kept stays when a later one fails. */
export class LetterKeeper implements AsyncDisposable {
  readonly #shell: Shell
  readonly #records: OpenRecords
  #waiting: Waiting[] = []
  #problem: Problem | null = null
  #seen = 0
  readonly counts = { saved: 0, known: 0, leftOut: 0 }

  private constructor(shell: Shell, records: OpenRecords) {
    this.#shell = shell
    this.#records = records
  }

  static async open(shell: Shell): Promise<Result<LetterKeeper>> {
    const opened = await OpenRecords.open(shell.folder)
    return opened.ok ? ok(new LetterKeeper(shell, opened.value)) : opened
  }

  async add(waiting: Waiting): Promise<void> {
    this.#seen += 1
    this.#waiting.push(waiting)
    if (this.#waiting.length >= LETTERS_PER_SET) await this.#write()
  }

  /** Writes what is left; the first problem there was, if any. */
  async finish(): Promise<Result<null>> {
    await this.#write()
    return this.#problem ? { ok: false, problem: this.#problem } : ok(null)
  }

  async #write(): Promise<void> {
    const waiting = this.#waiting
    this.#waiting = []
    if (waiting.length === 0 || this.#problem) return
    // One letter is meant, whatever it is; a mailbox holds much that is none of Onward's business.
    const alone = this.#seen === 1
    const wanted = waiting.filter(({ reading }) => alone || !isAboutOtherThings(reading))
    this.counts.leftOut += waiting.length - wanted.length
    for (let attempt = 1; ; attempt += 1) {
      const { changes: plain, saved } = await this.#changesFor(wanted)
      if (plain.length === 0) {
        this.counts.known += wanted.length
        return
      }
      const changes = await this.#sealed(plain)
      if (!changes.ok) {
        this.#problem = changes.problem
        return
      }
      const written = await this.#records.store.write(LOCAL_OWNER, this.#setOf(changes.value))
      await this.#records.catchUp()
      if (written.ok) {
        this.counts.saved += saved
        this.counts.known += wanted.length - saved
        return
      }
      if (written.problem.code !== 'stale' || attempt === MAX_TRIES) {
        this.#problem = written.problem
        return
      }
    }
  }

  async #changesFor(wanted: readonly Waiting[]): Promise<{ changes: Change[]; saved: number }> {
    const changes: Change[] = []
    const taken = new Set<string>()
    const { vault } = this.#records
    const context = this.#shell.context()
    for (const { letterId } of wanted) {
      // A text that was deleted before is made again on top of what it was.
      if (!vault.get(letterKind, letterId)) {
        await this.#records.fetch(letterTextKind.name, letterId)
      }
    }
    for (const { letter, reading, letterId } of wanted) {
      const present = vault.find(letterKind.name, letterId)
      // A sealed one says nothing of itself but its id, which is made of what the letter says.
      if (taken.has(letterId) || (present && isSealed(present))) continue
      taken.add(letterId)
      const kept = keepLetter(vault, { letter, reading, letterId }, context)
      if (kept.ok) changes.push(...kept.value.changes)
    }
    return { changes, saved: changes.filter(({ kind }) => kind === letterKind.name).length }
  }

  async #sealed(changes: readonly Change[]): Promise<Result<readonly Change[]>> {
    const { store, vault } = this.#records
    const { folder, randomBytes } = this.#shell
    const { vaultId } = await store.identity(LOCAL_OWNER)
    return sealedChanges(changes, sealingOf(vault, vaultId, folder), randomBytes)
  }

  #setOf(changes: readonly Change[]): ChangeSet {
    const { newId, now } = this.#shell.context()
    return { id: newId(), actor: 'cli', at: now.instant, intent: 'read-letter', changes }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#records[Symbol.asyncDispose]()
  }
}

function isAboutOtherThings({ kind, sure }: ReadLetter): boolean {
  return sure && (kind === 'noise' || kind === 'other')
}
