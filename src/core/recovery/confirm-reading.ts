import type { Context, Now } from '../context.ts'
import { correctionChanges } from '../reading/learn/correction-of.ts'
import { ok, problem, type Result } from '../result.ts'
import { dateIn, dateOf } from '../time/calendar.ts'
import type { Change } from '../vault/change.ts'
import { patch, remove } from '../vault/edit.ts'
import { found, without } from '../vault/found.ts'
import type { Readable } from '../vault/kind.ts'
import {
  type Application,
  type ApplicationEvent,
  applicationKind,
  type EventType,
} from '../vault/kinds/application.ts'
import { type Letter, letterKind } from '../vault/kinds/letter.ts'
import type { LetterKind, Reading } from '../vault/kinds/reading.ts'
import type { HowFar, Recovery } from '../vault/kinds/recovery.ts'
import type { Vault } from '../vault/vault.ts'
import {
  eventFacts,
  fallen,
  type LetterFacts,
  offerOfLetter,
  saysFallen,
  standAgain,
  talkThatFalls,
  withSaidFacts,
} from './event-facts.ts'
import { openedRecovery, opensByItself, recoveryOfSameNo, retold } from './open-recovery.ts'
import { placeEvent } from './place-event.ts'
import { recoveryAfter, recoveryOf, withdrawn } from './recovery-after-letter.ts'

export interface ConfirmReadingInput {
  readonly letterId: string
  readonly kind: LetterKind
  readonly company: string
  readonly role: string | null
  /** The application it joins; null starts a new one. */
  readonly applicationId: string | null
  readonly howFar: HowFar | null
  /** Day and place as the person says them; absent, as they were read. */
  readonly facts?: LetterFacts | undefined
  /** False where the person only accepted what was read: nothing is learnt from that. */
  readonly isTheirWord?: boolean | undefined
}

export interface Confirmed {
  readonly changes: readonly Change[]
  readonly applicationId: string | null
  /** Null where nothing opens: not a no, or a no older than 14 days, which is only filed. */
  readonly recoveryId: string | null
}

/**
 * The event that each kind of letter writes. An invitation to a first call counts as screening.
 * `null` writes none; `note` only where the person says which application it belongs to.
 */
const eventOf: Readonly<Record<LetterKind, EventType | null>> = {
  confirmation: 'confirmation',
  rejection: 'rejected',
  interview: 'interview',
  assessment: 'assessment',
  offer: 'offer',
  outreach: 'note',
  noise: null,
  other: 'note',
}

/**
 * The person's word on a letter: what it is, whose, and how far it got. Writes the dated event into
 * the application it joins or starts, and for a no of the last 14 days opens what follows. Said again
 * with other answers, it puts right what the first time did. Problems: `not-found`, `newer-format`,
 * `no-reading`, `no-company`.
 */
export function confirmReading(
  vault: Vault,
  input: ConfirmReadingInput,
  context: Context,
): Result<Confirmed> {
  const letter = found(vault, letterKind, input.letterId)
  if (!letter.ok) return letter
  const { reading: read } = letter.value.body
  if (!read) return problem('no-reading', 'Onward has not read this letter. It is kept as it is.')
  const reading = input.facts ? withSaidFacts(read, input.kind, input.facts, context.now) : read

  const type = eventTypeFor(input, reading)
  const earlier = earlierPlace(vault, letter.value)
  if (type === null) return unplaced(vault, letter.value, reading, input, earlier, context)

  const event = eventFromLetter(vault, letter.value, reading, input, type, earlier, context)
  const settle = settled(letter.value, reading, input, context)
  const offer = offerOfLetter(reading, input.kind)
  const placed = placeEvent(vault, { ...input, ...offer, event, settle }, context)
  if (!placed.ok) return placed
  const { applicationId, change } = placed.value
  const changes: Change[] = [change]
  if (earlier && earlier.application.id !== applicationId) {
    changes.push(cleared(earlier, letter.value.id))
  }

  const about = { input, event, applicationId }
  const follows = recoveryAfter(vault, letter.value, about, context)
  changes.push(...follows.changes)
  changes.push(
    ...learnt(vault, letter.value, read, input, context),
    confirmedLetter(letter.value, reading, input, context, applicationId, follows.id),
  )
  return ok({ changes, applicationId, recoveryId: follows.id })
}

/** The event that a letter of this kind writes; null for one that writes none by itself. */
export function eventTypeOf(kind: LetterKind, reading: Reading): EventType | null {
  const type = eventOf[kind] ?? null
  return type === 'interview' && reading.stage === 'screening' ? 'screening' : type
}

function eventTypeFor(input: ConfirmReadingInput, reading: Reading): EventType | null {
  const type = isCalledOff(input, reading) ? 'note' : eventTypeOf(input.kind, reading)
  return type === 'note' && input.applicationId === null ? null : type
}

/** A talk that is called off is no talk; of an application that is not known yet it is all there is. */
function isCalledOff(input: ConfirmReadingInput, { meeting }: Reading): boolean {
  return (
    input.kind === 'interview' && input.applicationId !== null && meeting?.state === 'cancelled'
  )
}

/** A talk that the letter moves or calls off becomes a note; what an earlier word did is taken back. */
function settled(
  letter: Readable<Letter>,
  reading: Reading,
  { kind }: ConfirmReadingInput,
  { now }: Context,
): (events: readonly ApplicationEvent[]) => readonly ApplicationEvent[] {
  const state = kind === 'interview' ? reading.meeting?.state : undefined
  return (events) => {
    const standing = standAgain(events, letter.id)
    if (state !== 'moved' && state !== 'cancelled') return standing
    const talk = talkThatFalls(standing, letter.id, dayOfLetter(letter, now))
    return standing.map((event) =>
      event === talk ? fallen(event, letter.id, saysFallen(reading, now)) : event,
    )
  }
}

const dayOfLetter = ({ body }: Readable<Letter>, now: Now): string =>
  dateIn(body.sentAt ?? body.addedAt, now.zone)

interface Earlier {
  readonly application: Readable<Application>
  readonly event: ApplicationEvent
}

/** Where an earlier word on the same letter has put its event. */
function earlierPlace(vault: Vault, letter: Readable<Letter>): Earlier | undefined {
  if (!letter.body.confirmedAt || !letter.body.applicationId) return undefined
  const application = vault.get(applicationKind, letter.body.applicationId)
  const event = application?.body.events.find(({ letterId }) => letterId === letter.id)
  return application && event && !application.readOnly ? { application, event } : undefined
}

/** Takes the earlier event out again; an application that held nothing else goes with it. */
function cleared({ application, event }: Earlier, letterId: string): Change {
  const others = application.body.events.filter(({ id }) => id !== event.id)
  const events = standAgain(others, letterId)
  const { notes, advert, link } = application.body
  return events.length === 0 && !notes && !advert && !link
    ? remove(applicationKind, application)
    : patch(applicationKind, application, { events })
}

function eventFromLetter(
  vault: Vault,
  letter: Readable<Letter>,
  reading: Reading,
  input: ConfirmReadingInput,
  type: EventType,
  earlier: Earlier | undefined,
  context: Context,
): ApplicationEvent {
  const on = dayOfLetter(letter, context.now)
  const told = input.applicationId
    ? toldAlready(vault, input.applicationId, type, on, letter.id)
    : undefined
  if (told) return { ...told, letterId: letter.id }
  return {
    id: earlier?.event.id ?? context.newId(),
    type,
    on,
    letterId: letter.id,
    toldBy: 'letter',
    addedAt: context.now.instant,
    ...(isCalledOff(input, reading)
      ? { note: 'They called the talk off.' }
      : eventFacts(reading, input.kind, context.now)),
  }
}

/** The no that the person has entered by hand before this letter came. */
function toldAlready(
  vault: Vault,
  applicationId: string,
  type: EventType,
  on: string,
  letterId: string,
): ApplicationEvent | undefined {
  if (type !== 'rejected') return undefined
  const same = recoveryOfSameNo(vault, applicationId, on)
  if (!same) return undefined
  return vault
    .get(applicationKind, applicationId)
    ?.body.events.find(
      (event) =>
        event.id === same.body.eventId &&
        event.type === 'rejected' &&
        (event.letterId === undefined || event.letterId === letterId),
    )
}

/** Nothing is written into any application: the letter is only kept. */
function unplaced(
  vault: Vault,
  letter: Readable<Letter>,
  reading: Reading,
  input: ConfirmReadingInput,
  earlier: Earlier | undefined,
  context: Context,
): Result<Confirmed> {
  return ok({
    applicationId: null,
    recoveryId: null,
    changes: [
      ...(earlier ? [cleared(earlier, letter.id)] : []),
      ...withdrawn(vault, letter, recoveryOf(vault, letter), context),
      ...learnt(vault, letter, reading, input, context),
      confirmedLetter(letter, reading, input, context, null, null),
    ],
  })
}

/** What the next letter of this sender or wording can be read by. */
function learnt(
  vault: Vault,
  letter: Readable<Letter>,
  read: Reading,
  input: ConfirmReadingInput,
  { now }: Context,
): readonly Change[] {
  return input.isTheirWord === false
    ? []
    : correctionChanges(vault, letter, read, input, now.instant)
}

function confirmedLetter(
  letter: Readable<Letter>,
  reading: Reading,
  input: ConfirmReadingInput,
  context: Context,
  applicationId: string | null,
  recoveryId: string | null,
): Change {
  const body = without(letter.body, 'applicationId', 'recoveryId')
  return patch(
    letterKind,
    { ...letter, body },
    {
      reading: {
        ...reading,
        kind: input.kind,
        sure: true,
        company: input.company.trim() || reading.company,
        role: input.role?.trim() || reading.role,
      },
      confirmedAt: context.now.instant,
      ...(applicationId ? { applicationId } : {}),
      ...(recoveryId ? { recoveryId } : {}),
    },
  )
}

export interface Told {
  readonly company: string
  readonly role: string | null
  /** The application it closes; null starts a new one. */
  readonly applicationId: string | null
  readonly howFar: HowFar | null
  /** The calendar day on which they said so, or on which the person stopped waiting. */
  readonly on: string
}

export interface Closed {
  readonly changes: readonly Change[]
  readonly applicationId: string
  /** Null for a no older than 14 days, which is only filed. */
  readonly recoveryId: string | null
}

/** "They told me by phone": a no without a letter. Problems: `no-company`, `not-found`, `future-date`. */
export function toldByPhone(vault: Vault, input: Told, context: Context): Result<Closed> {
  return close(vault, input, { type: 'rejected', toldBy: 'phone' }, context)
}

/**
 * "I never heard back": closed by silence, which any later letter undoes; never called rejected.
 * Problems as for `toldByPhone`.
 */
export function neverHeardBack(vault: Vault, input: Told, context: Context): Result<Closed> {
  return close(vault, input, { type: 'presumed-closed', toldBy: 'silence' }, context)
}

function close(
  vault: Vault,
  input: Told,
  how: Pick<ApplicationEvent, 'type' | 'toldBy'>,
  context: Context,
): Result<Closed> {
  if (input.on > dateOf(context.now)) {
    return problem('future-date', 'That day is still to come. Choose today or an earlier day.')
  }
  const known = input.applicationId
    ? recoveryOfSameNo(vault, input.applicationId, input.on)
    : undefined
  const event: ApplicationEvent = knownEvent(vault, known, how) ?? {
    id: context.newId(),
    ...how,
    on: input.on,
    addedAt: context.now.instant,
  }
  const placed = placeEvent(vault, { ...input, event }, context)
  if (!placed.ok) return placed
  const { applicationId, change } = placed.value
  const no = { applicationId, event, howFar: input.howFar }
  if (known) {
    const again = retold(known, { ...no, letterId: null })
    return ok({ changes: [change, again], applicationId, recoveryId: known.id })
  }
  if (!opensByItself(input.on, context)) {
    return ok({ changes: [change], applicationId, recoveryId: null })
  }
  const opened = openedRecovery(vault, no, context)
  return ok({
    changes: [change, opened.change],
    applicationId,
    recoveryId: opened.recoveryId,
  })
}

/** The event of the same no, told twice: it is not written a second time. */
function knownEvent(
  vault: Vault,
  known: Readable<Recovery> | undefined,
  how: Pick<ApplicationEvent, 'type'>,
): ApplicationEvent | undefined {
  if (!known) return undefined
  return vault
    .get(applicationKind, known.body.applicationId)
    ?.body.events.find(({ id, type }) => id === known.body.eventId && type === how.type)
}
