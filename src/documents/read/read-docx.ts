import type { DocumentLine, DocumentText } from '../../core/materials/document-text.ts'
import type { Result } from '../../core/result.ts'
import { decodeText } from '../../mail/parse/charset.ts'
import { decodeEntities } from '../../mail/parse/html-entities.ts'
import { attributeValue, htmlTokens } from '../../mail/parse/html-tokens.ts'
import { type DocxStyle, headingAt, stylesIn } from './docx-styles.ts'
import { finished } from './finished.ts'
import { readLimits } from './limits.ts'
import { type ReadProblem, unread } from './read-problem.ts'
import { unpack } from './unpack.ts'

const wanted = /^word\/(?:document\.xml|styles\.xml|header\d*\.xml|_rels\/document\.xml\.rels)$/

/**
 * The lines of a DOCX (ECMA-376): its heads first, where many put their name, then its body. A part of
 * a table is a column of its own. Only words are read: macros, fields and objects are passed over.
 */
export function readDocx(bytes: Uint8Array): Result<DocumentText, ReadProblem> {
  const unpacked = unpack(bytes, (name) => wanted.test(name))
  if (!unpacked.ok) return unpacked
  const xmlOf = (name: string) => {
    const part = unpacked.value.get(name)
    return part && decodeText(part, 'utf-8')
  }
  const body = xmlOf('word/document.xml')
  if (body === undefined) return unread('not-a-document')
  const styles = stylesIn(xmlOf('word/styles.xml') ?? '')
  const heads = [...unpacked.value.keys()].filter((name) => name.startsWith('word/header')).sort()
  const lines: DocumentLine[] = []
  for (const xml of [...heads.map((name) => xmlOf(name) ?? ''), body]) {
    addLines(lines, xml, styles)
  }
  return finished({
    format: 'docx',
    pages: [{ lines, width: 0, height: 0 }],
    links: linksIn(xmlOf('word/_rels/document.xml.rels') ?? ''),
    pagesLeftOut: 0,
  })
}

/** Elements whose words are not part of the text: deleted, of a field, or a second time for old readers. */
const passedOver = new Set(['w:del', 'w:instrtext', 'mc:fallback'])

interface Paragraph {
  text: string
  style: DocxStyle
  isPoint: boolean
  indent: number
  size: number
  bold: number
  letters: number
}

function addLines(
  lines: DocumentLine[],
  xml: string,
  styles: ReadonlyMap<string, DocxStyle>,
): void {
  const plain = styles.get('') as DocxStyle
  const start = (): Paragraph => ({
    ...{ text: '', style: plain, isPoint: false, indent: 0, size: 0, bold: 0, letters: 0 },
  })
  // Words in a drawn box stand inside a paragraph of their own, within another one.
  const open: Paragraph[] = []
  const columns: number[] = []
  let run = { bold: plain.bold, size: plain.size }
  let isText = false
  let hidden: { name: string; depth: number } | null = null
  let gap = 0

  const end = () => {
    const paragraph = open.pop()
    if (!paragraph) return
    for (const text of paragraph.text.split('\n')) addLine(paragraph, text)
  }
  const addLine = (paragraph: Paragraph, raw: string) => {
    const text = raw.replace(/ +/g, ' ').trim().slice(0, readLimits.lineChars)
    if (text === '') gap = 1
    if (text === '' || lines.length >= readLimits.lines) return
    const y = (lines.at(-1)?.y ?? 0) + 1 + gap
    gap = 0
    lines.push({
      ...{ text, y, isPoint: paragraph.isPoint, heading: paragraph.style.heading },
      ...{ size: paragraph.size || paragraph.style.size, x: paragraph.indent },
      bold: paragraph.letters > 0 && paragraph.bold === paragraph.letters,
      column: columns.at(-1) ?? 0,
    })
  }

  for (const token of htmlTokens(xml)) {
    const paragraph = open.at(-1)
    if (token.type === 'text') {
      if (hidden || !isText || !paragraph) continue
      const words = decodeEntities(token.text)
      const letters = words.replace(/\s/g, '').length
      paragraph.text += words
      paragraph.letters += letters
      if (run.bold) paragraph.bold += letters
      if (letters > 0) paragraph.size = Math.max(paragraph.size, run.size)
      continue
    }
    const { name } = token
    const isOpen = token.type === 'open'
    const attributes = isOpen ? token.attributes : ''
    const isAlone = attributes.endsWith('/')
    if (hidden) {
      if (name === hidden.name && !isAlone) hidden.depth += isOpen ? 1 : -1
      if (hidden.depth === 0) hidden = null
    } else if (isOpen && !isAlone && passedOver.has(name)) hidden = { name, depth: 1 }
    else if (name === 'w:p') {
      if (isOpen) open.push(start())
      if (!isOpen || isAlone) end()
    } else if (name === 'w:t') isText = isOpen && !isAlone
    else if (!isOpen) {
      if (name === 'w:tbl') columns.pop()
    } else if (name === 'w:tbl') columns.push(-1)
    else if (name === 'w:tr' && columns.length > 0) columns[columns.length - 1] = -1
    else if (name === 'w:tc' && columns.length > 0) {
      columns[columns.length - 1] = (columns.at(-1) ?? 0) + 1
    } else if (!paragraph) continue
    else if (name === 'w:r') run = { bold: paragraph.style.bold, size: paragraph.style.size }
    else if (name === 'w:tab' && !/w:pos=/.test(attributes)) paragraph.text += '\t'
    else if (name === 'w:br' || name === 'w:cr') paragraph.text += '\n'
    else if (name === 'w:nobreakhyphen') paragraph.text += '-'
    else if (name === 'w:pstyle') paragraph.style = styles.get(value(attributes) ?? '') ?? plain
    else if (name === 'w:numid') paragraph.isPoint = value(attributes) !== '0'
    else if (name === 'w:b') run.bold = isOn(value(attributes))
    else if (name === 'w:sz') run.size = Number(value(attributes)) / 2 || run.size
    else if (name === 'w:outlinelvl') {
      const heading = headingAt(value(attributes))
      if (heading !== null) paragraph.style = { ...paragraph.style, heading }
    } else if (name === 'w:ind') {
      const left = attributeValue(attributes, 'w:left') ?? attributeValue(attributes, 'w:start')
      paragraph.indent = Number(left ?? 0) / 20 || 0
    }
  }
}

function value(attributes: string): string | null {
  return attributeValue(attributes, 'w:val')
}

function isOn(told: string | null): boolean {
  return told !== '0' && told !== 'false' && told !== 'none'
}

/** Addresses that the document links to, from its table of relationships. */
function linksIn(rels: string): string[] {
  const links: string[] = []
  for (const token of htmlTokens(rels)) {
    if (token.type !== 'open' || links.length >= readLimits.links) continue
    const target = decodeEntities(attributeValue(token.attributes, 'target') ?? '')
    if (/^(?:https?:\/\/|mailto:|tel:)/i.test(target)) links.push(target.slice(0, 2000))
  }
  return links
}
