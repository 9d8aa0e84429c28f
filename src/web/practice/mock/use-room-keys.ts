import { useLayoutEffect, useRef } from 'preact/hooks'

interface RoomKeys {
  readonly onBegin: () => void
  readonly onDone: () => void
  readonly onSkip: () => void
  /** An answer is being given: the letters that lead to other pages rest. */
  readonly isLive: boolean
}

/** Keys of the interview, outside fields and controls, which have their own. */
export function useRoomKeys(keys: RoomKeys) {
  const section = useRef<HTMLElement>(null)
  const latest = useRef(keys)
  latest.current = keys
  // Before it is seen, so that no key is meant for a question that was not there yet.
  useLayoutEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
      const { target } = event
      if (target instanceof Element && target.closest('a, button, input, textarea, select')) return
      const does = doesOf(event.key, latest.current)
      if (does || (latest.current.isLive && event.key.length === 1)) event.preventDefault()
      if (!event.repeat) does?.()
    }
    // A new question: the keys are meant for it, not for the button of the last one.
    section.current?.querySelector('h1')?.focus({ preventScroll: true })
    // Before those of all pages, which leave alone what was taken already.
    addEventListener('keydown', pressed, { capture: true })
    return () => removeEventListener('keydown', pressed, { capture: true })
  }, [])
  return section
}

function doesOf(key: string, { onBegin, onDone, onSkip }: RoomKeys): (() => void) | undefined {
  if (key === ' ') return onBegin
  if (key === 'Enter') return onDone
  return key === 'ArrowRight' ? onSkip : undefined
}
