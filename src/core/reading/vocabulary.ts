interface Piece {
  readonly text: string
  readonly number: number
}

const numbers = new Map<string, number>()
const stems = new Map<string, Piece[]>()
const tails = new Map<string, Piece[]>()
const cores = new Map<string, Piece[]>()

/** Words are few and come again in every letter, so what they stand for is remembered, up to a bound. */
const remembered = new Map<string, readonly number[]>()
const rememberedWords = 20_000

/** A stem, tail or core is found by this many letters. */
const keyLetters = 3
/** After a core at most this many letters may follow. */
const coreEndings = 4

function keep(pieces: Map<string, Piece[]>, key: string, piece: Piece): void {
  const known = pieces.get(key)
  if (known === undefined) pieces.set(key, [piece])
  else known.push(piece)
}

/**
 * The number of a word that some wording looks for, from 0, given out as wordings are compiled. With
 * numbers a letter's words are looked up some thousand times without comparing any text. `candidat*`
 * stands for all words that begin so, `*verfahren` for all that end so, `*gesprach*` for all that end
 * so but for four letters; null where so few letters are given that they are not worth a number.
 */
export function numberFor(token: string): number | null {
  const known = numbers.get(token)
  if (known !== undefined) return known
  const open = token.startsWith('*')
  const text = token.replaceAll('*', '')
  if (text !== token && text.length < keyLetters) return null
  const number = numbers.size
  numbers.set(token, number)
  remembered.clear()
  const piece = { text, number }
  if (text === token) return number
  if (!open) keep(stems, text.slice(0, keyLetters), piece)
  else keep(token.endsWith('*') ? cores : tails, text.slice(-keyLetters), piece)
  return number
}

/**
 * The numbers of all tokens for which a word without apostrophes stands, or for which its part up to
 * an apostrophe or the whole stands.
 */
export function numbersOf(word: string): readonly number[] {
  const known = remembered.get(word)
  if (known !== undefined) return known
  if (remembered.size >= rememberedWords) remembered.clear()
  const found: number[] = []
  const apostrophe = word.indexOf("'")
  lookUp(apostrophe < 0 ? word : word.slice(0, apostrophe), found)
  if (apostrophe >= 0) lookUpWhole(word, apostrophe, found)
  remembered.set(word, found)
  return found
}

/** What a wildcard stands for. */
const anyLetters = /^[a-z]{0,24}$/

function lookUp(word: string, found: number[]): void {
  const exact = numbers.get(word)
  if (exact !== undefined) found.push(exact)
  if (word.length < keyLetters) return
  for (const { text, number } of stems.get(word.slice(0, keyLetters)) ?? [])
    if (word.startsWith(text) && anyLetters.test(word.slice(text.length))) found.push(number)
  for (const { text, number } of tails.get(word.slice(-keyLetters)) ?? [])
    if (word.endsWith(text) && anyLetters.test(word.slice(0, -text.length))) found.push(number)
  const first = Math.max(keyLetters, word.length - coreEndings)
  for (let end = word.length; end >= first; end--) {
    for (const { text, number } of cores.get(word.slice(end - keyLetters, end)) ?? []) {
      const fits = word.endsWith(text, end) && anyLetters.test(word.slice(end))
      if (fits && anyLetters.test(word.slice(0, end - text.length))) found.push(number)
    }
  }
}

/** Tokens that hold the apostrophe too, such as `n'avons` and `l'entreti*`. */
function lookUpWhole(word: string, apostrophe: number, found: number[]): void {
  const exact = numbers.get(word)
  if (exact !== undefined) found.push(exact)
  for (const { text, number } of stems.get(word.slice(0, keyLetters)) ?? [])
    if (text.length > apostrophe && word.startsWith(text)) found.push(number)
}
