import { sayFigure } from '../content/en/counts.ts'
import { isCalendarDate } from '../time/calendar.ts'
import type { JobType, WorkMode } from '../vault/kinds/application.ts'

/**
 * What the page of an advert says of it for machines: `JobPosting` of schema.org as JSON-LD
 * (https://schema.org/JobPosting). Null is not said, or more than one thing.
 */
export interface JobPosting {
  readonly company: string | null
  readonly role: string | null
  readonly place: string | null
  readonly workMode: WorkMode | null
  readonly jobType: JobType | null
  readonly pay: string | null
  /** `YYYY-MM-DD`. */
  readonly closesOn: string | null
  readonly requisition: string | null
}

/** More is no posting; UTF-16 units. */
export const MAX_POSTING_CHARS = 60_000
const LONGEST_VALUE = 200
const MOST_NODES = 200

/** The posting in a text of JSON-LD; null where there is none, or two. */
export function jobPosting(json: string | undefined): JobPosting | null {
  if (!json || json.length > MAX_POSTING_CHARS) return null
  let read: unknown
  try {
    read = JSON.parse(json)
  } catch {
    return null
  }
  const found = postingsIn(read)
  const [posting] = found
  if (!posting || found.length > 1) return null
  return {
    company: wordsOf(one(posting.hiringOrganization, 'name')),
    role: wordsOf(posting.title),
    place: placeOf(posting.jobLocation),
    workMode: /telecommute/i.test(String(posting.jobLocationType)) ? 'remote' : null,
    jobType: typeOf(posting.employmentType),
    pay: payOf(posting.baseSalary),
    closesOn: dayOf(posting.validThrough),
    requisition: wordsOf(one(posting.identifier, 'value')),
  }
}

type Node = Readonly<Record<string, unknown>>

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

function postingsIn(read: unknown): readonly Node[] {
  const waiting: unknown[] = [read]
  const found: Node[] = []
  for (let looked = 0; looked < MOST_NODES && waiting.length > 0; looked += 1) {
    const next = waiting.shift()
    if (Array.isArray(next)) waiting.push(...next.slice(0, MOST_NODES))
    else if (isNode(next)) {
      if ([next['@type']].flat().includes('JobPosting')) found.push(next)
      else waiting.push(next['@graph'], next.mainEntity)
    }
  }
  return found
}

/** A value that may be a text, or a thing that holds it under a name. */
function one(value: unknown, name: string): unknown {
  return isNode(value) && !Array.isArray(value) ? value[name] : value
}

function wordsOf(value: unknown): string | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null
  const words = String(value)
    .replace(/<[^<>]{0,200}>/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/[\p{Cc}\u200B-\u200F\u202A-\u202E\u2066-\u2069]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return words === '' || words.length > LONGEST_VALUE ? null : words
}

function placeOf(location: unknown): string | null {
  const places = [location].flat().filter(isNode)
  const [place] = places
  if (!place || places.length > 1) return null
  const { address } = place
  if (!isNode(address)) return wordsOf(address)
  const parts = [address.addressLocality, address.addressRegion].map(wordsOf)
  return [...new Set(parts.filter((part) => part !== null))].join(', ') || null
}

const types: Readonly<Record<string, JobType>> = {
  FULL_TIME: 'full-time',
  PART_TIME: 'part-time',
  CONTRACTOR: 'contract',
  TEMPORARY: 'temporary',
  INTERN: 'internship',
  VOLUNTEER: 'volunteer',
}

function typeOf(type: unknown): JobType | null {
  const named = [type].flat().map((one) => types[String(one).toUpperCase()])
  return named.length === 1 ? (named[0] ?? null) : null
}

const periods: Readonly<Record<string, string>> = {
  HOUR: 'an hour',
  DAY: 'a day',
  WEEK: 'a week',
  MONTH: 'a month',
  YEAR: 'a year',
}

function payOf(salary: unknown): string | null {
  if (!isNode(salary)) return null
  const value = isNode(salary.value) ? salary.value : salary
  const amounts = [value.minValue ?? value.value, value.maxValue].map(Number).filter((n) => n > 0)
  const range = [...new Set(amounts)].map((amount) => sayFigure(Math.round(amount))).join(' to ')
  const currency = wordsOf(salary.currency)
  if (range === '' || currency === null || !/^[A-Z]{3}$/.test(currency)) return null
  const period = periods[String(value.unitText ?? salary.unitText).toUpperCase()]
  return [range, currency, period ?? ''].join(' ').trim()
}

function dayOf(value: unknown): string | null {
  const day = typeof value === 'string' ? value.slice(0, 10) : ''
  return isCalendarDate(day) ? day : null
}
