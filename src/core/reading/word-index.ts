import { limits } from './limits.ts'
import type { Phrase } from './phrase.ts'
import { numbersOf } from './vocabulary.ts'

/**
 * Where each word of a folded text begins, by the word's number; words that no wording looks for are
 * left out. `candidate's` stands under `candidate` too, `l'entretien` under both its words.
 */
export type WordIndex = ReadonlyMap<number, readonly number[]>

/** The index of a folded text, for the wordings that are compiled so far. */
export function indexWords(folded: string): WordIndex {
  const index = new Map<number, number[]>()
  const put = (word: string, at: number): void => {
    for (const number of numbersOf(word)) {
      const places = index.get(number)
      if (places === undefined) index.set(number, [at])
      else if (places.length < limits.startsPerWord && places.at(-1) !== at) places.push(at)
    }
  }
  for (const match of folded.matchAll(/[a-z0-9']+/g)) {
    const word = match[0]
    put(word, match.index)
    const apostrophe = word.indexOf("'")
    if (apostrophe < 0) continue
    put(word.slice(0, apostrophe), match.index)
    put(word.slice(apostrophe + 1), match.index + apostrophe + 1)
  }
  return index
}

/** False when a needed word is missing; cheaper than looking for the phrase. */
function couldMatch(phrase: Phrase, words: WordIndex): boolean {
  for (const any of phrase.needs) if (!hasOne(any, words)) return false
  return true
}

function hasOne(any: readonly number[], words: WordIndex): boolean {
  for (const word of any) if (words.has(word)) return true
  return false
}

/**
 * Whether the needed words follow each other from `at` to `end`. Most phrases that could match
 * somewhere in a letter fail here, before the costly search.
 */
function couldMatchAt(phrase: Phrase, words: WordIndex, at: number, end: number): boolean {
  let from = at
  for (const any of phrase.needs) {
    let next = end
    for (const word of any) {
      const places = words.get(word)
      if (places === undefined) continue
      for (const place of places) {
        if (place >= next) break
        if (place >= from) {
          next = place
          break
        }
      }
    }
    if (next === end) return false
    from = next + 1
  }
  return true
}

const nowhere: readonly { readonly start: number; readonly end: number }[] = []

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
): readonly { readonly start: number; readonly end: number }[] {
  if (!couldMatch(phrase, words)) return nowhere
  const { pattern, starts } = phrase
  const places: { start: number; end: number }[] = []
  if (starts === null) {
    const part = text.slice(0, to)
    pattern.lastIndex = from
    tried()
    for (let match = pattern.exec(part); match; match = pattern.exec(part)) {
      if (match[0] === '' || places.length >= limits.matchesPerCue) break
      places.push({ start: match.index, end: match.index + match[0].length })
    }
    return places
  }
  const begin: number[] = []
  for (const word of starts) {
    for (const at of words.get(word) ?? []) if (at >= from && at < to) begin.push(at)
  }
  if (begin.length === 0) return nowhere
  let sentenceEnd = -1
  for (const at of begin.sort((one, other) => one - other).slice(0, limits.startsPerPhrase)) {
    if (places.length >= limits.matchesPerCue) break
    if (at >= sentenceEnd) {
      sentenceEnd = text.indexOf('\n', at)
      if (sentenceEnd === -1) sentenceEnd = text.length
    }
    if (!couldMatchAt(phrase, words, at, sentenceEnd)) continue
    pattern.lastIndex = at
    tried()
    const match = pattern.exec(text)
    if (match !== null && at + match[0].length <= to) {
      places.push({ start: at, end: at + match[0].length })
    }
  }
  return places
}
