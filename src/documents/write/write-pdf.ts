/// <reference path="./packages.d.ts" />
import { PDFDocument } from 'pdfkit'
import type { PrintedBlock, PrintedDocument } from '../../core/materials/printed.ts'
import { ok, problem, type Result } from '../../core/result.ts'
import { drawPages, type Paper } from './draw-pages.ts'
import type { Face, FontShelf } from './font-shelf.ts'
import { lookOf, paperOf, type Template } from './looks.ts'
import { pagesOf } from './pages.ts'
import { between, bullet, rowsOf, type Tag } from './rows.ts'
import { textLines } from './text-line.ts'

/** Signs that the engine sets of its own accord. */
const ownSigns = `${bullet}${between}:/0123456789`
/** Fonts for these would be 206 MB more to install; they are named together. */
const eastAsian =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u
/** Characters named in a problem. */
const NAMED = 12

/**
 * A tagged PDF 1.7 (PDF/UA-1): language, title, structure and reading order are in it, and of its
 * fonts the letters that it uses. `at` is its date. Problem: `unprintable`, where a character has no
 * shape in any font here; nothing is written then.
 */
export async function writePdf(
  printed: PrintedDocument,
  options: { readonly template: Template; readonly shelf: FontShelf; readonly at: Date },
): Promise<Result<Uint8Array<ArrayBuffer>>> {
  const { template, shelf, at } = options
  const look = lookOf(template, printed.form)
  const faces = facesOf(look)
  const blocks = composed(printed.blocks)
  const missing = await missingIn(shelf, faces, JSON.stringify(blocks) + printed.author + ownSigns)
  if (missing.length > 0) return unprintable(missing)

  const size = paperOf(printed.language)
  const { direction } = printed
  const { side, top, bottom } = look.margin
  const width = size[0] - 2 * side
  const root: Tag = { type: 'Document', parent: null }
  const rows = rowsOf({ shelf, look, direction, width }, blocks, root)
  const pages = pagesOf(rows, size[1] - top - bottom)
  const feet = pages.map((_, index) => (index === 0 ? null : footOf(index, pages.length)))

  const pdf = new PDFDocument({
    ...{ pdfVersion: '1.7', subset: 'PDF/UA', tagged: true, displayTitle: true },
    ...{ lang: printed.language, size, margin: 0, autoFirstPage: false, font: null },
    info: {
      Title: printed.title.normalize('NFC'),
      ...(printed.author && { Author: printed.author.normalize('NFC') }),
      ...{ Creator: 'Onward', Producer: 'Onward', CreationDate: at, ModDate: at },
    },
  })
  const written = bytesOf(pdf)
  const paper: Paper = { size, direction, look }
  drawPages(pdf, paper, pages, feet)
  pdf.end()
  return ok(await written)

  function footOf(index: number, count: number) {
    const parts = [printed.author, `${index + 1}/${count}`].filter((part) => part !== '')
    const spans = [{ text: parts.join(between), style: look.contact }]
    return textLines(shelf, spans, width, direction)[0] ?? null
  }
}

function facesOf(look: ReturnType<typeof lookOf>): Face[] {
  const { name, label, contact, heading, title, subtitle, dates, body, term } = look
  const styles = [name, label, contact, heading, title, subtitle, dates, body, term]
  return [...new Set(styles.map(({ face }) => face))]
}

/** Letters with their marks in one character, as fonts have them; any white space is a space. */
function composed(blocks: readonly PrintedBlock[]): PrintedBlock[] {
  return JSON.parse(JSON.stringify(blocks), (_, value) =>
    typeof value === 'string'
      ? value
          .normalize('NFC')
          .replace(/[^\S\u00a0]/g, ' ')
          .replace(/\u2011/g, '-')
          .replace(/\p{Cc}/gu, '')
      : value,
  )
}

async function missingIn(
  shelf: FontShelf,
  faces: readonly Face[],
  text: string,
): Promise<readonly string[]> {
  const missing = await Promise.all(faces.map((face) => shelf.prepare(face, text)))
  return [...new Set(missing.flatMap((characters) => [...characters]))]
}

function unprintable(characters: readonly string[]): Result<never> {
  const isEastAsian = characters.some((character) => eastAsian.test(character))
  const others = characters.filter((character) => !eastAsian.test(character))
  const named = others.slice(0, NAMED).join(' ')
  const more = others.length > NAMED ? ` and ${others.length - NAMED} more` : ''
  const lacks = [
    ...(isEastAsian ? ['Chinese, Japanese or Korean characters'] : []),
    ...(named ? [`${named}${more}`] : []),
  ].join(', nor ')
  return problem(
    'unprintable',
    `The PDF was not made: its fonts have no shapes for ${lacks}. Your words are kept as they are. A Word file (DOCX) shows them with Word’s own fonts, and Word can save it as PDF.`,
  )
}

function bytesOf(pdf: PDFDocument): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve) => {
    const parts: Uint8Array[] = []
    pdf.on('data', (part) => parts.push(part))
    pdf.on('end', () => {
      const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
      let at = 0
      for (const part of parts) {
        whole.set(part, at)
        at += part.length
      }
      resolve(whole)
    })
  })
}
