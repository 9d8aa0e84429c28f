import { PDFiumLibrary } from '@hyzyla/pdfium'
import mammoth from 'mammoth'
import { extractText, getDocumentProxy } from 'unpdf'
import type {
  PrintedBlock,
  PrintedDocument,
  PrintedWords,
} from '../../src/core/materials/printed.ts'
import { readDocument } from '../../src/documents/read/read-document.ts'
import type { Template } from '../../src/documents/write/looks.ts'

/** Readers that know nothing of each other, as applicant-tracking systems use them. */
export const extractors: Readonly<
  Record<'pdf' | 'docx', Readonly<Record<string, (bytes: Uint8Array) => Promise<string>>>>
> = {
  pdf: {
    'pdf.js (unpdf)': async (bytes) => {
      const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), {
        mergePages: true,
      })
      return text
    },
    PDFium: async (bytes) => {
      using library = await open()
      const pdf = await library.loadDocument(bytes)
      const text = [...pdf.pages()].map((page) => page.getText()).join('\n')
      pdf.destroy()
      return text
    },
  },
  docx: {
    mammoth: async (bytes) => (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value,
    Onward: async (bytes) => {
      const read = await readDocument(bytes, 'document.docx')
      if (!read.ok) throw new Error(read.problem.code)
      return read.value.text
    },
  },
}

async function open() {
  const library = await PDFiumLibrary.init()
  return Object.assign(library, { [Symbol.dispose]: () => library.destroy() })
}

/** Every field of a document in the order in which a template sets them. */
export function fieldsOf({ blocks }: PrintedDocument, template: Template): string[] {
  return blocks.flatMap((block) => fieldsIn(block, template)).filter((field) => field !== '')
}

function fieldsIn(block: PrintedBlock, template: Template): string[] {
  switch (block.block) {
    case 'name':
      return [block.text, block.label]
    case 'contact':
      return block.parts.map(({ text }) => text)
    case 'heading':
    case 'subject':
      return [block.text]
    case 'lines':
      return [...block.lines]
    case 'card':
      return [block.title, ...block.parts.flatMap((part) => [part.heading, part.text]), block.foot]
    case 'entry': {
      const { title, subtitle, place, dates, link, words } = block
      const under = [subtitle, place, link?.text ?? '']
      const head = {
        plain: [title, dates, ...under],
        column: [dates, title, ...under],
        compact: [title, ...under, dates],
      }
      return [...head[template], ...words.flatMap(fieldsInWords)]
    }
    default:
      return fieldsInWords(block)
  }
}

function fieldsInWords(words: PrintedWords): string[] {
  switch (words.block) {
    case 'paragraph':
      return [words.text]
    case 'list':
      return [...words.points]
    case 'facts':
      return words.rows.map((row) => `${row.term}: ${row.words}`)
  }
}

/** The fields that a text does not hold in their order. Where lines end does not count. */
export function missingFrom(text: string, fields: readonly string[]): string[] {
  const whole = squeezed(text)
  let at = 0
  return fields.filter((field) => {
    const found = whole.indexOf(squeezed(field), at)
    if (found >= 0) at = found + squeezed(field).length
    return found < 0
  })
}

/** Without white space, and with marks above and below left out, which readers may place apart. */
function squeezed(text: string): string {
  return text.normalize('NFC').replace(/[\s\u200c-\u200f\u202a-\u202e]/g, '')
}

/** Words with one space between them, without marks of direction: what a parser matches. */
const plain = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[\u200e\u200f]/g, '')
    .replace(/\s+/g, ' ')

const turnedBracket: Readonly<Record<string, string>> = { '(': ')', ')': '(' }

/**
 * What two readers are known to do with a page from right to left: pdf.js leaves brackets as they are
 * drawn, and PDFium takes a line of Latin words alone, as that of the contacts, from the left.
 */
export function fieldsAsRead(name: string, printed: PrintedDocument, template: Template): string[] {
  if (printed.direction === 'ltr') return fieldsOf(printed, template)
  if (name === 'PDFium') {
    const blocks = printed.blocks.map((block) =>
      block.block === 'contact' ? { ...block, parts: [...block.parts].reverse() } : block,
    )
    return fieldsOf({ ...printed, blocks }, template)
  }
  return fieldsOf(printed, template).map((field) =>
    field.replace(/[()]/g, (sign) => turnedBracket[sign] ?? sign),
  )
}

/** The fields that a text does not hold word for word, in their order. */
export function wordsMissingFrom(text: string, fields: readonly string[]): string[] {
  const whole = plain(text)
  let at = 0
  return fields.filter((field) => {
    const found = whole.indexOf(plain(field), at)
    if (found >= 0) at = found + plain(field).length
    return found < 0
  })
}
