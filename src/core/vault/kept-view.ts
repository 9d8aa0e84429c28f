import type { Now } from '../context.ts'
import { dateOf } from '../time/calendar.ts'
import type { Look, Vault } from './vault.ts'

/**
 * A view that is kept until a kind of record that it read, or `now`, is another: pages and other views
 * ask for the same one again and again. `view` may look at nothing but the vault and the time.
 */
export function keptView<View>(
  view: (vault: Vault, now: Now) => View,
): (vault: Vault, now: Now) => View {
  return keptUntil(view)
}

/** Like `keptView`, for a view that asks `now` for nothing but its day and zone: it is kept all day. */
export function keptAllDay<View>(
  view: (vault: Vault, now: Now) => View,
): (vault: Vault, now: Now) => View {
  return keptUntil(view, (a, b) => a === b || (a.zone === b.zone && dateOf(a) === dateOf(b)))
}

/** Like `keptView`, for what the day alone decides: a new minute makes nothing anew. */
export function keptForDay<View>(
  view: (vault: Vault, today: string) => View,
): (vault: Vault, today: string) => View {
  return keptUntil(view)
}

function keptUntil<Time, View>(
  view: (vault: Vault, time: Time) => View,
  isSame = (before: Time, time: Time) => before === time,
): (vault: Vault, time: Time) => View {
  const known = new WeakMap<Vault, { readonly time: Time; readonly look: Look<View> }>()
  return (vault, time) => {
    const kept = known.get(vault)
    if (kept && isSame(kept.time, time) && kept.look.isCurrent()) return kept.look.view
    const look = vault.look((vault) => view(vault, time))
    known.set(vault, { time, look })
    return look.view
  }
}
