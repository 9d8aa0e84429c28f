import type { ApplicationRow } from '../../core/applications/application-row.ts'
import { type ColumnKey, columnLabel } from '../../core/applications/columns.ts'
import type { Now } from '../../core/context.ts'
import { CellEditor } from './CellEditor.tsx'
import { CellMenu } from './CellMenu.tsx'
import { cellText, isChosenColumn, isTypedColumn } from './cell-text.ts'
import { StageMark } from './StageMark.tsx'
import type { TableHands } from './use-table-hands.ts'

/** One cell of the table: what it says, a way to change it, or the field in which it is changed. */
export function Cell({
  row,
  column,
  hands,
  now,
}: {
  row: ApplicationRow
  column: ColumnKey
  hands: TableHands
  now: Now
}) {
  const text = cellText(row, column, now)
  const said = column === 'stage' ? <StageMark row={row} /> : text
  const look = column === 'last' && row.agreedOn ? 'col-last dated' : `col-${column}`
  if (row.readOnly || !(isChosenColumn(column) || isTypedColumn(column)))
    return <td class={look}>{said}</td>
  const isOpen = hands.editing?.id === row.id && hands.editing.column === column
  if (isOpen && isTypedColumn(column)) {
    return (
      <td class={`${look} edited`}>
        <CellEditor row={row} column={column} onDone={hands.closeEditor} />
      </td>
    )
  }
  return (
    <td class={text === '' ? `${look} unknown` : look}>
      <button
        class="cell"
        type="button"
        // Arrow keys lead here from the name of the row, which is the one stop for Tab.
        tabIndex={-1}
        data-cell={column}
        aria-label={`${columnLabel(column)}: ${text || 'not known'}. Change`}
        onClick={() => hands.edit(row.id, column)}
      >
        {said || '–'}
      </button>
      {isOpen && isChosenColumn(column) && (
        <CellMenu row={row} column={column} onDone={hands.closeEditor} />
      )}
    </td>
  )
}
