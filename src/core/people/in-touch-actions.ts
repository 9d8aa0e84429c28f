import type { Context } from '../context.ts'
import { ok, problem, type Result } from '../result.ts'
import { addDays, dateOf, isCalendarDate } from '../time/calendar.ts'
import { sayDayOfYear } from '../time/say.ts'
import type { Change } from '../vault/change.ts'
import { patch, replace } from '../vault/edit.ts'
import { checkFits } from '../vault/fields.ts'
import { found, without } from '../vault/found.ts'
import type { Readable } from '../vault/kind.ts'
import { type Person, personKind } from '../vault/kinds/person.ts'
import type { Vault } from '../vault/vault.ts'
import { contactDays } from './contacts.ts'

/** More often than that within a year is a burden on somebody who is not close: a choice of this design. */
export const MOST_CONTACTS_A_YEAR = 4
const YEAR_DAYS = 365

/** Whom one may write to as often as both like. */
const near: ReadonlySet<string> = new Set(['friend', 'family', 'partner', 'mentor'])

export interface PlanInTouchInput {
  readonly personId: string
  readonly on: string
  readonly reason: string
}

/**
 * Chooses the day on which to be in touch again, with its reason. Somebody who is not close is left in
 * peace after four times within a year. Problems: `not-found`, `newer-format`, `not-a-day`, `gone-by`,
 * `no-reason`, `often-enough`, `too-long`.
 */
export function planInTouch(
  vault: Vault,
  input: PlanInTouchInput,
  { now }: Context,
): Result<Change[]> {
  const person = found(vault, personKind, input.personId)
  if (!person.ok) return person
  const { on } = input
  const reason = input.reason.trim()
  if (!isCalendarDate(on)) return problem('not-a-day', 'On which day? The reason is kept.')
  if (on < dateOf(now)) {
    return problem('gone-by', 'That day has gone by. Choose today or a day to come.')
  }
  if (reason === '') {
    return problem(
      'no-reason',
      'What would you write about? News, a question or something useful to them is enough.',
    )
  }
  const room = firstDayWithRoom(vault, person.value, on, now.zone)
  if (room > on) {
    return problem(
      'often-enough',
      `You are in touch four times within that year already, which is plenty for somebody you do not know well. From ${sayDayOfYear(room, now)} there is room again; what you typed is still there.`,
    )
  }
  const body = { ...person.value.body, inTouch: { on, reason } }
  return checkFits(personKind, body) ?? ok([patch(personKind, person.value, body)])
}

/** Lets the day go, without blame. Problems: `not-found`, `newer-format`. */
export function dropInTouch(
  vault: Vault,
  input: { readonly personId: string },
  _context: Context,
): Result<Change[]> {
  const person = found(vault, personKind, input.personId)
  if (!person.ok) return person
  if (!person.value.body.inTouch) return ok([])
  return ok([replace(personKind, person.value, without(person.value.body, 'inTouch'))])
}

/** The first day from `on` with fewer than four contacts in the year before it. */
function firstDayWithRoom(
  vault: Vault,
  person: Readable<Person>,
  on: string,
  zone: string,
): string {
  if (near.has(person.body.relation ?? '')) return on
  const since = addDays(on, -YEAR_DAYS)
  const days = [...contactDays(vault, person, zone)].filter((day) => day > since && day <= on)
  const inTheWay = days.sort().at(-MOST_CONTACTS_A_YEAR)
  return inTheWay === undefined ? on : addDays(inTheWay, YEAR_DAYS)
}
