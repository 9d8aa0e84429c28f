import type { Kysely } from 'kysely'
import { recordKey } from '../core/vault/record.ts'
import { type Sealing, selectSealing } from './current-records.ts'
import type { Tables } from './tables.ts'

/** What a vault let go of for good, so that earlier copies of it can let go of the same. */
export interface LetGo extends Sealing {
  /** The last version of each record that was deleted for good, by its `recordKey`. */
  readonly purged: ReadonlyMap<string, number>
}

export async function selectLetGo(db: Kysely<Tables>, owner: string): Promise<LetGo> {
  const purged = new Map<string, number>()
  // History knows those that came anew since, the records those that a restore brought.
  for (const table of ['history', 'records'] as const) {
    const rows = await db
      .selectFrom(table)
      .select(['kind', 'id'])
      .select((eb) => eb.fn.max('version').as('version'))
      .where('owner', '=', owner)
      .where('form', '=', 'purged')
      .groupBy(['kind', 'id'])
      .execute()
    for (const row of rows) {
      const key = recordKey(row)
      purged.set(key, Math.max(row.version, purged.get(key) ?? 0))
    }
  }
  return { ...(await selectSealing(db, owner)), purged }
}
