import { meetingWord } from '../applications/coming-up.ts'
import type { Context, Now } from '../context.ts'
import { openApplications } from '../next/open-applications.ts'
import { ok, problem, type Result } from '../result.ts'
import { addDays, dateOf } from '../time/calendar.ts'
import type { Change } from '../vault/change.ts'
import { createOrReplace } from '../vault/edit.ts'
import { checkFits } from '../vault/fields.ts'
import { found, without } from '../vault/found.ts'
import {
  type LeftType,
  NEXT_NO_ID,
  type NextNo,
  nextNoKind,
  type Takeaway,
  takeawayKind,
} from '../vault/kinds/direction.ts'
import { recoveryKind } from '../vault/kinds/recovery.ts'
import type { Vault } from '../vault/vault.ts'

type Changes = Result<Change[]>
interface About {
  readonly recoveryId: string
}

const empty = problem('empty', 'There is nothing written yet. A few words are enough.')

/** Notes something that a no left behind. Problems: `empty`, `not-found`, `too-long`. */
export function addLeft(
  vault: Vault,
  input: About & { readonly type: LeftType; readonly text: string },
  context: Context,
): Changes {
  const text = input.text.trim()
  if (text === '') return empty
  const one = { id: context.newId(), type: input.type, text }
  return keep(vault, input, context, (body) => ({ ...body, left: [...body.left, one] }))
}

/** Takes such a note away. Problem: `not-found`. */
export function removeLeft(
  vault: Vault,
  input: About & { readonly id: string },
  context: Context,
): Changes {
  return keep(vault, input, context, (body) => ({
    ...body,
    left: body.left.filter(({ id }) => id !== input.id),
  }))
}

/** What a no makes the person want to do; nothing written takes it away. Problems: `not-found`, `too-long`. */
export function writeWant(
  vault: Vault,
  input: About & { readonly want: string },
  context: Context,
): Changes {
  const want = input.want.trim()
  return keep(vault, input, context, (body) =>
    want === '' ? without(body, 'want') : { ...body, want },
  )
}

function keep(
  vault: Vault,
  { recoveryId }: About,
  context: Context,
  edit: (body: Takeaway) => Takeaway,
): Changes {
  const recovery = found(vault, recoveryKind, recoveryId)
  if (!recovery.ok) return recovery
  const { applicationId } = recovery.value.body
  const known = vault.get(takeawayKind, recoveryId)?.body
  const body = edit(known ?? { applicationId, left: [], addedAt: context.now.instant })
  return (
    checkFits(takeawayKind, body) ?? ok([createOrReplace(vault, takeawayKind, recoveryId, body)])
  )
}

/** Keeps the card for the next no (JOBS II rehearsed setbacks, pubmed 7572826). Problems: `empty`, `too-long`. */
export function keepNextNo(
  vault: Vault,
  input: Omit<NextNo, 'addedAt'>,
  context: Context,
): Changes {
  const { setback, firstDay, person, step } = input
  const texts = [setback, firstDay, person, step].map((text) => String(text ?? '').trim())
  if (texts.every((text) => text === '')) return empty
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
      return body.events.some(({ type, on }) => on === lastOn && meetingWord(type) !== undefined)
    })
    .map(({ body }) => body.company)
  return { card: vault.get(nextNoKind, NEXT_NO_ID)?.body ?? null, expectedFrom }
}
