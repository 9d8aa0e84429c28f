import { elementWords, interestWords, pathsWords } from '../content/en/paths.ts'
import type { Now } from '../context.ts'
import { coursesOf } from '../insights/courses.ts'
import { whyNoTalks } from '../insights/review-opens.ts'
import { dateOf } from '../time/calendar.ts'
import { knownIn } from '../vault/kind.ts'
import {
  type InterestArea,
  interestAreas,
  type PathDecision,
  pathDecisions,
  pathKind,
} from '../vault/kinds/paths.ts'
import type { Vault } from '../vault/vault.ts'
import { type Neighbour, neighboursOf, ownOf, standInFor } from './neighbours.ts'
import type { Occupations } from './occupations.ts'
import { type PathInput, pathsOf } from './paths-actions.ts'

/** One way to go, as it is shown. */
export interface PathRow {
  readonly input: PathInput
  readonly decision: PathDecision | null
  readonly says: readonly string[]
  /** What to search for, the best first. */
  readonly terms: readonly string[]
  /** What it asks for more, by name. */
  readonly missing: readonly string[]
  /** "If it is …, then I …" */
  readonly lever: string
}

export interface PathsView {
  readonly say: string
  /** Why Today offers it; null where it does not. */
  readonly rule: string | null
  /** Whether Today may offer it. */
  readonly offers: boolean
  readonly own: readonly { readonly code: string; readonly title: string }[]
  /** What is said of own occupations that were not surveyed. */
  readonly standIns: readonly string[]
  readonly areas: readonly {
    readonly area: InterestArea
    readonly name: string
    readonly says: string
    readonly picked: boolean
  }[]
  readonly likes: string
  readonly neighbours: readonly PathRow[]
  /** What was refused for good, to be taken back. */
  readonly refused: readonly PathInput[]
}

/** Names of what carries over that are told at once. */
const MOST_CARRIED = 4

/** Where else the person might go. */
export function pathsView(vault: Vault, now: Now, occupations: Occupations): PathsView {
  const { own, areas, likes = '', lookedAt } = pathsOf(vault)
  const decided = vault.all(pathKind).filter(({ body }) => body.sort === 'neighbour')
  const refusedBodies = decided.filter(({ body }) => body.decision === 'no')
  const mine = ownOf(
    occupations,
    own.map(({ id }) => id),
  )
  const neighbours = neighboursOf(occupations, {
    own: own.map(({ id }) => id),
    areas,
    likes,
    refused: new Set(refusedBodies.map(({ body }) => body.about)),
  })
  const decisionOf = new Map(decided.map(({ body }) => [body.about, body.decision]))
  const zone = Math.max(0, ...mine.map(({ zone }) => zone ?? 0)) || null
  const first = own[0]?.title
  return {
    say: !first
      ? pathsWords.say.none
      : neighbours.length === 0
        ? pathsWords.say.nothing
        : pathsWords.say.few(first),
    rule: lookedAt ? null : ruleOf(vault, now),
    offers: lookedAt === undefined,
    own: own.map(({ id, title }) => ({ code: id, title })),
    standIns: mine.flatMap((each) => {
      const standIn = each.rated ? null : standInFor(occupations, each)
      return standIn ? [pathsWords.standIn(each.title, standIn.title)] : []
    }),
    areas: interestAreas.map((area) => ({
      ...{ area, ...interestWords[area] },
      picked: areas.includes(area),
    })),
    likes,
    neighbours: neighbours.map((neighbour) =>
      rowOf(neighbour, zone, knownIn(pathDecisions, decisionOf.get(neighbour.occupation.code))),
    ),
    refused: refusedBodies.map(({ body }) => ({
      ...{ sort: 'neighbour', about: body.about, name: body.name },
      ...{ because: body.because ?? '', terms: body.name },
    })),
  }
}

/** Why other ways to go are offered, with what the trial found; null where nothing asks for it. */
function ruleOf(vault: Vault, now: Now): string | null {
  const today = dateOf(now)
  const why = whyNoTalks(coursesOf(vault, today), today)
  return why === null ? null : pathsWords.rule(why)
}

function rowOf(
  { occupation, from, carries, missing, weighed, liked, isNamed }: Neighbour,
  ownZone: number | null,
  decision: PathDecision | undefined,
): PathRow {
  const { code, title, called, zone } = occupation
  const names = (ids: readonly string[]) => ids.map((id) => elementWords[id]?.name ?? id)
  const terms = called.length > 0 ? called : [title]
  const likedNames = liked.map((area) => interestWords[area].name)
  const close =
    weighed > 0
      ? pathsWords.because(carries.length, weighed, from.title)
      : pathsWords.becauseWords(from.title)
  const because = [close, ...pathsWords.draws(likedNames, isNamed)].join(' ')
  return {
    input: { sort: 'neighbour', about: code, name: title, because, terms: terms[0] ?? title },
    decision: decision ?? null,
    says: [
      ...(weighed > 0
        ? [
            pathsWords.carries(names(carries).slice(0, MOST_CARRIED)),
            pathsWords.missing(names(missing)),
          ]
        : []),
      pathsWords.zone(zone, ownZone),
    ],
    terms,
    missing: names(missing),
    lever: pathsWords.lever(terms[0] ?? title),
  }
}
