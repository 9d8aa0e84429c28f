import { closeSync, fstatSync, openSync } from 'node:fs'
import { type LogPages, readLog } from './log-pages.ts'
import { readAt } from './read-at.ts'

const MAGIC = 'SQLite format 3\0'
/** What SQLite gives a file unless it is told otherwise, as here. */
const USUAL_PAGE_BYTES = 4096
const HEADER_BYTES = 100
/** No bytes of a page reserved for extensions, and the fixed payload fractions behind that. */
const ALWAYS = Buffer.from([0, 64, 32, 32])

/** The pages of a database, numbered from 1. */
export interface Pages {
  readonly count: number
  /** Bytes of a page that hold content. */
  readonly usableBytes: number
  /** Undefined for a page that is not there or cannot be read. */
  page(number: number): Buffer | undefined
  /** Where the header of a page's tree begins: behind the header of the file on the first page. */
  headerOffset(number: number): number
}

/**
 * The pages of an SQLite file as they stand, its write-ahead log included, without asking SQLite:
 * that stops at the first damaged page, and reaches no page whose way leads through one
 * (https://sqlite.org/fileformat2.html).
 */
export class DatabasePages implements Pages, Disposable {
  readonly pageBytes: number
  readonly usableBytes: number
  readonly count: number
  readonly #file: number
  readonly #log: LogPages

  private constructor(file: number, log: number | undefined) {
    this.#file = file
    const header = readAt(file, 0, HEADER_BYTES)
    this.pageBytes = (header && pageSizeIn(header)) ?? USUAL_PAGE_BYTES
    this.usableBytes = this.pageBytes
    this.#log =
      log === undefined
        ? { pages: new Map(), pageCount: 0 }
        : readLog(log, fstatSync(log).size, this.pageBytes)
    this.count = Math.max(Math.floor(fstatSync(file).size / this.pageBytes), this.#log.pageCount)
  }

  /** Throws what opening the file throws; no log beside it is fine. */
  static open(file: string): DatabasePages {
    const main = openSync(file, 'r')
    try {
      const log = openIfThere(`${file}-wal`)
      try {
        return new DatabasePages(main, log)
      } finally {
        if (log !== undefined) closeSync(log)
      }
    } catch (error) {
      closeSync(main)
      throw error
    }
  }

  page(number: number): Buffer | undefined {
    if (number < 1 || number > this.count) return undefined
    const logged = this.#log.pages.get(number)
    if (logged !== undefined) return logged ?? undefined
    return readAt(this.#file, (number - 1) * this.pageBytes, this.pageBytes)
  }

  headerOffset(number: number): number {
    return number === 1 ? HEADER_BYTES : 0
  }

  [Symbol.dispose](): void {
    closeSync(this.#file)
  }
}

/** Undefined when the header is damaged: then fields whose values are always the same differ. */
function pageSizeIn(header: Buffer): number | undefined {
  if (header.toString('latin1', 0, MAGIC.length) !== MAGIC) return undefined
  if (!header.subarray(20, 24).equals(ALWAYS)) return undefined
  const said = header.readUInt16BE(16)
  const bytes = said === 1 ? 65_536 : said
  return bytes >= 512 && (bytes & (bytes - 1)) === 0 ? bytes : undefined
}

function openIfThere(file: string): number | undefined {
  try {
    return openSync(file, 'r')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
