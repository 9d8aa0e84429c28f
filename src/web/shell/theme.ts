import { keepHere, readHere } from './kept-here.ts'

/** Light, dark, or as the system has it. Kept for this browser only, since screens differ. */
export type Theme = 'light' | 'dark' | 'system'

const KEY = 'onward-theme'

export function readTheme(): Theme {
  const kept = readHere(KEY)
  return kept === 'light' || kept === 'dark' ? kept : 'system'
}

export function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
}

export function keepTheme(theme: Theme): void {
  applyTheme(theme)
  keepHere(KEY, theme === 'system' ? null : theme)
}
