import { smallWords } from './small-words.ts'

/** The languages whose letters are read. */
export const readLanguages = ['en', 'de', 'fr', 'es', 'nl', 'it', 'pt'] as const
export type ReadLanguage = (typeof readLanguages)[number]

export function isReadLanguage(language: string | null): language is ReadLanguage {
  return (readLanguages as readonly (string | null)[]).includes(language)
}

/** What language a letter is written in. */
export interface LetterLanguages {
  /** ISO 639-1; null where it cannot be told. */
  readonly main: string | null
  /** The read languages in which a sentence of it stands, the main one first. */
  readonly spoken: readonly ReadLanguage[]
}

/** Only so much of a letter is looked at, in UTF-16 units. */
const lookedAt = 3000

/** Footers are often in another language than the letter. */
const footer =
  /\b(?:confidential|intended (?:only|solely|recipient)|disclaimer|privileged|privacy (?:policy|notice)|unsubscribe|equal opportunity|powered by|registered (?:in|office)|all rights reserved|sent from my|virus)\b/

const codes = Object.keys(smallWords)
const codesOfWord = new Map<string, number[]>()
for (const [at, code] of codes.entries()) {
  for (const word of (smallWords[code] ?? '').split(' ')) {
    const known = codesOfWord.get(word)
    if (known === undefined) codesOfWord.set(word, [at])
    else if (!known.includes(at)) known.push(at)
  }
}

/**
 * Sets for each language how much the words of a sentence speak for it, each shared by all languages that have it;
 * gives back how many words there are.
 */
function weigh(sentence: string, scores: Float64Array): number {
  scores.fill(0)
  const words = sentence.match(/[a-z]+/g) ?? []
  for (const word of words) {
    const having = codesOfWord.get(word)
    if (having === undefined) continue
    for (const at of having) scores[at] = (scores[at] ?? 0) + 1 / having.length
  }
  return words.length
}

/** Whether a language has half a word more than any other. */
function isClear(scores: Float64Array, best: number): boolean {
  const most = scores[best] ?? 0
  for (let at = 0; at < scores.length; at++) {
    if (at !== best && most < (scores[at] ?? 0) + 0.5) return false
  }
  return true
}

function highest(scores: Float64Array): number {
  let best = 0
  for (let at = 1; at < scores.length; at++) if ((scores[at] ?? 0) > (scores[best] ?? 0)) best = at
  return best
}

/**
 * The languages of a letter's own folded words, sentences ending in line feeds (`LetterText.search`).
 * Each sentence speaks for the language of its small words; legal footers do not count.
 */
export function languagesOf(search: string): LetterLanguages {
  const totals = new Float64Array(codes.length)
  const scores = new Float64Array(codes.length)
  const first = codes.map(() => -1)
  let words = 0
  let passed = 0
  const looked = search.slice(0, lookedAt)
  for (const sentence of looked.split('\n')) {
    passed += sentence.length + 1
    if (sentence === '') continue
    if (footer.test(sentence)) {
      if (passed > search.length / 2) break
      continue
    }
    words += weigh(sentence, scores)
    for (let at = 0; at < totals.length; at++) totals[at] = (totals[at] ?? 0) + (scores[at] ?? 0)
    const best = highest(scores)
    if (first[best] === -1 && isClear(scores, best)) first[best] = passed
  }
  let main = highest(totals)
  const most = totals[main] ?? 0
  if (most < 0.9 || most / words < 0.06) return { main: null, spoken: [] }
  const spoken = [...totals].flatMap((total, at) =>
    first[at] !== -1 && total >= 2 && (codes[at] === 'en' || total >= most / 6) ? [at] : [],
  )
  // In a letter in two languages the one that it begins with is the writer's.
  for (const at of spoken) {
    if ((totals[at] ?? 0) >= most * 0.6 && (first[at] ?? 0) < (first[main] ?? 0)) main = at
  }
  const spokenCodes = [main, ...spoken.filter((at) => at !== main)].map((at) => codes[at] ?? '')
  return { main: codes[main] ?? null, spoken: spokenCodes.filter(isReadLanguage) }
}
