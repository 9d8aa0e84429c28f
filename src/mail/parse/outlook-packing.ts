import { decodeText } from './charset.ts'
import { parseLimits } from './limits.ts'
import { withoutControls } from './message-words.ts'
import type { MimePart } from './mime-parts.ts'
import { decodeBody } from './transfer-encoding.ts'

/** The words in a `winmail.dat`; empty where they are only there as compressed rich text. */
export interface OutlookPacking {
  readonly text: string
  readonly isHtml: boolean
}

const nothing: OutlookPacking = { text: '', isHtml: false }

/** `winmail.dat` (TNEF) among the parts of a message, read; null when there is none. */
export function outlookPacking(part: MimePart): OutlookPacking | null {
  if (isPacking(part)) return readTnef(decodeBody(part.body, part.encoding))
  for (const child of part.children) {
    const found = outlookPacking(child)
    if (found) return found
  }
  return null
}

function isPacking({ type, disposition, children }: MimePart): boolean {
  if (children.length > 0) return false
  if (type.value === 'application/ms-tnef' || type.value === 'application/vnd.ms-tnef') return true
  const name = disposition.parameters.get('filename') ?? type.parameters.get('name') ?? ''
  return name.toLowerCase() === 'winmail.dat'
}

const SIGNATURE = 0x223e9f78
const BODY = 0x0002800c
const PROPERTIES = 0x00069003

/**
 * The words of a TNEF stream ([MS-OXTNEF]): its text body, or the text or HTML among the properties.
 * Every length is held against what is there, so broken and hostile streams end early, with what
 * was found by then.
 */
export function readTnef(bytes: Uint8Array): OutlookPacking {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 6 || view.getUint32(0, true) !== SIGNATURE) return nothing
  let found = nothing
  let at = 6
  for (let count = 0; count < parseLimits.tnefAttributes && at + 9 <= bytes.length; count += 1) {
    const attribute = view.getUint32(at + 1, true)
    const length = view.getUint32(at + 5, true)
    const from = at + 9
    if (length > bytes.length - from) break
    const value = bytes.subarray(from, from + length)
    if (attribute === BODY) return { text: plain(value, false), isHtml: false }
    if (attribute === PROPERTIES && found.text === '') found = readProperties(value)
    // A checksum of two bytes follows each.
    at = from + length + 2
  }
  return found
}

const TEXT = 0x1000
const HTML = 0x1013
/** Bytes of a value of each fixed-length type, padded to four. */
const fixedBytes: Readonly<Record<number, number>> = {
  1: 0,
  2: 4,
  3: 4,
  4: 4,
  5: 8,
  6: 8,
  7: 8,
  10: 4,
  11: 4,
  20: 8,
  64: 8,
  72: 16,
}
const lengthTypes: ReadonlySet<number> = new Set([13, 30, 31, 258])
const UNICODE = 31

function readProperties(bytes: Uint8Array): OutlookPacking {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 4) return nothing
  const count = Math.min(view.getUint32(0, true), parseLimits.tnefAttributes)
  let html = ''
  let at = 4
  for (let index = 0; index < count && at + 4 <= bytes.length; index += 1) {
    const type = view.getUint16(at, true)
    const id = view.getUint16(at + 2, true)
    at += 4
    if (id >= 0x8000) at = behindName(view, at)
    const kind = type & 0xfff
    const many = (type & 0x1000) !== 0 || lengthTypes.has(kind)
    let values = 1
    if (many) {
      if (at + 4 > bytes.length) break
      values = Math.min(view.getUint32(at, true), parseLimits.tnefAttributes)
      at += 4
    }
    for (let place = 0; place < values; place += 1) {
      const fixed = fixedBytes[kind]
      if (fixed === undefined && !lengthTypes.has(kind)) return { text: html, isHtml: html !== '' }
      let length = fixed ?? 0
      if (fixed === undefined) {
        if (at + 4 > bytes.length) return { text: html, isHtml: html !== '' }
        length = view.getUint32(at, true)
        at += 4
      }
      if (length > bytes.length - at) return { text: html, isHtml: html !== '' }
      const value = bytes.subarray(at, at + length)
      if (id === TEXT) return { text: plain(value, kind === UNICODE), isHtml: false }
      if (id === HTML) html = plain(value, kind === UNICODE)
      at += Math.ceil(length / 4) * 4
    }
  }
  return { text: html, isHtml: html !== '' }
}

/** The offset behind the name of a named property: a GUID, then a number or a text. */
function behindName(view: DataView, at: number): number {
  if (at + 24 > view.byteLength) return view.byteLength
  if (view.getUint32(at + 16, true) === 0) return at + 24
  return at + 24 + Math.ceil(view.getUint32(at + 20, true) / 4) * 4
}

function plain(value: Uint8Array, isUnicode: boolean): string {
  const cut = value.subarray(0, parseLimits.tnefBodyBytes)
  const text = isUnicode ? new TextDecoder('utf-16le').decode(cut) : decodeText(cut, null)
  return withoutControls(text).trim()
}
