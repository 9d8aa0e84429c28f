// How close occupations are to each other, from what is known of both.
import { titleWords } from '../src/core/paths/title-words.ts'
import type { Onet, OnetOccupation } from './onet.ts'

/** What two occupations are compared in, each as a number for every pair. */
export const features = [
  'tasks',
  'titles',
  'basicSkills',
  'crossSkills',
  'knowledge',
  'sameGroup',
  'zonesApart',
  'zoned',
] as const
export type Feature = (typeof features)[number]

/** One number for each occupation beside each other one, row by row. */
export type Square = Float64Array
export type Features = Readonly<Record<Feature, Square>>
export type Weights = Readonly<Record<Feature, number>>

/**
 * Found by `bench/materials/fit-neighbours.ts` on one half of the occupations whose relatives experts
 * named (there, by five folds, 0.743 of the five closest in ten); the bench reports on the other half.
 */
export const weights: Weights = {
  tasks: 5.08,
  titles: 4.28,
  basicSkills: 17.8,
  crossSkills: 9.57,
  knowledge: 40.3,
  sameGroup: 0.608,
  zonesApart: -0.5,
  zoned: 3.77,
}

export function featuresOf({ occupations, elements }: Onet): Features {
  const size = occupations.length
  const pairs = (of: (a: OnetOccupation, b: OnetOccupation) => number) => {
    const square = new Float64Array(size * size)
    occupations.forEach((a, row) => {
      occupations.forEach((b, column) => {
        square[row * size + column] = of(a, b)
      })
    })
    return square
  }
  const part = (start: string) => ratedAlike(occupations, elements, start)
  return {
    tasks: wordsAlike(occupations.map(({ tasks }) => tasks.flatMap(titleWords))),
    titles: wordsAlike(occupations.map(({ titles }) => titles.flatMap(titleWords))),
    basicSkills: part('2.A'),
    crossSkills: part('2.B'),
    knowledge: part('2.C'),
    sameGroup: pairs((a, b) => (groupOf(a) === groupOf(b) ? 1 : 0)),
    zonesApart: pairs((a, b) =>
      a.zone && b.zone ? Math.max(0, Math.abs(a.zone - b.zone) - 1) : 0,
    ),
    zoned: pairs((_a, b) => (b.zone ? 1 : 0)),
  }
}

/** The higher, the closer; meant for comparing within a row. */
export function closenessBy(of: Features, by: Weights): Square {
  const sum = new Float64Array(of.tasks.length)
  for (const feature of features) {
    const square = of[feature]
    for (let at = 0; at < sum.length; at += 1) {
      sum[at] = (sum[at] ?? 0) + by[feature] * (square[at] ?? 0)
    }
  }
  return sum
}

/** The cosine over how important all skills and knowledge are: what others use, for comparison. */
export function plainCosine({ occupations, elements }: Onet): Square {
  return ratedAlike(occupations, elements, '2')
}

/** The places of the closest others of a row, best first. */
export function closestIn(square: Square, row: number, count: number): number[] {
  const size = Math.sqrt(square.length)
  const line = square.subarray(row * size, (row + 1) * size)
  return [...line.keys()]
    .filter((at) => at !== row)
    .sort((a, b) => (line[b] ?? 0) - (line[a] ?? 0))
    .slice(0, count)
}

/** The two digits of the major group. */
const groupOf = ({ code }: OnetOccupation) => code.slice(0, 2)

/** Cosine of importance over the elements whose id begins with `start`; the mean where one is not rated. */
function ratedAlike(
  occupations: readonly OnetOccupation[],
  elements: readonly string[],
  start: string,
): Square {
  const size = occupations.length
  const square = new Float64Array(size * size)
  const taken = [...elements.keys()].filter((at) => elements[at]?.startsWith(start))
  const units = occupations.map(({ rated }) => {
    if (!rated) return null
    const vector = taken.map((at) => rated[at]?.importance ?? 1)
    const length = Math.hypot(...vector)
    return vector.map((value) => value / length)
  })
  let sum = 0
  let count = 0
  units.forEach((a, row) => {
    units.forEach((b, column) => {
      if (!a || !b) return
      let dot = 0
      for (let at = 0; at < a.length; at += 1) dot += (a[at] ?? 0) * (b[at] ?? 0)
      square[row * size + column] = dot
      sum += dot
      count += 1
    })
  })
  units.forEach((a, row) => {
    units.forEach((b, column) => {
      if (!a || !b) square[row * size + column] = sum / count
    })
  })
  return square
}

/** The root of the cosine over words, the rare ones weighing more. */
function wordsAlike(texts: readonly (readonly string[])[]): Square {
  const size = texts.length
  const postings = new Map<string, Map<number, number>>()
  texts.forEach((words, at) => {
    for (const word of words) {
      const places = postings.get(word) ?? new Map<number, number>()
      places.set(at, (places.get(at) ?? 0) + 1)
      postings.set(word, places)
    }
  })
  const square = new Float64Array(size * size)
  const squaredLengths = new Float64Array(size)
  for (const places of postings.values()) {
    if (places.size < 2) continue
    const rare = Math.log(size / places.size)
    const weighed = [...places].map(([at, times]) => [at, (1 + Math.log(times)) * rare] as const)
    for (const [a, ofA] of weighed) {
      squaredLengths[a] = (squaredLengths[a] ?? 0) + ofA * ofA
      for (const [b, ofB] of weighed) {
        square[a * size + b] = (square[a * size + b] ?? 0) + ofA * ofB
      }
    }
  }
  for (let at = 0; at < square.length; at += 1) {
    const lengths = (squaredLengths[Math.floor(at / size)] ?? 0) * (squaredLengths[at % size] ?? 0)
    square[at] = lengths > 0 ? Math.sqrt((square[at] ?? 0) / Math.sqrt(lengths)) : 0
  }
  return square
}
