import { fold } from '../reading/fold.ts'

/** One line of an advert. Offsets are UTF-16 into its kept text. */
export interface AdvertLine {
  readonly text: string
  /** Lower case without accents, of the same length. */
  readonly folded: string
  readonly start: number
  readonly end: number
  /** Began with a sign of a list. */
  readonly isListed: boolean
  /** Nothing stood in the line before. */
  readonly afterGap: boolean
}

/** So much of a text is kept and read, in UTF-16 units: no advert is longer, and pages around one are. */
export const MAX_ADVERT_CHARS = 40_000
/** A longer line is a whole text without line ends, and is parted at its sentences and lists. */
const LONG_LINE = 320
const MOST_LINES = 1500

/**
 * A pasted text as it is kept: line ends as line feeds, spaces as one, without characters that cannot be
 * seen or that turn the direction of writing, at most `MAX_ADVERT_CHARS`.
 */
export function tidyAdvert(text: string): string {
  return text
    .slice(0, MAX_ADVERT_CHARS * 2)
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
    .replace(/[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00AD]|(?!\n|\t)\p{Cc}/gu, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .slice(0, MAX_ADVERT_CHARS)
}

const listSign =
  /^[-–—*•·‣▪●○◦✓✔➤►»>☞⌲+]+ ?(?=\S)|^[\p{So}\p{Sm}\p{Po}] (?=\S)|^\(?\d{1,2}[.)] (?=\S)/u

/** The lines of a tidy text that say something. */
export function linesOf(text: string): readonly AdvertLine[] {
  const lines: AdvertLine[] = []
  let at = 0
  let afterGap = true
  for (const whole of text.split('\n')) {
    if (whole.trim() === '') afterGap = true
    for (const [offset, piece] of whole.length > LONG_LINE
      ? parted(whole)
      : [[0, whole] as const]) {
      const trimmed = piece.trim()
      if (trimmed === '' || lines.length >= MOST_LINES) continue
      const sign = listSign.exec(trimmed)?.[0] ?? ''
      const own = trimmed.slice(sign.length)
      if (!/[\p{L}\p{N}]/u.test(own)) continue
      const start = at + offset + piece.indexOf(trimmed) + sign.length
      const isListed = sign !== ''
      lines.push({
        text: own,
        folded: fold(own),
        start,
        end: start + own.length,
        isListed,
        afterGap,
      })
      afterGap = false
    }
    at += whole.length + 1
  }
  return lines
}

/** Where a long line has a sentence's end, or a sign of a list. */
const breaks = /(?<=[.!?:;]) (?=[\p{Lu}•*·–-])| (?=[•*·▪●] )| (?=[-–] \p{Lu})/gu

function parted(line: string): readonly (readonly [number, string])[] {
  const pieces: (readonly [number, string])[] = []
  let from = 0
  for (const { index } of line.matchAll(breaks)) {
    pieces.push([from, line.slice(from, index)])
    from = index
  }
  pieces.push([from, line.slice(from)])
  return pieces
}
