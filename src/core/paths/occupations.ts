import { unpackNumbers } from './packed-numbers.ts'
import { titleWords } from './title-words.ts'

/** The steps in which the table keeps importance (from 1), level (from 0) and closeness. */
export const importanceStep = 0.25
export const levelStep = 0.5
export const NEAR_STEP = 0.125

/** How important something is in an occupation (1 to 5), and on which level it is needed (0 to 7). */
export interface Rated {
  readonly importance: number
  readonly level: number
}

export interface Near {
  /** The place of the other in the list of occupations. */
  readonly at: number
  /** How much likelier the first of the list is to be called related, as a logarithm: 0 or more. */
  readonly behind: number
}

/** One occupation of O*NET 29.2. */
export interface Occupation {
  /** An O*NET-SOC code, such as `13-1081.00`. */
  readonly code: string
  /** Its American name. */
  readonly title: string
  /** Up to three names by which people call it, short ones; to search for. */
  readonly called: readonly string[]
  /** How much preparation it asks for, 1 (little) to 5 (extensive); null where that was not judged. */
  readonly zone: number | null
  /** In the order of the table's elements; null where the occupation was not surveyed. */
  readonly rated: readonly Rated[] | null
  /** The closest others, best first. */
  readonly near: readonly Near[]
}

/** The table of occupations, unpacked. */
export interface Occupations {
  /** Ids of skills (2.A and 2.B) and of fields of knowledge (2.C). */
  readonly elements: readonly string[]
  readonly all: readonly Occupation[]
  readonly byCode: ReadonlyMap<string, Occupation>
  /** The mean importance of each element over all occupations that were surveyed. */
  readonly usual: readonly number[]
  /** Where each word of a title stands: place of the occupation and how often, 0 (once) to 2 (often). */
  readonly words: ReadonlyMap<string, readonly (readonly [at: number, often: number])[]>
}

type Table = typeof import('./occupation-table.ts')['occupationTable']

/** Unpacks the committed table; it takes some milliseconds, so keep what comes back. */
export function readOccupations(table: Table): Occupations {
  const elements = table.elements.split(' ')
  const codes = table.codes.split(' ').map((code) => (code.includes('.') ? code : `${code}.00`))
  const titles = table.titles.split('|')
  const called = table.called.split('|')
  const [importances, levels] = [unpackNumbers(table.importances), unpackNumbers(table.levels)]
  const surveyed = importances.length / elements.length
  const near = unpackNumbers(table.near)
  const perOccupation = near.length / codes.length
  let row = -1
  const all = codes.map((code, at): Occupation => {
    const isRated = table.rated[at] === '1'
    if (isRated) row += 1
    return {
      code,
      title: titles[at] ?? code,
      called: called[at]?.split(';').filter(Boolean) ?? [],
      zone: Number(table.zones[at]) || null,
      rated: isRated
        ? elements.map((_id, element) => ({
            importance: 1 + (importances[element * surveyed + row] ?? 0) * importanceStep,
            level: (levels[element * surveyed + row] ?? 0) * levelStep,
          }))
        : null,
      near: pairsOf(near.slice(at * perOccupation, (at + 1) * perOccupation)),
    }
  })
  return {
    elements,
    all,
    byCode: new Map(all.map((occupation) => [occupation.code, occupation])),
    usual: elements.map((_id, element) => {
      const sum = importances
        .slice(element * surveyed, (element + 1) * surveyed)
        .reduce((total, value) => total + value, 0)
      return 1 + (sum / surveyed) * importanceStep
    }),
    words: wordsOf(table),
  }
}

function pairsOf(numbers: readonly number[]): Near[] {
  return Array.from({ length: numbers.length / 2 }, (_, pair) => ({
    at: numbers[pair * 2] ?? 0,
    behind: (numbers[pair * 2 + 1] ?? 0) * NEAR_STEP,
  }))
}

function wordsOf({ words, postings }: Table): Occupations['words'] {
  const packed = postings.split(' ')
  return new Map(
    words.split(' ').map((word, at) => {
      let place = 0
      const places = unpackNumbers(packed[at] ?? '').map((number) => {
        place += Math.floor(number / 3)
        return [place, number % 3] as const
      })
      return [word, places]
    }),
  )
}

/** What a word counts that stands in one title, in some and in many. */
const OFTEN = [0.6, 0.8, 1] as const
/** Names with more words beside those asked for come a little later. */
const PER_OTHER_WORD = 0.02
/** Below this share of what the words could count, an occupation is not proposed. */
const LEAST_SHARE = 0.3

/**
 * Occupations by a job title as people write it, the likeliest first, at most `most`. The table holds the
 * words of 56,560 titles, not the titles themselves. None where no word is known.
 */
export function occupationsTitled(
  { all, words }: Occupations,
  title: string,
  most = 6,
): readonly Occupation[] {
  const asked = new Set(titleWords(title))
  const scores = new Map<number, number>()
  let could = 0
  for (const word of asked) {
    const places = words.get(word)
    if (!places) continue
    const rare = Math.log((1 + all.length) / places.length)
    could += rare
    for (const [at, often] of places) {
      scores.set(at, (scores.get(at) ?? 0) + rare * (OFTEN[often] ?? 1))
    }
  }
  return [...scores]
    .flatMap(([at, score]) => {
      const occupation = all[at]
      if (!occupation || score < could * LEAST_SHARE) return []
      const others = titleWords(occupation.title).filter((word) => !asked.has(word)).length
      return [{ occupation, score: score * (1 - PER_OTHER_WORD * others) }]
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ occupation }) => occupation)
}
