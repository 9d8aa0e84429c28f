import type { DocumentLine, DocumentText } from '../../core/materials/document-text.ts'
import type { Result } from '../../core/result.ts'
import { decodeText } from '../../mail/parse/charset.ts'
import { htmlToText } from '../../mail/parse/html-to-text.ts'
import { finished } from './finished.ts'
import { readLimits } from './limits.ts'
import type { ReadProblem } from './read-problem.ts'

const point = /^\s*[-–•*▪●◦]\s+/

/** Lines of a plain text, as they stand. */
export function readPlain(bytes: Uint8Array): Result<DocumentText, ReadProblem> {
  return linesOf('text', decodeText(bytes, null), [])
}

/** Lines of a web page: its blocks, without what it runs, loads or hides. */
export function readHtml(bytes: Uint8Array): Result<DocumentText, ReadProblem> {
  const { text, links } = htmlToText(decodeText(bytes, null))
  return linesOf(
    'html',
    text,
    links.map(({ url }) => url),
  )
}

function linesOf(
  format: 'text' | 'html',
  text: string,
  links: readonly string[],
): Result<DocumentText, ReadProblem> {
  const lines: DocumentLine[] = []
  for (const [index, line] of text.split(/\r\n?|\n|\f/, readLimits.lines * 4).entries()) {
    if (line.trim() === '' || lines.length >= readLimits.lines) continue
    const isPoint = point.test(line)
    const words = (isPoint ? line.replace(point, '') : line.trim()).slice(0, readLimits.lineChars)
    lines.push({
      ...{ text: words, isPoint, size: 0, bold: false, heading: 0, column: 0 },
      ...{ x: line.length - line.trimStart().length, y: index + 1 },
    })
  }
  return finished({ format, pages: [{ lines, width: 0, height: 0 }], links, pagesLeftOut: 0 })
}
