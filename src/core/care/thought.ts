import { beliefWords, trapWords } from '../content/en/care-thought.ts'
import type { Context } from '../context.ts'
import { ok, problem, type Result } from '../result.ts'
import type { Change } from '../vault/change.ts'
import { create } from '../vault/edit.ts'
import { type Thought, thoughtKind } from '../vault/kinds/care-thought.ts'
import type { Vault } from '../vault/vault.ts'
import { pinnedUntil } from './pinned.ts'

/** How far a thought is believed, in five worded steps, each the middle of a fifth of 0 to 100. */
export const beliefSteps = [
  { id: 'not-at-all', label: beliefWords['not-at-all'], value: 10 },
  { id: 'a-little', label: beliefWords['a-little'], value: 30 },
  { id: 'half', label: beliefWords.half, value: 50 },
  { id: 'mostly', label: beliefWords.mostly, value: 70 },
  { id: 'wholly', label: beliefWords.wholly, value: 90 },
] as const

export type TrapId = keyof typeof trapWords

export interface Trap {
  readonly id: TrapId
  readonly name: string
  readonly plain: string
}

/** Ways in which a thought runs ahead of what is known; none is ever claimed by Onward itself. */
export const traps: readonly Trap[] = (Object.keys(trapWords) as TrapId[]).map((id) => ({
  id,
  ...trapWords[id],
}))

/** A belief typed as a number: 0 to 100; null for anything else. */
export function readBelief(text: string): number | null {
  const typed = text.trim().replace(/\s*%$/, '')
  if (!/^\d{1,3}$/.test(typed)) return null
  const value = Number(typed)
  return value <= 100 ? value : null
}

export interface KeepThoughtInput
  extends Partial<
    Pick<
      Thought,
      'beliefBefore' | 'beliefAfter' | 'evidenceFor' | 'evidenceAgainst' | 'fairer' | 'recoveryId'
    >
  > {
  readonly thought: string
  readonly traps?: readonly string[] | undefined
  /** True to have the fairer sentence on Today for a day. */
  readonly pin?: boolean | undefined
}

/**
 * Keeps a thought record (`id`; sealed by the replica). The fairer sentence is the person's alone and
 * may be missing; without one there is nothing to pin. Problems: `empty`, `bad-belief`.
 */
export function keepThought(
  _vault: Vault,
  input: KeepThoughtInput,
  context: Context,
): Result<{ readonly changes: readonly Change[]; readonly id: string }> {
  const thought = input.thought.trim()
  if (thought === '') return problem('empty', 'Write the thought down first, as it comes.')
  const beliefs = [input.beliefBefore, input.beliefAfter].filter((belief) => belief !== undefined)
  if (beliefs.some((belief) => !(belief >= 0 && belief <= 100))) {
    return problem(
      'bad-belief',
      'How true it feels goes from 0 to 100. What you wrote is still here.',
    )
  }
  const fairer = input.fairer?.trim()
  const id = context.newId()
  const body: Thought = {
    at: context.now.instant,
    thought,
    ...(input.traps && input.traps.length > 0 ? { traps: [...input.traps] } : {}),
    ...(input.pin && fairer ? { pinnedUntil: pinnedUntil(context.now) } : {}),
    ...kept({
      beliefBefore: input.beliefBefore,
      beliefAfter: input.beliefAfter,
      evidenceFor: input.evidenceFor?.trim() || undefined,
      evidenceAgainst: input.evidenceAgainst?.trim() || undefined,
      fairer: fairer || undefined,
      recoveryId: input.recoveryId,
    }),
  }
  return ok({ changes: [create(thoughtKind, id, body)], id })
}

/** The fields that have a value. */
function kept<Fields extends object>(fields: Fields) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Field in keyof Fields]?: Exclude<Fields[Field], undefined>
  }
}
