import {
  type Body,
  isDeleted,
  isPurged,
  isSealed,
  type Sealed,
  type VaultRecord,
} from '../core/vault/record.ts'
import type { Form, RecordsTable } from './tables.ts'

type Row = Pick<
  RecordsTable,
  'kind' | 'id' | 'version' | 'schema' | 'updated_at' | 'form' | 'content'
>

/** The columns of a record. Key order and unknown fields of its body stay as they are. */
export function rowOf(record: VaultRecord): Row {
  const { kind, id, version, schema, updatedAt } = record
  return { kind, id, version, schema, updated_at: updatedAt, ...contentOf(record) }
}

function contentOf(record: VaultRecord): { form: Form; content: string | null } {
  if (isDeleted(record)) return { form: isPurged(record) ? 'purged' : 'deleted', content: null }
  if (isSealed(record)) return { form: 'sealed', content: JSON.stringify(record.sealed) }
  return { form: 'plain', content: JSON.stringify((record as { body: Body }).body) }
}

/** The record of a row; null where its content has been purged. */
function recordOf(row: Row): VaultRecord | null {
  const { kind, id, version, schema, updated_at: updatedAt, form, content } = row
  const head = { kind, id, version, schema, updatedAt }
  if (form === 'deleted') return { ...head, deleted: true }
  if (form === 'purged') return { ...head, deleted: true, purged: true }
  if (content === null) return null
  return form === 'sealed'
    ? { ...head, sealed: JSON.parse(content) as Sealed }
    : { ...head, body: JSON.parse(content) as Body }
}

/** The same, and null also where the content is damaged. */
export function safeRecordOf(row: Row): VaultRecord | null {
  try {
    return recordOf(row)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
