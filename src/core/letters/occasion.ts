import { belongingTo } from '../applications/belonging.ts'
import { isInvitation, meetingWord } from '../applications/coming-up.ts'
import { eventsInOrder, type Standing, stageOf } from '../applications/stage.ts'
import type { Now } from '../context.ts'
import { conversationsWith, lastContact, lettersWith } from '../people/contacts.ts'
import { dateIn, dateOf } from '../time/calendar.ts'
import type { Readable } from '../vault/kind.ts'
import {
  type Application,
  type ApplicationEvent,
  applicationKind,
} from '../vault/kinds/application.ts'
import { type Letter, letterKind } from '../vault/kinds/letter.ts'
import { type Person, personKind } from '../vault/kinds/person.ts'
import { recoveryKind } from '../vault/kinds/recovery.ts'
import { type Reflection, reflectionKind } from '../vault/kinds/reflection.ts'
import type { Vault } from '../vault/vault.ts'
import type { LetterTypeId } from './letter-types.ts'
import { ownLetters } from './own-letters.ts'

/** What a letter is to be written about. Ids that lead nowhere count as none. */
export interface About {
  readonly type: LetterTypeId
  readonly applicationId: string | null
  readonly personId: string | null
  /** The name of somebody who is not on the list of people. */
  readonly toName?: string | null | undefined
}

/** What is known of the occasion of a letter: all that drafts and rules look at. */
export interface Occasion {
  readonly type: LetterTypeId
  readonly vault: Vault
  readonly now: Now
  /** `YYYY-MM-DD` */
  readonly today: string
  readonly application: Readable<Application> | undefined
  readonly standing: Standing | null
  readonly person: Readable<Person> | undefined
  /** The latest talk that has been. */
  readonly talk: ApplicationEvent | undefined
  /** The day on which it was applied for. */
  readonly appliedOn: string | null
  /** The latest letter that came about the application. */
  readonly theirs: Readable<Letter> | undefined
  /** The latest look back at a no of the application. */
  readonly reflection: Reflection | undefined
  /** Letters of one's own that were sent about the application, oldest first. */
  readonly sentAbout: readonly Readable<Letter>[]
  /** Those that were sent to the person or name, oldest first; null where nobody is chosen. */
  readonly sentToThem: readonly Readable<Letter>[] | null
  /** The last day on which the two were in touch. */
  readonly lastContact: string | null
  /** The two know each other: a talk, a letter from them, or a relation that says so. */
  readonly hasMet: boolean
}

/** Gathers what is known of the occasion of a letter. */
export function occasionOf(vault: Vault, about: About, now: Now): Occasion {
  const today = dateOf(now)
  const application = vault.get(applicationKind, about.applicationId ?? '')
  const person = vault.get(personKind, about.personId ?? '')
  const letters = application ? belongingTo(vault, letterKind, application.id) : []
  const events = application ? eventsInOrder(application.body) : []
  const talk = events.findLast(
    (event) =>
      meetingWord(event.type) !== undefined && event.on <= today && !isInvitation(event, now.zone),
  )
  const recovery = application && belongingTo(vault, recoveryKind, application.id).at(-1)
  const withPerson = person ? lettersWith(vault, person) : []
  const toName = lower(person?.body.name ?? about.toName)
  return {
    ...{ type: about.type, vault, now, today, application, person, talk },
    standing: application ? stageOf(application.body) : null,
    appliedOn: events.find(({ type }) => type === 'applied')?.on ?? null,
    theirs: letters.findLast(({ body }) => body.direction === 'in'),
    reflection: recovery && vault.get(reflectionKind, recovery.id)?.body,
    sentAbout: sentOnes(letters),
    sentToThem:
      person || toName
        ? sentOnes([
            ...withPerson,
            ...ownLetters(vault).filter(({ body }) => lower(body.to?.name) === toName),
          ])
        : null,
    lastContact: person ? lastContact(vault, person, { zone: now.zone, today }) : null,
    hasMet: person
      ? knowsThem(vault, person, withPerson, events)
      : talk !== undefined || letters.some(({ body }) => body.reading?.personal === true),
  }
}

/** Letters of one's own that were sent, each once, oldest first. */
function sentOnes(letters: readonly Readable<Letter>[]): readonly Readable<Letter>[] {
  return [...new Set(letters)]
    .filter(({ body }) => body.direction === 'out' && body.state === 'sent')
    .sort((a, b) => ((a.body.sentAt ?? '') < (b.body.sentAt ?? '') ? -1 : 1))
}

function lower(name: string | null | undefined): string | undefined {
  return name?.trim().toLowerCase() || undefined
}

/** The day on which a letter of one's own was sent, `YYYY-MM-DD`; empty where it was not. */
export function sentOn({ body }: Readable<Letter>, { zone }: Now): string {
  return body.sentAt ? dateIn(body.sentAt, zone) : ''
}

/** Relations that are an acquaintance by themselves. */
const knownRelations: ReadonlySet<string> = new Set([
  ...['friend', 'family', 'partner', 'colleague', 'mentor', 'interviewer', 'hiring-manager'],
])

function knowsThem(
  vault: Vault,
  person: Readable<Person>,
  letters: readonly Readable<Letter>[],
  events: readonly ApplicationEvent[],
): boolean {
  const { relation, closeness, knownFrom, name } = person.body
  return (
    knownRelations.has(relation ?? '') ||
    closeness !== undefined ||
    knownFrom !== undefined ||
    conversationsWith(vault, person.id).length > 0 ||
    letters.some(({ body }) => body.direction === 'in') ||
    events.some(({ people, personIds }) => people?.includes(name) || personIds?.includes(person.id))
  )
}
