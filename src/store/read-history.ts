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
  return rows.map((row) => entryOf(row, safeRecordOf(row)))
}

/** A version as history tells it, from its row beside that of its set. */
export function entryOf(
  row: Omit<HistoryEntry, 'record'>,
  record: HistoryEntry['record'],
): HistoryEntry {
  const { revision, changeSetId, actor, intent, at, kind, id, version } = row
  return { revision, changeSetId, actor, intent, at, kind, id, version, record }
}
