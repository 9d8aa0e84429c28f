import type { Transaction } from 'kysely'
import type { VaultIdentity } from '../core/protocol/sync.ts'
import { ok, type Problem, problem, type Result } from '../core/result.ts'
import type { KindNamed } from '../core/vault/check-record.ts'
import { selectKeyring } from './current-records.ts'
import type { Engine } from './engine.ts'
import { eraseVault, sampleBodies } from './erase-vault.ts'
import { selectIdentity } from './identity.ts'
import { forgetLeft, type Left, readLeft } from './left-to-do.ts'
import { type PastVersion, pastVersions, recordTexts } from './read-snapshot.ts'
import { RepeatedInFile, type Replacement, replaceVault } from './replace-vault.ts'
import { retireKey } from './retire-key.ts'
import { type LetGo, selectLetGo } from './select-let-go.ts'
import type { Tables } from './tables.ts'
import type { StorageProblem } from './vault-store.ts'

/** A whole vault as it was at one moment, page by page. Holds no writer up. */
export interface VaultSnapshot extends AsyncDisposable {
  readonly identity: VaultIdentity
  /** JSON texts, oldest change first; null for a record that can no longer be read. */
  records(): AsyncIterable<readonly (string | null)[]>
  past(): AsyncIterable<readonly PastVersion[]>
}

/** Why a vault was not replaced: it changed after it was looked at, or the file names a thing twice. */
export interface ReplaceProblem extends Problem {
  readonly code: 'changed-since' | 'damaged-file'
}

/** The key is needed by a record, or by none that is known. */
export interface RetireProblem extends Problem {
  readonly code: 'still-in-use'
}

export interface Keeping {
  readonly engine: Engine
  readonly kindNamed: KindNamed
  readonly newId: () => string
  /** ISO 8601 UTC. */
  readonly now: () => string
  /** Tells whoever watches. */
  readonly announce: (owner: string, revision: number) => void
}

/**
 * What concerns whole vaults in SQL: copies, replacing, erasing, retiring a key. Files beside the
 * database are the business of the caller, who may put some in their place just before a transaction
 * ends (`beforeCommit`). Throws what the engine throws for disks that do not allow it.
 */
export class SqlVaultKeeping {
  readonly #keeping: Keeping

  constructor(keeping: Keeping) {
    this.#keeping = keeping
  }

  /** Everything of a vault that was begun, as it is now. */
  async snapshot(owner: string): Promise<VaultSnapshot> {
    const { engine } = this.#keeping
    const snapshot = await engine.snapshot()
    const identity = await selectIdentity(snapshot.db, owner)
    if (!identity) {
      await snapshot[Symbol.asyncDispose]()
      throw new Error('a vault that was never begun has no copy')
    }
    return {
      identity,
      records: () => recordTexts(snapshot.db, owner, engine.isJson),
      past: () => pastVersions(snapshot.db, owner),
      [Symbol.asyncDispose]: () => snapshot[Symbol.asyncDispose](),
    }
  }

  /**
   * Replaces everything, whole or not at all, if the vault still stands where `expected` says. The
   * epoch is a new one; `beforeCommit` is given it while everybody else waits.
   */
  async replace(
    owner: string,
    expected: VaultIdentity,
    replacement: Pick<Replacement, 'head' | 'entries'>,
    beforeCommit: (epoch: number) => void,
  ): Promise<Result<{ readonly records: number; readonly epoch: number }, ReplaceProblem>> {
    const { newId, now } = this.#keeping
    try {
      const replaced = await this.#writing(owner, async (trx) => {
        const identity = await selectIdentity(trx, owner)
        if (identity?.revision !== expected.revision || identity.epoch !== expected.epoch)
          return null
        const replaced = await replaceVault(trx, owner, { ...replacement, newId, now: now() })
        beforeCommit(replaced.epoch)
        return replaced
      })
      if (!replaced) {
        return problem('changed-since', 'Your records changed at the same moment. Try again.')
      }
      this.#keeping.announce(owner, replaced.revision)
      return ok(replaced)
    } catch (error) {
      if (!(error instanceof RepeatedInFile)) throw error
      return problem(
        'damaged-file',
        'This backup names a record twice, so it is not as Onward writes it. Nothing was changed. Try another copy of it.',
      )
    }
  }

  /** Pieces of every body that is kept, to look for once they are erased. */
  samples(owner: string): Promise<ReadonlySet<string>> {
    return sampleBodies(this.#keeping.engine.db, owner)
  }

  /** Deletes everything and begins a new epoch. */
  async erase(owner: string, beforeCommit: (epoch: number) => void): Promise<number> {
    const records = await this.#writing(owner, async (trx) => {
      const { count } = await trx
        .selectFrom('records')
        .select((eb) => eb.fn.countAll<number>().as('count'))
        .where('owner', '=', owner)
        .where('form', 'in', ['plain', 'sealed'])
        .executeTakeFirstOrThrow()
      beforeCommit(await eraseVault(trx, owner))
      return count
    })
    const identity = await selectIdentity(this.#keeping.engine.db, owner)
    if (identity) this.#keeping.announce(owner, identity.revision)
    return records
  }

  /** Empties what only this key opens. Refused while a record is sealed with it; see `retireKey`. */
  async retireKey(owner: string, keyId: string | undefined): Promise<Result<null, RetireProblem>> {
    const retired = await this.#writing(owner, (trx) =>
      retireKey(trx, owner, keyId, this.#keeping.kindNamed),
    )
    if (retired) return ok(null)
    return problem(
      'still-in-use',
      'Some of your records still need the key of this device. It was kept, and nothing was changed.',
    )
  }

  /** Whether there is a passphrase. Throws a `StorageFailure` where its keys are damaged. */
  async hasKeyring(owner: string): Promise<boolean> {
    return (await selectKeyring(this.#keeping.engine.db, owner)) !== undefined
  }

  /** What copies of before are to let go of too. */
  letGo(owner: string): Promise<LetGo> {
    return selectLetGo(this.#keeping.engine.db, owner)
  }

  /** What is left to do outside the database. */
  left(owner: string): Promise<Left> {
    return readLeft(this.#keeping.engine.db, owner)
  }

  forgetLeft(owner: string, left: Left): Promise<void> {
    return forgetLeft(this.#keeping.engine.db, owner, left)
  }

  /** See `Engine.check`. */
  check(): Promise<Result<null, StorageProblem>> {
    return this.#keeping.engine.check()
  }

  /** See `Engine.forget`. */
  forget(wholly: boolean): Promise<boolean> {
    return this.#keeping.engine.forget(wholly)
  }

  /** What a thrown error means for a person; undefined for bugs. */
  explain(error: unknown): StorageProblem | undefined {
    return this.#keeping.engine.explain(error)
  }

  /** Runs `step` while every other writer of this owner waits. */
  holding<Value>(owner: string, step: (epoch: number) => Value): Promise<Value> {
    return this.#writing(owner, async (trx) => {
      const identity = await selectIdentity(trx, owner)
      return step(identity?.epoch ?? 0)
    })
  }

  #writing<Value>(
    owner: string,
    write: (trx: Transaction<Tables>) => Promise<Value>,
  ): Promise<Value> {
    const { engine } = this.#keeping
    return engine.db.transaction().execute(async (trx) => {
      await engine.lock(trx, owner)
      return write(trx)
    })
  }
}
