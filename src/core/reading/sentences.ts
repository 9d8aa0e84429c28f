import { limits } from './limits.ts'
import type { Span } from './regions.ts'

const abbreviation =
  /\b(inc|ltd|llc|corp|co|mr|mrs|ms|mx|dr|prof|st|sr|jr|no|nr|vs|approx|dept|ext|e\.g|i\.e|u\.s|u\.k|a\.m|p\.m|bzw|ggf|evtl|inkl|ca|tel|str|hr|fr|mme|mlle|sra|dott|dra|sig|gent|ing|dhr|mevr|exmo|exma|[b-z])$/
/** Many languages write the day of a month with a stop: `12. Mai`, `3. 4. 2026`. */
const dayOfMonth = /\b\d{1,2}$/
const month = /^(?:jan|feb|mar|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|dez|dec|\d{1,2}\.)/
const dayAndMonth = /\b\d{1,2}\. ?\d{1,2}$/
const year = /^(?:19|20)\d\d/

/** A line end inside running text, as hard-wrapped mail has it, does not end a sentence. */
function isSoftBreak(folded: string, at: number, lineStart: number): boolean {
  const before = folded[at - 1] ?? ''
  const next = folded[at + 1] ?? ''
  if (next === '' || next === '\n' || /[-*•·>#|]/.test(next)) return false
  if (/[.!?:]/.test(before)) return false
  const lengthBefore = at - lineStart
  if (before === ',' && lengthBefore > 30) return true
  return lengthBefore >= 48
}

/**
 * The sentences of a text as spans in order, with the same text in which every sentence end is a
 * line feed and every other line end a space. `marked` keeps the length of `folded`.
 */
export function splitSentences(folded: string): {
  readonly marked: string
  readonly sentences: readonly Span[]
} {
  const sentences: Span[] = []
  const pieces: string[] = []
  let start = 0
  let lineStart = 0
  const finish = (end: number): void => {
    if (end > start) sentences.push({ start, end })
    pieces.push(folded.slice(start, end))
  }
  for (let at = 0; at < folded.length; at++) {
    const unit = folded.charCodeAt(at)
    const tooLong = at - start >= limits.sentenceChars && (unit === 32 || unit === 10)
    if (unit === 10) {
      const soft = !tooLong && isSoftBreak(folded, at, lineStart)
      lineStart = at + 1
      if (soft) continue
    } else if (unit === 32) {
      if (!tooLong && !endsSentence(folded, at)) continue
    } else continue
    finish(at)
    pieces.push('\u0000')
    start = at + 1
  }
  finish(folded.length)
  const marked = pieces.join('').replaceAll('\n', ' ').replaceAll('\u0000', '\n')
  return { marked, sentences }
}

function endsSentence(folded: string, at: number): boolean {
  let before = folded[at - 1] ?? ''
  if ((before === '"' || before === ')' || before === "'") && at > 1) before = folded[at - 2] ?? ''
  if (before !== '.' && before !== '!' && before !== '?') return false
  if (before !== '.') return true
  const word = folded.slice(Math.max(0, at - 8), at - 1)
  const behind = folded.slice(at + 1, at + 5)
  if (dayOfMonth.test(word) && month.test(behind)) return false
  if (dayAndMonth.test(word) && year.test(behind)) return false
  return !abbreviation.test(word)
}

/** The sentence that holds `offset`, found by halving. */
export function sentenceAt(sentences: readonly Span[], offset: number): Span {
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return sentences[low] ?? { start: offset, end: offset }
}
