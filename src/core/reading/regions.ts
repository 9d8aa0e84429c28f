/** A stretch of text, `end` exclusive, UTF-16 offsets. */
export interface Span {
  readonly start: number
  readonly end: number
}

const quotedFrom: readonly RegExp[] = [
  /^-{2,20} ?(original message|original appointment|reply message|forwarded message|forwarded by .{0,80}?|begin forwarded message) ?-{0,20}$/,
  /^-{2,30} ?forwarded (message|by).{0,100}$/,
  /^begin forwarded message:?$/,
  /^(on|am|le|el|op|il) .{6,140}(wrote|schrieb|a ecrit|escribio|schreef|ha scritto) ?.{0,60}:$/,
  /^_{10,}$/,
]
const headLine =
  /^\*{0,2}(from|von|de|van|da|sent|gesendet|date|datum|to|an|subject|betreff|cc)\*{0,2} ?:/

function isHeadBlock(lines: readonly string[], index: number): boolean {
  let heads = 0
  for (const line of lines.slice(index, index + 5)) if (headLine.test(line)) heads += 1
  return heads >= 3
}

/**
 * The parts of a letter that its sender wrote: without quoted replies (lines with `>`, text after
 * "On … wrote:" or an "Original Message" line). When hardly anything stands above a forwarded
 * letter, the forwarded letter is what is read. `folded` comes from `fold`.
 */
export function ownSpans(folded: string, textStart: number): readonly Span[] {
  const lines = folded.slice(textStart).split('\n')
  const own: Span[] = []
  let offset = textStart
  let cut: number | null = null
  let ownChars = 0
  for (const [index, line] of lines.entries()) {
    const end = offset + line.length
    const quoted = line.startsWith('>') || line.startsWith('|>')
    if (cut === null && !quoted) {
      const starts =
        quotedFrom.some((pattern) => line.length < 240 && pattern.test(line)) ||
        (headLine.test(line) && isHeadBlock(lines, index))
      if (starts) cut = offset
      else {
        own.push({ start: offset, end })
        ownChars += line.length
      }
    }
    offset = end + 1
  }
  const forwarded = cut !== null && ownChars < 80 ? forwardedSpan(folded, cut) : null
  if (forwarded !== null) own.push(forwarded)
  return textStart > 0 ? [{ start: 0, end: textStart - 2 }, ...own] : own
}

/** The letter inside a forward, below its head lines and above anything that it quotes itself. */
function forwardedSpan(folded: string, cut: number): Span | null {
  const lines = folded.slice(cut).split('\n')
  let offset = cut
  let start: number | null = null
  let heads = 0
  for (const [index, line] of lines.entries()) {
    const isHead = headLine.test(line)
    if (start === null) {
      if (isHead) heads += 1
      const marker = quotedFrom.some((pattern) => line.length < 240 && pattern.test(line))
      if (!isHead && !marker && line !== '' && index > 0) {
        if (heads === 0) return null
        start = offset
      }
    } else if (quotedFrom.some((pattern) => line.length < 240 && pattern.test(line))) {
      return { start, end: offset }
    }
    offset += line.length + 1
  }
  return start === null ? null : { start, end: folded.length }
}
