import { gathered } from '../vault/gathered.ts'
import { knownIn, type Readable } from '../vault/kind.ts'
import { applicationKind } from '../vault/kinds/application.ts'
import {
  type FeedbackPoint,
  feedbackPointKind,
  type PointSort,
  pointSorts,
} from '../vault/kinds/feedback-point.ts'
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

/** Every theme that points name, once as a strength and once as a gap, most frequent first. */
export function talliesOf(vault: Vault): readonly ThemeTally[] {
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
  const counted = points.filter(({ body }) => body.verdict !== 'not-mine')
  const theirs = counted.filter(({ body }) => body.source !== 'self')
  const own = counted.filter(({ body }) => body.source === 'self')
  const occasions = (some: readonly Point[]) => new Set(some.map(occasionOf)).size
  return {
    themeId,
    sort,
    points,
    times: occasions(counted),
    said: occasions(theirs),
    noted: occasions(own),
    employers: new Set(theirs.map((point) => employerOf(vault, point) || occasionOf(point))).size,
    inMyHands: counted.some(({ body }) => body.inMyHands !== 'no'),
  }
}
