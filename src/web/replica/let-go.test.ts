import { expect, test } from 'vitest'
import type { Entry } from './entry.ts'
import { noticesAfter } from './let-go.ts'
import type { MergeNotice } from './replica.ts'

const at = '2026-03-02T08:00:00.000Z'
const told = (id: string, recordId: string, what: MergeNotice['what']): MergeNotice => ({
  ...{ id, kind: 'note', recordId, at, what, path: 'title' },
  ...(what === 'mine-kept' ? { other: 'gave way' } : {}),
})
const gone = (id: string, recordId: string): MergeNotice => ({
  ...told(id, recordId, 'purge-kept'),
  path: '',
})
const purged = new Map([['note/a', 3]])

test('what gave way in a record that was deleted for good is told as gone, once', () => {
  const notices = [told('2', 'a', 'mine-kept'), told('1', 'a', 'mine-kept')]
  expect(noticesAfter(notices, purged)).toEqual([gone('1', 'a')])
  const known = gone('0', 'a')
  expect(noticesAfter([...notices, known], purged)).toEqual([known])
})

test('what stood in the record itself goes with it', () => {
  const notices = [told('1', 'a', 'both-kept'), told('2', 'a', 'edit-kept')]
  expect(noticesAfter(notices, purged)).toEqual([])
})

test('notices of other records, and of what was written anew since, stay as they are', () => {
  const notices = [told('1', 'b', 'mine-kept'), { ...told('2', 'a', 'mine-kept'), afterPurge: 3 }]
  expect(noticesAfter(notices, purged)).toEqual(notices)
  const all = [...notices, told('3', 'a', 'mine-kept')]
  expect(noticesAfter(all, purged)).toEqual([...notices, gone('3', 'a')])
})

/** A set of this browser that deletes it for good. */
function deletedHere(at: string): readonly Entry[] {
  const head = { kind: 'note', id: 'a', baseVersion: 2, schema: 1 }
  const changes = [{ ...head, body: null, purge: true }] as const
  const set = { id: 's', actor: 'test', at, intent: 'purge', changes }
  return [{ seq: 1, set, bases: [null], formerIds: [] }]
}

test('whoever deleted it here is told nothing of another place', () => {
  const done = deletedHere('2026-03-02T08:00:01.000Z')
  expect(noticesAfter([told('1', 'a', 'mine-kept')], purged, done)).toEqual([])
})

test('unless it was deleted before anybody could read here of what gave way', () => {
  const done = deletedHere('2026-03-02T07:59:59.000Z')
  expect(noticesAfter([told('1', 'a', 'mine-kept')], purged, done)).toEqual([gone('1', 'a')])
})
