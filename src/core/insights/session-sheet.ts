import type { Context } from '../context.ts'
import { addAction } from '../plan/action-actions.ts'
import { ok, problem, type Result } from '../result.ts'
import { addDays, dateOf } from '../time/calendar.ts'
import type { Change } from '../vault/change.ts'
import { create, patch } from '../vault/edit.ts'
import { checkDay, checkFits, filledIn } from '../vault/fields.ts'
import { found } from '../vault/found.ts'
import { type Session, type SheetPart, sessionKind } from '../vault/kinds/strategy.ts'
import type { Vault } from '../vault/vault.ts'

/** Minutes of a task that was agreed in a talk, where nobody says how long it takes. */
const AGREED_MINUTES = 30

export interface SessionFields {
  /** Who sees the sheet: "Job centre, Ms Okafor". */
  readonly with?: string | undefined
  readonly on: string
  readonly shows: readonly SheetPart[]
  readonly questions?: string | undefined
}

/** A sheet for a talk with a counsellor, recruiter or coach. Problems: `not-a-day`, `too-long`. */
export function addSession(
  _vault: Vault,
  input: SessionFields,
  context: Context,
): Result<Change[]> {
  const wrong = checkDay(input.on)
  if (wrong) return wrong
  const body = {
    ...filledIn({ ...input }),
    shows: [...input.shows],
    agreed: [],
    addedAt: context.now.instant,
  } as Session
  return checkFits(sessionKind, body) ?? ok([create(sessionKind, context.newId(), body)])
}

/** Changes what a sheet shows or asks. Problems: `not-found`, `newer-format`, `not-a-day`, `too-long`. */
export function editSession(
  vault: Vault,
  { sessionId, ...given }: { readonly sessionId: string } & Partial<SessionFields>,
  _context: Context,
): Result<Change[]> {
  const session = found(vault, sessionKind, sessionId)
  if (!session.ok) return session
  const wrong = checkDay(given.on)
  if (wrong) return wrong
  const body = { ...session.value.body, ...given } as Session
  return checkFits(sessionKind, body) ?? ok([patch(sessionKind, session.value, body)])
}

/**
 * Something that was agreed in the talk comes back as an action, tomorrow by itself. Problems:
 * `not-found`, `newer-format`, `no-step` and those of `addAction`.
 */
export function agreeOn(
  vault: Vault,
  { sessionId, text }: { readonly sessionId: string; readonly text: string },
  context: Context,
): Result<Change[]> {
  const session = found(vault, sessionKind, sessionId)
  if (!session.ok) return session
  if (!text.trim()) return problem('no-step', 'What was agreed? A few words are enough.')
  const actionId = context.newId()
  const who = session.value.body.with
  const action = addAction(
    vault,
    {
      ifCue: 'my next block begins',
      thenStep: text.trim(),
      minutes: AGREED_MINUTES,
      on: addDays(dateOf(context.now), 1),
      because: who ? `It was agreed with ${who}.` : 'It was agreed in a talk.',
    },
    { ...context, newId: () => actionId },
  )
  if (!action.ok) return action
  const agreed = [
    ...session.value.body.agreed,
    { id: context.newId(), text: text.trim(), actionId },
  ]
  return ok([...action.value, patch(sessionKind, session.value, { agreed })])
}

/** The sheet that is being got ready, or the latest; null where none was made. */
export function latestSession(vault: Vault) {
  return vault.all(sessionKind).at(-1) ?? null
}
