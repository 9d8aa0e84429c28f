/** A word of a text: folded as it is compared, and where it stands, in UTF-16 units. */
export interface Word {
  readonly folded: string
  readonly start: number
  readonly end: number
}

/** Letters that are one to a reader and another to Unicode. */
const plainer: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ς: 'σ',
}
const PLAINER = new RegExp(`[${Object.keys(plainer).join('')}]`, 'g')
const MARKS = /\p{M}/gu
const ASCII_ALONE = /^[\0-\x7f]*$/

/** A word as it is compared: lower case, without accents and ligatures. Folding again changes nothing. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase()
  if (ASCII_ALONE.test(lower)) return lower
  return lower
    .normalize('NFKD')
    .toLowerCase()
    .replace(MARKS, '')
    .replace(PLAINER, (letter) => plainer[letter] ?? letter)
}

/** What a character is to a word: nothing of it, a part of it, or a word alone. */
type Part = 'none' | 'part' | 'alone'

const PART = /[\p{L}\p{N}\p{M}]/u
/** Written without spaces: each character counts as a word, and several together as a phrase. */
const ALONE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}]/u

const parts = new Map<number, Part>()

function partOf(codePoint: number): Part {
  if (codePoint < 0x80) {
    const letter = (codePoint >= 97 && codePoint <= 122) || (codePoint >= 65 && codePoint <= 90)
    return letter || (codePoint >= 48 && codePoint <= 57) ? 'part' : 'none'
  }
  const known = parts.get(codePoint)
  if (known) return known
  const character = String.fromCodePoint(codePoint)
  const part = !PART.test(character) ? 'none' : ALONE.test(character) ? 'alone' : 'part'
  parts.set(codePoint, part)
  return part
}

/** Visits the words of a text in their order. */
export function eachWord(
  text: string,
  visit: (folded: string, start: number, end: number) => void,
): void {
  let start = -1
  const close = (end: number) => {
    if (start < 0) return
    const folded = foldWord(text.slice(start, end))
    if (folded !== '') visit(folded, start, end)
    start = -1
  }
  for (let at = 0; at < text.length; ) {
    const codePoint = text.codePointAt(at) ?? 0
    const next = at + (codePoint > 0xffff ? 2 : 1)
    const part = partOf(codePoint)
    if (part === 'part') {
      if (start < 0) start = at
    } else {
      close(at)
      if (part === 'alone') {
        start = at
        close(next)
      }
    }
    at = next
  }
  close(text.length)
}

export function wordsIn(text: string): readonly Word[] {
  const words: Word[] = []
  eachWord(text, (folded, start, end) => words.push({ folded, start, end }))
  return words
}
