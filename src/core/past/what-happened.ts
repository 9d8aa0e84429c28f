import type { Now } from '../context.ts'
import type { HistoryEntry } from '../protocol/history.ts'
import { addDays, dateIn, startOfDay } from '../time/calendar.ts'
import { isPurged, recordKey } from '../vault/record.ts'
import type { Vault } from '../vault/vault.ts'
import type { Named } from './belongings.ts'
import type { Open } from './bring-back.ts'
import { deedSentence } from './deed-words.ts'
import { groupedBy } from './grouped.ts'
import { nameIn, rankOf, wordsOf } from './kind-words.ts'

/** One set of changes as it is told. */
export interface Deed {
  readonly changeSetId: string
  readonly at: string
  readonly actor: string
  /** "You added Tarn Water", without a full stop. */
  readonly sentence: string
  /** The record that it is named after. */
  readonly lead: Named
  /** All kinds that it touched. */
  readonly kinds: readonly string[]
}

/** The deeds of one day in the person's calendar, newest first. */
export interface DeedDay {
  readonly on: string
  readonly deeds: readonly Deed[]
}

/** As much of a history entry as telling it needs; a set that waits has no revision yet. */
export type Told = Omit<HistoryEntry, 'revision'>

/**
 * What happened when, in the order of `entries`, which are newest first and may end in the middle of a
 * set. Names come from the versions told, else from the record as it is now; `open` reads what is sealed.
 */
export function whatHappened(
  entries: readonly Told[],
  vault: Vault,
  now: Now,
  open: Open,
): readonly DeedDay[] {
  const name = namesOf(entries, vault, open)
  const days: { on: string; deeds: Deed[] }[] = []
  const dayOf = daysOf(now.zone)
  for (const set of groupedBy(entries, ({ changeSetId }) => changeSetId).values()) {
    const [first] = set
    const lead = leadOf(set)
    if (!first || !lead) continue
    const { changeSetId, at, actor, intent } = first
    const deed: Deed = {
      changeSetId,
      at,
      actor,
      sentence: deedSentence(intent, name(lead)),
      lead: { kind: lead.kind, id: lead.id },
      kinds: [...new Set(set.map(({ kind }) => kind))],
    }
    const on = dayOf(at)
    const day = days.at(-1)
    if (day?.on === on) day.deeds.push(deed)
    else days.push({ on, deeds: [deed] })
  }
  return days
}

/** The calendar date of instants that mostly follow each other: asking a zone for each is slow. */
function daysOf(zone: string): (at: string) => string {
  let known = { on: '', from: '', until: '' }
  return (at) => {
    if (at < known.from || at >= known.until) {
      const on = dateIn(at, zone)
      const midnight = (date: string) => startOfDay(date, zone)
      known = { on, from: midnight(on), until: midnight(addDays(on, 1)) }
    }
    return known.on
  }
}

function leadOf(set: readonly Told[]): Told | undefined {
  let lead: Told | undefined
  for (const entry of set) if (!lead || rankOf(entry.kind) < rankOf(lead.kind)) lead = entry
  return lead
}

/** Kinds whose deeds speak of the no, and so of the employer. */
const byEmployer: readonly string[] = ['recovery', 'reflection']

/** What a record is called: by its own name, by the employer it is about, or by what it is. */
function namesOf(entries: readonly Told[], vault: Vault, open: Open): (named: Named) => string {
  const told = new Map<string, Told['record']>()
  const gone = new Set<string>()
  for (const { kind, id, record } of entries) {
    const key = recordKey({ kind, id })
    if (record && isPurged(record)) gone.add(key)
    if (record && open(record) && !told.has(key)) told.set(key, record)
  }
  const bodyOf = ({ kind, id }: Named) => {
    const key = recordKey({ kind, id })
    if (gone.has(key)) return undefined
    const now = vault.find(kind, id)
    const record = now && open(now) ? now : told.get(key)
    return record ? open(record) : undefined
  }
  return (named) => {
    const body = bodyOf(named)
    const about = typeof body?.applicationId === 'string' ? body.applicationId : undefined
    const application = about && bodyOf({ kind: 'application', id: about })
    const company = application ? nameIn('application', application) : null
    if (company && byEmployer.includes(named.kind)) return company
    const own = body && nameIn(named.kind, body)
    if (own) return own
    const { one } = wordsOf(named.kind)
    const what = one.charAt(0).toLowerCase() + one.slice(1)
    return company ? `${what} about ${company}` : what
  }
}
