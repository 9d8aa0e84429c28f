/// <reference path="./packages.d.ts" />
import { create, type Font, type Glyph, type GlyphRun } from 'fontkit'
import { type JoinedFont, joinedFont } from './joined-font.ts'
import { tellingFont } from './telling-font.ts'
import { unwrapWoff } from './unwrap-woff.ts'

/** Literata speaks, Source Sans tells; each in two weights. */
export type Face = 'serif' | 'serif-bold' | 'sans' | 'sans-bold'

/** Bytes of one font file, by its name as in `fontFiles`. */
export type FontReader = (file: string) => Promise<Uint8Array>

/** One family in one weight, with the scripts of those of its files that were read. */
export interface ShelvedFont {
  readonly name: string
  readonly font: Font
  /** Width of a text set in one piece, in thousandths of the font's size. */
  widthOf(text: string): number
}

/** Parts of a font family as its package cuts it, with the code points that each holds. */
const latinParts: Readonly<Record<string, readonly (readonly [from: number, to: number])[]>> = {
  latin: [
    [0x20, 0xff],
    [0x131, 0x131],
    [0x152, 0x153],
    [0x2bb, 0x2dc],
    [0x2000, 0x206f],
    [0x20ac, 0x20ac],
    [0x2122, 0x2122],
    [0x2191, 0x2215],
  ],
  'latin-ext': [
    [0x100, 0x2ff],
    [0x1d00, 0x1dbf],
    [0x1e00, 0x1e9f],
    [0x20a0, 0x20c0],
    [0x2113, 0x2113],
    [0x2c60, 0x2c7f],
    [0xa720, 0xa7ff],
  ],
  vietnamese: [
    [0x102, 0x1b0],
    [0x300, 0x323],
    [0x1ea0, 0x1ef9],
    [0x20ab, 0x20ab],
  ],
  cyrillic: [
    [0x301, 0x301],
    [0x400, 0x45f],
    [0x490, 0x491],
    [0x4b0, 0x4b1],
    [0x2116, 0x2116],
  ],
  'cyrillic-ext': [
    [0x460, 0x52f],
    [0x20b4, 0x20b4],
  ],
  greek: [[0x370, 0x3ff]],
  'greek-ext': [[0x1f00, 0x1fff]],
}
/**
 * Families that stand in where a face has no letters of a script. Arabic has a font whose letters are
 * whole glyphs: where dots are glyphs of their own, a PDF's text cannot be read back.
 */
const otherScripts: readonly {
  family: string
  part: string
  range: readonly [number, number][]
}[] = [
  {
    ...{ family: 'ibm-plex-sans-arabic', part: 'arabic' },
    range: [
      [0x600, 0x8ff],
      [0xfb50, 0xfdff],
      [0xfe70, 0xfefc],
    ],
  },
  {
    ...{ family: 'noto-sans-hebrew', part: 'hebrew' },
    range: [
      [0x590, 0x5ff],
      [0x20aa, 0x20aa],
      [0xfb1d, 0xfb4f],
    ],
  },
  {
    ...{ family: 'noto-sans-devanagari', part: 'devanagari' },
    range: [
      [0x900, 0x97f],
      [0x1cd0, 0x1cf9],
      [0x20b9, 0x20b9],
      [0xa8e0, 0xa8ff],
    ],
  },
]
const families = { serif: 'literata', sans: 'source-sans-3' }

/** Names of the files that may hold a letter of a face, the likeliest first. */
function filesFor(face: Face, codePoint: number): string[] {
  const [kind, bold] = face.split('-') as ['serif' | 'sans', string | undefined]
  const weight = bold ? 600 : 400
  const holds = (ranges: readonly (readonly [number, number])[]) =>
    ranges.some(([from, to]) => codePoint >= from && codePoint <= to)
  return [
    ...Object.entries(latinParts)
      .filter(([, ranges]) => holds(ranges))
      .map(([part]) => [families[kind], part]),
    ...otherScripts.filter(({ range }) => holds(range)).map(({ family, part }) => [family, part]),
  ].map(([family, part]) => `${family}/files/${family}-${part}-${weight}-normal.woff`)
}

/** The family and weight of a file, such as `literata-400`. */
function familyOf(file: string): string {
  const [family, , name] = file.split('/')
  return `${family}-${name?.match(/-(\d+)-normal/)?.[1]}`
}

/** Signs without a shape of their own: joiners, marks of direction, kinds of emoji. */
const shapeless = /\p{Default_Ignorable_Code_Point}/u

/**
 * Fonts that have been read, kept for the next document. Files are read only when a text needs them
 * (most need two to four of 10 to 45 kB).
 */
export interface FontShelf {
  /** Reads what a text needs. Answers with the characters that no font here can show. */
  prepare(face: Face, text: string): Promise<ReadonlySet<string>>
  /** The font for a character, after `prepare`; undefined for one without a shape. */
  fontFor(face: Face, codePoint: number): ShelvedFont | undefined
}

export function openFontShelf(read: FontReader): FontShelf {
  const shelf = new Map<string, ShelvedFont>()
  const reading = new Map<string, Promise<ShelvedFont>>()
  const chosen = new Map<string, ShelvedFont | undefined>()
  const joined = new Map<string, JoinedFont & { readonly shelved: ShelvedFont }>()

  const join = (file: string, part: Font): ShelvedFont => {
    const name = familyOf(file)
    const known = joined.get(name)
    if (known) {
      known.add(part)
      return known.shelved
    }
    const family = joinedFont(part)
    const made = shelved(name, rememberingFont(tellingFont(family.font)))
    joined.set(name, { ...family, shelved: made })
    return made
  }
  const take = (file: string): Promise<ShelvedFont> => {
    const known = reading.get(file)
    if (known) return known
    const begun = read(file).then((bytes) => join(file, namingFont(create(unwrapWoff(bytes)))))
    reading.set(file, begun)
    // A file that could not be read is asked for again by the next document.
    begun.then((font) => shelf.set(file, font)).catch(() => reading.delete(file))
    return begun
  }
  const fontFor = (face: Face, codePoint: number) => {
    const key = `${face} ${codePoint}`
    if (!chosen.has(key)) {
      const fonts = filesFor(face, codePoint).map((file) => shelf.get(file))
      chosen.set(
        key,
        fonts.find((held) => held?.font.hasGlyphForCodePoint(codePoint)),
      )
    }
    return chosen.get(key)
  }
  return {
    fontFor,
    async prepare(face, text) {
      const characters = [...new Set(text)].filter((one) => one !== '\n' && !shapeless.test(one))
      const files = new Set(characters.flatMap((one) => filesFor(face, one.codePointAt(0) ?? 0)))
      await Promise.all([...files].filter((file) => !shelf.has(file)).map(take))
      return new Set(characters.filter((one) => !fontFor(face, one.codePointAt(0) ?? 0)))
    },
  }
}

function shelved(name: string, font: Font): ShelvedFont {
  return {
    ...{ name, font },
    widthOf: (text) => (font.layout(text).advanceWidth * 1000) / font.unitsPerEm,
  }
}

/** Shapes of this many words are kept per font: those of a long document, and of the next one. */
const WORDS = 5_000

/** A font that shapes a word once. Each answer is a copy, since pdfkit scales what it is given. */
function rememberingFont(font: Font): Font {
  const known = new Map<string, GlyphRun>()
  return Object.create(font, {
    layout: {
      value: (text: string, features?: object): GlyphRun => {
        const run = known.get(text) ?? font.layout(text, features)
        if (known.size >= WORDS) known.clear()
        known.set(text, run)
        const positions = run.positions.map((position) => ({ ...position }))
        return { ...run, advanceWidth: run.advanceWidth, positions }
      },
    },
  })
}

/**
 * Fontkit keeps each glyph as it first met it: an “o” that was met as a part of “ó” stands for no letter
 * ever after, and cannot be read back from the PDF. Here it takes its letter when that comes.
 */
function namingFont(font: Font): Font {
  return Object.create(font, {
    getGlyph: {
      value: (id: number, codePoints: readonly number[] = []): Glyph => {
        const glyph = font.getGlyph(id, codePoints)
        if (glyph.codePoints.length === 0) glyph.codePoints = codePoints
        return glyph
      },
    },
  })
}
