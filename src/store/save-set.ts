import type { Transaction } from 'kysely'
import { byKind } from '../core/vault/by-kind.ts'
import type { ChangeSet } from '../core/vault/change.ts'
import { dropsWraps } from '../core/vault/keyring.ts'
import { keyringKind } from '../core/vault/kinds/keyring.ts'
import { isPurged, type VaultRecord } from '../core/vault/record.ts'
import { selectRecord } from './current-records.ts'
import { leave } from './left-to-do.ts'
import { rowOf } from './record-row.ts'
import type { Tables } from './tables.ts'

/** Rows in one statement, well under every engine's limit of parameters. */
const ROWS_PER_QUERY = 100

interface Saving {
  readonly owner: string
  readonly set: ChangeSet
  readonly digest: string
  readonly revision: number
  readonly recordedAt: string
  readonly records: readonly VaultRecord[]
}

/**
 * Writes one applied set within the transaction: old contents move to history first. True when earlier
 * bodies were let go of, which may then still be in the engine's own files.
 */
export async function saveSet(trx: Transaction<Tables>, saving: Saving): Promise<boolean> {
  const { owner, set, digest, revision, recordedAt, records } = saving
  await trx.updateTable('vaults').set({ revision }).where('owner', '=', owner).execute()
  await trx
    .insertInto('change_sets')
    .values({
      owner,
      id: set.id,
      revision,
      digest,
      actor: set.actor,
      intent: set.intent,
      at: set.at,
      undoes: set.undoes ?? null,
      recorded_at: recordedAt,
    })
    .execute()
  const rewrapped = await rewrappedAmong(trx, owner, records)
  for (let from = 0; from < records.length; from += ROWS_PER_QUERY) {
    const some = records.slice(from, from + ROWS_PER_QUERY)
    await supersede(trx, owner, recordedAt, some)
    await replace(trx, owner, revision, some)
  }
  const purged = records.filter(isPurged)
  if (purged.length + rewrapped.length === 0) return false
  for (let from = 0; from < purged.length; from += ROWS_PER_QUERY) {
    const some = purged.slice(from, from + ROWS_PER_QUERY)
    await empty(trx, owner, revision, some, { form: 'purged', content: null })
  }
  await empty(trx, owner, revision, rewrapped, { content: null })
  await leave(trx, owner, 'let-go')
  return true
}

/** The keyring, where an earlier passphrase or code no longer opens it: its past would still open. */
async function rewrappedAmong(
  trx: Transaction<Tables>,
  owner: string,
  records: readonly VaultRecord[],
): Promise<readonly VaultRecord[]> {
  const rewrapped: VaultRecord[] = []
  for (const record of records) {
    const { kind, id } = record
    const before = kind === keyringKind.name && (await selectRecord(trx, owner, kind, id))
    if (before && dropsWraps(before, record)) rewrapped.push(record)
  }
  return rewrapped
}

/** Takes every earlier body out of history, and what could show that a guess at one is right. */
async function empty(
  trx: Transaction<Tables>,
  owner: string,
  revision: number,
  records: readonly VaultRecord[],
  emptied: { readonly form?: 'purged'; readonly content: null },
): Promise<void> {
  for (const [kind, ofKind] of byKind(records)) {
    const ids = ofKind.map((record) => record.id)
    await trx
      .updateTable('history')
      .set(emptied)
      .where('owner', '=', owner)
      .where('kind', '=', kind)
      .where('id', 'in', ids)
      .execute()
    await trx
      .updateTable('change_sets')
      .set({ digest: null })
      .where('owner', '=', owner)
      .where('revision', 'in', (eb) =>
        eb
          .selectFrom('history')
          .select('history.revision')
          .where('history.owner', '=', owner)
          .where('history.kind', '=', kind)
          .where('history.id', 'in', ids)
          .where('history.revision', '<', revision),
      )
      .execute()
  }
}

async function supersede(
  trx: Transaction<Tables>,
  owner: string,
  recordedAt: string,
  records: readonly VaultRecord[],
): Promise<void> {
  const replaced = records.filter((record) => record.version > 1)
  for (const [kind, ofKind] of byKind(replaced)) {
    await trx
      .updateTable('history')
      .set((eb) => ({
        superseded_at: recordedAt,
        content: eb
          .selectFrom('records')
          .select('records.content')
          .whereRef('records.owner', '=', 'history.owner')
          .whereRef('records.kind', '=', 'history.kind')
          .whereRef('records.id', '=', 'history.id'),
      }))
      .where('owner', '=', owner)
      .where('kind', '=', kind)
      .where(
        'id',
        'in',
        ofKind.map((record) => record.id),
      )
      .where('superseded_at', 'is', null)
      .execute()
  }
}

async function replace(
  trx: Transaction<Tables>,
  owner: string,
  revision: number,
  records: readonly VaultRecord[],
): Promise<void> {
  const rows = records.map((record) => ({ owner, revision, ...rowOf(record) }))
  await trx
    .insertInto('records')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['owner', 'kind', 'id']).doUpdateSet((eb) => ({
        version: eb.ref('excluded.version'),
        schema: eb.ref('excluded.schema'),
        updated_at: eb.ref('excluded.updated_at'),
        revision: eb.ref('excluded.revision'),
        form: eb.ref('excluded.form'),
        content: eb.ref('excluded.content'),
      })),
    )
    .execute()
  await trx
    .insertInto('history')
    .values(rows.map((row) => ({ ...row, superseded_at: null, content: null })))
    .execute()
}
