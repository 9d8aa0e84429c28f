import { type Kysely, sql } from 'kysely'
import type { HistoryEntry } from '../core/protocol/history.ts'
import type { Engine } from './engine.ts'
import { entryOf } from './read-history.ts'
import { recordText } from './read-text-page.ts'
import { safeRecordOf } from './record-row.ts'
import type { Tables } from './tables.ts'

/** Rows read at once: enough to keep the disk busy, few enough to hold. */
const ROWS_PER_PAGE = 1000

/** A version of a record as a vault file has it: of a present one the body is left to its record. */
export interface PastVersion {
  readonly past: HistoryEntry
  readonly supersededAt: string | undefined
}

/** All records as JSON text, oldest change first; null for one that can no longer be read. */
export async function* recordTexts(
  db: Kysely<Tables>,
  owner: string,
  isJson: Engine['isJson'],
): AsyncGenerator<readonly (string | null)[]> {
  let query = db
    .selectFrom('records')
    .select(['revision', 'kind', 'id'])
    .select(sql<string | null>`case when ${isJson(recordText)} then ${recordText} end`.as('text'))
    .where('owner', '=', owner)
    .orderBy('revision')
    .orderBy('kind')
    .orderBy('id')
    .limit(ROWS_PER_PAGE)
  const first = query
  for (;;) {
    const rows = await query.execute()
    yield rows.map(({ text }) => text)
    const last = rows.at(-1)
    if (!last || rows.length < ROWS_PER_PAGE) return
    const { revision, kind, id } = last
    query = first.where((eb) =>
      eb(eb.refTuple('revision', 'kind', 'id'), '>', eb.tuple(revision, kind, id)),
    )
  }
}

/** Every version that history knows, oldest first. */
export async function* pastVersions(
  db: Kysely<Tables>,
  owner: string,
): AsyncGenerator<readonly PastVersion[]> {
  const first = db
    .selectFrom('history')
    .innerJoin('change_sets', (join) =>
      join
        .onRef('change_sets.owner', '=', 'history.owner')
        .onRef('change_sets.revision', '=', 'history.revision'),
    )
    .selectAll('history')
    .select(['change_sets.id as changeSetId', 'change_sets.actor', 'change_sets.intent'])
    .select('change_sets.at')
    .where('history.owner', '=', owner)
    .orderBy('history.revision')
    .orderBy('history.kind')
    .orderBy('history.id')
    .limit(ROWS_PER_PAGE)
  let query = first
  for (;;) {
    const rows = await query.execute()
    yield rows.map((row) => ({
      past: entryOf(row, row.superseded_at === null ? null : safeRecordOf(row)),
      supersededAt: row.superseded_at ?? undefined,
    }))
    const last = rows.at(-1)
    if (!last || rows.length < ROWS_PER_PAGE) return
    const { revision, kind, id } = last
    query = first.where((eb) =>
      eb(
        eb.refTuple('history.revision', 'history.kind', 'history.id'),
        '>',
        eb.tuple(revision, kind, id),
      ),
    )
  }
}
