import { expect, test } from 'vitest'
import type { Change } from './change.ts'
import { mergeChange, purgeKept } from './merge.ts'
import type { VaultRecord } from './record.ts'

const head = { kind: 'note', id: 'n1', schema: 1 }
const at = { updatedAt: '2026-03-02T08:00:00.000Z' }
const plain = (version: number, words: string): VaultRecord => ({
  ...{ ...head, ...at, version, body: { words } },
})
const gone = (version: number): VaultRecord => ({ ...head, ...at, version, deleted: true })
const purged = (version: number): VaultRecord => ({ ...gone(version), deleted: true, purged: true })
const edit: Change = { ...head, baseVersion: 1, body: { words: 'mine' } }
const deletion: Change = { ...head, baseVersion: 1, body: null }
const purge: Change = { ...deletion, purge: true }

test('an edit that did not know of a deletion for good does not bring the text back', () => {
  const merged = mergeChange(plain(1, 'a'), edit, purged(2))
  expect(merged).toEqual({ outcome: 'unchanged', notes: purgeKept })
  expect(mergeChange(undefined, edit, purged(2))).toEqual(merged)
})

test('a record that is made anew where it was known to be deleted for good is made', () => {
  const merged = mergeChange(purged(2), { ...edit, baseVersion: 2 }, purged(2))
  expect(merged).toMatchObject({ outcome: 'merged', change: { baseVersion: 2 }, notes: [] })
  const later = mergeChange(purged(2), { ...edit, baseVersion: 2 }, purged(4))
  expect(later).toEqual({ outcome: 'unchanged', notes: purgeKept })
})

test('deleting for good stands against an edit, and says so only where somebody edited', () => {
  const stands = { outcome: 'merged', change: { baseVersion: 2, purge: true } }
  const base = plain(1, 'a')
  expect(mergeChange(base, purge, plain(2, 'b'))).toMatchObject({ ...stands, notes: purgeKept })
  expect(mergeChange(base, purge, plain(2, 'a'))).toMatchObject({ ...stands, notes: [] })
  expect(mergeChange(base, purge, gone(2))).toMatchObject({ ...stands, notes: [] })
  expect(mergeChange(base, purge, undefined)).toMatchObject({ outcome: 'merged', notes: [] })
})

test('deleting what is gone for good changes nothing and is not worth a word', () => {
  const nothing = { outcome: 'unchanged', notes: [] }
  expect(mergeChange(plain(1, 'a'), purge, purged(2))).toEqual(nothing)
  expect(mergeChange(plain(1, 'a'), deletion, purged(2))).toEqual(nothing)
})
