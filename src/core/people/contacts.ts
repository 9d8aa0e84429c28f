import { meetingWord } from '../applications/coming-up.ts'
import { dateIn } from '../time/calendar.ts'
import { gathered } from '../vault/gathered.ts'
import type { Readable } from '../vault/kind.ts'
import {
  type Application,
  type ApplicationEvent,
  applicationKind,
} from '../vault/kinds/application.ts'
import { type Letter, letterKind } from '../vault/kinds/letter.ts'
import { type Conversation, conversationKind, type Person } from '../vault/kinds/person.ts'
import type { Vault } from '../vault/vault.ts'

/** The talks with a person, the latest first. */
export function conversationsWith(
  vault: Vault,
  personId: string,
): readonly Readable<Conversation>[] {
  return talksByPerson(vault).get(personId) ?? []
}

/** Letters to and from a person: those that name the record, and those with the same address. */
export function lettersWith(vault: Vault, person: Readable<Person>): readonly Readable<Letter>[] {
  const { byPerson, byAddress } = lettersOf(vault)
  const named = byPerson.get(person.id) ?? []
  const { address } = person.body
  const addressed = address ? (byAddress.get(address.toLowerCase()) ?? []) : []
  return [...new Set([...named, ...addressed])]
}

/** A round of an application in which a person takes part. */
export interface Round {
  readonly application: Readable<Application>
  readonly event: ApplicationEvent
}

/** The rounds in which a person takes part, the latest first, those ahead included. */
export function roundsWith(vault: Vault, personId: string): readonly Round[] {
  return roundsByPerson(vault).get(personId) ?? []
}

/**
 * The days on which the two were in touch, each once: talks, rounds, letters that came, letters that were
 * sent.
 */
export function contactDays(
  vault: Vault,
  person: Readable<Person>,
  zone: string,
): ReadonlySet<string> {
  const days = new Set(conversationsWith(vault, person.id).map(({ body }) => body.on))
  for (const { event } of roundsWith(vault, person.id)) days.add(event.on)
  for (const { body } of lettersWith(vault, person)) {
    const at = body.direction === 'in' ? (body.sentAt ?? body.addedAt) : body.sentAt
    if (at !== undefined && body.state !== 'draft') days.add(dateIn(at, zone))
  }
  return days
}

/** The last of `contactDays` up to `today`; null without any. */
export function lastContact(
  vault: Vault,
  person: Readable<Person>,
  { zone, today }: { readonly zone: string; readonly today: string },
): string | null {
  let last: string | null = null
  for (const on of contactDays(vault, person, zone)) {
    if (on <= today && (last === null || on > last)) last = on
  }
  return last
}

const talksByPerson = gathered(conversationKind, (vault) => {
  const byPerson = new Map<string, Readable<Conversation>[]>()
  for (const talk of vault.all(conversationKind)) {
    put(byPerson, talk.body.personId, talk)
  }
  for (const talks of byPerson.values()) talks.sort((a, b) => (a.body.on < b.body.on ? 1 : -1))
  return byPerson
})

const roundsByPerson = gathered(applicationKind, (vault) => {
  const byPerson = new Map<string, Round[]>()
  for (const application of vault.all(applicationKind)) {
    for (const event of application.body.events) {
      if (meetingWord(event.type) === undefined) continue
      for (const personId of event.personIds ?? []) put(byPerson, personId, { application, event })
    }
  }
  for (const rounds of byPerson.values()) {
    rounds.sort((a, b) => (a.event.on < b.event.on ? 1 : -1))
  }
  return byPerson
})

const lettersOf = gathered(letterKind, (vault) => {
  const byPerson = new Map<string, Readable<Letter>[]>()
  const byAddress = new Map<string, Readable<Letter>[]>()
  for (const letter of vault.all(letterKind)) {
    const { personId, direction, from, to } = letter.body
    if (personId !== undefined) put(byPerson, personId, letter)
    const address = (direction === 'in' ? from : to)?.address
    if (address) put(byAddress, address.toLowerCase(), letter)
  }
  return { byPerson, byAddress }
})

function put<Thing>(map: Map<string, Thing[]>, key: string, thing: Thing): void {
  const others = map.get(key)
  if (others) others.push(thing)
  else map.set(key, [thing])
}
