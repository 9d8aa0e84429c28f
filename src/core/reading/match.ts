import type { Cue } from './cue.ts'
import { type CueSearch, wordingsIn } from './cue-search.ts'
import { type Stance, stanceOf } from './guards.ts'
import type { LetterText } from './letter-text.ts'
import type { Phrase } from './phrase.ts'
import type { Span } from './regions.ts'
import { sentenceAt } from './sentences.ts'
import { placesOf, placesWithin } from './word-index.ts'

/** A cue found in a letter. `end` is exclusive; both are 0 for cues in the sender's address. */
export interface Found {
  readonly cue: Cue
  readonly stance: Stance
  readonly start: number
  readonly end: number
}

/** Searches done for one letter, so that a test can hold the work to a bound without a clock. */
export interface Effort {
  searches: number
}

/**
 * The first plain place of every cue that a letter contains; where there is none, the first
 * conditional or denied one. Order of the cues.
 */
export function findCues(
  letter: LetterText,
  search: CueSearch,
  effort: Effort = { searches: 0 },
): readonly Found[] {
  const tried = (): void => {
    effort.searches += 1
  }
  const found = new Map<Cue, Found>()
  for (const { cue, phrase, sentences } of wordingsIn(search, letter.words)) {
    const known = found.get(cue)
    if (known?.stance === 'plain') continue
    const hit = findWording(letter, cue, phrase, sentences, tried)
    if (hit !== null && (known === undefined || hit.stance === 'plain')) found.set(cue, hit)
  }
  return [...found.values()]
}

function findWording(
  letter: LetterText,
  cue: Cue,
  phrase: Phrase,
  sentences: number,
  tried: () => void,
): Found | null {
  if (cue.where === 'sender') {
    tried()
    return phrase.raw !== null && letter.sender.search(phrase.raw) >= 0
      ? { cue, stance: 'plain', start: 0, end: 0 }
      : null
  }
  if (cue.where === 'subject' && letter.textStart === 0) return null
  // A reason stands in the text; a subject only names it.
  const from = cue.where === 'text' || cue.about === 'reason' ? letter.textStart : 0
  const to = cue.where === 'subject' ? Math.max(0, letter.textStart - 2) : letter.search.length
  let second: Found | null = null
  const { search, words } = letter
  for (const { start, end } of placesWithin(phrase, sentences, search, words, from, to, tried)) {
    const hit = judge(letter, cue, start, end)
    if (hit?.stance === 'plain') return hit
    second ??= hit
  }
  return second
}

function judge(letter: LetterText, cue: Cue, start: number, end: number): Found | null {
  const span = sentenceAt(letter.sentences, start)
  if (cue.unless.some((phrase) => holds(letter, phrase, span))) return null
  if (!cue.guarded) return { cue, stance: 'plain', start, end }
  const sentence = letter.search.slice(span.start, span.end)
  return { cue, stance: stanceOf(cue, sentence, start - span.start, end - span.start), start, end }
}

function holds(letter: LetterText, phrase: Phrase, span: Span): boolean {
  const { search, words } = letter
  return placesOf(phrase, search, words, span.start, span.end, () => undefined).length > 0
}
