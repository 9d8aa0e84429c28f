import type { Told } from '../../core/past/what-happened.ts'
import { nextRecord } from '../../core/vault/change.ts'
import type { OwnSet } from '../replica/replica.ts'

/** What this browser's own sets did, newest first, as history tells it once the keeper has them. */
export function toldOf(own: readonly OwnSet[]): readonly Told[] {
  return own.flatMap(({ set }) => {
    const { id: changeSetId, actor, intent, at } = set
    return set.changes.map((change) => {
      const record = nextRecord(change, at)
      const { kind, id, version } = record
      return { changeSetId, actor, intent, at, kind, id, version, record }
    })
  })
}

/** The same with what each record was before: enough to bring back what a set deleted. */
export function toldWithBases(own: readonly OwnSet[]): readonly Told[] {
  return own.flatMap((one) => {
    const { actor, intent, at } = one.set
    const before = one.bases.flatMap((record) => {
      if (!record) return []
      const { kind, id, version } = record
      return [{ changeSetId: '', actor, intent, at, kind, id, version, record }]
    })
    return [...toldOf([one]), ...before]
  })
}

/** Own sets that are newer than all that history has told: made or taken over since it was asked. */
export function newerThan(told: readonly Told[], own: readonly OwnSet[]): readonly OwnSet[] {
  const known = new Set(told.map(({ changeSetId }) => changeSetId))
  const newest = told[0]?.at ?? ''
  const end = own.findIndex(({ set }) => known.has(set.id) || set.at < newest)
  return end === -1 ? own : own.slice(0, end)
}
