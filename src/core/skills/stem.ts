/** Endings that leave the same word behind, the longest first. */
const endings =
  /(?:isations?|izations?|ications?|ational|ations?|ating|ative|ated|ates?|ators?|ments?|ings?|ers?|ors?|ances?|ences?|ical|ies|ive|ed|es|al|ly|s|e|y)$/

/**
 * What planning, planned, planner and plans have in common, for folded words: two words with one stem
 * speak of one thing often enough to stand for each other within a longer wording, not alone.
 */
export function stemOf(word: string): string {
  if (word.length < 5) return word.length === 4 && /[^su]s$/.test(word) ? word.slice(0, 3) : word
  const analysed = /^(?:analy|organi|develop|manag|communic)/.exec(word)?.[0]
  if (analysed) return analysed
  let stem = word
  for (let round = 0; round < 2; round += 1) {
    const shorter = stem.replace(endings, '')
    if (shorter.length < 3 || shorter === stem) break
    stem = shorter
  }
  return /([bdglmnprt])\1$/.test(stem) && stem.length > 3 ? stem.slice(0, -1) : stem
}

/** One thing as many of it: "invoices" as "invoice"; and a German word without its ending. */
export function singularsOf(word: string): readonly string[] {
  const forms = [word]
  if (word.length > 3 && /[^su]s$/.test(word)) forms.push(word.slice(0, -1))
  if (word.length > 7) forms.push(word.replace(/e[mnrs]?$/, ''))
  return forms
}
