import type { Context } from '../context.ts'
import { ok, problem, type Result } from '../result.ts'
import type { Change } from '../vault/change.ts'
import { without } from '../vault/found.ts'
import type { Resume } from '../vault/kinds/resume.ts'
import type { Vault } from '../vault/vault.ts'
import { editResume } from './resume-actions.ts'
import { readPartialDate } from './resume-date.ts'
import {
  entriesOf,
  linesOf,
  type ResumeEntry,
  type ResumeField,
  type ResumeLine,
  type ResumeSectionKey,
  resumeFields,
  textOf,
} from './resume-sections.ts'

type Changes = Result<Change[]>
/** Where a field stands: in the head, in a profile of the head, or in an entry of a section. */
export type FieldPlace =
  | { readonly section: 'basics' }
  | { readonly section: ResumeSectionKey | 'profiles'; readonly entryId: string }

export interface FieldInput {
  readonly resumeId: string
  readonly place: FieldPlace
  readonly field: ResumeField
  /** As it was typed; dates as people type them, lists one below the other. */
  readonly typed: string
}

const notThere = problem(
  'not-found',
  'This part is no longer in your résumé. What you typed is still there; copy it if you need it.',
)

/**
 * Sets one field as it was typed; an empty one is taken away. Problems: `not-found`, `newer-format`,
 * `not-a-date`, `too-long`.
 */
export function setResumeField(vault: Vault, input: FieldInput, context: Context): Changes {
  const { place, field, typed } = input
  const date = field.type === 'date' ? readPartialDate(typed) : null
  if (date && !date.ok) return date
  let isThere = place.section === 'basics'
  const changed = editResume(vault, input.resumeId, (body) => {
    if (place.section === 'basics') return withBasics(body, field.key, typed.trim())
    const entries = listOf(body, place.section)
    isThere = entries.some(({ id }) => id === place.entryId)
    return withList(body, place.section, (all) =>
      all.map((entry) => {
        if (entry.id !== place.entryId) return entry
        return withField(entry, field, date ? (date.value ?? '') : typed, context)
      }),
    )
  })
  return changed.ok && !isThere ? notThere : changed
}

/** The version as it would be with what is typed in it just now; what is no date yet is passed over. */
export function withTyped(
  resume: Resume,
  typed: readonly Omit<FieldInput, 'resumeId'>[],
  newId: () => string,
): Resume {
  const now = { instant: resume.addedAt, zone: 'UTC' }
  return typed.reduce((body, { place, field, typed: text }) => {
    const date = field.type === 'date' ? readPartialDate(text) : null
    if (date && !date.ok) return body
    if (place.section === 'basics') return withBasics(body, field.key, text.trim())
    return withList(body, place.section, (all) =>
      all.map((entry) =>
        entry.id === place.entryId
          ? withField(entry, field, date ? (date.value ?? '') : text, { now, newId })
          : entry,
      ),
    )
  }, resume)
}

/** Adds an empty entry at the beginning of a section, where the newest stands; skills and their like go to the end. */
export function addEntry(
  vault: Vault,
  input: { readonly resumeId: string; readonly section: ResumeSectionKey | 'profiles' },
  context: Context,
): Result<{ readonly id: string; readonly changes: readonly Change[] }> {
  const { section } = input
  const id = context.newId()
  const fields = section === 'profiles' ? [] : resumeFields[section]
  const lists = fields.filter(({ type }) => type === 'lines').map(({ key }) => [key, []])
  const entry: ResumeEntry = { id, ...Object.fromEntries(lists) }
  const isDated = fields.some(({ type }) => type === 'date')
  const changes = editResume(vault, input.resumeId, (body) =>
    withList(body, section, (all) => (isDated ? [entry, ...all] : [...all, entry])),
  )
  return changes.ok ? ok({ id, changes: changes.value }) : changes
}

interface EntryInput {
  readonly resumeId: string
  readonly section: ResumeSectionKey | 'profiles'
  readonly entryId: string
}

/** Takes an entry out. Problems: `not-found`, `newer-format`. */
export function removeEntry(vault: Vault, input: EntryInput): Changes {
  return editResume(vault, input.resumeId, (body) =>
    withList(body, input.section, (all) => all.filter(({ id }) => id !== input.entryId)),
  )
}

/** Puts an entry at the place `to`, from 0, of its section; a place beyond the end is the last one. */
export function moveEntry(vault: Vault, input: EntryInput & { readonly to: number }): Changes {
  return editResume(vault, input.resumeId, (body) => {
    const all = listOf(body, input.section)
    const from = all.findIndex(({ id }) => id === input.entryId)
    const to = Math.max(0, Math.min(input.to, all.length - 1))
    if (from === -1 || from === to) return body
    const others = all.filter(({ id }) => id !== input.entryId)
    return withList(body, input.section, () => [
      ...others.slice(0, to),
      ...all.slice(from, from + 1),
      ...others.slice(to),
    ])
  })
}

function listOf(body: Resume, section: ResumeSectionKey | 'profiles'): readonly ResumeEntry[] {
  return section === 'profiles' ? body.basics.profiles : entriesOf(body, section)
}

function withList(
  body: Resume,
  section: ResumeSectionKey | 'profiles',
  edit: (entries: readonly ResumeEntry[]) => readonly ResumeEntry[],
): Resume {
  const before = listOf(body, section)
  const list = edit(before)
  if (list.length === before.length && list.every((entry, at) => entry === before[at])) return body
  const changed =
    section === 'profiles' ? { basics: { ...body.basics, profiles: list } } : { [section]: list }
  return { ...body, ...changed } as Resume
}

function withBasics(body: Resume, key: string, text: string): Resume {
  const within = key.startsWith('location.') ? (body.basics.location ?? {}) : body.basics
  const name = key.replace('location.', '')
  if ((within[name] ?? '') === text) return body
  const { [name]: _, ...others } = within
  const next = text === '' ? others : { ...others, [name]: text }
  if (within === body.basics) return { ...body, basics: next as Resume['basics'] }
  const { location: _location, ...basics } = body.basics
  const location = Object.keys(next).length > 0 ? { location: next } : {}
  return { ...body, basics: { ...basics, ...location } as Resume['basics'] }
}

function withField(
  entry: ResumeEntry,
  { key, type }: ResumeField,
  typed: string,
  context: Context,
): ResumeEntry {
  const text = typed.trim()
  if (text === textOf(entry, { key, type })) return entry
  if (type === 'lines') return { ...entry, [key]: linesFrom(text, linesOf(entry[key]), context) }
  if (text === '') return without(entry, key)
  return { ...entry, [key]: text }
}

/**
 * Lines as typed, one below the other. A line that was there keeps its id; one that was reworded takes
 * that of the line in its place, so that two devices and two versions know it again.
 */
function linesFrom(
  typed: string,
  before: readonly ResumeLine[],
  { newId }: Context,
): readonly ResumeLine[] {
  const texts = typed
    .split('\n')
    .map((text) => text.replace(/^\s*[-–•*·]\s+/, '').trim())
    .filter(Boolean)
  const free = new Map(before.map((line) => [line.id, line]))
  const take = (line: ResumeLine | undefined) => {
    if (line) free.delete(line.id)
    return line
  }
  const same = texts.map((text) => take([...free.values()].find((line) => line.text === text)))
  return texts.map((text, at) => {
    const known = same[at] ?? take(before[at] && free.get(before[at].id))
    return known ? { ...known, text } : { id: newId(), text }
  })
}
