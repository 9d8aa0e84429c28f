import { useMemo, useRef } from 'preact/hooks'
import type { ApplicationRow } from '../../core/applications/application-row.ts'
import { RowChunk } from './RowChunk.tsx'
import { chunksOf } from './use-chunk.ts'
import { useNearness } from './use-nearness.ts'
import { usePrinting } from './use-printing.ts'

/** So many rows come and go together as the list is scrolled. */
const ROWS_PER_CHUNK = 20
/** A row's height in CSS pixels before one has been measured. */
const USUAL_ROW_PX = 67

/**
 * The list as a table; on a phone each row folds into a few lines. Only chunks near the window have
 * their rows in the page, so thousands scroll as ten do. On paper all of them are there.
 */
export function ApplicationTable({
  rows,
  caption,
}: {
  rows: readonly ApplicationRow[]
  caption: string
}) {
  const chunks = useMemo(() => chunksOf(rows, ROWS_PER_CHUNK), [rows])
  const watchNearness = useNearness()
  const rowPx = useRef(USUAL_ROW_PX)
  const printing = usePrinting()
  return (
    <table class="apps" aria-rowcount={rows.length + 1}>
      <caption class="hush">{caption}</caption>
      <thead>
        <tr aria-rowindex={1}>
          <th scope="col">Employer and role</th>
          <th scope="col">Stage</th>
          <th scope="col" class="since">
            Since
          </th>
          <th scope="col">Last word</th>
          <th scope="col">Next</th>
          <th scope="col" class="channel">
            Found by
          </th>
        </tr>
      </thead>
      {chunks.map((chunk, index) => {
        const first = index * ROWS_PER_CHUNK
        return (
          <RowChunk
            key={first}
            rows={chunk}
            first={first}
            drawn={printing}
            rowPx={rowPx}
            watchNearness={watchNearness}
          />
        )
      })}
    </table>
  )
}
