import { closing } from './cues/closings.ts'
import { fold } from './fold.ts'
import type { LetterText } from './letter-text.ts'
import { type FoundName, nameAt } from './names.ts'
import type { Span } from './regions.ts'

/** The part of a letter in which names are looked for. Offsets are those of `shownText`. */
export interface WhoText {
  readonly letter: LetterText
  /** As shown, but lines that only wrap are joined by spaces. */
  readonly text: string
  readonly folded: string
  /** The subject's part of `text`; empty where there is none. */
  readonly subject: string
  /** Its names, in order: runs of words with capitals. */
  readonly names: readonly FoundName[]
  /** Closing words such as "Kind regards", in order. */
  readonly closings: readonly Span[]
}

/** Names stand near a letter's start or its end; footers of job sites are long. */
const lookedAt = 6000

/** A line of so many letters may go on in the next. */
const wrapsFrom = 45

/** Prepares a letter for finding who wrote it about what. */
export function prepareWho(letter: LetterText): WhoText {
  const shown = letter.shownText.slice(0, Math.min(letter.readEnd, lookedAt))
  const pieces: string[] = []
  let from = 0
  let line = 0
  for (let at = shown.indexOf('\n'); at >= 0; at = shown.indexOf('\n', at + 1)) {
    const wraps = at - line >= wrapsFrom && goesOn(shown, at)
    line = at + 1
    if (!wraps) continue
    pieces.push(shown.slice(from, at))
    from = at + 1
  }
  const text = pieces.length === 0 ? shown : [...pieces, shown.slice(from)].join(' ')
  const folded = fold(text)
  return {
    letter,
    text,
    folded,
    subject: text.slice(0, Math.max(0, letter.textStart - 2)),
    names: namesIn(text),
    closings: closingsIn(folded),
  }
}

function closingsIn(folded: string): readonly Span[] {
  const found: Span[] = []
  eachMatch(closing, folded, (match) => {
    const end = match.index + match[0].length
    found.push({ start: match.index, end })
    return end - 1
  })
  return found
}

/** Whether the line that ends at `at` is continued by the next, and not by a signature. */
function goesOn(shown: string, at: number): boolean {
  if (/[.!?:;\n]/.test(shown[at - 1] ?? '\n')) return false
  const end = shown.indexOf('\n', at + 1)
  const length = (end < 0 ? shown.length : end) - at - 1
  return length > 0 && (length >= wrapsFrom || !/[\p{Lu}]/u.test(shown[at + 1] ?? ''))
}

/** Whether the sender wrote what stands at `offset`. */
export function isOwn(letter: LetterText, offset: number): boolean {
  return letter.own.some((span) => offset >= span.start && offset <= span.end)
}

/** At most so many places of one wording are looked at in a letter. */
const places = 24

/** Calls `use` for each place of a global pattern; the search goes on at the offset that it returns. */
export function eachMatch(
  pattern: RegExp,
  text: string,
  use: (match: RegExpExecArray) => number | undefined,
): void {
  pattern.lastIndex = 0
  let tries = 0
  for (let match = pattern.exec(text); match && tries < places; match = pattern.exec(text)) {
    tries += 1
    const next = use(match)
    if (next !== undefined) pattern.lastIndex = Math.max(next, match.index + 1)
    else if (match[0] === '') break
  }
}

/** At most so many names of a letter are looked at. */
const mostNames = 80

const capital = /^\p{Lu}/u
/** Behind one of these no name begins. */
const insideWord = /[\p{L}\p{N}.@/'’-]/u

function namesIn(text: string): readonly FoundName[] {
  const found: FoundName[] = []
  for (let at = 0; at < text.length && found.length < mostNames; at++) {
    const code = text.charCodeAt(at)
    const isCapital = code < 128 ? code > 64 && code < 91 : capital.test(text.slice(at, at + 2))
    if (!isCapital || (at > 0 && insideWord.test(text[at - 1] ?? ''))) continue
    const place = nameAt(text, at)
    if (place === null) continue
    found.push(place)
    at = place.end - 1
  }
  return found
}
