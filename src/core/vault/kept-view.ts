import type { Now } from '../context.ts'
import type { Look, Vault } from './vault.ts'

/**
 * A view that is kept until a kind of record that it read, or `now`, is another: pages and other views
 * ask for the same one again and again. `view` may look at nothing but the vault and the time.
 */
export function keptView<View>(
  view: (vault: Vault, now: Now) => View,
): (vault: Vault, now: Now) => View {
  const known = new WeakMap<Vault, { readonly now: Now; readonly look: Look<View> }>()
  return (vault, now) => {
    const kept = known.get(vault)
    if (kept?.now === now && kept.look.isCurrent()) return kept.look.view
    const look = vault.look((vault) => view(vault, now))
    known.set(vault, { now, look })
    return look.view
  }
}
