import type { InMyHands, PointSort, Theme } from '../vault/kinds/feedback-point.ts'
import { gapCues, handsOf, strengthCues, themeCues, turns } from './cues.ts'

/** Where words stand in the text that was given, in UTF-16 units. */
export interface Span {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A point as the program would sort it, with the words that say so. */
export interface ProposedPoint extends Span {
  readonly sort: PointSort
  /** Null where nothing in it names a theme: then nothing is claimed. */
  readonly theme: Theme | null
  readonly inMyHands: InMyHands
  /** The words that theme and sort rest on, in the order of the text. */
  readonly cues: readonly Span[]
}

/** A longer text is not feedback: nothing behind this many characters is split. */
export const MOST_CHARS = 20_000

/**
 * Splits what somebody said into points by the cues of `cues.ts`: at the ends of sentences and lines,
 * and before a “but”. What names neither a theme nor a strength or gap is no point. Pure table work: the
 * same text always gives the same points.
 */
export function proposePoints(text: string): readonly ProposedPoint[] {
  return clausesOf(text.slice(0, MOST_CHARS)).flatMap((clause) => read(clause) ?? [])
}

/** One point sorted by its words, whether they name anything or not. */
export function sortByCues(text: string): ProposedPoint {
  const clause = { start: 0, end: text.length, text }
  return (
    read(clause) ?? { ...clause, sort: 'unsorted', theme: null, inMyHands: 'unknown', cues: [] }
  )
}

const whole = (pieces: readonly string[]) =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${pieces.join('|')})(?![\\p{L}\\p{N}])`, 'giu')

/** What is said of these is why it was a no, unless it is praised. */
const namesWhyNot: ReadonlySet<Theme> = new Set(['process', 'pay', 'logistics', 'level'])

/** “n't” hangs on the word before it. */
const negation =
  /(?:n['’]t|\bnot|\bno|\bnever|\bhardly|\bbarely|\bwithout|\blacked)\s+(?:\w+\s+){0,3}$/iu

const themePatterns = themeCues.map(({ theme, words }) => ({ theme, pattern: whole(words) }))
const strengthPattern = whole(strengthCues)
const gapPattern = new RegExp(
  `${whole(gapCues.filter((cue) => cue !== 'n.t')).source}|n['’]t(?![\\p{L}])`,
  'giu',
)

function read(clause: Span): ProposedPoint | undefined {
  const themed = themeOf(clause)
  if (!themed) return undefined
  const { sort: said, cues: sorted } = sortOf(clause)
  const sort = said === 'unsorted' && namesWhyNot.has(themed.theme) ? 'gap' : said
  const cues = [...themed.cues, ...sorted].sort((a, b) => a.start - b.start || b.end - a.end)
  return {
    ...clause,
    sort,
    theme: themed.theme,
    inMyHands: sort === 'strength' ? 'yes' : handsOf[themed.theme],
    cues: cues.filter((cue, at) => !cues.slice(0, at).some(({ end }) => end >= cue.end)),
  }
}

/** The theme whose cues cover the most letters. */
function themeOf(clause: Span): { readonly theme: Theme; readonly cues: readonly Span[] } | null {
  let best: { readonly theme: Theme; readonly cues: readonly Span[] } | null = null
  let most = 0
  for (const { theme, pattern } of themePatterns) {
    const cues = found(clause, pattern)
    const letters = cues.reduce((sum, { text }) => sum + text.length, 0)
    if (letters > most) [best, most] = [{ theme, cues }, letters]
  }
  return best
}

function sortOf(clause: Span): { readonly sort: PointSort; readonly cues: readonly Span[] } {
  const praise = found(clause, strengthPattern)
  const gaps = found(clause, gapPattern)
  const kept = praise.filter(({ start }) => {
    const before = clause.text.slice(0, start - clause.start)
    return (
      !negation.test(before) &&
      !/would have (?:liked|loved|helped|preferred|made)\s+(?:\w+\s+){0,3}$/i.test(before)
    )
  })
  const fallsIn = (cue: Span) => kept.some(({ start, end }) => cue.start >= start && cue.end <= end)
  const takenBack = praise.filter((cue) => !kept.includes(cue))
  const lacking = [...gaps.filter((cue) => !fallsIn(cue)), ...takenBack]
  if (kept.length > lacking.length) return { sort: 'strength', cues: kept }
  if (lacking.length > 0) return { sort: 'gap', cues: lacking }
  return { sort: 'unsorted', cues: [] }
}

function found(clause: Span, pattern: RegExp): Span[] {
  return [...clause.text.matchAll(pattern)].map(({ 0: text, index }) => ({
    start: clause.start + index,
    end: clause.start + index + text.length,
    text,
  }))
}

/** Where a sentence or a line ends, with the bullet or number of the next one. */
const ends = /(?:^\s*|(?<=[.!?…])\s+|\n\s*)(?:(?:[-*•]|\d+[.)])\s+)?/gu

/** Sentences, and within them what stands before and after a turn; each trimmed. */
function clausesOf(text: string): readonly Span[] {
  const turn = new RegExp(`[,;:–—-]\\s+(?=(?:and )?(?:${turns.join('|')})\\b)`, 'giu')
  return pieces(text, 0, ends).flatMap((sentence) => pieces(sentence.text, sentence.start, turn))
}

function pieces(text: string, from: number, at: RegExp): readonly Span[] {
  const spans: Span[] = []
  let start = 0
  const add = (end: number) => {
    const piece = text.slice(start, end)
    const trimmed = piece.trim()
    if (trimmed === '') return
    const begin = from + start + piece.indexOf(trimmed)
    spans.push({ start: begin, end: begin + trimmed.length, text: trimmed })
  }
  for (const { 0: gap, index } of text.matchAll(at)) {
    add(index)
    start = index + gap.length
  }
  add(text.length)
  return spans
}
