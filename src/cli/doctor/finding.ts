/** One line of what the doctor found. `fine: false` says in `says` what to do. */
export interface Finding {
  readonly fine: boolean
  readonly about: string
  readonly says: string
}

export function fine(about: string, says: string): Finding {
  return { fine: true, about, says }
}

export function told(about: string, says: string): Finding {
  return { fine: false, about, says }
}

const MOST_NAMED = 20

/** “a, b and 3 more”: records by name, never by what they hold. */
export function namesOf(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMED).join(', ')
  const rest = names.length - MOST_NAMED
  return rest > 0 ? `${shown} and ${rest} more` : shown
}

/** “1 record”, “3 records”. */
export function recordsOf(count: number): string {
  return count === 1 ? '1 record' : `${count} records`
}
