import { addDays, dateIn } from '../../time/calendar.ts'
import type { LetterText } from '../letter-text.ts'

/** What the days and times of a letter are understood against. */
export interface Frame {
  /** The day of the letter where it was written; null where that is not known or could be two days. */
  readonly day: string | null
  /** Within a day of that, for questions where a day more or less does not matter. */
  readonly about: string | null
  /** ISO 639-1; null where it cannot be told. */
  readonly language: string | null
  /** ISO 3166-1 alpha-2 of the sender's address, lower case. */
  readonly country: string | null
}

/** UTC offsets in whole hours at which letters in a language are usually written. */
const offsets: Readonly<Record<string, readonly [number, number]>> = {
  en: [-8, 5],
  de: [1, 2],
  fr: [-5, 2],
  es: [-6, 2],
  nl: [1, 2],
  it: [1, 2],
  pt: [-4, 1],
}
/** Of countries whose letters say more than their language. */
const countryOffsets: Readonly<Record<string, readonly [number, number]>> = {
  au: [8, 11],
  nz: [12, 13],
  uk: [0, 1],
  ie: [0, 1],
  us: [-8, -4],
  ca: [-8, -3],
  in: [5, 6],
  za: [2, 2],
}
/** People write letters between these hours. */
const wakingHours = [7, 21] as const

const countryEnd = /\.(?:(?:co|com|org|ac|gov|net|edu|nhs)\.)?([a-z]{2})>?$/

/** Short domains that are sold to everyone. */
const soldToAll = new Set(['io', 'ai', 'co', 'me', 'tv', 'ly', 'so', 'gg', 'to', 'eu', 'sh', 'fm'])

export function frameOf(letter: LetterText, sentAt: string | null): Frame {
  const country = countryEnd.exec(letter.sender)?.[1] ?? null
  const known = country !== null && !soldToAll.has(country) ? country : null
  const language = letter.languages.main
  const at = sentAt === null ? Number.NaN : Date.parse(sentAt)
  if (sentAt === null || Number.isNaN(at))
    return { day: null, about: null, language, country: known }
  const about = dateIn(sentAt, 'UTC')
  const range = countryOffsets[known ?? ''] ?? offsets[language ?? ''] ?? [-8, 5]
  const days = new Set<string>()
  const utcHour = new Date(at).getUTCHours()
  for (let offset = range[0]; offset <= range[1]; offset++) {
    const hour = utcHour + offset
    const local = ((hour % 24) + 24) % 24
    if (local < wakingHours[0] || local > wakingHours[1]) continue
    days.add(addDays(about, Math.floor(hour / 24)))
  }
  const [only] = days
  const day = days.size > 1 ? null : (only ?? about)
  return { day, about, language, country: known }
}
