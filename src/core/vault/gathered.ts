import type { Kind } from './kind.ts'
import type { Vault } from './vault.ts'

/**
 * What a view gathers from all records of one kind, kept until one of them changes: Today asks at
 * every change of anything. `gather` may look at nothing but records of `kind`.
 */
export function gathered<Gathered>(
  kind: Kind,
  gather: (vault: Vault) => Gathered,
): (vault: Vault) => Gathered {
  const known = new WeakMap<Vault, { readonly generation: number; readonly what: Gathered }>()
  return (vault) => {
    const generation = vault.generation(kind.name)
    const kept = known.get(vault)
    if (kept?.generation === generation) return kept.what
    const what = gather(vault)
    known.set(vault, { generation, what })
    return what
  }
}
