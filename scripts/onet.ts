// Reads the files of O*NET 29.2 that the table of occupations is computed from.
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { titleWords } from '../src/core/paths/title-words.ts'

const root = resolve(import.meta.dirname, '..')

/** How important a skill or a field of knowledge is (1 to 5), and on which level (0 to 7). */
export interface Rated {
  readonly importance: number
  readonly level: number
}

export interface OnetOccupation {
  readonly code: string
  readonly title: string
  /** How much preparation it asks for, 1 to 5; 0 where that was not judged. */
  readonly zone: number
  readonly titles: readonly string[]
  /** Up to three short names by which people call it. */
  readonly called: readonly string[]
  /** What is done in it, sentence by sentence: counted, never copied. */
  readonly tasks: readonly string[]
  /** In the order of `Onet.elements`; null where the occupation was not surveyed. */
  readonly rated: readonly Rated[] | null
}

export interface Onet {
  /** Ids of skills, then of fields of knowledge. */
  readonly elements: readonly string[]
  readonly occupations: readonly OnetOccupation[]
  /** Experts’ related occupations of about half of them: twenty each, best first. */
  readonly related: ReadonlyMap<string, readonly Related[]>
}

export interface Related {
  readonly code: string
  readonly tier: 'Primary-Short' | 'Primary-Long' | 'Supplemental'
}

function onetFolder(): string {
  return resolve(root, process.env.ONWARD_CORPUS ?? '../shared/data', 'occupations/onet-29.2')
}

export function onetIsThere(): boolean {
  return existsSync(join(onetFolder(), 'Occupation_Data.txt.gz'))
}

/** Everything that the table is computed from, the occupations in the order of their codes. */
export function readOnet(): Onet {
  const titlesOf = textsBy(rowsOf('Alternate_Titles.txt.gz'), 1)
  const tasksOf = textsBy(rowsOf('Task_Statements.txt.gz'), 2)
  const calledOf = textsBy(
    rowsOf('Sample_of_Reported_Titles.txt.gz').filter(([, , shown]) => shown === 'Y'),
    1,
  )
  const zones = new Map(rowsOf('Job_Zones.txt.gz').map(([code, zone]) => [code, Number(zone)]))
  const ratings = ratingsOf(['Skills_29.0_compact.csv.gz', 'Knowledge_29.0_compact.csv.gz'])
  const occupations = rowsOf('Occupation_Data.txt.gz')
    .map(([code = '', title = '', description = '']): OnetOccupation => {
      const own = ratings.of.get(code)
      return {
        code,
        title,
        zone: zones.get(code) ?? 0,
        titles: [title, ...(titlesOf.get(code) ?? [])],
        called: shortNames(title, calledOf.get(code) ?? []),
        tasks: [description, ...(tasksOf.get(code) ?? [])],
        rated: own
          ? ratings.elements.map((id) => own.get(id) ?? { importance: 1, level: 0 })
          : null,
      }
    })
    .sort((a, b) => (a.code < b.code ? -1 : 1))
  const related = new Map<string, Related[]>()
  for (const [code = '', other = '', tier] of rowsOf('Related_Occupations.dev.txt.gz')) {
    const row = { code: other, tier: tier as Related['tier'] }
    related.set(code, [...(related.get(code) ?? []), row])
  }
  return { elements: ratings.elements, occupations, related }
}

const MOST_NAMES = 3
const LONGEST_NAME = 32

/** The names that are nearest to the title, short ones first. */
function shortNames(title: string, called: readonly string[]): string[] {
  const plain = called.map((name) => name.replace(/\s*\([^)]*\)/g, '').trim())
  const ofTitle = new Set(titleWords(title))
  const kinship = (name: string) => titleWords(name).filter((word) => ofTitle.has(word)).length
  return [...new Set(plain)]
    .filter((name) => name.length <= LONGEST_NAME && name !== title && !/[|;/]/.test(name))
    .sort((a, b) => kinship(b) - kinship(a) || a.length - b.length)
    .slice(0, MOST_NAMES)
}

function ratingsOf(files: readonly string[]) {
  const of = new Map<string, Map<string, Rated>>()
  const elements = new Set<string>()
  for (const file of files) {
    for (const line of linesOf(file)) {
      // A title may hold commas and then stands in quotes; nothing else does.
      const [code = '', , id = '', , importance = '', level = ''] = line
        .replace(/"[^"]*"/g, '')
        .split(',')
      elements.add(id)
      const own = of.get(code) ?? new Map<string, Rated>()
      if (importance) own.set(id, { importance: Number(importance), level: Number(level) })
      of.set(code, own)
    }
  }
  return { of, elements: [...elements].sort() }
}

function textsBy(rows: readonly string[][], column: number): ReadonlyMap<string, string[]> {
  const texts = new Map<string, string[]>()
  for (const row of rows) {
    const code = row[0] ?? ''
    const own = texts.get(code)
    if (own) own.push(row[column] ?? '')
    else texts.set(code, [row[column] ?? ''])
  }
  return texts
}

const rowsOf = (file: string): string[][] => linesOf(file).map((line) => line.split('\t'))

/** The lines after the head. */
function linesOf(file: string): string[] {
  const text = gunzipSync(readFileSync(join(onetFolder(), file))).toString('utf8')
  return text
    .split('\n')
    .slice(1)
    .map((line) => line.trimEnd())
    .filter(Boolean)
}
