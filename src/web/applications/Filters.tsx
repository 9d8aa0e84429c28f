import {
  type FilterChoice,
  type FilterField,
  filterFields,
  filterWord,
  type Only,
  toggled,
} from '../../core/applications/filters.ts'
import { Icon } from '../ui/Icon.tsx'

/** Narrows the applications down: the choices while they are open, and always what is chosen. */
export function Filters(props: {
  open: boolean
  choices: readonly FilterChoice[]
  only: Only
  onChange: (only: Only) => void
}) {
  const { open, choices, only, onChange } = props
  const toggle = (field: FilterField, value: string) => onChange(toggled(only, field, value))
  const chosen = filterFields.flatMap((field) =>
    (only[field] ?? []).map((value) => ({ field, value })),
  )
  return (
    <>
      {open && (
        <section class="filter-choices" id="filters" aria-label="Filter">
          {choices.map(({ field, label, values }) => (
            <fieldset key={field}>
              <legend class="as-label">{label}</legend>
              <div class="chips">
                {values.map(({ value, word }) => (
                  <button
                    key={value}
                    class="chip"
                    type="button"
                    aria-pressed={only[field]?.includes(value) ?? false}
                    onClick={() => toggle(field, value)}
                  >
                    {word}
                  </button>
                ))}
              </div>
            </fieldset>
          ))}
        </section>
      )}
      {chosen.length > 0 && (
        <p class="chips only-these">
          <span class="under">Only</span>
          {chosen.map(({ field, value }) => (
            <button
              key={`${field}/${value}`}
              class="chip"
              type="button"
              aria-label={`No longer only ${filterWord(field, value)}`}
              onClick={() => toggle(field, value)}
            >
              {filterWord(field, value)}
              <Icon name="close" />
            </button>
          ))}
          <button class="btn plain soft" type="button" onClick={() => onChange({})}>
            Show all again
          </button>
        </p>
      )}
    </>
  )
}
