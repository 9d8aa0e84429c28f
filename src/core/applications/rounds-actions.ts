import type { Context } from '../context.ts'
import { addPerson } from '../people/person-actions.ts'
import { ok, problem, type Result } from '../result.ts'
import type { Change } from '../vault/change.ts'
import { create } from '../vault/edit.ts'
import { checkFits } from '../vault/fields.ts'
import { notFound, without } from '../vault/found.ts'
import {
  type ApplicationEvent,
  applicationKind,
  type Preparation,
} from '../vault/kinds/application.ts'
import { type Card, cardKind } from '../vault/kinds/reflection.ts'
import type { Vault } from '../vault/vault.ts'
import { withEvents } from './application-body.ts'

const MOST_TRAVEL_MINUTES = 24 * 60

/** Names one round. */
export interface RoundId {
  readonly applicationId: string
  readonly eventId: string
}

/** Which list of a round: what to prepare, or what to ask. */
export type RoundList = 'prepare' | 'asks'

/**
 * Ticks a line of a round, or takes the tick back; one that was only proposed is kept with it. Problems:
 * `not-found`, `newer-format`, `too-long`.
 */
export function tickLine(
  vault: Vault,
  input: RoundId & {
    readonly list: RoundList
    readonly line: Pick<Preparation, 'id' | 'text' | 'from'>
    readonly done: boolean
  },
  _context: Context,
): Result<Change[]> {
  const { list, line, done } = input
  return changeRound(vault, input, (event) => ({
    [list]: withLine(event[list] ?? [], { ...line, done }),
  }))
}

/** Adds a line of the person's own. Problems: `no-words`, `not-found`, `newer-format`, `too-long`. */
export function addLine(
  vault: Vault,
  input: RoundId & { readonly list: RoundList; readonly text: string },
  context: Context,
): Result<Change[]> {
  const text = input.text.trim()
  if (text === '') return problem('no-words', 'A few words are enough.')
  const line: Preparation = { id: context.newId(), text, from: 'own' }
  return changeRound(vault, input, (event) => ({
    [input.list]: [...(event[input.list] ?? []), line],
  }))
}

/**
 * Takes a line away: one of the person's own goes, one that was proposed is not proposed again for this
 * round. Problems: `not-found`, `newer-format`, `too-long`.
 */
export function leaveLine(
  vault: Vault,
  input: RoundId & {
    readonly list: RoundList
    readonly line: Pick<Preparation, 'id' | 'text' | 'from'>
  },
  _context: Context,
): Result<Change[]> {
  const { list, line } = input
  return changeRound(vault, input, (event) => {
    const lines = event[list] ?? []
    return {
      [list]:
        line.from === 'own'
          ? lines.filter(({ id }) => id !== line.id)
          : withLine(lines, { ...line, left: true }),
    }
  })
}

/** The person's own notes for a round, kept as typed. Problems: as for `tickLine`. */
export function writeRoundNotes(
  vault: Vault,
  input: RoundId & { readonly text: string },
  _context: Context,
): Result<Change[]> {
  return changeRound(vault, input, () => ({ ownNotes: input.text }))
}

/**
 * How many minutes the way to a talk takes; 0 where there is none. Problems: `not-minutes`, `not-found`,
 * `newer-format`.
 */
export function setTravel(
  vault: Vault,
  input: RoundId & { readonly minutes: number },
  _context: Context,
): Result<Change[]> {
  const { minutes } = input
  if (!Number.isInteger(minutes) || minutes < 0 || minutes > MOST_TRAVEL_MINUTES) {
    return problem('not-minutes', 'Whole minutes, at most a day. Nothing was changed.')
  }
  return changeRound(vault, input, () => ({ travelMinutes: minutes }))
}

/**
 * What is kept of a talk while it is fresh. A question that threw the person becomes a card to practise
 * too, once. Problems: as for `tickLine`.
 */
export function lookBackOnRound(
  vault: Vault,
  input: RoundId & {
    readonly strongest?: string | undefined
    readonly threw?: string | undefined
    /** How likely it seems that they go on, 0 to 100; null takes it back. */
    readonly expected?: number | null | undefined
  },
  context: Context,
): Result<Change[]> {
  const at = context.now.instant
  const { applicationId, strongest, threw, expected } = input
  const changes = changeRound(
    vault,
    input,
    ({ lookedBack: { expected: before, ...kept } = {} }) => ({
      lookedBack: {
        ...kept,
        ...(expected === undefined && before ? { expected: before } : {}),
        ...(typeof expected === 'number' ? { expected: { in100: expected, at } } : {}),
        ...(strongest === undefined ? {} : { strongest }),
        ...(threw === undefined ? {} : { threw }),
        at,
      },
    }),
  )
  const question = threw?.trim() ?? ''
  if (!changes.ok || question === '' || hasCard(vault, applicationId, question)) return changes
  const card: Card = { question, addedAt: at, applicationId }
  return (
    checkFits(cardKind, card) ?? ok([...changes.value, create(cardKind, context.newId(), card)])
  )
}

const hasCard = (vault: Vault, applicationId: string, question: string) =>
  vault
    .all(cardKind)
    .some(({ body }) => body.applicationId === applicationId && body.question === question)

/**
 * Puts somebody who is named in a round on the person's list, as an interviewer there. Problems:
 * `not-found`, `newer-format`, `no-name`, `too-long`.
 */
export function keepInterviewer(
  vault: Vault,
  input: RoundId & { readonly name: string },
  context: Context,
): Result<Change[]> {
  const company = vault.get(applicationKind, input.applicationId)?.body.company
  if (company === undefined) return notFound
  const added = addPerson(
    vault,
    { name: input.name, relation: 'interviewer', company, roles: [] },
    context,
  )
  if (!added.ok) return added
  const personIds = added.value.map(({ id }) => id)
  const named = changeRound(vault, input, (event) => ({
    personIds: [...(event.personIds ?? []), ...personIds],
  }))
  return named.ok ? ok([...added.value, ...named.value]) : named
}

/** Sets some fields of one round and keeps the others; texts that are empty go. */
function changeRound(
  vault: Vault,
  { applicationId, eventId }: RoundId,
  fields: (event: ApplicationEvent) => Partial<ApplicationEvent>,
): Result<Change[]> {
  const event = vault
    .get(applicationKind, applicationId)
    ?.body.events.find(({ id }) => id === eventId)
  if (!event) return notFound
  const changed: ApplicationEvent = { ...event, ...fields(event) }
  const kept = changed.ownNotes === '' ? without(changed, 'ownNotes') : changed
  return withEvents(vault, applicationId, (events) =>
    events.map((each) => (each.id === eventId ? kept : each)),
  )
}

function withLine(lines: readonly Preparation[], line: Preparation): Preparation[] {
  const known = lines.some(({ id }) => id === line.id)
  return known
    ? lines.map((each) => (each.id === line.id ? { ...each, ...line } : each))
    : [...lines, line]
}
