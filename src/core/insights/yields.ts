import { type Beta, chanceGreater, type Range, rangeOf } from './beta.ts'
import type { Course } from './courses.ts'
import { channelOf, mixedPrior, type OwnPriors } from './priors.ts'
import type { ReplyCurve } from './replies.ts'
import { beliefAfter, type Count, countTries } from './steps.ts'
import { CourseTally } from './tally.ts'

/** Tries that each side must have before one is said to bring more than the other. */
export const TOLD_FROM = 15

/** What one part of the applications brought, such as those found through an agency. */
export interface Yield extends Count {
  readonly name: string
  readonly applications: number
  readonly belief: Beta
  readonly range: Range
}

/** Two parts that have enough tries to be compared. */
export interface Comparison {
  readonly better: string
  readonly worse: string
  /** The chance, 0.5 to 1, that the better one really brings more. */
  readonly chance: number
}

export interface Yields {
  /** Most applications first. */
  readonly parts: readonly Yield[]
  /** Null while fewer than two parts have enough tries: too early to tell. */
  readonly comparison: Comparison | null
}

export const ways = ['channel', 'workMode', 'jobType', 'place', 'role'] as const
export type Way = (typeof ways)[number]

/** The part that something belongs to by what was noted of it. */
const nameBy: Readonly<Record<Way, (noted: string) => string | undefined>> = {
  channel: channelOf,
  workMode: (noted) => noted,
  jobType: (noted) => noted,
  place: (noted) => noted.split(',')[0]?.trim(),
  role: knownKindOfRole,
}

/** Titles are taken apart once: the same few are met at every count. */
const MOST_ROLES_KNOWN = 20_000
const kindsOfRoles = new Map<string, string>()

function knownKindOfRole(role: string): string {
  const known = kindsOfRoles.get(role)
  if (known !== undefined) return known
  const kind = kindOfRole(role) ?? ''
  if (kindsOfRoles.size >= MOST_ROLES_KNOWN) kindsOfRoles.clear()
  kindsOfRoles.set(role, kind)
  return kind
}

/** Counts each part; what is noted alike is asked for its part once. */
function talliesBy(way: Way, courses: readonly Course[]): ReadonlyMap<string, CourseTally> {
  const parts = new Map<string, CourseTally>()
  const byNoted = new Map<string, CourseTally | null>()
  for (const course of courses) {
    const noted = course[way]
    if (!noted) continue
    let part = byNoted.get(noted)
    if (part === undefined) {
      const name = nameBy[way](noted)
      part = name ? (parts.get(name) ?? new CourseTally()) : null
      if (name && part) parts.set(name, part)
      byNoted.set(noted, part)
    }
    part?.add(course)
  }
  return parts
}

/**
 * Talks per application in each part, by one way of dividing them. Applications of which it is not
 * known are left out. Parts were chosen, not drawn by lot: a difference need not be their doing.
 */
export function yieldsBy(
  way: Way,
  courses: readonly Course[],
  curve: ReplyCurve,
  own: OwnPriors = {},
): Yields {
  const yields = [...talliesBy(way, courses)]
    .map(([name, part]) => {
      const count = countTries(part, curve)
      const belief = beliefAfter(mixedPrior(part, own), count)
      return { name, applications: part.courses, ...count, belief, range: rangeOf(belief) }
    })
    .sort((a, b) => b.applications - a.applications || (a.name < b.name ? -1 : 1))
  return { parts: yields, comparison: comparisonOf(yields) }
}

/** The best and the least of the parts that have enough tries. */
function comparisonOf(parts: readonly Yield[]): Comparison | null {
  const told = parts
    .filter(({ tried }) => tried >= TOLD_FROM)
    .sort((a, b) => b.range.median - a.range.median)
  const [first] = told
  const last = told.at(-1)
  if (!first || !last || first === last) return null
  return {
    better: first.name,
    worse: last.name,
    chance: chanceGreater(last.belief, first.belief),
  }
}

/** Words of a title that tell its level or its shape, not the kind of work. */
const NOT_THE_WORK = new Set(
  'senior junior lead principal staff graduate trainee assistant associate head chief deputy interim part-time full-time remote hybrid i ii iii the of and for in'.split(
    ' ',
  ),
)

/** "Senior Network Planner (m/f/d)" as "planner": the last word that names the work. */
export function kindOfRole(role: string): string | undefined {
  const words = role
    .toLowerCase()
    .replace(/\(.*?\)|[,/–|].*$/gu, ' ')
    .split(/\s+/)
    .filter((word) => word !== '' && !NOT_THE_WORK.has(word))
  return words.at(-1)
}
