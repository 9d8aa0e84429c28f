import { useEffect, useRef } from 'preact/hooks'
import type { ApplicationRow } from '../../core/applications/application-row.ts'
import { canPut, type Slot, slots } from '../../core/applications/board.ts'
import { slotWord } from '../../core/applications/words.ts'

/** Where a card can go, as a menu: arrow keys and letters find, Escape leaves. */
export function MoveMenu(props: {
  row: ApplicationRow
  onPick: (slot: Slot) => void
  /** `refocus`: the focus is to go back to what opened it. */
  onLeave: (refocus: boolean) => void
}) {
  const { row, onPick, onLeave } = props
  const menu = useRef<HTMLDivElement>(null)
  const choices = () => [...(menu.current?.querySelectorAll('button') ?? [])]
  useEffect(() => {
    menu.current?.scrollIntoView({ block: 'nearest' })
    choices()[0]?.focus()
  }, [])
  const pressed = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.key === 'Tab') onLeave(false)
    const all = choices()
    const here = all.indexOf(document.activeElement as HTMLButtonElement)
    const to = next(event.key, here, all)
    if (event.key !== 'Escape' && to === undefined) return
    event.preventDefault()
    if (event.key === 'Escape') onLeave(true)
    else if (to !== undefined) all.at(to)?.focus()
  }
  return (
    <div
      ref={menu}
      class="move-menu"
      role="menu"
      tabIndex={-1}
      aria-label={`Move ${row.company} to`}
      onKeyDown={pressed}
      onFocusOut={(event) => {
        const into = event.relatedTarget
        if (into instanceof Node && !menu.current?.contains(into)) onLeave(false)
      }}
    >
      {slots
        .filter((slot) => canPut(row, slot))
        .map((slot) => (
          <button
            key={slot}
            type="button"
            role="menuitem"
            tabIndex={-1}
            onClick={() => onPick(slot)}
          >
            {slotWord(slot)}
          </button>
        ))}
    </div>
  )
}

/** The place in the menu that a key leads to, round at its ends; undefined for other keys. */
function next(key: string, here: number, all: readonly HTMLElement[]): number | undefined {
  if (key === 'ArrowDown') return (here + 1) % all.length
  if (key === 'ArrowUp') return here <= 0 ? -1 : here - 1
  if (key === 'Home') return 0
  if (key === 'End') return -1
  if (key.length !== 1 || key === ' ') return undefined
  const from = [...all.slice(here + 1), ...all.slice(0, here + 1)]
  const found = from.find((each) => each.textContent?.toLowerCase().startsWith(key.toLowerCase()))
  return found && all.indexOf(found)
}
