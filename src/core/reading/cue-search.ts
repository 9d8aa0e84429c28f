import type { Cue } from './cue.ts'
import type { Phrase } from './phrase.ts'
import type { WordIndex } from './word-index.ts'

/** One wording of a cue that is looked for. */
interface Wording {
  readonly cue: Cue
  readonly phrase: Phrase
}

/**
 * Cues made ready to be looked for together: a letter is tried only against wordings of which it holds
 * the rarest needed word, some hundreds of several thousand.
 */
export interface CueSearch {
  /** In the order of the cues. */
  readonly wordings: readonly Wording[]
  /** Places in `wordings` by the number of a word of which they need one. */
  readonly byWord: ReadonlyMap<number, readonly number[]>
  /** Places in `wordings` that may match whatever words there are, or are looked for elsewhere. */
  readonly always: readonly number[]
}

/** Makes cues ready. Takes as long as a few letters take to read, so it is done once for a language. */
export function prepareSearch(cues: readonly Cue[]): CueSearch {
  const wordings = cues.flatMap((cue) => cue.phrases.map((phrase) => ({ cue, phrase })))
  const uses = new Map<number, number>()
  for (const { phrase } of wordings) {
    for (const word of phrase.needs.flatMap(({ words }) => words))
      uses.set(word, (uses.get(word) ?? 0) + 1)
  }
  const byWord = new Map<number, number[]>()
  const always: number[] = []
  for (const [place, { cue, phrase }] of wordings.entries()) {
    const rarest = cue.where === 'sender' ? undefined : rarestOf(phrase.needs, uses)
    if (rarest === undefined) always.push(place)
    for (const word of new Set(rarest)) {
      const others = byWord.get(word)
      if (others) others.push(place)
      else byWord.set(word, [place])
    }
  }
  return { wordings, byWord, always }
}

/** Of the lists of words of which a wording needs one each, the one that the fewest wordings share. */
function rarestOf(
  needs: Phrase['needs'],
  uses: ReadonlyMap<number, number>,
): readonly number[] | undefined {
  const shared = (words: readonly number[]) =>
    words.reduce((sum, word) => sum + (uses.get(word) ?? 0), 0)
  let rarest: readonly number[] | undefined
  for (const { words } of needs) {
    if (rarest === undefined || shared(words) < shared(rarest)) rarest = words
  }
  return rarest
}

/** The wordings that a text with these words may hold, in the order of the cues. */
export function wordingsIn(search: CueSearch, words: WordIndex): readonly Wording[] {
  const { wordings, byWord, always } = search
  const may = new Uint8Array(wordings.length)
  for (const place of always) may[place] = 1
  for (const word of words.places.keys()) {
    for (const place of byWord.get(word) ?? []) may[place] = 1
  }
  const found: Wording[] = []
  for (let place = may.indexOf(1); place >= 0; place = may.indexOf(1, place + 1)) {
    const wording = wordings[place]
    if (wording !== undefined) found.push(wording)
  }
  return found
}
