import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { FieldNote, noteIdOf } from './FieldNote.tsx'

interface SecretFieldProps {
  label: string
  value: string
  onInput: (value: string) => void
  onEnter?: () => void
  hint?: string
  asks?: string | null | undefined
  /** `new-password` where one is chosen, so that a password manager can offer one. */
  autoComplete: 'current-password' | 'new-password'
  autoFocus?: boolean
}

/** A field whose content is hidden until it is asked to show it. Never kept as a draft. */
export function SecretField(props: SecretFieldProps) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [shown, setShown] = useState(false)
  useEffect(() => {
    if (props.autoFocus) field.current?.focus()
  }, [props.autoFocus])
  const described = noteIdOf({ id, hint: props.hint, asks: props.asks })
  return (
    <div class={`field${props.asks ? ' asks' : ''}`}>
      <label for={id}>{props.label}</label>
      <span class="secret">
        <input
          id={id}
          ref={field}
          class="input"
          type={(shown ? 'text' : 'password') as 'password'}
          value={props.value}
          autoComplete={props.autoComplete}
          autoCapitalize="none"
          spellcheck={false}
          aria-describedby={described}
          aria-invalid={props.asks ? 'true' : undefined}
          onInput={(event) => props.onInput(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !props.onEnter || event.isComposing) return
            event.preventDefault()
            props.onEnter()
          }}
        />
        <button
          class="btn plain soft"
          type="button"
          aria-controls={id}
          onClick={() => setShown(!shown)}
        >
          {shown ? 'Hide' : 'Show'}
          <span class="hush"> {props.label}</span>
        </button>
      </span>
      <FieldNote id={id} hint={props.hint} asks={props.asks} />
    </div>
  )
}
