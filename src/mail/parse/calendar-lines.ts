import { parseLimits } from './limits.ts'

/** A content line of a calendar file (RFC 5545 section 3.1): `NAME;PARAM=value:value`. */
export interface CalendarLine {
  /** Upper case. */
  readonly name: string
  /** Names in upper case; quotes are gone. */
  readonly parameters: ReadonlyMap<string, string>
  /** As written, backslashes included. */
  readonly value: string
}

/** `BEGIN:X` to `END:X` with what stands in it. */
export interface CalendarBlock {
  readonly name: string
  readonly lines: readonly CalendarLine[]
  readonly blocks: readonly CalendarBlock[]
}

interface OpenBlock {
  readonly name: string
  readonly lines: CalendarLine[]
  readonly blocks: OpenBlock[]
}

/**
 * Reads a calendar file into blocks, forgiving: folded lines are joined, a block that is never closed
 * ends with its parent, what lies deeper than
 * `parseLimits.calendarDepth` is passed over. Linear in the text.
 */
export function readCalendarBlocks(text: string): CalendarBlock {
  const root: OpenBlock = { name: '', lines: [], blocks: [] }
  const open: OpenBlock[] = [root]
  let tooDeep = 0
  for (const line of unfolded(text)) {
    const read = readLine(line)
    if (read === null) continue
    const name = read.value.trim().toUpperCase()
    if (read.name === 'BEGIN') {
      if (open.length > parseLimits.calendarDepth) tooDeep += 1
      else {
        const block: OpenBlock = { name, lines: [], blocks: [] }
        open.at(-1)?.blocks.push(block)
        open.push(block)
      }
    } else if (read.name === 'END') {
      if (tooDeep > 0) tooDeep -= 1
      else if (open.some((block, depth) => depth > 0 && block.name === name)) {
        while (open.length > 1 && open.pop()?.name !== name);
      }
    } else if (tooDeep === 0) open.at(-1)?.lines.push(read)
  }
  return root
}

function unfolded(text: string): string[] {
  const lines: string[] = []
  let pieces: string[] = []
  let length = 0
  const finish = () => {
    if (pieces.length > 0) lines.push(pieces.join(''))
    pieces = []
    length = 0
  }
  for (const line of text.split(/\r\n?|\n/, parseLimits.calendarLines)) {
    const continues = /^[ \t]/.test(line) && pieces.length > 0
    if (!continues) finish()
    if (length < parseLimits.calendarLineChars) pieces.push(continues ? line.slice(1) : line)
    length += line.length
  }
  finish()
  return lines
}

function readLine(line: string): CalendarLine | null {
  const pieces: string[] = []
  let quoted = false
  let from = 0
  for (let at = 0; at < Math.min(line.length, parseLimits.calendarLineChars); at += 1) {
    const char = line[at]
    if (char === '"') quoted = !quoted
    else if (!quoted && (char === ';' || char === ':')) {
      pieces.push(line.slice(from, at))
      from = at + 1
      if (char === ':') return lineOf(pieces, line.slice(from, parseLimits.calendarLineChars))
    }
  }
  // A quote that is never closed: the value begins behind the first colon.
  const colon = quoted ? line.indexOf(':') : -1
  return colon < 0
    ? null
    : lineOf([line.slice(0, colon)], line.slice(colon + 1, parseLimits.calendarLineChars))
}

function lineOf([name = '', ...rest]: readonly string[], value: string): CalendarLine {
  const parameters = new Map<string, string>()
  for (const piece of rest) {
    const equals = piece.indexOf('=')
    if (equals < 0) continue
    const key = piece.slice(0, equals).trim().toUpperCase()
    if (!parameters.has(key)) parameters.set(key, piece.slice(equals + 1).replace(/"/g, ''))
  }
  return { name: name.trim().toUpperCase(), parameters, value }
}

/** A text value with its escapes undone (RFC 5545 section 3.3.11). */
export function calendarText(value: string): string {
  return value.replace(/\\([\\;,nN])/g, (_, char) => (char === 'n' || char === 'N' ? '\n' : char))
}
