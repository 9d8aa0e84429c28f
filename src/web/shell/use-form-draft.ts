import { useMemo, useRef } from 'preact/hooks'
import { useDraft } from './use-draft.ts'

export interface FormDraft<Values> {
  readonly values: Values
  /** True once something was typed, now or before a reload. */
  readonly touched: boolean
  /** The fields at this moment, also those typed since the page was last drawn. */
  current(): Values
  set(some: Partial<Values>): void
  /** One of the fields, as `Field` takes it. */
  field<Name extends keyof Values>(
    name: Name,
  ): { value: Values[Name]; onInput: (value: Values[Name]) => void }
  /** The form is kept for good, or thrown away; with what was `taken` to be kept, what was typed since stays. */
  done(taken?: Values): void
}

/**
 * All fields of a form as one draft that survives a reload and a crash. Only what was touched is kept,
 * so that everything else goes on showing what the records hold (`kept`).
 */
export function useFormDraft<Values extends object>(key: string, kept: Values): FormDraft<Values> {
  const draft = useDraft(key, '')
  const typed = useMemo(() => readFields<Values>(draft.text), [draft.text])
  // A field that answers later, such as a date, must not bring back older words of the others.
  const latest = useRef(typed)
  latest.current = typed
  const values = { ...kept, ...typed }
  const set = (some: Partial<Values>) => {
    latest.current = { ...latest.current, ...some }
    draft.write(JSON.stringify(latest.current))
  }
  return {
    values,
    touched: draft.text !== '',
    current: () => ({ ...kept, ...latest.current }),
    set,
    field: (name) => ({
      value: values[name],
      onInput: (value) => set({ [name]: value } as unknown as Partial<Values>),
    }),
    done(taken) {
      const since = taken ? changedSince(taken, latest.current) : {}
      if (Object.keys(since).length === 0) return draft.done()
      latest.current = since
      draft.write(JSON.stringify(since))
    },
  }
}

/** The fields that are not as they were taken. */
export function changedSince<Values extends object>(
  taken: Values,
  latest: Partial<Values>,
): Partial<Values> {
  const isSame = (field: string, value: unknown) =>
    JSON.stringify(value) === JSON.stringify(taken[field as keyof Values])
  return Object.fromEntries(
    Object.entries(latest).filter(([field, value]) => !isSame(field, value)),
  ) as Partial<Values>
}

/** Drafts are our own JSON; one that cannot be read counts as none. */
function readFields<Values>(text: string): Partial<Values> {
  try {
    const read: unknown = JSON.parse(text || '{}')
    return typeof read === 'object' && read !== null ? (read as Partial<Values>) : {}
  } catch {
    return {}
  }
}
