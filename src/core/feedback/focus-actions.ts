import { themeWords } from '../content/en/themes.ts'
import type { Context } from '../context.ts'
import { ok, problem, type Result } from '../result.ts'
import { dateOf } from '../time/calendar.ts'
import type { Change } from '../vault/change.ts'
import { create, patch, replace } from '../vault/edit.ts'
import { checkDay, checkFits, filledIn } from '../vault/fields.ts'
import { found, notFound } from '../vault/found.ts'
import type { Readable } from '../vault/kind.ts'
import { type Focus, focusKind } from '../vault/kinds/learn.ts'
import type { Vault } from '../vault/vault.ts'
import { keepEvidence } from './evidence-actions.ts'
import { MAX_FOCUS } from './recurring.ts'
import { themeName } from './themes.ts'

type Changes = Result<Change[]>

/** So many proofs close a focus. */
export const PROOFS_TO_CLOSE = 2

/** Themes in focus now. */
export function openFocuses(vault: Vault): readonly Readable<Focus>[] {
  return vault.all(focusKind).filter(({ body }) => body.state === 'open')
}

export interface TakeFocusInput {
  readonly themeId: string
  /** Why it was proposed; absent where the person chose it. */
  readonly because?: string | undefined
  /** Why the person took another than the proposed one, or this one, in their words. */
  readonly reason?: string | undefined
}

/** Takes a theme into focus. Problems: `not-found`, `in-focus`, `too-many`, `too-long`. */
export function takeFocus(vault: Vault, input: TakeFocusInput, context: Context): Changes {
  if (themeName(vault, input.themeId) === null) return notFound
  const open = openFocuses(vault)
  if (open.some(({ body }) => body.themeId === input.themeId)) {
    return problem('in-focus', 'It is in focus already. Nothing was changed.')
  }
  if (open.length >= MAX_FOCUS) return problem('too-many', themeWords.focus.full)
  return putFocus(vault, input, 'open', context)
}

/** Refuses a proposed focus, or leaves it for later; the reason is kept. Problems: `not-found`, `too-long`. */
export function refuseFocus(
  vault: Vault,
  input: TakeFocusInput & { readonly later?: boolean },
  context: Context,
): Changes {
  if (themeName(vault, input.themeId) === null) return notFound
  return putFocus(vault, input, input.later ? 'parked' : 'refused', context)
}

/** Parks an open focus without guilt. Problems: `not-found`, `newer-format`. */
export function parkFocus(
  vault: Vault,
  input: { readonly focusId: string; readonly reason?: string | undefined },
  context: Context,
): Changes {
  const focus = found(vault, focusKind, input.focusId)
  if (!focus.ok) return focus
  const fields = filledIn({ reason: input.reason })
  return ok([
    patch(focusKind, focus.value, { ...fields, state: 'parked', endedAt: context.now.instant }),
  ])
}

/**
 * Adds a proof to a focus. The second one closes it, and both move to the evidence file. Problems:
 * `not-found`, `newer-format`, `no-words`, `not-a-day`, `too-long`.
 */
export function addProof(
  vault: Vault,
  input: {
    readonly focusId: string
    readonly what: string
    readonly on?: string | undefined
    readonly result?: string | undefined
    readonly whoSays?: string | undefined
  },
  context: Context,
): Changes {
  const focus = found(vault, focusKind, input.focusId)
  if (!focus.ok) return focus
  const what = input.what.trim()
  if (what === '') return problem('no-words', 'What went better, and where? One line is enough.')
  const wrong = checkDay(input.on)
  if (wrong) return wrong
  const { body } = focus.value
  const details = filledIn({ result: input.result, whoSays: input.whoSays })
  const on = input.on ?? dateOf(context.now)
  const proofs = [...body.proofs, { id: context.newId(), what, on, ...details }]
  const closes = body.state === 'open' && proofs.length >= PROOFS_TO_CLOSE
  const next: Focus = {
    ...body,
    proofs,
    ...(closes ? { state: 'closed', endedAt: context.now.instant } : {}),
  }
  const misfit = checkFits(focusKind, next)
  if (misfit) return misfit
  const changes = [patch(focusKind, focus.value, next)]
  if (!closes) return ok(changes)
  for (const { id, what, on, result, whoSays } of proofs) {
    const proof = { what, on, result, whoSays, fromId: id, themeId: body.themeId }
    const kept = keepEvidence(vault, { ...proof, source: 'focus' }, context)
    if (!kept.ok) return kept
    changes.push(...kept.value)
  }
  return ok(changes)
}

function putFocus(
  vault: Vault,
  input: TakeFocusInput,
  state: Focus['state'],
  context: Context,
): Changes {
  const { themeId } = input
  const fields = filledIn({ because: input.because, reason: input.reason })
  const known = vault
    .all(focusKind)
    .find(({ body, readOnly }) => body.themeId === themeId && body.state !== 'closed' && !readOnly)
  const at = context.now.instant
  const body: Focus = {
    addedAt: at,
    proofs: [],
    ...known?.body,
    ...fields,
    ...{ themeId, state },
    ...(state === 'open' ? {} : { endedAt: at }),
  }
  if (state === 'open') delete body.endedAt
  const change = known ? replace(focusKind, known, body) : create(focusKind, context.newId(), body)
  return checkFits(focusKind, body) ?? ok([change])
}
