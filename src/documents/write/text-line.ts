import bidiFactory from 'bidi-js'
import type { Face, FontShelf, ShelvedFont } from './font-shelf.ts'
import { rightMark } from './telling-font.ts'

/** How letters look; sizes in points. */
export interface Style {
  readonly face: Face
  readonly size: number
  /** From one baseline to the next. */
  readonly leading: number
  readonly colour: string
}

/** Words in one style. */
export interface Span {
  readonly text: string
  readonly style: Style
  readonly href?: string | null
  /** Not parted at the end of a line, if it fits into one; its direction is its own. */
  readonly whole?: boolean
  /** Stands only between words: at the end of a line it is left out. */
  readonly isBetween?: boolean
}

/** A piece of a line in one font and one direction; `x` counts from the line's left edge. */
export interface Run {
  /** As it is drawn: signs are mirrored where they run from right to left. */
  readonly text: string
  /** As it was written. */
  readonly written: string
  readonly style: Style
  readonly font: ShelvedFont
  readonly href: string | null
  readonly x: number
  readonly width: number
  /** Letters that run from right to left; the font's shaping turns them. */
  readonly isTurned: boolean
}

export interface TextLine {
  /** In reading order, which is not the order from left to right where directions mix. */
  readonly runs: readonly Run[]
  readonly width: number
  readonly leading: number
  /** Its letters do not stand in the order in which they are read. */
  readonly isReordered: boolean
}

const bidi = bidiFactory()
/** Scripts in which a vowel may stand before the letter that it is spoken after. */
const reordering = /\p{Script=Devanagari}/u
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/
/** A letter of the text with all that decides its run. */
interface Letter {
  readonly text: string
  readonly span: Span
  readonly font: ShelvedFont
  /** Odd where it is part of words that run from right to left. */
  readonly level: number
}
interface Word {
  readonly letters: readonly Letter[]
  /** Without the spaces behind it, and with them. */
  readonly width: number
  readonly advance: number
}

/** A last line below this share of the width is helped by the lines above it. */
const LONELY = 0.15
const narrower = [0.95, 0.9, 0.85, 0.8]

/**
 * Text broken into lines that fit a width (points), in the order of Unicode's bidirectional algorithm
 * (UAX #9). A word that is wider than the line is parted between letters. No word stands alone in the
 * last line where the lines above can spare one.
 */
export function textLines(
  shelf: FontShelf,
  spans: readonly Span[],
  width: number,
  direction: 'ltr' | 'rtl',
): TextLine[] {
  const words = wordsOf(lettersOf(shelf, spans, direction), width)
  const lines = broken(words, width)
  const isLonely = (tried: readonly Letter[][]) => widthOf(tried.at(-1) ?? []) < width * LONELY
  const better =
    lines.length > 1 && isLonely(lines)
      ? narrower
          .map((share) => broken(words, width * share))
          .find((tried) => tried.length === lines.length && !isLonely(tried))
      : undefined
  return (better ?? lines).map(lineOf)
}

function broken(words: readonly Word[], width: number): Letter[][] {
  const lines: Letter[][] = []
  let line: Letter[] = []
  let used = 0
  for (const word of words) {
    if (line.length > 0 && used + word.width > width) {
      lines.push(line)
      line = []
      used = 0
    }
    line.push(...word.letters)
    used += word.advance
  }
  return [...lines, line].map(trimmed).filter((letters) => letters.length > 0)
}

function lettersOf(shelf: FontShelf, spans: readonly Span[], direction: 'ltr' | 'rtl'): Letter[] {
  const told = spans.map(({ text, whole }) => (whole ? isolated(text) : text))
  const all = told.join('')
  const isMixed = direction === 'rtl' || rightToLeft.test(all)
  const levels = isMixed ? bidi.getEmbeddingLevels(all, direction).levels : null
  const letters: Letter[] = []
  let at = 0
  for (const [index, span] of spans.entries()) {
    let font: ShelvedFont | undefined
    for (const text of told[index] ?? '') {
      const codePoint = text.codePointAt(0) ?? 0
      // Joiners, marks, stops and spaces stay with the letter that they belong to, where its font has them.
      const isHeld =
        /[\p{M}\p{Cf}\p{Po} ]/u.test(text) && font?.font.hasGlyphForCodePoint(codePoint)
      const own: ShelvedFont | undefined = isHeld ? font : shelf.fontFor(span.style.face, codePoint)
      if (own) letters.push({ text, span, font: own, level: levels?.[at] ?? 0 })
      font = own ?? font
      at += text.length
    }
  }
  return letters
}

/** Between the signs first strong isolate and pop directional isolate. */
function isolated(text: string): string {
  return `\u2068${text}\u2069`
}

function wordsOf(letters: readonly Letter[], width: number): Word[] {
  const words: Word[] = []
  let from = 0
  for (let at = 1; at <= letters.length; at++) {
    if (at < letters.length && !mayBreak(letters, at)) continue
    const word = wordFrom(letters.slice(from, at))
    if (word.width <= width) words.push(word)
    else words.push(...parted(word.letters, width))
    from = at
  }
  return words
}

/** Behind spaces, and behind hyphens, dashes and strokes between letters. */
function mayBreak(letters: readonly Letter[], at: number): boolean {
  const [before, last, next] = [letters[at - 2], letters[at - 1], letters[at]]
  if (!last || !next || (last.span.whole && last.span === next.span)) return false
  if (/[^\S\u00a0\u202f]/.test(last.text)) return !/\s/.test(next.text)
  return /[-–—/]/.test(last.text) && isWordy(before) && isWordy(next)
}

function isWordy(letter: Letter | undefined): boolean {
  return letter !== undefined && /\p{L}/u.test(letter.text)
}

function wordFrom(letters: readonly Letter[]): Word {
  return { letters, width: widthOf(trimmed(letters)), advance: widthOf(letters) }
}

/** A word wider than the line, in pieces: at its spaces where it has some, else between letters. */
function parted(letters: readonly Letter[], width: number): Word[] {
  const words: Word[] = []
  let piece: Letter[] = []
  for (const letter of letters) {
    if (piece.length > 0 && widthOf([...piece, letter]) > width) {
      const space = piece.findLastIndex(({ text }) => text === ' ')
      const end = space > 0 ? space + 1 : piece.length
      words.push(wordFrom(piece.slice(0, end)))
      piece = piece.slice(end)
    }
    piece.push(letter)
  }
  return piece.length > 0 ? [...words, wordFrom(piece)] : words
}

function trimmed(letters: readonly Letter[]): Letter[] {
  return letters.slice(0, letters.findLastIndex(isKept) + 1)
}

function isKept({ text, span }: Letter): boolean {
  return text.trim() !== '' && !span.isBetween
}

function widthOf(letters: readonly Letter[]): number {
  return grouped(letters).reduce((sum, { width }) => sum + width, 0)
}

interface Group {
  readonly first: Letter
  readonly text: string
  readonly width: number
}

/** Letters that are set in one piece: of one span, font and level. */
function grouped(letters: readonly Letter[]): Group[] {
  const groups: { first: Letter; text: string }[] = []
  for (const letter of letters) {
    const last = groups.at(-1)
    const isSame =
      last?.first.span === letter.span &&
      last.first.font === letter.font &&
      last.first.level === letter.level &&
      // Signs alone are not turned round by readers: each stands where it is read.
      (letter.level % 2 === 0 || rightToLeft.test(last.text))
    if (isSame) last.text += letter.text
    else groups.push({ first: letter, text: letter.text })
  }
  return groups.map(({ first, text }) => ({ first, text, width: widthIn(first, text) }))
}

/** Words are measured one by one, as they are drawn; letters that join are measured together. */
function widthIn({ font, level, span }: Letter, text: string): number {
  const parts = level % 2 === 1 ? [text] : text.split(/(?<=[ \t])/)
  const units = parts.reduce((sum, part) => sum + font.widthOf(part), 0)
  return (units * span.style.size) / 1000
}

function lineOf(letters: readonly Letter[]): TextLine {
  const groups = grouped(letters)
  const isMixed = groups.some(({ first }) => first.level > 0)
  const left = new Map<Group, number>()
  let x = 0
  for (const group of isMixed ? visual(groups) : groups) {
    left.set(group, x)
    x += group.width
  }
  return {
    runs: groups.map((group) => runOf(group, left.get(group) ?? 0)),
    width: x,
    leading: Math.max(...groups.map(({ first }) => first.span.style.leading)),
    isReordered: groups.some(({ text }) => reordering.test(text)),
  }
}

/** Rule L2 of UAX #9: from the highest level down, whatever lies at it or above is turned round. */
function visual(groups: readonly Group[]): Group[] {
  const order = [...groups]
  const highest = Math.max(...order.map(({ first }) => first.level))
  for (let level = highest; level > 0; level--) {
    let from = 0
    while (from < order.length) {
      let to = from
      while (to < order.length && (order[to]?.first.level ?? 0) >= level) to++
      order.splice(from, to - from, ...order.slice(from, to).reverse())
      from = to + 1
    }
  }
  return order
}

const mirrors = /[()[\]{}<>«»‹›]/gu

function runOf({ first, text, width }: Group, x: number): Run {
  const { span, font, level } = first
  const common = { style: span.style, font, href: span.href ?? null, x, width, written: text }
  if (level % 2 === 0) return { ...common, text, isTurned: false }
  const mirrored = text.replace(mirrors, (sign) => bidi.getMirroredCharacter(sign) ?? sign)
  const isTurned = rightToLeft.test(text)
  return { ...common, isTurned, text: mirrored.replace(/^[ -]|[ -]$/g, `${rightMark}$&`) }
}
