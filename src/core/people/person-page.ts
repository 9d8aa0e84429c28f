import { meetingWord } from '../applications/coming-up.ts'
import type { Now } from '../context.ts'
import { dateIn, dateOf } from '../time/calendar.ts'
import { sayDate, sayDayOfYear, sentenceCase } from '../time/say.ts'
import type { Readable } from '../vault/kind.ts'
import { type Application, applicationKind } from '../vault/kinds/application.ts'
import { groupKind, type Person, personKind } from '../vault/kinds/person.ts'
import type { Vault } from '../vault/vault.ts'
import { applicationsTo, wishesFor } from './at-employer.ts'
import { conversationsWith, lastContact, lettersWith, roundsWith } from './contacts.ts'
import { inTouchOf } from './in-touch.ts'
import { sameAs } from './merge-people.ts'
import { sayForm, sayPerson } from './person-words.ts'

/** Another record, named. */
export interface NamedRecord {
  readonly id: string
  readonly name: string
}

export interface PersonTalk {
  readonly id: string
  readonly on: string
  /** "Tuesday 3 March". */
  readonly when: string
  readonly form: string | null
  /** "By phone". */
  readonly formWord: string | null
  readonly text: string | null
  readonly application: NamedRecord | null
  readonly readOnly: boolean
}

export interface PersonLetter {
  readonly id: string
  readonly title: string
  /** "They wrote on 3 March", "You wrote on 5 March", "A draft". */
  readonly says: string
  readonly direction: string
  readonly applicationId: string | null
  readonly recoveryId: string | null
}

export interface PersonRound {
  readonly id: string
  readonly applicationId: string
  /** "Talk, Kestrel". */
  readonly title: string
  /** "Tomorrow". */
  readonly when: string
}

/** All that one page shows about a person. */
export interface PersonPage {
  readonly id: string
  readonly person: Person
  /** "Friend · listens; last in touch on 3 March." */
  readonly sentence: string
  /** The latest first. */
  readonly talks: readonly PersonTalk[]
  /** Rounds of applications with them, the latest first. */
  readonly rounds: readonly PersonRound[]
  /** The latest first. */
  readonly letters: readonly PersonLetter[]
  /** `when` reads "Tuesday", or "since 3 March" once it has come. */
  readonly inTouch: {
    readonly on: string
    readonly when: string
    readonly reason: string
    readonly due: boolean
  } | null
  /** Applications to where they work. */
  readonly applications: readonly NamedRecord[]
  /** The wished-for employer where they work. */
  readonly wish: NamedRecord | null
  /** Where the two met. */
  readonly groups: readonly NamedRecord[]
  /** Records that may be of the same person. */
  readonly sameAs: readonly { readonly id: string; readonly name: string; readonly says: string }[]
  readonly readOnly: boolean
}

/** What is known about a person; undefined where there is none of that id. */
export function personPage(vault: Vault, id: string, now: Now): PersonPage | undefined {
  const person = vault.get(personKind, id)
  if (!person) return undefined
  const { body } = person
  const [wish] = body.company ? wishesFor(vault, body.company) : []
  return {
    id,
    person: body,
    sentence: sentenceOf(vault, person, now),
    talks: talksOf(vault, id, now),
    rounds: roundsWith(vault, id).map(({ application, event }) => ({
      id: event.id,
      applicationId: application.id,
      title: `${meetingWord(event.type)}, ${application.body.company}`,
      when: sentenceCase(sayDate(event.on, now)),
    })),
    letters: lettersOf(vault, person, now),
    inTouch: plannedOf(vault, person, now),
    applications: body.company ? applicationsTo(vault, body.company).map(namedApplication) : [],
    wish: wish ? { id: wish.id, name: wish.body.name } : null,
    groups: vault
      .all(groupKind)
      .filter((group) => group.body.personIds?.includes(id))
      .map((group) => ({ id: group.id, name: group.body.name })),
    sameAs: sameAs(vault, person).map((other) => ({
      id: other.id,
      name: other.body.name,
      says: sayPerson(other.body),
    })),
    readOnly: person.readOnly,
  }
}

/** "Kestrel, Service Planner". */
export function namedApplication({
  id,
  body,
}: Pick<Readable<Application>, 'id' | 'body'>): NamedRecord {
  return { id, name: [body.company, body.role].filter(Boolean).join(', ') }
}

function sentenceOf(vault: Vault, person: Readable<Person>, now: Now): string {
  const today = dateOf(now)
  const last = lastContact(vault, person, { zone: now.zone, today })
  const said = sayPerson(person.body)
  const touch = last === null ? '' : `last in touch ${onDay(last, now)}`
  const words = [said, touch].filter(Boolean).join('; ')
  return words === '' ? '' : `${sentenceCase(words)}.`
}

function talksOf(vault: Vault, id: string, now: Now): readonly PersonTalk[] {
  return conversationsWith(vault, id).map(({ id, body, readOnly }) => {
    const application = body.applicationId && vault.get(applicationKind, body.applicationId)
    return {
      id,
      on: body.on,
      when: sentenceCase(sayDate(body.on, now)),
      form: body.form ?? null,
      formWord: sayForm(body.form),
      text: body.text ?? null,
      application: application ? namedApplication(application) : null,
      readOnly,
    }
  })
}

function lettersOf(vault: Vault, person: Readable<Person>, now: Now): readonly PersonLetter[] {
  return lettersWith(vault, person)
    .filter(({ body }) => body.state !== 'dropped')
    .map(({ id, body }) => ({ id, body, at: body.sentAt ?? body.addedAt }))
    .sort((a, b) => (a.at < b.at ? 1 : -1))
    .map(({ id, body, at }) => {
      const day = onDay(dateIn(at, now.zone), now)
      const own = body.state === 'draft' ? 'A draft' : `You wrote ${day}`
      return {
        id,
        title: body.subject ?? 'A letter without a subject',
        says: body.direction === 'in' ? `They wrote ${day}` : own,
        direction: body.direction,
        applicationId: body.applicationId ?? null,
        recoveryId: body.recoveryId ?? null,
      }
    })
}

function plannedOf(vault: Vault, person: Readable<Person>, now: Now): PersonPage['inTouch'] {
  const planned = inTouchOf(vault, person, now)
  if (!planned) return null
  const { on, due } = planned
  const past = on < dateOf(now)
  return { ...planned, due, when: past ? `since ${sayDayOfYear(on, now)}` : sayDate(on, now) }
}

/** "today", "on 3 March". */
function onDay(date: string, now: Now): string {
  return date === dateOf(now) ? 'today' : `on ${sayDayOfYear(date, now)}`
}
