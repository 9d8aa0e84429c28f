import type { Kysely, Transaction } from 'kysely'
import type { VaultIdentity } from '../core/protocol/sync.ts'
import type { Tables } from './tables.ts'

/** Which vault an owner has and where it stands; undefined before it was begun. */
export async function selectIdentity(
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

/** The id of the set that made a revision; empty where none did. */
export async function markOf(
  db: Kysely<Tables> | Transaction<Tables>,
  owner: string,
  revision: number,
): Promise<string> {
  const set = await db
    .selectFrom('change_sets')
    .select('id')
    .where('owner', '=', owner)
    .where('revision', '=', revision)
    .executeTakeFirst()
  return set?.id ?? ''
}
