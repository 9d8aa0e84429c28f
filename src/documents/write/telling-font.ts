/// <reference path="./packages.d.ts" />
import type { Font, Glyph, GlyphPosition, GlyphRun, Subset } from 'fontkit'

/** Ids from here on are a glyph together with what it says; those of `joinedFont` are below. */
const OWN_IDS = 0x1000000

/**
 * U+200F. Before a space at an end of a run it keeps the space, since readers drop a bare one there;
 * before a hyphen it keeps figures beside it from taking it over.
 */
export const rightMark = '\u200f'

/** A letter with its marks and vowels, and the letters that a virama joins to it. */
const syllables = /\P{M}(?:\u094d[\u200c\u200d]*\p{L}|[\p{M}\u200c\u200d])*|[\p{M}\u200c\u200d]+/gu
const reordering = /\p{Script=Devanagari}/u

/**
 * A font that says its text letter for letter: in a PDF a glyph stands for the same text wherever it is,
 * so a glyph that says several things takes a place in the file for each (ISO 32000-1, 9.10.3). Glyphs of
 * a syllable share its letters in the order in which they are spoken, whatever the order in which they
 * are drawn. Letters from right to left say theirs in the order in which they stand, since readers turn
 * round what is drawn.
 */
export function tellingFont(font: Font): Font {
  const told = new Map<string, Glyph>()
  const drawn = new Map<number, Drawn>()

  const telling = ({ glyph, codePoints, marks }: Sign): Glyph => {
    const key = `${glyph.id} ${codePoints} ${JSON.stringify(marks)}`
    const known = told.get(key)
    if (known) return known
    const id = OWN_IDS + told.size
    const made: Glyph = Object.create(glyph, {
      id: { value: id },
      codePoints: { value: codePoints },
    })
    told.set(key, made)
    drawn.set(id, { glyph, marks })
    return made
  }
  const layout = (text: string, features?: object): GlyphRun => {
    const bare = text.replaceAll(rightMark, '')
    // Figures run from left to right in every script.
    const direction = /\p{L}/u.test(bare) ? undefined : 'ltr'
    const run = font.layout(bare, features, undefined, undefined, direction)
    const words = wordsTold(font, run, bare)
    if (text.startsWith(rightMark)) markEdge(words, run.direction === 'rtl' ? -1 : 0)
    if (text.includes(rightMark, 1)) markEdge(words, run.direction === 'rtl' ? 0 : -1)
    const signs = withMarks(
      run.glyphs.map((glyph, at) => ({
        ...{ glyph, codePoints: words[at] ?? [], marks: [] },
        position: { ...(run.positions[at] ?? nowhere) },
      })),
    )
    run.glyphs = signs.map(telling)
    run.positions = inOnePiece(signs.map(({ position }) => position))
    return run
  }
  const createSubset = () => {
    const subset = font.createSubset()
    const [includeGlyph, addGlyph] = [
      subset.includeGlyph.bind(subset),
      subset._addGlyph.bind(subset),
    ]
    const places = new Map<number, number>()
    subset.includeGlyph = (id) => {
      if (!drawn.has(id)) return includeGlyph(id)
      const place = places.get(id) ?? subset.glyphs.push(id) - 1
      places.set(id, place)
      return place
    }
    subset._addGlyph = (id) => {
      const { glyph, marks } = drawn.get(id) ?? {}
      if (glyph && marks && marks.length > 0) return addComposite(subset, glyph, marks)
      return addGlyph(glyph?.id ?? id)
    }
    return subset
  }
  return Object.create(font, { layout: { value: layout }, createSubset: { value: createSubset } })
}

/** A mark with its way from the origin of its letter, in units of the font. */
interface Mark {
  readonly id: number
  readonly x: number
  readonly y: number
}
interface Drawn {
  readonly glyph: Glyph
  readonly marks: readonly Mark[]
}
interface Sign extends Drawn {
  readonly codePoints: readonly number[]
  readonly position: GlyphPosition
}
const nowhere: GlyphPosition = { xAdvance: 0, yAdvance: 0, xOffset: 0, yOffset: 0 }

/**
 * Signs with the marks that are moved up or down made one with the letter behind them, as in words from
 * right to left. A mark drawn by an operator of its own is read in another place (PDFium).
 */
function withMarks(signs: readonly Sign[]): Sign[] {
  const made: Sign[] = []
  for (const sign of signs) {
    const before = made.at(-1)
    const isMark = before && before.position.yOffset !== 0 && before.position.xAdvance === 0
    if (!isMark) {
      made.push(sign)
      continue
    }
    const { xOffset, yOffset } = before.position
    made[made.length - 1] = {
      ...sign,
      codePoints: [...before.codePoints, ...sign.codePoints],
      marks: [...before.marks, { id: before.glyph.id, x: xOffset, y: yOffset }],
    }
  }
  return made
}

/** Adds a composite glyph of the OpenType table “glyf”: a letter, and marks each in its place. */
function addComposite(subset: Subset, glyph: Glyph, marks: readonly Mark[]): number {
  const parts = [{ id: glyph.id, x: 0, y: 0 }, ...marks]
  const { minX, minY, maxX, maxY } = glyph.bbox
  const bytes = new Uint8Array(10 + 8 * parts.length)
  const view = new DataView(bytes.buffer)
  const words = [-1, minX, minY, maxX, maxY].map(Math.round)
  parts.forEach(({ id, x, y }, at) => {
    const more = at < parts.length - 1 ? COMPONENT.more : 0
    words.push(COMPONENT.words | COMPONENT.areOffsets | more, subset.includeGlyph(id), x, y)
  })
  words.forEach((word, at) => {
    view.setInt16(2 * at, word)
  })
  subset.glyf.push(bytes)
  subset.loca.offsets.push(subset.offset)
  subset.hmtx.metrics.push({ advance: glyph.advanceWidth, bearing: Math.round(minX) })
  subset.offset += bytes.length
  return subset.glyf.length - 1
}

const COMPONENT = { words: 1, areOffsets: 2, more: 0x20 }

/** What each glyph of a run says, as code points. */
function wordsTold(font: Font, { glyphs, direction }: GlyphRun, text: string) {
  if (direction === 'rtl') return glyphs.map(({ codePoints }) => [...codePoints].reverse())
  if (!reordering.test(text)) return glyphs.map(({ codePoints }) => [...codePoints])
  const parts = text.match(syllables) ?? []
  const shaped = parts.map((part) => ({ part, ids: idsOf(font.layout(part)) }))
  const isSame = `${shaped.flatMap(({ ids }) => ids)}` === `${glyphs.map(({ id }) => id)}`
  const whole = [{ part: text, ids: glyphs.map(({ id }) => id) }]
  return (isSame ? shaped : whole).flatMap(({ part, ids }) =>
    shared(codePointsOf(part), ids.length),
  )
}

function idsOf({ glyphs }: GlyphRun): number[] {
  return glyphs.map(({ id }) => id)
}

function codePointsOf(text: string): number[] {
  return [...text].map((letter) => letter.codePointAt(0) ?? 0)
}

/** U+2060: what a glyph says whose letter has been said by another. */
const silent = 0x2060

/** Letters given to so many glyphs, in order: one to each, and what remains to the last. */
function shared(codePoints: readonly number[], glyphs: number): number[][] {
  return Array.from({ length: glyphs }, (_, at) =>
    at < codePoints.length
      ? codePoints.slice(at, at === glyphs - 1 ? undefined : at + 1)
      : [silent],
  )
}

function markEdge(words: number[][], at: 0 | -1): void {
  words.at(at)?.unshift(rightMark.charCodeAt(0))
}

/** Steps aside taken out of the advance before, so that a run is drawn by one operator. */
function inOnePiece(positions: readonly GlyphPosition[]): readonly GlyphPosition[] {
  positions.forEach((position, at) => {
    const before = positions[at - 1]
    if (!before || position.xOffset === 0 || position.yOffset !== 0) return
    before.xAdvance += position.xOffset
    position.xAdvance -= position.xOffset
    position.xOffset = 0
  })
  return positions
}
