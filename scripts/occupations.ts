// Computes src/core/paths/occupation-table.ts from O*NET 29.2: figures and names alone, packed. Run it
// anew when `closeness.ts` or `title-words.ts` has changed; the bench says when the two differ.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { importanceStep, levelStep, NEAR_STEP } from '../src/core/paths/occupations.ts'
import { packNumbers } from '../src/core/paths/packed-numbers.ts'
import { titleWords } from '../src/core/paths/title-words.ts'
import { closenessBy, closestIn, featuresOf, type Square, weights } from './closeness.ts'
import { type Onet, type OnetOccupation, onetIsThere, readOnet } from './onet.ts'

const FILE = join(import.meta.dirname, '../src/core/paths/occupation-table.ts')
/** So many close occupations are kept of each. */
const NEAR = 24
/** How often a word stands in the titles of an occupation: in one, in some, in many. */
const SOME_FROM = 2
const MANY_FROM = 6

if (import.meta.main) {
  if (onetIsThere()) {
    const text = textOf(tableOf(readOnet()))
    writeFileSync(FILE, text)
    console.log(`${text.length} bytes, ${gzipSync(text).length} gzipped.`)
  } else {
    console.log('O*NET 29.2 is not on this machine (ONWARD_CORPUS); the table stays as it is.')
  }
}

type Table = typeof import('../src/core/paths/occupation-table.ts')['occupationTable']

/** What is known of all occupations, packed. */
export function tableOf(onet: Onet): Table {
  const { occupations } = onet
  const rated = occupations.flatMap(({ rated }) => (rated ? [rated] : []))
  // Element by element: neighbouring numbers are then alike, and the file is smaller.
  const column = (of: (each: (typeof rated)[number][number]) => number) =>
    packNumbers(
      onet.elements.flatMap((_id, at) =>
        rated.map((row) => of(row[at] ?? { importance: 1, level: 0 })),
      ),
    )
  const { words, postings } = wordsOf(occupations)
  return {
    elements: onet.elements.join(' '),
    codes: occupations.map(({ code }) => code.replace('.00', '')).join(' '),
    titles: occupations.map(({ title }) => title).join('|'),
    called: occupations.map(({ called }) => called.join(';')).join('|'),
    zones: occupations.map(({ zone }) => zone).join(''),
    rated: occupations.map(({ rated }) => (rated ? 1 : 0)).join(''),
    importances: column(({ importance }) => Math.round((importance - 1) / importanceStep)),
    levels: column(({ level }) => Math.round(level / levelStep)),
    near: packNumbers(nearOf(closenessBy(featuresOf(onet), weights), occupations.length)),
    words,
    postings,
  }
}

/** The whole file of the table. */
function textOf(table: Table): string {
  const fields = Object.entries(table).map(([name, text]) => `  ${name}:\n    ${quoted(text)},`)
  return `// Written by scripts/occupations.ts: change that, not this.
// O*NET 29.2 Database, U.S. Department of Labor, CC BY 4.0, modified: figures computed, quantised and
// packed; names of occupations as they are; no description and no task.

/** What \`readOccupations\` unpacks. */
export const occupationTable = {
${fields.join('\n')}
}
`
}

/** As the formatter has it. No name holds double quotes or backslashes. */
function quoted(text: string): string {
  return text.includes("'") ? `"${text}"` : `'${text}'`
}

/** For each occupation its closest others: which, and how far behind the first in steps. */
function nearOf(closeness: Square, size: number): number[] {
  return Array.from({ length: size }, (_, row) => {
    const closest = closestIn(closeness, row, NEAR)
    const at = (column: number | undefined) => closeness[row * size + (column ?? 0)] ?? 0
    return closest.flatMap((column) => [
      column,
      Math.round((at(closest[0]) - at(column)) / NEAR_STEP),
    ])
  }).flat()
}

/** Each word of all titles with the occupations whose titles hold it, and how often. */
function wordsOf(occupations: readonly OnetOccupation[]) {
  const index = new Map<string, Map<number, number>>()
  occupations.forEach(({ title, titles }, at) => {
    const named = new Set(titleWords(title))
    for (const each of titles) {
      for (const word of new Set(titleWords(each))) {
        const places = index.get(word) ?? new Map<number, number>()
        places.set(at, named.has(word) ? MANY_FROM : (places.get(at) ?? 0) + 1)
        index.set(word, places)
      }
    }
  })
  const sorted = [...index].sort(([a], [b]) => (a < b ? -1 : 1))
  return {
    words: sorted.map(([word]) => word).join(' '),
    postings: sorted.map(([, places]) => packNumbers(postingOf(places))).join(' '),
  }
}

/** How far each place is from the one before, three times, and how often the word stands there. */
function postingOf(places: ReadonlyMap<number, number>): number[] {
  let before = 0
  return [...places]
    .sort(([a], [b]) => a - b)
    .map(([at, times]) => {
      const often = times >= MANY_FROM ? 2 : times >= SOME_FROM ? 1 : 0
      const packed = (at - before) * 3 + often
      before = at
      return packed
    })
}
