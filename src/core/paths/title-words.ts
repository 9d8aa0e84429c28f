/** Words of a title that tell nothing of the work. */
const empty = new Set(
  'and or the of to in for a an with by on as at from other all any not i ii iii sr jr senior junior trainee graduate interim'.split(
    ' ',
  ),
)
/** Said or spelt in the British way, and in that of the table. */
const spelt: readonly (readonly [RegExp, string])[] = [
  [/\b(?:solicitor|barrister)(?=s?\b)/g, 'lawyer'],
  [/\blorry\b/g, 'truck'],
  [/\bshop assistant/g, 'retail salesperson'],
  [/\bestate agent/g, 'real estate agent'],
  [/\bcarer(?=s?\b)/g, 'caregiver'],
  [/\bcaretaker/g, 'custodian'],
  [/\bjoiner/g, 'carpenter'],
  [/\bchildminder/g, 'childcare worker'],
  [/\bpostman|\bpostwoman/g, 'mail carrier'],
  [/\bwarehouse operative/g, 'warehouse worker'],
  [/isation/g, 'ization'],
  [/(?<=\p{L}{3})our(?=s?\b|ed|ing|er)/gu, 'or'],
  [/programme/g, 'program'],
  [/centre/g, 'center'],
  [/(?<=trave|counse)ll/g, 'l'],
  [/aesthe/g, 'esthe'],
  [/paed/g, 'ped'],
]
const ENDINGS =
  /(?:ations?|ators?|ative|ments?|ings?|ants?|ies|ers|ors|eds?|es|er|or|s|e|y|(?<=[^s])ion)$/u
const SHORTEST_STEM = 4

/**
 * The words of a job title or a task as stems, in their order: “Nursing” and “nurses” are one word. The
 * committed table of occupations is made with this; a change here asks for a new table.
 */
export function titleWords(text: string): string[] {
  let plain = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
  for (const [from, to] of spelt) plain = plain.replace(from, to)
  return (plain.match(/[\p{L}]+/gu) ?? []).filter((word) => !empty.has(word)).map(stemOf)
}

function stemOf(word: string): string {
  let stem = word
  for (;;) {
    const shorter = stem.replace(ENDINGS, '')
    if (shorter === stem || shorter.length < SHORTEST_STEM) return stem
    stem = shorter
  }
}
