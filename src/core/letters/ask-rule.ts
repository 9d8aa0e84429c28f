import { belongingTo } from '../applications/belonging.ts'
import { goGentlyUntil } from '../care/go-gently.ts'
import { askWhys } from '../content/en/asking.ts'
import type { Now } from '../context.ts'
import { type DayAndTime, hasCome, nextMorning } from '../recovery/mornings.ts'
import { type NoFacts, noFacts, saysSo, type Whom } from '../recovery/no-facts.ts'
import { dateIn, dateOf, daysBetween } from '../time/calendar.ts'
import { gathered } from '../vault/gathered.ts'
import type { Readable } from '../vault/kind.ts'
import { applicationKind } from '../vault/kinds/application.ts'
import { unfairNoteKind } from '../vault/kinds/care-unfair.ts'
import { type Letter, letterKind } from '../vault/kinds/letter.ts'
import { isDeleted } from '../vault/record.ts'
import type { Vault } from '../vault/vault.ts'
import { letterSources as sources, THREAD_OPEN_DAYS } from './sources.ts'

/** After this many days a request reads as an afterthought. Convention; docs/care.md. */
export const ASK_WITHIN_DAYS = 7
/** Where they offered it themselves, there is more time. A choice of this design. */
export const OFFERED_WITHIN_DAYS = 21

export interface AskAdvice {
  readonly ask: 'yes' | 'later' | 'no'
  /** For `later`: the day (`YYYY-MM-DD`) and time (`HH:MM`) from which it is right. */
  readonly when: { readonly date: string; readonly time: string } | null
  readonly whom: Whom | null
  readonly why: string
  readonly source: string
  /** The id of the row that decided. */
  readonly rule: string
}

interface AskFacts extends NoFacts {
  readonly vault: Vault
  readonly now: Now
  readonly days: number
  readonly morning: DayAndTime
  readonly note: string | undefined
}

interface AskRule {
  readonly id: string
  readonly ask: 'yes' | 'later' | 'no'
  readonly when: (facts: AskFacts) => boolean
  readonly why: string
  readonly source: string
}

/** The first row that fits decides. */
export const askRules: readonly AskRule[] = [
  {
    id: 'sent',
    ask: 'no',
    when: ({ note }) => note === 'sent',
    why: askWhys.sent,
    source: sources.noSecond,
  },
  {
    id: 'answered',
    ask: 'no',
    when: ({ note }) => note === 'answered',
    why: askWhys.sent,
    source: sources.noSecond,
  },
  {
    id: 'dropped',
    ask: 'no',
    when: ({ recovery }) => recovery.body.ask.state === 'skipped',
    why: askWhys.dropped,
    source: 'Your own decision.',
  },
  {
    id: 'advice-first',
    ask: 'no',
    when: ({ recovery }) => recovery.body.lettersWaitSince !== undefined,
    why: askWhys.adviceFirst,
    source: sources.adviceFirst,
  },
  {
    id: 'silence',
    ask: 'no',
    when: ({ recovery }) => recovery.body.toldBy === 'silence',
    why: askWhys.silence,
    source: sources.convention,
  },
  {
    id: 'declined',
    ask: 'no',
    when: ({ reading }) => saysSo(reading, 'feedback-refused'),
    why: askWhys.declined,
    source: sources.convention,
  },
  {
    id: 'unfair',
    ask: 'no',
    when: ({ vault, recovery }) => {
      const note = vault.find(unfairNoteKind.name, recovery.id)
      return note !== undefined && !isDeleted(note)
    },
    why: askWhys.unfair,
    source: sources.adviceFirst,
  },
  {
    id: 'no-reply',
    ask: 'no',
    when: ({ reading, humanContact, whom }) =>
      reading?.noReply === true && !humanContact && !whom?.address,
    why: askWhys.noReply,
    source: sources.noReply,
  },
  {
    id: 'no-contact',
    ask: 'no',
    when: ({ humanContact }) => !humanContact,
    why: askWhys.noContact,
    source: 'Not before human contact (turingcollege.atlassian.net 1408794625).',
  },
  {
    id: 'too-late',
    ask: 'no',
    when: ({ days, reading }) =>
      days > (saysSo(reading, 'feedback-offered') ? OFFERED_WITHIN_DAYS : ASK_WITHIN_DAYS),
    why: askWhys.tooLate,
    source: 'Within 24 to 48 hours, at most 7 days (climbtheladder.com).',
  },
  {
    id: 'open-thread',
    ask: 'no',
    when: hasOpenThread,
    why: askWhys.openThread,
    source: sources.oneThread,
  },
  {
    id: 'overnight',
    ask: 'later',
    when: ({ vault, now, morning }) => goGentlyUntil(vault, now) !== null && !hasCome(morning, now),
    why: askWhys.overnight,
    source: sources.overnight,
  },
  {
    id: 'morning',
    ask: 'later',
    when: ({ now, morning }) => !hasCome(morning, now),
    why: askWhys.morning,
    source: '24 to 48 hours after the no (climbtheladder.com).',
  },
  {
    id: 'offered',
    ask: 'yes',
    when: ({ reading }) => saysSo(reading, 'feedback-offered'),
    why: askWhys.offered,
    source: 'Their own offer, in the letter.',
  },
  {
    id: 'agency',
    ask: 'yes',
    when: ({ application }) => application?.body.channel === 'agency',
    why: askWhys.agency,
    source: sources.convention,
  },
  {
    id: 'phone',
    ask: 'yes',
    when: ({ recovery, rounds, howFar }) =>
      recovery.body.toldBy === 'phone' && rounds === 0 && (howFar ?? 'applied') === 'applied',
    why: askWhys.phone,
    source: sources.rarelyAny,
  },
  {
    id: 'met',
    ask: 'yes',
    when: ({ rounds, howFar }) => rounds > 0 || (howFar ?? 'applied') !== 'applied',
    why: askWhys.met,
    source: sources.rarelyAny,
  },
  {
    id: 'personal',
    ask: 'yes',
    when: () => true,
    why: askWhys.personal,
    source: sources.rarelyAny,
  },
]

/**
 * Whether, whom and when to ask for feedback after a no. The person may always do otherwise.
 * Throws where there is no such recovery.
 */
export function askAdvice(vault: Vault, recoveryId: string, now: Now): AskAdvice {
  const facts = askFacts(vault, recoveryId, now)
  const rule = askRules.find((candidate) => candidate.when(facts))
  if (!rule) throw new Error('the last ask rule fits always')
  const { id, ask, why, source } = rule
  return {
    ask,
    why,
    source,
    rule: id,
    whom: facts.whom,
    when: ask === 'later' ? { date: facts.morning.on, time: facts.morning.time } : null,
  }
}

function askFacts(vault: Vault, recoveryId: string, now: Now): AskFacts {
  const facts = noFacts(vault, recoveryId, now.zone)
  if (!facts) throw new Error(`no recovery ${recoveryId}`)
  const { ask, openedAt } = facts.recovery.body
  const opened = nextMorning(vault, { instant: openedAt, zone: now.zone })
  const chosen =
    ask.on && ask.time && ask.state === 'later' ? { on: ask.on, time: ask.time } : opened
  return {
    ...facts,
    vault,
    now,
    morning: chosen,
    days: daysBetween(facts.on, dateOf(now)),
    note: noteOf(vault, facts.recovery),
  }
}

/** How the note of this no stands: `answered` once something, or nothing, has come of it. */
function noteOf(vault: Vault, { id, body }: NoFacts['recovery']): string | undefined {
  const note = belongingTo(vault, letterKind, body.applicationId).findLast(
    (letter) => letter.body.purpose === 'ask-feedback' && letter.body.recoveryId === id,
  )?.body
  return note?.state === 'sent' && note.answer ? 'answered' : note?.state
}

function hasOpenThread({ vault, now, company, recovery }: AskFacts): boolean {
  const date = dateOf(now)
  const sought = company.trim().toLowerCase()
  return openNotes(vault).some(({ body }) => {
    if (body.recoveryId === recovery.id || !body.applicationId || !body.sentAt) return false
    if (daysBetween(dateIn(body.sentAt, now.zone), date) > THREAD_OPEN_DAYS) return false
    const other = vault.get(applicationKind, body.applicationId)?.body.company
    return other?.trim().toLowerCase() === sought
  })
}

/** Notes that were sent and have had no answer. */
const openNotes = gathered(letterKind, (vault): readonly Readable<Letter>[] =>
  vault
    .all(letterKind)
    .filter(({ body }) => body.purpose === 'ask-feedback' && body.state === 'sent' && !body.answer),
)
