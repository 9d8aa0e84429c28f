import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { useFocusBack } from './use-focus-back.ts'
import './facts-part.css'

/** What is known about somebody or something, such as a job, with a form that changes it in its place. */
export function FactsPart(props: {
  name: string
  facts: readonly (readonly [string, string | null | undefined])[]
  /** Said where no fact is known. */
  nothing: string
  change: string
  readOnly: boolean
  form: (onDone: () => void) => ComponentChildren
  children?: ComponentChildren
}) {
  const [editing, setEditing] = useState(false)
  const change = useFocusBack(editing)
  if (editing) return props.form(() => setEditing(false))
  const known = props.facts.filter(([, value]) => value)
  return (
    <>
      <h2 class="label">{props.name}</h2>
      {known.length === 0 && <p class="under">{props.nothing}</p>}
      {known.length > 0 && (
        <dl class="facts-known">
          {known.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd class="written-text">{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {props.children}
      {props.readOnly ? (
        <p class="under">A newer version of Onward wrote this, so it is only shown here.</p>
      ) : (
        <button
          ref={change}
          class="btn plain change-facts"
          type="button"
          onClick={() => setEditing(true)}
        >
          {props.change}
        </button>
      )}
    </>
  )
}
