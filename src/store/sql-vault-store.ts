import type { Kysely, Transaction } from 'kysely'
import type { HistoryEntry, HistoryQuery } from '../core/protocol/history.ts'
import { PULL_LIMIT, type VaultIdentity } from '../core/protocol/sync.ts'
import { ok, problem, type Result } from '../core/result.ts'
import { applyChangeSet, type ChangeSet } from '../core/vault/change.ts'
import type { KindNamed } from '../core/vault/check-record.ts'
import { recordKey, type VaultRecord } from '../core/vault/record.ts'
import { Announcer } from './announcer.ts'
import { byKind } from './by-kind.ts'
import { digestOf } from './digest.ts'
import { checkFormats, checkSet } from './door.ts'
import type { Engine } from './engine.ts'
import { readHistory } from './read-history.ts'
import { markOf, readPage } from './read-page.ts'
import { readTextPage } from './read-text-page.ts'
import { safeRecordOf } from './record-row.ts'
import { saveSet } from './save-set.ts'
import type { RecordsTable, Tables } from './tables.ts'
import {
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
/** Ids asked for in one query, well under every engine's limit of parameters. */
const IDS_PER_QUERY = 500
const rangeDefaults = { limit: PULL_LIMIT, exceptKinds: [] }

export interface SqlVaultStoreOptions {
  readonly kindNamed: KindNamed
  /** Milliseconds since 1970. */
  readonly clock: () => number
  readonly newId: () => string
}

/** Vaults in SQL, whatever the engine. */
export class SqlVaultStore implements VaultStore {
  readonly #engine: Engine
  readonly #options: SqlVaultStoreOptions
  readonly #announcer: Announcer
  readonly #pruning: NodeJS.Timeout

  constructor(engine: Engine, options: SqlVaultStoreOptions) {
    this.#engine = engine
    this.#options = options
    this.#announcer = new Announcer(engine, async (owner) => (await this.identity(owner)).revision)
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
      })
      .onConflict((conflict) => conflict.column('owner').doNothing())
      .execute()
    const made = await selectIdentity(this.#engine.db, owner)
    if (!made) throw new Error('a new vault was not kept')
    return made
  }

  read(owner: string, sinceRevision: number, options: ReadOptions = {}): Promise<RecordPage> {
    const range = { sinceRevision, ...rangeDefaults, ...options }
    return this.#readingPage(owner, (trx, identity) => readPage(trx, owner, identity, range))
  }

  readText(owner: string, sinceRevision: number, options: ReadOptions = {}): Promise<TextPage> {
    const range = { sinceRevision, ...rangeDefaults, ...options }
    const { isJson } = this.#engine
    return this.#readingPage(owner, (trx, identity) =>
      readTextPage(trx, owner, identity, range, isJson),
    )
  }

  #readingPage<Page>(
    owner: string,
    read: (trx: Transaction<Tables>, identity: VaultIdentity) => Promise<Page>,
  ): Promise<Page> {
    return this.#reading(async () => {
      await this.#identity(owner)
      const transaction = this.#engine.db.transaction().setAccessMode('read only')
      return transaction.execute(async (trx) => {
        const identity = await selectIdentity(trx, owner)
        if (!identity) throw new Error('the vault vanished while it was read')
        return read(trx, identity)
      })
    })
  }

  find(owner: string, kind: string, id: string): Promise<VaultRecord | undefined> {
    return this.#reading(async () => {
      const row = await this.#engine.db
        .selectFrom('records')
        .selectAll()
        .where('owner', '=', owner)
        .where('kind', '=', kind)
        .where('id', '=', id)
        .executeTakeFirst()
      return (row && safeRecordOf(row)) ?? undefined
    })
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
    expected?: Pick<VaultIdentity, 'vaultId' | 'epoch'>,
  ): Promise<Result<Written, WriteProblem>> {
    const checked = checkSet(set, this.#options.kindNamed)
    if (!checked.ok) return checked
    try {
      await this.#identity(owner)
      const result = await this.#engine.db.transaction().execute(async (trx) => {
        await this.#engine.lock(trx, owner)
        return this.#apply(trx, owner, set, expected)
      })
      if (result.ok && !result.value.repeated) {
        this.#announcer.announce(owner, result.value.revision)
      }
      return result
    } catch (error) {
      const explained = this.#engine.explain(error)
      if (!explained) throw error
      return { ok: false, problem: explained }
    }
  }

  async #apply(
    trx: Transaction<Tables>,
    owner: string,
    set: ChangeSet,
    expected: Pick<VaultIdentity, 'vaultId' | 'epoch'> | undefined,
  ): Promise<Result<Written, WriteProblem>> {
    const identity = await selectIdentity(trx, owner)
    if (!identity) throw new Error('the vault vanished while it was written')
    if (expected && !sameVault(identity, expected)) {
      return problem(
        'other-vault',
        'Your records were restored or erased in the meantime. This change was set aside, not lost.',
      )
    }
    const digest = digestOf(set)
    const earlier = await trx
      .selectFrom('change_sets')
      .select(['revision', 'digest'])
      .where('owner', '=', owner)
      .where('id', '=', set.id)
      .executeTakeFirst()
    if (earlier?.digest === digest) return ok({ revision: earlier.revision, repeated: true })
    if (earlier) {
      return problem(
        'id-reused',
        'Another change was already saved under this id. Nothing was saved twice or overwritten.',
      )
    }
    const current = await selectCurrent(trx, owner, set)
    const find = (kind: string, id: string) => current.get(recordKey({ kind, id }))
    const next = applyChangeSet(find, set)
    if (!next.ok) return next
    const formats = checkFormats(set, find)
    if (!formats.ok) return formats
    const revision = identity.revision + 1
    const recordedAt = new Date(this.#options.clock()).toISOString()
    await saveSet(trx, { owner, set, digest, revision, recordedAt, records: next.value })
    return ok({ revision, repeated: false })
  }

  /** Empties bodies that were replaced or deleted more than 30 days ago; ids and dates stay. */
  async prune(): Promise<void> {
    const before = new Date(this.#options.clock() - HISTORY_DAYS * DAY_MS).toISOString()
    await this.#engine.db
      .updateTable('history')
      .set({ content: null })
      .where('content', 'is not', null)
      .where('superseded_at', '<', before)
      .execute()
  }

  async [Symbol.asyncDispose](): Promise<void> {
    clearInterval(this.#pruning)
    this.#announcer[Symbol.dispose]()
    await this.#engine[Symbol.asyncDispose]()
  }
}

function sameVault(
  identity: VaultIdentity,
  expected: Pick<VaultIdentity, 'vaultId' | 'epoch'>,
): boolean {
  return identity.vaultId === expected.vaultId && identity.epoch === expected.epoch
}

async function selectIdentity(
  db: Kysely<Tables>,
  owner: string,
): Promise<VaultIdentity | undefined> {
  const vault = await db
    .selectFrom('vaults')
    .select(['vault_id as vaultId', 'epoch', 'revision', 'erased_epoch as erasedEpoch'])
    .where('owner', '=', owner)
    .executeTakeFirst()
  return vault && { ...vault, mark: await markOf(db, owner, vault.revision) }
}

async function selectCurrent(
  trx: Transaction<Tables>,
  owner: string,
  set: ChangeSet,
): Promise<Map<string, VaultRecord>> {
  const found = new Map<string, VaultRecord>()
  for (const [kind, changes] of byKind(set.changes)) {
    const ids = changes.map((change) => change.id)
    for (let from = 0; from < ids.length; from += IDS_PER_QUERY) {
      const rows = await trx
        .selectFrom('records')
        .selectAll()
        .where('owner', '=', owner)
        .where('kind', '=', kind)
        .where('id', 'in', ids.slice(from, from + IDS_PER_QUERY))
        .execute()
      for (const row of rows) {
        const record = safeRecordOf(row) ?? lostRecordOf(row)
        found.set(recordKey(record), record)
      }
    }
  }
  return found
}

/** Of a record that can no longer be read only the version counts: a whole new body may follow it. */
function lostRecordOf(row: Omit<RecordsTable, 'owner'>): VaultRecord {
  const { kind, id, version, schema, updated_at: updatedAt } = row
  return { kind, id, version, schema, updatedAt, deleted: true }
}
