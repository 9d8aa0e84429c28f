import type { Now } from '../context.ts'
import type { Vault } from '../vault/vault.ts'
import { stepsFor } from './next-step.ts'
import { sceneOf } from './scene.ts'
import type { Step } from './step.ts'

/** What one rule proposes on an ordinary day, best first. */
export function stepsOf(
  { vault, now }: { readonly vault: Vault; readonly now: Now },
  rule: string,
): readonly Step[] {
  return stepsFor(sceneOf(vault, now), 'day').filter((step) => step.rule === rule)
}

/** What they are about. */
export function aboutOf(
  made: { readonly vault: Vault; readonly now: Now },
  rule: string,
): readonly (string | null)[] {
  return stepsOf(made, rule).map(({ about }) => about)
}
