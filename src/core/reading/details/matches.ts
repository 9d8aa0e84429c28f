/** The first `most` places where a global pattern fits: hostile text has no end of them. */
export function matchesIn(text: string, pattern: RegExp, most: number): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  for (const match of text.matchAll(pattern)) {
    found.push(match)
    if (found.length >= most) break
  }
  return found
}
