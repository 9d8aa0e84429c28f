/** What this browser alone keeps under `key`, in `storage`; null where it keeps nothing or may not. */
export function readHere(key: string, storage: () => Storage = () => localStorage): string | null {
  try {
    return storage().getItem(key)
  } catch {
    return null
  }
}

/** Keeps `value` for this browser alone; null forgets. Without storage it lasts as long as the page. */
export function keepHere(
  key: string,
  value: string | null,
  storage: () => Storage = () => localStorage,
): void {
  try {
    if (value === null) storage().removeItem(key)
    else storage().setItem(key, value)
  } catch {
    // Whoever asked goes on with what they hold in memory.
  }
}
