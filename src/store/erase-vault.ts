import type { Kysely, Transaction } from 'kysely'
import { leave } from './left-to-do.ts'
import { clearVault } from './replace-vault.ts'
import type { Tables } from './tables.ts'

/** Characters taken of each body: enough not to be anywhere by chance. */
const SAMPLE_CHARS = 32
const SHORTEST_SAMPLE = 12
const ROWS_PER_PAGE = 1000

/** Deletes everything of an owner within the transaction; answers with the epoch that it begins. */
export async function eraseVault(trx: Transaction<Tables>, owner: string): Promise<number> {
  await clearVault(trx, owner)
  await trx
    .updateTable('vaults')
    .set((eb) => ({
      epoch: eb('epoch', '+', 1),
      erased_epoch: eb('epoch', '+', 1),
      revision: eb('revision', '+', 1),
      retired_key: '',
    }))
    .where('owner', '=', owner)
    .execute()
  await leave(trx, owner, 'erase')
  const { epoch } = await trx
    .selectFrom('vaults')
    .select('epoch')
    .where('owner', '=', owner)
    .executeTakeFirstOrThrow()
  return epoch
}

/** A piece out of the middle of every body that is kept, as it stands in the files of the engine. */
export async function sampleBodies(
  db: Kysely<Tables>,
  owner: string,
): Promise<ReadonlySet<string>> {
  const samples = new Set<string>()
  for (const table of ['records', 'history'] as const) {
    for (let revision = -1, kind = '', id = ''; ; ) {
      const rows = await db
        .selectFrom(table)
        .select(['revision', 'kind', 'id', 'content'])
        .where('owner', '=', owner)
        .where((eb) => eb(eb.refTuple('revision', 'kind', 'id'), '>', eb.tuple(revision, kind, id)))
        .orderBy('revision')
        .orderBy('kind')
        .orderBy('id')
        .limit(ROWS_PER_PAGE)
        .execute()
      for (const { content } of rows) {
        const sample = content && sampleOf(content)
        if (sample) samples.add(sample)
      }
      const last = rows.at(-1)
      if (!last || rows.length < ROWS_PER_PAGE) break
      ;({ revision, kind, id } = last)
    }
  }
  return samples
}

/** Undefined for a body that says too little to be found by. */
function sampleOf(content: string): string | undefined {
  const from = Math.max(0, Math.floor((content.length - SAMPLE_CHARS) / 2))
  const sample = content.slice(from, from + SAMPLE_CHARS)
  return sample.length >= SHORTEST_SAMPLE ? sample : undefined
}
