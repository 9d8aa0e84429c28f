import type { Kysely, Transaction } from 'kysely'
import type { LeftToDo, Tables } from './tables.ts'

/** What is left to do outside the database, and the count that tells it from what comes later. */
export interface Left {
  readonly what: LeftToDo
  readonly count: number
}

const order: readonly LeftToDo[] = ['', 'let-go', 'retire-key', 'erase']

/** Notes within the transaction that decided it what is left to do; what was left before stays. */
export async function leave(
  trx: Transaction<Tables>,
  owner: string,
  what: LeftToDo,
): Promise<void> {
  const before = await readLeft(trx, owner)
  const more = order.indexOf(what) > order.indexOf(before.what) ? what : before.what
  await trx
    .updateTable('vaults')
    .set({ left_to_do: more, left_count: before.count + 1 })
    .where('owner', '=', owner)
    .execute()
}

export async function readLeft(
  db: Kysely<Tables> | Transaction<Tables>,
  owner: string,
): Promise<Left> {
  const row = await db
    .selectFrom('vaults')
    .select(['left_to_do as what', 'left_count as count'])
    .where('owner', '=', owner)
    .executeTakeFirst()
  return row ?? { what: '', count: 0 }
}

/** Notes that it is done, unless more was left to do since. */
export async function forgetLeft(db: Kysely<Tables>, owner: string, left: Left): Promise<void> {
  await db
    .updateTable('vaults')
    .set({ left_to_do: '' })
    .where('owner', '=', owner)
    .where('left_count', '=', left.count)
    .execute()
}
