import type { Resume } from '../vault/kinds/resume.ts'
import { emptyResume } from './resume-actions.ts'
import { withTyped } from './resume-edits.ts'
import {
  basicsFields,
  basicsText,
  entriesOf,
  profileFields,
  type ResumeEntry,
  type ResumeField,
  type ResumeSectionKey,
  resumeFields,
  resumeSectionKeys,
  textOf,
} from './resume-sections.ts'

/** One field that was recognised. */
export interface ProposedField {
  readonly key: string
  /** What would be kept; lines of a list below one another, dates as JSON Resume has them. */
  readonly value: string
  /** The words of the document that it came from. */
  readonly words: string
}

/** One piece of a résumé that was recognised: the person keeps it, corrects it or leaves it out. */
export interface ProposedEntry {
  readonly id: string
  readonly section: ResumeSectionKey | 'basics' | 'profiles'
  readonly fields: readonly ProposedField[]
}

/** What was recognised in a document, and what was not. */
export interface ProposedResume {
  readonly entries: readonly ProposedEntry[]
  /** Lines that found no place, in their order. Never thrown away: the person places or leaves them. */
  readonly leftover: readonly string[]
  /** ISO 639-1; null where it cannot be told. */
  readonly language: string | null
  /** Pages at its end that were not read, since there are too many; absent for none. */
  readonly pagesLeftOut?: number
  /** The file whose fields the pieces are: what they do not show of it, such as fields of its own, is kept with them. */
  readonly whole?: Resume
}

/** The fields that a piece of this section may have. */
export function fieldsOf(section: ProposedEntry['section']): readonly ResumeField[] {
  if (section === 'basics') return basicsFields
  return section === 'profiles' ? profileFields : resumeFields[section]
}

/** Makes a résumé of the pieces that are kept, and keeps what found no place beside it; nothing else is in it. */
export function resumeOf(
  { entries, leftover, language, whole }: ProposedResume,
  {
    title,
    addedAt,
    newId,
  }: { readonly title: string; readonly addedAt: string; readonly newId: () => string },
): Resume {
  if (whole) return { ...withPieces(whole, entries, newId), title, addedAt }
  const resume: Record<string, unknown> = {
    ...emptyResume(title, addedAt),
    ...(language ? { language } : {}),
    ...(leftover.length > 0 ? { leftOver: leftover.join('\n').slice(0, mostChars.text) } : {}),
  }
  const basics: Record<string, unknown> = {}
  const location: Record<string, string> = {}
  const profiles: unknown[] = []
  for (const { section, fields } of entries) {
    if (section === 'basics') {
      for (const { key, value } of fields) {
        if (key.startsWith('location.')) location[key.replace('location.', '')] = value
        else basics[key] = value
      }
    } else if (section === 'profiles') profiles.push(entryOf(section, fields, newId))
    else resume[section] = [...(resume[section] as unknown[]), entryOf(section, fields, newId)]
  }
  const place = Object.keys(location).length > 0 ? { location } : {}
  return { ...resume, basics: { ...basics, ...place, profiles } } as Resume
}

/** What was read field by field, such as a JSON Resume, as pieces to look through like any other. */
export function proposedOf(whole: Resume): ProposedResume {
  const basics = basicsFields.map(({ key }) => ({
    ...{ id: `basics.${key}`, section: 'basics' as const },
    fields: [{ key, value: basicsText(whole, key), words: '' }],
  }))
  const piecesOf = (section: ResumeSectionKey | 'profiles', all: readonly ResumeEntry[]) =>
    all.map((entry) => ({
      ...{ id: entry.id, section },
      fields: fieldsOf(section).map((field) => {
        return { key: field.key, value: textOf(entry, field), words: '' }
      }),
    }))
  const pieces: readonly ProposedEntry[] = [
    ...basics,
    ...piecesOf('profiles', whole.basics.profiles),
    ...resumeSectionKeys.flatMap((section) => piecesOf(section, entriesOf(whole, section))),
  ]
  const says = ({ fields }: ProposedEntry) => fields.some(({ value }) => value.trim() !== '')
  return { entries: pieces.filter(says), leftover: [], language: whole.language ?? null, whole }
}

/** What came whole, with only the pieces that are kept, as they were corrected. */
function withPieces(whole: Resume, kept: readonly ProposedEntry[], newId: () => string): Resume {
  const ids = new Set(kept.map(({ id }) => id))
  const isKept = ({ id }: ResumeEntry) => ids.has(id)
  const lists = resumeSectionKeys.map((key) => [key, entriesOf(whole, key).filter(isKept)])
  const profiles = whole.basics.profiles.filter(isKept)
  const fewer: Resume = {
    ...whole,
    basics: { ...whole.basics, profiles },
    ...Object.fromEntries(lists),
  }
  const head = kept.flatMap(({ section, fields }) => (section === 'basics' ? fields : []))
  const typed = kept.flatMap(({ id, section, fields }) =>
    section === 'basics'
      ? []
      : fieldsOf(section).map((field) => ({
          ...{ field, place: { section, entryId: id } },
          typed: fields.find(({ key }) => key === field.key)?.value ?? '',
        })),
  )
  const inHead = basicsFields.map((field) => ({
    ...{ field, place: { section: 'basics' as const } },
    typed: head.find(({ key }) => key === field.key)?.value ?? '',
  }))
  return withTyped(fewer, [...inHead, ...typed], newId)
}

function entryOf(
  section: ProposedEntry['section'],
  fields: readonly ProposedField[],
  newId: () => string,
): Readonly<Record<string, unknown>> {
  const entry: Record<string, unknown> = { id: newId() }
  for (const { key, type } of fieldsOf(section)) {
    const value = fields.find((field) => field.key === key)?.value.trim() ?? ''
    if (type === 'lines') {
      const texts = value.split('\n').map((text) => text.trim())
      entry[key] = texts.filter(Boolean).map((text) => ({ id: newId(), text }))
    } else if (value !== '') entry[key] = value
  }
  return entry
}

/** What the kind of a résumé holds at most, in entries of a section, lines of a field and UTF-16 units. */
const MOST_ENTRIES = 200
const MOST_LINES = 100
const mostChars = { line: 500, link: 2000, text: 100_000, date: 10, lines: Infinity } as const
const lineCount = (value: string) => value.split('\n').length

/** Puts pieces together while a document is read, and gives them ids in their order. */
export class Proposing {
  readonly #entries: ProposedEntry[] = []
  readonly #counts = new Map<string, number>()
  readonly #leftover: string[] = []

  /** A piece without fields is none; what a résumé cannot hold is left over. */
  add(section: ProposedEntry['section'], fields: readonly (ProposedField | null)[]): void {
    const found = fields.filter((field) => field !== null && field.value.trim() !== '')
    const held = found.filter((field) => field !== null && this.#fits(section, field))
    if (held.length === 0) return
    const count = (this.#counts.get(section) ?? 0) + 1
    if (count > MOST_ENTRIES) {
      for (const field of held) this.leave(field?.words ?? '')
      return
    }
    this.#counts.set(section, count)
    const id = `piece-${this.#entries.length + 1}`
    this.#entries.push({ id, section, fields: held as ProposedField[] })
  }

  #fits(section: ProposedEntry['section'], { key, value, words }: ProposedField): boolean {
    const type = fieldsOf(section).find((field) => field.key === key)?.type
    const isTooMuch =
      value.length > mostChars[type ?? 'text'] ||
      (type === 'lines' && lineCount(value) > MOST_LINES)
    if (isTooMuch) this.leave(words)
    return !isTooMuch
  }

  /** What has a letter or a figure in it and no place. */
  leave(text: string): void {
    const trimmed = text.trim()
    if (/[\p{L}\p{N}]/u.test(trimmed)) this.#leftover.push(trimmed)
  }

  done(language: string | null): ProposedResume {
    return { entries: this.#entries, leftover: this.#leftover, language }
  }
}

/** A field whose words are its value. */
export function verbatim(key: string, value: string | undefined): ProposedField | null {
  return value ? { key, value: value.trim(), words: value.trim() } : null
}
