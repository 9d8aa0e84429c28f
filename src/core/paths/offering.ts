import type { Context, Now } from '../context.ts'
import { ok, problem, type Result } from '../result.ts'
import { dateOf } from '../time/calendar.ts'
import { sayDayOfYear } from '../time/say.ts'
import type { Change } from '../vault/change.ts'
import { createOrReplace } from '../vault/edit.ts'
import { checkFits } from '../vault/fields.ts'
import { OFFERING_ID, type Offering, offeringKind } from '../vault/kinds/paths.ts'
import type { Vault } from '../vault/vault.ts'

export interface OfferingLines {
  readonly who: string
  readonly offer: string
  readonly next: string
}

export interface OfferingView {
  readonly lines: OfferingLines
  /** The day of the wording that stands, in words; null where none does. */
  readonly on: string | null
  /** Earlier wordings, the latest first. */
  readonly earlier: readonly (OfferingLines & { readonly id: string; readonly on: string })[]
}

/** The oldest wordings go once there are more. */
const MOST_EARLIER = 100

/** What the person offers, and how they said it before. */
export function offeringView(vault: Vault, now: Now): OfferingView {
  const body = vault.get(offeringKind, OFFERING_ID)?.body
  if (!body) return { lines: { who: '', offer: '', next: '' }, on: null, earlier: [] }
  const { who, offer, next, on, earlier } = body
  return {
    lines: { who, offer, next },
    on: sayDayOfYear(on, now),
    earlier: earlier.toReversed().map((each) => ({ ...each, on: sayDayOfYear(each.on, now) })),
  }
}

/** What the person says that they bring, for letters and stories; null where they have not. */
export function offerLine(vault: Vault): string | null {
  return vault.get(offeringKind, OFFERING_ID)?.body.offer || null
}

/**
 * Writes the three lines anew. The wording that stood joins the earlier ones, unless it was written on
 * the same day: that was the same sitting. Problems: `no-words`, `too-long`.
 */
export function writeOffering(
  vault: Vault,
  input: OfferingLines,
  context: Context,
): Result<Change[]> {
  const lines = { who: input.who.trim(), offer: input.offer.trim(), next: input.next.trim() }
  if (!lines.who && !lines.offer && !lines.next) {
    return problem('no-words', 'One line of the three is enough to begin with.')
  }
  const before = vault.get(offeringKind, OFFERING_ID)?.body
  const on = dateOf(context.now)
  const { earlier = [], ...standing } = before ?? {}
  const kept =
    before && before.on !== on
      ? [...earlier, { id: context.newId(), ...linesOf(before), on: before.on }]
      : earlier
  const body: Offering = { ...standing, ...lines, on, earlier: kept.slice(-MOST_EARLIER) }
  return (
    checkFits(offeringKind, body) ?? ok([createOrReplace(vault, offeringKind, OFFERING_ID, body)])
  )
}

const linesOf = ({ who, offer, next }: Offering): OfferingLines => ({ who, offer, next })
