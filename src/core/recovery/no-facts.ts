import { looksLikePerson, shortName } from '../letters/names.ts'
import { dateIn } from '../time/calendar.ts'
import type { Readable } from '../vault/kind.ts'
import {
  type Application,
  type ApplicationEvent,
  applicationKind,
} from '../vault/kinds/application.ts'
import { type Letter, letterKind } from '../vault/kinds/letter.ts'
import { personKind } from '../vault/kinds/person.ts'
import type { Reading } from '../vault/kinds/reading.ts'
import { type HowFar, type Recovery, recoveryKind } from '../vault/kinds/recovery.ts'
import type { Vault } from '../vault/vault.ts'

/** Someone to write to. Either part may be unknown. */
export interface Whom {
  readonly name: string | null
  readonly address: string | null
}

/** All that is known of one no, gathered from its recovery, application and letter. */
export interface NoFacts {
  readonly recovery: Readable<Recovery>
  readonly company: string
  readonly role: string | null
  readonly application: Readable<Application> | undefined
  readonly event: ApplicationEvent | undefined
  readonly letter: Readable<Letter> | undefined
  readonly reading: Reading | undefined
  /** The day of the no, `YYYY-MM-DD`. */
  readonly on: string
  readonly howFar: HowFar | null
  /** Rounds that have a day of their own in the application; invitations alone do not count. */
  readonly rounds: number
  /** A person spoke or wrote to them as a person. */
  readonly humanContact: boolean
  readonly whom: Whom | null
}

/** What is known of a no; undefined when there is no such recovery. `zone` places the opening day. */
export function noFacts(vault: Vault, recoveryId: string, zone: string): NoFacts | undefined {
  const recovery = vault.get(recoveryKind, recoveryId)
  if (!recovery) return undefined
  const { applicationId, eventId, letterId } = recovery.body
  const application = vault.get(applicationKind, applicationId)
  const event = application?.body.events.find(({ id }) => id === eventId)
  const letter = letterId === undefined ? undefined : vault.get(letterKind, letterId)
  const reading = letter?.body.reading
  const howFar = (recovery.body.howFar as HowFar | undefined) ?? null
  const on = event?.on ?? dateIn(recovery.body.openedAt, zone)
  const rounds = roundsOf(application?.body, on)
  return {
    recovery,
    application,
    event,
    letter,
    reading,
    on,
    howFar,
    rounds,
    company: application?.body.company || reading?.company || 'This employer',
    role: application?.body.role || reading?.role || null,
    humanContact:
      howFar === 'one-talk' ||
      howFar === 'several-rounds' ||
      rounds > 0 ||
      recovery.body.toldBy === 'phone' ||
      reading?.personal === true ||
      saysSo(reading, 'feedback-offered'),
    whom: whomOf(vault, application?.body, letter?.body),
  }
}

/** Whom a note goes to, as it is said: a first name, or the employer. */
export function whomSaid(facts: NoFacts): string {
  return facts.whom?.name ? shortName(facts.whom.name) : facts.company
}

/** True when the reading found this cue in the letter. */
export function saysSo(reading: Reading | undefined, cue: string): boolean {
  return (reading?.evidence ?? []).some((found) => found.cue === cue)
}

const roundTypes = new Set(['screening', 'assessment', 'interview'])

/** Talks, calls and exercises up to a day that have a day of their own; a letter alone is none. */
export function roundsOf(application: Application | undefined, until: string): number {
  const days = (application?.events ?? [])
    .filter(({ type, on, letterId }) => roundTypes.has(type) && on <= until && !letterId)
    .map(({ on, time }) => `${on} ${time ?? ''}`)
  return new Set(days).size
}

/** The best person to turn to: who signed or sent the letter, else who was met last. */
function whomOf(
  vault: Vault,
  application: Application | undefined,
  letter: Letter | undefined,
): Whom | null {
  const reading = letter?.reading
  const answerable = reading?.noReply !== true
  const sender = letter?.from?.name
  const signed = reading?.signedBy ?? (sender && looksLikePerson(sender) ? sender : null)
  const met = (application?.events ?? []).findLast(({ people }) => (people ?? []).length > 0)
  const name = (answerable ? signed : null) ?? met?.people?.[0] ?? signed ?? null
  const own = answerable && (signed === name || !name) ? letter?.from?.address : undefined
  const address = own ?? addressOf(vault, name, application?.company) ?? null
  return name || address ? { name, address } : null
}

function addressOf(vault: Vault, name: string | null, company: string | undefined) {
  if (!name) return undefined
  const people = vault.all(personKind).filter((person) => person.body.name === name)
  const here = people.find((person) => person.body.company === company)
  return (here ?? (people.length === 1 ? people[0] : undefined))?.body.address
}
