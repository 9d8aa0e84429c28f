import { type SqlBool, sql, type Transaction } from 'kysely'
import type { VaultIdentity } from '../core/protocol/sync.ts'
import type { Engine } from './engine.ts'
import { changedSince, cutPage, type PageRange } from './read-page.ts'
import type { Tables } from './tables.ts'
import type { TextPage } from './vault-store.ts'

type IsJson = Engine['isJson']

/**
 * A record as JSON, put together where it is stored: the content is JSON already. Reading and
 * writing it again would take five times as long for a whole vault.
 */
export const recordText = sql<string | null>`'{"kind":"' || kind || '","id":"' || id
  || '","version":' || version || ',"schema":' || schema
  || ',"updatedAt":"' || updated_at || '",'
  || case form
    when 'deleted' then '"deleted":true'
    when 'purged' then '"deleted":true,"purged":true'
    when 'sealed' then '"sealed":' || content
    else '"body":' || content end || '}'`

/** One page of what changed, as JSON text; what is no JSON any more is named and left out. */
export async function readTextPage(
  trx: Transaction<Tables>,
  owner: string,
  identity: VaultIdentity,
  range: PageRange,
  isJson: IsJson,
): Promise<TextPage> {
  const { rows, standing, more } = await cutPage(trx, owner, identity, range.limit, () =>
    changedSince(trx, owner, range).select([
      'revision',
      sql<string | null>`case when ${isJson(recordText)} then ${recordText} end`.as('text'),
    ]),
  )
  const texts = rows.flatMap(({ text }) => text ?? [])
  const damaged = texts.length < rows.length
  const unreadable = damaged ? await named(trx, owner, range, standing.revision, isJson) : []
  return { ...standing, more, unreadable, recordsText: `[${texts.join(',')}]` }
}

/** The names of what was left out: seldom any, so they are asked for by themselves. */
function named(
  trx: Transaction<Tables>,
  owner: string,
  range: PageRange,
  untilRevision: number,
  isJson: IsJson,
): Promise<TextPage['unreadable']> {
  return changedSince(trx, owner, range)
    .where('revision', '<=', untilRevision)
    .where(sql<SqlBool>`case when ${isJson(recordText)} then false else true end`)
    .select(['kind', 'id'])
    .execute()
}
