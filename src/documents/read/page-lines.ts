import type { DocumentLine } from '../../core/materials/document-text.ts'
import { columnsOf } from './page-columns.ts'

/** Words of a page in one piece, as a PDF draws them; points from the top left corner. */
export interface Piece {
  readonly text: string
  readonly x: number
  /** Of the baseline. */
  readonly y: number
  readonly width: number
  readonly size: number
  readonly bold: boolean
}

/** Pieces that follow each other closely on one baseline. */
export interface Fragment {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly right: number
  readonly size: number
  readonly bold: boolean
}

const point = /^[•●▪■◦○‣⁃∙·➢►\uf0b7\uf0a7]\s*/u
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/

/** The lines of a page in reading order: each column from top to bottom. */
export function linesOfPage(pieces: readonly Piece[]): DocumentLine[] {
  const fragments = rowsOf(pieces).flatMap(fragmentsOf)
  const turned = fragments.filter(({ text }) => rightToLeft.test(text)).length
  const isTurned = turned > fragments.length / 2
  return columnsOf(fragments, isTurned).flatMap(({ column, fragments: parts }) =>
    rowsOf(parts).flatMap((row) => lineOf(row, column, isTurned)),
  )
}

/** Things on the same baseline, from the top of the page down. */
function rowsOf<Placed extends { readonly y: number; readonly size: number }>(
  all: readonly Placed[],
): Placed[][] {
  const rows: Placed[][] = []
  for (const one of [...all].sort((a, b) => a.y - b.y)) {
    const row = rows.at(-1)
    const first = row?.[0]
    if (first && one.y - first.y <= Math.max(2, Math.min(one.size, first.size) * 0.3)) row.push(one)
    else rows.push([one])
  }
  return rows
}

/** A gap wider than this share of the letters' height parts words; one wider than that, columns. */
const WORD_GAP = 0.18
const WIDE_GAP = 1.6

function fragmentsOf(row: readonly Piece[]): Fragment[] {
  const fragments: Piece[][] = []
  let right = Number.NEGATIVE_INFINITY
  for (const piece of [...row].sort((a, b) => a.x - b.x)) {
    if (piece.text.trim() === '' && piece.width > piece.size * WIDE_GAP) continue
    const last = fragments.at(-1)
    if (last && piece.x - right <= piece.size * WIDE_GAP) last.push(piece)
    else if (piece.text.trim() === '') continue
    else fragments.push([piece])
    right = Math.max(right, piece.x + piece.width)
  }
  return fragments.map(fragmentOf)
}

function fragmentOf(pieces: readonly Piece[]): Fragment {
  const words = pieces.filter(({ text }) => text.trim() !== '')
  const [first] = pieces
  return {
    text: spaced(pieces),
    x: first?.x ?? 0,
    y: words[0]?.y ?? 0,
    right: Math.max(...words.map(({ x, width }) => x + width)),
    size: Math.max(...words.map(({ size }) => size)),
    bold: words.every(({ bold }) => bold),
  }
}

/** Pieces from left to right as words; those from right to left are read the other way. */
function spaced(pieces: readonly Piece[]): string {
  const isTurned = rightToLeft.test(pieces.map(({ text }) => text).join(''))
  let text = ''
  let last: Piece | undefined
  for (const piece of isTurned ? turned(pieces) : pieces) {
    const gap = last ? Math.max(piece.x - last.x - last.width, last.x - piece.x - piece.width) : 0
    const isApart = gap > piece.size * WORD_GAP && !/\s$/.test(text) && !/^\s/.test(piece.text)
    text += (isApart ? ' ' : '') + piece.text
    last = piece
  }
  return text.replace(/\s+/g, ' ').trim()
}

/** From right to left, but words of the other direction among them from left to right. */
function turned(pieces: readonly Piece[]): Piece[] {
  const order: Piece[] = []
  let other: Piece[] = []
  for (const piece of [...pieces].reverse()) {
    const isOther = /[\p{L}\p{N}]/u.test(piece.text) && !rightToLeft.test(piece.text)
    if (isOther) other.unshift(piece)
    else {
      order.push(...other, { ...piece, text: mirrored(piece.text) })
      other = []
    }
  }
  return [...order, ...other]
}

const mirrors: Readonly<Record<string, string>> = {
  ...{ '(': ')', ')': '(', '[': ']', ']': '[', '{': '}', '}': '{' },
  ...{ '<': '>', '>': '<', '«': '»', '»': '«' },
}

/** Brackets are named in a PDF as they are drawn, which for words from right to left is turned round. */
function mirrored(text: string): string {
  return text.replace(/[()[\]{}<>«»]/g, (sign) => mirrors[sign] ?? sign)
}

/** What stands wide apart on one line of a column is parted by a tab. */
function lineOf(row: readonly Fragment[], column: number, isTurned: boolean): DocumentLine[] {
  const parts = [...row].sort((a, b) => (isTurned ? b.x - a.x : a.x - b.x))
  const whole = parts
    .map(({ text }) => text)
    .join('\t')
    .trim()
  const text = whole.replace(point, '')
  const [first] = parts
  if (!first || text === '') return []
  return [
    {
      ...{ text, column, heading: 0, isPoint: text !== whole },
      size: Math.round(Math.max(...parts.map(({ size }) => size)) * 10) / 10,
      bold: parts.every(({ bold }) => bold),
      x: Math.min(...parts.map(({ x }) => x)),
      y: first.y,
    },
  ]
}
