import type { CueSearch } from './cue-search.ts'
import { searchFor } from './cues/searches.ts'
import { fold } from './fold.ts'
import { type LetterLanguages, languagesOf } from './language.ts'
import { limits } from './limits.ts'
import { ownSpans, type Span } from './regions.ts'
import { splitSentences } from './sentences.ts'
import { shownTextOf, tidyLine } from './shown-text.ts'
import { type RequestPhrases, requestPhrases } from './trust-requests.ts'
import { indexWords, type WordIndex } from './word-index.ts'

/** A letter prepared for reading. All offsets are UTF-16 into `shownText`. */
export interface LetterText {
  readonly shownText: string
  /** Where the text begins, after the subject. */
  readonly textStart: number
  /** How much of `shownText` is read. */
  readonly readEnd: number
  /**
   * The read part folded for search: sentences end in line feeds, other line ends are spaces,
   * quoted parts are blank. Same offsets as `shownText`.
   */
  readonly search: string
  readonly sentences: readonly Span[]
  readonly words: WordIndex
  readonly languages: LetterLanguages
  /** What to look for in it. */
  readonly cues: CueSearch
  /** What frauds ask for, to look for in it. */
  readonly requests: RequestPhrases
  /** The parts that the sender wrote. */
  readonly own: readonly Span[]
  /** `name <address>`, folded. */
  readonly sender: string
}

/** Blanks everything outside `own`, keeping the length. */
function blankOutside(marked: string, own: readonly Span[]): string {
  const pieces: string[] = []
  let at = 0
  for (const span of own) {
    if (span.start > at) pieces.push('\n'.repeat(span.start - at))
    pieces.push(marked.slice(span.start, span.end))
    at = span.end
    // The line end between two own lines belongs to both.
    if (at < marked.length) {
      pieces.push(marked.slice(at, at + 1))
      at += 1
    }
  }
  if (at < marked.length) pieces.push('\n'.repeat(marked.length - at))
  return pieces.join('')
}

export function prepareLetter(letter: {
  readonly subject: string | null
  readonly fromName: string | null
  readonly fromAddress: string | null
  readonly text: string
}): LetterText {
  const { shownText, textStart } = shownTextOf(letter.subject, letter.text)
  const readEnd = Math.min(shownText.length, limits.readChars)
  const folded = fold(shownText.slice(0, readEnd))
  const own = ownSpans(folded, Math.min(textStart, readEnd))
  const { marked, sentences } = splitSentences(folded)
  const search = blankOutside(marked, own)
  const languages = languagesOf(search)
  // Made ready before the words are numbered: only words that a wording looks for have a number.
  const cues = searchFor(languages.spoken)
  const requests = requestPhrases()
  const sender = fold(`${tidyLine(letter.fromName)} <${tidyLine(letter.fromAddress)}>`)
  return {
    shownText,
    textStart: Math.min(textStart, readEnd),
    readEnd,
    search,
    sentences,
    words: indexWords(search),
    languages,
    cues,
    requests,
    own,
    sender,
  }
}
