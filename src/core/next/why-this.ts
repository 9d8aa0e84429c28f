import { precedence, sources, whyWords } from '../content/en/why-this.ts'
import type { Step } from './step.ts'

/** Why this step and not one of the others: one sentence for each, at most three others. */
export function whyThis(step: Step, others: readonly Step[]): readonly string[] {
  const reasonOf = ({ rule }: Step) => precedence[rule] ?? whyWords.unknown
  const later = others
    .filter(({ rule }) => rule !== step.rule)
    .map((other) => whyWords.other(other.title.replace(/[.?]$/, ''), reasonOf(other)))
  const first = precedence[step.rule]
  return [...(first && later.length > 0 ? [whyWords.first(first)] : []), ...later]
}

/** The paper, convention or choice of design that the rule of this step rests on. */
export function sourceOf({ rule }: Pick<Step, 'rule'>): string {
  const source = sources[rule]
  if (source === undefined) throw new Error(`the rule ${rule} has no source`)
  return source
}
