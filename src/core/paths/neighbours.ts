import type { InterestArea } from '../vault/kinds/paths.ts'
import { interestIn, likedIn, likesNamed } from './interests.ts'
import type { Occupation, Occupations, Rated } from './occupations.ts'

/** An occupation next door, with what carries over to it and what it asks for more. */
export interface Neighbour {
  readonly occupation: Occupation
  /** The one of the person's occupations that it is closest to. */
  readonly from: Occupation
  /** Ids of skills and knowledge, those that tell the occupation from others first. */
  readonly carries: readonly string[]
  readonly missing: readonly string[]
  /** How many things it weighs most; 0 where it was not surveyed. */
  readonly weighed: number
  /** Areas of interest that the person chose and that it is close to. */
  readonly liked: readonly InterestArea[]
  /** Whether a word of what the person likes stands in its titles. */
  readonly isNamed: boolean
}

export interface Wanted {
  /** Codes of the person's occupations. */
  readonly own: readonly string[]
  readonly areas: readonly string[]
  readonly likes: string
  /** Codes that were refused for good. */
  readonly refused: ReadonlySet<string>
}

/** So many neighbours are shown, 3 to 5 by evidence.md. */
export const MOST_NEIGHBOURS = 5
/** An area of interest moves an occupation by this much for each step of importance. */
const AREA_WEIGHT = 1.5
/** So much for a word of what the person likes in its titles. */
const LIKES_WEIGHT = 0.8
/** The things that an occupation weighs most: so many, and none below this importance. */
const WEIGHED = 12
const WEIGHED_FROM = 2.75
/** Own work asks for something about as highly where it is at most this far below. */
const ABOUT = 0.75
/** From so many levels above own work something counts as missing. */
const MORE_FROM = 1
const MOST_MISSING = 3

/** The closest occupations to the person's own, interests taken in, refused ones left out. */
export function neighboursOf(occupations: Occupations, wanted: Wanted): readonly Neighbour[] {
  const own = ownOf(occupations, wanted.own)
  const rated = ratedOf(occupations, own)
  const liked = likesNamed(occupations, wanted.likes)
  const best = new Map<Occupation, { readonly from: Occupation; readonly closeness: number }>()
  for (const from of own) {
    for (const { at, behind } of from.near) {
      const occupation = occupations.all[at]
      if (!occupation || own.includes(occupation) || wanted.refused.has(occupation.code)) continue
      const known = best.get(occupation)
      if (!known || known.closeness < -behind) best.set(occupation, { from, closeness: -behind })
    }
  }
  return [...best]
    .map(([occupation, { from, closeness }]) => {
      const areas = wanted.areas.map((area) =>
        interestIn(occupations, occupation, area as InterestArea),
      )
      const drawn = areas.reduce((sum, value) => sum + value, 0) * AREA_WEIGHT
      const score = closeness + drawn + (liked.has(occupation) ? LIKES_WEIGHT : 0)
      return { occupation, from, score }
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_NEIGHBOURS)
    .map(({ occupation, from }) => ({
      ...{ occupation, from },
      ...compared(occupations, occupation, rated),
      liked: likedIn(occupations, occupation, wanted.areas),
      isNamed: liked.has(occupation),
    }))
}

/** The person's occupations that the table knows. */
export function ownOf({ byCode }: Occupations, codes: readonly string[]): readonly Occupation[] {
  return codes.flatMap((code) => byCode.get(code) ?? [])
}

/** The closest occupation that was surveyed, where one was not itself. */
export function standInFor({ all }: Occupations, { near }: Occupation): Occupation | null {
  return near.flatMap(({ at }) => all[at] ?? []).find(({ rated }) => rated !== null) ?? null
}

/**
 * The most that any of some occupations asks for, element by element. For one that was not surveyed its
 * closest that was stands in; null where there are none.
 */
export function ratedOf(
  occupations: Occupations,
  own: readonly Occupation[],
): readonly Rated[] | null {
  const [first, ...rest] = own.flatMap((each) => {
    const rated = each.rated ?? standInFor(occupations, each)?.rated
    return rated ? [rated] : []
  })
  if (!first) return null
  return first.map((value, at) =>
    rest.reduce(
      (most, other) => ({
        importance: Math.max(most.importance, other[at]?.importance ?? 1),
        level: Math.max(most.level, other[at]?.level ?? 0),
      }),
      value,
    ),
  )
}

/** The places of what is weighed most: what is important, and more so than it usually is, first. */
export function weighedMost({ usual }: Occupations, rated: readonly Rated[]): readonly number[] {
  const rank = (at: number) => 2 * (rated[at]?.importance ?? 1) - (usual[at] ?? 1)
  return [...rated.keys()]
    .filter((at) => (rated[at]?.importance ?? 1) >= WEIGHED_FROM)
    .sort((a, b) => rank(b) - rank(a))
    .slice(0, WEIGHED)
}

function compared(
  occupations: Occupations,
  { rated }: Occupation,
  own: readonly Rated[] | null,
): Pick<Neighbour, 'carries' | 'missing' | 'weighed'> {
  if (!rated || !own) return { carries: [], missing: [], weighed: 0 }
  const { elements, usual } = occupations
  const weighed = weighedMost(occupations, rated)
  const above = (at: number) => (rated[at]?.importance ?? 1) - (usual[at] ?? 1)
  const short = (at: number) => (rated[at]?.level ?? 0) - (own[at]?.level ?? 0)
  const idOf = (at: number) => elements[at] ?? ''
  return {
    carries: weighed
      .filter(
        (at) =>
          short(at) <= ABOUT && (rated[at]?.importance ?? 1) - (own[at]?.importance ?? 1) <= ABOUT,
      )
      .sort((a, b) => above(b) - above(a))
      .map(idOf),
    missing: [...rated.keys()]
      .filter((at) => (rated[at]?.importance ?? 1) >= WEIGHED_FROM && short(at) >= MORE_FROM)
      .sort((a, b) => short(b) - short(a))
      .slice(0, MOST_MISSING)
      .map(idOf),
    weighed: weighed.length,
  }
}
