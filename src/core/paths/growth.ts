import { belongingTo } from '../applications/belonging.ts'
import { growthWords } from '../content/en/paths.ts'
import type { Context, Now } from '../context.ts'
import { matrixView } from '../materials/matrix-view.ts'
import { ok, problem, type Result } from '../result.ts'
import { beginningOf } from '../time/say.ts'
import type { Change } from '../vault/change.ts'
import { create, patch } from '../vault/edit.ts'
import { checkFits } from '../vault/fields.ts'
import { found, notFound } from '../vault/found.ts'
import { knownIn, type Readable } from '../vault/kind.ts'
import { applicationKind } from '../vault/kinds/application.ts'
import { type Growth, growthKind } from '../vault/kinds/paths.ts'
import type { Vault } from '../vault/vault.ts'

const decisions = ['yes', 'no'] as const

/** What a job that is not an exact fit would teach and cost, as the person sees it. */
export interface GrowthView {
  readonly learn: string
  readonly cost: string
  readonly decision: (typeof decisions)[number] | null
  /** What the advert asks for that nothing shows yet; the plain word where there is no advert. */
  readonly because: string
}

/** So many uncovered requirements are named. */
const MOST_NAMED = 3
/** A requirement in more characters than these is shortened. */
const LONGEST_NAME = 60

export function growthView(vault: Vault, applicationId: string, now: Now): GrowthView {
  const card = cardOf(vault, applicationId)?.body
  const unmet = (matrixView(vault, applicationId, now)?.must ?? [])
    .filter(({ state }) => state === 'missing')
    .slice(0, MOST_NAMED)
    .map(({ text }) => beginningOf(text, LONGEST_NAME))
  return {
    learn: card?.learn ?? '',
    cost: card?.cost ?? '',
    decision: knownIn(decisions, card?.decision) ?? null,
    because: unmet.length > 0 ? growthWords.because(unmet) : growthWords.plain,
  }
}

/**
 * Keeps both sides of the card, and yes or no; what is not given stays. Problems: `not-found`,
 * `newer-format`, `one-sided` (yes or no before both sides are written), `too-long`.
 */
export function keepGrowth(
  vault: Vault,
  input: {
    readonly applicationId: string
    readonly learn?: string
    readonly cost?: string
    readonly decision?: (typeof decisions)[number]
  },
  context: Context,
): Result<Change[]> {
  const { applicationId } = input
  if (!vault.get(applicationKind, applicationId)) return notFound
  const card = cardOf(vault, applicationId)
  const before = card?.body ?? { learn: '', cost: '' }
  const decision = input.decision ?? card?.body.decision
  const body: Growth = {
    ...{ applicationId, addedAt: context.now.instant },
    ...before,
    learn: input.learn?.trim() ?? before.learn,
    cost: input.cost?.trim() ?? before.cost,
    ...(decision ? { decision } : {}),
  }
  if (input.decision && !(body.learn && body.cost)) {
    return problem(
      'one-sided',
      'Write a word on both sides first: what you would learn, and what it would cost.',
    )
  }
  const wrong = checkFits(growthKind, body)
  if (wrong) return wrong
  if (!card) return ok([create(growthKind, context.newId(), body)])
  const record = found(vault, growthKind, card.id)
  return record.ok ? ok([patch(growthKind, record.value, body)]) : record
}

function cardOf(vault: Vault, applicationId: string): Readable<Growth> | undefined {
  return belongingTo(vault, growthKind, applicationId)[0]
}
