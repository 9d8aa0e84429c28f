import { isInvitation, meetingWord } from '../applications/coming-up.ts'
import type { Context, Now } from '../context.ts'
import { openApplications } from '../next/open-applications.ts'
import { ok, type Result } from '../result.ts'
import { addDays, dateOf } from '../time/calendar.ts'
import type { Change } from '../vault/change.ts'
import { createOrReplace } from '../vault/edit.ts'
import { checkFits, nothingWritten } from '../vault/fields.ts'
import { NEXT_NO_ID, type NextNo, nextNoKind } from '../vault/kinds/direction.ts'
import type { Vault } from '../vault/vault.ts'

/** Keeps the card for the next no (JOBS II rehearsed setbacks, pubmed 7572826). Problems: `empty`, `too-long`. */
export function keepNextNo(
  vault: Vault,
  input: Omit<NextNo, 'addedAt'>,
  context: Context,
): Result<Change[]> {
  const { setback, firstDay, person, step } = input
  const texts = [setback, firstDay, person, step].map((text) => String(text ?? '').trim())
  if (texts.every((text) => text === '')) return nothingWritten
  const [first = '', second = '', third = '', fourth = ''] = texts
  const body: NextNo = {
    setback: first,
    firstDay: second,
    person: third,
    step: fourth,
    addedAt: context.now.instant,
  }
  return checkFits(nextNoKind, body) ?? ok([createOrReplace(vault, nextNoKind, NEXT_NO_ID, body)])
}

/** So many days after a talk its result is expected. A choice of this design. */
export const RESULT_WITHIN_DAYS = 14

export interface NextNoView {
  readonly card: NextNo | null
  /** Employers from whom a result is expected now; the card is pinned while there are any. */
  readonly expectedFrom: readonly string[]
}

/** The card, and from whom a result may come in these days: a talk was held and nothing came since. */
export function nextNoView(vault: Vault, now: Now): NextNoView {
  const today = dateOf(now)
  const since = addDays(today, -RESULT_WITHIN_DAYS)
  const expectedFrom = openApplications(vault)
    .filter(({ body, lastOn }) => {
      if (lastOn < since || lastOn > today) return false
      return body.events.some(
        (event) =>
          event.on === lastOn &&
          meetingWord(event.type) !== undefined &&
          !isInvitation(event, now.zone),
      )
    })
    .map(({ body }) => body.company)
  return { card: vault.get(nextNoKind, NEXT_NO_ID)?.body ?? null, expectedFrom }
}
