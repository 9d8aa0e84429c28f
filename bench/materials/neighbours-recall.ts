import { closestIn, type Square } from '../../scripts/closeness.ts'
import type { Onet } from '../../scripts/onet.ts'

/** The occupations with experts' relatives, each second one for fitting, the others for reporting. */
export function halvesOf({ related }: Onet): {
  readonly fitted: readonly string[]
  readonly reported: readonly string[]
} {
  const codes = [...related.keys()].sort()
  return {
    fitted: codes.filter((_code, at) => at % 2 === 0),
    reported: codes.filter((_code, at) => at % 2 === 1),
  }
}

/** What ten proposals find of the experts' relatives, as shares, averaged over occupations. */
export interface Recall {
  /** Of the five closest. */
  readonly closestFive: number
  /** Of the ten closest. */
  readonly closestTen: number
  /** The share of the ten proposals that are among the experts' twenty. */
  readonly ofTwenty: number
}

export const PROPOSALS = 10

/** O*NET without the occupations that were not surveyed: cosine over figures knows no others. */
export function surveyedIn(onet: Onet): Onet {
  const occupations = onet.occupations.filter(({ rated }) => rated !== null)
  const codes = new Set(occupations.map(({ code }) => code))
  const related = [...onet.related].filter(([code]) => codes.has(code))
  return {
    ...onet,
    occupations,
    related: new Map(
      related.map(([code, rows]) => [code, rows.filter(({ code }) => codes.has(code))]),
    ),
  }
}

/** How well the ten closest of a square do for these occupations. */
export function recallIn(onet: Onet, square: Square, codes: readonly string[]): Recall {
  const placeOf = new Map(onet.occupations.map(({ code }, at) => [code, at]))
  return recallOf(onet, codes, (code) =>
    closestIn(square, placeOf.get(code) ?? 0, PROPOSALS).map(
      (at) => onet.occupations[at]?.code ?? '',
    ),
  )
}

/** How well ten proposals for each of these occupations do. */
export function recallOf(
  onet: Onet,
  codes: readonly string[],
  propose: (code: string) => readonly string[],
): Recall {
  const sums = { closestFive: 0, closestTen: 0, ofTwenty: 0 }
  for (const code of codes) {
    const rows = onet.related.get(code) ?? []
    const proposed = new Set(propose(code).slice(0, PROPOSALS))
    const share = (...tiers: readonly string[]) => {
      const wanted = rows.filter(({ tier }) => tiers.includes(tier))
      const of = Math.min(PROPOSALS, wanted.length)
      return of === 0 ? 0 : wanted.filter(({ code }) => proposed.has(code)).length / of
    }
    sums.closestFive += share('Primary-Short')
    sums.closestTen += share('Primary-Short', 'Primary-Long')
    sums.ofTwenty += share('Primary-Short', 'Primary-Long', 'Supplemental')
  }
  return {
    closestFive: sums.closestFive / codes.length,
    closestTen: sums.closestTen / codes.length,
    ofTwenty: sums.ofTwenty / codes.length,
  }
}
