/** When the last copy was made in this browser; kept for this browser alone. */
const KEY = 'onward-last-copy'

/** An instant, or null where none was made or it was not kept. */
export function lastCopyAt(): string | null {
  try {
    const kept = localStorage.getItem(KEY)
    return kept !== null && Number.isFinite(Date.parse(kept)) ? kept : null
  } catch {
    return null
  }
}

export function keepLastCopy(at: string): void {
  try {
    localStorage.setItem(KEY, at)
  } catch {
    // Without storage the page says nothing about it.
  }
}

export function forgetLastCopy(): void {
  try {
    localStorage.removeItem(KEY)
  } catch {
    // Nothing was kept then.
  }
}
