import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'

const controls = 'a[href], button, input, select, textarea, summary'
const headings = 'h1, h2, h3'

interface Place {
  readonly parent: Element
  readonly index: number
}

/**
 * When the control in focus goes away with what it did, the focus moves to what took its place, and
 * never falls back to the top of the page: a keyboard or a screen reader would lose its line.
 */
export function useFocusKept(sheet: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = sheet.current
    if (!root) return
    let last: Element | null = null
    let beforeToast: Element | null = null
    let places: readonly Place[] = []
    let beside: readonly Element[] = []
    const remember = () => {
      const { activeElement } = document
      if (!activeElement || activeElement === document.body) return
      last = activeElement
      places = placesOf(activeElement, root)
      beside = [...(activeElement.parentElement?.children ?? [])]
      if (!activeElement.closest('.quiet-place')) beforeToast = activeElement
    }
    const settle = () => {
      if (document.activeElement !== document.body || !last) {
        remember()
        return
      }
      if (last.isConnected) return
      const inToast = places.some(({ parent }) => parent.classList.contains('quiet-place'))
      const next =
        inToast && beforeToast?.isConnected ? beforeToast : whatTookItsPlace(places, beside)
      last = null
      if (next instanceof HTMLElement) focusOn(next)
    }
    const observer = new MutationObserver(settle)
    observer.observe(root, { childList: true, subtree: true })
    root.addEventListener('focusin', remember)
    return () => {
      observer.disconnect()
      root.removeEventListener('focusin', remember)
    }
  }, [sheet])
}

/** Puts the focus on an element, also where it is no control, such as a heading. */
export function focusOn(element: HTMLElement): void {
  if (!element.matches(controls) && !element.hasAttribute('tabindex')) element.tabIndex = -1
  element.focus()
}

/**
 * Puts the focus on the heading, or else the first control, of the part of the page so named. Whoever
 * has gone into a field by then is left there, and loses no key.
 */
export function focusPart(name: string): void {
  requestAnimationFrame(() => {
    if (document.activeElement?.matches('input, textarea')) return
    const part = document.querySelector(`main section[aria-label="${CSS.escape(name)}"]`)
    const into = part && entryOf(part)
    if (into instanceof HTMLElement) focusOn(into)
  })
}

/**
 * Puts the focus on the last row of a list, which was just added and asks something. Whoever has gone
 * into a field by then is left there, and loses no key.
 */
export function focusLastRow(list: HTMLElement | null): void {
  requestAnimationFrame(() => {
    if (document.activeElement?.matches('input, textarea')) return
    const row = list?.lastElementChild
    if (row instanceof HTMLElement) focusOn(row)
  })
}

/** Puts the focus into the first field that asks for something. */
export function focusAsking(): void {
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>('main [aria-invalid="true"]')?.focus(),
  )
}

/** Where an element stands, from its parent up to the sheet. */
function placesOf(element: Element, root: Element): Place[] {
  const places: Place[] = []
  let child = element
  for (let parent = child.parentElement; parent && child !== root; parent = child.parentElement) {
    places.push({ parent, index: [...parent.children].indexOf(child) })
    child = parent
  }
  return places
}

/** A button that stood beside it did not take its place, and may do the opposite: then it is the row. */
function whatTookItsPlace(places: readonly Place[], beside: readonly Element[]): Element | null {
  for (const { parent, index } of places) {
    if (!parent.isConnected) continue
    if (parent.closest('main') === null) break
    const children = [...parent.children]
    const after = index < children.length ? children.slice(index) : children.slice(-1)
    const entry = after.map(entryOf).find((each) => each !== null)
    if (entry?.matches('button') && beside.includes(entry)) return entry.closest('li') ?? entry
    if (entry) return entry
  }
  return document.querySelector('main h1')
}

function entryOf(part: Element): Element | null {
  const candidates = part.matches(`${headings}, ${controls}`)
    ? [part]
    : [...part.querySelectorAll(headings), ...part.querySelectorAll(controls)]
  return candidates.find((each) => each.checkVisibility() && !each.closest('.hush')) ?? null
}
