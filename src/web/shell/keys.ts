import { useEffect } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { searching } from '../search/searching.ts'
import { useUndo } from './use-undo.ts'

/** Every shortcut, for the list that `?` shows. */
export const shortcuts: readonly { keys: string; does: string }[] = [
  { keys: 'r', does: 'Read a letter' },
  { keys: 'n', does: 'Add an application' },
  { keys: '/', does: 'Search; among applications, find one' },
  { keys: 'g t', does: 'Go to Today' },
  { keys: 'g a', does: 'Go to Applications' },
  { keys: 'g j', does: 'Go to Journal' },
  { keys: 'g p', does: 'Go to People' },
  { keys: 'g m', does: 'Go to More' },
  { keys: 'g h', does: 'Someone to talk to' },
  { keys: 'Ctrl Z', does: 'Undo the last change' },
  { keys: 'Ctrl Shift Z', does: 'Do again what was undone; Ctrl Y does too' },
  { keys: '?', does: 'Show this list' },
]

const single: Readonly<Record<string, string>> = {
  r: '/read',
  n: '/applications/new',
  '/': '/applications?find',
  '?': '/more#keys',
}
const afterG: Readonly<Record<string, string>> = {
  t: '/',
  a: '/applications',
  j: '/journal',
  p: '/people',
  m: '/more',
  h: '/help',
}

/** How long `g` waits for its letter, in milliseconds. */
const CHORD_MS = 1500

/** Keys work outside fields only: while one is written in, the browser's own undo is the field's. */
export function useKeys(): void {
  const { path, route } = useLocation()
  const { undoLast, redoLast } = useUndo()
  useEffect(() => {
    let goUntil = 0
    const pressed = (event: KeyboardEvent) => {
      // Held a moment too long, Enter would also press what the focus has gone on to.
      if (event.repeat && event.key === 'Enter' && !isTyping(event.target)) event.preventDefault()
      if (event.defaultPrevented || isTyping(event.target) || searching.peek()) return
      // What asks something over the page is answered first.
      if (document.querySelector(':modal')) return
      const goesBack = undoKey(event)
      if (goesBack) {
        event.preventDefault()
        if (goesBack === 'undo') undoLast()
        else redoLast()
        return
      }
      if (event.ctrlKey || event.metaKey || event.altKey) return
      if (event.key === '/' && path !== '/applications') {
        event.preventDefault()
        searching.value = true
        return
      }
      const target = event.timeStamp < goUntil ? afterG[event.key] : single[event.key]
      goUntil = event.key === 'g' ? event.timeStamp + CHORD_MS : 0
      if (target) {
        event.preventDefault()
        route(target)
      }
    }
    addEventListener('keydown', pressed)
    return () => removeEventListener('keydown', pressed)
  }, [path, route, undoLast, redoLast])
}

function undoKey(event: KeyboardEvent): 'undo' | 'redo' | undefined {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return undefined
  const key = event.key.toLowerCase()
  if (key === 'y' && !event.shiftKey) return 'redo'
  if (key !== 'z') return undefined
  return event.shiftKey ? 'redo' : 'undo'
}

export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  )
}
