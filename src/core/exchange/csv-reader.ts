import { tableLimits } from './limits.ts'

/** One row of a table, with the line of the file on which it begins, from 1. */
export interface TableRow {
  readonly line: number
  readonly cells: readonly string[]
}

/** A line that could not be read as a row. */
export interface BrokenLine {
  readonly line: number
  readonly code: 'open-quote' | 'too-long' | 'too-wide'
}

export type CsvSeparator = ',' | ';' | '\t' | '|'

const QUOTE = 34
const SPACE = 32
const LF = 10
const CR = 13

type Scanned =
  | { readonly is: 'row'; readonly cells: readonly string[]; readonly end: number }
  | { readonly is: 'more' }
  | { readonly is: 'broken' }

/**
 * Reads comma-separated text (RFC 4180) as it comes, piece by piece, in the memory of one row. As in
 * real files a quote may be preceded by spaces, or stand in the middle of a cell; lines end with LF, CRLF
 * or CR; empty rows are passed over. A quote that is never closed, or whose end is followed by more text
 * on another line, breaks only its own line: that one is named in `broken`, and reading goes on behind it.
 */
export class CsvReader {
  readonly broken: BrokenLine[] = []
  readonly #separator: number
  #rest = ''
  #line = 1
  #isSkipping = false

  constructor(separator: CsvSeparator) {
    this.#separator = separator.charCodeAt(0)
  }

  /** The rows that are whole by now. */
  push(text: string): readonly TableRow[] {
    this.#rest += text
    return this.#rows(false)
  }

  /** The last rows. */
  end(): readonly TableRow[] {
    return this.#rows(true)
  }

  #rows(isEnd: boolean): readonly TableRow[] {
    const rows: TableRow[] = []
    const text = this.#rest
    let at = 0
    while (at < text.length) {
      if (this.#isSkipping) {
        const next = afterLine(text, at, isEnd)
        if (next === null) {
          at = text.length
          break
        }
        this.#isSkipping = false
        this.#line += 1
        at = next
        continue
      }
      const scanned = scanRow(text, at, this.#separator, isEnd)
      if (scanned.is === 'more' && text.length - at <= tableLimits.rowChars) break
      if (scanned.is === 'row' && scanned.end - at <= tableLimits.rowChars) {
        this.#take(scanned.cells, rows)
        this.#line += linesIn(text, at, scanned.end)
        at = scanned.end
        continue
      }
      this.#tell(text.slice(at, at + 4000).includes('"') ? 'open-quote' : 'too-long')
      this.#isSkipping = true
    }
    this.#rest = text.slice(at)
    return rows
  }

  #take(cells: readonly string[], rows: TableRow[]): void {
    if (cells.length > tableLimits.cells) this.#tell('too-wide')
    else if (cells.some((cell) => cell !== '')) rows.push({ line: this.#line, cells })
  }

  #tell(code: BrokenLine['code']): void {
    if (this.broken.length < tableLimits.troubles) this.broken.push({ line: this.#line, code })
  }
}

function scanRow(text: string, from: number, separator: number, isEnd: boolean): Scanned {
  const cells: string[] = []
  let at = from
  for (;;) {
    const quote = quoteAt(text, at)
    const cell =
      quote === -1
        ? { value: '', end: at, isLiteral: true }
        : scanQuoted(text, quote, separator, isEnd)
    if (cell === 'more' || cell === 'broken') return { is: cell }
    const end = cell.isLiteral ? cellEnd(text, at, separator) : cell.end
    if (end >= text.length && !isEnd) return { is: 'more' }
    cells.push(cell.isLiteral ? text.slice(at, end).trim() : cell.value)
    if (end < text.length && text.charCodeAt(end) === separator) {
      at = end + 1
      continue
    }
    const next = afterLine(text, end, isEnd)
    return next === null ? { is: 'more' } : { is: 'row', cells, end: next }
  }
}

/** The quote with which the cell begins, -1 where it begins with something else. */
function quoteAt(text: string, from: number): number {
  let at = from
  while (text.charCodeAt(at) === SPACE) at += 1
  return text.charCodeAt(at) === QUOTE ? at : -1
}

function scanQuoted(text: string, quote: number, separator: number, isEnd: boolean) {
  let value = ''
  let from = quote + 1
  for (;;) {
    const close = text.indexOf('"', from)
    if (close === -1) return isEnd ? 'broken' : 'more'
    value += text.slice(from, close)
    if (close + 1 >= text.length && !isEnd) return 'more'
    if (text.charCodeAt(close + 1) !== QUOTE) {
      let end = close + 1
      while (text.charCodeAt(end) === SPACE) end += 1
      if (end >= text.length || isCellEnd(text.charCodeAt(end), separator)) {
        return { value: value.trim(), end, isLiteral: false }
      }
      // More text behind the quote: on one line a slip of whoever wrote it, over several no end at all.
      return /[\r\n]/.test(value) ? 'broken' : { value: '', end, isLiteral: true }
    }
    value += '"'
    from = close + 2
  }
}

function isCellEnd(code: number, separator: number): boolean {
  return code === separator || code === LF || code === CR
}

function cellEnd(text: string, from: number, separator: number): number {
  let at = from
  while (at < text.length && !isCellEnd(text.charCodeAt(at), separator)) at += 1
  return at
}

/** Where the next line begins; null where that is not known yet. */
function afterLine(text: string, from: number, isEnd: boolean): number | null {
  let at = from
  while (at < text.length && text.charCodeAt(at) !== LF && text.charCodeAt(at) !== CR) at += 1
  if (at >= text.length) return isEnd ? at : null
  if (text.charCodeAt(at) === LF) return at + 1
  if (at + 1 >= text.length && !isEnd) return null
  return text.charCodeAt(at + 1) === LF ? at + 2 : at + 1
}

function linesIn(text: string, from: number, to: number): number {
  let lines = 0
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at)
    if (code === LF || (code === CR && text.charCodeAt(at + 1) !== LF)) lines += 1
  }
  return lines
}
