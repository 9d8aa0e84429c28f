import type { DocumentLine, DocumentText } from './document-text.ts'

/** One line with words of a document that may be a résumé. */
export interface ImportLine {
  readonly text: string
  /** A point of a list; its sign is not part of the text. */
  readonly isPoint: boolean
  /** 1 is the title, 2 a section; 0 where the document does not say. */
  readonly heading: number
  /** An empty line or a wide gap stands before it. */
  readonly isApart: boolean
}

/** The signs of points, also those of fonts that are nothing but signs. */
const pointSign = /^\s*(?:[•・●▪■◦○‣⁃∙·➢►▶✓✔❖➤§\uf0b7\uf0a7\uf0d8*]|[-–—]\s|o\s(?=\p{Lu}))\s*/u

/** A longer line is a paragraph that runs on, in UTF-16 units; it is read in pieces, cut between words. */
const LONGEST_LINE = 1500

function notTooLong(row: string): readonly string[] {
  const pieces: string[] = []
  let rest = row
  while (rest.length > LONGEST_LINE) {
    const space = rest.lastIndexOf(' ', LONGEST_LINE)
    const end = space > 0 ? space : LONGEST_LINE
    pieces.push(rest.slice(0, end))
    rest = rest.slice(end)
  }
  return [...pieces, rest]
}

const pageNumber =
  /^(?:page|seite|página|pagina) \d{1,3}(?: ?(?:of|von|sur|de|\/) ?\d{1,3})?$|^\d{1,3}(?: ?(?:of|von|\/) ?\d{1,3})?$/i

/** The lines of a text, such as one that was pasted, without its page numbers. */
export function linesOfText(text: string): readonly ImportLine[] {
  const lines: ImportLine[] = []
  let isApart = false
  const rows = text.replace(/\r\n?|[\u2028\f\v]/g, '\n').split('\n')
  for (const raw of rows.flatMap(notTooLong)) {
    const line = tidied(raw)
    if (line === '' || pageNumber.test(line)) isApart = true
    else {
      const words = line.replace(pointSign, '')
      const isPoint = words !== line
      for (const text of isPoint ? words.split(/ [•●▪] /) : [words]) {
        if (text !== '') lines.push({ text, isPoint, heading: 0, isApart })
      }
      isApart = false
    }
  }
  return lines
}

/** The lines of a document that was read, in reading order and without the page numbers. */
export function linesOfDocument(document: DocumentText): readonly ImportLine[] {
  const marks = document.pages.flatMap(({ lines }) => lines)
  let at = 0
  return linesOfText(document.text).map((line): ImportLine => {
    const known = marks.slice(at, at + 8).findIndex((mark) => isSame(mark, line))
    if (known === -1) return line
    const mark = marks[at + known] as DocumentLine
    at += known + 1
    return { ...line, isPoint: line.isPoint || mark.isPoint, heading: mark.heading }
  })
}

function isSame(mark: DocumentLine, line: ImportLine): boolean {
  return tidied(mark.text).replace(pointSign, '') === line.text
}

/** Wide spaces stay as a tab: they part what stands in columns. */
function tidied(raw: string): string {
  return (
    raw
      .replace(/[\u200b-\u200f\u00ad\ufeff]/g, '')
      .replace(/\u00a0/g, ' ')
      // The dashes and points of Windows-1252, where a program took them for something else.
      .replace(/[\u0096\u0097]/g, '–')
      .replace(/\u0095/g, '•')
      .replace(/\t+| {3,}/g, '\t')
      .replace(/ *\t */g, '\t')
      .replace(/ {2,}/g, ' ')
      .trim()
  )
}
