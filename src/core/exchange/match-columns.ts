import { hasDay } from './day-shapes.ts'
import { dayFields, type Field, sharedFields, type TableSubject } from './fields.ts'
import { fieldOfHeading, headingKey } from './known-headings.ts'
import { isOf, ownField, type Preset, type PresetId, presetOf, presets } from './presets.ts'
import type { Table } from './read-table.ts'
import { meaningOfStage } from './stage-words.ts'
import { filledCell } from './value-words.ts'

/** What a column is taken for, and by what. */
export interface ColumnMatch {
  readonly heading: string
  readonly field: Field
  readonly because: 'heading' | 'content' | 'nothing'
  /** The first cells that hold something. */
  readonly samples: readonly string[]
}

/** What a table is taken for. */
export interface Recognised {
  readonly preset: Preset
  readonly columns: readonly ColumnMatch[]
}

const SAMPLES = 3
/** Rows that are looked at for what a column holds. */
const LOOKED_AT = 200

/** What a table is and what its columns hold; as `presetId` where the person says so. */
export function recognise(table: Table, presetId?: PresetId): Recognised {
  const found = presets.find((one) => isOf(one, table))
  const preset = presetId ? presetOf(presetId) : (found ?? presetOf(subjectOf(table)))
  return { preset, columns: matchColumns(table, preset) }
}

/** A list of people names them, says how to reach them, and knows nothing of stages. */
function subjectOf({ head }: Table): PresetId {
  const fields = (subject: TableSubject) =>
    new Set(head.flatMap((heading) => fieldOfHeading(heading, subject) ?? []))
  const people = fields('people')
  const search = fields('applications')
  const isNamed = people.has('name') || (people.has('firstName') && people.has('lastName'))
  const isReached = people.has('address') || people.has('phone')
  const isSearch = search.has('status') || search.has('appliedOn') || search.has('beganOn')
  return isNamed && isReached && !isSearch ? 'people' : 'spreadsheet'
}

function matchColumns(table: Table, preset: Preset): readonly ColumnMatch[] {
  const { head, rows } = table
  const looked = rows.slice(0, LOOKED_AT)
  const taken = new Set<Field>()
  const take = (field: Field | undefined): Field | undefined => {
    if (field === undefined || (taken.has(field) && !sharedFields.includes(field))) return undefined
    taken.add(field)
    return field
  }
  // What the preset says goes before what headings say, and those before contents.
  const own = head.map((heading) => take(ownField(preset, heading)))
  const byHeading = head.map((heading, at) => own[at] ?? take(byContentToo(heading, at)))
  // Whoever keeps a list calls its first column “Name”: of the employer, or else of the job.
  const nameAt = head.findIndex((heading) => headingKey(heading) === 'name')
  if (preset.subject === 'applications' && nameAt !== -1 && !byHeading[nameAt]) {
    byHeading[nameAt] = take('company') ?? take('role')
  }
  return head.map((heading, at) => {
    const cells = looked.map((row) => filledCell(row.cells[at])).filter((cell) => cell !== '')
    const samples = [...new Set(cells)].slice(0, SAMPLES)
    const known = byHeading[at]
    if (known) return { heading, field: known, because: 'heading', samples }
    const content = take(fieldOfContent(cells, preset.subject))
    if (content) return { heading, field: content, because: 'content', samples }
    return { heading, field: cells.length === 0 ? 'none' : 'note', because: 'nothing', samples }
  })

  /** A column called “Interview” or “Applied” holds days, or a word about it that belongs to the notes. */
  function byContentToo(heading: string, at: number): Field | undefined {
    const field = fieldOfHeading(heading, preset.subject)
    if (field === undefined || !dayFields.includes(field)) return field
    const cells = looked.map((row) => filledCell(row.cells[at])).filter((cell) => cell !== '')
    return cells.length === 0 || share(cells, isDayCell) >= 0.5 ? field : undefined
  }
}

const share = (cells: readonly string[], is: (cell: string) => boolean): number =>
  cells.filter(is).length / cells.length

const isDayCell = (cell: string): boolean => hasDay(cell) || /^\d{5,13}(?:\.\d+)?$/.test(cell)

function fieldOfContent(cells: readonly string[], subject: TableSubject): Field | undefined {
  if (cells.length === 0) return undefined
  if (share(cells, (cell) => /^https?:\/\/\S+$/i.test(cell)) > 0.6) return 'link'
  if (subject === 'people') {
    return share(cells, (cell) => /^\S+@\S+\.\S+$/.test(cell)) > 0.6 ? 'address' : undefined
  }
  return share(cells, (cell) => meaningOfStage(cell) !== undefined) > 0.6 ? 'status' : undefined
}
