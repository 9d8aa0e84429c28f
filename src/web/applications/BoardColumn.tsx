import type { ReadonlySignal } from '@preact/signals'
import type { RefObject } from 'preact'
import { useMemo } from 'preact/hooks'
import type { ApplicationRow } from '../../core/applications/application-row.ts'
import type { BoardColumnKey, BoardColumn as Column, Slot } from '../../core/applications/board.ts'
import type { Stage } from '../../core/vault/kinds/application.ts'
import { Card } from './Card.tsx'
import type { Lifted } from './lifted.ts'
import { StageMark } from './StageMark.tsx'
import { chunksOf, useChunk } from './use-chunk.ts'
import type { WatchNearness } from './use-nearness.ts'

const CARDS_PER_CHUNK = 12

const heads: Readonly<Record<BoardColumnKey, { readonly stage: Stage; readonly name: string }>> = {
  offer: { stage: 'offer', name: 'Offer' },
  talks: { stage: 'interview', name: 'In talks' },
  applied: { stage: 'applied', name: 'Applied' },
  saved: { stage: 'saved', name: 'Saved' },
  closed: { stage: 'rejected', name: 'Closed' },
}

interface Shared {
  lifted: ReadonlySignal<Lifted | null>
  onPut: (row: ApplicationRow, slot: Slot) => void
  /** Wanted now, however far away. */
  drawn: boolean
  /** The height of a card as last measured; shared by all columns. */
  cardPx: RefObject<number>
  watchNearness: WatchNearness
}

/** One stage of the board. What is closed is not counted. */
export function BoardColumn({ column, ...shared }: { column: Column } & Shared) {
  const { key, rows } = column
  const { stage, name } = heads[key]
  const isClosed = key === 'closed'
  const chunks = useMemo(() => chunksOf(rows, CARDS_PER_CHUNK), [rows])
  return (
    <section class="column" aria-labelledby={`column-${key}`} data-column={key}>
      <h2 id={`column-${key}`}>
        <StageMark row={{ stage, stageWord: name, quiet: null, closed: isClosed }} />
        {!isClosed && <span class="count">{rows.length}</span>}
      </h2>
      {chunks.map((chunk, index) => (
        <CardChunk
          key={index * CARDS_PER_CHUNK}
          rows={chunk}
          first={index * CARDS_PER_CHUNK}
          {...shared}
        />
      ))}
      {column.hasEarlier && (
        <p class="earlier tall-links">
          <a href="/applications?view=everything&stage=closed">Earlier ones</a>
        </p>
      )}
    </section>
  )
}

function CardChunk({
  rows,
  first,
  ...shared
}: { rows: readonly ApplicationRow[]; first: number } & Shared) {
  const { cardPx, watchNearness } = shared
  const { part, near, farPx } = useChunk<HTMLUListElement>({
    count: rows.length,
    startsNear: first === 0,
    rowPx: cardPx,
    watchNearness,
  })
  if (!near && !shared.drawn)
    return <ul ref={part} aria-hidden="true" style={{ height: `${farPx}px` }} />
  return (
    <ul ref={part}>
      {rows.map((row) => (
        <Card key={row.id} row={row} onPut={shared.onPut} />
      ))}
    </ul>
  )
}
