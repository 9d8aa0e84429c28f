import { problem, type Result } from '../core/result.ts'
import { type Change, type ChangeSet, changeSetSchema } from '../core/vault/change.ts'
import {
  checkBody,
  isDeeperThan,
  type KindNamed,
  MAX_DEPTH,
  where,
} from '../core/vault/check-record.ts'
import { isSealedUnder, losesKeys } from '../core/vault/keyring.ts'
import type { Body, VaultRecord } from '../core/vault/record.ts'
import type { Sealing } from './current-records.ts'
import type { RefusedProblem } from './vault-store.ts'

type Checked = Result<null, RefusedProblem>
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

function checkChange(change: Change, kindNamed: KindNamed): Checked {
  const body = 'body' in change ? (change.body as Body | null | undefined) : undefined
  if (body === null || body === undefined) return fine
  return checkBody(kindNamed(change.kind), change.schema, body)
}

/**
 * Under a keyring that seals all, no other kind is taken in plain text either (`must-be-sealed`). What
 * was sealed with a key that is gone could never be opened (`retired-key`). A key of the keyring stays in
 * it, whoever writes (`loses-keys`): what it sealed could not be opened either.
 */
export function checkSealed(
  set: ChangeSet,
  { keyring, retiredKey }: Sealing,
  kindNamed: KindNamed,
): Checked {
  for (const change of set.changes) {
    if ('sealed' in change && change.sealed?.keyId === retiredKey) {
      return problem(
        'retired-key',
        'This was sealed with a key that is no longer kept. Nothing was saved; reload the page, then try again.',
      )
    }
    if (losesKeys(keyring, change)) {
      return problem(
        'loses-keys',
        'This would take away a key that opens your records. Nothing was saved; reload the page, then try again.',
      )
    }
    const isPlain = 'body' in change && change.body !== null
    if (!isPlain || !isSealedUnder(keyring, change.kind, kindNamed(change.kind))) continue
    return problem(
      'must-be-sealed',
      `A record of the kind ${change.kind} came unsealed, and all records are sealed now. Nothing was saved.`,
    )
  }
  return fine
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
