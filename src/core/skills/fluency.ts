import { fold } from '../reading/fold.ts'

/** Levels of the Common European Framework, the lowest first. */
export const fluencies = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const
export type Fluency = (typeof fluencies)[number]

/** Words for a level, folded; the surest first. The levels they stand for are a choice of this design. */
const wordings: readonly (readonly [RegExp, Fluency])[] = [
  [/\b(?:native|mother tongue|first language|bilingual|muttersprach\w*|langue maternelle)\b/, 'C2'],
  [
    /\b(?:fluent(?:ly)?|fluency|business[- ]fluent|full professional|excellent|very good|verhandlungssicher\w*|fliessend\w*|sehr gute?n?|ausgezeichnet\w*|proficient|advanced|courant)\b/,
    'C1',
  ],
  [
    /\b(?:good|strong|solid|gute?n?|professional working|working knowledge|upper intermediate|solide)\b/,
    'B2',
  ],
  [/\b(?:conversational|intermediate|limited working|mittlere?|ausreichend\w*)\b/, 'B1'],
  [/\b(?:basic|elementary|some|grundkenntnisse|grundlegend\w*|beginner)\b/, 'A2'],
]

/** The level that words name, by their own word or a grade such as B2; null where they name none. */
export function fluencyIn(text: string): Fluency | null {
  const folded = fold(text).replaceAll('fliesend', 'fliessend')
  const grade = /\b([abc][12])\b/.exec(folded)?.[1]?.toUpperCase()
  const known = fluencies.find((level) => level === grade)
  return known ?? wordings.find(([test]) => test.test(folded))?.[1] ?? null
}
