import { channelWord, eventWords } from '../applications/words.ts'
import type { Now } from '../context.ts'
import { dateIn, isCalendarDate, timeIn } from '../time/calendar.ts'
import { sayDate, sayDayAndTime, sentenceCase } from '../time/say.ts'
import type { ApplicationEvent } from '../vault/kinds/application.ts'
import { sameValue } from '../vault/merge-value.ts'
import type { Body } from '../vault/record.ts'
import { wordsOf } from './kind-words.ts'

/** One field that two versions of a record say differently; null where one of them says nothing. */
export interface FieldChange {
  /** What the field is called on screen. */
  readonly field: string
  readonly before: string | null
  readonly after: string | null
}

/** The longest value told, in characters. */
const MAX_VALUE = 400
const somethingElse = 'Something else'

/**
 * What changed from one body of a record to the next, field by field, in words. Of lists only what was
 * added, removed or changed is told. Fields without a word are told once, together, and without values.
 */
export function fieldChanges(
  kind: string,
  before: Body | undefined,
  after: Body | undefined,
  now: Now,
): readonly FieldChange[] {
  const { fields } = wordsOf(kind)
  const names = new Set([
    ...Object.keys(fields),
    ...Object.keys(before ?? {}),
    ...Object.keys(after ?? {}),
  ])
  const changes: FieldChange[] = []
  let others = false
  for (const name of names) {
    const [was, is] = [before?.[name], after?.[name]]
    if (sameValue(was, is)) continue
    const field = fields[name]
    if (field === undefined) others = true
    else changes.push({ field, ...difference(kind, was, is, now) })
  }
  if (others && before && after) changes.push({ field: somethingElse, before: null, after: null })
  return changes
}

function difference(kind: string, was: unknown, is: unknown, now: Now) {
  const [wasParts, isParts] = [parts(was), parts(is)]
  const only = (mine: readonly unknown[], others: readonly unknown[]) =>
    mine.filter((part) => !others.some((other) => sameValue(part, other)))
  const say = (some: readonly unknown[]) => {
    const said = some.map((part) => sayValue(kind, part, now)).filter((words) => words !== '')
    return said.length === 0 ? null : shortened(said.join('; '))
  }
  return { before: say(only(wasParts, isParts)), after: say(only(isParts, wasParts)) }
}

function parts(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value : [value]
}

function sayValue(kind: string, value: unknown, now: Now): string {
  if (typeof value === 'string') return sayText(kind, value, now)
  if (typeof value === 'number') return String(value)
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value !== 'object' || value === null) return ''
  if (kind === 'application' && 'type' in value) {
    const { on, time } = value as ApplicationEvent
    const what = eventWords(value as ApplicationEvent)
    return isCalendarDate(on) ? `${what}, ${sayDayAndTime(on, time, now)}` : what
  }
  return Object.entries(value)
    .filter(([name]) => !isReference(name))
    .map(([, inner]) => sayValue(kind, inner, now))
    .filter((words) => words !== '')
    .join(', ')
}

/** Ids mean nothing to a person. */
function isReference(name: string): boolean {
  return name === 'id' || name.endsWith('Id')
}

const instantForm = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/

function sayText(kind: string, text: string, now: Now): string {
  if (isCalendarDate(text)) return sentenceCase(sayDate(text, now))
  if (instantForm.test(text)) {
    return sentenceCase(sayDayAndTime(dateIn(text, now.zone), timeIn(text, now.zone), now))
  }
  return kind === 'application' ? channelWord(text.trim()) : text.trim()
}

function shortened(words: string): string {
  return words.length > MAX_VALUE ? `${words.slice(0, MAX_VALUE - 1).trimEnd()}…` : words
}
