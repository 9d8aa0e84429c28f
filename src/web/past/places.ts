import type { Named } from '../../core/past/belongings.ts'

/** The address of what happened to one record. */
export function pastOf({ kind, id }: Named): string {
  return `/past/${kind}/${encodeURIComponent(id)}`
}

/** Where a record itself is shown. */
export function placeOf({ kind, id }: Named): string | null {
  switch (kind) {
    case 'application':
      return `/applications/${id}`
    case 'letter':
      return `/letters/${id}`
    case 'recovery':
    case 'reflection':
      return `/after/${id}`
    case 'entry':
    case 'check-in':
    case 'thought':
    case 'fortnight':
      return '/journal'
    case 'activity':
      return '/care/activities'
    case 'unfair-note':
      return `/after/${id}/unfair`
    case 'person':
      return `/people/${id}`
    case 'group':
      return `/groups/${id}`
    case 'wished-employer':
      return `/employers/${id}`
    case 'search-activity':
      return `/work-log?line=${id}`
    case 'log-choice':
      return '/work-log'
    case 'settings':
      return '/settings'
    default:
      return null
  }
}

/** Records that are one thing to a person: what happened to them is told together. */
export function oneThing({ kind, id }: Named): readonly Named[] {
  if (kind === 'letter')
    return [
      { kind, id },
      { kind: 'letter-text', id },
    ]
  if (kind === 'recovery' || kind === 'reflection')
    return [
      { kind: 'recovery', id },
      { kind: 'reflection', id },
    ]
  return [{ kind, id }]
}

/** Which program did it, where it was not this app. */
export function sayActor(actor: string): string | null {
  if (actor === 'web') return null
  return actor === 'cli' ? 'on the command line' : `by ${actor}`
}
