import type { ApplicationRow } from './application-row.ts'
import { jobTypeWord, workModeWord } from './fact-words.ts'
import { channelWord, stageName } from './words.ts'

export const filterFields = ['stage', 'quiet', 'channel', 'place', 'mode', 'type', 'tag'] as const
export type FilterField = (typeof filterFields)[number]

/** The values that are let through, field by field; a field that is not here lets all through. */
export type Only = { readonly [Field in FilterField]?: readonly string[] }

interface Filter {
  readonly label: string
  readonly valuesOf: (row: ApplicationRow) => readonly string[]
  readonly wordOf: (value: string) => string
}

const some = (value: string | null) => (value === null ? [] : [value])
const asItIs = (value: string) => value

const filters: Readonly<Record<FilterField, Filter>> = {
  stage: {
    label: 'Stage',
    valuesOf: (row) => [
      row.closed && row.stage !== 'accepted' && row.stage !== 'withdrawn' ? 'closed' : row.stage,
    ],
    wordOf: stageName,
  },
  quiet: {
    label: 'Silence',
    valuesOf: (row) => some(row.quiet),
    wordOf: (value) => (value === 'quiet' ? 'Quiet' : 'Probably closed'),
  },
  channel: { label: 'Found by', valuesOf: (row) => some(row.channel), wordOf: channelWord },
  place: { label: 'Place', valuesOf: (row) => some(row.place), wordOf: asItIs },
  mode: { label: 'Where', valuesOf: (row) => some(row.workMode), wordOf: workModeWord },
  type: { label: 'Contract', valuesOf: (row) => some(row.jobType), wordOf: jobTypeWord },
  tag: { label: 'Tag', valuesOf: (row) => row.tags, wordOf: asItIs },
}

/** The rows that every filter lets through. */
export function letThrough(rows: readonly ApplicationRow[], only: Only): readonly ApplicationRow[] {
  const asked = filterFields.flatMap((field) => {
    const values = only[field]
    return values && values.length > 0 ? [{ field, wanted: new Set(values) }] : []
  })
  if (asked.length === 0) return rows
  return rows.filter((row) =>
    asked.every(({ field, wanted }) =>
      filters[field].valuesOf(row).some((value) => wanted.has(value)),
    ),
  )
}

export interface FilterChoice {
  readonly field: FilterField
  readonly label: string
  readonly values: readonly { readonly value: string; readonly word: string }[]
}

/** No field offers more values than this; the commonest stay. */
const MOST_VALUES = 24

const choices = new WeakMap<readonly ApplicationRow[], readonly FilterChoice[]>()

/** What the rows can be narrowed down by: each field with the values that occur in it, by their words. */
export function filterChoices(rows: readonly ApplicationRow[]): readonly FilterChoice[] {
  const known = choices.get(rows)
  if (known) return known
  const made = filterFields
    .map((field) => choiceOf(rows, field))
    .filter(({ values }) => values.length > 0)
  choices.set(rows, made)
  return made
}

function choiceOf(rows: readonly ApplicationRow[], field: FilterField): FilterChoice {
  const { label, valuesOf, wordOf } = filters[field]
  const counts = new Map<string, number>()
  for (const row of rows) {
    for (const value of valuesOf(row)) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  const commonest = [...counts].sort(([, a], [, b]) => b - a).slice(0, MOST_VALUES)
  const values = commonest
    .map(([value]) => ({ value, word: wordOf(value) }))
    .sort((a, b) => (a.word < b.word ? -1 : 1))
  return { field, label, values }
}

/** A filter as a chip says it: "Board", "Probably closed". */
export function filterWord(field: FilterField, value: string): string {
  return filters[field].wordOf(value)
}

/** The filters with one value more, or without it where it was there. */
export function toggled(only: Only, field: FilterField, value: string): Only {
  const values = only[field] ?? []
  const next = values.includes(value) ? values.filter((each) => each !== value) : [...values, value]
  const { [field]: _, ...others } = only
  return next.length > 0 ? { ...others, [field]: next } : others
}
