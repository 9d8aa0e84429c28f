import { resumeWords } from '../content/en/resume.ts'
import { fold } from '../reading/fold.ts'
import { isReadLanguage, languagesOf } from '../reading/language.ts'
import { ok, type Problem, problem, type Result } from '../result.ts'
import type { DocumentText } from './document-text.ts'
import { ContactFinder } from './resume-import-contact.ts'
import { entriesIn } from './resume-import-entries.ts'
import {
  headingLanguage,
  headingOf,
  type ImportSection,
  partedHeadings,
} from './resume-import-headings.ts'
import {
  bodyOf,
  proposeEducation,
  proposeForm,
  proposeJob,
  proposeProject,
} from './resume-import-jobs.ts'
import { formsIn } from './resume-import-labels.ts'
import { type ImportLine, linesOfDocument, linesOfText } from './resume-import-lines.ts'
import { isLinkedInProfile, readLinkedInProfile } from './resume-import-linkedin.ts'
import { proposeDated, proposeLanguages, proposeNamed } from './resume-import-short.ts'
import { type ProposedResume, Proposing, verbatim } from './resume-proposal.ts'

/** More lines than that are no résumé; the rest is left where it is, and told as such. */
const MAX_LINES = 5000

export interface ImportProblem extends Problem {
  readonly code: 'no-words'
}

/**
 * Recognises the parts of a résumé in a document: each value is the document's own words (dates apart,
 * which keep the words they came from), and every line that finds no place is in `leftover`. Problem:
 * `no-words`, for nothing but empty lines; nothing is ever made up.
 */
export function readResume(document: DocumentText): Result<ProposedResume, ImportProblem> {
  const read = readLines(linesOfDocument(document), document.links)
  const { pagesLeftOut } = document
  return read.ok && pagesLeftOut > 0 ? ok({ ...read.value, pagesLeftOut }) : read
}

/** The same for text that was pasted. */
export function readResumeText(text: string): Result<ProposedResume, ImportProblem> {
  return readLines(linesOfText(text), [])
}

function readLines(
  all: readonly ImportLine[],
  links: readonly string[],
): Result<ProposedResume, ImportProblem> {
  const lines = partedHeadings(all.slice(0, MAX_LINES))
  if (!lines.some(({ text }) => /\p{L}/u.test(text))) {
    return problem('no-words', resumeWords.emptyText)
  }
  const proposing = new Proposing()
  const contact = new ContactFinder(proposing)
  if (isLinkedInProfile(lines)) readLinkedInProfile(lines, proposing, contact)
  else {
    const { head, parts } = partsOf(lines)
    contact.readHead(head)
    for (const part of parts) propose(part, proposing, contact)
  }
  contact.readLinks(links)
  contact.done()
  for (const { text } of all.slice(MAX_LINES)) proposing.leave(text)
  return { ok: true, value: proposing.done(languageOf(lines)) }
}

interface Part {
  readonly section: ImportSection
  readonly lines: readonly ImportLine[]
}

/** Sections in which a heading with words behind it is a label. */
const keepsLabels: ReadonlySet<ImportSection> = new Set(['skills', 'work', 'education'])

/** The lines before the first heading, and those under each. */
function partsOf(lines: readonly ImportLine[]): {
  readonly head: readonly ImportLine[]
  readonly parts: readonly Part[]
} {
  const head: ImportLine[] = []
  const parts: { section: ImportSection; lines: ImportLine[] }[] = []
  for (const line of lines) {
    const here = parts.at(-1)
    const heading = headingOf(line)
    // "Languages: Python, Java" under skills is one of them, and "Courses: …" is a part of a degree.
    const isLabel = heading?.rest && here && keepsLabels.has(here.section)
    if (heading && !isLabel && !(heading.rest && !here && heading.section === 'contact')) {
      parts.push({ section: heading.section, lines: [] })
      if (heading.rest) parts.at(-1)?.lines.push({ ...line, text: heading.rest, isApart: false })
    } else if (here) here.lines.push(line)
    else head.push(line)
  }
  return { head, parts }
}

function propose({ section, lines }: Part, proposing: Proposing, contact: ContactFinder): void {
  switch (section) {
    case 'contact':
      contact.readContact(lines)
      return
    case 'summary': {
      const { text, points } = bodyOf(lines)
      const words = [text, points].filter(Boolean).join('\n')
      if (!contact.add('summary', words)) leaveAll(lines, proposing)
      return
    }
    case 'work':
    case 'volunteer': {
      const forms = formsIn(lines)
      for (const form of forms ?? []) proposeForm(section, form, proposing)
      for (const entry of forms ? [] : entriesIn(lines)) proposeJob(section, entry, proposing)
      return
    }
    case 'education':
      for (const entry of entriesIn(lines)) proposeEducation(entry, proposing)
      return
    case 'projects':
      for (const entry of entriesIn(lines)) proposeProject(entry, proposing)
      return
    case 'skills':
    case 'interests':
      proposeNamed(section, lines, proposing)
      return
    case 'languages':
      proposeLanguages(lines, proposing)
      return
    case 'certificates':
    case 'awards':
    case 'publications':
      proposeDated(section, lines, proposing)
      return
    case 'references':
      for (const { text } of lines) proposing.add('references', [verbatim('reference', text)])
      return
    case 'other':
      leaveAll(lines, proposing)
  }
}

function leaveAll(lines: readonly ImportLine[], proposing: Proposing): void {
  for (const { text } of lines) proposing.leave(text)
}

function languageOf(lines: readonly ImportLine[]): string | null {
  const told = headingLanguage(lines)
  if (told) return told
  const { main } = languagesOf(fold(lines.map(({ text }) => text).join('\n')))
  return isReadLanguage(main) ? main : null
}
