import type { Context, Now } from '../context.ts'
import { nextMorning } from '../recovery/mornings.ts'
import { ok, type Result } from '../result.ts'
import { addWholeDays, instantAt } from '../time/calendar.ts'
import type { Change } from '../vault/change.ts'
import { create, replace } from '../vault/edit.ts'
import { without } from '../vault/found.ts'
import { gathered } from '../vault/gathered.ts'
import { type Dismissal, dismissalKind } from '../vault/kinds/plan.ts'
import type { Vault } from '../vault/vault.ts'

export interface DismissInput {
  readonly rule: string
  /** What the rule spoke of; null puts the rule as such away. */
  readonly about: string | null
  /** An instant: not before then ("Not today"); null never again. */
  readonly until: string | null
  /** How often it was put away in a row, this time included. */
  readonly times?: number
}

/** "Not today" or "Do not suggest this again". One record per rule and thing, changed in place. */
export function dismiss(
  vault: Vault,
  input: DismissInput,
  context: Context,
): Result<{ readonly changes: readonly Change[]; readonly id: string }> {
  const body: Dismissal = {
    rule: input.rule,
    at: context.now.instant,
    ...(input.about === null ? {} : { about: input.about }),
    ...(input.until === null ? {} : { until: input.until }),
    ...(input.times === undefined ? {} : { times: input.times }),
  }
  const known = knownDismissal(vault, input.rule, input.about)
  if (known) {
    const renewed = { ...without(known.body, 'about', 'until', 'times'), ...body }
    return ok({ changes: [replace(dismissalKind, known, renewed)], id: known.id })
  }
  const id = context.newId()
  return ok({ changes: [create(dismissalKind, id, body)], id })
}

/** What was put away so often, each time it came back, rests for a while (evidence: after two ignored). */
const TIMES_UNTIL_REST = 3
const RESTS_DAYS = 7
/** What was away for longer comes as if for the first time. */
const AGAIN_WITHIN_DAYS = 3
/** What has a day that others or the person set comes back each morning. */
const dated: ReadonlySet<string> = new Set([
  ...['talk-soon', 'answer-due', 'thank-you', 'closing-soon', 'action-due', 'good-thing'],
])

/**
 * "Not today": until the coming morning, or for a week where the same step is put away for the third time
 * in a row. `rests` tells the week.
 */
export function notToday(
  vault: Vault,
  { rule, about }: Pick<DismissInput, 'rule' | 'about'>,
  now: Now,
): { readonly until: string; readonly times: number; readonly rests: boolean } {
  const { body } = knownDismissal(vault, rule, about) ?? {}
  const since = addWholeDays(now.instant, -AGAIN_WITHIN_DAYS)
  const times = body?.until && body.until >= since ? (body.times ?? 1) + 1 : 1
  const rests = times >= TIMES_UNTIL_REST && !dated.has(rule)
  const morning = tomorrowMorning(vault, now)
  if (!rests) return { until: morning, times, rests }
  return { until: addWholeDays(morning, RESTS_DAYS - 1), times, rests }
}

function knownDismissal(vault: Vault, rule: string, about: string | null) {
  return vault
    .all(dismissalKind)
    .find(({ body, readOnly }) => body.rule === rule && (body.about ?? null) === about && !readOnly)
}

/** The instant at which "Not today" ends: the coming morning at the person's own time. */
export function tomorrowMorning(vault: Vault, now: Now): string {
  const { on, time } = nextMorning(vault, now)
  return instantAt(on, time, now.zone)
}

/** Comes after every instant: they are compared as text, since all are ISO 8601 in UTC. */
const FOR_EVER = '~'

/** Until when each suggestion is dismissed, by its key. */
const endOf = gathered(dismissalKind, (vault): ReadonlyMap<string, string> => {
  const ends = new Map<string, string>()
  for (const { body } of vault.all(dismissalKind)) {
    const key = keyOf(body.rule, body.about ?? null)
    const until = body.until ?? FOR_EVER
    if (until > (ends.get(key) ?? '')) ends.set(key, until)
  }
  return ends
})

/** Tells whether a suggestion is dismissed at present, by itself or with its whole rule. */
export function dismissedAt(
  vault: Vault,
  now: Now,
): (rule: string, about: string | null) => boolean {
  const ends = endOf(vault)
  const isPut = (key: string) => (ends.get(key) ?? '') > now.instant
  return (rule, about) => isPut(keyOf(rule, null)) || isPut(keyOf(rule, about))
}

function keyOf(rule: string, about: string | null): string {
  return about === null ? rule : `${rule}\n${about}`
}
