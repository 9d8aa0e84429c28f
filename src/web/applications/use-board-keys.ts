import type { Signal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import type { ApplicationRow } from '../../core/applications/application-row.ts'
import { type BoardColumn, canPut, columnOf, type Slot } from '../../core/applications/board.ts'
import { slotWord } from '../../core/applications/fact-words.ts'
import { type Lifted, whereItIs } from './lifted.ts'

interface Keys {
  lifted: Signal<Lifted | null>
  /** What a screen reader is told. */
  says: Signal<string>
  columns: readonly BoardColumn[]
  find: (id: string | undefined) => ApplicationRow | undefined
  put: (row: ApplicationRow, slot: Slot) => void
}

/**
 * The keys of a board. With a card in focus: arrows go to its neighbours, Space picks it up, `m` opens
 * its menu. While it is picked up: arrows choose where, Space or Enter put it down, Escape or leaving it
 * puts it back.
 */
export function useBoardKeys({ lifted, says, columns, find, put }: Keys) {
  const lastKey = useRef('')
  const putBack = ({ row }: Lifted) => {
    lifted.value = null
    says.value = `${row.company} is back in ${whereItIs(row)}.`
  }
  const heldKey = (held: Lifted, key: string): boolean => {
    if (key === 'Escape' || key === 'Tab') {
      putBack(held)
      return key === 'Escape'
    }
    if (key === ' ' || key === 'Enter') {
      if (held.over) put(held.row, held.over)
      else putBack(held)
      return true
    }
    if (!key.startsWith('Arrow')) return true
    const over = slotTowards(key, held, columns)
    if (over) {
      lifted.value = { ...held, over }
      says.value = `${slotWord(over)}.`
    }
    return true
  }
  const cardKey = (card: HTMLElement, row: ApplicationRow, key: string): boolean => {
    // `g m` leads to another page.
    const before = lastKey.current
    lastKey.current = key
    if (key === ' ' && !row.readOnly) {
      lifted.value = { row, by: 'keyboard', over: null }
      says.value = `${row.company} is picked up from ${whereItIs(row)}. Arrow keys choose where, Space puts it down, Escape puts it back.`
      return true
    }
    if (key === 'm' && before !== 'g') {
      card.querySelector<HTMLElement>('.move')?.click()
      return true
    }
    const neighbour = neighbourOf(card, key)
    neighbour?.querySelector<HTMLElement>('a')?.focus()
    return neighbour !== undefined
  }
  return (event: KeyboardEvent) => {
    const { key, target } = event
    if (event.ctrlKey || event.metaKey || event.altKey || !(target instanceof Element)) return
    const held = lifted.peek()
    const card = target.closest<HTMLElement>('[data-card]')
    const row = find(card?.dataset.card)
    if (!card || !row || !target.matches('a')) return
    const done = held?.by === 'keyboard' ? heldKey(held, key) : cardKey(card, row, key)
    if (!done) return
    event.preventDefault()
    event.stopPropagation()
  }
}

/** The place that an arrow key leads to from where the card is held now. */
function slotTowards(
  key: string,
  { row, over }: Lifted,
  columns: readonly BoardColumn[],
): Slot | null {
  const places = columns.map(({ slots }) => slots.filter((slot) => canPut(row, slot)))
  const from = columns.findIndex(({ key: column, slots }) =>
    over ? slots.includes(over) : column === columnOf(row),
  )
  const here = places[from] ?? []
  const at = over ? here.indexOf(over) : -1
  if (key === 'ArrowDown') return here[Math.min(at + 1, here.length - 1)] ?? null
  if (key === 'ArrowUp') return here[Math.max(at - 1, 0)] ?? null
  const beyond = key === 'ArrowRight' ? places.slice(from + 1) : places.slice(0, from).reverse()
  return beyond.find((each) => each.length > 0)?.[0] ?? null
}

/** The card above, below or at the same height of the next column that has one. */
function neighbourOf(card: HTMLElement, key: string): Element | undefined {
  const column = card.closest('section')
  const board = column?.parentElement
  if (!column || !board) return undefined
  const cardsOf = (part: Element) => [...part.querySelectorAll('[data-card]')]
  if (key === 'ArrowDown' || key === 'ArrowUp') {
    const cards = cardsOf(column)
    const at = cards.indexOf(card) + (key === 'ArrowDown' ? 1 : -1)
    return at < 0 ? undefined : cards[at]
  }
  if (key !== 'ArrowRight' && key !== 'ArrowLeft') return undefined
  const columns = [...board.querySelectorAll('section')].filter(
    (each) => each === column || cardsOf(each).length > 0,
  )
  const next = columns[columns.indexOf(column) + (key === 'ArrowRight' ? 1 : -1)]
  const { top } = card.getBoundingClientRect()
  return next && cardsOf(next).find((each) => each.getBoundingClientRect().top >= top - 1)
}
