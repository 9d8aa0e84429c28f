import { useState } from 'preact/hooks'
import { resumeFieldWord, resumeSectionWords } from '../../core/content/en/resume.ts'
import { readPartialDate, sayPartialDate } from '../../core/materials/resume-date.ts'
import {
  fieldsOf,
  type ProposedEntry,
  type ProposedField,
  type ProposedResume,
} from '../../core/materials/resume-proposal.ts'
import { type ResumeField, resumeSectionKeys } from '../../core/materials/resume-sections.ts'
import { Field } from '../ui/Field.tsx'
import { Opening, Section } from '../ui/Opening.tsx'
import { LeftLines } from './LeftLines.tsx'

const sections = ['basics', 'profiles', ...resumeSectionKeys] as const

/** What was recognised, piece by piece: each is kept, corrected or left out; the rest stays in sight. */
export function ReviewResume(props: {
  title: string
  proposed: ProposedResume
  /** The pieces that are left out. */
  out: readonly string[]
  onChange: (changed: {
    readonly proposed?: ProposedResume
    readonly out?: readonly string[]
    readonly title?: string
  }) => void
  onKeep: (kept: ProposedResume) => void
  onLeave: () => void
}) {
  const { proposed, out, title, onChange } = props
  const { entries, leftover } = proposed
  const toggle = (id: string) =>
    onChange({ out: out.includes(id) ? out.filter((each) => each !== id) : [...out, id] })
  const change = (changed: ProposedEntry) => {
    const all = entries.map((entry) => (entry.id === changed.id ? changed : entry))
    onChange({ proposed: { ...proposed, entries: all } })
  }
  const keep = () => {
    const kept = entries.filter(({ id }) => !out.includes(id))
    props.onKeep({ ...proposed, entries: kept.map(inWholeDates) })
  }
  return (
    <>
      <Opening
        say={
          entries.length > 0
            ? 'This is what was recognised. Is it right?'
            : 'No part of a résumé was recognised in it.'
        }
        margin="Looked through"
      >
        <p class="under">
          {entries.length > 0
            ? `Keep, correct or leave out each piece. ${sayLeftover(leftover.length)}`
            : 'Its lines stand below. Read another file, or keep them beside an empty version and fill it in yourself.'}
          {sayPages(proposed.pagesLeftOut)}
        </p>
        <p class="acts">
          <button class="btn main" type="button" onClick={keep}>
            Keep it as a version
          </button>
          <button class="btn plain soft" type="button" onClick={props.onLeave}>
            Read another one
          </button>
        </p>
      </Opening>
      {sections.map((section) => {
        const pieces = entries.filter((entry) => entry.section === section)
        if (pieces.length === 0) return null
        const label = sectionLabel(section)
        return (
          <Section key={section} name={label} heads label={label}>
            <ul class="lines">
              {pieces.map((piece) => (
                <Piece
                  key={piece.id}
                  piece={piece}
                  isOut={out.includes(piece.id)}
                  onToggle={() => toggle(piece.id)}
                  onChange={change}
                />
              ))}
            </ul>
          </Section>
        )
      })}
      {leftover.length > 0 && (
        <Section name="Found no place" heads label="What found no place">
          <p class="under">
            These lines were in it too. Copy what you want into a field above; they stay with the
            version until you put them away.
          </p>
          <LeftLines text={leftover.join('\n')} />
        </Section>
      )}
      <Section name="Done" heads label="Keep it">
        <Field
          label="What this version is called"
          value={title}
          onInput={(typed) => onChange({ title: typed })}
        />
        <p class="acts">
          <button class="btn main" type="button" onClick={keep}>
            Keep it as a version
          </button>
        </p>
      </Section>
    </>
  )
}

/** One piece: what it says, the words it came from, and the ways to correct it. */
function Piece(props: {
  piece: ProposedEntry
  isOut: boolean
  onToggle: () => void
  onChange: (piece: ProposedEntry) => void
}) {
  const { piece, isOut } = props
  const [isOpen, setOpen] = useState(false)
  const fields = fieldsOf(piece.section)
  const name = pieceName(piece)
  const write = (field: ResumeField, value: string) => {
    const others = piece.fields.filter(({ key }) => key !== field.key)
    const words = piece.fields.find(({ key }) => key === field.key)?.words ?? ''
    props.onChange({ ...piece, fields: [...others, { key: field.key, value, words }] })
  }
  return (
    <li class={isOut ? 'piece out' : 'piece'}>
      <dl>
        {fields.flatMap((field) => {
          const found = piece.fields.find(({ key }) => key === field.key)
          if (!found || found.value === '') return []
          return (
            <div key={field.key}>
              <dt>{resumeFieldWord(piece.section, field.key)}</dt>
              <dd dir="auto">
                {shown(field, found)}
                {field.type === 'date' && found.words && found.words !== shown(field, found) && (
                  <>
                    <span class="hush">, read from </span>
                    <q>{found.words}</q>
                  </>
                )}
              </dd>
            </div>
          )
        })}
      </dl>
      {isOpen && !isOut && (
        <div class="resume-fields">
          {fields.map((field) => {
            const value = piece.fields.find(({ key }) => key === field.key)?.value ?? ''
            return (
              <Field
                key={field.key}
                label={resumeFieldWord(piece.section, field.key)}
                value={value}
                onInput={(typed) => write(field, typed)}
                asks={field.type === 'date' ? dateTrouble(value) : null}
                wide={field.type === 'text' || field.type === 'lines'}
                {...(field.type === 'text' || field.type === 'lines' ? { rows: 3 } : {})}
              />
            )
          })}
        </div>
      )}
      <p class="acts">
        {!isOut && (
          <button
            class="btn plain"
            type="button"
            aria-expanded={isOpen}
            aria-label={`${isOpen ? 'Done with' : 'Correct'}: ${name}`}
            onClick={() => setOpen(!isOpen)}
          >
            {isOpen ? 'Done' : 'Correct'}
          </button>
        )}
        <button
          class="btn plain soft"
          type="button"
          aria-label={`${isOut ? 'Keep it after all' : 'Leave out'}: ${name}`}
          onClick={props.onToggle}
        >
          {isOut ? 'Keep it after all' : 'Leave out'}
        </button>
      </p>
    </li>
  )
}

/** Its first two lines, as "Planner, Lindholm Ferries": one of them may stand in other pieces too. */
function pieceName({ section, fields }: ProposedEntry): string {
  const lines = fieldsOf(section)
    .filter(({ type }) => type === 'line')
    .map((field) => fields.find(({ key }) => key === field.key)?.value)
    .filter(Boolean)
    .slice(0, 2)
  return lines.join(', ') || (fields[0]?.value.split('\n')[0] ?? '')
}

function sectionLabel(section: (typeof sections)[number]): string {
  if (section === 'basics') return 'At the top'
  return section === 'profiles' ? 'Elsewhere' : resumeSectionWords[section].label
}

function shown(field: ResumeField, { value }: ProposedField): string {
  return field.type === 'date' ? sayPartialDate(isoOr(value)) || value : value
}

/** A date as it is kept; undefined while it is being typed anew. */
function isoOr(value: string): string | undefined {
  return /^\d{4}(?:-\d{2}){0,2}$/.test(value) ? value : undefined
}

function dateTrouble(value: string): string | null {
  const date = readPartialDate(value)
  return date.ok ? null : date.problem.message
}

/** Dates that were corrected, as they are kept; what is none is left out of them and told above. */
function inWholeDates(entry: ProposedEntry): ProposedEntry {
  const dates = new Set(
    fieldsOf(entry.section)
      .filter(({ type }) => type === 'date')
      .map(({ key }) => key),
  )
  const fields = entry.fields.flatMap((field) => {
    if (!dates.has(field.key)) return [field]
    const date = readPartialDate(field.value)
    return date.ok && date.value ? [{ ...field, value: date.value }] : []
  })
  return { ...entry, fields }
}

function sayPages(leftOut: number | undefined): string {
  if (!leftOut) return ''
  return leftOut === 1
    ? ' Its last page was not read: it has too many.'
    : ` Its last ${leftOut} pages were not read: it has too many.`
}

function sayLeftover(count: number): string {
  if (count === 0) return 'Every line found a place.'
  return count === 1
    ? 'One line found no place; it stands at the end.'
    : `${count} lines found no place; they stand at the end.`
}
