import { goalWords } from '../content/en/plan.ts'
import type { Context, Now } from '../context.ts'
import { ok, problem, type Result } from '../result.ts'
import { addDays, dateIn, dateOf, daysBetween } from '../time/calendar.ts'
import type { Change } from '../vault/change.ts'
import { create, patch } from '../vault/edit.ts'
import { checkFits, filledIn } from '../vault/fields.ts'
import { found } from '../vault/found.ts'
import { type Goal, goalKind } from '../vault/kinds/direction.ts'
import { actionKind } from '../vault/kinds/plan.ts'
import { blockKind } from '../vault/kinds/week.ts'
import type { Vault } from '../vault/vault.ts'
import { addAction } from './action-actions.ts'
import { mondayOf } from './week-of.ts'

type Changes = Result<Change[]>

/** How long a step of a goal is taken to be, in minutes. A choice of this design. */
export const STEP_MINUTES = 20
/** Weeks that a new goal is measured by. */
export const PAST_WEEKS = 4

export interface GoalInput {
  /** What follows “get better at”. */
  readonly betterAt: string
  readonly outcome?: string | undefined
  readonly obstacle: string
  readonly ifCue: string
  readonly thenStep: string
  readonly timesAWeek: number
  readonly themeId?: string | undefined
}

/**
 * Sets a goal in four parts (wish, outcome, obstacle, plan; WOOP g = .34, PMC8149892) and makes its plan
 * an action that comes every week. Problems: `no-goal`, `not-in-hands`, `no-obstacle`, `too-often`, those
 * of `addAction`.
 */
export function addGoal(vault: Vault, input: GoalInput, context: Context): Changes {
  const betterAt = input.betterAt.trim().replace(/^(?:to )?get(?:ting)? better (?:at|in)\s+/i, '')
  if (betterAt === '') return problem('no-goal', 'What would you like to get better at?')
  if (
    /\b(?:get|getting|find|finding|land|landing)\b.*\b(?:job|offer|interview)s?\b/i.test(betterAt)
  ) {
    return problem(
      'not-in-hands',
      'That is for others to decide. What part of it can you get better at? The rest is kept as you typed it.',
    )
  }
  if (input.obstacle.trim() === '') {
    return problem(
      'no-obstacle',
      'What in you or in your days may stand in the way? A goal without its obstacle is mostly a wish.',
    )
  }
  if (!(input.timesAWeek >= 1 && input.timesAWeek <= 14)) {
    return problem('too-often', 'Choose between one and fourteen times a week.')
  }
  const { ifCue, thenStep, themeId } = input
  const goalId = context.newId()
  const plan = { ifCue, thenStep, minutes: STEP_MINUTES, on: addDays(dateOf(context.now), 1) }
  const repeats = input.timesAWeek >= 5 ? 'daily' : 'weekly'
  const because = goalWords.because(betterAt)
  const action = addAction(vault, { ...plan, repeats, because, goalId, themeId }, context)
  if (!action.ok) return action
  const goal = {
    ...filledIn({ ...input }),
    betterAt,
    timesAWeek: Math.round(input.timesAWeek),
    state: 'open',
    addedAt: context.now.instant,
  } as Goal
  return checkFits(goalKind, goal) ?? ok([create(goalKind, goalId, goal), ...action.value])
}

/** Closes a goal as reached or let go; its open steps are let go. Problems: `not-found`, `newer-format`. */
export function endGoal(
  vault: Vault,
  input: { readonly goalId: string; readonly as: 'done' | 'dropped' },
  context: Context,
): Changes {
  const goal = found(vault, goalKind, input.goalId)
  if (!goal.ok) return goal
  const endedAt = context.now.instant
  const steps = vault
    .all(actionKind)
    .filter(
      ({ body, readOnly }) => body.goalId === goal.value.id && body.state === 'open' && !readOnly,
    )
  return ok([
    patch(goalKind, goal.value, { state: input.as, endedAt }),
    ...steps.map((step) => patch(actionKind, step, { state: 'dropped', endedAt })),
  ])
}

export interface GoalsView {
  readonly goals: readonly (Goal & { readonly id: string })[]
  /** Steps a week that all open goals mean together. */
  readonly meant: number
  /** Steps a week that were done in the last four weeks. */
  readonly done: number
  /** What the past says about it; null without an open goal. */
  readonly realistic: string | null
  readonly blocks: string | null
}

/** Open goals, and the arithmetic of one's own weeks. */
export function goalsView(vault: Vault, now: Now): GoalsView {
  const goals = vault
    .all(goalKind)
    .filter(({ body }) => body.state === 'open')
    .map(({ id, body }) => ({ ...body, id }))
  const meant = goals.reduce((sum, { timesAWeek }) => sum + timesAWeek, 0)
  const done = stepsAWeek(vault, now)
  const monday = mondayOf(dateOf(now))
  const minutes = vault
    .all(blockKind)
    .filter(({ body }) => body.use === 'search' && mondayOf(body.on) === monday)
    .reduce((sum, { body }) => sum + body.minutes, 0)
  return {
    ...{ goals, meant, done },
    realistic: meant === 0 ? null : goalWords.realistic(meant, done),
    blocks: meant === 0 ? null : goalWords.blocks(meant * STEP_MINUTES, minutes),
  }
}

/** Steps done a week over the last four weeks, rounded; 0 where there are none. */
export function stepsAWeek(vault: Vault, now: Now): number {
  const today = dateOf(now)
  const done = vault.all(actionKind).filter(({ body }) => {
    if (body.state !== 'done' || !body.endedAt) return false
    const ago = daysBetween(dateIn(body.endedAt, now.zone), today)
    return ago >= 0 && ago < PAST_WEEKS * 7
  })
  return Math.ceil(done.length / PAST_WEEKS)
}
