import { courseQuestion } from '../../core/care/course.ts'
import { sayFeelings } from '../../core/care/feeling-words.ts'
import { fortnightAsks } from '../../core/care/fortnight.ts'
import { friendPrompts } from '../../core/care/friend-prompts.ts'
import { moodNear } from '../../core/care/mood.ts'
import type { JournalKind } from '../../core/care/remove-entry.ts'
import { strengthNear } from '../../core/care/strength.ts'
import { traps } from '../../core/care/thought.ts'
import { valueQuestion } from '../../core/care/values.ts'
import { writtenQuestion } from '../../core/care/written.ts'
import { fortnightSteps } from '../../core/content/en/care-fortnight.ts'
import { thoughtWords } from '../../core/content/en/care-thought.ts'
import type { Readable } from '../../core/vault/kind.ts'
import type { CheckIn, Entry, EntryForm } from '../../core/vault/kinds/care.ts'
import type { Fortnight } from '../../core/vault/kinds/care-fortnight.ts'
import type { Thought } from '../../core/vault/kinds/care-thought.ts'

/** One thing in the journal, as the page shows it. */
export interface JournalNote {
  readonly id: string
  readonly kind: JournalKind
  /** ISO 8601 UTC. */
  readonly at: string
  /** When it was closed, where that is known and another time. */
  readonly until: string | null
  /** What form it was: "A page". */
  readonly form: string
  readonly text: string
  readonly answers: readonly { readonly question: string; readonly text: string }[]
  readonly closing: { readonly sentence: string; readonly action: string } | null
  readonly recoveryId: string | null
}

const forms: Readonly<Record<EntryForm, string>> = {
  free: 'A page',
  page: 'A page after a no',
  friend: 'What you would tell a friend',
  company: 'A line to someone',
  breathing: 'A few minutes of breathing',
  'let-be': 'Two minutes with it',
  'body-scan': 'Through the body',
  stretch: 'A short stretch',
  sitting: 'A few quiet minutes',
  hoped: 'What you hoped this job would give you',
  observer: 'From a few steps away',
  values: 'What matters to you',
  course: 'One of five pages',
  growth: 'Then and now',
}

/** What of the journal is open. */
export interface OpenJournal {
  readonly entries: readonly Readable<Entry>[]
  readonly checkIns: readonly Readable<CheckIn>[]
  readonly thoughts?: readonly Readable<Thought>[]
  readonly fortnights?: readonly Readable<Fortnight>[]
}

/** Everything in the journal that is open, newest first. */
export function journalNotes(open: OpenJournal): JournalNote[] {
  const { entries, checkIns, thoughts = [], fortnights = [] } = open
  return [
    ...entries.map(entryNote),
    ...checkIns.map(checkInNote),
    ...thoughts.map(thoughtNote),
    ...fortnights.map(fortnightNote),
  ].sort((a, b) => (a.at === b.at ? (a.id < b.id ? 1 : -1) : a.at < b.at ? 1 : -1))
}

function entryNote({ id, body }: Readable<Entry>): JournalNote {
  const { startedAt, endedAt, closing } = body
  return {
    id,
    kind: 'entry',
    at: startedAt,
    until: endedAt !== undefined && endedAt !== startedAt ? endedAt : null,
    form: forms[body.form as EntryForm] ?? 'Kept for yourself',
    text: body.text.trim(),
    answers: (body.answers ?? []).map(({ prompt, text }) => ({
      question: questionOf(prompt),
      text,
    })),
    closing: closing && (closing.sentence || closing.action) ? closing : null,
    recoveryId: body.recoveryId ?? null,
  }
}

/** A prompt in words; one that this version does not know by its id. */
function questionOf(prompt: string): string {
  return (
    friendPrompts.find(({ id }) => id === prompt)?.question ??
    writtenQuestion(prompt) ??
    valueQuestion(prompt) ??
    courseQuestion(prompt) ??
    prompt
  )
}

function thoughtNote({ id, body }: Readable<Thought>): JournalNote {
  const { evidenceFor, evidenceAgainst, fairer } = thoughtWords
  const seen = (body.traps ?? []).map(
    (trap) => traps.find((each) => each.id === trap)?.name ?? trap,
  )
  const parts = [
    { question: evidenceFor.label, text: body.evidenceFor },
    { question: evidenceAgainst.label, text: body.evidenceAgainst },
    { question: thoughtWords.traps, text: seen.join(', ') },
    { question: fairer.label, text: body.fairer },
  ]
  return {
    id,
    kind: 'thought',
    at: body.at,
    until: null,
    form: 'A thought looked at',
    text: body.thought,
    answers: parts.flatMap(({ question, text }) => (text ? [{ question, text }] : [])),
    closing: null,
    recoveryId: body.recoveryId ?? null,
  }
}

/** The five answers in their words, never as a figure. */
function fortnightNote({ id, body }: Readable<Fortnight>): JournalNote {
  return {
    id,
    kind: 'fortnight',
    at: body.at,
    until: null,
    form: 'Two weeks, looked back on',
    text: '',
    answers: fortnightAsks.map(({ id: asked, question }) => ({
      question: `In the two weeks before, ${question}`,
      text: `${fortnightSteps[body[asked]] ?? ''}.`,
    })),
    closing: null,
    recoveryId: null,
  }
}

const moments: Readonly<Record<string, string>> = {
  before: 'How it was before something good',
  after: 'How it was after something good',
}

function checkInNote({ id, body }: Readable<CheckIn>): JournalNote {
  const words = sayFeelings(body.words)
  const strength = body.strength === undefined ? '' : `${strengthNear(body.strength).label}.`
  const mood = body.mood === undefined ? '' : `Mood: ${moodNear(body.mood).label.toLowerCase()}.`
  return {
    id,
    kind: 'check-in',
    at: body.at,
    until: null,
    form: moments[body.moment ?? ''] ?? 'How it was',
    text: [strength, mood, words && `${words}.`].filter(Boolean).join(' '),
    answers: [],
    closing: null,
    recoveryId: body.recoveryId ?? null,
  }
}
