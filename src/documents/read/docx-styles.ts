import { attributeValue, htmlTokens } from '../../mail/parse/html-tokens.ts'

/** What a paragraph style says of its words. */
export interface DocxStyle {
  /** 1 for a title, 2 for a section, and so on; 0 for anything else. */
  readonly heading: number
  readonly bold: boolean
  /** In points; 0 where it is not told. */
  readonly size: number
}

interface Told {
  name: string
  basedOn: string | null
  heading: number | null
  bold: boolean | null
  size: number | null
}

/** Styles rest on others; a chain longer than this is a circle. */
const CHAIN = 20

/**
 * The paragraph styles of `word/styles.xml` by their ids, each with what it takes from those that it is
 * based on. The id '' is plain text.
 */
export function stylesIn(xml: string): ReadonlyMap<string, DocxStyle> {
  const told = new Map<string, Told>()
  const none = (): Told => ({ name: '', basedOn: null, heading: null, bold: null, size: null })
  const defaults = none()
  let here: Told = defaults
  for (const token of htmlTokens(xml)) {
    if (token.type !== 'open') continue
    const { name, attributes } = token
    const value = attributeValue(attributes, 'w:val')
    if (name === 'w:style') {
      here = none()
      told.set(attributeValue(attributes, 'w:styleid') ?? '', here)
    } else if (name === 'w:name') here.name = value ?? ''
    else if (name === 'w:basedon') here.basedOn = value
    else if (name === 'w:outlinelvl') here.heading = headingAt(value)
    else if (name === 'w:b') here.bold = value !== '0' && value !== 'false'
    else if (name === 'w:sz') here.size = Number(value) / 2 || null
  }
  const plain = { heading: 0, bold: false, size: defaults.size ?? 0 }
  const styles = new Map<string, DocxStyle>([['', plain]])
  for (const [id, style] of told) {
    if (id === '') continue
    const chain = chainOf(style, told)
    const first = <Value>(pick: (one: Told) => Value | null) =>
      chain.map(pick).find((found) => found !== null)
    styles.set(id, {
      heading: headingNamed(style.name) ?? first(({ heading }) => heading) ?? 0,
      bold: first(({ bold }) => bold) ?? false,
      size: first(({ size }) => size) ?? plain.size,
    })
  }
  return styles
}

function chainOf(style: Told, told: ReadonlyMap<string, Told>): Told[] {
  const chain = [style]
  let next = style.basedOn
  while (next !== null && chain.length < CHAIN) {
    const one = told.get(next)
    if (!one) break
    chain.push(one)
    next = one.basedOn
  }
  return chain
}

/** The heading of an outline level, which counts sections from 0; null for the level of plain text. */
export function headingAt(level: string | null): number | null {
  return level !== null && /^[0-5]$/.test(level) ? Number(level) + 2 : null
}

/** Word names these styles in English in every language. */
function headingNamed(name: string): number | null {
  if (/^title$/i.test(name)) return 1
  const level = /^heading (\d)$/i.exec(name)?.[1]
  return level ? Number(level) + 1 : null
}
