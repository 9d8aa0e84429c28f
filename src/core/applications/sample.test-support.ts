import type { Context } from '../context.ts'
import type { Result } from '../result.ts'
import { type Change, nextRecord } from '../vault/change.ts'
import type { MemoryVault } from '../vault/vault.ts'

/** A context at `instant` in Dublin whose ids count up from `id-0001`. */
export function contextAt(instant: string, zone = 'Europe/Dublin'): Context {
  let count = 0
  return {
    now: { instant, zone },
    newId: () => {
      count += 1
      return `id-${String(count).padStart(4, '0')}`
    },
  }
}

/** Applies changes to a vault and returns it; throws when one was made on a version that is not there. */
export function applied(vault: MemoryVault, changes: readonly Change[], at: string): MemoryVault {
  for (const change of changes) {
    const version = vault.find(change.kind, change.id)?.version ?? 0
    if (version !== change.baseVersion) throw new Error(`${change.kind}/${change.id} is stale`)
    vault.put(nextRecord(change, at))
  }
  return vault
}

/** The value of a Result that has to be there. */
export function expectOk<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`${result.problem.code}: ${result.problem.message}`)
  return result.value
}
