import type { AnyOf } from './any-of.ts'
import { limits } from './limits.ts'
import type { Phrase } from './phrase.ts'
import { numbersOf } from './vocabulary.ts'
import { walk } from './walk.ts'

/** A word of a folded text. */
interface Token {
  /** Its letters and figures, before any apostrophe. */
  readonly word: string
  readonly start: number
  /** Where its letters and figures end, before any apostrophe. */
  readonly end: number
  /** The words of wordings for which it stands. */
  readonly numbers: readonly number[]
  /** It is behind an apostrophe, as the second word of `l'entretien`. */
  readonly inner: boolean
  /** The bit of its sentence. */
  readonly sentence: number
}

/** So many sentences have a bit of their own; sentences that are farther apart share one. */
const sentenceBits = 31
/** The bits of all sentences. */
export const anySentence = ~(1 << sentenceBits)

/** Where a text holds words that stand for a word of a wording. */
interface Uses {
  /** Places in `tokens`, in order, at most `limits.startsPerWord`. */
  readonly places: readonly number[]
  /** The bits of the sentences of all of them. */
  readonly sentences: number
}

/**
 * The words of a folded text, and which of them stand for a word of a wording, by its number.
 * `candidate's` stands for `candidate` too, `l'entretien` for both its words.
 */
export interface WordIndex {
  readonly tokens: readonly Token[]
  /** One more than the place in `tokens` of the one that begins at an offset; 0 where none does. */
  readonly tokenAt: Uint16Array
  /** By the number of a word of wordings. */
  readonly uses: ReadonlyMap<number, Uses>
  /** By the id of a list of words, the bits of the sentences with one of them, once that was asked. */
  readonly asked: Map<number, number>
  /** By the id of a list of words, the places in `tokens` of all of them, once they were asked for. */
  readonly gathered: Map<number, readonly number[]>
}

/** The index of a folded text, for the wordings that are read so far. */
export function indexWords(folded: string): WordIndex {
  const tokens: Token[] = []
  const tokenAt = new Uint16Array(folded.length)
  const uses = new Map<number, { places: number[]; sentences: number }>()
  let sentence = 1
  let isEmpty = true
  const put = (whole: string, start: number, letters: number, inner: boolean): void => {
    const numbers = numbersOf(whole)
    const place = tokens.length
    const word = letters === whole.length ? whole : whole.slice(0, letters)
    tokens.push({ word, start, end: start + letters, numbers, inner, sentence })
    tokenAt[start] = place + 1
    for (const number of numbers) {
      const known = uses.get(number)
      if (known === undefined) uses.set(number, { places: [place], sentences: sentence })
      else {
        known.sentences |= sentence
        if (known.places.length < limits.startsPerWord && known.places.at(-1) !== place)
          known.places.push(place)
      }
    }
  }
  const wordOf = /[a-z0-9']+|\n/g
  for (let match = wordOf.exec(folded); match !== null; match = wordOf.exec(folded)) {
    const { 0: word, index } = match
    if (word === '\n') {
      if (!isEmpty) sentence = sentence === 1 << (sentenceBits - 1) ? 1 : sentence << 1
      isEmpty = true
      continue
    }
    isEmpty = false
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
  return { tokens, tokenAt, uses, asked: new Map(), gathered: new Map() }
}

/** The bits of the sentences that hold all that a wording needs; cheaper than looking for it. */
function sentencesFor({ needs }: Phrase, words: WordIndex): number {
  let bits = anySentence
  for (const list of needs) {
    bits &= sentencesWith(list, words)
    if (bits === 0) return 0
  }
  return bits
}

function sentencesWith({ id, words }: AnyOf, { asked, uses }: WordIndex): number {
  const known = asked.get(id)
  if (known !== undefined) return known
  let bits = 0
  for (const word of words) bits |= uses.get(word)?.sentences ?? 0
  asked.set(id, bits)
  return bits
}

/** Places in `tokens` of all words of a list, in order. */
function gather({ id, words }: AnyOf, { gathered, uses }: WordIndex): readonly number[] {
  const known = gathered.get(id)
  if (known !== undefined) return known
  let found: readonly number[] = []
  for (const word of words) {
    const more = uses.get(word)?.places
    if (more !== undefined) found = found.length === 0 ? more : merged(found, more)
  }
  gathered.set(id, found)
  return found
}

/** Two lists in order as one, what is in both once. */
function merged(some: readonly number[], others: readonly number[]): readonly number[] {
  const both: number[] = []
  let [one, other] = [0, 0]
  while (one < some.length || other < others.length) {
    const next = some[one] ?? Number.POSITIVE_INFINITY
    const rival = others[other] ?? Number.POSITIVE_INFINITY
    both.push(Math.min(next, rival))
    if (next <= rival) one += 1
    if (rival <= next) other += 1
  }
  return both
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
  const sentences = sentencesFor(phrase, words)
  return sentences === 0 ? nowhere : placesWithin(phrase, sentences, text, words, from, to, tried)
}

/** The same where the sentences are known that hold all that the phrase needs. */
export function placesWithin(
  phrase: Phrase,
  sentences: number,
  text: string,
  words: WordIndex,
  from: number,
  to: number,
  tried: () => void,
): readonly Place[] {
  const { raw, starts } = phrase
  if (raw !== null) return rawPlaces(raw, text.slice(0, to), from, tried)
  if (starts === null) return placesAnywhere(phrase, text, words, from, to, sentences, tried)
  const places: Place[] = []
  let tries = 0
  for (const place of gather(starts, words)) {
    const token = words.tokens[place]
    if (token === undefined || token.start < from || (token.sentence & sentences) === 0) continue
    if (token.start >= to) break
    if (token.inner && !phrase.bends) continue
    tries += 1
    if (tries > limits.startsPerPhrase || places.length >= limits.matchesPerCue) break
    tried()
    const end = walk(phrase.steps, text, words, token.start, phrase.bends)
    if (end >= 0 && end <= to) places.push({ start: token.start, end })
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
  { steps, lead, bends }: Phrase,
  text: string,
  words: WordIndex,
  from: number,
  to: number,
  sentences: number,
  tried: () => void,
): readonly Place[] {
  const places: Place[] = []
  const free = bends ? freeWhereBent : freeWherePlain
  free.lastIndex = from
  const known = lead === null ? [] : gather(lead.words, words)
  const ahead = known.flatMap((place) => {
    const token = words.tokens[place]
    return token !== undefined && (token.sentence & sentences) !== 0 ? [token.start] : []
  })
  let tries = 0
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
    tries += 1
    const isEnough = tries > limits.startsPerPhrase || places.length >= limits.matchesPerCue
    if (start >= to || isEnough) break
    tried()
    const end = walk(steps, text, words, start, bends)
    if (end <= start || end > to) continue
    places.push({ start, end })
    free.lastIndex = end
  }
  return places
}
