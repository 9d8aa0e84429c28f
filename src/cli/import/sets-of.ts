import { type Change, type ChangeSet, MAX_CHANGES_PER_SET } from '../../core/vault/change.ts'
import type { Shell } from '../command.ts'

/** The changes in their order, in as many sets as they need. */
export function setsOf(
  changes: readonly Change[],
  { context }: Shell,
  intent: string,
): readonly ChangeSet[] {
  const { newId, now } = context()
  const sets: ChangeSet[] = []
  for (let from = 0; from < changes.length; from += MAX_CHANGES_PER_SET) {
    const some = changes.slice(from, from + MAX_CHANGES_PER_SET)
    sets.push({ id: newId(), actor: 'cli', at: now.instant, intent, changes: some })
  }
  return sets
}
