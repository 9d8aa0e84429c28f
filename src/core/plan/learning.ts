import { learningWords } from '../content/en/plan.ts'
import type { Context } from '../context.ts'
import { keepEvidence } from '../feedback/evidence-actions.ts'
import { recurrenceOf } from '../feedback/recurrence.ts'
import { talliesOf } from '../feedback/tallies.ts'
import { themesOf } from '../feedback/themes.ts'
import { ok, problem, type Result } from '../result.ts'
import { dateOf } from '../time/calendar.ts'
import type { Change } from '../vault/change.ts'
import { create, patch } from '../vault/edit.ts'
import { checkFits, filledIn } from '../vault/fields.ts'
import { found } from '../vault/found.ts'
import {
  experienceForms,
  type Learning,
  type LearningForm,
  learningKind,
} from '../vault/kinds/learning.ts'
import type { Vault } from '../vault/vault.ts'

type Changes = Result<Change[]>

export interface LearningInput {
  /** The goal that it serves: without one it is not kept. */
  readonly goal: string
  readonly what: string
  readonly form: LearningForm
  readonly resource?: string | undefined
  readonly finishLine: string
  readonly publish?: string | undefined
  readonly because?: string | undefined
  readonly themeId?: string | undefined
}

/** Plans something to learn; a second one waits as next. Problems: `no-goal`, `no-words`, `no-end`, `too-long`. */
export function addLearning(vault: Vault, input: LearningInput, context: Context): Changes {
  const fields = filledIn({ ...input })
  if (!fields.what) return problem('no-words', 'What would you like to learn or do?')
  if (!fields.goal) {
    return problem(
      'no-goal',
      'Which goal of yours does it serve? Learning without one is kept for other days.',
    )
  }
  if (!fields.finishLine) {
    return problem('no-end', 'How will you know that it is done? “The test is passed” is enough.')
  }
  const open = vault.all(learningKind).some(({ body }) => body.state === 'open')
  const body = {
    ...fields,
    state: open ? 'next' : 'open',
    addedAt: context.now.instant,
  } as Learning
  return checkFits(learningKind, body) ?? ok([create(learningKind, context.newId(), body)])
}

/**
 * Finishes one. Experience (volunteering, a project, going along) becomes a proof in the evidence file.
 * Problems: `not-found`, `newer-format`, `too-long`.
 */
export function finishLearning(
  vault: Vault,
  input: { readonly learningId: string; readonly whoSays?: string | undefined },
  context: Context,
): Changes {
  const item = found(vault, learningKind, input.learningId)
  if (!item.ok) return item
  const { body, id } = item.value
  const doneOn = dateOf(context.now)
  const done = patch(learningKind, item.value, { state: 'done', doneOn })
  if (!experienceForms.includes(body.form)) return ok([done])
  const proof = { what: body.what, on: doneOn, result: body.finishLine, fromId: id }
  const { themeId } = body
  const kept = keepEvidence(
    vault,
    { ...proof, whoSays: input.whoSays, themeId, source: 'learning' },
    context,
  )
  return kept.ok ? ok([done, ...kept.value]) : kept
}

/** Begins one that waited, or lets one go. Problems: `not-found`, `newer-format`. */
export function moveLearning(
  vault: Vault,
  input: { readonly learningId: string; readonly to: 'open' | 'next' | 'dropped' },
  _context: Context,
): Changes {
  const item = found(vault, learningKind, input.learningId)
  return item.ok ? ok([patch(learningKind, item.value, { state: input.to })]) : item
}

type Shown = Learning & { readonly id: string }

export interface LearningView {
  readonly open: readonly Shown[]
  readonly next: readonly Shown[]
  readonly done: readonly Shown[]
  /** The next one, once nothing is open; null otherwise. */
  readonly proposed: { readonly id: string; readonly because: string } | null
  /** Gaps that recur and are not among the items yet. */
  readonly fromThemes: readonly {
    readonly themeId: string
    readonly name: string
    readonly because: string
  }[]
}

/** The learning plan, and what feedback would put on it. */
export function learningView(vault: Vault): LearningView {
  const items = vault.all(learningKind).map(({ id, body }) => ({ ...body, id }))
  const inState = (state: string) => items.filter((item) => item.state === state)
  const [open, next, done] = [inState('open'), inState('next'), inState('done')]
  const [first] = next
  const covered = new Set(items.map(({ themeId }) => themeId))
  const names = new Map(themesOf(vault).map(({ id, name }) => [id, name]))
  return {
    ...{ open, next },
    done: done.toReversed(),
    proposed:
      open.length === 0 && first && done.length > 0
        ? { id: first.id, because: learningWords.next(first.what) }
        : null,
    fromThemes: talliesOf(vault)
      .filter(
        (tally) =>
          tally.sort === 'gap' &&
          tally.inMyHands &&
          recurrenceOf(tally) === 'recurring' &&
          !covered.has(tally.themeId),
      )
      .map(({ themeId }) => {
        const name = names.get(themeId) ?? themeId
        return { themeId, name, because: learningWords.recurring(name) }
      }),
  }
}
