import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  HeadingLevel,
  type IParagraphOptions,
  type IRunOptions,
  LevelFormat,
  Packer,
  Paragraph,
  type ParagraphChild,
  Tab,
  TabStopType,
  TextRun,
} from 'docx'
import type {
  PrintedBlock,
  PrintedDocument,
  PrintedEntry,
  PrintedPart,
  PrintedWords,
} from '../../core/materials/printed.ts'
import { hairline, type Look, lookOf, paperOf, type Template } from './looks.ts'
import { between } from './rows.ts'
import type { Style } from './text-line.ts'

/** Twentieths of a point, in which Word measures. */
const twips = (points: number) => Math.round(points * 20)

/** Fonts that come with Word and its like: a DOCX is there to be worked on, so it embeds none. */
const fonts = {
  serif: { ascii: 'Cambria', hAnsi: 'Cambria', cs: 'Arial', eastAsia: 'Cambria' },
  sans: { ascii: 'Calibri', hAnsi: 'Calibri', cs: 'Arial', eastAsia: 'Calibri' },
}

interface Setting {
  readonly look: Look
  readonly isTurned: boolean
  /** From margin to margin, in points. */
  readonly width: number
}

/**
 * A DOCX (Office Open XML) with real headings, lists, links, language and title. Any character goes in;
 * the reader's machine brings the fonts.
 */
export async function writeDocx(
  printed: PrintedDocument,
  { template }: { readonly template: Template },
): Promise<Uint8Array<ArrayBuffer>> {
  const look = lookOf(template, printed.form)
  const [width, height] = paperOf(printed.language)
  const { side, top, bottom } = look.margin
  const isTurned = printed.direction === 'rtl'
  const setting: Setting = { look, isTurned, width: width - 2 * side }
  const body = runOf(look.body, '')
  const file = new Document({
    title: printed.title,
    ...(printed.author && { creator: printed.author, lastModifiedBy: printed.author }),
    numbering: { config: [{ reference: 'points', levels: [pointLevel(look)] }] },
    styles: {
      default: {
        document: {
          run: {
            ...{ font: body.font, size: body.size, color: body.color },
            language: isTurned
              ? { value: 'en-GB', bidirectional: printed.language }
              : { value: printed.language, eastAsia: printed.language },
          },
        },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: twips(width), height: twips(height) },
            margin: {
              ...{ top: twips(top), bottom: twips(bottom), left: twips(side), right: twips(side) },
            },
          },
        },
        children: printed.blocks.flatMap((block) => paragraphsOf(setting, block)),
      },
    ],
  })
  return new Uint8Array(await Packer.toArrayBuffer(file))
}

function pointLevel({ datesColumn }: Look) {
  return {
    ...{ level: 0, format: LevelFormat.BULLET, text: '•', alignment: AlignmentType.START },
    style: { paragraph: { indent: { start: twips(datesColumn + 12), hanging: twips(12) } } },
  }
}

function paragraphsOf(setting: Setting, block: PrintedBlock): Paragraph[] {
  const { look } = setting
  const { gap } = look
  switch (block.block) {
    case 'name':
      return [
        paragraph(setting, [run(setting, look.name, block.text)], look.name, {
          heading: HeadingLevel.TITLE,
        }),
        ...(block.label
          ? [paragraph(setting, [run(setting, look.label, block.label)], look.label)]
          : []),
      ]
    case 'contact':
      return [
        paragraph(setting, partsOf(setting, block.parts, look.contact), look.contact, {}, gap.head),
      ]
    case 'heading':
      return [
        paragraph(
          setting,
          [run(setting, look.heading, block.text)],
          look.heading,
          { heading: HeadingLevel.HEADING_1, keepNext: true, ...ruleOf(look) },
          gap.heading,
        ),
      ]
    case 'entry':
      return entryParagraphs(setting, block)
    case 'lines':
      return block.lines.map((text, index) =>
        paragraph(
          setting,
          [run(setting, look.body, text)],
          look.body,
          {},
          index === 0 ? gap.paragraph * 2.4 : 0,
        ),
      )
    case 'subject':
      return [
        paragraph(
          setting,
          [run(setting, look.term, block.text)],
          look.term,
          { heading: HeadingLevel.HEADING_1 },
          gap.paragraph * 2.4,
        ),
      ]
    case 'card':
      return cardParagraphs(setting, block)
    default:
      return wordParagraphs(setting, block)
  }
}

function paragraph(
  { look, isTurned }: Setting,
  children: readonly ParagraphChild[],
  style: Style,
  options: IParagraphOptions = {},
  before = 0,
): Paragraph {
  return new Paragraph({
    ...{ bidirectional: isTurned, children },
    indent: { start: twips(look.datesColumn) },
    spacing: { before: twips(before), after: 0, line: twips(style.leading), lineRule: 'atLeast' },
    ...options,
  })
}

function runOf({ face, size, colour }: Style, text: string) {
  const [kind, bold] = face.split('-') as ['serif' | 'sans', string | undefined]
  return {
    ...{ text, font: fonts[kind], bold: bold !== undefined, boldComplexScript: bold !== undefined },
    // Word counts in half points.
    ...{ size: Math.round(size * 2), sizeComplexScript: Math.round(size * 2) },
    color: colour.slice(1),
  } satisfies IRunOptions
}

function run({ isTurned }: Setting, style: Style, text: string): TextRun {
  const clean = text.replace(/(?![\t\n])\p{Cc}/gu, '')
  return new TextRun({
    ...runOf(style, clean),
    rightToLeft: isTurned && /[\u0590-\u08ff]/.test(text),
  })
}

function partsOf(setting: Setting, parts: readonly PrintedPart[], style: Style): ParagraphChild[] {
  return parts.flatMap(({ text, href }, index) => {
    const told = run(setting, style, text)
    return [
      ...(index > 0 ? [run(setting, style, between)] : []),
      href ? new ExternalHyperlink({ link: href, children: [told] }) : told,
    ]
  })
}

function ruleOf({ rule }: Look): Pick<IParagraphOptions, 'border'> {
  if (rule === 'none') return {}
  const line = { style: BorderStyle.SINGLE, size: 4, space: 3, color: hairline.slice(1) }
  return { border: rule === 'under' ? { bottom: line } : { top: line } }
}

/** Title and dates share a line, parted by a tab, whichever side the dates stand on. */
function entryParagraphs(setting: Setting, entry: PrintedEntry): Paragraph[] {
  const { look, width } = setting
  const { title, subtitle, place, dates, link } = entry
  const more = [subtitle, place].filter((part) => part !== '').map((text) => ({ text, href: null }))
  const under = partsOf(setting, link ? [...more, link] : more, look.subtitle)
  const isJoined = look.isOneLine && under.length > 0
  const named = [
    run(setting, look.title, title),
    ...(isJoined ? [run(setting, look.subtitle, between), ...under] : []),
  ]
  const tab = new TextRun({ children: [new Tab()] })
  const dated = dates ? [run(setting, look.dates, dates)] : []
  const inColumn = look.datesColumn > 0
  const indent = { start: twips(look.datesColumn), hanging: twips(look.datesColumn) }
  const children = inColumn
    ? [...dated, tab, ...named]
    : [...named, ...(dates ? [tab, ...dated] : [])]
  const hasMore = entry.words.length > 0
  return [
    paragraph(
      setting,
      children,
      look.title,
      {
        ...{ heading: HeadingLevel.HEADING_2, keepNext: hasMore || under.length > 0 },
        ...(inColumn && { indent }),
        tabStops: [
          inColumn
            ? { type: TabStopType.LEFT, position: twips(look.datesColumn) }
            : { type: TabStopType.RIGHT, position: twips(width) },
        ],
      },
      look.gap.entry,
    ),
    ...(isJoined || under.length === 0
      ? []
      : [paragraph(setting, under, look.subtitle, { keepNext: hasMore })]),
    ...entry.words.flatMap((words) => wordParagraphs(setting, words)),
  ]
}

function wordParagraphs(setting: Setting, words: PrintedWords): Paragraph[] {
  const { look } = setting
  const { body, term, gap } = look
  switch (words.block) {
    case 'paragraph':
      return [paragraph(setting, [run(setting, body, words.text)], body, {}, gap.paragraph)]
    case 'facts':
      return words.rows.map((row) =>
        paragraph(
          setting,
          [run(setting, term, `${row.term}: `), run(setting, body, row.words)],
          body,
          {},
          gap.point,
        ),
      )
    case 'list':
      return words.points.map((text) =>
        paragraph(
          setting,
          [run(setting, body, text)],
          body,
          {
            numbering: { reference: 'points', level: 0 },
            indent: { start: twips(look.datesColumn + 12), hanging: twips(12) },
          },
          gap.point,
        ),
      )
  }
}

/** Paragraphs in one box, which is cut along its edge. */
function cardParagraphs(
  setting: Setting,
  { title, parts, foot }: Extract<PrintedBlock, { block: 'card' }>,
): Paragraph[] {
  const { look } = setting
  const edge = { style: BorderStyle.DASHED, size: 4, space: 8, color: hairline.slice(1) }
  const border = { top: edge, bottom: edge, left: edge, right: edge }
  const inCard = (
    style: Style,
    text: string,
    heading?: IParagraphOptions['heading'],
    isLast = false,
  ) =>
    paragraph(setting, [run(setting, style, text)], style, {
      ...{ border, keepNext: !isLast, keepLines: true },
      ...(heading && { heading }),
    })
  return [
    // Boxes that touch would become one.
    paragraph(setting, [], look.body),
    inCard(look.title, title, HeadingLevel.HEADING_1, parts.length === 0 && foot === ''),
    ...parts.flatMap(({ heading, text }, index) => [
      inCard(look.heading, heading, HeadingLevel.HEADING_2),
      inCard(look.body, text, undefined, index === parts.length - 1 && foot === ''),
    ]),
    ...(foot ? [inCard(look.contact, foot, undefined, true)] : []),
  ]
}
