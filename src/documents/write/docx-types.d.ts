/**
 * The parts of the package docx that are used here. Its own types bring those of Node along, with which
 * this room would no longer be kept apart from Node; `tsconfig.json` puts these in their place.
 */

export const AlignmentType: { readonly START: 'start' }
export const BorderStyle: { readonly SINGLE: 'single'; readonly DASHED: 'dashed' }
export const HeadingLevel: {
  readonly TITLE: 'Title'
  readonly HEADING_1: 'Heading1'
  readonly HEADING_2: 'Heading2'
}
export const LevelFormat: { readonly BULLET: 'bullet' }
export const TabStopType: { readonly LEFT: 'left'; readonly RIGHT: 'right' }

/** In twentieths of a point. */
interface Indent {
  readonly start: number
  readonly hanging?: number
}
interface Edge {
  readonly style: 'single' | 'dashed'
  readonly size: number
  readonly space: number
  readonly color: string
}

export interface IRunOptions {
  readonly text?: string
  readonly font?: Readonly<Record<'ascii' | 'hAnsi' | 'cs' | 'eastAsia', string>>
  readonly bold?: boolean
  readonly boldComplexScript?: boolean
  /** In half points. */
  readonly size?: number
  readonly sizeComplexScript?: number
  readonly color?: string
  readonly rightToLeft?: boolean
  readonly children?: readonly Tab[]
}

export interface IParagraphOptions {
  readonly bidirectional?: boolean
  readonly children?: readonly ParagraphChild[]
  readonly indent?: Indent
  readonly spacing?: {
    readonly before: number
    readonly after: number
    readonly line: number
    readonly lineRule: 'atLeast'
  }
  readonly heading?: 'Title' | 'Heading1' | 'Heading2'
  readonly keepNext?: boolean
  readonly keepLines?: boolean
  readonly border?: Readonly<Partial<Record<'top' | 'bottom' | 'left' | 'right', Edge>>>
  readonly numbering?: { readonly reference: string; readonly level: number }
  readonly tabStops?: readonly { readonly type: 'left' | 'right'; readonly position: number }[]
}

export class Tab {
  private readonly kind: 'tab'
}
export class TextRun {
  constructor(options: IRunOptions)
}
export class ExternalHyperlink {
  constructor(options: { readonly link: string; readonly children: readonly TextRun[] })
}
export type ParagraphChild = TextRun | ExternalHyperlink
export class Paragraph {
  constructor(options: IParagraphOptions)
}

interface Language {
  readonly value: string
  readonly bidirectional?: string
  readonly eastAsia?: string
}
export class Document {
  constructor(options: {
    readonly title: string
    readonly creator?: string
    readonly lastModifiedBy?: string
    readonly numbering: {
      readonly config: readonly {
        readonly reference: string
        readonly levels: readonly {
          readonly level: number
          readonly format: 'bullet'
          readonly text: string
          readonly alignment: 'start'
          readonly style: { readonly paragraph: { readonly indent: Indent } }
        }[]
      }[]
    }
    readonly styles: {
      readonly default: {
        readonly document: { readonly run: IRunOptions & { readonly language: Language } }
      }
    }
    readonly sections: readonly {
      readonly properties: {
        readonly page: {
          readonly size: { readonly width: number; readonly height: number }
          readonly margin: Readonly<Record<'top' | 'bottom' | 'left' | 'right', number>>
        }
      }
      readonly children: readonly Paragraph[]
    }[]
  })
}
export const Packer: { toArrayBuffer(file: Document): Promise<ArrayBuffer> }
