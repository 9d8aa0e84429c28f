import { type InterestArea, interestAreas } from '../vault/kinds/paths.ts'
import type { Occupation, Occupations } from './occupations.ts'
import { titleWords } from './title-words.ts'

/**
 * The skills and knowledge that speak for each area, by their ids. A choice of this design: O*NET's own
 * figures on interests are not among those that Onward has.
 */
const elementsOf: Readonly<Record<InterestArea, readonly string[]>> = {
  make: ['2.C.3.e', '2.B.3.l', '2.B.3.j', '2.C.3.d', '2.B.3.d', '2.B.3.h'],
  explore: ['2.A.1.f', '2.C.4.a', '2.C.4.d', '2.C.4.c', '2.C.4.b', '2.B.3.e'],
  create: ['2.C.7.c', '2.C.3.c', '2.C.9.b', '2.C.7.a'],
  help: ['2.C.5.b', '2.C.6', '2.C.4.e', '2.B.1.f', '2.B.1.a', '2.B.1.e'],
  lead: ['2.C.1.d', '2.B.1.c', '2.B.1.d', '2.B.5.d', '2.C.1.a', '2.B.5.b'],
  order: ['2.C.1.b', '2.C.1.c', '2.B.5.a', '2.C.8.b', '2.B.3.m'],
}

/** From so much above the usual an occupation counts as close to an area; in steps of importance. */
const CLOSE_FROM = 0.3

/** How far an occupation stands above the usual in an area, in steps of importance; 0 if unknown. */
export function interestIn(
  { elements, usual }: Occupations,
  { rated }: Occupation,
  area: InterestArea,
): number {
  if (!rated) return 0
  const taken = elementsOf[area]
  const above = taken.map((id) => {
    const at = elements.indexOf(id)
    return (rated[at]?.importance ?? 1) - (usual[at] ?? 1)
  })
  return above.reduce((sum, value) => sum + value, 0) / taken.length
}

/** Those of the chosen areas that an occupation is close to. */
export function likedIn(
  occupations: Occupations,
  occupation: Occupation,
  areas: readonly string[],
): readonly InterestArea[] {
  return interestAreas.filter(
    (area) => areas.includes(area) && interestIn(occupations, occupation, area) >= CLOSE_FROM,
  )
}

/** Whether a word of what somebody likes stands in the titles of an occupation. */
export function likesNamed({ all, words }: Occupations, likes: string): ReadonlySet<Occupation> {
  const named = new Set<Occupation>()
  for (const word of titleWords(likes)) {
    for (const [at] of words.get(word) ?? []) {
      const occupation = all[at]
      if (occupation) named.add(occupation)
    }
  }
  return named
}
