import { cluesOf, type LetterClues } from '../applications/letter-clues.ts'
import { matchLetter } from '../applications/match-letter.ts'
import { eventsInOrder, stageOf } from '../applications/stage.ts'
import { kindWords } from '../content/en/reading.ts'
import {
  confirmWords,
  howFarWords,
  joinWords,
  notSure,
  notTrusted,
} from '../content/en/reading-view.ts'
import type { Now } from '../context.ts'
import { sayLearnt } from '../reading/learn/learnt-view.ts'
import { mayMove } from '../reading/may-move.ts'
import { dateIn, timeIn } from '../time/calendar.ts'
import { sayDate, sayDayOfYear, sayTime, sentenceCase } from '../time/say.ts'
import { knownIn, type Readable } from '../vault/kind.ts'
import { type Application, applicationKind } from '../vault/kinds/application.ts'
import { type Letter, letterKind } from '../vault/kinds/letter.ts'
import { type LetterKind, letterKinds, type Reading } from '../vault/kinds/reading.ts'
import { type HowFar, howFars } from '../vault/kinds/recovery.ts'
import type { Vault } from '../vault/vault.ts'
import { type LetterFacts, letterFacts } from './event-facts.ts'
import { howFarByLetter } from './how-far.ts'
import { roundsOf } from './no-facts.ts'

/** One application that a letter may belong to. */
export interface Candidate {
  readonly applicationId: string
  readonly company: string
  readonly role: string | null
  /** "You applied on 9 February; same employer, similar role." */
  readonly says: string
}

/** Where the letter goes. `sentence` says it; `several` asks; `none` for what joins nothing. */
export interface Joins {
  readonly how: 'one' | 'several' | 'new' | 'none'
  readonly applicationId: string | null
  readonly sentence: string
  readonly candidates: readonly Candidate[]
}

export interface ReadingView {
  readonly letterId: string
  readonly confirmed: boolean
  /** One sentence that says what it is, or that this is not sure. */
  readonly headline: string
  readonly kind: LetterKind
  /** Whether one tap is enough; otherwise the person is asked. True once the person has said so. */
  readonly sure: boolean
  /** Ids of signs that it may not come from whom it says (`trust-signs.ts`), strongest first. */
  readonly signs: readonly string[]
  readonly warned: boolean
  readonly company: string | null
  readonly role: string | null
  readonly joins: Joins
  /** What the person put right before, where that made this reading; null otherwise. */
  readonly learnt: string | null
  /** Day and place that the letter tells, for the fields that correct them. */
  readonly facts: LetterFacts
  /** Only a no asks how far it got; null otherwise. */
  readonly howFar: {
    readonly question: string
    readonly choices: readonly { readonly value: HowFar; readonly label: string }[]
    readonly suggested: HowFar | null
  } | null
  /** The main button. */
  readonly confirmLabel: string
  readonly changeLabel: string
  /** What the letter may be instead. */
  readonly kindChoices: readonly { readonly kind: LetterKind; readonly label: string }[]
  /** "Maria Sandahl, Lindholm Ferries · Tuesday 10 March, 21:12", as far as known. */
  readonly head: string
  readonly subject: string | null
  /** Where this letter has already led. */
  readonly applicationId: string | null
  readonly recoveryId: string | null
}

/** The page of one letter; undefined when there is no such letter or it was never read. */
export function readingView(vault: Vault, letterId: string, now: Now): ReadingView | undefined {
  const letter = vault.get(letterKind, letterId)
  const reading = letter?.body.reading
  if (!letter || !reading) return undefined
  const kind = knownIn(letterKinds, reading.kind) ?? 'other'
  const { company, role } = reading
  const joins = letter.body.applicationId
    ? joined(vault, letter.body.applicationId, now)
    : joinsOf(vault, letterId, { kind, company, role }, now)
  const who = { company, role }
  const confirmed = letter.body.confirmedAt !== undefined
  const sure = confirmed || mayMove(reading)
  const guess = reading.sure ? notTrusted(kind, who) : notSure(kind, who)
  return {
    letterId,
    confirmed,
    headline: sure ? kindWords[kind].sentence(who) : guess,
    kind,
    sure,
    signs: reading.trust?.signs ?? [],
    warned: reading.trust?.level === 'warned',
    company,
    role,
    joins,
    learnt: sayLearnt(reading, now),
    facts: letterFacts(reading, kind, now),
    howFar: kind === 'rejection' ? howFar(vault, reading, joins, letter, now) : null,
    confirmLabel: kind === 'noise' ? confirmWords.putAway : confirmWords.yes,
    changeLabel: confirmWords.change,
    kindChoices: letterKinds.map((choice) => ({ kind: choice, label: kindWords[choice].label })),
    head: head(letter.body, reading, now),
    subject: letter.body.subject ?? null,
    applicationId: letter.body.applicationId ?? null,
    recoveryId: letter.body.recoveryId ?? null,
  }
}

/**
 * Which application a letter joins, taken to be of this kind, company and role; asked again after the
 * person has put them right.
 */
export function joinsOf(
  vault: Vault,
  letterId: string,
  named: Pick<LetterClues, 'kind' | 'company' | 'role'>,
  now: Now,
): Joins {
  const nowhere: Joins = {
    how: 'none',
    applicationId: null,
    sentence: joinWords.none,
    candidates: [],
  }
  if (named.kind === 'noise') return nowhere
  const letter = vault.get(letterKind, letterId)
  if (!letter) return nowhere
  const clues = { ...cluesOf(letterId, letter.body, now.zone), ...named }
  const { one, candidates: matches } = matchLetter(vault, clues)
  if (one) {
    const day = appliedDay(vault.get(applicationKind, one.id)?.body, now)
    return { how: 'one', applicationId: one.id, sentence: joinWords.one(day), candidates: [] }
  }
  if (named.kind === 'outreach' || named.kind === 'other') return nowhere
  const candidates = matches.slice(0, 5).map((match) => ({
    applicationId: match.id,
    company: match.company,
    role: match.role,
    says: candidateLine(vault.get(applicationKind, match.id)?.body, match.why, now),
  }))
  if (candidates.length > 0) {
    const sentence = candidates.length > 1 ? joinWords.several : joinWords.perhaps
    return { how: 'several', applicationId: null, sentence, candidates }
  }
  const sentence = named.company ? joinWords.new : joinWords.nameless
  return { how: 'new', applicationId: null, sentence, candidates: [] }
}

function joined(vault: Vault, applicationId: string, now: Now): Joins {
  const day = appliedDay(vault.get(applicationKind, applicationId)?.body, now)
  return { how: 'one', applicationId, sentence: joinWords.belongs(day), candidates: [] }
}

/** The day by which a person knows an application: when it was sent, else its first event. */
function appliedDay(application: Application | undefined, now: Now): string | null {
  if (!application) return null
  const events = eventsInOrder(application)
  const on = (events.find(({ type }) => type === 'applied') ?? events[0])?.on
  return on ? sayDayOfYear(on, now) : null
}

function candidateLine(application: Application | undefined, why: string, now: Now): string {
  if (!application) return `${sentenceCase(why)}.`
  const events = eventsInOrder(application)
  const applied = events.find(({ type }) => type === 'applied')
  const { closed, since } = stageOf(application)
  const parts = [
    applied
      ? `You applied on ${sayDayOfYear(applied.on, now)}`
      : events[0]
        ? `Kept since ${sayDayOfYear(events[0].on, now)}`
        : 'Kept without a day',
    ...(closed && since ? [`closed ${sayDayOfYear(since, now)}`] : []),
    ...(why ? [why] : []),
  ]
  return `${parts.join('; ')}.`
}

function howFar(
  vault: Vault,
  reading: Reading,
  joins: Joins,
  letter: Readable<Letter>,
  now: Now,
): ReadingView['howFar'] {
  const application = joins.applicationId
    ? vault.get(applicationKind, joins.applicationId)?.body
    : undefined
  const until = dateIn(letter.body.sentAt ?? letter.body.addedAt, now.zone)
  const rounds = roundsOf(application, until)
  const fromEvents: HowFar | null = rounds > 1 ? 'several-rounds' : rounds === 1 ? 'one-talk' : null
  const fromLetter = howFarByLetter(reading)
  const further = [fromEvents, fromLetter]
    .filter((far) => far !== null)
    .sort((a, b) => howFars.indexOf(b) - howFars.indexOf(a))
  return {
    question: howFarWords.question,
    choices: howFars.map((value) => ({ value, label: howFarWords.labels[value] })),
    suggested: further[0] ?? null,
  }
}

function head(letter: Letter, reading: Reading, now: Now): string {
  const name = reading.signedBy ?? letter.from?.name ?? letter.from?.address ?? null
  const company = reading.company
  const who = [name, company && company !== name ? company : null].filter(Boolean).join(', ')
  if (!letter.sentAt) return who
  const on = dateIn(letter.sentAt, now.zone)
  const when = `${sentenceCase(sayDate(on, now))}, ${sayTime(timeIn(letter.sentAt, now.zone))}`
  return who ? `${who} · ${when}` : when
}
