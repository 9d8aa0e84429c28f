import type { Transaction } from 'kysely'
import type { HistoryEntry, HistoryQuery } from '../core/protocol/history.ts'
import { PULL_LIMIT, type VaultIdentity } from '../core/protocol/sync.ts'
import { ok, problem, type Result } from '../core/result.ts'
import { applyChangeSet, type ChangeSet } from '../core/vault/change.ts'
import type { KindNamed } from '../core/vault/check-record.ts'
import { keyringKind } from '../core/vault/kinds/keyring.ts'
import { recordKey, type VaultRecord } from '../core/vault/record.ts'
import { Announcer } from './announcer.ts'
import { type Sealing, selectCurrent, selectRecord, selectSealing } from './current-records.ts'
import { digestOf } from './digest.ts'
import { checkFormats, checkSealed, checkSet } from './door.ts'
import type { Engine } from './engine.ts'
import { markOf, selectIdentity } from './identity.ts'
import { readHistory } from './read-history.ts'
import { readPage } from './read-page.ts'
import { readTextPage } from './read-text-page.ts'
import { saveSet } from './save-set.ts'
import { SqlVaultKeeping } from './sql-vault-keeping.ts'
import type { Tables } from './tables.ts'
import {
  type Expected,
  type ReadOptions,
  type RecordPage,
  StorageFailure,
  type TextPage,
  type VaultStore,
  type WriteProblem,
  type Written,
} from './vault-store.ts'

/** Replaced and deleted bodies are kept this long. */
export const HISTORY_DAYS = 30
const DAY_MS = 24 * 60 * 60 * 1000
const rangeDefaults = { limit: PULL_LIMIT, exceptKinds: [] }

export interface SqlVaultStoreOptions {
  readonly kindNamed: KindNamed
  /** Milliseconds since 1970. */
  readonly clock: () => number
  /** The same, but of a clock that is believed: history is emptied by it (`seen-clock.ts`). */
  readonly believedNow: () => number
  readonly newId: () => string
}

/** Vaults in SQL, whatever the engine. */
export class SqlVaultStore implements VaultStore {
  readonly #engine: Engine
  readonly #options: SqlVaultStoreOptions
  readonly #announcer: Announcer
  readonly #pruning: NodeJS.Timeout
  /** What concerns the whole vault. */
  readonly keeping: SqlVaultKeeping

  constructor(engine: Engine, options: SqlVaultStoreOptions) {
    this.#engine = engine
    this.#options = options
    this.#announcer = new Announcer(engine, async (owner) => (await this.identity(owner)).revision)
    this.keeping = new SqlVaultKeeping({
      engine,
      kindNamed: options.kindNamed,
      newId: options.newId,
      now: () => this.#now(),
      announce: (owner, revision) => this.#announcer.announce(owner, revision),
    })
    this.#pruning = setInterval(() => void this.prune().catch(() => {}), DAY_MS).unref()
  }

  identity(owner: string): Promise<VaultIdentity> {
    return this.#reading(() => this.#identity(owner))
  }

  async #identity(owner: string): Promise<VaultIdentity> {
    const known = await selectIdentity(this.#engine.db, owner)
    if (known) return known
    await this.#engine.db
      .insertInto('vaults')
      .values({
        owner,
        vault_id: this.#options.newId(),
        epoch: 1,
        revision: 0,
        erased_epoch: 0,
        left_to_do: '',
        left_count: 0,
        retired_key: '',
      })
      .onConflict((conflict) => conflict.column('owner').doNothing())
      .execute()
    const made = await selectIdentity(this.#engine.db, owner)
    if (!made) throw new Error('a new vault was not kept')
    return made
  }

  read(owner: string, sinceRevision: number, options: ReadOptions = {}): Promise<RecordPage> {
    const range = { sinceRevision, ...rangeDefaults, ...options }
    return this.#readingPage(owner, range, async (trx, identity, isForked) =>
      isForked
        ? { ...identity, records: [], more: false, unreadable: [], forked: true }
        : readPage(trx, owner, identity, range),
    )
  }

  readText(owner: string, sinceRevision: number, options: ReadOptions = {}): Promise<TextPage> {
    const range = { sinceRevision, ...rangeDefaults, ...options }
    const { isJson } = this.#engine
    return this.#readingPage(owner, range, async (trx, identity, isForked) =>
      isForked
        ? { ...identity, recordsText: '[]', more: false, unreadable: [], forked: true }
        : readTextPage(trx, owner, identity, range, isJson),
    )
  }

  #readingPage<Page>(
    owner: string,
    { sinceRevision, mark = '' }: { readonly sinceRevision: number; readonly mark?: string },
    read: (trx: Transaction<Tables>, identity: VaultIdentity, isForked: boolean) => Promise<Page>,
  ): Promise<Page> {
    return this.#reading(async () => {
      await this.#identity(owner)
      const transaction = this.#engine.db.transaction().setAccessMode('read only')
      return transaction.execute(async (trx) => {
        const identity = await selectIdentity(trx, owner)
        if (!identity) throw new Error('the vault vanished while it was read')
        const isForked = mark !== '' && mark !== (await markOf(trx, owner, sinceRevision))
        return read(trx, identity, isForked)
      })
    })
  }

  find(owner: string, kind: string, id: string): Promise<VaultRecord | undefined> {
    return this.#reading(() => selectRecord(this.#engine.db, owner, kind, id))
  }

  history(owner: string, options: HistoryQuery = {}): Promise<readonly HistoryEntry[]> {
    return this.#reading(() => readHistory(this.#engine.db, owner, options))
  }

  async #reading<Read>(read: () => Promise<Read>): Promise<Read> {
    try {
      return await read()
    } catch (error) {
      const explained = this.#engine.explain(error)
      throw explained ? new StorageFailure(explained, { cause: error }) : error
    }
  }

  watch(owner: string, changed: (revision: number) => void): Disposable {
    return this.#announcer.watch(owner, changed)
  }

  async write(
    owner: string,
    set: ChangeSet,
    expected?: Expected,
  ): Promise<Result<Written, WriteProblem>> {
    const [result] = await this.writeInOrder(owner, [set], expected)
    if (!result) throw new Error('a set that was written became nothing')
    return result
  }

  writeInOrder(
    owner: string,
    sets: readonly ChangeSet[],
    expected?: Expected,
  ): Promise<readonly Result<Written, WriteProblem>[]> {
    return this.#writeSets(owner, sets, expected, false)
  }

  /** Several sets in their order, all of them or none: for more changes than one set may hold. */
  async writeAll(
    owner: string,
    sets: readonly ChangeSet[],
    expected?: Expected,
  ): Promise<Result<readonly Written[], WriteProblem>> {
    const written: Written[] = []
    for (const result of await this.#writeSets(owner, sets, expected, true)) {
      if (!result.ok) return result
      written.push(result.value)
    }
    return ok(written)
  }

  /** One transaction, and so one flush of the disk, up to the first set that is not applied. */
  async #writeSets(
    owner: string,
    sets: readonly ChangeSet[],
    expected: Expected | undefined,
    isAllOrNone: boolean,
  ): Promise<readonly Result<Written, WriteProblem>[]> {
    const results: Result<Written, WriteProblem>[] = []
    let letGo = false
    try {
      await this.#identity(owner)
      await this.#engine.db.transaction().execute(async (trx) => {
        await this.#engine.lock(trx, owner)
        const standing = await standingOf(trx, owner)
        const known = expected?.known
        if (known && known.mark !== (await markOf(trx, owner, known.revision))) {
          results.push(otherVault)
          return
        }
        for (const set of sets) {
          const result = await this.#apply(trx, owner, set, standing, expected)
          results.push(result)
          if (result.ok) continue
          if (isAllOrNone) throw new Unwritten(result)
          break
        }
        letGo = standing.letGo
      })
    } catch (error) {
      if (error instanceof Unwritten) return [error.result]
      if (error instanceof StorageFailure) return [{ ok: false, problem: error.problem }]
      const explained = this.#engine.explain(error)
      if (!explained) throw error
      return [{ ok: false, problem: explained }]
    }
    if (letGo) await this.#engine.forget(false)
    const last = results.findLast((result) => result.ok && !result.value.repeated)
    if (last?.ok) this.#announcer.announce(owner, last.value.revision)
    return results
  }

  async #apply(
    trx: Transaction<Tables>,
    owner: string,
    set: ChangeSet,
    standing: Standing,
    expected: Expected | undefined,
  ): Promise<Result<Written, WriteProblem>> {
    const { kindNamed } = this.#options
    const checked = checkSet(set, kindNamed)
    if (!checked.ok) return checked
    if (expected && !sameVault(standing.identity, expected)) {
      return otherVault
    }
    const digest = digestOf(set)
    const earlier = await trx
      .selectFrom('change_sets')
      .select(['revision', 'digest'])
      .where('owner', '=', owner)
      .where('id', '=', set.id)
      .executeTakeFirst()
    // Of a set whose bodies were let go of only the id is known, and that it was applied.
    if (earlier && (earlier.digest === digest || earlier.digest === null)) {
      return ok({ revision: earlier.revision, repeated: true })
    }
    if (earlier) {
      return problem(
        'id-reused',
        'Another change was already saved under this id. Nothing was saved twice or overwritten.',
      )
    }
    const sealed = checkSealed(set, standing.sealing, kindNamed)
    if (!sealed.ok) return sealed
    const current = await selectCurrent(trx, owner, set)
    const find = (kind: string, id: string) => current.get(recordKey({ kind, id }))
    const next = applyChangeSet(find, set)
    if (!next.ok) return next
    const formats = checkFormats(set, find)
    if (!formats.ok) return formats
    standing.revision += 1
    const { revision } = standing
    const saving = { owner, set, digest, revision, recordedAt: this.#now() }
    if (await saveSet(trx, { ...saving, records: next.value })) standing.letGo = true
    if (set.changes.some(({ kind }) => kind === keyringKind.name)) {
      standing.sealing = await selectSealing(trx, owner)
    }
    return ok({ revision, repeated: false })
  }

  /** Empties bodies that were replaced or deleted more than 30 days ago; ids and dates stay. */
  async prune(): Promise<void> {
    const before = new Date(this.#options.believedNow() - HISTORY_DAYS * DAY_MS).toISOString()
    const { numUpdatedRows } = await this.#engine.db
      .updateTable('history')
      .set({ content: null })
      .where('content', 'is not', null)
      .where('superseded_at', '<', before)
      .executeTakeFirst()
    if (numUpdatedRows > 0n) await this.#engine.forget(false)
  }

  #now(): string {
    return new Date(this.#options.clock()).toISOString()
  }

  async [Symbol.asyncDispose](): Promise<void> {
    clearInterval(this.#pruning)
    this.#announcer[Symbol.dispose]()
    await this.#engine[Symbol.asyncDispose]()
  }
}

/** How the vault stands between two sets of one transaction. */
interface Standing {
  readonly identity: VaultIdentity
  revision: number
  sealing: Sealing
  /** Whether earlier bodies were let go of, which the engine is then to forget. */
  letGo: boolean
}

async function standingOf(trx: Transaction<Tables>, owner: string): Promise<Standing> {
  const identity = await selectIdentity(trx, owner)
  if (!identity) throw new Error('the vault vanished while it was written')
  const sealing = await selectSealing(trx, owner)
  return { identity, revision: identity.revision, sealing, letGo: false }
}

/** Thrown so that the transaction is rolled back. */
class Unwritten extends Error {
  readonly result: Result<never, WriteProblem>

  constructor(result: Result<never, WriteProblem>) {
    super(result.ok ? undefined : result.problem.message)
    this.result = result
  }
}

const otherVault = problem(
  'other-vault',
  'Your records were restored or erased in the meantime. This change was set aside, not lost.',
)

function sameVault(
  identity: VaultIdentity,
  expected: Pick<VaultIdentity, 'vaultId' | 'epoch'>,
): boolean {
  return identity.vaultId === expected.vaultId && identity.epoch === expected.epoch
}
