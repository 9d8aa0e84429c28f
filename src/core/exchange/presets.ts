import type { DayOrder } from './day-order.ts'
import type { Field, TableSubject } from './fields.ts'
import { headingKey } from './known-headings.ts'
import type { StageMeaning } from './stage-words.ts'

export const presetIds = [
  'onward',
  'huntr',
  'teal',
  'jobsync',
  'jobops',
  'career-ops',
  'linkedin-applications',
  'linkedin-saved',
  'linkedin-connections',
  'notion',
  'spreadsheet',
  'people',
] as const
export type PresetId = (typeof presetIds)[number]

/** How the table of one tracker is known and read. */
export interface Preset {
  readonly id: PresetId
  /** As the person calls it. */
  readonly name: string
  readonly subject: TableSubject
  /** It is this one where all of these headings are there, and one of each list in `oneOf`. */
  readonly needs: readonly string[]
  readonly oneOf?: readonly string[]
  readonly sort?: 'csv' | 'markdown'
  /** Columns that mean something else here than in other tables. */
  readonly fields?: Readonly<Record<string, Field>>
  /** Stages that mean something else here, by `stageKey`. */
  readonly stages?: Readonly<Record<string, StageMeaning>>
  /** The order that this tracker always writes; found from the days where absent. */
  readonly dayOrder?: DayOrder
  readonly source: string
}

/** In the order in which they are tried: the narrower first. */
export const presets: readonly Preset[] = [
  {
    id: 'onward',
    name: 'Onward',
    subject: 'applications',
    needs: ['Onward ID', 'Employer', 'What happened'],
    fields: { Stage: 'none', 'Stage since': 'none', 'Applied on': 'none' },
    source: 'csv-file.ts beside this table',
  },
  {
    id: 'linkedin-connections',
    name: 'LinkedIn Connections',
    subject: 'people',
    needs: ['First Name', 'Last Name', 'Connected On'],
    source: 'LinkedIn data export, Connections.csv, with notes above the headings',
  },
  {
    id: 'linkedin-applications',
    name: 'LinkedIn Job Applications',
    subject: 'applications',
    needs: ['Application Date', 'Company Name', 'Job Title', 'Job Url'],
    fields: {
      'Contact Email': 'none',
      'Contact Phone Number': 'none',
      'Question And Answers': 'note',
      'Resume Name': 'note',
    },
    dayOrder: 'month-first',
    source: 'LinkedIn data export, Jobs/Job Applications.csv; days such as 3/2/26, 4:11 PM',
  },
  {
    id: 'linkedin-saved',
    name: 'LinkedIn Saved Jobs',
    subject: 'applications',
    needs: ['Saved Date', 'Job Url', 'Job Title', 'Company Name'],
    fields: { 'Saved Date': 'savedOn' },
    dayOrder: 'month-first',
    source: 'LinkedIn data export, Jobs/Saved Jobs.csv',
  },
  {
    id: 'teal',
    name: 'Teal',
    subject: 'applications',
    needs: ['company_name', 'role'],
    oneOf: ['statusName', 'excitement', 'added_at'],
    fields: {
      id: 'id',
      status: 'none',
      excitement: 'note',
      follow_up_at: 'note',
      archived_at: 'none',
      updated_at: 'changedOn',
    },
    source:
      'Teal, Download Data (2026): id, company_name, role, statusName, added_at, applied_at …',
  },
  {
    id: 'jobsync',
    name: 'JobSync',
    subject: 'applications',
    needs: ['JobTitle', 'JobSource', 'appliedDate', 'Company'],
    fields: { applied: 'none', index: 'none' },
    source: 'JobSync src/app/api/jobs/export/route.ts (2026)',
  },
  {
    id: 'jobops',
    name: 'JobOps',
    subject: 'applications',
    needs: ['employer', 'title', 'status'],
    oneOf: ['discoveredAt', 'suitabilityScore', 'jobUrl'],
    fields: {
      id: 'id',
      jobUrl: 'link',
      applicationLink: 'note',
      suitabilityScore: 'note',
      suitabilityReason: 'note',
      datePosted: 'none',
      readyAt: 'none',
      processedAt: 'none',
      createdAt: 'none',
      updatedAt: 'none',
      isRemote: 'workMode',
    },
    // Beyond the first application, by its own words.
    stages: { inprogress: 'screening' },
    source:
      'JobOps shared/src/types/jobs.ts (2026): the fields of its list of jobs, as its data has them',
  },
  {
    id: 'huntr',
    name: 'Huntr',
    subject: 'applications',
    needs: [],
    oneOf: ['List', 'listName', 'List Name'],
    fields: { id: 'none', _id: 'none', Color: 'none' },
    source: 'Huntr board export: a job a row, its list as the stage',
  },
  {
    id: 'career-ops',
    name: 'career-ops',
    subject: 'applications',
    needs: ['#', 'Date', 'Company', 'Role', 'Status'],
    sort: 'markdown',
    fields: { '#': 'none', PDF: 'none', Report: 'none', Resume: 'none', Score: 'note' },
    source: 'career-ops data/applications.md and templates/states.yml (2026)',
  },
  {
    id: 'notion',
    name: 'Notion',
    subject: 'applications',
    needs: [],
    oneOf: ['Created time', 'Last edited time', 'Created by', 'Last edited by'],
    fields: { 'Created by': 'none', 'Last edited by': 'none' },
    source: 'Notion, Export as Markdown & CSV: days such as March 2, 2026 4:11 PM, ranges with →',
  },
]

const generic: Readonly<Record<TableSubject, Preset>> = {
  applications: {
    id: 'spreadsheet',
    name: 'A spreadsheet',
    subject: 'applications',
    needs: [],
    source: 'whatever has headings',
  },
  people: {
    id: 'people',
    name: 'A list of people',
    subject: 'people',
    needs: [],
    source: 'address books and other lists with headings',
  },
}

export function presetOf(id: PresetId): Preset {
  return (
    presets.find((preset) => preset.id === id) ??
    generic[id === 'people' ? 'people' : 'applications']
  )
}

/** Whether a table with these headings is of that tracker. */
export function isOf(
  preset: Preset,
  { head, sort }: { readonly head: readonly string[]; readonly sort: 'csv' | 'markdown' },
): boolean {
  const keys = new Set(head.map(presetKey))
  const has = (heading: string) => keys.has(presetKey(heading))
  if (preset.sort && preset.sort !== sort) return false
  if (preset.needs.length === 0 && !preset.oneOf) return false
  return preset.needs.every(has) && (preset.oneOf === undefined || preset.oneOf.some(has))
}

/** What a column means in this preset's own way; undefined where it is read as anywhere. */
export function ownField(preset: Preset, heading: string): Field | undefined {
  const key = presetKey(heading)
  return Object.entries(preset.fields ?? {}).find(([own]) => presetKey(own) === key)?.[1]
}

/** Headings of signs alone, such as `#`, are their own key. */
const presetKey = (heading: string): string => headingKey(heading) || heading.trim()
