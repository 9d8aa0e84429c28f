import type { Now } from '../context.ts'
import { foldWord } from '../search/words.ts'
import { dateOf } from '../time/calendar.ts'
import { sayDate, sayShortDate } from '../time/say.ts'
import { gathered } from '../vault/gathered.ts'
import type { Readable } from '../vault/kind.ts'
import { type Person, personKind } from '../vault/kinds/person.ts'
import type { Vault } from '../vault/vault.ts'
import { lastContact } from './contacts.ts'
import { inTouchOf } from './in-touch.ts'
import { sayJob, sayPerson, sayRelation } from './person-words.ts'

/** What the list of people is narrowed down to; null and empty let all through. */
export interface PeopleAsked {
  readonly find: string
  readonly relation: string | null
  readonly role: string | null
}

export interface PersonRow {
  readonly id: string
  readonly name: string
  /** "Friend · listens"; empty where nothing is known. */
  readonly says: string
  /** "Depot manager, Calder Freight"; empty where nothing is known or said already. */
  readonly job: string
  /** "Last in touch 3 Mar"; null where they never were. */
  readonly last: string | null
  /** "In touch on Tuesday: the new depot"; null without a day. */
  readonly next: string | null
  readonly due: boolean
}

export interface PeopleList {
  readonly rows: readonly PersonRow[]
  /** How many fit, shown or not. */
  readonly fitting: number
  /** How many there are at all. */
  readonly total: number
}

/** The people of the list by name; the first `most` of those that fit are told of. */
export function peopleList(vault: Vault, now: Now, asked: PeopleAsked, most: number): PeopleList {
  const words = asked.find.split(/\s+/).map(foldWord).filter(Boolean)
  const all = byName(vault)
  const fitting = all.filter(
    ({ person: { body }, said }) =>
      (asked.relation === null || body.relation === asked.relation) &&
      (asked.role === null || body.roles.includes(asked.role)) &&
      words.every((word) => said.includes(word)),
  )
  const rows = fitting.slice(0, most).map(({ person }) => rowOf(vault, person, now))
  return { rows, fitting: fitting.length, total: all.length }
}

/** Everybody in the order of their names, each with the words by which they are found. */
const byName = gathered(personKind, (vault) =>
  vault
    .all(personKind)
    .map((person) => {
      const { name, company, jobTitle, knownFrom, address, notes, relation } = person.body
      const words = [name, company, jobTitle, knownFrom, address, notes, sayRelation(relation)]
      return { person, key: foldWord(name), said: foldWord(words.filter(Boolean).join(' ')) }
    })
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)),
)

function rowOf(vault: Vault, person: Readable<Person>, now: Now): PersonRow {
  const { id, body } = person
  const today = dateOf(now)
  const last = lastContact(vault, person, { zone: now.zone, today })
  const next = inTouchOf(vault, person, now)
  const says = sayPerson(body)
  const job = sayJob(body)
  return {
    id,
    name: body.name,
    says,
    job: job === says ? '' : job,
    last: last && `Last in touch ${last === today ? 'today' : sayShortDate(last, now)}`,
    next: next && `In touch ${sayDate(next.on, now)}: ${next.reason}`,
    due: next?.due ?? false,
  }
}
