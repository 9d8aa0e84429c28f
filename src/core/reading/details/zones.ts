import { instantAt } from '../../time/calendar.ts'
import { oneOf } from './calendar-words.ts'
import type { Frame } from './frame.ts'

/** Names of zones as letters write them, folded; a country may have its own city. */
const named: Readonly<Record<string, string>> = {
  utc: 'Etc/UTC',
  gmt: 'Europe/London',
  bst: 'Europe/London',
  'uk time': 'Europe/London',
  'british time': 'Europe/London',
  cet: 'Europe/Paris',
  cest: 'Europe/Paris',
  mez: 'Europe/Berlin',
  mesz: 'Europe/Berlin',
  'deutscher zeit': 'Europe/Berlin',
  'schweizer zeit': 'Europe/Zurich',
  'osterreichischer zeit': 'Europe/Vienna',
  'heure francaise': 'Europe/Paris',
  'heure suisse': 'Europe/Zurich',
  'heure belge': 'Europe/Brussels',
  "heure de l'est": 'America/Toronto',
  'hora peninsular': 'Europe/Madrid',
  'hora espanola': 'Europe/Madrid',
  'ora italiana': 'Europe/Rome',
  'nederlandse tijd': 'Europe/Amsterdam',
  wet: 'Europe/Lisbon',
  'irish time': 'Europe/Dublin',
  'central european time': 'Europe/Paris',
  'german time': 'Europe/Berlin',
  'swiss time': 'Europe/Zurich',
  'french time': 'Europe/Paris',
  'dutch time': 'Europe/Amsterdam',
  'spanish time': 'Europe/Madrid',
  'italian time': 'Europe/Rome',
  'mitteleuropaische zeit': 'Europe/Berlin',
  hae: 'America/Toronto',
  hne: 'America/Toronto',
  "heure de l'ouest": 'America/Vancouver',
  atlantic: 'America/Halifax',
  eet: 'Europe/Helsinki',
  eest: 'Europe/Helsinki',
  et: 'America/New_York',
  est: 'America/New_York',
  edt: 'America/New_York',
  eastern: 'America/New_York',
  ct: 'America/Chicago',
  cst: 'America/Chicago',
  cdt: 'America/Chicago',
  central: 'America/Chicago',
  mt: 'America/Denver',
  mst: 'America/Denver',
  mdt: 'America/Denver',
  mountain: 'America/Denver',
  pt: 'America/Los_Angeles',
  pst: 'America/Los_Angeles',
  pdt: 'America/Los_Angeles',
  pacific: 'America/Los_Angeles',
  'arizona time': 'America/Phoenix',
  'hawaii time': 'Pacific/Honolulu',
  ist: 'Asia/Kolkata',
  'india time': 'Asia/Kolkata',
  aest: 'Australia/Sydney',
  aedt: 'Australia/Sydney',
  awst: 'Australia/Perth',
  nzst: 'Pacific/Auckland',
  nzdt: 'Pacific/Auckland',
  sast: 'Africa/Johannesburg',
  wat: 'Africa/Lagos',
  eat: 'Africa/Nairobi',
  gst: 'Asia/Dubai',
  sgt: 'Asia/Singapore',
  hkt: 'Asia/Hong_Kong',
  jst: 'Asia/Tokyo',
  pkt: 'Asia/Karachi',
  brt: 'America/Sao_Paulo',
  'horario de brasilia': 'America/Sao_Paulo',
}

/** What a name means where the letter comes from another country than most that use it. */
const byCountry: Readonly<Record<string, Readonly<Record<string, string | null>>>> = {
  ca: {
    et: 'America/Toronto',
    est: 'America/Toronto',
    edt: 'America/Toronto',
    eastern: 'America/Toronto',
    ct: 'America/Winnipeg',
    mt: 'America/Edmonton',
    mountain: 'America/Edmonton',
    pt: 'America/Vancouver',
    pst: 'America/Vancouver',
    pacific: 'America/Vancouver',
  },
  ie: { ist: 'Europe/Dublin', gmt: 'Europe/Dublin' },
  il: { ist: 'Asia/Jerusalem' },
  cn: { cst: 'Asia/Shanghai' },
  au: { est: 'Australia/Sydney' },
  de: { cet: 'Europe/Berlin', cest: 'Europe/Berlin' },
  at: { cet: 'Europe/Vienna', mez: 'Europe/Vienna' },
  ch: { cet: 'Europe/Zurich', cest: 'Europe/Zurich', mez: 'Europe/Zurich' },
  nl: { cet: 'Europe/Amsterdam', cest: 'Europe/Amsterdam' },
  be: { cet: 'Europe/Brussels', cest: 'Europe/Brussels' },
  it: { cet: 'Europe/Rome', cest: 'Europe/Rome' },
  es: { cet: 'Europe/Madrid', cest: 'Europe/Madrid' },
}

/** Cities whose time is named: "Berlin time", "heure de Paris", "hora de Lisboa". */
const cities: Readonly<Record<string, string>> = {
  london: 'Europe/London',
  londres: 'Europe/London',
  dublin: 'Europe/Dublin',
  lisbon: 'Europe/Lisbon',
  lisboa: 'Europe/Lisbon',
  paris: 'Europe/Paris',
  brussels: 'Europe/Brussels',
  bruxelles: 'Europe/Brussels',
  amsterdam: 'Europe/Amsterdam',
  berlin: 'Europe/Berlin',
  vienna: 'Europe/Vienna',
  wien: 'Europe/Vienna',
  zurich: 'Europe/Zurich',
  geneve: 'Europe/Zurich',
  madrid: 'Europe/Madrid',
  rome: 'Europe/Rome',
  roma: 'Europe/Rome',
  munich: 'Europe/Berlin',
  munchen: 'Europe/Berlin',
  hamburg: 'Europe/Berlin',
  frankfurt: 'Europe/Berlin',
  bern: 'Europe/Zurich',
  basel: 'Europe/Zurich',
  milan: 'Europe/Rome',
  milano: 'Europe/Rome',
  barcelona: 'Europe/Madrid',
  porto: 'Europe/Lisbon',
  luxembourg: 'Europe/Luxembourg',
  warsaw: 'Europe/Warsaw',
  prague: 'Europe/Prague',
  copenhagen: 'Europe/Copenhagen',
  oslo: 'Europe/Oslo',
  helsinki: 'Europe/Helsinki',
  stockholm: 'Europe/Stockholm',
  boston: 'America/New_York',
  atlanta: 'America/New_York',
  dallas: 'America/Chicago',
  seattle: 'America/Los_Angeles',
  'los angeles': 'America/Los_Angeles',
  'san francisco': 'America/Los_Angeles',
  calgary: 'America/Edmonton',
  edmonton: 'America/Edmonton',
  winnipeg: 'America/Winnipeg',
  halifax: 'America/Halifax',
  chile: 'America/Santiago',
  argentina: 'America/Argentina/Buenos_Aires',
  colombia: 'America/Bogota',
  peru: 'America/Lima',
  quito: 'America/Guayaquil',
  montevideo: 'America/Montevideo',
  adelaide: 'Australia/Adelaide',
  auckland: 'Pacific/Auckland',
  wellington: 'Pacific/Auckland',
  mumbai: 'Asia/Kolkata',
  delhi: 'Asia/Kolkata',
  bangalore: 'Asia/Kolkata',
  manila: 'Asia/Manila',
  tokyo: 'Asia/Tokyo',
  'hong kong': 'Asia/Hong_Kong',
  'kuala lumpur': 'Asia/Kuala_Lumpur',
  accra: 'Africa/Accra',
  johannesburg: 'Africa/Johannesburg',
  'cape town': 'Africa/Johannesburg',
  'new york': 'America/New_York',
  toronto: 'America/Toronto',
  montreal: 'America/Toronto',
  vancouver: 'America/Vancouver',
  chicago: 'America/Chicago',
  denver: 'America/Denver',
  mexico: 'America/Mexico_City',
  'ciudad de mexico': 'America/Mexico_City',
  'mexico city': 'America/Mexico_City',
  bogota: 'America/Bogota',
  lima: 'America/Lima',
  santiago: 'America/Santiago',
  'buenos aires': 'America/Argentina/Buenos_Aires',
  'sao paulo': 'America/Sao_Paulo',
  brasilia: 'America/Sao_Paulo',
  sydney: 'Australia/Sydney',
  melbourne: 'Australia/Melbourne',
  brisbane: 'Australia/Brisbane',
  perth: 'Australia/Perth',
  singapore: 'Asia/Singapore',
  dubai: 'Asia/Dubai',
  lagos: 'Africa/Lagos',
  nairobi: 'Africa/Nairobi',
}

const filler = String.raw`^[\s,]{0,2}[([]?(?:in\s)?`
const namePattern = new RegExp(
  `${filler}(${oneOf(Object.keys(named))})\\b(?!\\s(?:office|station))`,
)
const city = oneOf(Object.keys(cities))
const cityPattern = new RegExp(
  `${filler}(?:(${city}) (?:time|local time)\\b|(?:heure de|hora de|hora da|horario de|horario da|ora di|fuso di|fuso orario di|tijd in|tijd|ortszeit|zeit in)\\s(${city})\\b|(${city})er zeit\\b)`,
)
const written =
  /^[\s,]{0,2}[([]?((?:Africa|America|Asia|Australia|Europe|Pacific)\/[A-Z][A-Za-z_]+(?:\/[A-Z][A-Za-z_]+)?)/
const offset = /^[\s,]{0,2}[([]?(?:utc|gmt)\s?([+-])\s?(\d{1,2})(?![\d:]*[1-9]\d)/

/**
 * The IANA zone named right behind a time, with its length in the text; null where none is named, or
 * only "local time". `folded` and `shown` begin behind the time.
 */
export function zoneBehind(
  folded: string,
  shown: string,
  { country }: Frame,
): { readonly zone: string; readonly length: number } | null {
  const asIana = written.exec(shown)
  if (asIana?.[1] !== undefined) {
    return isZone(asIana[1]) ? { zone: asIana[1], length: asIana[0].length } : null
  }
  const fixed = offset.exec(folded)
  if (fixed !== null) {
    const hours = Number(fixed[2])
    // In the names of the tz database the sign is turned round.
    const zone = hours === 0 ? 'Etc/UTC' : `Etc/GMT${fixed[1] === '+' ? '-' : '+'}${hours}`
    return isZone(zone) ? { zone, length: fixed[0].length } : null
  }
  const inCity = cityPattern.exec(folded)
  if (inCity !== null) {
    const zone = cities[inCity[1] ?? inCity[2] ?? inCity[3] ?? '']
    return zone === undefined ? null : { zone, length: inCity[0].length }
  }
  const byName = namePattern.exec(folded)
  if (byName?.[1] === undefined) return null
  const zone = byCountry[country ?? '']?.[byName[1]] ?? named[byName[1]]
  return zone === undefined ? null : { zone, length: byName[0].length }
}

const forAll = new RegExp(
  `\\b(?:all times|times|uhrzeiten|alle zeiten|horaires|horas|horarios|orari|tijden)\\s(?:(?:are|is|shown|given|in|sind|gelten|angegeben|sont|indiques|son|estan|en|sono|indicati|zijn|sao|em)\\s){0,4}(${oneOf(Object.keys(named))})\\b`,
)

/** The zone that a letter names once for all its times; null where it names none. */
export function zoneOfAll(folded: string, { country }: Frame): string | null {
  const name = forAll.exec(folded)?.[1]
  return name === undefined ? null : (byCountry[country ?? '']?.[name] ?? named[name] ?? null)
}

/** Whether this device knows the zone. */
function isZone(zone: string): boolean {
  try {
    return instantAt('2026-01-01', '12:00', zone) !== ''
  } catch {
    return false
  }
}
