/**
 * Whether a word ends in one of `endings`, which are told apart by spaces, with at least `before`
 * letters before it. Words are told by their last two letters first, as most end in none.
 */
export function endingIn(endings: string, before: number): (word: string) => boolean {
  const byLast = new Map<string, string[]>()
  for (const ending of endings.split(/\s+/)) {
    const last = ending.slice(-2)
    byLast.set(last, [...(byLast.get(last) ?? []), ending])
  }
  return (word) =>
    byLast
      .get(word.slice(-2))
      ?.some((ending) => word.length >= ending.length + before && word.endsWith(ending)) === true
}
