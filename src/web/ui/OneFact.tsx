import { Chips } from './Chips.tsx'
import type { Option } from './options.ts'

/** One of a few facts, or none: the picked one is taken back by picking it again. */
export function OneFact<Value extends string>(props: {
  legend: string
  options: readonly Option<Value>[]
  picked: string | null
  onPick: (value: Value | null) => void
}) {
  const { picked, onPick } = props
  return (
    <fieldset class="channels">
      <legend class="as-label">{props.legend}</legend>
      <Chips
        options={props.options}
        picked={picked}
        onPick={(value) => onPick(picked === value ? null : value)}
      />
    </fieldset>
  )
}
