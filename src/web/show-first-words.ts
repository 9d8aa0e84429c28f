import { OPENED_KEY } from './shell/early-words.ts'

/*
 * A script of its own in the page of the app for any web host, which runs before the app has come: shows
 * what stands ready in the page (`first-words.tsx`) to somebody who was never here. Whoever was sees the
 * app with their records, and nothing before it.
 */
const path = location.hash.slice(1) || '/'
const root = document.getElementById('onward')
const words = [...document.querySelectorAll('template')].find(
  ({ dataset }) => dataset.firstWords === path,
)
if (words && location.search === '' && isFirstVisit() && window.top === window.self && root) {
  document.documentElement.dataset.early = 'yes'
  root.append(words.content.cloneNode(true))
  // The app presses it again (`takeOver`).
  root.addEventListener('click', ({ target }) => {
    if (!document.documentElement.dataset.early) return
    root.querySelector('[aria-busy]')?.removeAttribute('aria-busy')
    if (target instanceof Element) target.closest('button')?.setAttribute('aria-busy', 'true')
  })
}

/** Where nothing can be kept, nobody can tell who was here. */
function isFirstVisit(): boolean {
  try {
    return localStorage.getItem(OPENED_KEY) === null && !navigator.serviceWorker?.controller
  } catch {
    return false
  }
}
