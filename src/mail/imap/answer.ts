import { imapLimits } from './limits.ts'

/** A value in an answer: an atom or quoted string (as Latin-1), a literal, NIL or a list. */
export type ImapValue = string | Uint8Array | null | readonly ImapValue[]

/** Thrown for what is no answer of IMAP, or larger than `imapLimits` allow. */
export class NotAnAnswer extends Error {
  constructor(why: string) {
    super(why)
    this.name = 'NotAnAnswer'
  }
}

/** One answer as it came: its text as Latin-1, with the literals that stood between. */
export interface RawAnswer {
  /** One more than there are literals. */
  readonly texts: readonly string[]
  readonly literals: readonly Uint8Array[]
}

/** `* OK [UIDVALIDITY 3] …` and `a1 NO [ALERT] …`; what is in brackets is the code. */
export interface StatusAnswer {
  readonly status: string
  readonly code: string
  /** The values after the code in the brackets, as text. */
  readonly codeText: string
}

const STATUS = /^(OK|NO|BAD|BYE|PREAUTH)(?: \[([A-Z0-9-]+)(?: ([^\]]*))?\])?(?: |$)/i

/** An answer that tells how something went; null for every other. `text` is without tag and star. */
export function statusOf(text: string): StatusAnswer | null {
  const match = STATUS.exec(text)
  if (!match) return null
  const [, status = '', code = '', codeText = ''] = match
  return { status: status.toUpperCase(), code: code.toUpperCase(), codeText }
}

/**
 * The values of an answer, RFC 3501 section 4, after `skip` characters of its first text. Throws
 * `NotAnAnswer`.
 */
export function valuesOf({ texts, literals }: RawAnswer, skip: number): readonly ImapValue[] {
  const lists: ImapValue[][] = [[]]
  const put = (value: ImapValue) => lists.at(-1)?.push(value)
  for (const [part, whole] of texts.entries()) {
    const isLast = part === texts.length - 1
    // A literal's length stands at the end of the text before it.
    const text = isLast ? whole : whole.slice(0, whole.lastIndexOf('{'))
    for (let at = part === 0 ? skip : 0; at < text.length; ) {
      const sign = text[at]
      if (sign === ' ') at += 1
      else if (sign === '(') {
        if (lists.length > imapLimits.depth) throw new NotAnAnswer('lists too deep')
        lists.push([])
        at += 1
      } else if (sign === ')') {
        const list = lists.pop()
        if (!list || lists.length === 0) throw new NotAnAnswer('a list ends that did not begin')
        put(list)
        at += 1
      } else if (sign === '"') {
        const quoted = quotedAt(text, at)
        put(quoted.value)
        at = quoted.end
      } else {
        const end = endOfAtom(text, at)
        const atom = text.slice(at, end)
        put(atom.toUpperCase() === 'NIL' ? null : atom)
        at = end
      }
    }
    const literal = literals[part]
    if (literal) put(literal)
  }
  if (lists.length !== 1) throw new NotAnAnswer('a list does not end')
  return lists[0] ?? []
}

function quotedAt(text: string, start: number): { value: string; end: number } {
  let value = ''
  for (let at = start + 1; at < text.length; at += 1) {
    const sign = text[at]
    if (sign === '"') return { value, end: at + 1 }
    if (sign === '\\') at += 1
    value += text[at] ?? ''
  }
  throw new NotAnAnswer('a quoted string does not end')
}

/** `BODY[HEADER.FIELDS (FROM)]<0>` is one atom, blanks and brackets included. */
function endOfAtom(text: string, start: number): number {
  let inBrackets = false
  for (let at = start; at < text.length; at += 1) {
    const sign = text[at]
    if (sign === '[') inBrackets = true
    else if (sign === ']') inBrackets = false
    else if (!inBrackets && (sign === ' ' || sign === '(' || sign === ')')) return at
  }
  return text.length
}
