import type { Signal } from '@preact/signals'
import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { ApplicationRow } from '../../core/applications/application-row.ts'
import type { Slot } from '../../core/applications/board.ts'
import type { Lifted } from './lifted.ts'

/** A mouse picks a card up once it has moved so far, in CSS pixels. */
const MOUSE_MOVES_PX = 6
/** A finger picks a card up by resting on it so long; one that moves on before is scrolling. */
const FINGER_RESTS_MS = 350
const FINGER_SLIPS_PX = 10

interface Moves {
  lifted: Signal<Lifted | null>
  find: (id: string | undefined) => ApplicationRow | undefined
  put: (row: ApplicationRow, slot: Slot) => void
}

/**
 * Lets the cards of a board be dragged by mouse, pen and finger. Scrolling stays the browser's: a finger
 * picks up only what it rests on, and from then on the page stands still under it.
 */
export function useCardDrag(board: RefObject<HTMLElement | null>, moves: Moves): void {
  const latest = useRef(moves)
  latest.current = moves
  useEffect(() => {
    const root = board.current
    if (!root) return
    const drag = new Drag(root, () => latest.current)
    return () => drag.end()
  }, [board])
}

/** Listens on one board until its end. */
class Drag {
  readonly #listening = new AbortController()
  readonly #root: HTMLElement
  readonly #moves: () => Moves
  #down: { readonly id: string; readonly x: number; readonly y: number; timer: number } | null =
    null
  #held = false
  /** Put back while the button is still down: letting go of it then is no click either. */
  #putBack = false

  constructor(root: HTMLElement, moves: () => Moves) {
    this.#root = root
    this.#moves = moves
    const { signal } = this.#listening
    root.addEventListener('pointerdown', (event) => this.#pressed(event), { signal })
    addEventListener('pointermove', (event) => this.#moved(event), { signal })
    addEventListener('pointerup', (event) => this.#released(event), { signal })
    addEventListener('pointercancel', () => this.#leave(), { signal })
    addEventListener('blur', () => this.#leave(), { signal })
    addEventListener('keydown', ({ key }) => key === 'Escape' && this.#escaped(), { signal })
    // Without this the browser would scroll under the finger, or open its own menu for the link.
    const still = (event: Event) => this.#held && event.preventDefault()
    root.addEventListener('touchmove', still, { signal, passive: false })
    root.addEventListener('contextmenu', still, { signal })
  }

  end(): void {
    this.#leave()
    this.#listening.abort()
  }

  #pressed(event: PointerEvent): void {
    const target = event.target as Element
    const id = target.closest<HTMLElement>('[data-card]')?.dataset.card
    if (!id || !event.isPrimary || event.button !== 0 || !target.closest('a')) return
    if (this.#moves().find(id)?.readOnly !== false) return
    const { clientX: x, clientY: y } = event
    const timer =
      event.pointerType === 'mouse' ? 0 : window.setTimeout(() => this.#lift(x, y), FINGER_RESTS_MS)
    this.#down = { id, x, y, timer }
  }

  #moved({ clientX: x, clientY: y }: PointerEvent): void {
    const down = this.#down
    if (!down) return
    if (!this.#held) {
      const far = Math.hypot(x - down.x, y - down.y)
      if (down.timer !== 0 && far > FINGER_SLIPS_PX) this.#leave()
      else if (down.timer === 0 && far > MOUSE_MOVES_PX) this.#lift(x, y)
      return
    }
    this.#follow(x, y)
  }

  #released({ clientX: x, clientY: y }: PointerEvent): void {
    const held = this.#held ? this.#moves().lifted.peek() : null
    if (held) {
      this.#noClick()
      const slot = this.#slotAt(x, y)
      this.#leave()
      if (slot) this.#moves().put(held.row, slot)
      return
    }
    if (this.#putBack) this.#noClick()
    this.#leave()
  }

  #escaped(): void {
    const held = this.#held
    this.#leave()
    this.#putBack = held
  }

  #lift(x: number, y: number): void {
    const row = this.#moves().find(this.#down?.id)
    if (!row) return
    this.#held = true
    this.#moves().lifted.value = { row, by: 'pointer', over: null }
    getSelection()?.removeAllRanges()
    requestAnimationFrame(() => this.#follow(x, y))
  }

  #follow(x: number, y: number): void {
    const { lifted } = this.#moves()
    const held = lifted.peek()
    if (!held) return
    const ghost = this.#root.querySelector<HTMLElement>('.ghost')
    if (ghost) ghost.style.translate = `${x}px ${y}px`
    const over = this.#slotAt(x, y)
    if (over !== held.over) lifted.value = { ...held, over }
  }

  /** The place under the pointer, or in whose column the pointer is where that has one place only. */
  #slotAt(x: number, y: number): Slot | null {
    const places = [...this.#root.querySelectorAll<HTMLElement>('[data-slot]')]
    const within = (element: Element, alsoBelow: boolean) => {
      const { left, right, top, bottom } = element.getBoundingClientRect()
      return x >= left && x <= right && y >= top && (alsoBelow || y <= bottom)
    }
    const isAlone = (place: HTMLElement) => place.parentElement?.childElementCount === 1
    const place =
      places.find((each) => within(each, false)) ??
      places.find((each) => isAlone(each) && within(each, true))
    return (place?.dataset.slot as Slot | undefined) ?? null
  }

  /** Letting go of a card is no click on its link. */
  #noClick(): void {
    const { signal } = this.#listening
    const stop = (event: Event) => {
      event.preventDefault()
      event.stopPropagation()
    }
    addEventListener('click', stop, { capture: true, once: true, signal })
    setTimeout(() => removeEventListener('click', stop, { capture: true }))
  }

  #leave(): void {
    if (this.#down) clearTimeout(this.#down.timer)
    this.#down = null
    this.#putBack = false
    if (!this.#held) return
    this.#held = false
    this.#moves().lifted.value = null
  }
}
