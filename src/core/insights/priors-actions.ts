import { ok, problem, type Result } from '../result.ts'
import type { Change } from '../vault/change.ts'
import { createOrReplace } from '../vault/edit.ts'
import { ownPriorsKind } from '../vault/kinds/strategy.ts'
import type { Vault } from '../vault/vault.ts'
import { allPriors } from './priors.ts'

/** The one record of beliefs that the person set. */
export const OWN_PRIORS_ID = 'own-priors'
/** A belief is held as firmly as one that rests on so many applications. */
const FIRMEST = 200

/** Where the person thinks a rate lies, and how firmly: as if from so many applications. */
export interface PriorInput {
  readonly id: string
  /** Of a hundred, more than 0 and less than 100. */
  readonly in100: number
  readonly firmness: number
}

/** Puts the person's own belief in the place of ours. */
export function setPrior(vault: Vault, input: PriorInput): Result<readonly Change[]> {
  const { id, in100, firmness } = input
  if (!allPriors.some((prior) => prior.id === id)) {
    return problem('unknown-prior', 'There is no such starting point.')
  }
  if (!(in100 > 0 && in100 < 100)) {
    return problem('bad-rate', 'A rate lies between 0 and 100 in 100. Nothing was changed.')
  }
  if (!(firmness >= 2 && firmness <= FIRMEST)) {
    return problem(
      'bad-firmness',
      `It can count for 2 to ${FIRMEST} applications. Nothing was changed.`,
    )
  }
  const a = (in100 / 100) * firmness
  return ok([changed(vault, { ...priorsIn(vault), [id]: { a, b: firmness - a } })])
}

/** Goes back to the belief that Onward begins with. */
export function resetPrior(vault: Vault, id: string): Result<readonly Change[]> {
  const { [id]: gone, ...rest } = priorsIn(vault)
  return ok(gone ? [changed(vault, rest)] : [])
}

function priorsIn(vault: Vault) {
  return vault.get(ownPriorsKind, OWN_PRIORS_ID)?.body.priors ?? {}
}

function changed(vault: Vault, priors: ReturnType<typeof priorsIn>): Change {
  return createOrReplace(vault, ownPriorsKind, OWN_PRIORS_ID, { priors })
}
