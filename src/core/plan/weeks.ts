import { weekWords } from '../content/en/plan.ts'
import type { Context, Now } from '../context.ts'
import { ok, problem, type Result } from '../result.ts'
import { addDays, dateIn, dateOf } from '../time/calendar.ts'
import { sayDayOfYear, sayTime, sayWeekday } from '../time/say.ts'
import type { Change } from '../vault/change.ts'
import { createOrReplace, remove } from '../vault/edit.ts'
import { checkDay, checkFits, filledIn } from '../vault/fields.ts'
import { without } from '../vault/found.ts'
import type { Readable } from '../vault/kind.ts'
import { actionKind, winKind } from '../vault/kinds/plan.ts'
import { type Block, blockKind, type Week, weekKind } from '../vault/kinds/week.ts'
import type { Vault } from '../vault/vault.ts'
import { type ShownAction, shownAction } from './action-view.ts'
import { blocksOf } from './blocks.ts'
import { pausedUntil } from './paused.ts'
import { weekId, weekOf } from './week-of.ts'

type Changes = Result<Change[]>

/**
 * Makes a week lighter: the later half of the blocks for the search that are still ahead is let go. Or
 * takes the word back; what was let go stays away. Problem: `not-a-day`.
 */
export function setLighter(
  vault: Vault,
  input: { readonly monday: string; readonly lighter: boolean },
  context: Context,
): Changes {
  const wrong = checkDay(input.monday)
  if (wrong) return wrong
  const { monday, lighter } = input
  const week = weekOf(vault, monday)
  const body = lighter ? { ...week, lighter } : without(week, 'lighter')
  const ahead = blocksOf(vault, monday).filter(
    (block) =>
      block.body.use === 'search' && block.body.on >= dateOf(context.now) && !block.readOnly,
  )
  const gone = lighter ? ahead.slice(Math.ceil(ahead.length / 2)) : []
  return ok([
    createOrReplace(vault, weekKind, weekId(monday), body),
    ...gone.map((block) => remove(blockKind, block)),
  ])
}

/**
 * How much is meant for a week, in actions that the person controls. An aim that counts applications says
 * what makes each of them count. Problems: `no-words`, `too-many`, `no-gate`, `too-long`.
 */
export function setAim(
  vault: Vault,
  input: {
    readonly monday: string
    readonly count: number
    readonly what: string
    readonly gate?: string | undefined
  },
  _context: Context,
): Changes {
  const what = input.what.trim()
  if (what === '')
    return problem('no-words', 'Of what? “Applications”, “talks with people”, “hours of practice”.')
  if (!(input.count >= 1 && input.count <= 40)) {
    return problem('too-many', 'Choose between one and forty for the week.')
  }
  const gate = input.gate?.trim()
  if (/applic/i.test(what) && !gate) {
    return problem(
      'no-gate',
      'What makes one of them count? For example: “it answers two of their needs”. Quality finds work, numbers alone do not.',
    )
  }
  const aim = { count: Math.round(input.count), what, ...(gate ? { gate } : {}) }
  return keep(vault, { ...weekOf(vault, input.monday), aim })
}

/** Keeps the look back at a week; empty answers are left out. Problem: `empty`, `too-long`. */
export function reviewWeek(
  vault: Vault,
  input: {
    readonly monday: string
    readonly brought?: string
    readonly keep?: string
    readonly change?: string
  },
  context: Context,
): Changes {
  const { monday, ...answers } = input
  const given = filledIn(answers)
  if (Object.keys(given).length === 0) {
    return problem('empty', 'There is nothing written yet. One line in one of them is enough.')
  }
  const review = { ...given, at: context.now.instant }
  return keep(vault, { ...weekOf(vault, monday), review })
}

function keep(vault: Vault, body: Week): Changes {
  return (
    checkFits(weekKind, body) ?? ok([createOrReplace(vault, weekKind, weekId(body.monday), body)])
  )
}

export interface ShownBlock {
  readonly id: string
  readonly use: string
  readonly time: string
  readonly minutes: number
  /** "9:30, 60 minutes" */
  readonly when: string
  readonly text: string
}

export interface DayOfWeek {
  readonly on: string
  /** "Monday" */
  readonly name: string
  readonly date: string
  readonly isToday: boolean
  readonly blocks: readonly ShownBlock[]
  readonly actions: readonly ShownAction[]
  /** What is missing beside the work, in one sentence; null where nothing is. */
  readonly note: string | null
}

export interface WeekView {
  readonly monday: string
  readonly sentence: string
  readonly days: readonly DayOfWeek[]
  readonly lighter: boolean
  readonly aim: { readonly says: string; readonly gate: string | null } | null
  readonly review: Week['review'] | null
  /** "Three steps done, two small wins noted." */
  readonly facts: string
  readonly wins: readonly { readonly id: string; readonly text: string }[]
  readonly paused: string | null
}

/** One week with its blocks, steps, wins and review. `monday` is that of any week. */
export function weekView(vault: Vault, now: Now, monday: string): WeekView {
  const blocks = blocksOf(vault, monday)
  const week = weekOf(vault, monday)
  const until = addDays(monday, 7)
  const within = (on: string) => on >= monday && on < until
  const done = vault
    .all(actionKind)
    .filter(
      ({ body }) => body.state === 'done' && body.endedAt && within(dateIn(body.endedAt, now.zone)),
    ).length
  const wins = vault.all(winKind).filter(({ body }) => within(body.on))
  const search = blocks.filter(({ body }) => body.use === 'search')
  const days = Array.from({ length: 7 }, (_, day) =>
    dayView(vault, now, addDays(monday, day), blocks),
  )
  const paused = pausedUntil(vault, now)
  const { aim } = week
  return {
    ...{ monday, days },
    sentence: week.lighter
      ? weekWords.lighter
      : weekWords.sentence(search.length, new Set(search.map(({ body }) => body.on)).size),
    lighter: week.lighter === true,
    aim: aim ? { says: weekWords.aim(aim.count, aim.what, done), gate: aim.gate ?? null } : null,
    review: week.review ?? null,
    facts:
      done + wins.length === 0 && dateOf(now) < until
        ? weekWords.review.nothingYet
        : weekWords.review.done(done, wins.length),
    wins: wins.map(({ id, body }) => ({ id, text: body.text })),
    paused: paused ? sayDayOfYear(paused, now) : null,
  }
}

function dayView(vault: Vault, now: Now, on: string, week: readonly Readable<Block>[]): DayOfWeek {
  const blocks = week.filter(({ body }) => body.on === on)
  const uses = new Set(blocks.map(({ body }) => body.use))
  const name = sayWeekday(on)
  return {
    ...{ on, name },
    date: sayDayOfYear(on, now),
    isToday: on === dateOf(now),
    blocks: blocks.map(({ id, body }) => ({
      ...{ id, use: body.use, time: body.time, minutes: body.minutes },
      when: `${sayTime(body.time)}, ${body.minutes} minutes`,
      text: body.text ?? weekWords.uses[body.use === 'recharge' ? 'recharge' : 'search'],
    })),
    actions: vault
      .all(actionKind)
      .filter(({ body }) => body.on === on && body.state === 'open')
      .map(({ id, body }) => shownAction(id, body, now)),
    note: uses.has('search') && !uses.has('recharge') ? weekWords.noRecharge(name) : null,
  }
}
