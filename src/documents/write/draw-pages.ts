/// <reference path="./packages.d.ts" />
import type { PDFDocument, StructureElement } from 'pdfkit'
import { hairline, type Look } from './looks.ts'
import type { PlacedRow } from './pages.ts'
import type { Piece, Tag } from './rows.ts'
import { rightMark } from './telling-font.ts'
import type { Run, TextLine } from './text-line.ts'

export interface Paper {
  /** In points. */
  readonly size: readonly [width: number, height: number]
  readonly direction: 'ltr' | 'rtl'
  readonly look: Look
}

/**
 * Draws rows on pages. All words carry their tag, in reading order; rules, edges of cards and the foot
 * are marked as artifacts, which a screen reader passes over (PDF/UA-1, 7.1).
 */
export function drawPages(
  pdf: PDFDocument,
  paper: Paper,
  pages: readonly (readonly PlacedRow[])[],
  feet: readonly (TextLine | null)[],
): void {
  const elementOf = elements(pdf)
  const { side, top } = paper.look.margin
  const [width, height] = paper.size
  pages.forEach((rows, index) => {
    pdf.addPage({ size: paper.size, margin: 0 })
    for (const { row, top: down } of rows) {
      if (row.rule !== null) drawRule(pdf, side, width - side, top + down + row.rule)
      if (row.frame > 0) drawFrame(pdf, side, top + down, width - 2 * side, row.frame)
      for (const piece of row.pieces) {
        const isRightToLeft = paper.direction === 'rtl'
        drawPiece(pdf, piece, leftOf(piece, paper), top + down, elementOf(piece.tag), isRightToLeft)
      }
    }
    const foot = feet[index]
    if (!foot) return
    const left = paper.direction === 'rtl' ? side : width - side - foot.width
    asArtifact(pdf, () => drawRuns(pdf, foot.runs, left, height - paper.look.margin.bottom / 2), {
      type: 'Pagination',
    })
  })
}

/** Elements of the structure, each made when its first words are drawn. */
function elements(pdf: PDFDocument): (tag: Tag) => StructureElement {
  const made = new Map<Tag, StructureElement>()
  return function elementOf(tag) {
    const known = made.get(tag)
    if (known) return known
    const element = pdf.struct(tag.type)
    if (tag.parent) elementOf(tag.parent).add(element)
    else pdf.addStructure(element)
    made.set(tag, element)
    return element
  }
}

function leftOf({ inset, width, align, line }: Piece, { size, direction, look }: Paper): number {
  const { side } = look.margin
  const isLeft = (direction === 'ltr') === (align === 'start')
  const from = direction === 'ltr' ? side + inset : size[0] - side - inset - width
  return isLeft ? from : from + width - line.width
}

function drawPiece(
  pdf: PDFDocument,
  { line, tag, baseline }: Piece,
  left: number,
  top: number,
  element: StructureElement,
  isRightToLeft: boolean,
): void {
  const y = top + baseline
  const groups = byLink(line.runs)
  for (const runs of groups) {
    const [first] = runs
    if (!first) continue
    const inside = first.href === null ? element : pdf.struct('Link')
    const content = pdf.markStructureContent(first.href === null ? tag.type : 'Link')
    const written = runs.map((run) => run.written).join('')
    if (line.isReordered) pdf.markContent('Span', { actual: written })
    drawRuns(pdf, runs, left, y)
    if (isRightToLeft && runs === groups.at(-1)) drawLastSpace(pdf, runs, left, y)
    if (line.isReordered) pdf.endMarkedContent()
    pdf.endMarkedContent()
    inside.add(content)
    if (first.href === null) continue
    const from = left + Math.min(...runs.map(({ x }) => x))
    const width = runs.reduce((sum, run) => sum + run.width, 0)
    pdf.link(from, y - first.style.size, width, first.style.size * 1.3, first.href, {
      structParent: inside,
      Contents: new String(written),
    })
    element.add(inside)
    inside.end()
  }
}

function byLink(runs: readonly Run[]): Run[][] {
  const groups: Run[][] = []
  for (const run of runs) {
    const last = groups.at(-1)
    if (last?.[0]?.href === run.href) last.push(run)
    else groups.push([run])
  }
  return groups
}

function drawRuns(pdf: PDFDocument, runs: readonly Run[], left: number, y: number): void {
  for (const { text, style, font, x, isTurned } of runs) {
    pdf
      .font(font.font, font.name)
      .fontSize(style.size)
      .fillColor(style.colour)
      .text(text, left + x, y, {
        ...{ lineBreak: false, baseline: 'alphabetic' },
        // Without the word-by-word way of pdfkit, which would put the words from left to right.
        ...(isTurned && { features: {} }),
      })
  }
}

/** Readers part what stands on a line by the gaps that they meet going right, and meet none going left. */
function drawLastSpace(pdf: PDFDocument, runs: readonly Run[], left: number, y: number): void {
  const last = runs.at(-1)
  if (!last) return
  const x = last.x - (last.font.widthOf(' ') * last.style.size) / 1000
  drawRuns(pdf, [{ ...last, x, text: `${rightMark} `, isTurned: false }], left, y)
}

function drawRule(pdf: PDFDocument, from: number, to: number, y: number): void {
  asArtifact(pdf, () => {
    pdf.lineWidth(0.6).strokeColor(hairline).moveTo(from, y).lineTo(to, y).stroke()
  })
}

/** Where a card is cut. */
function drawFrame(pdf: PDFDocument, x: number, y: number, width: number, height: number): void {
  asArtifact(pdf, () => {
    pdf.lineWidth(0.6).strokeColor(hairline).dash(4, { space: 3 })
    pdf.rect(x, y, width, height).stroke().undash()
  })
}

function asArtifact(pdf: PDFDocument, draw: () => void, options: { type?: string } = {}): void {
  pdf.markContent('Artifact', options)
  draw()
  pdf.endMarkedContent()
}
