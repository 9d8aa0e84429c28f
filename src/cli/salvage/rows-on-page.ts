import type { Pages } from './database-pages.ts'

/** A value of a column. Numbers beyond the whole ones, and bytes, do not occur in a vault. */
export type Value = string | number | null
/** `table`: a row of a table; `index`: the columns of an index, the row's number last. */
export interface Row {
  readonly of: 'table' | 'index'
  readonly values: readonly Value[]
}

const TABLE_LEAF = 0x0d
const INDEX_LEAF = 0x0a
const INDEX_INTERIOR = 0x02
/** A body is at most some megabytes; what claims more is no row. */
const MAX_ROW_BYTES = 512 * 1024 * 1024

/**
 * The rows that stand on one page, whichever table they belong to, with what they continue on other
 * pages. What is damaged is passed over, row by row.
 */
export function* rowsOnPage(pages: Pages, number: number): Generator<Row> {
  const page = pages.page(number)
  if (!page) return
  const start = pages.headerOffset(number)
  const type = page[start]
  const isTable = type === TABLE_LEAF
  if (!isTable && type !== INDEX_LEAF && type !== INDEX_INTERIOR) return
  const pointersAt = start + (type === INDEX_INTERIOR ? 12 : 8)
  const cells = page.readUInt16BE(start + 3)
  for (let cell = 0; cell < cells; cell += 1) {
    const pointerAt = pointersAt + 2 * cell
    if (pointerAt + 2 > pages.usableBytes) return
    const at = page.readUInt16BE(pointerAt) + (type === INDEX_INTERIOR ? 4 : 0)
    const payload = readPayload(pages, page, at, isTable)
    const values = payload && readValues(payload)
    if (values) yield { of: isTable ? 'table' : 'index', values }
  }
}

function readPayload(pages: Pages, page: Buffer, at: number, isTable: boolean): Buffer | undefined {
  const { usableBytes } = pages
  const size = readVarint(page, at, usableBytes)
  if (!size || size.value > MAX_ROW_BYTES) return undefined
  const rowNumber = isTable ? readVarint(page, size.end, usableBytes) : size
  if (!rowNumber) return undefined
  const local = localBytes(size.value, usableBytes, isTable)
  const end = rowNumber.end + local
  if (end > usableBytes) return undefined
  const onPage = page.subarray(rowNumber.end, end)
  if (local === size.value) return onPage
  if (end + 4 > usableBytes) return undefined
  return withOverflow(pages, onPage, page.readUInt32BE(end), size.value)
}

/** How much of a row stands on its own page; the format defines it so. */
function localBytes(size: number, usable: number, isTable: boolean): number {
  const most = isTable ? usable - 35 : Math.floor(((usable - 12) * 64) / 255) - 23
  if (size <= most) return size
  const least = Math.floor(((usable - 12) * 32) / 255) - 23
  const fitted = least + ((size - least) % (usable - 4))
  return fitted <= most ? fitted : least
}

function withOverflow(
  pages: Pages,
  onPage: Buffer,
  first: number,
  size: number,
): Buffer | undefined {
  const parts = [onPage]
  let left = size - onPage.length
  let next = first
  // Every page gives some of what is left, so a chain that leads in a circle ends too.
  while (left > 0) {
    const page = pages.page(next)
    if (!page) return undefined
    const part = page.subarray(4, Math.min(pages.usableBytes, 4 + left))
    parts.push(part)
    left -= part.length
    next = page.readUInt32BE(0)
  }
  return next === 0 ? Buffer.concat(parts, size) : undefined
}

/** The columns of a row (https://sqlite.org/fileformat2.html#record_format), or none if damaged. */
function readValues(payload: Buffer): Value[] | undefined {
  const header = readVarint(payload, 0, payload.length)
  if (!header || header.value > payload.length) return undefined
  const values: Value[] = []
  let valueAt = header.value
  let typeAt = header.end
  while (typeAt < header.value) {
    const type = readVarint(payload, typeAt, header.value)
    if (!type) return undefined
    const size = sizeOf(type.value)
    if (size === undefined || valueAt + size > payload.length) return undefined
    const value = readValue(type.value, payload.subarray(valueAt, valueAt + size))
    if (value === undefined) return undefined
    values.push(value)
    valueAt += size
    typeAt = type.end
  }
  return valueAt === payload.length ? values : undefined
}

const WHOLE_NUMBER_BYTES = [0, 1, 2, 3, 4, 6, 8] as const

function sizeOf(type: number): number | undefined {
  if (type === 8 || type === 9) return 0
  if (type >= 13 && type % 2 === 1) return (type - 13) / 2
  return WHOLE_NUMBER_BYTES[type]
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function readValue(type: number, bytes: Buffer): Value | undefined {
  if (type === 0) return null
  if (type === 8) return 0
  if (type === 9) return 1
  if (type < 7) {
    return bytes.length === 8 ? Number(bytes.readBigInt64BE()) : bytes.readIntBE(0, bytes.length)
  }
  try {
    return utf8.decode(bytes)
  } catch {
    return undefined
  }
}

interface Varint {
  readonly value: number
  /** The place behind it. */
  readonly end: number
}

/** One to nine bytes, the higher ones first; what no number of ours can hold is damage. */
function readVarint(bytes: Buffer, at: number, limit: number): Varint | undefined {
  let value = 0
  for (let place = 0; place < 8; place += 1) {
    const byte = at + place < limit ? bytes[at + place] : undefined
    if (byte === undefined) return undefined
    value = value * 128 + (byte & 0x7f)
    if (value > Number.MAX_SAFE_INTEGER) return undefined
    if (byte < 0x80) return { value, end: at + place + 1 }
  }
  return undefined
}
