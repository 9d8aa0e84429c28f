import { type ColumnKey, columnLabel } from '../../core/applications/columns.ts'
import type { TableOrder } from '../../core/applications/look.ts'
import { Icon } from '../ui/Icon.tsx'

/** The order in which the list stands by itself. */
export const whatComesNext: TableOrder = { by: 'next', down: false }

/** What the heads of the columns do, for a phone, where the table has none: order, and choosing several. */
export function PhoneTools(props: {
  columns: readonly ColumnKey[]
  order: TableOrder
  onOrder: (order: TableOrder | null) => void
  choosing: boolean
  onChoosing: (choosing: boolean) => void
  all: boolean
  onAll: (all: boolean) => void
}) {
  const { order, onOrder, choosing, all } = props
  const keys: readonly ColumnKey[] = [...new Set<ColumnKey>(['next', 'company', ...props.columns])]
  const pick = (way: string) => {
    const by = keys.find((key) => key === way.split(' ')[0]) ?? whatComesNext.by
    const down = way.endsWith(' down')
    onOrder(by === whatComesNext.by && !down ? null : { by, down })
  }
  return (
    <div class="phone-tools">
      <label>
        <span class="hush">Order</span>
        <select
          class="input"
          value={`${order.by} ${order.down ? 'down' : 'up'}`}
          onChange={(event) => pick(event.currentTarget.value)}
        >
          {keys.flatMap((key) => [
            <option key={`${key} up`} value={`${key} up`}>
              By: {columnLabel(key)}
            </option>,
            <option key={`${key} down`} value={`${key} down`}>
              By: {columnLabel(key)}, backwards
            </option>,
          ])}
        </select>
      </label>
      <button
        class="btn"
        type="button"
        aria-pressed={choosing}
        onClick={() => props.onChoosing(!choosing)}
      >
        <Icon name={choosing ? 'close' : 'tick'} />
        {choosing ? 'Done choosing' : 'Choose several'}
      </button>
      {choosing && (
        <button class="btn plain soft" type="button" onClick={() => props.onAll(!all)}>
          {all ? 'Choose none' : 'Choose all'}
        </button>
      )}
    </div>
  )
}
