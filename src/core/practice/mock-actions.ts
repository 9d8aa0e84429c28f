import type { Context } from '../context.ts'
import { removeTogether } from '../past/belongings.ts'
import { addAction } from '../plan/action-actions.ts'
import { ok, problem, type Result } from '../result.ts'
import { addDays, dateOf } from '../time/calendar.ts'
import type { Change } from '../vault/change.ts'
import { create, patch } from '../vault/edit.ts'
import { checkFits } from '../vault/fields.ts'
import { found, notFound } from '../vault/found.ts'
import type { RoundType } from '../vault/kinds/application.ts'
import { type Mock, mockKind } from '../vault/kinds/practice.ts'
import type { Vault } from '../vault/vault.ts'
import type { MockPick } from './mock-set.ts'

export type MockQuestion = Mock['questions'][number]

/** Minutes of a step that a rehearsal leads to. */
const STEP_MINUTES = 15

/**
 * Begins a rehearsal with these questions; its id is that of the one change. Problems: `no-questions`,
 * `too-long`.
 */
export function beginMock(
  _vault: Vault,
  input: {
    readonly applicationId?: string | undefined
    readonly eventId?: string | undefined
    readonly round?: RoundType | undefined
    readonly questions: readonly MockPick[]
  },
  context: Context,
): Result<Change[]> {
  const { applicationId, eventId, round, questions } = input
  if (questions.length === 0) {
    return problem('no-questions', 'There is no question left. Put at least one back.')
  }
  const mock: Mock = {
    ...(applicationId ? { applicationId } : {}),
    ...(eventId ? { eventId } : {}),
    ...(round ? { round } : {}),
    questions: questions.map(({ key, text, why, shows, cardId, bankId }) => ({
      // A line of the advert keeps its id, so that another one comes next time.
      id: cardId || bankId ? context.newId() : key,
      ...{ text, why },
      ...(shows ? { shows } : {}),
      ...(cardId ? { cardId } : {}),
      ...(bankId ? { bankId } : {}),
    })),
    ticks: [],
    startedAt: context.now.instant,
  }
  return checkFits(mockKind, mock) ?? ok([create(mockKind, context.newId(), mock)])
}

/** Names one question of a rehearsal. */
export interface MockQuestionId {
  readonly mockId: string
  readonly questionId: string
}

/** Goes past a question; one that was answered stays answered. Problems: `not-found`, `newer-format`. */
export function skipQuestion(
  vault: Vault,
  input: MockQuestionId,
  _context: Context,
): Result<Change[]> {
  return changeQuestion(vault, input, ({ state }) => ({ state: state ?? 'skipped' }))
}

/** What the person notes beside a question. Problems: `not-found`, `newer-format`, `too-long`. */
export function noteQuestion(
  vault: Vault,
  input: MockQuestionId & { readonly text: string },
  _context: Context,
): Result<Change[]> {
  return changeQuestion(vault, input, () => ({ note: input.text }))
}

/** Ends a rehearsal; questions that were not reached stay as they are. Problems: as above. */
export function endMock(
  vault: Vault,
  { mockId }: { readonly mockId: string },
  context: Context,
): Result<Change[]> {
  return changeMock(vault, mockId, ({ endedAt }) => ({ endedAt: endedAt ?? context.now.instant }))
}

/** One thing to keep, and one to change. Problems: `not-found`, `newer-format`, `too-long`. */
export function writeVerdict(
  vault: Vault,
  input: { readonly mockId: string; readonly keep?: string; readonly change?: string },
  _context: Context,
): Result<Change[]> {
  const { mockId, ...words } = input
  return changeMock(vault, mockId, () => words)
}

/** Ticks a line of a list; the same tick again takes it back. Problems: `not-found`, `newer-format`. */
export function tickMock(
  vault: Vault,
  input: {
    readonly mockId: string
    readonly tickId: string
    readonly came: Mock['ticks'][number]['came']
  },
  _context: Context,
): Result<Change[]> {
  const { mockId, tickId, came } = input
  return changeMock(vault, mockId, ({ ticks }) => {
    const others = ticks.filter(({ id }) => id !== tickId)
    const isSame = ticks.some((tick) => tick.id === tickId && tick.came === came)
    return { ticks: isSame ? others : [...others, { id: tickId, came }] }
  })
}

/** The one thing to change as a small step of tomorrow. Problems: as for `addAction`; `no-step`. */
export function changeIntoAction(
  vault: Vault,
  { mockId }: { readonly mockId: string },
  context: Context,
): Result<Change[]> {
  const mock = vault.get(mockKind, mockId)
  if (!mock) return notFound
  const { change, applicationId } = mock.body
  return addAction(
    vault,
    {
      ifCue: 'I sit down to practise next',
      thenStep: change ?? '',
      minutes: STEP_MINUTES,
      on: addDays(dateOf(context.now), 1),
      because: 'You chose it as the one thing to change after a rehearsal.',
      applicationId,
    },
    context,
  )
}

/** Removes a rehearsal with its recordings; answers and cards stay. Problem: `not-found`. */
export function removeMock(
  vault: Vault,
  { mockId }: { readonly mockId: string },
  _context: Context,
): Result<Change[]> {
  const mock = vault.get(mockKind, mockId)
  return mock ? ok(removeTogether(vault, [{ kind: mockKind.name, id: mockId }])) : notFound
}

/** Sets some fields of one question of a rehearsal. Problems: `not-found`, `newer-format`, `too-long`. */
export function changeQuestion(
  vault: Vault,
  { mockId, questionId }: MockQuestionId,
  fields: (question: MockQuestion) => Partial<MockQuestion>,
): Result<Change[]> {
  return changeMock(vault, mockId, ({ questions }) => ({
    questions: questions.map((each) =>
      each.id === questionId ? { ...each, ...fields(each) } : each,
    ),
  }))
}

function changeMock(
  vault: Vault,
  mockId: string,
  fields: (mock: Mock) => Partial<Mock>,
): Result<Change[]> {
  const mock = found(vault, mockKind, mockId)
  if (!mock.ok) return mock
  const body = { ...mock.value.body, ...fields(mock.value.body) }
  return checkFits(mockKind, body) ?? ok([patch(mockKind, mock.value, body)])
}
