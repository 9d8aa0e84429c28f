import { useEffect, useRef, useState } from 'preact/hooks'
import { readPartialDate, sayPartialDate } from '../../core/materials/resume-date.ts'
import { type FieldPlace, setResumeField, withTyped } from '../../core/materials/resume-edits.ts'
import type { ResumeField } from '../../core/materials/resume-sections.ts'
import type { Resume } from '../../core/vault/kinds/resume.ts'
import { useAct, useOnward } from '../shell/onward.ts'
import { useFormDraft } from '../shell/use-form-draft.ts'

/** The page beside the fields follows this long after the last key, in milliseconds. */
const PAGE_FOLLOWS_MS = 120

/** One field as it is being written. */
interface TypedField {
  readonly place: FieldPlace
  readonly field: ResumeField
  readonly typed: string
}

type Typed = Readonly<Record<string, TypedField | undefined>>

export interface ResumeFields {
  /** What stands in the field: what is being typed, else what is kept. */
  show(place: FieldPlace, field: ResumeField, kept: string): string
  write(place: FieldPlace, field: ResumeField, typed: string): void
  /** The person has left the field: it is kept, and can be undone. */
  keep(place: FieldPlace, field: ResumeField): void
  /** What is still unclear about the field; null where nothing is. */
  asks(place: FieldPlace, field: ResumeField): string | null
  /** The version with what is typed just now, for the page beside it. */
  readonly shown: Resume
}

/**
 * All fields of one version. What is typed is one draft, so that it survives a reload; a field that is
 * left is kept as one change; the page beside it follows what is typed.
 */
export function useResumeFields(resumeId: string, resume: Resume): ResumeFields {
  const act = useAct()
  const { newId } = useOnward()
  const draft = useFormDraft<Typed>(`resume/${resumeId}`, {})
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const typed = allTyped(draft.values)
  const shown = useFollowing(resume, typed, newId)

  const keepOne = async (key: string) => {
    const written = draft.current()[key]
    if (!written || !isClear(written)) return
    const kept = await act(
      'edit-resume',
      (vault, context) => setResumeField(vault, { resumeId, ...written }, context),
      'Kept.',
    )
    // Typed on while it was being kept: that is for the next time.
    if (!kept || draft.current()[key]?.typed !== written.typed) return
    draft.set({ [key]: undefined })
    if (allTyped(draft.current()).length === 0) draft.done()
  }
  const keepAll = () => {
    for (const key of Object.keys(draft.current())) keepOne(key)
  }
  const latest = useRef(keepAll)
  latest.current = keepAll
  useEffect(() => () => latest.current(), [])

  return {
    show: (place, field, kept) => {
      const written = draft.values[keyOf(place, field)]
      if (written) return written.typed
      return field.type === 'date' ? sayPartialDate(kept) : kept
    },
    write: (place, field, text) => {
      const key = keyOf(place, field)
      setLeft((before) => new Set([...before].filter((each) => each !== key)))
      draft.set({ [key]: { place, field, typed: text } })
    },
    keep: (place, field) => {
      const key = keyOf(place, field)
      setLeft((before) => new Set([...before, key]))
      keepOne(key)
    },
    asks: (place, field) => {
      const key = keyOf(place, field)
      const written = draft.values[key]
      if (!written || field.type !== 'date' || !left.has(key)) return null
      const date = readPartialDate(written.typed)
      return date.ok ? null : date.problem.message
    },
    shown,
  }
}

function keyOf(place: FieldPlace, { key }: ResumeField): string {
  return `${place.section}/${'entryId' in place ? place.entryId : ''}/${key}`
}

function allTyped(values: Typed): readonly TypedField[] {
  return Object.values(values).filter((each) => each !== undefined)
}

function isClear({ field, typed }: TypedField): boolean {
  return field.type !== 'date' || readPartialDate(typed).ok
}

/** The version as it is being written, a moment behind the keys. */
function useFollowing(resume: Resume, typed: readonly TypedField[], newId: () => string): Resume {
  const [shown, setShown] = useState(resume)
  const text = typed.map((each) => `${each.field.key}:${each.typed}`).join('\n')
  const isFirst = useRef(true)
  useEffect(() => {
    const wait = isFirst.current || text === '' ? 0 : PAGE_FOLLOWS_MS
    isFirst.current = false
    const timer = setTimeout(() => setShown(withTyped(resume, typed, newId)), wait)
    return () => clearTimeout(timer)
  }, [resume, text])
  return shown
}
