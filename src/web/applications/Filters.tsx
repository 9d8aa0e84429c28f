import {
  type ColumnKey,
  columnLabel,
  columnOrder,
  usualColumns,
} from '../../core/applications/columns.ts'
import {
  type FilterChoice,
  type FilterField,
  filterFields,
  filterWord,
  toggled,
} from '../../core/applications/filters.ts'
import type { ApplicationLook } from '../../core/applications/look.ts'
import { Chips } from '../ui/Chips.tsx'
import { Icon } from '../ui/Icon.tsx'
import { optionsOf } from '../ui/options.ts'

/** Narrows the applications down: the choices while they are open, and always what is chosen. */
export function Filters(props: {
  open: boolean
  choices: readonly FilterChoice[]
  look: ApplicationLook
  onChange: (some: Pick<ApplicationLook, 'only'> | Pick<ApplicationLook, 'columns'>) => void
}) {
  const { open, choices, look, onChange } = props
  const { only } = look
  const toggle = (field: FilterField, value: string) =>
    onChange({ only: toggled(only, field, value) })
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
              <Chips
                options={values.map(({ value, word }) => ({ value, label: word }))}
                picked={only[field] ?? []}
                onPick={(value) => toggle(field, value)}
              />
            </fieldset>
          ))}
          {look.layout === 'table' && (
            <ColumnChips
              columns={look.columns ?? usualColumns}
              onChange={(columns) => onChange({ columns })}
            />
          )}
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
          <button class="btn plain soft" type="button" onClick={() => onChange({ only: {} })}>
            Show all again
          </button>
        </p>
      )}
    </>
  )
}

/** Which columns the table has, in their order. */
function ColumnChips(props: {
  columns: readonly ColumnKey[]
  onChange: (columns: readonly ColumnKey[]) => void
}) {
  const { columns, onChange } = props
  const toggle = (column: ColumnKey) =>
    onChange(columnOrder.filter((each) => columns.includes(each) !== (each === column)))
  return (
    <fieldset class="only-wide">
      <legend class="as-label">Columns</legend>
      <Chips
        options={optionsOf(columnOrder.slice(1), columnLabel)}
        picked={columns}
        onPick={toggle}
      />
    </fieldset>
  )
}
