import type { Kysely } from 'kysely'
import type { HistoryEntry, HistoryQuery } from '../core/protocol/history.ts'
import { safeRecordOf } from './record-row.ts'
import type { Tables } from './tables.ts'

const DEFAULT_LIMIT = 100

/** Newest first. The present version's content comes from its record, earlier ones from history. */
export async function readHistory(
  db: Kysely<Tables>,
  owner: string,
  options: HistoryQuery,
): Promise<readonly HistoryEntry[]> {
  const { record, beforeRevision, limit = DEFAULT_LIMIT } = options
  let query = db
    .selectFrom('history')
    .innerJoin('change_sets', (join) =>
      join
        .onRef('change_sets.owner', '=', 'history.owner')
        .onRef('change_sets.revision', '=', 'history.revision'),
    )
    .leftJoin('records', (join) =>
      join
        .onRef('records.owner', '=', 'history.owner')
        .onRef('records.kind', '=', 'history.kind')
        .onRef('records.id', '=', 'history.id')
        .onRef('records.version', '=', 'history.version'),
    )
    .select([
      'history.revision',
      'history.kind',
      'history.id',
      'history.version',
      'history.schema',
      'history.updated_at',
      'history.form',
      'change_sets.id as changeSetId',
      'change_sets.actor',
      'change_sets.intent',
      'change_sets.at',
    ])
    .select((eb) => eb.fn.coalesce('records.content', 'history.content').as('content'))
    .where('history.owner', '=', owner)
    .orderBy('history.revision', 'desc')
    .orderBy('history.kind')
    .orderBy('history.id')
    .limit(limit)
  if (record) {
    query = query.where('history.kind', '=', record.kind).where('history.id', '=', record.id)
  }
  if (beforeRevision !== undefined) query = query.where('history.revision', '<', beforeRevision)
  const rows = await query.execute()
  return rows.map((row) => ({
    revision: row.revision,
    changeSetId: row.changeSetId,
    actor: row.actor,
    intent: row.intent,
    at: row.at,
    kind: row.kind,
    id: row.id,
    version: row.version,
    record: safeRecordOf(row),
  }))
}
