import { changedBetween } from '../vault/each-record.ts'
import { gathered } from '../vault/gathered.ts'
import { knownIn, type Readable } from '../vault/kind.ts'
import { type Application, applicationKind } from '../vault/kinds/application.ts'
import {
  type FeedbackPoint,
  feedbackPointKind,
  type PointSort,
  pointSorts,
} from '../vault/kinds/feedback-point.ts'
import { themeKind } from '../vault/kinds/learn.ts'
import type { Vault } from '../vault/vault.ts'
import type { Tally } from './recurrence.ts'
import { themeResolver } from './themes.ts'

type Point = Readable<FeedbackPoint>

/** How often one theme came up as a strength or as a gap. */
export interface ThemeTally extends Tally {
  readonly themeId: string
  readonly sort: Exclude<PointSort, 'unsorted'>
  /** Applications in which an employer said it, by word or by letter. */
  readonly said: number
  /** Applications in which the person noted it. */
  readonly noted: number
  /** Oldest first; those marked as not the person's are among them and counted nowhere. */
  readonly points: readonly Point[]
  /** At least one of them is not out of the person's hands. */
  readonly inMyHands: boolean
}

/** What a point is counted by: its application, else whoever said it that day. */
export function occasionOf({ id, body }: Point): string {
  return body.applicationId ?? body.recoveryId ?? body.feedbackId ?? body.employer ?? id
}

/** The employer who said a point, so that the same one in two applications counts once. */
export function employerOf(vault: Vault, { body }: Point): string {
  const company = body.applicationId
    ? vault.get(applicationKind, body.applicationId)?.body.company
    : body.employer
  return (company || body.saidBy || '').trim().toLowerCase()
}

/** All points of feedback, oldest first. */
const sorted = gathered(feedbackPointKind, (vault) =>
  vault.all(feedbackPointKind).toSorted((a, b) => (a.body.saidOn < b.body.saidOn ? -1 : 1)),
)

/** In how many applications anything was said or noted at all. */
export function occasionsOf(vault: Vault): number {
  return new Set(sorted(vault).map(occasionOf)).size
}

interface Known {
  readonly points: readonly Point[]
  readonly themes: readonly unknown[]
  /** As of when the tallies were last found to be right. */
  readonly applications: readonly Readable<Application>[]
  /** Applications that points are about. */
  readonly named: ReadonlySet<string>
  readonly tallies: readonly ThemeTally[]
}
const known = new WeakMap<Vault, Known>()

/**
 * Every theme that points name, once as a strength and once as a gap, most frequent first. Of applications
 * nothing counts but whose they are, so most changes of them leave the tallies as they were.
 */
export function talliesOf(vault: Vault): readonly ThemeTally[] {
  const points = sorted(vault)
  const themes = vault.all(themeKind)
  const applications = vault.all(applicationKind)
  const last = known.get(vault)
  if (last?.points === points && last.themes === themes && sameEmployers(last, applications)) {
    known.set(vault, { ...last, applications })
    return last.tallies
  }
  const named = new Set(points.flatMap(({ body }) => body.applicationId ?? []))
  const tallies = counted(vault)
  known.set(vault, { points, themes, applications, named, tallies })
  return tallies
}

function sameEmployers(last: Known, applications: Known['applications']): boolean {
  const { left, come } = changedBetween(last.applications, applications)
  const said = (some: Known['applications']) =>
    some
      .filter(({ id }) => last.named.has(id))
      .map(({ id, body }) => `${id} ${body.company}`)
      .join('\n')
  return said(left) === said(come)
}

function counted(vault: Vault): readonly ThemeTally[] {
  const resolve = themeResolver(vault)
  const groups = new Map<string, Point[]>()
  for (const point of sorted(vault)) {
    const sort = knownIn(pointSorts, point.body.sort)
    const themeId = resolve(point.body.theme)
    if (!themeId || !sort || sort === 'unsorted') continue
    const key = `${sort} ${themeId}`
    const others = groups.get(key)
    if (others) others.push(point)
    else groups.set(key, [point])
  }
  return [...groups]
    .map(([key, points]) => {
      const [sort, themeId] = key.split(' ', 2) as ['strength' | 'gap', string]
      return tallyOf(vault, sort, themeId, points)
    })
    .sort((a, b) => b.times - a.times || b.employers - a.employers)
}

function tallyOf(
  vault: Vault,
  sort: ThemeTally['sort'],
  themeId: string,
  points: readonly Point[],
): ThemeTally {
  const times = new Set<string>()
  const said = new Set<string>()
  const noted = new Set<string>()
  const employers = new Set<string>()
  let inMyHands = false
  for (const point of points) {
    const { verdict, source } = point.body
    if (verdict === 'not-mine') continue
    const occasion = occasionOf(point)
    times.add(occasion)
    if (source === 'self') {
      noted.add(occasion)
    } else {
      said.add(occasion)
      employers.add(employerOf(vault, point) || occasion)
    }
    inMyHands ||= point.body.inMyHands !== 'no'
  }
  return {
    ...{ themeId, sort, points, inMyHands },
    times: times.size,
    said: said.size,
    noted: noted.size,
    employers: employers.size,
  }
}
