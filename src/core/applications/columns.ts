import type { ApplicationRow } from './application-row.ts'
import { plainWords } from './company-name.ts'
import { jobTypeWord, workModeWord } from './fact-words.ts'
import { channelWord } from './words.ts'

/** A column of the table beside employer and role. */
interface Column {
  readonly label: string
  /**
   * What the table is put in order by; empty texts come last either way. Null for the order in which
   * the rows come: what comes next first.
   */
  readonly place: ((row: ApplicationRow) => string) | null
}

/** Without capitals and accents: thousands are compared at one tap. */
function plain(text: string | null | undefined): string {
  const small = (text ?? '').toLowerCase()
  return /^\p{ASCII}*$/u.test(small) ? small : plainWords(small).join(' ')
}

/** How far a stage is, for putting stages in their order. */
const stageOrder = 'saved applied screening interview offer accepted withdrawn rejected'.split(' ')

const columnTable = {
  company: {
    label: 'Employer and role',
    place: (row) => plain(`${row.company} ${row.role ?? ''}`),
  },
  stage: {
    label: 'Stage',
    place: (row) => `${row.closed ? 1 : 0}${stageOrder.indexOf(row.stage)}${row.quiet ? 1 : 0}`,
  },
  since: { label: 'Since', place: (row) => row.since ?? '' },
  last: {
    label: 'Last word',
    place: (row) =>
      row.agreedOn ?? (row.waitDays === null ? '' : `~${String(row.waitDays).padStart(6, '0')}`),
  },
  next: { label: 'Next', place: null },
  channel: { label: 'Found by', place: (row) => plain(row.channel && channelWord(row.channel)) },
  place: { label: 'Place', place: (row) => plain(row.place) },
  mode: { label: 'Where', place: (row) => plain(row.workMode && workModeWord(row.workMode)) },
  type: { label: 'Contract', place: (row) => plain(row.jobType && jobTypeWord(row.jobType)) },
  pay: { label: 'Pay', place: (row) => plain(row.pay) },
  closes: { label: 'Closes', place: (row) => row.closesOn ?? '' },
  tags: { label: 'Tags', place: (row) => plain(row.tags.join(' ')) },
} as const satisfies Readonly<Record<string, Column>>

export type ColumnKey = keyof typeof columnTable

/** Every column in the order in which they can be chosen; the first is always there. */
export const columnOrder = Object.keys(columnTable) as readonly ColumnKey[]

/** Columns that are shown until the person chooses others. */
export const usualColumns: readonly ColumnKey[] = ['stage', 'since', 'last', 'next', 'channel']

export function isColumnKey(key: string): key is ColumnKey {
  return Object.hasOwn(columnTable, key)
}

export function columnLabel(key: ColumnKey): string {
  return columnTable[key].label
}

const ordered = new WeakMap<readonly ApplicationRow[], Map<string, readonly ApplicationRow[]>>()

/**
 * The rows in the order of a column, known ones first; rows that say the same keep the order they had.
 * Done once for each list of rows, so that asking again costs nothing.
 */
export function inOrderOf(
  rows: readonly ApplicationRow[],
  { by, down }: { readonly by: ColumnKey; readonly down: boolean },
): readonly ApplicationRow[] {
  const known = ordered.get(rows) ?? new Map<string, readonly ApplicationRow[]>()
  ordered.set(rows, known)
  const key = `${down ? '-' : ''}${by}`
  const before = known.get(key)
  if (before) return before
  const sorted = sortedBy(columnTable[by].place, rows, down)
  known.set(key, sorted)
  return sorted
}

function sortedBy(
  place: Column['place'],
  rows: readonly ApplicationRow[],
  down: boolean,
): readonly ApplicationRow[] {
  if (!place) return down ? rows.toReversed() : rows
  const placed = rows.map((row) => ({ row, at: place(row) }))
  return placed
    .sort((a, b) => {
      if (a.at === b.at) return 0
      if (a.at === '' || b.at === '') return a.at === '' ? 1 : -1
      return a.at < b.at === down ? 1 : -1
    })
    .map(({ row }) => row)
}
