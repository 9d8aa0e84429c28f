/** One line as it stands on a page: what one baseline carries, apart from what another column does. */
export interface DocumentLine {
  readonly text: string
  /** Height of its largest letters in points (1/72 inch); 0 where the file does not say. */
  readonly size: number
  /** Every letter of it is bold. */
  readonly bold: boolean
  /** From the left edge of the page, in points; the indent where a file has no pages. */
  readonly x: number
  /** From the top of the page down to its baseline, in points; its number where there are no pages. */
  readonly y: number
  /** It is set as a heading: 1 is the title, 2 a section, and so on; 0 for anything else. */
  readonly heading: number
  /** It is a point of a list; its sign is not part of the text. */
  readonly isPoint: boolean
  /** Which column of the page it stands in, from 0, in reading order; 0 where there is only one. */
  readonly column: number
}

export interface DocumentPage {
  readonly lines: readonly DocumentLine[]
  /** In points; 0 where the file has no pages. */
  readonly width: number
  readonly height: number
}

/** What a document says, as it was read and with nothing added. It is never without words. */
export interface DocumentText {
  /** Of the bytes, whatever the name says. */
  readonly format: 'pdf' | 'docx' | 'html' | 'text'
  readonly pages: readonly DocumentPage[]
  /** All lines in reading order, column by column; a blank line stands where a gap is wide. */
  readonly text: string
  /** Addresses that its links lead to, each once. */
  readonly links: readonly string[]
  /** Pages that were left out because there are too many to be read. */
  readonly pagesLeftOut: number
}
