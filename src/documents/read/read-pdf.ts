import { getDocumentProxy } from 'unpdf'
import type { DocumentPage, DocumentText } from '../../core/materials/document-text.ts'
import type { Result } from '../../core/result.ts'
import { finished } from './finished.ts'
import { readLimits } from './limits.ts'
import { linesOfPage, type Piece } from './page-lines.ts'
import { type ReadProblem, unread } from './read-problem.ts'

/** Marks of direction and joiners of words, which stand for nothing that is seen. */
const silentMarks = /[\u200e\u200f\u2060]/g

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>
type Page = Awaited<ReturnType<Pdf['getPage']>>

/**
 * The lines of a PDF by where they stand on the page, columns kept apart. Scripts in it are not run,
 * pictures are not decoded, and of a long one the first `readLimits.pages` pages are read.
 */
export async function readPdf(bytes: Uint8Array): Promise<Result<DocumentText, ReadProblem>> {
  let pdf: Pdf
  try {
    // A copy, since pdf.js takes the memory that it is given.
    pdf = await getDocumentProxy(new Uint8Array(bytes), {
      ...{ isEvalSupported: false, useSystemFonts: false, disableFontFace: true },
      ...{ maxImageSize: readLimits.pixels, stopAtErrors: false, enableXfa: false, verbosity: 0 },
    })
  } catch (error) {
    return unread(
      error instanceof Error && error.name === 'PasswordException' ? 'password' : 'broken',
    )
  }
  try {
    return await readPages(pdf)
  } catch {
    return unread('broken')
  } finally {
    await pdf.loadingTask.destroy()
  }
}

async function readPages(pdf: Pdf): Promise<Result<DocumentText, ReadProblem>> {
  const latest = performance.now() + readLimits.timeMs
  const pages: DocumentPage[] = []
  const links: string[] = []
  let lines = 0
  const count = Math.min(pdf.numPages, readLimits.pages)
  while (pages.length < count && lines < readLimits.lines && performance.now() < latest) {
    const page = await pdf.getPage(pages.length + 1)
    const read = await readPage(page, pages.length < readLimits.pagesWithFonts)
    pages.push(read)
    lines += read.lines.length
    links.push(...(await linksOf(page)))
    page.cleanup()
  }
  if (pages.length === 0) return unread('too-slow')
  return finished({ format: 'pdf', pages, links, pagesLeftOut: pdf.numPages - pages.length })
}

async function readPage(page: Page, withFonts: boolean): Promise<DocumentPage> {
  const { width, height } = page.getViewport({ scale: 1 })
  const [left = 0, bottom = 0] = page.view
  const { items } = await page.getTextContent()
  const isBold = withFonts ? await boldFonts(page) : () => false
  const pieces: Piece[] = []
  for (const item of items) {
    if (!('str' in item) || pieces.length >= readLimits.pieces) continue
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform as number[]
    // Words that run up or down the page would stand in every line.
    if (Math.abs(b) > Math.abs(a) || item.str === '') continue
    pieces.push({
      text: item.str.slice(0, readLimits.lineChars).replace(silentMarks, ''),
      ...{ x: x - left, y: height - (y - bottom), width: item.width },
      size: Math.hypot(c, d),
      bold: isBold(item.fontName),
    })
  }
  return { lines: linesOfPage(pieces), width, height }
}

/** Which fonts of a page are bold, by their names and what they say of themselves. */
async function boldFonts(page: Page): Promise<(name: string) => boolean> {
  // Fonts arrive with the page's drawing operations.
  await page.getOperatorList()
  const known = new Map<string, boolean>()
  return (name) => {
    let bold = known.get(name)
    if (bold === undefined) {
      const font: unknown = page.commonObjs.has(name) ? page.commonObjs.get(name) : null
      bold = isBoldFont(font)
      known.set(name, bold)
    }
    return bold
  }
}

function isBoldFont(font: unknown): boolean {
  if (typeof font !== 'object' || font === null) return false
  const name = 'name' in font ? String(font.name) : ''
  return ('bold' in font && font.bold === true) || /bold|black|heavy|semi-?b|demi/i.test(name)
}

async function linksOf(page: Page): Promise<string[]> {
  const annotations: readonly { url?: unknown; unsafeUrl?: unknown }[] = await page.getAnnotations()
  return annotations
    .map(({ url, unsafeUrl }) => url ?? unsafeUrl)
    .filter((url): url is string => typeof url === 'string')
    .filter((url) => url.length <= 2000 && /^(?:https?:|mailto:|tel:)/i.test(url))
}
