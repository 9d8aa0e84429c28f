import type { PrintedBlock, PrintedEntry, PrintedWords } from '../../core/materials/printed.ts'
import type { FontShelf } from './font-shelf.ts'
import type { Look } from './looks.ts'
import { type Span, type Style, type TextLine, textLines } from './text-line.ts'

/** A place in the structure of a tagged PDF (ISO 32000-1, 14.8.4). */
export interface Tag {
  readonly type: 'Document' | 'Sect' | 'H1' | 'H2' | 'H3' | 'P' | 'L' | 'LI' | 'Lbl' | 'LBody'
  readonly parent: Tag | null
}

/** A line in its place: `inset` and `width` in points from the edge that lines begin at. */
export interface Piece {
  readonly line: TextLine
  readonly tag: Tag
  readonly inset: number
  readonly width: number
  readonly align: 'start' | 'end'
  /** From the top of the row. */
  readonly baseline: number
}

/** What stands at one height of a page and is never parted. */
export interface Row {
  /** Space above it, except at the top of a page. */
  readonly before: number
  readonly height: number
  readonly pieces: readonly Piece[]
  /** A hairline at this height of the row; null for none. */
  readonly rule: number | null
  /** Height of a card's edge that begins with this row; 0 for none. */
  readonly frame: number
  /** It does not end a page while the next row begins another. */
  readonly keepsNext: boolean
}

export interface Setting {
  readonly shelf: FontShelf
  readonly look: Look
  readonly direction: 'ltr' | 'rtl'
  /** Of the text, from margin to margin. */
  readonly width: number
}

/** A line of several words that stand apart, with a dot between them. */
export const between = ' · '
export const bullet = '•'
const bulletWidth = 11
const cardPadding = 14

/** All rows of a document under one root. Pages are not known here. */
export function rowsOf(setting: Setting, blocks: readonly PrintedBlock[], root: Tag): Row[] {
  const rows: Row[] = []
  let parent = root
  for (const [index, block] of blocks.entries()) {
    if (block.block === 'heading') parent = { type: 'Sect', parent: root }
    const isFirst = index === 0 || blocks[index - 1]?.block === 'heading'
    rows.push(...blockRows(setting, block, parent, isFirst))
  }
  return rows
}

function blockRows(setting: Setting, block: PrintedBlock, parent: Tag, isFirst: boolean): Row[] {
  const { look } = setting
  const { gap } = look
  switch (block.block) {
    case 'name':
      return [
        ...lines(setting, { type: 'H1', parent }, [{ text: block.text, style: look.name }], 0),
        ...lines(setting, { type: 'P', parent }, [{ text: block.label, style: look.label }], 0),
      ]
    case 'contact':
      return lines(setting, { type: 'P', parent }, partSpans(block.parts, look.contact), gap.head)
    case 'heading':
      return headingRows(setting, block.text, parent)
    case 'entry':
      return entryRows(setting, block, parent, isFirst ? gap.paragraph : gap.entry)
    case 'lines':
      return block.lines.flatMap((text, index) =>
        lines(
          setting,
          { type: 'P', parent },
          [{ text, style: look.body }],
          index === 0 ? gap.paragraph * 2.4 : 0,
        ),
      )
    case 'subject':
      return lines(
        setting,
        { type: 'H2', parent },
        [{ text: block.text, style: look.term }],
        gap.paragraph * 2.4,
      )
    case 'card':
      return cardRows(setting, block, parent)
    default:
      return wordRows(setting, block, parent)
  }
}

/** Rows of text that fill the column behind the one for dates. */
function lines(
  { shelf, look, direction, width }: Setting,
  tag: Tag,
  spans: readonly Span[],
  before: number,
  indent = 0,
): Row[] {
  const inset = look.datesColumn + indent
  const broken = textLines(shelf, spans, width - inset, direction)
  return broken.map((line, index) => ({
    before: index === 0 ? before : 0,
    height: line.leading,
    pieces: [
      {
        line,
        tag,
        inset,
        width: width - inset,
        align: 'start' as const,
        baseline: baselineOf(line),
      },
    ],
    ...{ rule: null, frame: 0 },
    // Neither the first line of a paragraph nor its last stands alone on a page.
    keepsNext: index < broken.length - 1 && (index === 0 || index === broken.length - 2),
  }))
}

function baselineOf(line: TextLine): number {
  const size = Math.max(...line.runs.map(({ style }) => style.size))
  return line.leading / 2 + size * 0.33
}

/** Parts that stay whole, with a dot between them. */
function partSpans(
  parts: readonly { readonly text: string; readonly href: string | null }[],
  style: Style,
): Span[] {
  return parts.flatMap(({ text, href }, index) => [
    ...(index > 0 ? [{ text: between, style, isBetween: true }] : []),
    { text, href, style, whole: true },
  ])
}

function headingRows(setting: Setting, text: string, parent: Tag): Row[] {
  const { look } = setting
  const tag: Tag = { type: 'H2', parent }
  const rows = lines(setting, tag, [{ text, style: look.heading }], look.gap.heading)
  return rows.map((row, index): Row => {
    const isUnder = look.rule === 'under' && index === rows.length - 1
    const isOver = look.rule === 'over' && index === 0
    const down = isOver ? 8 : 0
    return {
      ...row,
      keepsNext: true,
      height: row.height + (isUnder ? 5 : down),
      rule: isUnder ? row.height + 2 : isOver ? 0 : null,
      pieces: row.pieces.map((piece) => ({ ...piece, baseline: piece.baseline + down })),
    }
  })
}

function entryRows(setting: Setting, entry: PrintedEntry, parent: Tag, before: number): Row[] {
  const { look } = setting
  const { title, subtitle, place, dates, link } = entry
  const more = [subtitle, place].filter((part) => part !== '').map((text) => ({ text, href: null }))
  const under = partSpans(link ? [...more, link] : more, look.subtitle)
  const named: Span[] = [{ text: title, style: look.title }]
  const isJoined = look.isOneLine && under.length > 0
  const first = isJoined
    ? [...named, { text: between, style: look.subtitle, isBetween: true }, ...under]
    : named
  const rows = [
    ...titleRows(setting, first, dates, parent, before),
    ...(isJoined ? [] : lines(setting, { type: 'P', parent }, under, 0)),
  ].map((row): Row => ({ ...row, keepsNext: true }))
  const words = entry.words.flatMap((block) => wordRows(setting, block, parent))
  const last = rows.at(-1)
  return words.length > 0 || !last
    ? [...rows, ...words]
    : [...rows.slice(0, -1), { ...last, keepsNext: false }]
}

/** A title with its dates on the same height: at the end of the line, or in the column for dates. */
function titleRows(
  setting: Setting,
  title: readonly Span[],
  dates: string,
  parent: Tag,
  before: number,
): Row[] {
  const { shelf, look, direction, width } = setting
  const column = look.datesColumn
  const [told] = textLines(shelf, [{ text: dates, style: look.dates }], column || width, direction)
  const taken = told && !column ? told.width + 14 : 0
  const rows = lines({ ...setting, width: width - taken }, { type: 'H3', parent }, title, before)
  const [row, ...rest] = rows
  if (!row || !told) return rows
  const baseline = row.pieces[0]?.baseline ?? 0
  const tag: Tag = { type: 'P', parent }
  const piece: Piece = column
    ? { line: told, tag, inset: 0, width: column, align: 'start', baseline }
    : { line: told, tag, inset: width - told.width, width: told.width, align: 'end', baseline }
  return [{ ...row, pieces: column ? [piece, ...row.pieces] : [...row.pieces, piece] }, ...rest]
}

function wordRows(setting: Setting, words: PrintedWords, parent: Tag): Row[] {
  const { look } = setting
  const { body, term, gap } = look
  switch (words.block) {
    case 'paragraph':
      return lines(
        setting,
        { type: 'P', parent },
        [{ text: words.text, style: body }],
        gap.paragraph,
      )
    case 'facts':
      return words.rows.flatMap((row) =>
        lines(
          setting,
          { type: 'P', parent },
          [
            { text: `${row.term}: `, style: term },
            { text: row.words, style: body },
          ],
          gap.point,
        ),
      )
    case 'list': {
      const list: Tag = { type: 'L', parent }
      return words.points.flatMap((text) => pointRows(setting, text, list))
    }
  }
}

function pointRows(setting: Setting, text: string, list: Tag): Row[] {
  const { look, shelf, direction } = setting
  const item: Tag = { type: 'LI', parent: list }
  const [sign] = textLines(shelf, [{ text: bullet, style: look.body }], bulletWidth, direction)
  const body = { text, style: look.body }
  const tag: Tag = { type: 'P', parent: { type: 'LBody', parent: item } }
  const [row, ...rest] = lines(setting, tag, [body], look.gap.point, bulletWidth)
  if (!row || !sign) return []
  const label: Piece = {
    ...{ line: sign, tag: { type: 'Lbl', parent: item }, align: 'start' },
    ...{ inset: look.datesColumn, width: bulletWidth, baseline: baselineOf(sign) },
  }
  return [{ ...row, pieces: [label, ...row.pieces] }, ...rest]
}

function cardRows(
  setting: Setting,
  card: Extract<PrintedBlock, { block: 'card' }>,
  parent: Tag,
): Row[] {
  const { look, width } = setting
  const section: Tag = { type: 'Sect', parent }
  const inner: Setting = { ...setting, width: width - 2 * cardPadding }
  const rows = [
    ...lines(inner, { type: 'H2', parent: section }, [{ text: card.title, style: look.title }], 0),
    ...card.parts.flatMap(({ heading, text }) => [
      ...lines(inner, { type: 'H3', parent: section }, [{ text: heading, style: look.heading }], 6),
      ...lines(inner, { type: 'P', parent: section }, [{ text, style: look.body }], 0),
    ]),
    ...lines(inner, { type: 'P', parent: section }, [{ text: card.foot, style: look.contact }], 8),
  ]
  const height = rows.reduce((sum, row) => sum + row.before + row.height, 2 * cardPadding)
  return rows.map((row, index): Row => {
    const isFirst = index === 0
    const isLast = index === rows.length - 1
    const down = isFirst ? cardPadding : 0
    return {
      before: isFirst ? 14 : row.before,
      height: row.height + down + (isLast ? cardPadding : 0),
      rule: null,
      frame: isFirst ? height : 0,
      keepsNext: !isLast,
      pieces: row.pieces.map((piece) => ({
        ...piece,
        inset: piece.inset + cardPadding,
        baseline: piece.baseline + down,
      })),
    }
  })
}
