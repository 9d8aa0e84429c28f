import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef } from 'preact/hooks'
import { FieldNote, noteIdOf } from './FieldNote.tsx'

interface FieldProps {
  label: string
  value: string
  onInput: (value: string) => void
  hint?: ComponentChildren
  /** What is still missing or unclear, told below the field. */
  asks?: string | null | undefined
  placeholder?: string
  rows?: number
  onDone?: (value: string) => void
  onEnter?: () => void
  autoFocus?: boolean
  autoComplete?: string
  list?: readonly string[]
  wide?: boolean
  inputMode?: 'text' | 'email' | 'tel' | 'url'
}

/** A labelled line or text with its hint. `onDone` is called when the person leaves the field. */
export function Field(props: FieldProps) {
  const id = useId()
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  useEffect(() => {
    if (props.autoFocus) field.current?.focus()
  }, [props.autoFocus])
  const described = noteIdOf({ id, hint: props.hint, asks: props.asks })
  const common = {
    id,
    ref: field,
    class: 'input',
    value: props.value,
    placeholder: props.placeholder,
    // Kept out of what browsers remember of forms and sessions.
    autoComplete: props.autoComplete ?? 'off',
    'aria-describedby': described,
    'aria-invalid': props.asks ? ('true' as const) : undefined,
    onBlur: (event: FocusEvent) => props.onDone?.(textOf(event)),
  }
  const typed = (event: Event) => props.onInput(textOf(event))
  return (
    <div class={`field${props.asks ? ' asks' : ''}${props.wide ? ' whole' : ''}`}>
      <label for={id}>{props.label}</label>
      {props.rows ? (
        <textarea {...common} rows={props.rows} onInput={typed} />
      ) : (
        <input
          {...common}
          type="text"
          inputMode={props.inputMode}
          list={props.list ? `${id}-list` : undefined}
          onInput={typed}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && props.onEnter && !event.isComposing) {
              event.preventDefault()
              props.onEnter()
            }
          }}
        />
      )}
      {props.list && (
        <datalist id={`${id}-list`}>
          {props.list.map((option) => (
            <option key={option} value={option} />
          ))}
        </datalist>
      )}
      <FieldNote id={id} hint={props.hint} asks={props.asks} />
    </div>
  )
}

function textOf(event: Event): string {
  return (event.currentTarget as HTMLInputElement | HTMLTextAreaElement).value
}
