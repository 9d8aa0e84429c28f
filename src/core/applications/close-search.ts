import { changeSettings, settingsOf } from '../care/settings.ts'
import type { Context, Now } from '../context.ts'
import { ok, type Result } from '../result.ts'
import { dateOf, daysBetween } from '../time/calendar.ts'
import { sayDayOfYear } from '../time/say.ts'
import type { Change } from '../vault/change.ts'
import { knownIn } from '../vault/kind.ts'
import { applicationKind } from '../vault/kinds/application.ts'
import { feedbackPointKind } from '../vault/kinds/feedback-point.ts'
import { evidenceKind } from '../vault/kinds/learn.ts'
import { letterKind } from '../vault/kinds/letter.ts'
import { conversationKind, personKind } from '../vault/kinds/person.ts'
import { cardKind } from '../vault/kinds/reflection.ts'
import type { Vault } from '../vault/vault.ts'
import { moveApplication } from './move-application.ts'
import { letterPath } from './rounds-thanks.ts'
import { stageOf } from './stage.ts'
import { stageWord } from './words.ts'

/** One application that is still open while there is a job. */
interface StillOpen {
  readonly id: string
  readonly company: string
  readonly role: string | null
  readonly stageWord: string
}

/** One that was withdrawn, with the letter that says so. */
interface Withdrawn {
  readonly id: string
  readonly company: string
  readonly letter: 'none' | 'draft' | 'sent'
  /** Where the letter is written or goes on. */
  readonly path: string
}

/** Somebody who helped, and whether they know by now. */
interface Helper {
  readonly personId: string
  readonly name: string
  /** "You talked on 3 March." */
  readonly how: string
  readonly thanked: boolean
  readonly path: string
}

/** The end of a search, as far as it has come. All of it can be left and taken up again. */
export interface Closing {
  /** The job: the latest that was accepted; null where none was. */
  readonly job: { readonly id: string; readonly name: string; readonly on: string } | null
  /** An offer that waits may become the job. */
  readonly hasOffer: boolean
  readonly open: readonly StillOpen[]
  /** How many are only saved: nobody waits for a word about them. */
  readonly saved: number
  readonly withdrawn: readonly Withdrawn[]
  readonly helpers: readonly Helper[]
  /** What stays: proofs, strengths and questions to practise. */
  readonly kept: { readonly proofs: number; readonly questions: number }
  /** The day since which the search rests, in words. */
  readonly restsSince: string | null
}

/** For so many days before and after the job a withdrawal belongs to the end of this search. */
const WITHDRAWN_AROUND_DAYS = 60
/** The most people proposed to be thanked. */
const MOST_HELPERS = 12

/** How far the end of the search has come. */
export function closingOf(vault: Vault, now: Now): Closing {
  const standings = vault
    .all(applicationKind)
    .map(({ id, body }) => ({ id, body, standing: stageOf(body) }))
  const [job = null] = standings
    .filter(({ standing }) => standing.stage === 'accepted')
    .sort((a, b) => ((a.standing.since ?? '') < (b.standing.since ?? '') ? 1 : -1))
  const open = standings.filter(({ standing }) => !standing.closed)
  const around = job?.standing.since ?? dateOf(now)
  const since = settingsOf(vault).hasJobSince
  return {
    job: job && {
      id: job.id,
      name: [job.body.company, job.body.role].filter((part) => part).join(', '),
      on: sayDayOfYear(job.standing.since ?? around, now),
    },
    hasOffer: open.some(({ standing }) => standing.stage === 'offer'),
    open: open
      .filter(({ standing }) => standing.stage !== 'saved')
      .map(({ id, body, standing }) => ({
        ...{ id, company: body.company, role: body.role ?? null },
        stageWord: stageWord(standing, null),
      })),
    saved: open.filter(({ standing }) => standing.stage === 'saved').length,
    withdrawn: standings
      .filter(
        ({ standing: { stage, since } }) =>
          stage === 'withdrawn' &&
          since !== null &&
          Math.abs(daysBetween(since, around)) <= WITHDRAWN_AROUND_DAYS,
      )
      .map(({ id, body }) => ({ id, company: body.company, ...letterFor(vault, id) })),
    helpers: helpersOf(vault, now),
    kept: {
      proofs:
        vault.all(evidenceKind).length +
        vault.all(feedbackPointKind).filter(({ body }) => body.sort === 'strength').length,
      questions: vault.all(cardKind).length,
    },
    restsSince: since ? sayDayOfYear(since, now) : null,
  }
}

function letterFor(vault: Vault, applicationId: string): Pick<Withdrawn, 'letter' | 'path'> {
  const letter = vault
    .all(letterKind)
    .findLast(
      ({ body }) =>
        body.applicationId === applicationId &&
        (body.purpose === 'withdraw' || body.purpose === 'decline'),
    )
  const hadOffer = vault
    .get(applicationKind, applicationId)
    ?.body.events.some(({ type }) => type === 'offer')
  return {
    letter: knownIn(['draft', 'sent'] as const, letter?.body.state) ?? 'none',
    path: letterPath(hadOffer ? 'decline' : 'withdraw', applicationId),
  }
}

/** People with whom the person talked, or who have a part in their support; the latest talk first. */
function helpersOf(vault: Vault, now: Now): readonly Helper[] {
  const lastTalk = new Map<string, string>()
  for (const { body } of vault.all(conversationKind)) {
    if (body.on > (lastTalk.get(body.personId) ?? '')) lastTalk.set(body.personId, body.on)
  }
  const thanked = new Set(
    vault
      .all(letterKind)
      .filter(({ body }) => body.purpose === 'good-news' && body.state === 'sent')
      .map(({ body }) => body.personId),
  )
  return vault
    .all(personKind)
    .filter(({ id, body }) => lastTalk.has(id) || body.roles.length > 0)
    .map(({ id, body }) => ({ id, body, on: lastTalk.get(id) ?? '' }))
    .sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0))
    .slice(0, MOST_HELPERS)
    .map(({ id, body, on }) => ({
      ...{ personId: id, name: body.name, thanked: thanked.has(id) },
      how: on ? `You talked on ${sayDayOfYear(on, now)}.` : 'On your list of those who help.',
      path: `/letters/write?type=good-news&person=${id}`,
    }))
}

/**
 * Withdraws from these applications as of today, all or none. To tell them is a letter each. Problems:
 * those of `moveApplication`.
 */
export function withdrawMany(
  vault: Vault,
  input: { readonly applicationIds: readonly string[] },
  context: Context,
): Result<Change[]> {
  const changes: Change[] = []
  for (const applicationId of input.applicationIds) {
    const moved = moveApplication(vault, { applicationId, to: 'withdrawn' }, context)
    if (!moved.ok) return moved
    changes.push(...moved.value.changes)
  }
  return ok(changes)
}

/** Lets the search rest from today, since there is a job: Today asks for nothing more. */
export function restSearch(
  vault: Vault,
  _input: Record<string, never>,
  context: Context,
): Result<Change[]> {
  return ok([changeSettings(vault, { hasJobSince: dateOf(context.now) })])
}

/** Takes the search up again. Nothing was lost meanwhile. */
export function searchAgain(
  vault: Vault,
  _input: Record<string, never>,
  _context: Context,
): Result<Change[]> {
  return ok([changeSettings(vault, { hasJobSince: undefined })])
}
