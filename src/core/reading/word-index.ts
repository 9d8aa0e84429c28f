import { limits } from './limits.ts'
import type { Phrase } from './phrase.ts'
import { eachNumber, vocabularySize } from './vocabulary.ts'

/**
 * Where each word of a folded text begins, by the word's number; words that no wording looks for are
 * left out. `candidate's` stands under `candidate` too, `l'entretien` under both its words.
 */
export type WordIndex = readonly (readonly number[] | undefined)[]

/** The index of a folded text, for the wordings that are compiled so far. */
export function indexWords(folded: string): WordIndex {
  const index = new Array<number[] | undefined>(vocabularySize()).fill(undefined)
  let at = 0
  const put = (number: number): void => {
    const places = index[number]
    if (places === undefined) index[number] = [at]
    else if (places.length < limits.startsPerWord && places.at(-1) !== at) places.push(at)
  }
  for (const match of folded.matchAll(/[a-z0-9']+/g)) {
    const word = match[0]
    at = match.index
    eachNumber(word, put)
    const apostrophe = word.indexOf("'")
    if (apostrophe < 0) continue
    eachNumber(word.slice(0, apostrophe), put)
    at += apostrophe + 1
    eachNumber(word.slice(apostrophe + 1), put)
  }
  return index
}

/** False when a needed word is missing; cheaper than looking for the phrase. */
function couldMatch(phrase: Phrase, words: WordIndex): boolean {
  for (const any of phrase.needs) if (!hasOne(any, words)) return false
  return true
}

function hasOne(any: readonly number[], words: WordIndex): boolean {
  for (const word of any) if (words[word] !== undefined) return true
  return false
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
    const known = words[word]
    if (known === undefined) continue
    for (const at of known) if (at >= from && at < to) begin.push(at)
  }
  if (begin.length === 0) return nowhere
  for (const at of begin.sort((one, other) => one - other).slice(0, limits.startsPerPhrase)) {
    if (places.length >= limits.matchesPerCue) break
    pattern.lastIndex = at
    tried()
    const match = pattern.exec(text)
    if (match !== null && at + match[0].length <= to) {
      places.push({ start: at, end: at + match[0].length })
    }
  }
  return places
}
