import { isInvitation, meetingWord } from '../applications/coming-up.ts'
import { eventsInOrder, quietOf, stageOf } from '../applications/stage.ts'
import type { Now } from '../context.ts'
import { addDays, dateOf } from '../time/calendar.ts'
import { type Application, applicationKind } from '../vault/kinds/application.ts'
import { personKind } from '../vault/kinds/person.ts'
import type { Vault } from '../vault/vault.ts'
import type { LetterTypeId } from './letter-types.ts'
import { THANKS_WITHIN_DAYS } from './send-rules.ts'

/** An application that a letter can be about. */
export interface AboutChoice {
  readonly applicationId: string
  readonly company: string
  readonly role: string | null
}

/** More would be a list to search in; all others are reached from their own pages. */
const MOST_CHOICES = 8

type Fits = (application: Application, now: Now) => boolean

const isOpen: Fits = (application) => !stageOf(application).closed
const hasOffer: Fits = (application) => stageOf(application).stage === 'offer'
const wasRefused: Fits = (application) => stageOf(application).closed

/** Which applications a letter of that type is usually about; an open one for those not named. */
const fits: Readonly<Partial<Record<LetterTypeId, Fits>>> = {
  'ask-feedback': wasRefused,
  'thank-you': talkedLately,
  reapply: wasRefused,
  'follow-up': (application, now) => quietOf(application, now) !== null,
  accept: hasOffer,
  decline: hasOffer,
}

/** The applications that a letter of that type can be about, those with the latest news first. */
export function applicationsFor(
  vault: Vault,
  type: LetterTypeId,
  now: Now,
): readonly AboutChoice[] {
  const fitting = fits[type] ?? isOpen
  return vault
    .all(applicationKind)
    .filter(({ body }) => fitting(body, now))
    .map(({ id, body }) => ({ id, body, lastOn: eventsInOrder(body).at(-1)?.on ?? '' }))
    .sort((a, b) => (a.lastOn < b.lastOn ? 1 : -1))
    .slice(0, MOST_CHOICES)
    .map(({ id, body }) => ({ applicationId: id, company: body.company, role: body.role ?? null }))
}

/** People of the list to whom a letter can go, the latest added first. */
export function peopleFor(vault: Vault): readonly {
  readonly personId: string
  readonly name: string
  readonly address: string | null
}[] {
  return vault
    .all(personKind)
    .toReversed()
    .slice(0, MOST_CHOICES)
    .map(({ id, body }) => ({ personId: id, name: body.name, address: body.address ?? null }))
}

function talkedLately(application: Application, now: Now): boolean {
  const today = dateOf(now)
  const since = addDays(today, -THANKS_WITHIN_DAYS)
  return application.events.some(
    (event) =>
      meetingWord(event.type) !== undefined &&
      event.on >= since &&
      event.on <= today &&
      !isInvitation(event, now.zone),
  )
}
