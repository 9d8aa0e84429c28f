import type { ExpressionBuilder, Transaction } from 'kysely'
import type { VaultFileEntry } from '../core/protocol/decode-vault-file.ts'
import { countsTooFar, revisionsOf } from '../core/protocol/far-counts.ts'
import type { VaultFileHead } from '../core/protocol/vault-file.ts'
import { byKind } from '../core/vault/by-kind.ts'
import { isDeleted, type VaultRecord } from '../core/vault/record.ts'
import { BulkInsert } from './bulk-insert.ts'
import { selectIdentity } from './identity.ts'
import { rowOf } from './record-row.ts'
import type { Tables } from './tables.ts'

/** Records that no set made, as from a file without history, are given to sets of so many. */
const RECORDS_PER_SET = 1000

const recordColumns = [
  'owner',
  'kind',
  'id',
  'version',
  'schema',
  'updated_at',
  'revision',
  'form',
  'content',
] as const
const historyColumns = [...recordColumns, 'superseded_at'] as const
const setColumns = [
  'owner',
  'id',
  'revision',
  'digest',
  'actor',
  'intent',
  'at',
  'undoes',
  'recorded_at',
] as const

/** What a vault is replaced with. */
export interface Replacement {
  readonly head: VaultFileHead
  /** Records and their history, as a vault file has them; other entries are passed over. */
  readonly entries: AsyncIterable<readonly VaultFileEntry[]>
  readonly newId: () => string
  /** ISO 8601 UTC. */
  readonly now: string
}

/** A file that names a record or a version twice. Thrown, so that the transaction is rolled back. */
export class RepeatedInFile extends Error {}

/**
 * Puts other records, their history and their vault's id in the place of an owner's, within the
 * transaction. The epoch is a new one and the revision above both, so that every replica notices.
 * Answers with how many records there are now, deleted ones not counted.
 */
export async function replaceVault(
  trx: Transaction<Tables>,
  owner: string,
  replacement: Replacement,
): Promise<{ readonly epoch: number; readonly revision: number; readonly records: number }> {
  const before = await selectIdentity(trx, owner)
  if (!before) throw new Error('a vault that was never begun is not replaced')
  await clearVault(trx, owner)
  const { head, newId, now } = replacement
  const filled = await fill(trx, owner, replacement)
  await settlePresent(trx, owner)
  const said = countsTooFar(head) ? 0 : head.revision
  let revision = Math.max(before.revision, said, filled.lastRevision)
  const makeSet = async () => {
    revision += 1
    await trx
      .insertInto('change_sets')
      .values({
        owner,
        id: `restore-${newId()}`,
        revision,
        digest: null,
        actor: 'restore',
        intent: 'restore',
        at: now,
        undoes: null,
        recorded_at: now,
      })
      .execute()
    return revision
  }
  while (await adopt(trx, owner, makeSet));
  await makeSet()
  const epoch = Math.max(before.epoch, countsTooFar(head) ? 0 : head.epoch) + 1
  await trx
    .updateTable('vaults')
    .set({ vault_id: head.vaultId, epoch, revision, retired_key: '' })
    .where('owner', '=', owner)
    .execute()
  // Key and blobs that were to go with the vault before are not to go with this one.
  await trx
    .updateTable('vaults')
    .set({ left_to_do: 'let-go' })
    .where('owner', '=', owner)
    .where('left_to_do', '<>', '')
    .execute()
  return { epoch, revision, records: filled.records }
}

/** Takes out every row of an owner but that of the vault itself. */
export async function clearVault(trx: Transaction<Tables>, owner: string): Promise<void> {
  for (const table of ['records', 'history', 'change_sets'] as const) {
    await trx.deleteFrom(table).where('owner', '=', owner).execute()
  }
}

async function fill(
  trx: Transaction<Tables>,
  owner: string,
  { head, entries }: Replacement,
): Promise<{ readonly records: number; readonly lastRevision: number }> {
  const records = new BulkInsert(trx, 'records', recordColumns)
  const history = new BulkInsert(trx, 'history', historyColumns)
  const sets = new BulkInsert(trx, 'change_sets', setColumns)
  const revisionOf = revisionsOf(head)
  let recordCount = 0
  const all = [records, history, sets]
  let livingCount = 0
  let pastCount = 0
  let lastRevision = 0
  let lastSet = ''
  for await (const some of entries) {
    for (const entry of some) {
      if ('record' in entry) {
        recordCount += 1
        if (!isDeleted(entry.record)) livingCount += 1
        records.add({ owner, revision: 0, ...rowOf(entry.record) })
      }
      if (!('past' in entry)) continue
      const { past, supersededAt } = entry
      pastCount += 1
      const revision = revisionOf(past.revision)
      lastRevision = Math.max(lastRevision, revision)
      if (past.changeSetId !== lastSet) {
        lastSet = past.changeSetId
        const { actor, intent, at } = past
        const said = { revision, actor, intent, at, recorded_at: at }
        sets.add({ owner, id: lastSet, digest: null, undoes: null, ...said })
      }
      history.add({
        owner,
        revision,
        ...rowOf(past.record ?? emptied(past)),
        ...(!past.record && { form: 'plain', content: null }),
        // No later than the file was made: a clock that ran ahead would keep a body for too long.
        superseded_at:
          supersededAt && supersededAt > head.madeAt ? head.madeAt : (supersededAt ?? null),
      })
    }
    for (const bulk of all) await bulk.drain()
  }
  for (const bulk of all) await bulk.flush()
  if (records.inserted < recordCount || history.inserted < pastCount) throw new RepeatedInFile()
  return { records: livingCount, lastRevision }
}

function emptied(past: Pick<VaultRecord, 'kind' | 'id' | 'version'> & { at: string }): VaultRecord {
  const { kind, id, version, at } = past
  return { kind, id, version, schema: 1, updatedAt: at, deleted: true }
}

/** Gives each record the revision at which history has it, and history what it leaves to the record. */
async function settlePresent(trx: Transaction<Tables>, owner: string): Promise<void> {
  await trx
    .updateTable('records')
    .set((eb) => ({
      revision: eb.fn.coalesce(
        eb
          .selectFrom('history')
          .select('history.revision')
          .whereRef('history.owner', '=', 'records.owner')
          .whereRef('history.kind', '=', 'records.kind')
          .whereRef('history.id', '=', 'records.id')
          .whereRef('history.version', '=', 'records.version'),
        eb.lit(0),
      ),
    }))
    .where('owner', '=', owner)
    .execute()
  const present = (eb: ExpressionBuilder<Tables, 'history'>) =>
    eb
      .selectFrom('records')
      .whereRef('records.owner', '=', 'history.owner')
      .whereRef('records.kind', '=', 'history.kind')
      .whereRef('records.id', '=', 'history.id')
      .whereRef('records.version', '=', 'history.version')
  await trx
    .updateTable('history')
    .set((eb) => ({ superseded_at: eb.ref('updated_at') }))
    .where('owner', '=', owner)
    .where('superseded_at', 'is', null)
    .where((eb) => eb.not(eb.exists(present(eb).select('records.id'))))
    .execute()
  await trx
    .updateTable('history')
    .set((eb) => ({
      superseded_at: null,
      content: null,
      form: eb.fn.coalesce(present(eb).select('records.form'), 'history.form'),
      schema: eb.fn.coalesce(present(eb).select('records.schema'), 'history.schema'),
      updated_at: eb.fn.coalesce(present(eb).select('records.updated_at'), 'history.updated_at'),
    }))
    .where('owner', '=', owner)
    .where((eb) => eb.exists(present(eb).select('records.id')))
    .execute()
}

/** Gives some of the records that no set made to a new one; false when there are none. */
async function adopt(
  trx: Transaction<Tables>,
  owner: string,
  makeSet: () => Promise<number>,
): Promise<boolean> {
  const rows = await trx
    .selectFrom('records')
    .selectAll()
    .where('owner', '=', owner)
    .where('revision', '=', 0)
    .orderBy('kind')
    .orderBy('id')
    .limit(RECORDS_PER_SET)
    .execute()
  if (rows.length === 0) return false
  const revision = await makeSet()
  const history = new BulkInsert(trx, 'history', historyColumns)
  for (const row of rows) {
    history.add({ ...row, revision, content: null, superseded_at: null })
  }
  await history.flush()
  for (const [kind, ofKind] of byKind(rows)) {
    const ids = ofKind.map((row) => row.id)
    await trx
      .updateTable('records')
      .set({ revision })
      .where('owner', '=', owner)
      .where('kind', '=', kind)
      .where('id', 'in', ids)
      .execute()
  }
  return true
}
