import type { Cue } from './cue.ts'
import type { Phrase } from './phrase.ts'
import { anySentence, type WordIndex } from './word-index.ts'

/** One wording of a cue that is looked for. */
interface Wording {
  readonly cue: Cue
  readonly phrase: Phrase
}

/**
 * Cues made ready to be looked for together: a letter is tried only against wordings of which one of its
 * sentences holds every needed word, some dozens of several thousand. All is kept in rows of numbers, because
 * to look at each wording itself would take longer than to try those that remain.
 */
export interface CueSearch {
  /** In the order of the cues. */
  readonly wordings: readonly Wording[]
  /** For each wording the lists of words of which it needs one each, by their places in `sentences`. */
  readonly needs: Rows
  /** For the number of each word the lists in which it is. */
  readonly listsWith: Rows
  /** For each list the bits of the sentences of one letter that hold a word of it; filled anew for each letter. */
  readonly sentences: Int32Array
}

/** Lists of numbers one behind the other: the row `at` goes from `ends[at - 1]`, or 0, to `ends[at]`. */
interface Rows {
  readonly ends: Int32Array
  readonly entries: Int32Array
}

function rowsOf(lists: readonly (readonly number[])[]): Rows {
  let end = 0
  const ends = Int32Array.from(lists, (list) => {
    end += list.length
    return end
  })
  return { ends, entries: Int32Array.from(lists.flat()) }
}

/** Makes cues ready. Takes as long as a few letters take to read, so it is done once for a language. */
export function prepareSearch(cues: readonly Cue[]): CueSearch {
  const wordings = cues.flatMap((cue) => cue.phrases.map((phrase) => ({ cue, phrase })))
  const placeOf = new Map<number, number>()
  const listsWith: number[][] = []
  const needs = wordings.map(({ phrase }) =>
    phrase.needs.map(({ id, words }) => {
      const known = placeOf.get(id)
      if (known !== undefined) return known
      const place = placeOf.size
      placeOf.set(id, place)
      for (const word of words) {
        listsWith[word] ??= []
        listsWith[word].push(place)
      }
      return place
    }),
  )
  return {
    wordings,
    needs: rowsOf(needs),
    listsWith: rowsOf(Array.from(listsWith, (lists) => lists ?? [])),
    sentences: new Int32Array(placeOf.size),
  }
}

/** A wording that may stand in a letter. */
interface Possible extends Wording {
  /** The bits of the sentences that hold all the words that it needs. */
  readonly sentences: number
}

/** The wordings that a text with these words may hold, in the order of the cues. */
export function wordingsIn(search: CueSearch, { uses }: WordIndex): readonly Possible[] {
  const { wordings, needs, listsWith, sentences } = search
  sentences.fill(0)
  for (const [word, use] of uses) {
    const end = listsWith.ends[word] ?? 0
    for (let at = listsWith.ends[word - 1] ?? 0; at < end; at++) {
      const list = listsWith.entries[at] ?? 0
      sentences[list] = (sentences[list] ?? 0) | use.sentences
    }
  }
  const found: Possible[] = []
  let at = 0
  for (let place = 0; place < wordings.length; place++) {
    const end = needs.ends[place] ?? 0
    let bits = anySentence
    for (; at < end && bits !== 0; at++) bits &= sentences[needs.entries[at] ?? 0] ?? 0
    at = end
    const wording = bits === 0 ? undefined : wordings[place]
    if (wording !== undefined)
      found.push({ cue: wording.cue, phrase: wording.phrase, sentences: bits })
  }
  return found
}
