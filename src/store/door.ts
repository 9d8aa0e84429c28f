import { problem, type Result } from '../core/result.ts'
import { type Change, type ChangeSet, changeSetSchema } from '../core/vault/change.ts'
import { type Kind, upgradeBody } from '../core/vault/kind.ts'
import type { Body, VaultRecord } from '../core/vault/record.ts'
import type { RefusedProblem } from './vault-store.ts'

export type KindNamed = (name: string) => Kind | undefined

type Checked = Result<null, RefusedProblem>
/** Levels of lists and objects within a set. Deeper ones exhaust the stack of whoever walks them. */
const MAX_DEPTH = 64

const fine: Checked = { ok: true, value: null }

/**
 * What may come in. The set must have the form of a set. A body of a known kind must have the shape
 * of its kind: in the present format, or in an older one once upgraded. Kinds and formats that this
 * program does not know are taken as they are: a newer program wrote them and will want them back.
 * Sealed kinds are never taken in plain text (`must-be-sealed`).
 */
export function checkSet(set: ChangeSet, kindNamed: KindNamed): Checked {
  if (isDeeperThan(MAX_DEPTH, set)) {
    return problem('invalid-set', 'This change is nested too deeply to be kept. Nothing was saved.')
  }
  const form = changeSetSchema.safeParse(set)
  if (!form.success) {
    return problem(
      'invalid-set',
      `This change has a form that Onward cannot read (${where(form.error)}). Nothing was saved.`,
    )
  }
  for (const change of set.changes) {
    const checked = checkChange(change, kindNamed)
    if (!checked.ok) return checked
  }
  return fine
}

function isDeeperThan(levels: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  return levels === 0 || Object.values(value).some((inner) => isDeeperThan(levels - 1, inner))
}

function checkChange(change: Change, kindNamed: KindNamed): Checked {
  const kind = kindNamed(change.kind)
  const body = 'body' in change ? (change.body as Body | null | undefined) : undefined
  if (!kind || body === null || body === undefined) return fine
  if (kind.sealed) {
    return problem(
      'must-be-sealed',
      `A record of the kind ${kind.name} came unsealed, and these are only kept sealed. Nothing was saved.`,
    )
  }
  if (change.schema > kind.schema) return fine
  return checkShape(kind, change, body)
}

function checkShape(kind: Kind, change: Change, body: Body): Checked {
  let reason: string
  try {
    const parsed = kind.shape.safeParse(upgradeBody(kind, change.schema, body).body)
    if (parsed.success) return fine
    reason = where(parsed.error)
  } catch {
    reason = `format ${change.schema}`
  }
  return problem(
    'invalid-body',
    `A record of the kind ${kind.name} is not complete or not well formed (${reason}). Nothing was saved.`,
  )
}

/** Field names only, never what was in them: problems may be shown and logged. */
function where(error: { readonly issues: readonly { readonly path: readonly PropertyKey[] }[] }) {
  const path = error.issues[0]?.path.map(String).join('.')
  return path ? `see ${path}` : 'as a whole'
}

/**
 * An older program may not put an older format over a newer one: it cannot have seen what it would
 * lose (`newer-format`). Deleting is fine, and so is undoing, which brings back what was there.
 */
export function checkFormats(
  set: ChangeSet,
  find: (kind: string, id: string) => VaultRecord | undefined,
): Checked {
  if (set.undoes !== undefined) return fine
  for (const change of set.changes) {
    const deletes = 'body' in change && change.body === null
    const current = find(change.kind, change.id)
    if (!deletes && current && !('deleted' in current) && change.schema < current.schema) {
      return problem(
        'newer-format',
        'This was last edited by a newer Onward. Update this one to edit it; it stays as it is.',
      )
    }
  }
  return fine
}
