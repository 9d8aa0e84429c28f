const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
/** Zone names of RFC 5322 section 4.3, in minutes east of UTC; others count as UTC, as it says. */
const zoneNames: Readonly<Record<string, number>> = {
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  cet: 60,
  cest: 120,
  bst: 60,
  jst: 540,
}
const shape =
  /^(?:[a-z]{3,9}\.?,?\s+)?(\d{1,2})[\s-]+([a-z]{3})[a-z]*\.?[\s-]+(\d{2,4})\s+(\d{1,2}):(\d{1,2})(?::(\d{1,2}))?(?:\.\d+)?\s*(?:([ap])m\b\s*)?([+-]\d{4}|[+-]\d{2}:\d{2}|[a-z]{1,5})?/i
const isoShape = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/

/**
 * A `Date` header (RFC 5322 section 3.3, obsolete forms included) as ISO 8601 UTC; null when it is
 * not one or lies outside 1980 to 2100. A date without a zone counts as UTC, on every machine alike.
 */
export function mailDateToIso(value: string): string | null {
  const trimmed = value.slice(0, 200).trim()
  if (isoShape.test(trimmed)) return isoOf(Date.parse(trimmed))
  const found = shape.exec(trimmed)
  if (!found) return null
  const [, day, monthName, year, hourOnClock, minute, second, half, zone] = found
  const hour = half
    ? (Number(hourOnClock) % 12) + (half.toLowerCase() === 'p' ? 12 : 0)
    : hourOnClock
  const month = months.indexOf((monthName ?? '').toLowerCase())
  if (month < 0) return null
  const numbers = [fullYear(year ?? ''), Number(day), Number(hour), Number(minute)] as const
  if (numbers[1] > 31 || numbers[2] > 24 || numbers[3] > 59) return null
  const local = Date.UTC(numbers[0], month, numbers[1], numbers[2], numbers[3], Number(second ?? 0))
  return isoOf(local - zoneMinutes(zone ?? '') * 60_000)
}

/** RFC 5322 section 4.3: two digits below 50 are of this century, three digits count from 1900. */
function fullYear(digits: string): number {
  const year = Number(digits)
  if (digits.length === 4) return year
  return digits.length === 2 && year < 50 ? 2000 + year : 1900 + year
}

function zoneMinutes(zone: string): number {
  const offset = /^([+-])(\d{2}):?(\d{2})$/.exec(zone)
  if (!offset) return zoneNames[zone.toLowerCase()] ?? 0
  const minutes = Number(offset[2]) * 60 + Number(offset[3])
  return offset[1] === '-' ? -minutes : minutes
}

function isoOf(milliseconds: number): string | null {
  const inRange = milliseconds >= Date.UTC(1980, 0) && milliseconds < Date.UTC(2101, 0)
  return inRange ? new Date(milliseconds).toISOString() : null
}
