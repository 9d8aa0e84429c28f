import { daysBetween } from '../time/calendar.ts'
import { type Application, applicationKind } from '../vault/kinds/application.ts'
import type { Vault } from '../vault/vault.ts'
import {
  type ApplicationMatch,
  findApplications,
  theOne,
  WORTH_ASKING,
} from './find-application.ts'
import { lettersOf, type Shared, sharedWith } from './known-letters.ts'
import type { LetterClues } from './letter-clues.ts'
import { eventsInOrder, stageOf } from './stage.ts'

/** Which applications a letter may belong to: `one` that is clear, or those to ask about. */
export interface LetterMatch {
  readonly one: ApplicationMatch | undefined
  /** Best first; `one` is the first of them. */
  readonly candidates: readonly ApplicationMatch[]
}

/**
 * Which application a letter belongs to, by company and role and by what else it has in common with
 * what is known: the conversation, the number of the job, the person who writes, and the time. The one
 * only where it is clear and well ahead of the next; otherwise the person is asked.
 */
export function matchLetter(vault: Vault, clues: LetterClues): LetterMatch {
  const shared = sharedWith(vault, clues)
  const named = findApplications(vault, clues)
  const tied = new Set(clues.company === null ? shared.writer : [])
  for (const id of shared.conversation) tied.add(id)
  for (const { id } of named) tied.delete(id)
  const candidates = [...named, ...[...tied].flatMap((id) => tiedTo(vault, id))]
    .map((match) => weighed(vault, match, clues, shared))
    .filter(({ score }) => score >= WORTH_ASKING)
    .sort((a, b) => b.score - a.score || Number(b.open) - Number(a.open))
  return { one: theOne(candidates), candidates }
}

/** Tied only by its conversation or writer: alone that is worth asking about, no more. */
function tiedTo(vault: Vault, id: string): readonly ApplicationMatch[] {
  const body = vault.get(applicationKind, id)?.body
  if (!body) return []
  const { company, role = null } = body
  const { closed, presumed } = stageOf(body)
  const open = !closed || presumed
  return [{ id, company, role, why: '', score: WORTH_ASKING, sameRole: null, open }]
}

interface Sign {
  readonly adds: number
  readonly why?: string
}

/**
 * How much each sign adds. A conversation or the number of the job decides; who writes leans; a wrong
 * time, another number or another role makes it a question. By judgement, checked on cases of our own.
 */
const adds = {
  conversation: 0.5,
  requisition: 0.3,
  otherRequisition: -0.35,
  writer: 0.16,
  otherRole: -0.25,
  arrivedAlready: -0.35,
  beforeItBegan: -0.35,
  longClosed: -0.35,
} as const

/** Titles less alike than that are of two jobs. */
const ANOTHER_ROLE = 0.35
/** A letter may be this many days older than the first entry: people add what they sent some days ago. */
const ENTERED_LATE_DAYS = 4
/** After a no, letters of the same application still come for so long. */
const AFTERWARDS_DAYS = 60
/** A confirmation comes within so many days of applying. */
const CONFIRMED_WITHIN_DAYS = 21

function weighed(
  vault: Vault,
  match: ApplicationMatch,
  clues: LetterClues,
  shared: Shared,
): ApplicationMatch {
  const body = vault.get(applicationKind, match.id)?.body
  if (!body) return match
  const others = lettersOf(vault, match.id, clues.letterId)
  const signs = [
    ...signsOfLetters(match.id, clues, shared, others),
    ...signsOfRole(match, clues),
    ...signsOfTime(body, clues, others),
  ]
  const score = signs.reduce((sum, { adds: weight }) => sum + weight, match.score)
  const why = [match.why, ...signs.flatMap((sign) => sign.why ?? [])].filter((part) => part !== '')
  return { ...match, score, why: why.join(', ') }
}

function signsOfLetters(
  applicationId: string,
  clues: LetterClues,
  shared: Shared,
  others: readonly LetterClues[],
): readonly Sign[] {
  const signs: Sign[] = []
  if (shared.conversation.has(applicationId)) {
    signs.push({ adds: adds.conversation, why: 'same conversation' })
  }
  const numbers = others.flatMap(({ requisition }) => requisition ?? [])
  if (clues.requisition !== null && numbers.length > 0) {
    const same = numbers.includes(clues.requisition)
    signs.push(
      same
        ? { adds: adds.requisition, why: 'same job number' }
        : { adds: adds.otherRequisition, why: 'another job number' },
    )
  }
  if (shared.writer.has(applicationId)) signs.push({ adds: adds.writer, why: 'same writer' })
  return signs
}

function signsOfRole(match: ApplicationMatch, clues: LetterClues): readonly Sign[] {
  const another = match.sameRole !== null && match.sameRole < ANOTHER_ROLE
  return another && clues.company !== null ? [{ adds: adds.otherRole }] : []
}

function signsOfTime(
  application: Application,
  clues: LetterClues,
  others: readonly LetterClues[],
): readonly Sign[] {
  const signs: Sign[] = []
  const first = eventsInOrder(application)[0]?.on
  if (first && daysBetween(clues.on, first) > ENTERED_LATE_DAYS) {
    signs.push({ adds: adds.beforeItBegan, why: 'begun later' })
  }
  const { closed, presumed, since } = stageOf(application)
  if (closed && !presumed && since && daysBetween(since, clues.on) > AFTERWARDS_DAYS) {
    signs.push({ adds: adds.longClosed, why: 'closed long before' })
  }
  if (clues.kind === 'confirmation' && arrivedLongBefore(application, clues, others)) {
    signs.push({ adds: adds.arrivedAlready, why: 'confirmed already' })
  }
  return signs
}

/** One application is confirmed once: a second word weeks afterwards is about another one. */
function arrivedLongBefore(
  application: Application,
  clues: LetterClues,
  others: readonly LetterClues[],
): boolean {
  const days = [
    ...others.flatMap(({ kind, on }) => (kind === 'confirmation' ? on : [])),
    ...application.events.flatMap(({ type, on }) => (type === 'confirmation' ? on : [])),
  ]
  return days.some((on) => daysBetween(on, clues.on) > CONFIRMED_WITHIN_DAYS)
}
