import { resumeWords } from '../content/en/resume.ts'
import { CsvReader } from '../exchange/csv-reader.ts'
import { problem, type Result } from '../result.ts'
import { readPartialDate } from './resume-date.ts'
import type { ImportProblem } from './resume-import.ts'
import { type ProposedField, type ProposedResume, Proposing } from './resume-proposal.ts'
import type { ResumeSectionKey } from './resume-sections.ts'

/** One file of the data that LinkedIn hands out on request. */
export interface LinkedInFile {
  /** "Positions.csv"; folders before it do not matter. */
  readonly name: string
  readonly text: string
}

/** The columns of one file, by the field that each becomes. */
interface Table {
  readonly section: ResumeSectionKey
  readonly columns: Readonly<Record<string, string>>
}

/** Source: the headings of LinkedIn’s data export, 2024 to 2026. Files that are not here are left alone. */
const tables: Readonly<Record<string, Table>> = {
  positions: {
    section: 'work',
    columns: {
      Title: 'position',
      'Company Name': 'name',
      Location: 'location',
      'Started On': 'startDate',
      'Finished On': 'endDate',
      Description: 'summary',
    },
  },
  education: {
    section: 'education',
    columns: {
      'Degree Name': 'studyType',
      'School Name': 'institution',
      'Start Date': 'startDate',
      'End Date': 'endDate',
      Notes: 'courses',
    },
  },
  skills: { section: 'skills', columns: { Name: 'name' } },
  languages: { section: 'languages', columns: { Name: 'language', Proficiency: 'fluency' } },
  certifications: {
    section: 'certificates',
    columns: { Name: 'name', Authority: 'issuer', 'Started On': 'date', Url: 'url' },
  },
  honors: {
    section: 'awards',
    columns: { Title: 'title', 'Issued On': 'date', Description: 'summary' },
  },
  projects: {
    section: 'projects',
    columns: {
      Title: 'name',
      'Started On': 'startDate',
      'Finished On': 'endDate',
      Description: 'description',
      Url: 'url',
    },
  },
  publications: {
    section: 'publications',
    columns: {
      Name: 'name',
      Publisher: 'publisher',
      'Published On': 'releaseDate',
      Description: 'summary',
      Url: 'url',
    },
  },
  volunteering: {
    section: 'volunteer',
    columns: {
      Role: 'position',
      'Company Name': 'organization',
      'Started On': 'startDate',
      'Finished On': 'endDate',
      Description: 'summary',
    },
  },
}

const dateKeys = new Set(['startDate', 'endDate', 'date', 'releaseDate'])

/** Whether a file of the export is one that a résumé is made of. */
export function isLinkedInFile(name: string): boolean {
  const key = keyOf(name)
  return key in tables || key in heads
}

/**
 * Makes a résumé of the files of a LinkedIn data export. Cells of columns that have no place stay in
 * `leftover`, and a date that is none too. Problem: `no-words`, where none of the files holds a row.
 */
export function readLinkedInData(
  files: readonly LinkedInFile[],
): Result<ProposedResume, ImportProblem> {
  const proposing = new Proposing()
  let rows = 0
  for (const { name, text } of files) {
    const key = keyOf(name)
    const table = tables[key]
    const head = heads[key]
    for (const row of rowsOf(text)) {
      rows += 1
      if (table) addRow(table, row, proposing)
      else if (head) head(row, proposing)
    }
  }
  if (rows === 0) return problem('no-words', resumeWords.emptyText)
  return { ok: true, value: proposing.done(null) }
}

type Row = ReadonlyMap<string, string>

function addRow({ section, columns }: Table, row: Row, proposing: Proposing): void {
  const fields: ProposedField[] = []
  for (const [heading, words] of row) {
    const key = columns[heading]
    const date = key && dateKeys.has(key) ? readPartialDate(words) : null
    if (!key || (date && !date.ok)) proposing.leave(`${heading}: ${words}`)
    else fields.push({ key, words, value: date?.ok ? (date.value ?? '') : words })
  }
  proposing.add(section, fields)
}

/** The files that make the head of a résumé. */
const heads: Readonly<Record<string, (row: Row, proposing: Proposing) => void>> = {
  profile: (row, proposing) => {
    const name = ['First Name', 'Last Name'].flatMap((heading) => row.get(heading) ?? []).join(' ')
    addHead('name', name, proposing)
    const columns: readonly (readonly [string, string])[] = [
      ['Headline', 'label'],
      ['Summary', 'summary'],
      ['Geo Location', 'location.city'],
      ['Zip Code', 'location.postalCode'],
      ['Address', 'location.address'],
      ['Websites', 'url'],
    ]
    const known = new Set(['First Name', 'Last Name', ...columns.map(([heading]) => heading)])
    for (const [heading, key] of columns) addHead(key, row.get(heading) ?? '', proposing)
    for (const [heading, words] of row) {
      if (!known.has(heading)) proposing.leave(`${heading}: ${words}`)
    }
  },
  'email addresses': (row, proposing) => {
    if (row.get('Primary') !== 'No') addHead('email', row.get('Email Address') ?? '', proposing)
  },
  phonenumbers: (row, proposing) => addHead('phone', row.get('Number') ?? '', proposing),
}

function addHead(key: string, words: string, proposing: Proposing): void {
  // LinkedIn writes websites as [PERSONAL:https://…].
  const value = key === 'url' ? (/https?:\/\/[^\],\s]+/.exec(words)?.[0] ?? '') : words.trim()
  proposing.add('basics', [{ key, value, words: value }])
}

function* rowsOf(text: string): Generator<Row> {
  const reader = new CsvReader(',')
  const [head, ...rows] = [...reader.push(text.replace(/^\ufeff/, '')), ...reader.end()]
  for (const { cells } of rows) {
    const named = (head?.cells ?? []).map((heading, at): readonly [string, string] => [
      heading,
      cells[at]?.trim() ?? '',
    ])
    yield new Map(named.filter(([, words]) => words !== ''))
  }
}

function keyOf(name: string): string {
  return (name.split('/').at(-1) ?? '').replace(/\.csv$/i, '').toLowerCase()
}
