import { applicationKind } from '../vault/kinds/application.ts'
import { coverLetterKind } from '../vault/kinds/cover-letter.ts'
import { type Resume, resumeKind } from '../vault/kinds/resume.ts'
import type { Vault } from '../vault/vault.ts'
import {
  entriesOf,
  entryName,
  linesOf,
  resumeFields,
  resumeSectionKeys,
  textOf,
} from './resume-sections.ts'

/** A stretch of one's own words, as the checks read it. */
export interface Passage {
  /** "Planner, Lindholm Ferries". */
  readonly where: string
  readonly text: string
  readonly role: 'title' | 'summary' | 'line' | 'letter'
  /** The entry whose lines belong together; null for those that stand alone. */
  readonly entryId: string | null
  /** What the entry tells of is over. */
  readonly isOver: boolean
}

/** A text that can be looked through. */
export interface CheckedText {
  readonly id: string
  readonly of: 'resume' | 'cover-letter'
  readonly title: string
  /** Where its words are changed. */
  readonly href: string
  /** ISO 639-1. */
  readonly language: string
  readonly passages: readonly Passage[]
  /** The version of the résumé itself, for its dates; null for a letter. */
  readonly resume: Resume | null
}

/** A version of the résumé, or the cover letter of an application, by its id; undefined for neither. */
export function checkedText(vault: Vault, id: string): CheckedText | undefined {
  const resume = vault.get(resumeKind, id)?.body
  if (resume) {
    return {
      ...{ id, of: 'resume', title: resume.title, href: `/materials/resume/${id}` },
      language: resume.language ?? 'en',
      passages: passagesOfResume(resume),
      resume,
    }
  }
  const letter = vault.get(coverLetterKind, id)?.body
  if (!letter) return undefined
  const company = vault.get(applicationKind, id)?.body.company ?? letter.subject
  return {
    ...{ id, of: 'cover-letter', title: `Cover letter for ${company}` },
    href: `/applications/${id}/cover-letter`,
    language: letter.language.slice(0, 2),
    passages: letter.text
      .split(/\n\s*\n/)
      .filter((text) => text.trim() !== '')
      .map((text) => ({ where: '', text, role: 'letter', entryId: null, isOver: false })),
    resume: null,
  }
}

/** Fields of the résumé whose words are one's own; names of employers and schools are not looked at. */
const titleFields: ReadonlySet<string> = new Set([
  'position',
  'label',
  'title',
  'studyType',
  'area',
])

function passagesOfResume(resume: Resume): readonly Passage[] {
  const alone = { entryId: null, isOver: false }
  const { label = '', summary = '' } = resume.basics
  const head: readonly Passage[] = [
    { ...alone, where: 'At the top', text: label, role: 'title' },
    { ...alone, where: 'At the top', text: summary, role: 'summary' },
  ]
  const entries = resumeSectionKeys.flatMap((section) =>
    entriesOf(resume, section).flatMap((entry): readonly Passage[] => {
      const about = {
        where: entryName(section, entry),
        entryId: section === 'work' || section === 'volunteer' ? entry.id : null,
        isOver: typeof entry.endDate === 'string',
      }
      return resumeFields[section].flatMap((field): readonly Passage[] => {
        if (field.type === 'lines') {
          if (field.key === 'keywords') return []
          return linesOf(entry[field.key]).map(({ text }) => ({ ...about, text, role: 'line' }))
        }
        const text = textOf(entry, field)
        if (field.type === 'text') return [{ ...about, text, role: 'summary' }]
        return titleFields.has(field.key) ? [{ ...about, text, role: 'title' }] : []
      })
    }),
  )
  return [...head, ...entries].filter(({ text }) => text.trim() !== '')
}
