import { type AnyOf, listCount } from './any-of.ts'
import { limits } from './limits.ts'
import type { Phrase } from './phrase.ts'
import { numberCount, numbersOf } from './vocabulary.ts'
import { walk } from './walk.ts'

/** A word of a folded text. */
interface Token {
  readonly start: number
  /** Where its letters and figures end, before any apostrophe. */
  readonly end: number
  /** The words of wordings for which it stands. */
  readonly numbers: readonly number[]
  /** It is behind an apostrophe, as the second word of `l'entretien`. */
  readonly inner: boolean
  /** The bit of its sentence; sentences that are far apart share one. */
  readonly sentence: number
}

/** So many sentences have a bit of their own; the highest bit tells that others are known. */
const sentenceBits = 31
const isKnown = 1 << sentenceBits
const anySentence = ~isKnown

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
  /** By number, the bits of the sentences with a token that stands for it; 0 where none does. */
  readonly sentencesOf: Int32Array
  /** By the id of a list of words, the same for all of them, once that was asked; 0 before. */
  readonly asked: Int32Array
  /** By the id of a list of words, the places in `tokens` of all of them, once they were asked for. */
  readonly gathered: Map<number, readonly number[]>
}

/** The index of a folded text, for the wordings that are read so far. */
export function indexWords(folded: string): WordIndex {
  const tokens: Token[] = []
  const tokenAt = new Uint16Array(folded.length)
  const places = new Map<number, number[]>()
  const sentencesOf = new Int32Array(numberCount())
  let sentence = 1
  let isEmpty = true
  const put = (word: string, start: number, letters: number, inner: boolean): void => {
    const numbers = numbersOf(word)
    const place = tokens.length
    tokens.push({ start, end: start + letters, numbers, inner, sentence })
    tokenAt[start] = place + 1
    for (const number of numbers) {
      const known = places.get(number)
      sentencesOf[number] = (sentencesOf[number] ?? 0) | sentence
      if (known === undefined) places.set(number, [place])
      else if (known.length < limits.startsPerWord && known.at(-1) !== place) known.push(place)
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
  const asked = new Int32Array(listCount())
  return { tokens, tokenAt, places, sentencesOf, asked, gathered: new Map() }
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

function sentencesWith({ id, words }: AnyOf, { asked, sentencesOf }: WordIndex): number {
  const known = asked[id]
  if (known !== undefined && known !== 0) return known & anySentence
  let bits = 0
  for (const word of words) bits |= sentencesOf[word] ?? 0
  if (known !== undefined) asked[id] = bits | isKnown
  return bits
}

/** Places in `tokens` of all words of a list, in order. */
function gather({ id, words }: AnyOf, { gathered, places }: WordIndex): readonly number[] {
  const known = gathered.get(id)
  if (known !== undefined) return known
  let found: readonly number[] = []
  for (const word of words) {
    const more = places.get(word)
    if (more === undefined) continue
    found = found.length === 0 ? more : [...new Set([...found, ...more])]
  }
  const inOrder = found.toSorted((one, other) => one - other)
  gathered.set(id, inOrder)
  return inOrder
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
  if (sentences === 0) return nowhere
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
