import type { ReadonlySignal } from '@preact/signals'
import { type BoardColumn, canPut } from '../../core/applications/board.ts'
import { slotWord } from '../../core/applications/fact-words.ts'
import type { Lifted } from './lifted.ts'

/** The places for a card that is picked up, over the columns: they move nothing that lies below. */
export function Slots({
  columns,
  lifted,
}: {
  columns: readonly BoardColumn[]
  lifted: ReadonlySignal<Lifted | null>
}) {
  const held = lifted.value
  if (!held) return null
  const { row, over, by } = held
  return (
    <>
      <div class="slots" aria-hidden="true">
        {columns.map((column) => (
          <div key={column.key}>
            {column.slots
              .filter((slot) => canPut(row, slot))
              .map((slot) => (
                <p key={slot} class={slot === over ? 'slot over' : 'slot'} data-slot={slot}>
                  {slotWord(slot)}
                </p>
              ))}
          </div>
        ))}
      </div>
      {by === 'pointer' && (
        <div class="ghost" aria-hidden="true">
          <b>{row.company}</b>
          {row.role && <span>{row.role}</span>}
        </div>
      )}
    </>
  )
}
