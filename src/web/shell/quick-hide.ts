import { signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Keys } from '../replica/keys.ts'
import { keepHere, readHere } from './kept-here.ts'

const WANTED_KEY = 'onward-quick-hide'
const HIDDEN_KEY = 'onward-hidden'
const YES = 'yes'
/** The whole of what the title bar says then. */
export const NEUTRAL_TITLE = 'Notes'
const thisTab = () => sessionStorage

/** Whether Esc hides the page, by a choice for this browser alone. */
export const hidesQuickly = signal(readHere(WANTED_KEY) === YES)
/** Whether a neutral page is shown now; it stays over a reload. */
export const hidden = signal(hidesQuickly.peek() && readHere(HIDDEN_KEY, thisTab) === YES)

let focusedBefore: Element | null = null

export function wantQuickHide(wanted: boolean): void {
  hidesQuickly.value = wanted
  keepHere(WANTED_KEY, wanted ? YES : null)
}

/** Shows a neutral page at once and locks what is sealed; what is being written stays as it is. */
export function hideNow(keys: Keys): void {
  focusedBefore = document.activeElement
  for (const dialog of document.querySelectorAll('dialog[open]'))
    (dialog as HTMLDialogElement).close()
  setHidden(true)
  if (keys.state.peek() === 'open') keys.lock()
}

/** Back to the page as it was, and to the place in it. */
export function showAgain(): void {
  setHidden(false)
  const focused = focusedBefore
  focusedBefore = null
  // The page is drawn before anything in it can be reached.
  requestAnimationFrame(() => focused instanceof HTMLElement && focused.focus())
}

function setHidden(isHidden: boolean): void {
  hidden.value = isHidden
  keepHere(HIDDEN_KEY, isHidden ? YES : null, thisTab)
}

/** Esc hides, and shows again, wherever the person is and whatever they are writing in. */
export function useQuickHide(keys: Keys): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const isHidden = hidden.peek()
      // The keys of the page behind it do nothing.
      if (isHidden) event.stopPropagation()
      if (event.key !== 'Escape' || event.isComposing || !hidesQuickly.peek()) return
      event.preventDefault()
      event.stopPropagation()
      if (isHidden) showAgain()
      else hideNow(keys)
    }
    addEventListener('keydown', pressed, true)
    return () => removeEventListener('keydown', pressed, true)
  }, [keys])
}
