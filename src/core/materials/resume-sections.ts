import type { Resume } from '../vault/kinds/resume.ts'

/** The parts of a résumé that are lists, in the order in which they are shown and printed. */
export const resumeSectionKeys = [
  'work',
  'education',
  'skills',
  'projects',
  'volunteer',
  'certificates',
  'languages',
  'awards',
  'publications',
  'interests',
  'references',
] as const
export type ResumeSectionKey = (typeof resumeSectionKeys)[number]

/**
 * How a field is written: a line, several lines, an address on the web, a date as exact as the person is,
 * or a list of lines that have ids of their own.
 */
export type ResumeFieldType = 'line' | 'text' | 'link' | 'date' | 'lines'

export interface ResumeField {
  readonly key: string
  readonly type: ResumeFieldType
}

/** One entry of a section, whatever the section: its fields are those of the table below. */
export type ResumeEntry = { readonly id: string; readonly [field: string]: unknown }
/** One line of a field of the type `lines`. */
export type ResumeLine = { readonly id: string; readonly text: string }

const line = (key: string): ResumeField => ({ key, type: 'line' })
const text = (key: string): ResumeField => ({ key, type: 'text' })
const link: ResumeField = { key: 'url', type: 'link' }
const date = (key: string): ResumeField => ({ key, type: 'date' })
const lines = (key: string): ResumeField => ({ key, type: 'lines' })
const span = [date('startDate'), date('endDate')]

/** The fields of each section, in the order in which they are filled in. Source: JSON Resume 1.0.0. */
export const resumeFields: Readonly<Record<ResumeSectionKey, readonly ResumeField[]>> = {
  work: [
    line('position'),
    line('name'),
    line('location'),
    ...span,
    text('summary'),
    lines('highlights'),
    link,
  ],
  education: [
    line('studyType'),
    line('area'),
    line('institution'),
    ...span,
    line('score'),
    lines('courses'),
    link,
  ],
  skills: [line('name'), line('level'), lines('keywords')],
  projects: [line('name'), ...span, text('description'), lines('highlights'), link],
  volunteer: [
    line('position'),
    line('organization'),
    ...span,
    text('summary'),
    lines('highlights'),
    link,
  ],
  certificates: [line('name'), line('issuer'), date('date'), link],
  languages: [line('language'), line('fluency')],
  awards: [line('title'), line('awarder'), date('date'), text('summary')],
  publications: [line('name'), line('publisher'), date('releaseDate'), text('summary'), link],
  interests: [line('name'), lines('keywords')],
  references: [line('name'), text('reference')],
}

/** The fields of the head of a résumé; those of the place stand under `location.`. */
export const basicsFields: readonly ResumeField[] = [
  line('name'),
  line('label'),
  line('email'),
  line('phone'),
  line('location.city'),
  line('location.region'),
  line('location.postalCode'),
  line('location.address'),
  line('location.countryCode'),
  link,
  text('summary'),
]

/** The fields of one profile elsewhere, such as LinkedIn. */
export const profileFields: readonly ResumeField[] = [line('network'), line('username'), link]

/** The entries of a section, whose fields are those of its table. */
export function entriesOf(resume: Resume, section: ResumeSectionKey): readonly ResumeEntry[] {
  return resume[section]
}

/** What the lines of a field of the type `lines` say. */
export function linesOf(value: unknown): readonly ResumeLine[] {
  return Array.isArray(value) ? (value as readonly ResumeLine[]) : []
}

/** A field as one text: its lines below one another; empty where it holds nothing. */
export function textOf(entry: ResumeEntry, { key, type }: ResumeField): string {
  const value = entry[key]
  if (type === 'lines') {
    return linesOf(value)
      .map(({ text }) => text)
      .join('\n')
  }
  return typeof value === 'string' ? value : ''
}

/** The one field of the head, empty where it holds nothing. */
export function basicsText({ basics }: Resume, key: string): string {
  const within = key.startsWith('location.') ? basics.location : basics
  const value = within?.[key.replace('location.', '')]
  return typeof value === 'string' ? value : ''
}

/** The words by which a person knows an entry: the first two of its lines that say something. */
export function entryName(section: ResumeSectionKey, entry: ResumeEntry): string {
  return resumeFields[section]
    .filter(({ type }) => type === 'line')
    .map((field) => textOf(entry, field))
    .filter(Boolean)
    .slice(0, 2)
    .join(', ')
}
