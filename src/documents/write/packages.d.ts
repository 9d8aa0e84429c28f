/** The parts of two packages without types that are used here. */

declare module 'fontkit' {
  export interface Glyph {
    readonly id: number
    readonly advanceWidth: number
    readonly bbox: Readonly<Record<'minX' | 'minY' | 'maxX' | 'maxY', number>>
    codePoints: readonly number[]
  }
  export interface GlyphRun {
    readonly advanceWidth: number
    readonly direction: 'ltr' | 'rtl'
    positions: readonly Readonly<GlyphPosition>[]
    glyphs: readonly Glyph[]
  }
  /** In units of the font. */
  export interface GlyphPosition {
    xAdvance: number
    yAdvance: number
    xOffset: number
    yOffset: number
  }
  export interface Subset {
    /** Ids of the glyphs that are embedded, by their place in the file. */
    readonly glyphs: number[]
    includeGlyph(id: number): number
    /** Called for each of `glyphs` when the font is written; answers with its place. */
    _addGlyph(id: number): number
    readonly glyf: Uint8Array[]
    readonly loca: { readonly offsets: number[] }
    readonly hmtx: { readonly metrics: { readonly advance: number; readonly bearing: number }[] }
    offset: number
  }
  export interface Font {
    readonly unitsPerEm: number
    hasGlyphForCodePoint(codePoint: number): boolean
    getGlyph(id: number, codePoints?: readonly number[]): Glyph
    layout(
      text: string,
      features?: object,
      script?: string,
      language?: string,
      direction?: 'ltr' | 'rtl',
    ): GlyphRun
    createSubset(): Subset
  }
  export function create(bytes: Uint8Array): Font
}

declare module 'pdfkit' {
  import type { Font } from 'fontkit'

  export interface StructureContent {
    readonly refs: readonly unknown[]
  }
  export interface StructureElement {
    add(child: StructureElement | StructureContent): StructureElement
    end(): void
  }
  export interface PageOptions {
    readonly size: readonly [number, number]
    readonly margin: number
  }
  export interface DocumentOptions extends PageOptions {
    readonly pdfVersion: '1.7'
    readonly subset: 'PDF/UA'
    readonly tagged: true
    readonly displayTitle: true
    readonly lang: string
    readonly info: Readonly<Record<string, string | Date>>
    readonly autoFirstPage: false
    /** Null: no standard font, which would not be embedded. */
    readonly font: null
  }
  export interface TextOptions {
    readonly lineBreak: false
    readonly baseline: 'alphabetic'
    readonly features?: object
  }
  export class PDFDocument {
    constructor(options: DocumentOptions)
    on(event: 'data', heard: (bytes: Uint8Array) => void): this
    on(event: 'end', heard: () => void): this
    addPage(options: PageOptions): this
    font(source: Font, name: string): this
    fontSize(size: number): this
    fillColor(colour: string): this
    text(text: string, x: number, y: number, options: TextOptions): this
    link(
      x: number,
      y: number,
      width: number,
      height: number,
      url: string,
      options: { readonly structParent: StructureElement; readonly Contents: unknown },
    ): this
    lineWidth(width: number): this
    strokeColor(colour: string): this
    dash(length: number, options: { readonly space: number }): this
    undash(): this
    rect(x: number, y: number, width: number, height: number): this
    moveTo(x: number, y: number): this
    lineTo(x: number, y: number): this
    stroke(): this
    struct(type: string): StructureElement
    addStructure(element: StructureElement): this
    markStructureContent(type: string): StructureContent
    markContent(type: string, options: Readonly<Record<string, unknown>>): this
    endMarkedContent(): this
    end(): void
  }
}
