import { weekWords } from '../content/en/people.ts'
import type { Now } from '../context.ts'
import { dismissedAt } from '../next/dismiss.ts'
import { addDays, dateOf, weekdayOf } from '../time/calendar.ts'
import type { Readable } from '../vault/kind.ts'
import { type Person, personKind } from '../vault/kinds/person.ts'
import type { Vault } from '../vault/vault.ts'
import { applicationsTo, wishesFor } from './at-employer.ts'
import { lastContact } from './contacts.ts'
import { isAcquaintance } from './suited-for.ts'

/** The name under which the offer is put away. */
export const WEEK_OFFER = 'two-contacts'
/** A pace, not a target: evidence for practices 70 to 72. */
const AIM = 2
/** Somebody with whom one was in touch this lately is left in peace. */
const LEFT_IN_PEACE_DAYS = 90

export interface WeekOffer {
  /** How many people one was in touch with since Monday, in words. */
  readonly sentence: string
  readonly because: string
  /** Whom one might write to, at most as many as are left of two. */
  readonly people: readonly { readonly id: string; readonly name: string; readonly why: string }[]
}

/**
 * Two people whom one might be in touch with this week: those at an employer one has in mind first, then
 * people whom one knows a little. Null where nobody fits, or where the offer was put away.
 */
export function weekOffer(vault: Vault, now: Now): WeekOffer | null {
  if (dismissedAt(vault, now)(WEEK_OFFER, null)) return null
  const today = dateOf(now)
  const monday = addDays(today, 1 - weekdayOf(today))
  const longAgo = addDays(today, -LEFT_IN_PEACE_DAYS)
  const at = { zone: now.zone, today }
  let count = 0
  const resting: { person: Readable<Person>; last: string | null }[] = []
  for (const person of vault.all(personKind)) {
    const last = lastContact(vault, person, at)
    if (last !== null && last >= monday) count += 1
    const rests = last === null || last < longAgo
    if (rests && isAcquaintance(person.body)) resting.push({ person, last })
  }
  const sentence = count === 0 ? weekWords.none : weekWords.some(count)
  const left = Math.max(0, AIM - count)
  const wanted = resting.flatMap(({ person }) => {
    const { company, name } = person.body
    const inMind =
      company && (wishesFor(vault, company).length > 0 || applicationsTo(vault, company).length > 0)
    return inMind ? [{ id: person.id, name, why: weekWords.atEmployer(company) }] : []
  })
  const known = resting.map(({ person, last }) => ({
    id: person.id,
    name: person.body.name,
    why: last === null ? weekWords.littleKnown : weekWords.quiet,
  }))
  const ids = new Set(wanted.map(({ id }) => id))
  const people = [...wanted, ...known.filter(({ id }) => !ids.has(id))].slice(0, left)
  if (people.length === 0 && count === 0) return null
  return { sentence, because: weekWords.because, people }
}
