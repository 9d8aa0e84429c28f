import { CsvReader, type CsvSeparator } from './csv-reader.ts'
import { knownHeadings } from './known-headings.ts'

const separators: readonly CsvSeparator[] = [',', ';', '\t', '|']
const ROWS_LOOKED_AT = 40

/** A first line such as `sep=;` is how spreadsheets are told. */
export const separatorLine = /^sep=(.)\r?\n/i

/**
 * What parts the cells: as the file says itself, else whatever gives most known headings in one row and
 * then most rows of one width. `start` is the beginning of the text. A comma where nothing tells.
 */
export function separatorOf(start: string): CsvSeparator {
  const told = separators.find((separator) => separator === separatorLine.exec(start)?.[1])
  if (told) return told
  let best: { readonly separator: CsvSeparator; readonly score: number } | undefined
  for (const separator of separators) {
    const score = scoreOf(start, separator)
    if (!best || score > best.score) best = { separator, score }
  }
  return best?.separator ?? ','
}

function scoreOf(start: string, separator: CsvSeparator): number {
  const rows = new CsvReader(separator).push(start).slice(0, ROWS_LOOKED_AT)
  const wide = rows.filter(({ cells }) => cells.length > 1)
  if (wide.length === 0) return 0
  const headings = Math.max(...wide.map(({ cells }) => knownHeadings(cells)))
  const ofWidth = new Map<number, number>()
  for (const { cells } of wide) ofWidth.set(cells.length, (ofWidth.get(cells.length) ?? 0) + 1)
  return headings + Math.max(...ofWidth.values()) / rows.length
}
