import { roundWord } from '../applications/rounds-words.ts'
import { anyAnchors, comparedWords, lengthWords } from '../content/en/mock.ts'
import { sayLength } from '../content/en/practice.ts'
import type { Now } from '../context.ts'
import { dateIn } from '../time/calendar.ts'
import { sayDate } from '../time/say.ts'
import { keptView } from '../vault/kept-view.ts'
import { knownIn, type Readable } from '../vault/kind.ts'
import { applicationKind } from '../vault/kinds/application.ts'
import { type Attempt, competencies, type Mock, mockKind } from '../vault/kinds/practice.ts'
import type { Vault } from '../vault/vault.ts'
import { attemptsAt } from './attempts.ts'
import { anchors } from './bank/anchors.ts'
import { type Anchors, bankQuestion } from './bank/bank-question.ts'
import type { MockQuestion } from './mock-actions.ts'
import { type MockRecording, recordingsOf } from './mock-recordings.ts'
import { afterOf } from './mock-set.ts'
import { MOST_SECONDS } from './story-checks.ts'
import { saySpoken, spokenOf } from './transcript.ts'

/** A rehearsal as a list shows it. */
export interface MockLine {
  readonly id: string
  /** "Panel, Nantmor Buses" */
  readonly name: string
  /** "yesterday" */
  readonly when: string
  /** "five of eight answered" */
  readonly said: string
  readonly ended: boolean
}

/** Rehearsals, the latest first. */
export const mockLines = keptView((vault, now): readonly MockLine[] =>
  vault
    .all(mockKind)
    .map(({ id, body }) => {
      const answered = body.questions.filter(({ state }) => state === 'answered').length
      return {
        ...{ id, name: nameOf(vault, body), ended: body.endedAt !== undefined },
        when: sayDate(dateIn(body.startedAt, now.zone), now),
        said: `${answered} of ${body.questions.length} answered`,
      }
    })
    .reverse(),
)

/** One answer, and how it came. */
export interface AnswerView {
  readonly attemptId: string
  readonly seconds: number | null
  /** Its length against two minutes. */
  readonly length: string
  /** Pace and fillers, where a transcript tells. */
  readonly spoken: readonly string[]
  readonly transcript: string
  readonly self: number | null
  /** By others: who, which number, what they noticed. */
  readonly others: readonly {
    readonly name: string
    readonly anchor: number
    readonly note: string
  }[]
  /** How it compares with the answer to this question before it. */
  readonly compared: readonly string[]
  readonly recording: MockRecording | null
}

export interface QuestionView {
  readonly id: string
  readonly text: string
  readonly why: string
  /** The end of “They want to know …”. */
  readonly after: string
  readonly anchors: Anchors
  readonly note: string
  readonly state: 'answered' | 'skipped' | 'open'
  /** The last is the latest. */
  readonly answers: readonly AnswerView[]
}

export interface MockPage {
  readonly id: string
  readonly name: string
  readonly when: string
  readonly applicationId: string | null
  readonly ended: boolean
  readonly readOnly: boolean
  readonly questions: readonly QuestionView[]
  /** The place of the first question that was neither answered nor skipped; null where none is left. */
  readonly next: number | null
  readonly keep: string
  readonly change: string
  readonly ticks: Readonly<Record<string, string>>
  readonly hasRecordings: boolean
}

/** All that the pages of one rehearsal show; undefined where there is none of that id. */
export function mockPage(vault: Vault, now: Now, mockId: string): MockPage | undefined {
  const record = vault.get(mockKind, mockId)
  if (!record) return undefined
  const { body } = record
  const recordings = recordingsOf(vault, mockId)
  const next = body.questions.findIndex(({ state }) => state === undefined)
  return {
    ...{ id: mockId, name: nameOf(vault, body), readOnly: record.readOnly },
    when: sayDate(dateIn(body.startedAt, now.zone), now),
    applicationId: body.applicationId ?? null,
    ended: body.endedAt !== undefined,
    questions: body.questions.map((each) => questionOf(vault, now, mockId, each, recordings)),
    next: next === -1 ? null : next,
    ...{ keep: body.keep ?? '', change: body.change ?? '' },
    ticks: Object.fromEntries(body.ticks.map(({ id, came }) => [id, came])),
    hasRecordings: recordings.length > 0,
  }
}

/** What good looks like for a question: of the bank, of what it is to show, or of any answer. */
export function anchorsOf({ bankId, shows }: Pick<MockQuestion, 'bankId' | 'shows'>): Anchors {
  const known = bankId === undefined ? undefined : bankQuestion(bankId)
  const competency = knownIn(competencies, shows)
  return known?.good ?? (competency ? anchors[competency] : anyAnchors)
}

function nameOf(vault: Vault, { applicationId, round }: Mock): string {
  const company = applicationId && vault.get(applicationKind, applicationId)?.body.company
  const what = round ? roundWord({ round, type: 'interview' }) : 'Interview'
  return company ? `${what}, ${company}` : what
}

function questionOf(
  vault: Vault,
  now: Now,
  mockId: string,
  question: MockQuestion,
  recordings: readonly MockRecording[],
): QuestionView {
  const { id, text, why = '', note = '', cardId } = question
  const all = cardId ? attemptsAt(vault, cardId) : []
  const here = all.filter(({ body }) => body.mockId === mockId)
  return {
    ...{ id, text, why, note, after: afterOf(question), anchors: anchorsOf(question) },
    state: knownIn(['answered', 'skipped'] as const, question.state) ?? 'open',
    answers: here.map((attempt) => ({
      ...answerOf(attempt, all[all.indexOf(attempt) - 1], now),
      recording: recordings.find((recording) => recording.id === attempt.id) ?? null,
    })),
  }
}

function answerOf(
  { id, body }: Readable<Attempt>,
  before: Readable<Attempt> | undefined,
  now: Now,
): Omit<AnswerView, 'recording'> {
  const { seconds, transcript = '', ratings } = body
  return {
    ...{ attemptId: id, seconds: seconds ?? null, transcript, self: selfOf(body) },
    length: sayLengthOf(seconds),
    spoken: saySpoken(spokenOf(transcript, seconds)),
    others: ratings
      .filter(({ by }) => by !== 'self')
      .map(({ name = '', anchor, note = '' }) => ({ name: name || 'Somebody', anchor, note })),
    compared: comparedWith(body, before?.body, now),
  }
}

const selfOf = ({ ratings }: Attempt): number | null =>
  ratings.findLast(({ by }) => by === 'self')?.anchor ?? null

/** Shorter than this is said to be short. */
const SHORT_SECONDS = 20

function sayLengthOf(seconds: number | undefined): string {
  if (seconds === undefined) return lengthWords.none
  const spoken = sayLength(seconds)
  if (seconds > MOST_SECONDS) return lengthWords.over(spoken, sayLength(seconds - MOST_SECONDS))
  return seconds < SHORT_SECONDS ? lengthWords.short(spoken) : lengthWords.within(spoken)
}

/** A difference of fewer seconds is none. */
const SAME_SECONDS = 10

function comparedWith(answer: Attempt, before: Attempt | undefined, now: Now): readonly string[] {
  if (!before) return [comparedWords.first]
  const day = dayBefore(dateIn(before.at, now.zone), now)
  const [own, theirs] = [selfOf(answer), selfOf(before)]
  const rated =
    own === null || theirs === null
      ? comparedWords.unrated(day)
      : comparedWords[own > theirs ? 'higher' : own < theirs ? 'lower' : 'same'](day)
  const longer = (answer.seconds ?? 0) - (before.seconds ?? 0)
  const isTold = answer.seconds && before.seconds && Math.abs(longer) >= SAME_SECONDS
  if (!isTold) return [rated]
  const length = comparedWords[longer < 0 ? 'shorter' : 'longer'](sayLength(Math.abs(longer)))
  return [rated, length]
}

/** "earlier today", "yesterday", "on 4 March". */
function dayBefore(date: string, now: Now): string {
  const day = sayDate(date, now)
  if (day === 'today') return 'earlier today'
  return /^\d|^[A-Z]/.test(day) ? `on ${day}` : day
}
