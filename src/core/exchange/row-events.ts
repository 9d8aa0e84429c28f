import { exchangeWords } from '../content/en/exchange.ts'
import { knownIn } from '../vault/kind.ts'
import { type EventType, eventTypes } from '../vault/kinds/application.ts'
import type { TableChoices } from './choices.ts'
import type { ApplicationField } from './fields.ts'
import type { RowEvent } from './row-application.ts'
import type { RowValues } from './row-values.ts'
import { meaningOfStage, type StageMeaning, stageKey } from './stage-words.ts'

/** Columns that hold the day of an event; a planned one may be ahead. */
const dayColumns: readonly (readonly [ApplicationField, EventType, boolean])[] = [
  ['savedOn', 'saved', false],
  ['appliedOn', 'applied', false],
  ['screeningOn', 'screening', true],
  ['assessmentOn', 'assessment', true],
  ['interviewOn', 'interview', true],
  ['offerOn', 'offer', false],
  ['acceptedOn', 'accepted', false],
  ['rejectedOn', 'rejected', false],
  ['withdrawnOn', 'withdrawn', false],
]

/** What the row tells, as dated events: never a status alone. */
export function rowEvents(values: RowValues, choices: TableChoices, today: string) {
  const stage = stageOf(values, choices)
  const dated = [...datedEvents(values), ...beginning(values, stage.meaning)]
  const changedOn = values.day('changedOn', false)?.date
  const last = dated
    .map(({ on }) => on)
    .sort()
    .at(-1)
  const day = later(changedOn, last) ?? choices.undatedOn ?? today
  const isUndated = changedOn === undefined && last === undefined
  const isSaid = changedOn !== undefined || (isUndated && choices.undatedOn !== null)
  const events = [...dated, ...stageEvent(stage, dated, { on: day, isSaid })]
  if (events.length === 0) events.push({ type: 'saved', on: day, isInferred: true })
  return { events: inOrder(events), isUndated, unknownStage: stage.unknown }
}

interface RowStage {
  readonly meaning: StageMeaning | null
  readonly word: string
  readonly unknown: string | null
}

/** An outcome says more than a stage. */
function stageOf(values: RowValues, choices: TableChoices): RowStage {
  for (const field of ['outcome', 'status'] as const) {
    const word = values.text(field)
    if (word === '') continue
    const key = stageKey(word)
    const meaning = choices.stages.get(key) ?? choices.preset.stages?.[key] ?? meaningOfStage(word)
    return { meaning: meaning ?? null, word, unknown: meaning ? null : word }
  }
  return { meaning: null, word: '', unknown: null }
}

function datedEvents(values: RowValues): RowEvent[] {
  return dayColumns.flatMap(([field, type, mayBeAhead]) =>
    values.days(field, mayBeAhead).map(({ date, time }) => ({
      type,
      on: date,
      ...(time && mayBeAhead ? { time } : {}),
      isInferred: false,
    })),
  )
}

/** A plain “Date” is that of the application, or of its saving where nothing says that it was sent. */
function beginning(values: RowValues, meaning: StageMeaning | null): RowEvent[] {
  const day = values.day('beganOn', false)
  if (!day) return []
  const type = meaning === 'saved' || meaning === 'withdrawn' ? 'saved' : 'applied'
  return [{ type, on: day.date, isInferred: false }]
}

/** `isSaid`: the row or the person gives the day; else it is only the last that is known. */
function stageEvent(
  { meaning, word, unknown }: RowStage,
  dated: readonly RowEvent[],
  { on, isSaid }: { readonly on: string; readonly isSaid: boolean },
): RowEvent[] {
  if (unknown !== null) {
    return [{ type: 'note', on, note: exchangeWords.stageInFile(word), isInferred: true }]
  }
  const type = knownIn(eventTypes, meaning)
  if (!type || dated.some((event) => event.type === type)) return []
  const toldBy = type === 'presumed-closed' ? { toldBy: 'silence' } : {}
  const unsaid =
    isSaid || type === 'saved' ? {} : { dayUnknown: true, note: exchangeWords.wordInFile(word) }
  return [{ type, on, ...toldBy, ...unsaid, isInferred: true }]
}

function later(one: string | undefined, other: string | undefined): string | undefined {
  if (one === undefined || other === undefined) return one ?? other
  return one > other ? one : other
}

/** By day; on one day in the order in which such things happen. */
function inOrder(events: readonly RowEvent[]): readonly RowEvent[] {
  const place = ({ type }: RowEvent) => eventTypes.indexOf(type as EventType)
  return [...events].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : place(a) - place(b)))
}
