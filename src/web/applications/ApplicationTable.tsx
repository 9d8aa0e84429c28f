import type { ComponentChildren } from 'preact'
import { useMemo, useRef } from 'preact/hooks'
import type { ApplicationRow } from '../../core/applications/application-row.ts'
import { type ColumnKey, columnLabel, usualColumns } from '../../core/applications/columns.ts'
import type { ApplicationLook, TableOrder } from '../../core/applications/look.ts'
import { BulkBar } from './BulkBar.tsx'
import { KeysLine } from './KeysLine.tsx'
import { tableKeys } from './keys-here.ts'
import { PhoneTools, whatComesNext } from './PhoneTools.tsx'
import { RowChunk } from './RowChunk.tsx'
import { chunksOf } from './use-chunk.ts'
import { useNearness } from './use-nearness.ts'
import { usePrinting } from './use-printing.ts'
import { useTableHands } from './use-table-hands.ts'
import './table.css'

/** So many rows come and go together as the list is scrolled. */
const ROWS_PER_CHUNK = 20
/** A row's height in CSS pixels before one has been measured. */
const USUAL_ROW_PX = 67
/** What employer and role, and what any other column, need at least, in rem. */
const NAME_REM = 15
const COLUMN_REM = 7.5

/**
 * The list as a table; on a phone each row folds into a few lines. Only chunks near the window have
 * their rows in the page, so thousands scroll as ten do. On paper all of them are there.
 */
export function ApplicationTable(props: {
  rows: readonly ApplicationRow[]
  caption: string
  look: ApplicationLook
  onOrder: (order: TableOrder | null) => void
}) {
  const { rows, look, onOrder } = props
  const columns = look.columns ?? usualColumns
  const chunks = useMemo(() => chunksOf(rows, ROWS_PER_CHUNK), [rows])
  const hands = useTableHands(rows)
  const watchNearness = useNearness()
  const rowPx = useRef(USUAL_ROW_PX)
  const printing = usePrinting()
  const order = look.order ?? whatComesNext
  const orderBy = (by: ColumnKey) => {
    const down = order.by === by && !order.down
    onOrder(by === 'next' && !down ? null : { by, down })
  }
  const leastRem = look.columns && NAME_REM + columns.length * COLUMN_REM
  const all = rows.length > 0 && hands.chosen.size === rows.length
  return (
    <>
      <PhoneTools
        columns={columns}
        order={order}
        onOrder={onOrder}
        choosing={hands.choosing}
        onChoosing={hands.setChoosing}
        all={all}
        onAll={hands.chooseAll}
      />
      <div class={placeClass(leastRem !== undefined, hands.choosing)}>
        <table
          class="apps"
          aria-rowcount={rows.length + 1}
          style={leastRem ? { minWidth: `${leastRem}rem` } : undefined}
          onKeyDown={hands.onKeyDown}
        >
          <caption class="hush">{props.caption}</caption>
          <thead>
            <tr aria-rowindex={1}>
              <Head column="company" order={order} onOrder={orderBy}>
                <label class="box">
                  <input
                    type="checkbox"
                    aria-label="Choose all that are shown"
                    checked={all}
                    onClick={() => hands.chooseAll(!all)}
                  />
                </label>
              </Head>
              {columns.map((column) => (
                <Head key={column} column={column} order={order} onOrder={orderBy} />
              ))}
            </tr>
          </thead>
          {chunks.map((chunk, index) => {
            const first = index * ROWS_PER_CHUNK
            return (
              <RowChunk
                key={first}
                rows={chunk}
                first={first}
                columns={columns}
                hands={hands}
                drawn={printing}
                rowPx={rowPx}
                watchNearness={watchNearness}
              />
            )
          })}
        </table>
      </div>
      <KeysLine keys={tableKeys} />
      {hands.chosen.size > 0 && (
        <BulkBar chosen={[...hands.chosen]} rows={rows} onNone={() => hands.setChoosing(false)} />
      )}
    </>
  )
}

function placeClass(isBroad: boolean, choosing: boolean): string {
  return ['table-place', isBroad && 'broad', choosing && 'choosing'].filter(Boolean).join(' ')
}

function Head(props: {
  column: ColumnKey
  order: TableOrder
  onOrder: (by: ColumnKey) => void
  children?: ComponentChildren
}) {
  const { column, order } = props
  const sorted = order.by === column
  return (
    <th
      scope="col"
      class={`col-${column}`}
      aria-label={props.children ? columnLabel(column) : undefined}
      aria-sort={sorted ? (order.down ? 'descending' : 'ascending') : undefined}
    >
      {props.children}
      <span class="only-heard">{columnLabel(column)}</span>
      <button type="button" onClick={() => props.onOrder(column)}>
        {columnLabel(column)}
        {sorted && <span aria-hidden="true">{order.down ? '↓' : '↑'}</span>}
      </button>
    </th>
  )
}
