import { fold } from '../reading/fold.ts'

/** How far somebody studied or trained, the lowest first. */
export const degreeLevels = ['school', 'vocational', 'bachelor', 'master', 'doctorate'] as const
export type DegreeLevel = (typeof degreeLevels)[number]

/** A level of study that a text names. Offsets are UTF-16 into the text. */
export interface FoundDegree {
  readonly level: DegreeLevel
  readonly start: number
  readonly end: number
}

/** Wordings in folded text; of two levels that stand together, the lower one is what is asked for. */
const wordings: Readonly<Record<DegreeLevel, RegExp>> = {
  doctorate:
    /\b(?:ph\.? ?d|d\.?phil|doctorate|doctoral degree|promotion in|promoviert\w*|doktortitel|doctor of)\b/g,
  master:
    /\b(?:master'?s? (?:degree|in|of|level)|masters|master(?:abschluss|studium)?(?= |,|$|\/)|m\.?sc\b|m\.a\.|mba|m\.?eng|magister|diplom(?!a)\w*|postgraduate degree)(?!\w)/g,
  bachelor:
    /\b(?:bachelor\w*(?:'s)?(?: degree)?|b\.?sc\b|b\.a\.|b\.?eng|undergraduate degree|university degree|college degree|academic degree|educated to degree level|degree level|degree|graduate in|hochschulabschluss|hochschulstudium|universitatsabschluss|(?:abgeschlossenes )?studium|fachhochschul\w*|akademischer abschluss|university education)(?!\w)/g,
  vocational:
    /\b(?:apprenticeship|completed (?:vocational )?training|vocational (?:training|qualification|education)|nvq(?: level)? ?\d?|btec|hnd|hnc|city (?:and|&) guilds|trade certificate|(?:abgeschlossene |kaufmannische |technische |handwerkliche |medizinische )*(?:berufs)?ausbildung(?! zum ausbilder)|lehre|gesellenbrief|facharbeiterbrief|associate'?s degree)\b/g,
  school:
    /\b(?:gcses?(?: or equivalent)?|a-levels?|high school diploma|high school|ged|school leaving certificate|leaving cert|hauptschulabschluss|realschulabschluss|mittlere reife|schulabschluss|abitur|fachabitur|matura)\b/g,
}
/** "Degree" of something else. */
const other = /\b(?:high|large|great|certain|some|any|greater|strong) $/

/** The levels of study that a text names, in the order in which they stand, none within another. */
export function findDegrees(text: string): readonly FoundDegree[] {
  const folded = fold(text)
  const found: FoundDegree[] = []
  for (const level of degreeLevels.toReversed()) {
    for (const { 0: words, index: start } of folded.matchAll(wordings[level])) {
      const end = start + words.length
      if (words === 'degree' && other.test(folded.slice(0, start))) continue
      if (found.some((known) => known.start < end && start < known.end)) continue
      found.push({ level, start, end })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** The lowest of several: "Bachelor or Master" asks for a bachelor. Undefined for none. */
export function lowestOf(found: readonly FoundDegree[]): DegreeLevel | undefined {
  return degreeLevels.find((level) => found.some((degree) => degree.level === level))
}

/** The highest of several, as a résumé shows it. Undefined for none. */
export function highestOf(found: readonly FoundDegree[]): DegreeLevel | undefined {
  return degreeLevels.findLast((level) => found.some((degree) => degree.level === level))
}
