import type { Context } from '../context.ts'
import { ok, problem, type Result } from '../result.ts'
import { addDays } from '../time/calendar.ts'
import type { Change } from '../vault/change.ts'
import { create, patch, remove } from '../vault/edit.ts'
import { checkDay, checkFits, checkTime, filledIn } from '../vault/fields.ts'
import { found } from '../vault/found.ts'
import type { Readable } from '../vault/kind.ts'
import { type Block, type BlockUse, blockKind } from '../vault/kinds/week.ts'
import type { Vault } from '../vault/vault.ts'
import { minuteOf, timeOfMinute } from './minutes.ts'
import { mondayOf } from './week-of.ts'

/** A block for the search is this long, in minutes (brookings.edu, Krueger and Mueller). */
export const MIN_SEARCH_MINUTES = 45
export const MAX_SEARCH_MINUTES = 90
/** So many of them a day, on so many days a week. */
export const MAX_BLOCKS_A_DAY = 2
export const MAX_SEARCH_DAYS = 5
/** Nothing is planned before or after these. A choice of this design. */
const DAY_BEGINS = '06:00'
const DAY_ENDS = '22:00'

/** Blocks of one week, by day and time. */
export function blocksOf(vault: Vault, monday: string): readonly Readable<Block>[] {
  const sunday = addDays(monday, 6)
  return vault
    .all(blockKind)
    .filter(({ body }) => body.on >= monday && body.on <= sunday)
    .toSorted((a, b) => (`${a.body.on} ${a.body.time}` < `${b.body.on} ${b.body.time}` ? -1 : 1))
}

export interface BlockInput {
  readonly use: BlockUse
  readonly on: string
  readonly time: string
  readonly minutes: number
  readonly text?: string | undefined
}

type Placed = Result<{ readonly changes: readonly Change[]; readonly time: string }>

/**
 * Sets time aside. A block for the search is 45 to 90 minutes, at most two a day on five days of a week,
 * and goes around time to recharge: `time` is when it begins. Problems: `not-a-day`, `not-a-time`,
 * `wrong-length`, `enough-today`, `enough-days`, `no-room`, `too-long`.
 */
export function addBlock(vault: Vault, input: BlockInput, context: Context): Placed {
  const placed = place(vault, input, null)
  if (!placed.ok) return placed
  const text = filledIn({ text: input.text })
  const { use, on, minutes } = input
  const block = { use, on, minutes, ...text, time: placed.value, addedAt: context.now.instant }
  const body = block as Block
  return (
    checkFits(blockKind, body) ??
    ok({ changes: [create(blockKind, context.newId(), body)], time: placed.value })
  )
}

/** Moves a block to another day or time, by the same rules. Problems: `not-found`, `newer-format` and those of `addBlock`. */
export function moveBlock(
  vault: Vault,
  input: { readonly blockId: string; readonly on: string; readonly time: string },
  _context: Context,
): Placed {
  const block = found(vault, blockKind, input.blockId)
  if (!block.ok) return block
  const { on, time } = input
  const placed = place(vault, { ...(block.value.body as BlockInput), on, time }, input.blockId)
  if (!placed.ok) return placed
  return ok({
    changes: [patch(blockKind, block.value, { on, time: placed.value })],
    time: placed.value,
  })
}

/** Takes a block away. Problems: `not-found`, `newer-format`. */
export function removeBlock(
  vault: Vault,
  input: { readonly blockId: string },
  _context: Context,
): Result<Change[]> {
  const block = found(vault, blockKind, input.blockId)
  return block.ok ? ok([remove(blockKind, block.value)]) : block
}

/** When a block may begin at the earliest from its wished time on, or why not. */
function place(vault: Vault, input: BlockInput, movedId: string | null): Result<string> {
  const { use, on, time, minutes } = input
  const wrong = checkDay(on) ?? checkTime(time)
  if (wrong) return wrong
  const others = blocksOf(vault, mondayOf(on)).filter(({ id }) => id !== movedId)
  const today = others.filter(({ body }) => body.on === on)
  if (use === 'search') {
    const full = checkSearch(others, today, input)
    if (full) return full
  } else if (!(minutes >= 15 && minutes <= 240)) {
    return problem('wrong-length', 'Choose between 15 minutes and four hours.')
  }
  // What recharges stays where it is; work goes around it, and around other work.
  const inTheWay = use === 'search' ? today : today.filter(({ body }) => body.use === 'recharge')
  const begins = afterAll(inTheWay, minuteOf(time), minutes)
  if (begins < minuteOf(DAY_BEGINS) || begins + minutes > minuteOf(DAY_ENDS)) {
    return problem(
      'no-room',
      'There is no room for it that day between six and ten at night. Nothing was changed; another day may do.',
    )
  }
  return ok(timeOfMinute(begins))
}

function checkSearch(
  week: readonly Readable<Block>[],
  today: readonly Readable<Block>[],
  { on, minutes }: BlockInput,
) {
  if (!(minutes >= MIN_SEARCH_MINUTES && minutes <= MAX_SEARCH_MINUTES)) {
    return problem('wrong-length', 'A block for the search is 45 to 90 minutes long.')
  }
  const search = week.filter(({ body }) => body.use === 'search')
  if (today.filter(({ body }) => body.use === 'search').length >= MAX_BLOCKS_A_DAY) {
    return problem(
      'enough-today',
      'Two blocks are set for that day, and that is a full day’s work.',
    )
  }
  const days = new Set([...search.map(({ body }) => body.on), on])
  if (days.size > MAX_SEARCH_DAYS) {
    return problem('enough-days', 'Five days are set in that week. The other two are yours.')
  }
  return undefined
}

/** The first minute from `begins` on at which nothing is in the way. */
function afterAll(blocks: readonly Readable<Block>[], wished: number, minutes: number): number {
  let begins = wished
  for (const { body } of blocks) {
    const from = minuteOf(body.time)
    if (from < begins + minutes && begins < from + body.minutes) begins = from + body.minutes
  }
  return begins
}
