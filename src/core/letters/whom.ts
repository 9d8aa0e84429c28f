import { eventsInOrder } from '../applications/stage.ts'
import { whomWords } from '../content/en/letter-types.ts'
import { relationWords } from '../people/person-words.ts'
import { sayDate } from '../time/say.ts'
import { knownIn } from '../vault/kind.ts'
import { personKind, relations } from '../vault/kinds/person.ts'
import { looksLikePerson } from './names.ts'
import type { Occasion } from './occasion.ts'

/** Somebody to whom the letter can go. */
export interface WhomChoice {
  readonly name: string
  readonly address: string | null
  readonly personId: string | null
  /** Who that is, in a few words: "wrote to you", "talked with you on Monday", "recruiter". */
  readonly who: string
}

/** More would be a list to search in rather than a choice. */
const MOST_CHOICES = 6

/**
 * Whom a letter about an application can go to, best first: the recruiter where an agency stands in
 * between, who wrote, who was met, who else is known there. Each name once.
 */
export function whomChoices(occasion: Occasion): readonly WhomChoice[] {
  const { application, vault, theirs, person } = occasion
  const here = application?.body.company.trim().toLowerCase()
  const known = here
    ? vault.all(personKind).filter(({ body }) => body.company?.trim().toLowerCase() === here)
    : []
  const listed = (person ? [person] : known).map(
    ({ id, body }): WhomChoice => ({
      name: body.name,
      address: body.address ?? null,
      personId: id,
      who: whoIs(body.relation),
    }),
  )
  const isRecruiter = ({ who: said }: WhomChoice) => said === relationWords.recruiter
  const viaAgency = application?.body.channel === 'agency'
  const found = [
    ...(person ? listed : []),
    ...(viaAgency ? listed.filter(isRecruiter) : []),
    ...wrote(theirs?.body),
    ...met(occasion),
    ...listed,
  ]
  const byName = new Map<string, WhomChoice>()
  for (const choice of found) {
    const key = choice.name.toLowerCase()
    const earlier = byName.get(key)
    byName.set(key, earlier ? joined(earlier, choice) : choice)
  }
  return [...byName.values()].slice(0, MOST_CHOICES)
}

/** The same person found twice: what one place knows and the other does not. */
function joined(first: WhomChoice, second: WhomChoice): WhomChoice {
  return {
    ...first,
    address: first.address ?? second.address,
    personId: first.personId ?? second.personId,
  }
}

function whoIs(relation: string | undefined): string {
  const named = knownIn(relations, relation)
  return named ? relationWords[named] : whomWords.known
}

function wrote(letter: NonNullable<Occasion['theirs']>['body'] | undefined): readonly WhomChoice[] {
  const { reading, from } = letter ?? {}
  if (!reading || reading.noReply) return []
  const sender = from?.name && looksLikePerson(from.name) ? from.name : null
  const name = reading.writer?.name ?? reading.signedBy ?? sender
  if (!name) return []
  const address = reading.writer?.address ?? (name === sender ? from?.address : null) ?? null
  return [{ name, address, personId: null, who: whomWords.wrote }]
}

function met({ application, now, today }: Occasion): readonly WhomChoice[] {
  if (!application) return []
  return eventsInOrder(application.body)
    .filter(({ on }) => on <= today)
    .toReversed()
    .flatMap(({ people, on }) =>
      (people ?? []).map((name) => ({
        ...{ name, address: null, personId: null },
        who: whomWords.met(sayDate(on, now)),
      })),
    )
}
