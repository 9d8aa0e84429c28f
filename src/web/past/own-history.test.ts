import { expect, test } from 'vitest'
import { deletedGroups, recentlyDeleted } from '../../core/past/recently-deleted.ts'
import { nextRecord } from '../../core/vault/change.ts'
import { create, remove } from '../../core/vault/edit.ts'
import { personKind } from '../../core/vault/kinds/person.ts'
import { isDeleted, type VaultRecord } from '../../core/vault/record.ts'
import type { OwnSet } from '../replica/replica.ts'
import { newerThan, toldOf, toldWithBases } from './own-history.ts'

const now = { instant: '2026-03-10T21:40:00.000Z', zone: 'Europe/London' }
const added = create(personKind, 'p1', { name: 'Joan', roles: [] })
const first: OwnSet = {
  set: {
    id: 's1',
    actor: 'web',
    at: '2026-03-10T21:00:00.000Z',
    intent: 'add-person',
    changes: [added],
  },
  bases: [null],
}
const record = nextRecord(added, first.set.at)
const second: OwnSet = {
  set: {
    id: 's2',
    actor: 'web',
    at: '2026-03-10T21:30:00.000Z',
    intent: 'remove-person',
    changes: [remove(personKind, { id: 'p1', version: 1 })],
  },
  bases: [record],
}

test('own sets are told as history tells them', () => {
  expect(toldOf([second, first])).toMatchObject([
    { changeSetId: 's2', intent: 'remove-person', version: 2, record: { deleted: true } },
    { changeSetId: 's1', intent: 'add-person', version: 1, record: { body: { name: 'Joan' } } },
  ])
})

test('what this browser deleted can be named and brought back without the program', () => {
  const gone = nextRecord(second.set.changes[0] ?? added, second.set.at)
  const groups = deletedGroups(isDeleted(gone) ? [gone] : [], now)
  const open = (kept: VaultRecord) => ('body' in kept ? kept.body : undefined)
  expect(recentlyDeleted(groups, toldWithBases([second]), open)).toMatchObject([
    { what: 'Someone on your list', name: 'Joan', actor: 'web', last: record },
  ])
})

test('only own sets that history does not know yet come before it', () => {
  expect(newerThan(toldOf([first]), [second, first])).toEqual([second])
  expect(newerThan(toldOf([second, first]), [second, first])).toEqual([])
  expect(newerThan([], [second, first])).toEqual([second, first])
  const later = { ...toldOf([first])[0], changeSetId: 'other', at: '2026-03-10T21:20:00.000Z' }
  expect(newerThan([later as never], [second, first])).toEqual([second])
})
