import type { WhomChoice } from '../../core/letters/whom.ts'
import { Field } from '../ui/Field.tsx'
import './note.css'

/** Somebody to write to, on the list of people or not. */
export interface Whom {
  readonly name: string | null
  readonly address: string | null
  readonly personId: string | null
}

/** To whom the letter goes: one of those who are known, or somebody by name. */
export function WhomPicker(props: {
  choices: readonly WhomChoice[]
  whom: Whom
  onPick: (whom: Whom) => void
  /** Keys pressed in the fields; `onDone` when one is left. */
  onType: (whom: Whom) => void
  onDone: () => void
}) {
  const { choices, whom, onPick, onType, onDone } = props
  return (
    <fieldset class="pick-for-note whom">
      <legend class="label">To whom</legend>
      {choices.length > 0 && (
        <div class="chips">
          {choices.map((choice) => (
            <button
              key={choice.name}
              type="button"
              class="chip"
              aria-pressed={choice.name === whom.name}
              onClick={() => onPick(choice)}
            >
              <span>
                {choice.name}
                <span class="who">, {choice.who}</span>
              </span>
            </button>
          ))}
        </div>
      )}
      <div class="whom-fields">
        <Field
          label="Their name"
          value={whom.name ?? ''}
          onInput={(name) => onType({ ...whom, name, personId: null })}
          onDone={onDone}
        />
        <Field
          label="Their address"
          inputMode="email"
          value={whom.address ?? ''}
          onInput={(address) => onType({ ...whom, address })}
          onDone={onDone}
          hint="You can also leave it empty and answer in your own mail program."
        />
      </div>
    </fieldset>
  )
}
