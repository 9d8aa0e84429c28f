import type { Now } from '../context.ts'
import { dateOf } from '../time/calendar.ts'
import { sentenceCase } from '../time/say.ts'
import { changedBetween } from '../vault/each-record.ts'
import { gathered } from '../vault/gathered.ts'
import type { Readable } from '../vault/kind.ts'
import { type Application, applicationKind } from '../vault/kinds/application.ts'
import { type Action, actionKind } from '../vault/kinds/plan.ts'
import { placeInOrder } from '../vault/place-in-order.ts'
import type { Vault } from '../vault/vault.ts'
import { type ApplicationRow, rowOf } from './application-row.ts'
import { plainWords } from './company-name.ts'
import { channelWord, countWord } from './words.ts'

export type { ApplicationRow }

export const applicationViews = ['open', 'your-turn', 'quiet', 'everything'] as const
export type ApplicationView = (typeof applicationViews)[number]

export interface ApplicationList {
  /** Where the search stands, in one or two sentences; never a total of noes. */
  readonly sentence: string
  readonly rows: readonly ApplicationRow[]
  readonly counts: Readonly<Record<ApplicationView, number>>
}

/**
 * The applications of a view, what comes next first: days ahead, then what waits for the person, the
 * quiet, the waiting, the closed. `query` keeps the rows that contain all of its words. Work is done
 * once per change or day: asking again for another view or query only filters.
 */
export function applicationList(
  vault: Vault,
  now: Now,
  { view, query }: { readonly view: ApplicationView; readonly query: string },
): ApplicationList {
  const all = everything(vault, now)
  const words = plainWords(query)
  const rows = all.lists[view]
  const found = words.length === 0 ? rows : rows.filter((row) => rowHolds(row, words))
  return { sentence: all.sentence, rows: found, counts: all.counts }
}

/** Lists that are kept in their order; `dated` only to be counted. */
const lists = {
  everything: () => true,
  open: (row: ApplicationRow) => !row.closed,
  'your-turn': (row: ApplicationRow) => row.yourTurn,
  quiet: (row: ApplicationRow) => !row.closed && row.quiet !== null,
  dated: (row: ApplicationRow) => !row.closed && row.agreedOn !== null,
} satisfies Record<ApplicationView | 'dated', (row: ApplicationRow) => boolean>
type ListName = keyof typeof lists
const listNames = Object.keys(lists) as readonly ListName[]
type Lists = Readonly<Record<ListName, readonly ApplicationRow[]>>

interface Everything {
  readonly today: string
  /** What it was made of: nothing is made anew while these are the same. */
  readonly records: readonly Readable<Application>[]
  readonly actions: ReadonlyMap<string, Action>
  readonly lists: Lists
  readonly sentence: string
  readonly counts: Readonly<Record<ApplicationView, number>>
}

const known = new WeakMap<Vault, Everything>()

function everything(vault: Vault, now: Now): Everything {
  const today = dateOf(now)
  const records = vault.all(applicationKind)
  const actions = firstActions(vault)
  const before = known.get(vault)
  const isOfToday = before?.today === today && before.actions === actions
  if (isOfToday && before.records === records) return before
  const rowFor = (record: Readable<Application>) =>
    knownRow(record, actions.get(record.id), now, today)
  const lists =
    (isOfToday && changedLists(before, records, rowFor)) ||
    listsOf(records.map(rowFor), before?.lists.everything ?? [])
  const counts = {
    open: lists.open.length,
    'your-turn': lists['your-turn'].length,
    quiet: lists.quiet.length,
    everything: lists.everything.length,
  }
  const sentence = sentenceOf(lists)
  const all = { today, records, actions, lists, sentence, counts }
  known.set(vault, all)
  return all
}

/** The rows in their order; those of `before` come in theirs, so that sorting them again is quick. */
function listsOf(rows: readonly ApplicationRow[], before: readonly ApplicationRow[]): Lists {
  const fresh = new Set(rows)
  const still = before.filter((row) => fresh.delete(row))
  const sorted = [...still, ...fresh]
    .map((row) => ({ row, key: keyOf(row) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ row }) => row)
  return eachList((name) => sorted.filter(lists[name]))
}

function eachList(make: (name: ListName) => readonly ApplicationRow[]): Lists {
  return Object.fromEntries(listNames.map((name) => [name, make(name)])) as unknown as Lists
}

/** Where more records changed, or lie further apart, all rows are sorted. */
const MOST_PUT_IN_PLACE = 100

/** The lists of the same day in which a few records changed; undefined where too many did. */
function changedLists(
  before: Everything,
  records: readonly Readable<Application>[],
  rowFor: (record: Readable<Application>) => ApplicationRow,
): Lists | undefined {
  const { left: went, come: came } = changedBetween(before.records, records)
  if (went.length + came.length > MOST_PUT_IN_PLACE) return undefined
  const [gone, fresh] = [went.map(rowFor), came.map(rowFor)]
  const { everything } = before.lists
  if (gone.some((row) => everything[placeAmong(everything, row)] !== row)) return undefined
  return eachList((name) => {
    const list = [...before.lists[name]]
    for (const row of gone.filter(lists[name])) list.splice(placeAmong(list, row), 1)
    for (const row of fresh.filter(lists[name])) list.splice(placeAmong(list, row), 0, row)
    return list
  })
}

function placeAmong(list: readonly ApplicationRow[], row: ApplicationRow): number {
  return placeInOrder(list, (there) => keyOf(there) < keyOf(row))
}

/** The earliest open action of each application that has one. */
const firstActions = gathered(actionKind, (vault): ReadonlyMap<string, Action> => {
  const first = new Map<string, Action>()
  for (const { body } of vault.all(actionKind)) {
    if (body.state !== 'open' || body.applicationId === undefined) continue
    const known = first.get(body.applicationId)
    if (!known || body.on < known.on) first.set(body.applicationId, body)
  }
  return first
})

/** Where each row comes in the list, as text that sorts; no two are the same. */
const places = new WeakMap<ApplicationRow, string>()
const keyOf = (row: ApplicationRow) => places.get(row) ?? ''

interface Kept {
  readonly today: string
  readonly action: Action | undefined
  readonly row: ApplicationRow
}
const kept = new WeakMap<Readable<Application>, Kept>()

function knownRow(
  record: Readable<Application>,
  action: Action | undefined,
  now: Now,
  today: string,
): ApplicationRow {
  const known = kept.get(record)
  if (known && known.today === today && known.action === action) return known.row
  const row = rowOf(record, action, now)
  places.set(row, `${placeOf(row, today)} ${row.id}`)
  kept.set(record, { today, action, row })
  return row
}

function placeOf(row: ApplicationRow, today: string): string {
  if (row.nextOn) return `1 ${row.nextOn}`
  if (row.yourTurn) return row.stage === 'saved' ? '2' : `1 ${today}`
  if (row.closed) return `5 ${later(row.since)}`
  return `${row.quiet ? 3 : 4} ${String(row.waitDays ?? 0).padStart(6, '0')}`
}

/** Turns a date round, so that the latest sorts first. */
function later(date: string | null): string {
  return date ? String(99_999_999 - Number(date.replaceAll('-', ''))) : '~'
}

function sentenceOf(lists: Lists): string {
  const { open } = lists
  if (lists.everything.length === 0) return 'No applications are here yet.'
  if (open.length === 0) return 'Nothing is open just now.'
  const first = `${sentenceCase(countWord(open.length))} ${open.length === 1 ? 'is' : 'are'} open.`
  const [dated, quiet] = [lists.dated.length, lists.quiet.length]
  const parts = [
    ...(dated > 0 ? [`${countWord(dated)} ${dated === 1 ? 'has' : 'have'} a date`] : []),
    ...(quiet > 0
      ? [`${countWord(quiet)} ${quiet === 1 ? 'has' : 'have'} gone quiet, which by now is usual`]
      : []),
  ]
  if (parts.length === 0) return first
  return `${first} ${sentenceCase(parts.join(', and '))}.`
}

const searched = new WeakMap<ApplicationRow, string>()

/** Whether a row's words contain all of `words`, which are as `plainWords` makes them. */
export function rowHolds(row: ApplicationRow, words: readonly string[]): boolean {
  let text = searched.get(row)
  if (text === undefined) {
    const channel = row.channel ? channelWord(row.channel) : ''
    text = plainWords(
      [row.company, row.role, row.stageWord, channel, row.place, ...row.tags].join(' '),
    ).join(' ')
    searched.set(row, text)
  }
  return words.every((word) => text.includes(word))
}
