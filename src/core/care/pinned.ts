import type { Context, Now } from '../context.ts'
import { ok, type Result } from '../result.ts'
import type { Change } from '../vault/change.ts'
import { createOrReplace } from '../vault/edit.ts'
import { without } from '../vault/found.ts'
import type { Readable } from '../vault/kind.ts'
import { type Thought, thoughtKind } from '../vault/kinds/care-thought.ts'
import type { Vault } from '../vault/vault.ts'

/** How long the fairer sentence stands on Today, in hours. */
export const PINNED_HOURS = 24

/** Takes the sentence off Today, or puts it there for another day. `record` is the opened record. */
export function pinThought(
  vault: Vault,
  input: { readonly record: Pick<Readable<Thought>, 'id' | 'body'>; readonly pin: boolean },
  context: Context,
): Result<readonly Change[]> {
  const { id, body } = input.record
  const next = input.pin
    ? { ...body, pinnedUntil: pinnedUntil(context.now) }
    : without(body, 'pinnedUntil')
  return ok([createOrReplace(vault, thoughtKind, id, next)])
}

/** The thought whose fairer sentence stands on Today: the newest one that is pinned still. */
export function pinnedThought(
  thoughts: readonly Readable<Thought>[],
  now: Now,
): Readable<Thought> | undefined {
  return thoughts.findLast(
    ({ body }) =>
      body.fairer !== undefined &&
      body.pinnedUntil !== undefined &&
      Date.parse(body.pinnedUntil) > Date.parse(now.instant),
  )
}

/** The instant until which a sentence that is pinned now stands there. */
export function pinnedUntil(now: Now): string {
  return new Date(Date.parse(now.instant) + PINNED_HOURS * 3_600_000).toISOString()
}
