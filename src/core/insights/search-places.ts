import type { Context } from '../context.ts'
import { ok, problem, type Result } from '../result.ts'
import { sayTime } from '../time/say.ts'
import type { Change } from '../vault/change.ts'
import { create, remove, replace } from '../vault/edit.ts'
import { checkFits, checkTime, defined, filledIn } from '../vault/fields.ts'
import { found } from '../vault/found.ts'
import { knownIn } from '../vault/kind.ts'
import {
  type SearchPlace,
  type SearchPlaceSort,
  searchPlaceKind,
  searchPlaceSorts,
} from '../vault/kinds/strategy.ts'
import type { Vault } from '../vault/vault.ts'

export const searchPlaceWords: Readonly<Record<SearchPlaceSort, string>> = {
  board: 'Large job board',
  'niche-board': 'Niche job board',
  agency: 'Agency',
  social: 'Network online',
  other: 'Somewhere else',
}

/** Minutes a week where the person names none. */
const USUAL_MINUTES = 30
const weekdays = 'Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays'.split(' ')

export interface SearchPlaceFields {
  readonly name: string
  readonly sort: SearchPlace['sort']
  readonly link?: string | undefined
  /** 1 (Monday) to 7. */
  readonly weekday?: number | undefined
  readonly time?: string | undefined
  readonly minutes?: number | undefined
  /** What it brought, in the person's words. */
  readonly result?: string | undefined
}

/** One place to look for jobs, with its weekly time. Problems: `no-name`, `not-a-time`, `too-long`. */
export function addSearchPlace(
  _vault: Vault,
  input: SearchPlaceFields,
  context: Context,
): Result<Change[]> {
  const place = placeOf({ ...input, addedAt: context.now.instant })
  return place.ok ? ok([create(searchPlaceKind, context.newId(), place.value)]) : place
}

/** Sets what is given; an empty text takes a field away. Problems: `not-found`, `newer-format`, `no-name`, `not-a-time`, `too-long`. */
export function editSearchPlace(
  vault: Vault,
  input: { readonly placeId: string } & Partial<SearchPlaceFields>,
  _context: Context,
): Result<Change[]> {
  const { placeId, ...given } = input
  const record = found(vault, searchPlaceKind, placeId)
  if (!record.ok) return record
  const place = placeOf({ ...record.value.body, ...defined(given) })
  return place.ok ? ok([replace(searchPlaceKind, record.value, place.value)]) : place
}

/** Stops looking there; what it brought stays. Problems: `not-found`, `newer-format`. */
export function endSearchPlace(
  vault: Vault,
  { placeId }: { readonly placeId: string },
  context: Context,
): Result<Change[]> {
  const record = found(vault, searchPlaceKind, placeId)
  if (!record.ok) return record
  return ok([
    replace(searchPlaceKind, record.value, {
      ...record.value.body,
      endedAt: context.now.instant,
    }),
  ])
}

/** Problems: `not-found`, `newer-format`. */
export function removeSearchPlace(
  vault: Vault,
  { placeId }: { readonly placeId: string },
  _context: Context,
): Result<Change[]> {
  const record = found(vault, searchPlaceKind, placeId)
  return record.ok ? ok([remove(searchPlaceKind, record.value)]) : record
}

export interface SearchPlaceRow {
  readonly id: string
  readonly name: string
  readonly sort: SearchPlace['sort']
  /** "Niche job board, Mondays at 9:00, 30 minutes". */
  readonly says: string
  readonly result: string
  readonly link: string | null
  readonly ended: boolean
}

/** Places to look, those still used first, in the order in which they were added. */
export function searchPlaces(vault: Vault): readonly SearchPlaceRow[] {
  return vault
    .all(searchPlaceKind)
    .map(({ id, body }) => ({
      id,
      name: body.name,
      sort: body.sort,
      says: [sortWords(body.sort), weeklyWords(body)].filter(Boolean).join(', '),
      result: body.result ?? '',
      link: body.link ?? null,
      ended: body.endedAt !== undefined,
    }))
    .sort((a, b) => Number(a.ended) - Number(b.ended))
}

/** What it is, in words; a sort that this version does not know as it stands. */
function sortWords(sort: string): string {
  const known = knownIn(searchPlaceSorts, sort)
  return known ? searchPlaceWords[known] : sort
}

function weeklyWords({ weekday, time, minutes = USUAL_MINUTES }: SearchPlace): string {
  if (weekday === undefined) return ''
  const at = time === undefined ? '' : ` at ${sayTime(time)}`
  return `${weekdays[weekday - 1] ?? ''}${at}, ${minutes} minutes`
}

function placeOf(fields: SearchPlaceFields & { readonly addedAt: string }): Result<SearchPlace> {
  const filled = filledIn({ ...fields })
  if (!filled.name)
    return problem('no-name', 'What is it called? The rest is kept as you typed it.')
  const wrong = checkTime(filled.time)
  if (wrong) return wrong
  const body = filled as SearchPlace
  return checkFits(searchPlaceKind, body) ?? ok(body)
}
