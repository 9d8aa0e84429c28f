/** Where a thing is among things in order, or would be: after all that come before it. */
export function placeInOrder<Thing>(
  things: readonly Thing[],
  comesBefore: (thing: Thing) => boolean,
): number {
  let from = 0
  let to = things.length
  while (from < to) {
    const middle = (from + to) >> 1
    if (comesBefore(things[middle] as Thing)) from = middle + 1
    else to = middle
  }
  return from
}
