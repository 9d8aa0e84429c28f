import type { Now } from '../../core/context.ts'
import type { LetterFacts } from '../../core/recovery/event-facts.ts'
import type { LetterKind } from '../../core/vault/kinds/reading.ts'
import { DateField } from '../ui/DateField.tsx'
import { type DateEntry, entryOf } from '../ui/day-entry.ts'
import { Field } from '../ui/Field.tsx'

/** Day and place as they stand in the fields. */
export interface FactEntry {
  readonly when: DateEntry
  readonly place: string
}

/** The fields filled with what was read. */
export function factEntry({ on, time, place }: LetterFacts, now: Now): FactEntry {
  return { when: entryOf(on, now, time), place: place ?? '' }
}

const labels: Partial<Record<LetterKind, string>> = {
  interview: 'When is the talk',
  assessment: 'By when',
  offer: 'Answer by',
}

/** When and where, for the kinds of letters that have it. */
export function FactFields(props: {
  kind: LetterKind
  entry: FactEntry
  onChange: (entry: FactEntry) => void
  now: Now
}) {
  const { kind, entry, onChange, now } = props
  const label = labels[kind]
  if (label === undefined) return null
  return (
    <>
      <DateField
        label={label}
        value={entry.when}
        onChange={(when) => onChange({ ...entry, when })}
        now={now}
        leaning="future"
        optional
      />
      {kind === 'interview' && (
        <Field
          label="Where"
          value={entry.place}
          onInput={(place) => onChange({ ...entry, place })}
          hint="Leave both empty if the letter does not say."
        />
      )}
    </>
  )
}
