import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { type Said, useOnward } from './onward.ts'
import { useUndo } from './use-undo.ts'

/** Says what was done and offers to undo it. Announced politely to screen readers. */
export function QuietWord() {
  const { word } = useOnward()
  const { undo, redo } = useUndo()
  const said = word.said.value
  const place = useRef<HTMLDivElement>(null)
  useOutOfTheWay(place, said)
  return (
    <div class="quiet-place" role="status" aria-live="polite" ref={place}>
      {said && (
        <p
          class="toast"
          onPointerEnter={() => word.hold(true)}
          onPointerLeave={() => word.hold(false)}
          onFocusIn={() => word.hold(true)}
          onFocusOut={() => word.hold(false)}
        >
          <span>{said.text}</span>
          {said.undo !== undefined && (
            <button type="button" onClick={() => undo(said.undo ?? '')}>
              Undo
            </button>
          )}
          {said.redo !== undefined && (
            <button type="button" onClick={() => redo(said.redo ?? '')}>
              Do it again
            </button>
          )}
          <button type="button" onClick={() => word.hush()}>
            Close
          </button>
        </p>
      )}
    </div>
  )
}

const controls =
  ':is(main, .kept-here, .offline) :is(a[href], button, input, select, textarea, summary)'
/**
 * Keeps the word from lying on a control: it stands below, or above where it covers fewer there. It
 * moves when the page under it changes or the focus comes to lie under it, and never while somebody is
 * pointing at it or the page is scrolled: what is about to be pressed has to stay where it is.
 */
function useOutOfTheWay(place: RefObject<HTMLElement | null>, said: Said | null): void {
  useLayoutEffect(() => {
    const word = place.current
    if (!word || !said) return
    let frame = 0
    let later: ReturnType<typeof setTimeout> | undefined
    const settle = () => {
      if (word.matches(':hover, :focus-within')) return
      word.dataset.at = 'below'
      const below = coveredBy(word)
      if (below === 0) return
      word.dataset.at = 'above'
      if (coveredBy(word) >= below) word.dataset.at = 'below'
    }
    // Measuring must not hold up the frame that shows what was just done.
    const settleSoon = () => {
      cancelAnimationFrame(frame)
      clearTimeout(later)
      frame = requestAnimationFrame(() => {
        later = setTimeout(settle)
      })
    }
    settle()
    const observer = new MutationObserver(settleSoon)
    const main = document.getElementById('main')
    if (main) observer.observe(main, { childList: true, subtree: true })
    main?.addEventListener('focusin', settleSoon)
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(later)
      observer.disconnect()
      main?.removeEventListener('focusin', settleSoon)
    }
  }, [place, said])
}

/** How much lies under the word, by the weights of its controls. */
function coveredBy(word: HTMLElement): number {
  const { left, right, top, bottom } = word.getBoundingClientRect()
  const covered = [...document.querySelectorAll(controls)].filter((control) =>
    // A link that runs over two lines covers two places.
    [...control.getClientRects()].some(
      (place) =>
        place.left < right && place.right > left && place.top < bottom && place.bottom > top,
    ),
  )
  return covered.reduce((sum, control) => sum + weightOf(control), 0)
}

/**
 * What is most likely wanted next: the control in focus, then the main one of the page. Of others a
 * phone's bar is the edge of the page: they are scrolled to, as behind the places below it.
 */
function weightOf(control: Element): number {
  if (control === document.activeElement) return 1000
  if (control.classList.contains('main')) return 100
  return matchMedia('(max-width: 47.99rem)').matches ? 0 : 1
}
