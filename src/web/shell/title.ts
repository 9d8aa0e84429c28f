import { effect, signal } from '@preact/signals'
import { useLayoutEffect } from 'preact/hooks'
import { hidden, NEUTRAL_TITLE } from './quick-hide.ts'

const named = signal<string>()

/** Names the page in the title bar. */
export function useTitle(title: string): void {
  useLayoutEffect(() => {
    named.value = title === 'Onward' ? title : `${title} · Onward`
  }, [title])
}

/** Keeps the title bar at the page's name, or at no particular one while the page is hidden. */
export function useTitleBar(): void {
  useLayoutEffect(
    () =>
      effect(() => {
        const title = hidden.value ? NEUTRAL_TITLE : named.value
        if (title !== undefined) document.title = title
      }),
    [],
  )
}
