import type { Phrase, Query } from './query.ts'
import { foldWord, type Word, wordsIn } from './words.ts'

/** A stretch of a text, in UTF-16 units. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** A piece of what is shown; `hit` where it is what was looked for. */
export interface ExcerptPiece {
  readonly text: string
  readonly hit: boolean
}

interface Hit extends Stretch {
  readonly phrase: number
}

/** How much of a text an excerpt shows, in UTF-16 units; a single longer hit is shown whole. */
const EXCERPT_LENGTH = 150
/** How much of that stands before the first hit, at most. */
const BEFORE_LENGTH = 45

/** Where a query is met in a text: in order, without overlap, on the borders of characters. */
export function hitsIn(text: string, query: Query): readonly Stretch[] {
  return joined(hitsOf(text, wordsIn(text), query))
}

/** A whole text in pieces, its hits marked. The pieces together are the text. */
export function markHits(text: string, query: Query): readonly ExcerptPiece[] {
  return cut(text, { start: 0, end: text.length }, hitsIn(text, query))
}

/**
 * A few words around the place of a text that meets most of a query, its hits marked, white space as
 * single spaces; the beginning of the text where nothing of the query is in it. “… ” and “ …” say that
 * something was left out.
 */
export function excerptOf(text: string, query: Query): readonly ExcerptPiece[] {
  const words = wordsIn(text)
  const hits = hitsOf(text, words, query)
  const window = windowAround(text, words, hits)
  const pieces = cut(text, window, joined(hits)).map(({ text, hit }) => ({
    text: text.replace(/\s+/g, ' '),
    hit,
  }))
  if (text.slice(0, window.start).trim() !== '') pieces.unshift({ text: '… ', hit: false })
  if (text.slice(window.end).trim() !== '') pieces.push({ text: ' …', hit: false })
  return pieces
}

function hitsOf(text: string, words: readonly Word[], query: Query): readonly Hit[] {
  const hits: Hit[] = []
  for (const [number, phrase] of query.entries()) {
    for (let at = 0; at + phrase.words.length <= words.length; at += 1) {
      const end = endOfMatch(text, words, at, phrase)
      const start = words[at]?.start
      if (end !== undefined && start !== undefined) hits.push({ start, end, phrase: number })
    }
  }
  return hits.sort((one, two) => one.start - two.start || one.end - two.end)
}

/** Where a phrase ends that begins with the word at `at`; undefined where it does not stand there. */
function endOfMatch(
  text: string,
  words: readonly Word[],
  at: number,
  { words: wanted, open }: Phrase,
): number | undefined {
  const last = wanted.length - 1
  for (const [place, word] of wanted.entries()) {
    const there = words[at + place]
    if (!there) return undefined
    if (place === last && open) {
      return there.folded.startsWith(word) ? endOfBeginning(text, there, word) : undefined
    }
    if (there.folded !== word) return undefined
  }
  return words[at + last]?.end
}

/** How far into a word its beginning reaches that folds to `folded`, with the accents that follow. */
function endOfBeginning(text: string, { start, end }: Word, folded: string): number {
  let at = start
  while (at < end) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0)
    const isMark = foldWord(character) === ''
    if (!isMark && foldWord(text.slice(start, at)).length >= folded.length) break
    at += character.length
  }
  return at
}

function joined(hits: readonly Stretch[]): readonly Stretch[] {
  const stretches: Stretch[] = []
  for (const { start, end } of hits) {
    const before = stretches.at(-1)
    if (before && start < before.end) {
      stretches[stretches.length - 1] = { start: before.start, end: Math.max(before.end, end) }
    } else stretches.push({ start, end })
  }
  return stretches
}

/** The hit around which most different phrases stand decides; the first of those that are equal. */
function windowAround(text: string, words: readonly Word[], hits: readonly Hit[]): Stretch {
  let best: Hit | undefined
  let most = 0
  for (const [place, hit] of hits.entries()) {
    const near = new Set<number>()
    for (let other = place; other < hits.length; other += 1) {
      const { phrase, end } = hits[other] ?? hit
      if (end - hit.start > EXCERPT_LENGTH - BEFORE_LENGTH) break
      near.add(phrase)
    }
    if (near.size > most || !best) {
      best = hit
      most = near.size
    }
  }
  const anchor = best?.start ?? 0
  const from = Math.max(0, anchor - BEFORE_LENGTH)
  const start = from === 0 ? 0 : (words.find((word) => word.start >= from)?.start ?? anchor)
  const least = best?.end ?? start
  if (start + EXCERPT_LENGTH >= text.length) return { start, end: text.length }
  const last = words.findLast((word) => word.end <= start + EXCERPT_LENGTH)
  return { start, end: Math.max(least, last?.end ?? 0, start) }
}

function cut(text: string, window: Stretch, hits: readonly Stretch[]): ExcerptPiece[] {
  const pieces: ExcerptPiece[] = []
  let at = window.start
  const upTo = (end: number, hit: boolean) => {
    if (end > at) pieces.push({ text: text.slice(at, end), hit })
    at = Math.max(at, end)
  }
  for (const hit of hits) {
    if (hit.end <= window.start || hit.start >= window.end) continue
    upTo(hit.start, false)
    upTo(Math.min(hit.end, window.end), true)
  }
  upTo(window.end, false)
  return pieces
}
