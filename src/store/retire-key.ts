import type { Transaction } from 'kysely'
import type { KindNamed } from '../core/vault/check-record.ts'
import { isSealedUnder } from '../core/vault/keyring.ts'
import { selectKeyring } from './current-records.ts'
import { leave } from './left-to-do.ts'
import type { Tables } from './tables.ts'

/** Rows looked through at once. */
const ROWS_PER_PAGE = 1000

/**
 * Empties the kept bodies that a key could still open and, where the keyring seals all kinds, those
 * that were kept plain before it did. False, with nothing changed, while a record needs the key.
 * Without a key, as when all kinds are sealed later on, only what was kept plain goes.
 */
export async function retireKey(
  trx: Transaction<Tables>,
  owner: string,
  keyId: string | undefined,
  kindNamed: KindNamed,
): Promise<boolean> {
  if (keyId === undefined) {
    if (await emptyPlain(trx, owner, kindNamed)) await letGo(trx, owner, 'let-go')
    return true
  }
  const inUse = sealedWith(trx, 'records', owner, keyId)
  for await (const rows of inUse) if (rows.length > 0) return false
  for await (const rows of sealedWith(trx, 'history', owner, keyId)) {
    for (const { kind, id, version } of rows) {
      await trx
        .updateTable('history')
        .set({ content: null })
        .where('owner', '=', owner)
        .where('kind', '=', kind)
        .where('id', '=', id)
        .where('version', '=', version)
        .execute()
    }
  }
  await emptyPlain(trx, owner, kindNamed)
  await trx.updateTable('vaults').set({ retired_key: keyId }).where('owner', '=', owner).execute()
  await letGo(trx, owner, 'retire-key')
  return true
}

/** A digest could show that a guess at a body is right. */
async function letGo(
  trx: Transaction<Tables>,
  owner: string,
  what: 'let-go' | 'retire-key',
): Promise<void> {
  await trx.updateTable('change_sets').set({ digest: null }).where('owner', '=', owner).execute()
  await leave(trx, owner, what)
}

/** Which rows are sealed with a key, page by page; SQL narrows them down, their JSON decides. */
async function* sealedWith(
  trx: Transaction<Tables>,
  table: 'records' | 'history',
  owner: string,
  keyId: string,
) {
  const first = trx
    .selectFrom(table)
    .select(['kind', 'id', 'version', 'content'])
    .where('owner', '=', owner)
    .where('form', '=', 'sealed')
    .where('content', 'like', `%${keyId}%`)
    .orderBy('kind')
    .orderBy('id')
    .orderBy('version')
    .limit(ROWS_PER_PAGE)
  let query = first
  for (;;) {
    const rows = await query.execute()
    yield rows.filter((row) => keyIdOf(row.content) === keyId)
    const last = rows.at(-1)
    if (!last || rows.length < ROWS_PER_PAGE) return
    const { kind, id, version } = last
    query = first.where((eb) =>
      eb(eb.refTuple('kind', 'id', 'version'), '>', eb.tuple(kind, id, version)),
    )
  }
}

function keyIdOf(content: string | null): unknown {
  try {
    return (JSON.parse(content ?? 'null') as { readonly keyId?: unknown } | null)?.keyId
  } catch {
    return undefined
  }
}

/** True when there was something to empty. */
async function emptyPlain(
  trx: Transaction<Tables>,
  owner: string,
  kindNamed: KindNamed,
): Promise<boolean> {
  const keyring = await selectKeyring(trx, owner)
  const kinds = await trx
    .selectFrom('history')
    .select('kind')
    .distinct()
    .where('owner', '=', owner)
    .where('form', '=', 'plain')
    .where('content', 'is not', null)
    .execute()
  const sealed = kinds.filter(({ kind }) => isSealedUnder(keyring, kind, kindNamed(kind)))
  for (const { kind } of sealed) {
    await trx
      .updateTable('history')
      .set({ content: null })
      .where('owner', '=', owner)
      .where('kind', '=', kind)
      .where('form', '=', 'plain')
      .execute()
  }
  return sealed.length > 0
}
