import type { Now } from '../context.ts'
import { dateOf } from '../time/calendar.ts'
import { knownIn } from '../vault/kind.ts'
import type { Application, EventType } from '../vault/kinds/application.ts'
import { type Channel, channels, jobTypes, workModes } from '../vault/kinds/application.ts'
import type { TableChoices } from './choices.ts'
import type { TableRow } from './csv-reader.ts'
import { type EventOfLine, eventOfLine } from './event-lines.ts'
import { payWords } from './pay-words.ts'
import { plainText } from './plain-text.ts'
import { rowEvents } from './row-events.ts'
import { type CellDoubt, RowValues } from './row-values.ts'
import { channelIn, jobTypeIn, workModeIn } from './value-words.ts'

/** An event that a row tells. `isInferred`: the row names a stage without its day. */
export interface RowEvent extends EventOfLine {
  readonly type: EventType | (string & {})
  readonly isInferred: boolean
}

/** What a row can tell of an application besides what happened. */
export type ApplicationFields = Pick<
  Application,
  | 'company'
  | 'role'
  | 'place'
  | 'workMode'
  | 'jobType'
  | 'pay'
  | 'requisition'
  | 'link'
  | 'channel'
  | 'closesOn'
  | 'advert'
  | 'tags'
  | 'notes'
>

/** An application as one row tells it. */
export interface RowApplication {
  readonly line: number
  /** The id that it has in the tracker it comes from, or here where Onward wrote the file; else null. */
  readonly ownId: string | null
  readonly fields: ApplicationFields
  readonly events: readonly RowEvent[]
  /** No day of the row could be used. */
  readonly isUndated: boolean
  /** A stage that nothing is known about. */
  readonly unknownStage: string | null
  readonly doubts: readonly CellDoubt[]
}

/** The application of a row; null where it names no employer. */
export function applicationOfRow(
  row: TableRow,
  head: readonly string[],
  choices: TableChoices,
  now: Now,
): RowApplication | null {
  const values = new RowValues(row, head, choices, now)
  const company = withoutAddress(values.line('company'))
  if (!company) return null
  const isOurs = choices.preset.id === 'onward'
  const told = isOurs
    ? { events: writtenEvents(values), isUndated: false, unknownStage: null }
    : rowEvents(values, choices, dateOf(now))
  const fields = isOurs ? ownFieldsOf(values, company) : fieldsOf(values, company)
  return {
    line: row.line,
    ownId: values.text('id') || null,
    fields,
    ...told,
    doubts: values.doubts,
  }
}

/** Events as Onward writes them itself, a line each. */
function writtenEvents(values: RowValues): readonly RowEvent[] {
  return values
    .text('events')
    .split('\n')
    .flatMap((line) => {
      if (line.trim() === '') return []
      const event = eventOfLine(line)
      if (event) return { ...event, isInferred: false }
      values.note('', line)
      return []
    })
}

function fieldsOf(values: RowValues, company: string): ApplicationFields {
  const closesOn = values.day('closesOn', true)?.date
  const advert = plainText(values.text('advert'))
  const tags = [...new Set(values.all('tags').flatMap(({ cell }) => tagsIn(cell)))].slice(0, 50)
  const given = {
    company,
    role: withoutAddress(values.line('role')),
    ...placeOf(values),
    jobType: jobTypeOf(values),
    pay: payWords(values),
    requisition: values.line('requisition'),
    link: linkOf(values),
    channel: channelOf(values),
    closesOn,
    advert: advert === '' ? undefined : advert,
    tags: tags.length === 0 ? undefined : tags,
  }
  // The notes come last: they take in what found no other place.
  const notes = values.notes()
  return defined({ ...given, notes: notes === '' ? undefined : notes })
}

/** A file of Onward's own says each field as it is kept. */
function ownFieldsOf(values: RowValues, company: string): ApplicationFields {
  const tags = values
    .text('tags')
    .split('; ')
    .filter((tag) => tag !== '')
  const given = {
    company,
    role: values.line('role'),
    place: values.line('place'),
    workMode: values.line('workMode', 64),
    jobType: values.line('jobType', 64),
    pay: values.line('pay'),
    requisition: values.line('requisition'),
    link: values.line('link', 2000),
    channel: values.line('channel', 64),
    closesOn: values.day('closesOn', true)?.date,
    advert: values.text('advert') || undefined,
    tags: tags.length === 0 ? undefined : tags,
  }
  return defined({ ...given, notes: values.notes() || undefined })
}

function defined(given: Record<string, unknown>): ApplicationFields {
  const entries = Object.entries(given).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries) as ApplicationFields
}

function placeOf(values: RowValues) {
  const place = values.line('place')
  const said = values.text('workMode')
  const workMode = said === '' ? modeOfPlace(place) : (knownIn(workModes, said) ?? workModeIn(said))
  if (said !== '' && workMode === undefined) values.note('', said)
  return { place: place && /^remote$/i.test(place) ? undefined : place, workMode }
}

/** “London (hybrid)”: a place may say how, but only in these plain words. */
function modeOfPlace(place: string | undefined) {
  return place && /\b(?:remote|hybrid)\b/i.test(place) ? workModeIn(place) : undefined
}

function jobTypeOf(values: RowValues) {
  const said = values.text('jobType')
  if (said === '') return undefined
  const known = knownIn(jobTypes, said) ?? jobTypeIn(said)
  if (known === undefined) values.note(values.all('jobType')[0]?.heading ?? '', said)
  return known
}

function channelOf(values: RowValues): Channel | undefined {
  const [found] = values.all('channel')
  if (!found) return undefined
  const exact = knownIn(channels, found.cell)
  if (exact) return exact
  // Which board it was is worth keeping.
  values.note(found.heading, found.cell)
  return channelIn(found.cell) ?? 'other'
}

/** In Markdown the employer or the job may be a link. */
function withoutAddress(name: string | undefined): string | undefined {
  return name?.replace(/\s+https?:\/\/\S+$/i, '')
}

function linkOf(values: RowValues): string | undefined {
  const named = ['company', 'role'] as const
  const found =
    values.all('link')[0] ??
    named.flatMap((field) => values.all(field)).find(({ cell }) => /\shttps?:\/\//i.test(cell))
  if (!found) return undefined
  const [address] = /\bhttps?:\/\/\S+/i.exec(found.cell) ?? []
  if (address && address.length <= 2000) return address
  if (/^www\.\S+$/i.test(found.cell)) return `https://${found.cell}`
  values.note(found.heading, found.cell)
  return undefined
}

function tagsIn(cell: string): readonly string[] {
  return cell
    .split(/[,;|]/)
    .map((tag) => tag.trim().replace(/^\[|\]$/g, ''))
    .filter((tag) => tag !== '' && tag.length <= 500)
}
