import { directionOf, type PrintedBlock, type PrintedDocument } from './printed.ts'
import { printedDate } from './printed-words.ts'

/** A letter of one's own before it has a look; what is empty is left out. */
export interface LetterToPrint {
  readonly from: {
    readonly name: string
    /** How to reach the writer: address, email, phone. */
    readonly lines: readonly string[]
  }
  /** The reader's name, post, employer and address, a line each. */
  readonly to: readonly string[]
  /** `YYYY-MM-DD`; null for a letter without a date. */
  readonly on: string | null
  readonly subject: string
  /** With its greeting and its close; empty lines part its paragraphs. */
  readonly text: string
  /** BCP 47. */
  readonly language: string
}

/** A letter as it is printed: sender, reader, date, subject, and its words as they stand. */
export function printedLetter(letter: LetterToPrint): PrintedDocument {
  const { from, to, on, language } = letter
  const subject = letter.subject.trim()
  const author = from.name.trim()
  const reached = from.lines.filter(isSaid).map((text) => ({ text: text.trim(), href: null }))
  return {
    form: 'letter',
    title: subject || author,
    ...{ author, language },
    direction: directionOf(language),
    blocks: [
      ...(author ? [{ block: 'name' as const, text: author, label: '' }] : []),
      ...(reached.length > 0 ? [{ block: 'contact' as const, parts: reached }] : []),
      ...linesOf(to),
      ...(on ? linesOf([printedDate(on, language)]) : []),
      ...(subject ? [{ block: 'subject' as const, text: subject }] : []),
      ...letter.text.split(/\n\s*\n/).flatMap(bodyOf),
    ],
  }
}

/** Signs that a line of a letter may begin with to be a point of a list. */
const point = /^\s*[-–•*]\s+/

function bodyOf(paragraph: string): PrintedBlock[] {
  const lines = paragraph.split('\n').filter(isSaid)
  if (lines.length > 0 && lines.every((line) => point.test(line))) {
    return [{ block: 'list', points: lines.map((line) => line.replace(point, '').trim()) }]
  }
  const [only, ...more] = lines
  if (only === undefined || more.length > 0) return linesOf(lines)
  return [{ block: 'paragraph', text: only.trim() }]
}

function linesOf(lines: readonly string[]): PrintedBlock[] {
  const told = lines.filter(isSaid).map((line) => line.trim())
  return told.length > 0 ? [{ block: 'lines', lines: told }] : []
}

function isSaid(text: string): boolean {
  return text.trim() !== ''
}
