import * as z from 'zod/mini'
import { type VaultRecord, vaultRecordSchema } from '../vault/record.ts'

/** One version of one record as a set left it. `record` is null once its body was purged or damaged. */
export interface HistoryEntry {
  readonly revision: number
  readonly changeSetId: string
  readonly actor: string
  readonly intent: string
  /** What the maker of the set said, ISO 8601 UTC. */
  readonly at: string
  readonly kind: string
  readonly id: string
  readonly version: number
  readonly record: VaultRecord | null
}

export const historyEntrySchema = z.looseObject({
  revision: z.int().check(z.gte(0)),
  changeSetId: z.string().check(z.maxLength(128)),
  actor: z.string().check(z.maxLength(128)),
  intent: z.string().check(z.maxLength(64)),
  at: z.iso.datetime(),
  kind: z.string(),
  id: z.string(),
  version: z.int().check(z.gte(1)),
  record: z.nullable(vaultRecordSchema),
})

/** `GET /api/history?kind=&id=&before=REVISION&limit=`: newest first, ending between two sets. */
export const historyAnswerSchema = z.looseObject({ entries: z.array(historyEntrySchema) })

/** What is asked of history: one record or the whole vault, before a revision, at most so many. */
export interface HistoryQuery {
  readonly record?: { readonly kind: string; readonly id: string }
  readonly beforeRevision?: number
  /** Default 100 entries. */
  readonly limit?: number
}
