import type { DayOrder, FoundOrder } from './day-order.ts'
import { OrderFinder } from './day-order.ts'
import { dayFields, type Field, sharedFields } from './fields.ts'
import { type ColumnMatch, type Recognised, recognise } from './match-columns.ts'
import type { Preset, PresetId } from './presets.ts'
import type { Table } from './read-table.ts'
import { meaningOfStage, type StageMeaning, stageKey } from './stage-words.ts'
import { filledCell } from './value-words.ts'

/** How a table is to be read, as Onward found it or the person put it right. */
export interface TableChoices {
  readonly preset: Preset
  /** By the place of the column. */
  readonly fields: readonly Field[]
  /** Null where it is not known and was not said: such days are told and stay in the notes. */
  readonly dayOrder: DayOrder | null
  /** What the person says that a stage means, by `stageKey`; goes before the table of stages. */
  readonly stages: ReadonlyMap<string, StageMeaning>
  /** The day of rows that say none, `YYYY-MM-DD`; null where the person gives none: then it is today's. */
  readonly undatedOn: string | null
  /** Of people, only those at employers of the search. */
  readonly onlyAtEmployers: boolean
  /** What was deleted here comes back. */
  readonly bringsBack: boolean
}

/** A stage of the file that the table of stages does not know, and how often it stands there. */
export interface UnknownStage {
  readonly key: string
  readonly word: string
  readonly count: number
}

/** What is found in a table before anything is planned. */
export interface Understood {
  readonly preset: Preset
  readonly columns: readonly ColumnMatch[]
  readonly order: FoundOrder
  readonly unknownStages: readonly UnknownStage[]
}

/** What a table is, from its headings and all of its days and stages. */
export function understand(table: Table, presetId?: PresetId): Understood {
  const { preset, columns }: Recognised = recognise(table, presetId)
  const fields = columns.map(({ field }) => field)
  return {
    preset,
    columns,
    order: preset.dayOrder ? { is: preset.dayOrder } : orderIn(table, fields),
    unknownStages: unknownStagesIn(table, fields),
  }
}

/** The choices that Onward makes by itself; what it does not know stays open. */
export function choicesOf(found: Understood): TableChoices {
  const { order } = found
  return {
    preset: found.preset,
    fields: found.columns.map(({ field }) => field),
    dayOrder: order.is === 'day-first' || order.is === 'month-first' ? order.is : null,
    stages: new Map(),
    undatedOn: null,
    onlyAtEmployers: false,
    bringsBack: false,
  }
}

/** The order of day and month in the columns that hold days. */
export function orderIn({ rows }: Table, fields: readonly Field[]): FoundOrder {
  const finder = new OrderFinder()
  const places = placesOf(fields, dayFields)
  for (const { cells } of rows) for (const at of places) finder.look(cells[at] ?? '')
  return finder.found()
}

/** Stages that are not known, the most frequent first. */
export function unknownStagesIn(
  { rows }: Table,
  fields: readonly Field[],
): readonly UnknownStage[] {
  const unknown = new Map<string, UnknownStage>()
  const places = placesOf(fields, ['status', 'outcome'])
  for (const { cells } of rows) {
    for (const at of places) {
      const word = filledCell(cells[at])
      if (word === '' || meaningOfStage(word) !== undefined) continue
      const key = stageKey(word)
      const count = (unknown.get(key)?.count ?? 0) + 1
      unknown.set(key, { key, word: unknown.get(key)?.word ?? word, count })
    }
  }
  return [...unknown.values()].sort((a, b) => b.count - a.count)
}

function placesOf(fields: readonly Field[], wanted: readonly Field[]): readonly number[] {
  return fields.flatMap((field, at) => (wanted.includes(field) ? at : []))
}

/** The fields with one more put right; it belongs to one column, so another that held it goes into the notes. */
export function withField(fields: readonly Field[], at: number, field: Field): readonly Field[] {
  const isShared = sharedFields.includes(field)
  return fields.map((one, place) => {
    if (place === at) return field
    return one === field && !isShared ? 'note' : one
  })
}
