import type { RefObject } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import './menu.css'

export interface MenuOption<Value extends string> {
  readonly value: Value
  readonly word: string
}

interface MenuProps<Value extends string> {
  label: string
  /** What it is done to, where the same stands on several rows. */
  about?: string
  options: readonly MenuOption<Value>[]
  /** The one that holds now, if one of them does. */
  picked?: Value | undefined
  onPick: (value: Value) => void
}

/** Choices that open over the page: arrow keys and letters find, Enter picks, Escape leaves. */
export function Menu<Value extends string>(
  props: MenuProps<Value> & {
    /** `refocus`: the focus is to go back to what opened it. */
    onLeave: (refocus: boolean) => void
  },
) {
  const { onLeave, picked } = props
  const menu = useRef<HTMLDivElement>(null)
  const choices = () => [...(menu.current?.querySelectorAll('button') ?? [])]
  // Before the next key, which is meant for the menu already.
  useLayoutEffect(() => {
    menu.current?.scrollIntoView({ block: 'nearest' })
    const all = choices()
    const now = props.options.findIndex(({ value }) => value === picked)
    ;(all[now] ?? all[0])?.focus()
    const pressedBeside = ({ target }: PointerEvent) => {
      // What opened it stands beside it and closes it by itself.
      if (target instanceof Node && !menu.current?.parentElement?.contains(target)) onLeave(false)
    }
    addEventListener('pointerdown', pressedBeside)
    return () => removeEventListener('pointerdown', pressedBeside)
  }, [])
  const pressed = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.key === 'Tab') onLeave(false)
    const all = choices()
    const here = all.indexOf(document.activeElement as HTMLButtonElement)
    const to = nextPlace(event.key, here, all)
    if (event.key !== 'Escape' && to === undefined) return
    event.preventDefault()
    if (event.key === 'Escape') onLeave(true)
    else if (to !== undefined) all.at(to)?.focus()
  }
  return (
    <div
      ref={menu}
      class="menu"
      role="menu"
      tabIndex={-1}
      aria-label={props.label}
      onKeyDown={pressed}
      onFocusOut={({ relatedTarget: into }) => {
        if (into instanceof Node && !menu.current?.contains(into)) onLeave(false)
      }}
    >
      {props.options.map(({ value, word }) => (
        <button
          key={value}
          type="button"
          role="menuitem"
          aria-current={value === picked ? 'true' : undefined}
          tabIndex={-1}
          onClick={() => props.onPick(value)}
        >
          {word}
        </button>
      ))}
    </div>
  )
}

/**
 * Whether a menu is open, for a button that opens it. When asked to, the focus goes back to that button,
 * or to what stands for it among the stops of the Tab key.
 */
export function useMenuOpener(standsForIt?: RefObject<HTMLElement | null>) {
  const [open, setOpen] = useState(false)
  const ref = useRef<HTMLButtonElement>(null)
  const close = (refocus: boolean) => {
    setOpen(false)
    if (refocus) (standsForIt ?? ref).current?.focus()
  }
  const toggle = () => setOpen(!open)
  const opener = { ref, 'aria-haspopup': 'menu', 'aria-expanded': open, onClick: toggle } as const
  return { open, close, opener }
}

/** A button that opens its choices; picking one carries it out. */
export function MenuButton<Value extends string>(props: MenuProps<Value>) {
  const { open, close, opener } = useMenuOpener()
  return (
    <span class="menu-place">
      <button
        class="btn"
        type="button"
        aria-label={props.about && `${props.label} ${props.about}`}
        {...opener}
      >
        {props.label}
      </button>
      {open && (
        <Menu
          {...props}
          onPick={(value) => {
            close(true)
            props.onPick(value)
          }}
          onLeave={close}
        />
      )}
    </span>
  )
}

/** The place in the menu that a key leads to, round at its ends; undefined for other keys. */
function nextPlace(key: string, here: number, all: readonly HTMLElement[]): number | undefined {
  if (key === 'ArrowDown') return (here + 1) % all.length
  if (key === 'ArrowUp') return here <= 0 ? -1 : here - 1
  if (key === 'Home') return 0
  if (key === 'End') return -1
  if (key.length !== 1 || key === ' ') return undefined
  const from = [...all.slice(here + 1), ...all.slice(0, here + 1)]
  const found = from.find((each) => each.textContent?.toLowerCase().startsWith(key.toLowerCase()))
  return found && all.indexOf(found)
}
