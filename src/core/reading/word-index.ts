import { limits } from './limits.ts'
import type { Phrase } from './phrase.ts'
import { numberCount, numbersOf } from './vocabulary.ts'
import { walk } from './walk.ts'
import { leadOf } from './word-steps.ts'

/** A word of a folded text. */
interface Token {
  readonly start: number
  /** Where its letters and figures end, before any apostrophe. */
  readonly end: number
  /** The words of wordings for which it stands. */
  readonly numbers: readonly number[]
  /** It is behind an apostrophe, as the second word of `l'entretien`. */
  readonly inner: boolean
}

/**
 * The words of a folded text, and which of them stand for a word of a wording, by its number.
 * `candidate's` stands for `candidate` too, `l'entretien` for both its words.
 */
export interface WordIndex {
  readonly tokens: readonly Token[]
  /** One more than the place in `tokens` of the one that begins at an offset; 0 where none does. */
  readonly tokenAt: Uint16Array
  /** Places in `tokens` by number, in order. */
  readonly places: ReadonlyMap<number, readonly number[]>
  /** By number, 1 where some token stands for it: asked some thousand times in a letter. */
  readonly holds: Uint8Array
}

/** The index of a folded text, for the wordings that are read so far. */
export function indexWords(folded: string): WordIndex {
  const tokens: Token[] = []
  const tokenAt = new Uint16Array(folded.length)
  const places = new Map<number, number[]>()
  const holds = new Uint8Array(numberCount())
  const put = (word: string, start: number, letters: number, inner: boolean): void => {
    const numbers = numbersOf(word)
    const place = tokens.length
    tokens.push({ start, end: start + letters, numbers, inner })
    tokenAt[start] = place + 1
    for (const number of numbers) {
      const known = places.get(number)
      if (known === undefined) {
        places.set(number, [place])
        holds[number] = 1
      } else if (known.length < limits.startsPerWord && known.at(-1) !== place) known.push(place)
    }
  }
  const wordOf = /[a-z0-9']+/g
  for (let match = wordOf.exec(folded); match !== null; match = wordOf.exec(folded)) {
    const { 0: word, index } = match
    const apostrophe = word.indexOf("'")
    if (apostrophe < 0) put(word, index, word.length, false)
    else {
      put(word, index, apostrophe, false)
      const behind = word.slice(apostrophe + 1)
      const next = behind.indexOf("'")
      if (next !== 0 && behind !== '')
        put(behind, index + apostrophe + 1, next < 0 ? behind.length : next, true)
    }
  }
  return { tokens, tokenAt, places, holds }
}

/** False when a needed word is missing; cheaper than looking for the phrase. */
function couldMatch({ needs }: Phrase, { holds }: WordIndex): boolean {
  for (const any of needs) if (!hasOne(any, holds)) return false
  return true
}

function hasOne(any: readonly number[], holds: Uint8Array): boolean {
  for (const word of any) if (holds[word] === 1) return true
  return false
}

interface Place {
  readonly start: number
  readonly end: number
}

const nowhere: readonly Place[] = []

/**
 * The places of a phrase in `text` from `from` to `to`, in order, at most `limits.matchesPerCue`;
 * `words` must be the index of `text`. `tried` is told of every place at which a search starts.
 */
export function placesOf(
  phrase: Phrase,
  text: string,
  words: WordIndex,
  from: number,
  to: number,
  tried: () => void,
): readonly Place[] {
  if (!couldMatch(phrase, words)) return nowhere
  const { raw, starts } = phrase
  if (raw !== null) return rawPlaces(raw, text.slice(0, to), from, tried)
  if (starts === null) return placesAnywhere(phrase, text, words, from, to, tried)
  const begin: number[] = []
  for (const word of starts) {
    if (words.holds[word] !== 1) continue
    for (const place of words.places.get(word) ?? []) {
      const token = words.tokens[place]
      if (token === undefined || token.start < from || token.start >= to) continue
      if (phrase.bends || !token.inner) begin.push(token.start)
    }
  }
  if (begin.length === 0) return nowhere
  if (begin.length > 1) begin.sort((one, other) => one - other)
  const places: Place[] = []
  let before = -1
  let tries = 0
  for (const start of begin) {
    if (start === before) continue
    before = start
    tries += 1
    if (tries > limits.startsPerPhrase || places.length >= limits.matchesPerCue) break
    tried()
    const end = walk(phrase.steps, text, words, start, phrase.bends)
    if (end >= 0 && end <= to) places.push({ start, end })
  }
  return places
}

function rawPlaces(raw: RegExp, text: string, from: number, tried: () => void): readonly Place[] {
  const places: Place[] = []
  raw.lastIndex = from
  tried()
  for (let match = raw.exec(text); match; match = raw.exec(text)) {
    if (match[0] === '' || places.length >= limits.matchesPerCue) break
    places.push({ start: match.index, end: match.index + match[0].length })
  }
  return places
}

/** Where any word may begin. */
const freeWherePlain = /(?<![a-z0-9'])[^ \n]/g
const freeWhereBent = /(?<![a-z0-9])[^ \n]/g

/** The places of a phrase that begins with any word. */
function placesAnywhere(
  { steps, bends }: Phrase,
  text: string,
  words: WordIndex,
  from: number,
  to: number,
  tried: () => void,
): readonly Place[] {
  const places: Place[] = []
  tried()
  const free = bends ? freeWhereBent : freeWherePlain
  free.lastIndex = from
  const lead = leadOf(steps)
  const known = lead?.words.flatMap((word) => words.places.get(word) ?? []) ?? []
  const ahead = known.map((place) => words.tokens[place]?.start ?? to).sort((a, b) => a - b)
  let passed = 0
  for (let next = free.exec(text); next !== null; next = free.exec(text)) {
    const start = next.index
    if (lead !== null) {
      // Only where the first word that is known follows soon.
      while (passed < ahead.length && (ahead[passed] ?? to) < start) passed += 1
      const soonest = ahead[passed]
      if (soonest === undefined) break
      if (soonest - start > lead.units) {
        free.lastIndex = soonest - lead.units
        continue
      }
    }
    if (start >= to || places.length >= limits.matchesPerCue) break
    const end = walk(steps, text, words, start, bends)
    if (end <= start || end > to) continue
    places.push({ start, end })
    free.lastIndex = end
  }
  return places
}
