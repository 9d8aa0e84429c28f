/** Kept by each browser in which the app once stood, and asked for by `show-first-words.js`. */
export const OPENED_KEY = 'onward-opened'

/**
 * Has `draw` take over what stood in the page before the app did, element by element: what was typed there
 * meanwhile stays, and the button that was pressed last is pressed again, now that something answers.
 */
export function takeOver(root: HTMLElement, draw: () => void): void {
  const pressed = root.querySelector<HTMLElement>('button[aria-busy]')
  const typed = fieldIn(root)?.value
  const opened = root.querySelector<HTMLDetailsElement>('details[open]')
  draw()
  delete document.documentElement.dataset.early
  const field = fieldIn(root)
  if (field && typed) {
    field.value = typed
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }
  if (opened) opened.open = true
  // What was typed has been taken by then.
  if (pressed) requestAnimationFrame(() => pressed.isConnected && pressed.click())
}

/** A page that nobody looks at is not painted; nothing waits longer for it, in milliseconds. */
const PAINT_PATIENCE_MS = 100

/** Waits until what stands in the page is painted: opening records would keep a slow phone from it. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve))
    setTimeout(resolve, PAINT_PATIENCE_MS)
  })
}

/** Each of these pages has one field at most. */
function fieldIn(root: HTMLElement): HTMLInputElement | HTMLTextAreaElement | null {
  return root.querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea')
}
