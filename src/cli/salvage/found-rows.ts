import * as z from 'zod/mini'
import { vaultFileHead } from '../../core/protocol/vault-file.ts'
import { checkRecord } from '../../core/vault/check-record.ts'
import { kindNamed } from '../../core/vault/kinds.ts'
import { recordKey, type VaultRecord, vaultRecordSchema } from '../../core/vault/record.ts'
import { LOCAL_OWNER } from '../../store/vault-store.ts'
import type { Pages } from './database-pages.ts'
import { type Row, rowsOnPage, type Value } from './rows-on-page.ts'

/** One version of one record as a row of `records` or `history` tells it. */
export interface FoundVersion {
  readonly kind: string
  readonly id: string
  readonly version: number
  readonly revision: number
  readonly schema: number
  readonly updatedAt: string
  readonly form: string
  /** When the next version took its place; null for a present one. */
  readonly supersededAt: string | null
  /** Null where the row keeps no content, or where what it keeps is no longer well formed. */
  readonly record: VaultRecord | null
}

export interface FoundSet {
  readonly id: string
  readonly revision: number
  readonly actor: string
  readonly intent: string
  readonly at: string
}

/** What any row or index still tells about one record. */
export interface FoundRecord {
  readonly kind: string
  readonly id: string
  /** The highest version that anything names; 0 when only the name is known. */
  newestVersion: number
  /** How many rows and index entries tell of it. A sound record has five of them. */
  tellings: number
  /** From `records`. Two that differ, as damage can leave them, are both here. */
  readonly present: FoundVersion[]
  /** From `history`, by version. */
  readonly past: Map<number, FoundVersion>
}

export interface FoundVault {
  readonly vaultId: string
  readonly epoch: number
  readonly revision: number
}

/** All that the pages of a vault still say, whichever way leads to them. */
export interface FoundRows {
  readonly vault: FoundVault | null
  readonly records: ReadonlyMap<string, FoundRecord>
  readonly sets: ReadonlyMap<number, FoundSet>
}

const vaultShape = z.pick(vaultFileHead, { vaultId: true, epoch: true, revision: true })
const revisionShape = vaultFileHead.shape.revision
const instant = z.iso.datetime()
const namePattern = { kind: /^[a-z][a-z0-9-]{0,63}$/, id: /^[A-Za-z0-9._-]{1,128}$/ }

/** Reads every page once. Tables are told by their columns, since damage can hide which page is whose. */
export function findRows(pages: Pages): FoundRows {
  const finder = new RowFinder()
  for (let number = 1; number <= pages.count; number += 1) {
    for (const row of rowsOnPage(pages, number)) finder.take(row)
  }
  return finder
}

class RowFinder implements FoundRows {
  vault: FoundVault | null = null
  readonly records = new Map<string, FoundRecord>()
  readonly sets = new Map<number, FoundSet>()

  take({ of, values }: Row): void {
    if (values[0] !== LOCAL_OWNER) return
    if (of === 'index') this.#takeName(values)
    else if (fits(values, 'tttiiti')) this.#takePresent(values)
    else if (fits(values, 'tttiiit')) this.#takePast(values)
    else if (fits(values, 'tti?ttt')) this.#takeSet(values)
    else if (fits(values, 'ttii')) this.#takeVault(values)
  }

  #takePresent(values: readonly Value[]): void {
    const [, kind, id, version, schema, updatedAt, revision, form, content] = values
    const columns = { kind, id, version, schema, updatedAt, revision, form, content }
    const row = versionOf({ ...columns, supersededAt: null })
    if (row) this.#notice(row.kind, row.id, row.version)?.present.push(row)
  }

  #takePast(values: readonly Value[]): void {
    const [, kind, id, version, revision, schema, updatedAt, form, supersededAt, content] = values
    const columns = { kind, id, version, schema, updatedAt, revision, form, content }
    const row = versionOf({ ...columns, supersededAt })
    if (row) this.#notice(row.kind, row.id, row.version)?.past.set(row.version, row)
  }

  #takeSet(values: readonly Value[]): void {
    const [, id, revision, , actor, intent, at] = values
    this.sets.set(Number(revision), {
      id: String(id),
      revision: Number(revision),
      actor: String(actor),
      intent: String(intent),
      at: String(at),
    })
  }

  #takeVault(values: readonly Value[]): void {
    const [, vaultId, epoch, revision] = values
    const named = vaultShape.safeParse({ vaultId, epoch, revision })
    if (named.success) this.vault = named.data
  }

  /** An index names a record also when its row is lost. */
  #takeName(values: readonly Value[]): void {
    if (values.length === 4 && fits(values, 'ttti')) this.#notice(values[1], values[2], 0)
    else if (values.length === 5 && fits(values, 'tttii')) {
      this.#notice(values[1], values[2], Number(values[3]))
    } else if (values.length === 5 && fits(values, 'titti')) this.#notice(values[2], values[3], 0)
  }

  #notice(kind: Value | undefined, id: Value | undefined, version: number) {
    if (typeof kind !== 'string' || typeof id !== 'string') return undefined
    if (!namePattern.kind.test(kind) || !namePattern.id.test(id)) return undefined
    const key = recordKey({ kind, id })
    const known = this.records.get(key)
    if (known) {
      known.newestVersion = Math.max(known.newestVersion, version)
      known.tellings += 1
      return known
    }
    const heads = { kind, id, newestVersion: version, tellings: 1 }
    const found: FoundRecord = { ...heads, present: [], past: new Map() }
    this.records.set(key, found)
    return found
  }
}

/** Whether the first columns are of these types: t text, i whole number, ? text or nothing. */
function fits(values: readonly Value[], types: string): boolean {
  return [...types].every((type, place) => {
    const value = values[place]
    if (type === 't') return typeof value === 'string'
    if (type === 'i') return Number.isSafeInteger(value) && Number(value) >= 0
    return value === null || typeof value === 'string'
  })
}

type Columns = Readonly<
  Record<
    | 'kind'
    | 'id'
    | 'version'
    | 'schema'
    | 'updatedAt'
    | 'revision'
    | 'form'
    | 'supersededAt'
    | 'content',
    Value | undefined
  >
>

/** The version that a row tells; undefined when its head is damaged. */
function versionOf(columns: Columns): FoundVersion | undefined {
  const { kind, id, version, schema, updatedAt, revision, form, supersededAt, content } = columns
  const head = { kind, id, version, schema, updatedAt }
  // A deletion is all head, so its schema is that of a head.
  if (!vaultRecordSchema.safeParse({ ...head, deleted: true }).success) return undefined
  if (typeof form !== 'string' || !(form in contentField || isDeletion(form))) return undefined
  const isDated = supersededAt === null || instant.safeParse(supersededAt).success
  if (!isDated || !revisionShape.safeParse(revision).success) return undefined
  const known = { ...head, revision, form, supersededAt } as Omit<FoundVersion, 'record'>
  return { ...known, record: recordOf(head, form, content) }
}

const contentField: Readonly<Record<string, 'body' | 'sealed'>> = {
  plain: 'body',
  sealed: 'sealed',
}

function isDeletion(form: string): boolean {
  return form === 'deleted' || form === 'purged'
}

function recordOf(head: object, form: string, content: Value | undefined): VaultRecord | null {
  if (isDeletion(form)) {
    const purged = form === 'purged' ? { purged: true } : {}
    return { ...head, deleted: true, ...purged } as VaultRecord
  }
  const field = contentField[form]
  if (!field || typeof content !== 'string') return null
  try {
    const record: unknown = { ...head, [field]: JSON.parse(content) }
    if (!vaultRecordSchema.safeParse(record).success) return null
    // What no door would let in was never kept in this form.
    return checkRecord(record as VaultRecord, kindNamed).ok ? (record as VaultRecord) : null
  } catch {
    return null
  }
}
