/** The same things, together by their kind. */
export function byKind<Thing extends { readonly kind: string }>(
  things: Iterable<Thing>,
): ReadonlyMap<string, readonly Thing[]> {
  const groups = new Map<string, Thing[]>()
  for (const thing of things) {
    const group = groups.get(thing.kind)
    if (group) group.push(thing)
    else groups.set(thing.kind, [thing])
  }
  return groups
}
