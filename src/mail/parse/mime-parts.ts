import { parseLimits } from './limits.ts'
import { type Head, type Parametered, parseParametered, readHead } from './mime-head.ts'
import type { ParseCode } from './parsed-letter.ts'
import { decodeBody } from './transfer-encoding.ts'

/** One part of a message; `children` are the parts of a multipart or the message it carries. */
export interface MimePart {
  readonly head: Head
  readonly type: Parametered
  readonly disposition: Parametered
  /** Lowercase `Content-Transfer-Encoding`. */
  readonly encoding: string
  /** As transferred, not decoded. */
  readonly body: Uint8Array
  readonly children: readonly MimePart[]
}

/** What is left to spend on one message, and the first limit that was met. */
export interface MimeBudget {
  parts: number
  trouble: ParseCode | null
}

export function newBudget(): MimeBudget {
  return { parts: parseLimits.parts, trouble: null }
}

const DASH = 0x2d
const NEWLINE = 10

/**
 * Takes a message apart into its parts (RFC 2045, 2046), bounded in number and depth. A multipart
 * whose parts cannot be found is taken as text. Bodies are views on `bytes`, nothing is copied.
 */
export function readPart(
  bytes: Uint8Array,
  budget: MimeBudget = newBudget(),
  depth = 0,
  defaultType = 'text/plain',
): MimePart {
  budget.parts -= 1
  const head = readHead(bytes)
  const type = parseParametered(head.headers.get('content-type') ?? defaultType)
  const disposition = parseParametered(head.headers.get('content-disposition') ?? '')
  const encoding = parseParametered(
    head.headers.get('content-transfer-encoding') ?? '',
  ).value.replace(/[^a-z0-9-]/g, '')
  const body = bytes.subarray(head.bodyAt)
  const leaf = { head, type, disposition, encoding, body, children: [] }

  const carriesMessage = type.value === 'message/rfc822' || type.value === 'message/global'
  if (!carriesMessage && !type.value.startsWith('multipart/')) return leaf
  if (depth >= parseLimits.depth) {
    budget.trouble ??= 'too-deep'
    return leaf
  }
  if (carriesMessage) {
    return { ...leaf, children: [readPart(decodeBody(body, encoding), budget, depth + 1)] }
  }
  const boundary = type.parameters.get('boundary') ?? ''
  const sources = boundary === '' ? [] : splitAtBoundary(body, boundary, budget)
  if (sources.length === 0) {
    return { ...leaf, type: { value: 'text/plain', parameters: type.parameters } }
  }
  const childType = type.value === 'multipart/digest' ? 'message/rfc822' : 'text/plain'
  const children: MimePart[] = []
  for (const source of sources) {
    if (budget.parts <= 0) {
      budget.trouble ??= 'too-many-parts'
      break
    }
    children.push(readPart(source, budget, depth + 1, childType))
  }
  return { ...leaf, children }
}

/** The parts between the delimiter lines; text before the first and after the last is dropped. */
function splitAtBoundary(body: Uint8Array, boundary: string, budget: MimeBudget): Uint8Array[] {
  const delimiter = new TextEncoder().encode(`--${boundary}`)
  const parts: Uint8Array[] = []
  let from = -1
  for (let at = 0; at < body.length; ) {
    const newline = body.indexOf(NEWLINE, at)
    const next = newline < 0 ? body.length : newline + 1
    const found =
      body[at] === DASH && body[at + 1] === DASH ? delimiterAt(body, at, next, delimiter) : null
    if (found) {
      if (from >= 0) parts.push(body.subarray(from, Math.max(from, withoutLineEnd(body, at))))
      from = found === 'next' ? next : -1
      if (found === 'last') return parts
      if (parts.length > budget.parts) return parts
    }
    at = next
  }
  if (from >= 0 && from < body.length) parts.push(body.subarray(from))
  return parts
}

function delimiterAt(
  body: Uint8Array,
  at: number,
  end: number,
  delimiter: Uint8Array,
): 'next' | 'last' | null {
  if (end - at < delimiter.length) return null
  for (let offset = 2; offset < delimiter.length; offset += 1) {
    if (body[at + offset] !== delimiter[offset]) return null
  }
  let rest = at + delimiter.length
  const last = body[rest] === DASH && body[rest + 1] === DASH
  if (last) rest += 2
  for (; rest < end; rest += 1) {
    const byte = body[rest]
    if (byte !== 32 && byte !== 9 && byte !== 13 && byte !== NEWLINE) return null
  }
  return last ? 'last' : 'next'
}

/** The line end before a delimiter belongs to the delimiter (RFC 2046 section 5.1.1). */
function withoutLineEnd(body: Uint8Array, at: number): number {
  if (at > 0 && body[at - 1] === NEWLINE) {
    return at > 1 && body[at - 2] === 13 ? at - 2 : at - 1
  }
  return at
}
