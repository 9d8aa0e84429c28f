import { ok, type Problem, problem, type Result } from '../result.ts'
import { type BrokenLine, CsvReader, type TableRow } from './csv-reader.ts'
import { hasDay } from './day-shapes.ts'
import { knownHeadings } from './known-headings.ts'
import { tableLimits } from './limits.ts'
import { hasMarkdownTable, markdownRows } from './markdown-table.ts'
import { separatorLine, separatorOf } from './separator.ts'

/** A table as it stands in a file. */
export interface Table {
  readonly sort: 'csv' | 'markdown'
  /** The headings; "Column 1" and so on where there are none. */
  readonly head: readonly string[]
  readonly rows: readonly TableRow[]
  readonly broken: readonly BrokenLine[]
  /** The line from which on rows were left where they are, because there are too many; else null. */
  readonly cutAtLine: number | null
}

export interface TableProblem extends Problem {
  readonly code: 'no-rows'
}

/** So much of a text is looked at before it is known what it is. */
const START_CHARS = 65_536
/** Notes and other preambles end within so many rows. */
const ROWS_ABOVE = 30

/** Puts a table together from the text of a file as it comes. */
export class TableBuilder {
  readonly #rows: TableRow[] = []
  #start = ''
  #csv: CsvReader | null = null
  #isMarkdown = false
  #skippedLines = 0
  #cutAtLine: number | null = null

  push(text: string): void {
    if (this.#csv) this.#take(this.#csv.push(text))
    else {
      this.#start += text
      if (!this.#isMarkdown && this.#start.length >= START_CHARS) this.#decide()
    }
  }

  /** The whole table. Problem: `no-rows` where there is none in it. */
  end(): Result<Table, TableProblem> {
    if (!this.#csv && !this.#isMarkdown) this.#decide()
    if (this.#isMarkdown) {
      this.#take(markdownRows(this.#start, (cells) => knownHeadings(cells) >= 2))
    } else if (this.#csv) this.#take(this.#csv.end())
    const skipped = this.#skippedLines
    const found = headIn(this.#rows)
    if (!found || (found.rows.length === 0 && (this.#csv?.broken.length ?? 0) === 0)) {
      return problem(
        'no-rows',
        'There is no row of a table in this file. Export it anew as CSV, with a line of headings.',
      )
    }
    const broken = this.#csv?.broken ?? []
    return ok({
      sort: this.#isMarkdown ? 'markdown' : 'csv',
      head: found.head,
      rows: skipped === 0 ? found.rows : found.rows.map((row) => later(row, skipped)),
      broken: skipped === 0 ? broken : broken.map((line) => later(line, skipped)),
      cutAtLine: this.#cutAtLine,
    })
  }

  #decide(): void {
    if (hasMarkdownTable(this.#start)) {
      this.#isMarkdown = true
      return
    }
    const told = separatorLine.exec(this.#start)?.[0] ?? ''
    this.#skippedLines = told === '' ? 0 : 1
    this.#csv = new CsvReader(separatorOf(this.#start))
    this.#take(this.#csv.push(this.#start.slice(told.length)))
    this.#start = ''
  }

  #take(rows: readonly TableRow[]): void {
    for (const row of rows) {
      if (this.#rows.length < tableLimits.rows) this.#rows.push(row)
      else this.#cutAtLine ??= row.line
    }
  }
}

const later = <At extends { readonly line: number }>(at: At, lines: number): At => ({
  ...at,
  line: at.line + lines,
})

/** The row of headings, and the rows below it: above it may stand notes. */
function headIn(rows: readonly TableRow[]) {
  const looked = rows.slice(0, ROWS_ABOVE)
  let best = -1
  let most = 1
  for (const [at, { cells }] of looked.entries()) {
    const known = knownHeadings(cells)
    // “Interview” and “remote” are headings too, but not beside a day.
    if (known > most && !cells.some(hasDay)) [best, most] = [at, known]
  }
  const widest = Math.max(...looked.map(({ cells }) => cells.length))
  const first = best === -1 ? looked.findIndex(({ cells }) => cells.length === widest) : best
  const head = rows[first]
  if (!head) return null
  // A table that begins with its first application has no headings at all.
  const isHeadless = best === -1 && head.cells.some((cell) => hasDay(cell) || /^https?:/.test(cell))
  const named = isHeadless ? head.cells.map(() => '') : head.cells
  return {
    head: Array.from({ length: widest }, (_, at) => named[at]?.trim() || `Column ${at + 1}`),
    rows: rows.slice(isHeadless ? first : first + 1),
  }
}
