import { cityOf, instantOf } from '../../core/applications/rounds-time.ts'

/** A time zone under the name of its city: "New York" of `America/New_York`. */
interface NamedZone {
  readonly zone: string
  readonly city: string
}

let known: readonly NamedZone[] | undefined

/** Every zone whose clock this browser knows. */
function zones(): readonly NamedZone[] {
  known ??= Intl.supportedValuesOf('timeZone').map((zone) => ({ zone, city: cityOf(zone) }))
  return known
}

/** Names of cities to choose from. */
export function zoneCities(): readonly string[] {
  return zones().map(({ city }) => city)
}

/** The zone of a city or of an IANA name as typed; null for one that is not known here. */
export function zoneNamed(typed: string): string | null {
  const name = typed.trim().toLowerCase()
  const found = zones().find(
    ({ zone, city }) => city.toLowerCase() === name || zone.toLowerCase() === name,
  )
  return found?.zone ?? (isKnown(typed.trim()) ? typed.trim() : null)
}

/** What stands for a zone in a field, so that it is read as the same one again. */
export function zoneText(zone: string): string {
  return zoneNamed(cityOf(zone)) === zone ? cityOf(zone) : zone
}

/** An older name of a zone is known too, though it is not listed. */
function isKnown(zone: string): boolean {
  return zone.includes('/') && instantOf({ on: '2026-01-01', time: '12:00', zone }) !== null
}
