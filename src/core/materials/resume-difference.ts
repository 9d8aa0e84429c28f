import { resumeFieldWord, resumeSectionWords } from '../content/en/resume.ts'
import type { Resume } from '../vault/kinds/resume.ts'
import { sayPartialDate } from './resume-date.ts'
import {
  basicsFields,
  basicsText,
  entriesOf,
  entryName,
  linesOf,
  type ResumeEntry,
  type ResumeField,
  type ResumeSectionKey,
  resumeFields,
  resumeSectionKeys,
  textOf,
} from './resume-sections.ts'

/** One field or line that is not the same; an empty side is not there. */
export interface FieldChange {
  readonly field: string
  readonly was: string
  readonly is: string
}

export interface EntryChange {
  readonly sort: 'added' | 'removed' | 'changed' | 'moved'
  /** The words by which the entry is known. */
  readonly name: string
  readonly fields: readonly FieldChange[]
}

export interface SectionChange {
  readonly label: string
  readonly entries: readonly EntryChange[]
}

/**
 * What one version has that another has not, section by section; sections that are the same are left
 * out. Entries are the same by their ids, else by their first words, so that two versions that were
 * imported apart can be compared too.
 */
export function resumeDifference(before: Resume, after: Resume): readonly SectionChange[] {
  const head = basicsFields
    .map(({ key }) => ({
      field: resumeFieldWord('basics', key),
      was: basicsText(before, key),
      is: basicsText(after, key),
    }))
    .filter(({ was, is }) => was !== is)
  const sections = resumeSectionKeys.map((section) => ({
    label: resumeSectionWords[section].label,
    entries: entryChanges(section, entriesOf(before, section), entriesOf(after, section)),
  }))
  const first: SectionChange = {
    label: 'At the top',
    entries: head.length > 0 ? [{ sort: 'changed', name: '', fields: head }] : [],
  }
  return [first, ...sections].filter(({ entries }) => entries.length > 0)
}

function entryChanges(
  section: ResumeSectionKey,
  before: readonly ResumeEntry[],
  after: readonly ResumeEntry[],
): readonly EntryChange[] {
  const pairs = pairsOf(section, before, after)
  const whole = (entry: ResumeEntry, sort: 'added' | 'removed'): EntryChange => ({
    sort,
    name: entryName(section, entry),
    fields: fieldChanges(section, ...((sort === 'added' ? [blank, entry] : [entry, blank]) as Two)),
  })
  const paired = new Set([...pairs.values()].map(({ id }) => id))
  const gone = before.filter(({ id }) => !paired.has(id)).map((entry) => whole(entry, 'removed'))
  const places = [...pairs.values()].map(({ id }) => before.findIndex((each) => each.id === id))
  let at = -1
  const now = after.flatMap((entry): readonly EntryChange[] => {
    const old = pairs.get(entry.id)
    if (!old) return [whole(entry, 'added')]
    at += 1
    const fields = fieldChanges(section, old, entry)
    const name = entryName(section, entry)
    if (fields.length > 0) return [{ sort: 'changed', name, fields }]
    return isBehind(places, at) ? [{ sort: 'moved', name, fields: [] }] : []
  })
  return [...now, ...gone]
}

type Two = [ResumeEntry, ResumeEntry]
const blank: ResumeEntry = { id: '' }

/** True where an entry stood behind one that it now stands before. */
function isBehind(places: readonly number[], at: number): boolean {
  const place = places[at] ?? 0
  return places.slice(at + 1).some((later) => later < place)
}

/** Each entry of `after` with what it was. */
function pairsOf(
  section: ResumeSectionKey,
  before: readonly ResumeEntry[],
  after: readonly ResumeEntry[],
): ReadonlyMap<string, ResumeEntry> {
  const pairs = new Map<string, ResumeEntry>()
  const free = new Map(before.map((entry) => [entry.id, entry]))
  const pair = (entry: ResumeEntry, old: ResumeEntry | undefined) => {
    if (!old) return
    pairs.set(entry.id, old)
    free.delete(old.id)
  }
  for (const entry of after) pair(entry, free.get(entry.id))
  for (const entry of after) {
    const name = entryName(section, entry)
    if (pairs.has(entry.id) || name === '') continue
    pair(
      entry,
      [...free.values()].find((old) => entryName(section, old) === name),
    )
  }
  return new Map(
    after.flatMap(({ id }) => {
      const old = pairs.get(id)
      return old ? [[id, old] as const] : []
    }),
  )
}

function fieldChanges(
  section: ResumeSectionKey,
  before: ResumeEntry,
  after: ResumeEntry,
): readonly FieldChange[] {
  return resumeFields[section].flatMap((field): readonly FieldChange[] => {
    const word = resumeFieldWord(section, field.key)
    if (field.type === 'lines') return lineChanges(word, before[field.key], after[field.key])
    const [was, is] = [shown(before, field), shown(after, field)]
    return was === is ? [] : [{ field: word, was, is }]
  })
}

function shown(entry: ResumeEntry, field: ResumeField): string {
  const text = textOf(entry, field)
  return field.type === 'date' ? sayPartialDate(text) : text
}

function lineChanges(field: string, before: unknown, after: unknown): readonly FieldChange[] {
  const [was, is] = [linesOf(before), linesOf(after)]
  const old = new Map(was.map((line) => [line.id, line.text]))
  const texts = new Set(was.map(({ text }) => text))
  const kept = new Set(is.map(({ text }) => text))
  const ids = new Set(is.map(({ id }) => id))
  const reworded = is.flatMap(({ id, text }) => {
    const before = old.get(id)
    if (before === text || (before === undefined && texts.has(text))) return []
    return { field, was: before ?? '', is: text }
  })
  const gone = was.filter(({ id, text }) => !ids.has(id) && !kept.has(text))
  return [...reworded, ...gone.map(({ text }) => ({ field, was: text, is: '' }))]
}
