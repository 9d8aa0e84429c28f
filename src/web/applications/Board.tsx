import { useSignal, useSignalEffect } from '@preact/signals'
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import type { ApplicationRow } from '../../core/applications/application-row.ts'
import { boardOf, type Slot } from '../../core/applications/board.ts'
import { useGoOn } from '../shell/go-on.ts'
import { useOnward } from '../shell/onward.ts'
import { BoardColumn } from './BoardColumn.tsx'
import { KeysLine } from './KeysLine.tsx'
import { boardKeys } from './keys-here.ts'
import type { Lifted } from './lifted.ts'
import { Slots } from './Slots.tsx'
import { useBoardKeys } from './use-board-keys.ts'
import { useCardDrag } from './use-card-drag.ts'
import { useNearness } from './use-nearness.ts'
import { usePrinting } from './use-printing.ts'
import { usePut } from './use-put.ts'
import './board.css'

/** A card's height in CSS pixels before one has been measured. */
const USUAL_CARD_PX = 92

/** The applications by stage; a card is moved by pointer, by finger, by keyboard or by its menu. */
export function Board({ rows }: { rows: readonly ApplicationRow[] }) {
  const putOn = usePut()
  const { now } = useOnward()
  const goOnFrom = useGoOn()
  const at = now.value
  const columns = useMemo(() => boardOf(rows, at), [rows, at])
  const lifted = useSignal<Lifted | null>(null)
  const says = useSignal('')
  const board = useRef<HTMLDivElement>(null)
  const cardPx = useRef(USUAL_CARD_PX)
  const watchNearness = useNearness()
  const printing = usePrinting()
  /** The application that is being put on another stage. */
  const moved = useRef<string | null>(null)
  const linkOf = (id: string | null) =>
    board.current?.querySelector<HTMLElement>(`[data-card="${id}"] a`)

  const put = async (row: ApplicationRow, slot: Slot) => {
    const goOn = goOnFrom()
    lifted.value = null
    says.value = ''
    // Before the next key, wherever its card is drawn by then.
    moved.current = row.id
    linkOf(row.id)?.focus({ preventScroll: true })
    const next = await putOn(row, slot)
    if (moved.current === row.id) moved.current = null
    if (next) goOn(next)
  }
  useLayoutEffect(() => {
    if (document.activeElement === document.body) linkOf(moved.current)?.focus()
  }, [columns])
  const find = (id: string | undefined) => rows.find((row) => row.id === id)
  useSignalEffect(() => {
    const id = lifted.value?.row.id
    const card = id && board.current?.querySelector<HTMLElement>(`[data-card="${id}"]`)
    if (!card) return
    card.dataset.lifted = ''
    return () => {
      delete card.dataset.lifted
    }
  })
  useCardDrag(board, { lifted, find, put })
  const pressed = useBoardKeys({ lifted, says, columns, find, put })

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of its cards are heard in one place
    <div class="board" ref={board} style={{ '--columns': columns.length }} onKeyDown={pressed}>
      <p class="hush" role="status" aria-live="assertive">
        {says}
      </p>
      <Slots columns={columns} lifted={lifted} />
      {columns.map((column) => (
        <BoardColumn
          key={column.key}
          column={column}
          lifted={lifted}
          onPut={put}
          drawn={printing}
          cardPx={cardPx}
          watchNearness={watchNearness}
        />
      ))}
      <KeysLine keys={boardKeys} id="board-keys" />
    </div>
  )
}
