/// <reference path="./packages.d.ts" />
import type { Font, Glyph, GlyphRun } from 'fontkit'

/** Ids of one part are this far from those of the next; a font's own ids have 16 bits. */
const PART_IDS = 0x10000
const idIn = (part: number, id: number) => part * PART_IDS + id

export interface JoinedFont {
  readonly font: Font
  /** Takes up another file of the same family and weight. */
  add(part: Font): void
}

/**
 * The files into which a family is cut, as one font: a word with letters of two files is one piece of
 * text, embedded once. Parted, a single letter between them is a piece whose direction PDFium guesses
 * from the page, and on a page with few words it then ends the line. The files are of one design: same
 * units, same metrics, no hinting programs.
 */
export function joinedFont(first: Font): JoinedFont {
  const parts = [first]
  const holder = (codePoint: number, before: number) => {
    if (parts[before]?.hasGlyphForCodePoint(codePoint)) return before
    return parts.findIndex((part) => part.hasGlyphForCodePoint(codePoint))
  }
  const layout: Font['layout'] = (text, ...how) => {
    const runs = piecesOf(text, holder).map(([at, piece]) => {
      const run = (parts[at] ?? first).layout(piece, ...how)
      return at === 0 ? run : { ...told(run), glyphs: run.glyphs.map((glyph) => named(glyph, at)) }
    })
    const [only] = runs
    if (only && runs.length === 1) return only
    return {
      advanceWidth: runs.reduce((sum, { advanceWidth }) => sum + advanceWidth, 0),
      direction: only?.direction ?? 'ltr',
      glyphs: runs.flatMap(({ glyphs }) => glyphs),
      positions: runs.flatMap(({ positions }) => positions),
    }
  }
  const createSubset = () => {
    const subset = first.createSubset()
    const addGlyph = subset._addGlyph
    subset._addGlyph = (id) => {
      const at = Math.floor(id / PART_IDS)
      const part = parts[at]
      if (at === 0 || !part) return addGlyph.call(subset, id)
      // The subset, as it were one of that part.
      const seen = Object.create(subset, {
        font: { value: part },
        includeGlyph: { value: (component: number) => subset.includeGlyph(idIn(at, component)) },
      })
      const place = addGlyph.call(seen, id % PART_IDS)
      subset.offset = seen.offset
      return place
    }
    return subset
  }
  const font: Font = Object.create(first, {
    layout: { value: layout },
    createSubset: { value: createSubset },
    hasGlyphForCodePoint: { value: (codePoint: number) => holder(codePoint, 0) >= 0 },
  })
  return { font, add: (part) => void parts.push(part) }
}

/** The text in pieces, each with the part that holds its letters; letters that none holds stay with those before. */
function piecesOf(
  text: string,
  holder: (codePoint: number, before: number) => number,
): [part: number, piece: string][] {
  const pieces: [part: number, piece: string][] = []
  for (const letter of text) {
    const last = pieces.at(-1)
    const found = holder(letter.codePointAt(0) ?? 0, last?.[0] ?? 0)
    const part = found < 0 ? (last?.[0] ?? 0) : found
    if (last?.[0] === part) last[1] += letter
    else pieces.push([part, letter])
  }
  return pieces.length > 0 ? pieces : [[0, text]]
}

function told({ advanceWidth, direction, positions }: GlyphRun): Omit<GlyphRun, 'glyphs'> {
  return { advanceWidth, direction, positions }
}

function named(glyph: Glyph, part: number): Glyph {
  return Object.create(glyph, { id: { value: idIn(part, glyph.id) } })
}
