import type { Context } from '../context.ts'
import { ok, problem, type Result } from '../result.ts'
import { dateOf } from '../time/calendar.ts'
import type { Change } from '../vault/change.ts'
import { create, remove, replace } from '../vault/edit.ts'
import { checkDay, checkFits, defined, filledIn } from '../vault/fields.ts'
import { found } from '../vault/found.ts'
import {
  type SearchActivity,
  searchActivityKind,
  type searchMeans,
} from '../vault/kinds/search-log.ts'
import type { Vault } from '../vault/vault.ts'

/** A line of one's own in the log; an empty text means that it is not known. */
export interface OwnLineFields {
  readonly text: string
  /** Default: today. */
  readonly on?: string | undefined
  readonly employer?: string | undefined
  readonly means?: (typeof searchMeans)[number] | (string & {}) | undefined
  readonly result?: string | undefined
}

/** Adds a line; the id is that of the change. Problems: `no-words`, `not-a-day`, `still-to-come`, `too-long`. */
export function addOwnLine(
  _vault: Vault,
  input: OwnLineFields,
  context: Context,
): Result<Change[]> {
  const line = lineOf({ ...input, addedAt: context.now.instant }, context)
  return line.ok ? ok([create(searchActivityKind, context.newId(), line.value)]) : line
}

/**
 * Sets what is given and leaves the rest; an empty text takes a field away. Problems: `not-found`,
 * `newer-format`, `no-words`, `not-a-day`, `still-to-come`, `too-long`.
 */
export function editOwnLine(
  vault: Vault,
  input: { readonly lineId: string } & Partial<OwnLineFields>,
  context: Context,
): Result<Change[]> {
  const { lineId, ...given } = input
  const record = found(vault, searchActivityKind, lineId)
  if (!record.ok) return record
  const line = lineOf({ ...record.value.body, ...defined(given) }, context)
  return line.ok ? ok([replace(searchActivityKind, record.value, line.value)]) : line
}

/** Problems: `not-found`, `newer-format`. */
export function removeOwnLine(
  vault: Vault,
  { lineId }: { readonly lineId: string },
  _context: Context,
): Result<Change[]> {
  const record = found(vault, searchActivityKind, lineId)
  return record.ok ? ok([remove(searchActivityKind, record.value)]) : record
}

function lineOf(
  given: OwnLineFields & Pick<SearchActivity, 'addedAt'>,
  { now }: Context,
): Result<SearchActivity> {
  const fields = filledIn({ ...given })
  if (!fields.text) return problem('no-words', 'What did you do? A few words are enough.')
  const wrong = checkDay(fields.on)
  if (wrong) return wrong
  const line = { ...fields, on: fields.on ?? dateOf(now) } as SearchActivity
  if (line.on > dateOf(now)) {
    return problem(
      'still-to-come',
      'That day is still to come, and the log holds what was done. The rest is kept.',
    )
  }
  return checkFits(searchActivityKind, line) ?? ok(line)
}
