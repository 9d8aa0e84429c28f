import type { PrintedDocument } from '../../core/materials/printed.ts'
import type { resumeTemplates } from '../../core/vault/kinds/resume.ts'
import type { Face } from './font-shelf.ts'
import type { Style } from './text-line.ts'

export type Template = (typeof resumeTemplates)[number]

/** How a document looks on paper; lengths in points (1/72 inch). */
export interface Look {
  readonly margin: { readonly side: number; readonly top: number; readonly bottom: number }
  /** Width of the column at the start of the page that holds dates; 0 where they stand at the end. */
  readonly datesColumn: number
  /** Title, employer and place share a line. */
  readonly isOneLine: boolean
  readonly rule: 'under' | 'over' | 'none'
  readonly name: Style
  readonly label: Style
  readonly contact: Style
  readonly heading: Style
  readonly title: Style
  readonly subtitle: Style
  readonly dates: Style
  readonly body: Style
  /** Words in front of others: "Tools:". */
  readonly term: Style
  readonly gap: {
    readonly head: number
    readonly heading: number
    readonly entry: number
    readonly paragraph: number
    readonly point: number
  }
}

const ink = '#1F2328'
const soft = '#514C44'
const pine = '#185A4A'
export const hairline = '#CFC7B8'

function style(face: Face, size: number, leading: number, colour = ink): Style {
  return { face, size, leading, colour }
}

const looks: Readonly<Record<Template, Look>> = {
  /** A book page: one column of Literata, headings on a hairline. */
  plain: {
    margin: { side: 68, top: 62, bottom: 58 },
    ...{ datesColumn: 0, isOneLine: false, rule: 'under' },
    name: style('serif', 26, 31),
    label: style('serif', 12, 18, pine),
    contact: style('sans', 9.2, 13.5, soft),
    heading: style('sans-bold', 9.8, 14, pine),
    title: style('serif-bold', 10.4, 15),
    subtitle: style('serif', 10, 14.5, soft),
    dates: style('sans', 9.2, 15, soft),
    body: style('serif', 9.8, 14.4),
    term: style('serif-bold', 9.8, 14.4),
    gap: { head: 5, heading: 17, entry: 9, paragraph: 3, point: 2 },
  },
  /** Dates in a column of their own, everything else on one edge beside it. */
  column: {
    margin: { side: 56, top: 60, bottom: 56 },
    ...{ datesColumn: 116, isOneLine: false, rule: 'over' },
    name: style('serif', 28, 33),
    label: style('sans', 12.5, 18, pine),
    contact: style('sans', 9.4, 13.6, soft),
    heading: style('sans-bold', 11.5, 15, pine),
    title: style('sans-bold', 10.4, 14.4),
    subtitle: style('sans', 10, 14, soft),
    dates: style('sans', 9.4, 14.4, soft),
    body: style('sans', 9.9, 14),
    term: style('sans-bold', 9.9, 14),
    gap: { head: 5, heading: 16, entry: 9, paragraph: 3, point: 1.5 },
  },
  /** A long life on few pages. */
  compact: {
    margin: { side: 50, top: 44, bottom: 46 },
    ...{ datesColumn: 0, isOneLine: true, rule: 'none' },
    name: style('sans-bold', 19, 23),
    label: style('sans', 10.5, 14, pine),
    contact: style('sans', 8.8, 12, soft),
    heading: style('sans-bold', 10.2, 13, pine),
    title: style('sans-bold', 9.4, 12.4),
    subtitle: style('sans', 9.4, 12.4),
    dates: style('sans', 8.8, 12.4, soft),
    body: style('sans', 9.2, 12.2),
    term: style('sans-bold', 9.2, 12.2),
    gap: { head: 3, heading: 9, entry: 5, paragraph: 1.5, point: 0.8 },
  },
}

/** The look of a document: letters are set larger, and they and cards in one column. */
export function lookOf(template: Template, form: PrintedDocument['form']): Look {
  const look = looks[template]
  if (form === 'resume') return look
  const name = { ...look.name, size: 18, leading: 23 }
  const title = { ...look.title, size: 12.5, leading: 18 }
  const common = { ...look, datesColumn: 0, name, title }
  if (form === 'cards') return { ...common, margin: { side: 60, top: 54, bottom: 50 } }
  const read = (from: Style): Style => ({ ...from, size: 10.8, leading: 16.2 })
  return {
    ...common,
    margin: { side: 84, top: 68, bottom: 64 },
    ...{ body: read(look.body), term: read(look.term) },
    gap: { ...look.gap, head: 3, paragraph: 9, point: 3 },
  }
}

const a4 = [595.28, 841.89] as const
const letter = [612, 792] as const
/** Where paper is measured in inches. */
const inches = /-(?:US|CA|MX|PH|CL|CO|VE)$/i

/** The paper of a language's region, in points; A4 where no region is told. */
export function paperOf(language: string): readonly [width: number, height: number] {
  return inches.test(language) ? letter : a4
}
