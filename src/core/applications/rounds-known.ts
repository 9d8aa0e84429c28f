import { knownFrom } from '../content/en/rounds.ts'
import type { Now } from '../context.ts'
import { dateIn } from '../time/calendar.ts'
import { sayDate, sayDayOfYear } from '../time/say.ts'
import type { Readable } from '../vault/kind.ts'
import { type ApplicationEvent, applicationKind } from '../vault/kinds/application.ts'
import { feedbackPointKind } from '../vault/kinds/feedback-point.ts'
import { evidenceKind } from '../vault/kinds/learn.ts'
import { conversationKind, type Person, personKind } from '../vault/kinds/person.ts'
import { cardKind, reflectionKind } from '../vault/kinds/reflection.ts'
import type { Vault } from '../vault/vault.ts'
import { eventsInOrder } from './stage.ts'

/** Somebody in a round, with what is on record about them. */
export interface RoundPerson {
  readonly name: string
  /** Null for somebody who is only named. */
  readonly personId: string | null
  /** "Head of planning, Nantmor Buses"; null where neither is known. */
  readonly is: string | null
  readonly notes: string | null
  /** "You talked with them on 20 February." Null where nothing is on record. */
  readonly metBefore: string | null
}

/** Those who are in a round, as named there, with what is known of them. */
export function peopleOf(
  vault: Vault,
  applicationId: string,
  event: ApplicationEvent,
  now: Now,
): readonly RoundPerson[] {
  const listed = (event.personIds ?? []).flatMap((id) => vault.get(personKind, id) ?? [])
  const named = (event.people ?? []).filter(
    (name) => !listed.some(({ body }) => isSameName(body.name, name)),
  )
  const known = (person: Readable<Person>): RoundPerson => {
    const { name, jobTitle, company, notes } = person.body
    return {
      ...{ name, personId: person.id, notes: notes ?? null },
      is: [jobTitle, company].filter((part) => part).join(', ') || null,
      metBefore: lastMet(vault, applicationId, event, name, person.id, now),
    }
  }
  return [
    ...listed.map(known),
    ...named.map((name): RoundPerson => {
      const person = vault.all(personKind).find(({ body }) => isSameName(body.name, name))
      if (person) return known(person)
      const metBefore = lastMet(vault, applicationId, event, name, null, now)
      return { name, personId: null, is: null, notes: null, metBefore }
    }),
  ]
}

const isSameName = (one: string, other: string) =>
  one.trim().toLowerCase() === other.trim().toLowerCase()

/** The last time that the two met, by earlier rounds there and by talks on record. */
function lastMet(
  vault: Vault,
  applicationId: string,
  event: ApplicationEvent,
  name: string,
  personId: string | null,
  now: Now,
): string | null {
  const application = vault.get(applicationKind, applicationId)?.body
  const rounds = application
    ? eventsInOrder(application)
        .filter(
          ({ id, on, people, personIds }) =>
            id !== event.id &&
            on < event.on &&
            (people?.some((other) => isSameName(other, name)) ||
              (personId !== null && personIds?.includes(personId))),
        )
        .map(({ on }) => on)
    : []
  const talks = vault
    .all(conversationKind)
    .filter(({ body }) => body.personId === personId && body.on < event.on)
    .map(({ body }) => body.on)
  const last = [...rounds, ...talks].sort().at(-1)
  return last === undefined ? null : knownFrom.met(sayDate(last, now))
}

/** Something that is on record and of use here, in the person's or somebody's words. */
export interface KnownOf {
  readonly id: string
  readonly text: string
  /** "Lindholm Ferries, 4 March" */
  readonly from: string
}

const MOST_QUESTIONS = 6
const MOST_PROOFS = 6

/** Questions that threw the person, and proofs of what they are good at; the latest first. */
export function materialFor(
  vault: Vault,
  applicationId: string,
  now: Now,
): { readonly threw: readonly KnownOf[]; readonly proofs: readonly KnownOf[] } {
  return { threw: threwBefore(vault, applicationId, now), proofs: proofsOf(vault, now) }
}

const companyOf = (vault: Vault, applicationId: string | undefined) =>
  applicationId === undefined ? undefined : vault.get(applicationKind, applicationId)?.body.company

function where(vault: Vault, applicationId: string | undefined, on: string, now: Now): string {
  const company = companyOf(vault, applicationId)
  const day = sayDayOfYear(on, now)
  return company ? `${company}, ${day}` : day
}

function threwBefore(vault: Vault, applicationId: string, now: Now): readonly KnownOf[] {
  const dayOf = (instant: string) => dateIn(instant, now.zone)
  const cards = vault.all(cardKind).map(({ id, body }) => ({
    ...{ id, text: body.question, here: body.applicationId === applicationId, at: body.addedAt },
    from: where(vault, body.applicationId, dayOf(body.addedAt), now),
  }))
  const asked = vault.all(reflectionKind).flatMap(({ body }) =>
    body.questions.map(({ id, text }) => ({
      ...{ id, text, here: body.applicationId === applicationId, at: body.startedAt },
      from: where(vault, body.applicationId, dayOf(body.startedAt), now),
    })),
  )
  const seen = new Set<string>()
  return [...cards, ...asked]
    .sort((a, b) => Number(b.here) - Number(a.here) || (a.at < b.at ? 1 : -1))
    .filter(({ text }) => text.trim() !== '' && !seen.has(text) && seen.add(text))
    .slice(0, MOST_QUESTIONS)
    .map(({ id, text, from }) => ({ id, text, from }))
}

function proofsOf(vault: Vault, now: Now): readonly KnownOf[] {
  const dayOf = (instant: string) => dateIn(instant, now.zone)
  const proofs: (KnownOf & { readonly at: string })[] = []
  for (const { id, body } of vault.all(evidenceKind)) {
    const text = body.result ? `${body.what}: ${body.result}` : body.what
    const on = body.on ?? dayOf(body.addedAt)
    proofs.push({ id, text, at: on, from: sayDayOfYear(on, now) })
  }
  for (const { id, body } of vault.all(feedbackPointKind)) {
    if (body.sort !== 'strength') continue
    const from = where(vault, body.applicationId, body.saidOn, now)
    proofs.push({ id, text: body.text, at: body.saidOn, from })
  }
  for (const { id, body } of vault.all(reflectionKind)) {
    if (!body.strongest?.trim()) continue
    const on = dayOf(body.startedAt)
    const from = where(vault, body.applicationId, on, now)
    proofs.push({ id, text: body.strongest, at: on, from })
  }
  for (const { id, body } of vault.all(applicationKind)) {
    for (const event of body.events) {
      if (!event.lookedBack?.strongest?.trim()) continue
      const from = where(vault, id, event.on, now)
      proofs.push({ id: `${id}/${event.id}`, text: event.lookedBack.strongest, at: event.on, from })
    }
  }
  const seen = new Set<string>()
  return proofs
    .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
    .filter(({ text }) => !seen.has(text) && seen.add(text))
    .slice(0, MOST_PROOFS)
    .map(({ id, text, from }) => ({ id, text, from }))
}
