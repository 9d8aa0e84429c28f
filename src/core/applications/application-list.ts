import type { Now } from '../context.ts'
import { dateOf } from '../time/calendar.ts'
import { sentenceCase } from '../time/say.ts'
import { gathered } from '../vault/gathered.ts'
import type { Readable } from '../vault/kind.ts'
import { type Application, applicationKind } from '../vault/kinds/application.ts'
import { type Action, actionKind } from '../vault/kinds/plan.ts'
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
  const rows = all.byView[view]
  const found = words.length === 0 ? rows : rows.filter((row) => rowHolds(row, words))
  return { sentence: all.sentence, rows: found, counts: all.counts }
}

interface Everything {
  readonly today: string
  /** What it was made of: nothing is made anew while these are the same. */
  readonly records: readonly Readable<Application>[]
  readonly actions: ReadonlyMap<string, Action>
  /** In their order, so that a change only puts what is new in its place. */
  readonly sorted: readonly Kept[]
  readonly sentence: string
  readonly byView: Readonly<Record<ApplicationView, readonly ApplicationRow[]>>
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
  const sorted = sortedRows(isOfToday ? before : undefined, records, (record) =>
    knownRow(record, actions.get(record.id), now, today),
  )
  const rows = sorted.map(({ row }) => row)
  const open = rows.filter((row) => !row.closed)
  const byView = {
    open,
    'your-turn': rows.filter((row) => row.yourTurn),
    quiet: open.filter((row) => row.quiet !== null),
    everything: rows,
  }
  const counts = {
    open: open.length,
    'your-turn': byView['your-turn'].length,
    quiet: byView.quiet.length,
    everything: rows.length,
  }
  const sentence = sentenceOf(rows, open)
  const all = { today, records, actions, sorted, sentence, byView, counts }
  known.set(vault, all)
  return all
}

/** More new rows than that are sorted rather than put in place one by one. */
const MOST_PUT_IN_PLACE = 100

/** The rows of all records in their order. Of `before`, of the same day, all stay whose record did. */
function sortedRows(
  before: Everything | undefined,
  records: readonly Readable<Application>[],
  rowFor: (record: Readable<Application>) => Kept,
): readonly Kept[] {
  const news = before && differences(before.records, records)
  if (!before || !news || news.came.length > MOST_PUT_IN_PLACE) {
    return records.map(rowFor).sort(byPlace)
  }
  const gone = new Set(news.went.map(({ id }) => id))
  const sorted = before.sorted.filter(({ row }) => !gone.has(row.id))
  for (const kept of news.came.map(rowFor)) sorted.splice(placeAmong(sorted, kept), 0, kept)
  return sorted
}

/** What two lists in the order of their ids do not share. */
function differences(
  before: readonly Readable<Application>[],
  after: readonly Readable<Application>[],
) {
  const went: Readable<Application>[] = []
  const came: Readable<Application>[] = []
  let old = 0
  for (const record of after) {
    for (let there = before[old]; there && there.id < record.id; there = before[old]) {
      went.push(there)
      old += 1
    }
    const there = before[old]
    if (there === record) old += 1
    else if (there?.id === record.id) {
      went.push(there)
      came.push(record)
      old += 1
    } else came.push(record)
  }
  return { went: [...went, ...before.slice(old)], came }
}

function placeAmong(sorted: readonly Kept[], kept: Kept): number {
  let from = 0
  let to = sorted.length
  while (from < to) {
    const middle = (from + to) >> 1
    const there = sorted[middle]
    if (there && byPlace(there, kept) < 0) from = middle + 1
    else to = middle
  }
  return from
}

function byPlace(a: Kept, b: Kept): number {
  if (a.place !== b.place) return a.place < b.place ? -1 : 1
  return a.row.id < b.row.id ? -1 : 1
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

interface Kept {
  readonly today: string
  readonly action: Action | undefined
  readonly row: ApplicationRow
  readonly place: string
}
const rows = new WeakMap<Readable<Application>, Kept>()

function knownRow(
  record: Readable<Application>,
  action: Action | undefined,
  now: Now,
  today: string,
): Kept {
  const kept = rows.get(record)
  if (kept && kept.today === today && kept.action === action) return kept
  const row = rowOf(record, action, now)
  const fresh = { today, action, row, place: placeOf(row, today) }
  rows.set(record, fresh)
  return fresh
}

/** Where a row comes in the list, as text that sorts. */
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

function sentenceOf(all: readonly ApplicationRow[], open: readonly ApplicationRow[]): string {
  if (all.length === 0) return 'No applications are here yet.'
  if (open.length === 0) return 'Nothing is open just now.'
  const first = `${sentenceCase(countWord(open.length))} ${open.length === 1 ? 'is' : 'are'} open.`
  const dated = open.filter(({ agreedOn }) => agreedOn !== null).length
  const quiet = open.filter((row) => row.quiet !== null).length
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
