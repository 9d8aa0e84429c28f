import { feelingWords } from '../../core/care/feeling-words.ts'
import { friendPrompts } from '../../core/care/friend-prompts.ts'
import { strengthNear } from '../../core/care/strength.ts'
import type { Readable } from '../../core/vault/kind.ts'
import type { CheckIn, Entry, EntryForm } from '../../core/vault/kinds/care.ts'

/** One thing in the journal, as the page shows it. */
export interface JournalNote {
  readonly id: string
  readonly kind: 'entry' | 'check-in'
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
}

/** Everything in the journal that is open, newest first. */
export function journalNotes(
  entries: readonly Readable<Entry>[],
  checkIns: readonly Readable<CheckIn>[],
): JournalNote[] {
  return [...entries.map(entryNote), ...checkIns.map(checkInNote)].sort((a, b) =>
    a.at === b.at ? (a.id < b.id ? 1 : -1) : a.at < b.at ? 1 : -1,
  )
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
      question: friendPrompts.find(({ id }) => id === prompt)?.question ?? prompt,
      text,
    })),
    closing: closing && (closing.sentence || closing.action) ? closing : null,
    recoveryId: body.recoveryId ?? null,
  }
}

function checkInNote({ id, body }: Readable<CheckIn>): JournalNote {
  const words = body.words
    .map((word) => feelingWords.find((feeling) => feeling.id === word)?.word ?? word)
    .map((word, index) => (index === 0 ? word : word.toLowerCase()))
    .join(', ')
  const strength = body.strength === undefined ? '' : `${strengthNear(body.strength).label}.`
  return {
    id,
    kind: 'check-in',
    at: body.at,
    until: null,
    form: 'How it was',
    text: [strength, words && `${words}.`].filter(Boolean).join(' '),
    answers: [],
    closing: null,
    recoveryId: body.recoveryId ?? null,
  }
}
