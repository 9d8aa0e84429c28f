import { Field } from './Field.tsx'
import { KeepOrLeave } from './KeepOrLeave.tsx'
import { NotYet } from './NotYet.tsx'

/** The end of a form about facts: notes in one's own words, then keep the facts or leave them. */
export function FactsEnd(props: {
  notes: { readonly value: string; readonly onInput: (notes: string) => void }
  /** A day of the form cannot be read, and keeping was tried. */
  unclear?: boolean
  onKeep: () => void
  onLeave: () => void
}) {
  return (
    <>
      <Field label="Notes" rows={3} {...props.notes} />
      <NotYet when={props.unclear ?? false} />
      <KeepOrLeave
        keep="Keep the facts"
        leave="Leave them as they were"
        onKeep={props.onKeep}
        onLeave={props.onLeave}
      />
    </>
  )
}
