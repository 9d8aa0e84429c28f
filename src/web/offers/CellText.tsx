import { useDraft } from '../shell/use-draft.ts'
import { Field } from '../ui/Field.tsx'

/** A text in a cell, kept when it is left. */
export function CellText(props: {
  draftKey: string
  label: string
  value: string
  readOnly: boolean
  onKeep: (value: string) => Promise<unknown>
}) {
  const draft = useDraft(props.draftKey, props.value)
  if (props.readOnly) return <p class="written-text">{props.value}</p>
  const keep = async () => {
    if (draft.touched && (await props.onKeep(draft.joined()))) draft.done()
  }
  return (
    <Field
      wide
      rows={1}
      label={props.label}
      value={draft.text}
      onInput={draft.write}
      onDone={keep}
    />
  )
}
