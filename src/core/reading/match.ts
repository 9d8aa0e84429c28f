import type { Cue } from './cue.ts'
import { type Stance, stanceOf } from './guards.ts'
import type { LetterText } from './letter-text.ts'
import { limits } from './limits.ts'
import { couldMatch, type Phrase } from './phrase.ts'
import { sentenceAt } from './sentences.ts'

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
 * conditional or denied one. Order of `cues`.
 */
export function findCues(
  letter: LetterText,
  cues: readonly Cue[],
  effort: Effort = { searches: 0 },
): readonly Found[] {
  const found: Found[] = []
  for (const cue of cues) {
    const hit = findCue(letter, cue, effort)
    if (hit !== null) found.push(hit)
  }
  return found
}

function findCue(letter: LetterText, cue: Cue, effort: Effort): Found | null {
  if (cue.where === 'sender') {
    const says = cue.phrases.some((phrase) => {
      if (!couldMatch(phrase, letter.senderWords)) return false
      phrase.pattern.lastIndex = 0
      return phrase.pattern.test(letter.sender)
    })
    return says ? { cue, stance: 'plain', start: 0, end: 0 } : null
  }
  const subjectEnd = Math.max(0, letter.textStart - 2)
  if (cue.where === 'subject' && letter.textStart === 0) return null
  const from = cue.where === 'text' ? letter.textStart : 0
  const text = cue.where === 'subject' ? letter.search.slice(0, subjectEnd) : letter.search
  let second: Found | null = null
  let tries = 0
  for (const phrase of cue.phrases) {
    if (!couldMatch(phrase, letter.words)) continue
    phrase.pattern.lastIndex = from
    effort.searches += 1
    for (let match = phrase.pattern.exec(text); match; match = phrase.pattern.exec(text)) {
      tries += 1
      if (match[0] === '') break
      const hit = judge(letter, cue, match.index, match.index + match[0].length)
      if (hit?.stance === 'plain') return hit
      second ??= hit
      if (tries >= limits.matchesPerCue) return second
    }
  }
  return second
}

function judge(letter: LetterText, cue: Cue, start: number, end: number): Found | null {
  const span = sentenceAt(letter.sentences, start)
  const sentence = letter.search.slice(span.start, span.end)
  if (cue.unless.some((phrase) => holds(phrase, sentence, letter.words))) return null
  const stance = cue.guarded
    ? stanceOf(cue, sentence, start - span.start, end - span.start)
    : 'plain'
  return { cue, stance, start, end }
}

function holds(phrase: Phrase, sentence: string, words: ReadonlySet<string>): boolean {
  if (!couldMatch(phrase, words)) return false
  phrase.pattern.lastIndex = 0
  return phrase.pattern.test(sentence)
}
