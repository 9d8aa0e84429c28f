import { decodeText } from './charset.ts'
import { parseLimits } from './limits.ts'

/** A header's value with its parameters; names lowercase, continuations joined (RFC 2231). */
export interface Parametered {
  readonly value: string
  readonly parameters: ReadonlyMap<string, string>
}

/** The headers of a message or part that Onward looks at, first occurrence each, unfolded. */
export interface Head {
  readonly headers: ReadonlyMap<string, string>
  /** Offset at which the body begins. */
  readonly bodyAt: number
  /** Where the first `Authentication-Results` stands among the lines that servers write. */
  readonly proof: ProofPlace
}

/** Servers write their lines on top, so what stands around a line tells who wrote it. */
export interface ProofPlace {
  /** The nearest `Received` above; empty when there is none. */
  readonly receivedAbove: string
  readonly receivedBelow: boolean
}

const wanted = new Set([
  'subject',
  'from',
  'sender',
  'reply-to',
  'authentication-results',
  'in-reply-to',
  'references',
  'list-unsubscribe',
  'list-id',
  'precedence',
  'to',
  'date',
  'received',
  'message-id',
  'content-type',
  'content-transfer-encoding',
  'content-disposition',
])
const NEWLINE = 10
const RETURN = 13
const SPACE = 32
const TAB = 9

/**
 * Reads a head up to its empty line. Lines that are no headers are passed over, except that a part
 * may begin with its body at once. Long headers are cut at `parseLimits.headerBytes`, and headers
 * that nobody asked for cost nothing, so a head of any size is read in linear time.
 */
export function readHead(bytes: Uint8Array): Head {
  const headers = new Map<string, string>()
  let name = ''
  let pieces: Uint8Array[] = []
  let received: readonly Uint8Array[] = []
  let receivedAbove: readonly Uint8Array[] = []
  let receivedBelow = false
  const finish = () => {
    if (name === 'received') {
      received = pieces
      receivedBelow = headers.has('authentication-results')
    }
    if (name !== '' && !headers.has(name)) {
      headers.set(name, unfold(pieces))
      if (name === 'authentication-results') receivedAbove = received
    }
    name = ''
    pieces = []
  }
  const headUpTo = (bodyAt: number): Head => {
    finish()
    return { headers, bodyAt, proof: { receivedAbove: unfold(receivedAbove), receivedBelow } }
  }
  let lines = 0
  for (let at = 0; at < bytes.length; ) {
    const newline = bytes.indexOf(NEWLINE, at)
    const next = newline < 0 ? bytes.length : newline + 1
    const end = lineEnd(bytes, at, newline < 0 ? bytes.length : newline)
    if (end === at) {
      return headUpTo(next)
    }
    lines += 1
    if (lines <= parseLimits.headLines) {
      const first = bytes[at]
      if (first === SPACE || first === TAB) {
        if (name !== '') pieces.push(bytes.subarray(at, end))
      } else {
        finish()
        const colon = headerColon(bytes, at, end)
        if (colon < 0 && lines === 1 && !startsWithFrom(bytes)) return headUpTo(0)
        const key = colon < 0 ? '' : asciiOf(bytes, at, colon).trim().toLowerCase()
        if (wanted.has(key)) {
          name = key
          pieces.push(bytes.subarray(colon + 1, end))
        }
      }
    }
    at = next
  }
  return headUpTo(bytes.length)
}

function lineEnd(bytes: Uint8Array, from: number, newline: number): number {
  let end = newline
  while (end > from && bytes[end - 1] === RETURN) end -= 1
  return end
}

/** The offset of the colon behind a header's name (printable ASCII), or -1. */
export function headerColon(bytes: Uint8Array, from: number, end: number): number {
  const last = Math.min(end, from + 80)
  for (let at = from; at < last; at += 1) {
    const byte = bytes[at] ?? 0
    if (byte === 0x3a) return at > from ? at : -1
    if (byte === SPACE || byte === TAB) {
      let colon = at
      while (colon < last && (bytes[colon] === SPACE || bytes[colon] === TAB)) colon += 1
      return colon < last && bytes[colon] === 0x3a && at > from ? colon : -1
    }
    if (byte < 0x21 || byte > 0x7e) return -1
  }
  return -1
}

function startsWithFrom(bytes: Uint8Array): boolean {
  return /^>*From /.test(asciiOf(bytes, 0, Math.min(bytes.length, 16)))
}

function asciiOf(bytes: Uint8Array, from: number, end: number): string {
  return String.fromCharCode(...bytes.subarray(from, Math.min(end, from + 100)))
}

function unfold(pieces: readonly Uint8Array[]): string {
  let room: number = parseLimits.headerBytes
  let value = ''
  for (const piece of pieces) {
    if (room <= 0) break
    value += decodeText(piece.subarray(0, room), null).replace(/[\r\n\0]+/g, ' ')
    room -= piece.length
  }
  return value.trim()
}

/** Parses `value; name=token; name="quoted"` (RFC 2045 section 5.1), forgiving what is broken. */
export function parseParametered(header: string): Parametered {
  const [value = '', ...rest] = splitOutsideQuotes(header)
  const plain = new Map<string, string>()
  const continued = new Map<
    string,
    { readonly place: number; readonly raw: string; readonly encoded: boolean }[]
  >()
  for (const piece of rest) {
    const equals = piece.indexOf('=')
    if (equals < 0) continue
    const key = piece.slice(0, equals).trim().toLowerCase()
    const raw = unquote(piece.slice(equals + 1).trim())
    const section = /^([^*]+)\*(\d{1,3})?(\*)?$/.exec(key)
    if (!section) {
      if (!plain.has(key)) plain.set(key, raw)
      continue
    }
    const name = section[1] ?? ''
    const sections = continued.get(name) ?? []
    const encoded = section[2] === undefined || section[3] !== undefined
    sections.push({ place: Number(section[2] ?? 0), raw, encoded })
    continued.set(name, sections)
  }
  for (const [name, sections] of continued) {
    sections.sort((one, other) => one.place - other.place)
    plain.set(name, decodeSections(sections))
  }
  return { value: withoutComment(value).trim().toLowerCase(), parameters: plain }
}

function splitOutsideQuotes(header: string): string[] {
  const pieces: string[] = []
  let from = 0
  let quoted = false
  for (let at = 0; at < header.length; at += 1) {
    const char = header[at]
    if (quoted && char === '\\') at += 1
    else if (char === '"') quoted = !quoted
    else if (char === ';' && !quoted) {
      pieces.push(header.slice(from, at))
      from = at + 1
    }
  }
  // A quote that is never closed is only a character; what follows it still has its parameters.
  if (quoted) return [...pieces, ...header.slice(from).split(';')]
  pieces.push(header.slice(from))
  return pieces
}

function unquote(raw: string): string {
  if (!raw.startsWith('"')) return withoutComment(raw).trim()
  const close = /^"((?:[^"\\]|\\[\s\S])*)/.exec(raw)
  return (close?.[1] ?? '').replace(/\\([\s\S])/g, '$1')
}

function withoutComment(value: string): string {
  const open = value.search(/(?:^|\s)\(/)
  return open < 0 ? value : value.slice(0, open)
}

function decodeSections(
  sections: readonly { readonly raw: string; readonly encoded: boolean }[],
): string {
  let charset: string | null = null
  const bytes: number[] = []
  for (const [place, { raw, encoded }] of sections.entries()) {
    let rest = raw
    const head = place === 0 && encoded ? /^([^']*)'[^']*'/.exec(raw) : null
    if (head) {
      charset = head[1] ?? null
      rest = raw.slice(head[0].length)
    }
    for (let at = 0; at < rest.length; at += 1) {
      const hex = encoded && rest[at] === '%' ? rest.slice(at + 1, at + 3) : ''
      if (/^[0-9a-fA-F]{2}$/.test(hex)) {
        bytes.push(Number.parseInt(hex, 16))
        at += 2
      } else bytes.push(...new TextEncoder().encode(rest[at]))
    }
  }
  return decodeText(Uint8Array.from(bytes), charset)
}
