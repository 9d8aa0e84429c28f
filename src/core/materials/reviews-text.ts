import { reviewerWords } from '../content/en/reviewers.ts'
import { applicationKind } from '../vault/kinds/application.ts'
import { coverLetterKind } from '../vault/kinds/cover-letter.ts'
import type { Review } from '../vault/kinds/materials.ts'
import { resumeKind } from '../vault/kinds/resume.ts'
import { SETTINGS_ID, settingsKind } from '../vault/kinds/settings.ts'
import type { Vault } from '../vault/vault.ts'
import type { PrintedBlock, PrintedDocument, PrintedWords } from './printed.ts'
import { printedLetter } from './printed-letter.ts'
import { printedResume } from './printed-resume.ts'

/** One version of the résumé, or the cover letter of an application by its id. */
export interface VersionOf {
  readonly of: 'resume' | 'cover-letter'
  readonly ofId: string
}

/** A version as it is printed; null where it is not there any more. */
export function printedVersion(vault: Vault, { of, ofId }: VersionOf): PrintedDocument | null {
  if (of === 'resume') {
    const resume = vault.get(resumeKind, ofId)
    return resume ? printedResume(resume.body) : null
  }
  const letter = vault.get(coverLetterKind, ofId)?.body
  if (!letter) return null
  const { subject, text, language } = letter
  const name = vault.get(settingsKind, SETTINGS_ID)?.body.name ?? ''
  return printedLetter({ from: { name, lines: [] }, to: [], on: null, subject, text, language })
}

/** Every version that somebody could read: those of the résumé, then the cover letters. */
export function versionsToRead(
  vault: Vault,
): readonly (VersionOf & { readonly key: string; readonly title: string })[] {
  const resumes = vault.all(resumeKind).map(({ id, body }) => ({
    ...{ of: 'resume' as const, ofId: id, key: `resume/${id}`, title: `Résumé: ${body.title}` },
  }))
  const letters = vault.all(coverLetterKind).map(({ id }) => {
    const company = vault.get(applicationKind, id)?.body.company ?? 'an employer'
    const title = `Cover letter for ${company}`
    return { of: 'cover-letter' as const, ofId: id, key: `cover-letter/${id}`, title }
  })
  return [...resumes, ...letters]
}

/** The words of a document in reading order, a line each; parts are set off by an empty line. */
export function textOfPrinted({ blocks }: Pick<PrintedDocument, 'blocks'>): string {
  return blocks
    .map((block) => linesOfBlock(block).filter(Boolean).join('\n'))
    .filter(Boolean)
    .join('\n\n')
}

function linesOfBlock(block: PrintedBlock): readonly string[] {
  switch (block.block) {
    case 'name':
      return [block.text, block.label]
    case 'contact':
      return [block.parts.map(({ text }) => text).join(', ')]
    case 'heading':
      return [block.text.toUpperCase()]
    case 'subject':
      return [block.text]
    case 'lines':
      return block.lines
    case 'card':
      return [block.title, ...block.parts.map(({ heading, text }) => `${heading}: ${text}`)]
    case 'entry': {
      const head = [block.title, block.subtitle, block.place, block.dates].filter(Boolean)
      return [head.join(', '), ...block.words.flatMap(linesOfWords)]
    }
    default:
      return linesOfWords(block)
  }
}

function linesOfWords(words: PrintedWords): readonly string[] {
  switch (words.block) {
    case 'paragraph':
      return [words.text]
    case 'list':
      return words.points.map((point) => `- ${point}`)
    case 'facts':
      return words.rows.map(({ term, words: said }) => (term ? `${term}: ${said}` : said))
  }
}

/** What is given to a reviewer: the questions first, how to answer, then the words as they were kept. */
export function printedReview(
  review: Pick<Review, 'reviewer' | 'questions' | 'sentText'>,
  title: string,
  author: string,
): PrintedDocument {
  const { letter } = reviewerWords
  const paragraphs = (review.sentText ?? '').split(/\n\s*\n/)
  return {
    form: 'letter',
    title: letter.title(title),
    author,
    language: 'en',
    direction: 'ltr',
    blocks: [
      { block: 'subject', text: letter.greeting(review.reviewer) },
      { block: 'heading', text: letter.asks },
      { block: 'list', points: review.questions.map(({ text }) => text) },
      { block: 'paragraph', text: letter.how },
      { block: 'paragraph', text: letter.markHow },
      { block: 'heading', text: letter.text },
      ...paragraphs.flatMap((text): PrintedBlock[] => {
        const lines = text.split('\n').filter((line) => line.trim() !== '')
        return lines.length > 0 ? [{ block: 'lines', lines }] : []
      }),
      { block: 'heading', text: letter.comments },
      { block: 'lines', lines: [letter.mark, letter.mark, letter.mark] },
    ],
  }
}

/** The comments in the text of a returned file: its lines that begin with `>`, as e-mail quotes too. */
export function commentsIn(text: string): readonly string[] {
  const comments = text
    .split(/\r?\n/)
    .flatMap((line) => /^\s*(?:- )?>+\s*(.*)$/.exec(line)?.[1]?.trim() ?? [])
  return [...new Set(comments.filter((comment) => comment !== ''))]
}
