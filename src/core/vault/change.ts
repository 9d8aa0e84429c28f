import * as z from 'zod/mini'
import { ok, type Problem, problem, type Result } from '../result.ts'
import { type Body, bodySchema, type Sealed, sealedSchema, type VaultRecord } from './record.ts'

interface ChangeHead {
  readonly kind: string
  readonly id: string
  /** The version this change was made on; 0 creates the record. */
  readonly baseVersion: number
  readonly schema: number
}

/**
 * What one record becomes: a new body, a new sealed body, or nothing (`body: null` deletes). `purge`
 * deletes for good: whoever applies it also lets go of every earlier body, so it cannot be undone.
 */
export type Change =
  | (ChangeHead & { readonly body: Body })
  | (ChangeHead & { readonly body: null; readonly purge?: true })
  | (ChangeHead & { readonly sealed: Sealed })

/**
 * A set is applied whole or not at all, and once only: its `id` makes it idempotent.
 * `actor` names the replica or program that made it; `intent` names the action for "what happened when".
 */
export interface ChangeSet {
  readonly id: string
  readonly actor: string
  readonly at: string
  readonly intent: string
  readonly undoes?: string | undefined
  readonly changes: readonly Change[]
}

const changeHead = {
  kind: z.string().check(z.regex(/^[a-z][a-z0-9-]{0,63}$/)),
  id: z.string().check(z.regex(/^[A-Za-z0-9._-]{1,128}$/)),
  baseVersion: z.int().check(z.gte(0)),
  schema: z.int().check(z.gte(1)),
}

export const changeSchema = z.union([
  z.looseObject({ ...changeHead, sealed: sealedSchema }),
  z.looseObject({ ...changeHead, body: z.null(), purge: z.optional(z.literal(true)) }),
  z.looseObject({ ...changeHead, body: bodySchema }),
])

/** The most changes that one set may hold; a larger import is split into sets. */
export const MAX_CHANGES_PER_SET = 1000

export const changeSetSchema = z.looseObject({
  id: z.string().check(z.regex(/^[A-Za-z0-9._-]{1,128}$/)),
  actor: z.string().check(z.minLength(1), z.maxLength(128)),
  at: z.iso.datetime(),
  intent: z.string().check(z.minLength(1), z.maxLength(64)),
  undoes: z.optional(z.string().check(z.maxLength(128))),
  changes: z.array(changeSchema).check(z.minLength(1), z.maxLength(MAX_CHANGES_PER_SET)),
})

/** A change was made on a version that is no longer current; `current` holds what is there now. */
export interface StaleProblem extends Problem {
  readonly code: 'stale'
  readonly current: readonly VaultRecord[]
}

export interface RepeatedProblem extends Problem {
  readonly code: 'repeated-record'
}

/** The record that results from a change on `current` (undefined where there is none yet). */
export function nextRecord(change: Change, at: string): VaultRecord {
  const { kind, id, baseVersion, schema } = change
  const head = { kind, id, version: baseVersion + 1, schema, updatedAt: at }
  if ('sealed' in change && change.sealed !== undefined) return { ...head, sealed: change.sealed }
  const body = (change as { readonly body: Body | null }).body
  if (body !== null) return { ...head, body }
  return purges(change) ? { ...head, deleted: true, purged: true } : { ...head, deleted: true }
}

/** Whether a change deletes its record for good. */
export function purges(change: Change): boolean {
  return 'purge' in change && change.purge === true
}

/**
 * All records that `set` turns the vault into, or the reason why none of it can be applied.
 * `find` returns the present record, deleted ones included. Deleting what is already deleted and
 * re-creating a deleted record both count on its version, so no version number is ever reused.
 */
export function applyChangeSet(
  find: (kind: string, id: string) => VaultRecord | undefined,
  set: ChangeSet,
): Result<VaultRecord[], StaleProblem | RepeatedProblem> {
  const seen = new Set<string>()
  const stale: VaultRecord[] = []
  const next: VaultRecord[] = []
  let missing = false
  for (const change of set.changes) {
    const key = `${change.kind}/${change.id}`
    if (seen.has(key)) {
      return problem('repeated-record', `One set of changes names ${key} twice. Nothing was saved.`)
    }
    seen.add(key)
    const current = find(change.kind, change.id)
    if ((current?.version ?? 0) !== change.baseVersion) {
      if (current) stale.push(current)
      else missing = true
      continue
    }
    next.push(nextRecord(change, set.at))
  }
  if (stale.length > 0 || missing) {
    return {
      ok: false,
      problem: {
        code: 'stale',
        message: 'These records were changed elsewhere in the meantime. Nothing was overwritten.',
        current: stale,
      },
    }
  }
  return ok(next)
}
