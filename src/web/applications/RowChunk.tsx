import type { RefObject } from 'preact'
import type { ApplicationRow } from '../../core/applications/application-row.ts'
import type { ColumnKey } from '../../core/applications/columns.ts'
import { useOnward } from '../shell/onward.ts'
import { Cell } from './Cell.tsx'
import { useChunk } from './use-chunk.ts'
import type { WatchNearness } from './use-nearness.ts'
import type { TableHands } from './use-table-hands.ts'

/** A part of the table: its rows while they are near the window, else an empty place of their height. */
export function RowChunk(props: {
  rows: readonly ApplicationRow[]
  /** Where its first row stands in the whole list, from 0. */
  first: number
  columns: readonly ColumnKey[]
  hands: TableHands
  /** Wanted now, however far away. */
  drawn: boolean
  /** The height of a row as last measured; shared by all chunks. */
  rowPx: RefObject<number>
  watchNearness: WatchNearness
}) {
  const { rows, first, columns, hands, rowPx, watchNearness } = props
  const { now } = useOnward()
  const { part, near, farPx } = useChunk<HTMLTableSectionElement>({
    count: rows.length,
    startsNear: first === 0,
    rowPx,
    watchNearness,
  })
  if (!near && !props.drawn) {
    return (
      <tbody ref={part} aria-hidden="true">
        <tr class="far">
          <td colSpan={columns.length + 1} style={{ height: `${farPx}px` }} />
        </tr>
      </tbody>
    )
  }
  return (
    <tbody ref={part}>
      {rows.map((row, index) => {
        const isChosen = hands.chosen.has(row.id)
        return (
          <tr
            key={row.id}
            aria-rowindex={first + index + 2}
            data-row={row.id}
            class={isChosen ? 'on' : undefined}
          >
            <th scope="row" aria-label={[row.company, row.role].filter(Boolean).join(', ')}>
              <label class="box">
                <input
                  type="checkbox"
                  tabIndex={-1}
                  aria-label={`Choose ${row.company}`}
                  checked={isChosen}
                  onClick={(event) => hands.choose(row.id, event.shiftKey)}
                />
              </label>
              <a class="who" href={`/applications/${row.id}`}>
                {row.company}
              </a>
              {row.role && <span class="role">{row.role}</span>}
            </th>
            {columns.map((column) => (
              <Cell key={column} row={row} column={column} hands={hands} now={now.value} />
            ))}
          </tr>
        )
      })}
    </tbody>
  )
}
