import { type Problem, problem, type Result } from '../result.ts'
import { tableLimits } from './limits.ts'
import { type Table, TableBuilder } from './read-table.ts'
import { type Cards, isCardFile, readCards } from './vcard.ts'

/** Turns bytes into text, as `TextDecoder` does, which core has no type for. */
export interface TextFromBytes {
  decode(bytes?: Uint8Array, options?: { readonly stream?: boolean }): string
}
export type NewDecoder = (encoding: string, options: { readonly fatal: boolean }) => TextFromBytes

/** How the text of a file may be written. */
export const textEncodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'windows-1250',
  'iso-8859-15',
  'macintosh',
] as const
export type TextEncoding = (typeof textEncodings)[number]

/** What a file holds. */
export type ExchangeFile = { readonly encoding: TextEncoding } & (
  | { readonly sort: 'table'; readonly table: Table }
  | { readonly sort: 'cards'; readonly cards: Cards }
)

export interface ExchangeFileProblem extends Problem {
  readonly code: 'no-rows' | 'too-large' | 'workbook' | 'not-text'
}

interface Source {
  /** The bytes of the file, from its beginning each time. */
  readonly bytes: () => AsyncIterable<Uint8Array>
  readonly newDecoder: NewDecoder
  /** As the person says; found out where absent. */
  readonly encoding?: TextEncoding | undefined
  /** Hears how many bytes have been read. */
  readonly tellBytes?: ((done: number) => void) | undefined
}

type Read = Result<ExchangeFile, ExchangeFileProblem>

/**
 * Reads a table (CSV in any of the usual separators, or Markdown) or visiting cards. UTF-8, and UTF-16
 * with or without a mark, are found out; what is neither is taken for Windows-1252, which the caller
 * tells the person. Rejects with what `bytes` throws. Problems: `no-rows`, `too-large` (64 MB),
 * `workbook` (a spreadsheet program's own file), `not-text`.
 */
export async function readExchangeFile(source: Source): Promise<Read> {
  const read = await readAs(source, source.encoding)
  if (read !== 'not-so') return read
  const again = await readAs(source, 'windows-1252')
  return again === 'not-so' ? notText : again
}

async function readAs(source: Source, told: TextEncoding | undefined): Promise<Read | 'not-so'> {
  const contents = new Contents()
  let decoder: TextFromBytes | undefined
  let encoding: TextEncoding = told ?? 'utf-8'
  let done = 0
  for await (const bytes of startTogether(source.bytes())) {
    if (!decoder) {
      const foreign = foreignFile(bytes)
      if (foreign) return foreign
      encoding = told ?? markedEncoding(bytes) ?? 'utf-8'
      decoder = source.newDecoder(encoding, { fatal: told === undefined })
    }
    done += bytes.length
    if (done > tableLimits.bytes) return tooLarge
    const text = decoded(decoder, bytes)
    if (text === null) return 'not-so'
    if (text.includes('\u0000')) return notText
    contents.push(text)
    source.tellBytes?.(done)
  }
  const rest = decoder ? decoded(decoder, undefined) : ''
  if (rest === null) return 'not-so'
  contents.push(rest)
  return contents.end(encoding)
}

/** So much of the beginning is looked at, however small the pieces are in which a file comes. */
const START_BYTES = 512

async function* startTogether(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let start: Uint8Array | null = new Uint8Array()
  for await (const piece of pieces) {
    if (start === null) {
      yield piece
      continue
    }
    const together: Uint8Array = new Uint8Array(start.length + piece.length)
    together.set(start)
    together.set(piece, start.length)
    start = together
    if (start.length < START_BYTES) continue
    yield start
    start = null
  }
  if (start !== null && start.length > 0) yield start
}

const notText = problem(
  'not-text',
  'This file is not all text, so there is no table to read in it. Nothing was changed.',
)
const tooLarge = problem(
  'too-large',
  'This file is larger than 64 MB, more than Onward reads of a table. Nothing was changed. Save it in two parts.',
)

/** A table as it comes, or cards, which are looked at once all of them are there. */
class Contents {
  readonly #table = new TableBuilder()
  #cards: string | null = null
  #begun = false

  push(text: string): void {
    if (!this.#begun && text.trim() !== '') {
      this.#begun = true
      if (isCardFile(text)) this.#cards = ''
    }
    if (this.#cards === null) this.#table.push(text)
    else this.#cards += text
  }

  end(encoding: TextEncoding): Read {
    if (this.#cards !== null) {
      return { ok: true, value: { sort: 'cards', cards: readCards(this.#cards), encoding } }
    }
    const table = this.#table.end()
    return table.ok ? { ok: true, value: { sort: 'table', table: table.value, encoding } } : table
  }
}

/** Null where the bytes are not of that encoding. */
function decoded(decoder: TextFromBytes, bytes: Uint8Array | undefined): string | null {
  try {
    return decoder.decode(bytes, { stream: bytes !== undefined })
  } catch {
    return null
  }
}

/** UTF-16 by its mark, or by the zeros in every other byte of plain Latin text. */
function markedEncoding(start: Uint8Array): TextEncoding | undefined {
  const [first = 0, second = 0] = start
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const looked = start.subarray(0, START_BYTES)
  let even = 0
  let odd = 0
  for (const [at, byte] of looked.entries()) {
    if (byte !== 0) continue
    if (at % 2 === 0) even += 1
    else odd += 1
  }
  if (odd > looked.length / 4 && even < odd / 4) return 'utf-16le'
  return even > looked.length / 4 && odd < even / 4 ? 'utf-16be' : undefined
}

const beginnings: readonly (readonly [readonly number[], 'workbook' | 'not-text'])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'workbook'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'workbook'],
  [[0x25, 0x50, 0x44, 0x46], 'not-text'],
  [[0x1f, 0x8b], 'not-text'],
]

function foreignFile(start: Uint8Array) {
  const found = beginnings.find(([bytes]) => bytes.every((byte, at) => start[at] === byte))
  if (!found) return undefined
  if (found[1] === 'not-text') return notText
  return problem(
    'workbook',
    'This is a spreadsheet program’s own file, or a packed folder. Nothing was changed. Save the sheet as CSV, or unpack the folder, and choose that file.',
  )
}
