import type { Context, Now } from '../context.ts'
import { nextMorning } from '../recovery/mornings.ts'
import { ok, type Result } from '../result.ts'
import { instantAt } from '../time/calendar.ts'
import type { Change } from '../vault/change.ts'
import { create, replace } from '../vault/edit.ts'
import { without } from '../vault/found.ts'
import { type Dismissal, dismissalKind } from '../vault/kinds/plan.ts'
import type { Vault } from '../vault/vault.ts'

export interface DismissInput {
  readonly rule: string
  /** What the rule spoke of; null puts the rule as such away. */
  readonly about: string | null
  /** An instant: not before then ("Not today"); null never again. */
  readonly until: string | null
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
  }
  const known = vault
    .all(dismissalKind)
    .find(
      (kept) =>
        kept.body.rule === input.rule &&
        (kept.body.about ?? null) === input.about &&
        !kept.readOnly,
    )
  if (known) {
    const renewed = { ...without(known.body, 'about', 'until'), ...body }
    return ok({ changes: [replace(dismissalKind, known, renewed)], id: known.id })
  }
  const id = context.newId()
  return ok({ changes: [create(dismissalKind, id, body)], id })
}

/** The instant at which "Not today" ends: the coming morning at the person's own time. */
export function tomorrowMorning(vault: Vault, now: Now): string {
  const { on, time } = nextMorning(vault, now)
  return instantAt(on, time, now.zone)
}

/** Tells whether a suggestion is dismissed at present; all dismissals are read once. */
export function dismissedAt(
  vault: Vault,
  now: Now,
): (rule: string, about: string | null) => boolean {
  const put = new Set<string>()
  for (const { body } of vault.all(dismissalKind)) {
    // Instants are compared as text: all are ISO 8601 in UTC.
    if (body.until !== undefined && body.until <= now.instant) continue
    put.add(keyOf(body.rule, body.about ?? null))
  }
  return (rule, about) => put.has(keyOf(rule, null)) || put.has(keyOf(rule, about))
}

function keyOf(rule: string, about: string | null): string {
  return about === null ? rule : `${rule}\n${about}`
}
