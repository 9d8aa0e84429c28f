import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyChangeSet, type Change, nextRecord } from './change.ts'
import { mergeChange } from './merge.ts'
import type { Body, Sealed, VaultRecord } from './record.ts'

const at = '2026-03-02T08:00:00.000Z'
const head = { kind: 'note', id: 'n1' }
const record = (version: number, body: Body, schema = 1): VaultRecord => ({
  ...head,
  version,
  schema,
  updatedAt: at,
  body,
})
const gone = (version: number): VaultRecord => ({
  ...head,
  version,
  schema: 1,
  updatedAt: at,
  deleted: true,
})
const change = (baseVersion: number, body: Body | null, schema = 1): Change => ({
  ...head,
  baseVersion,
  schema,
  body,
})
const sealed = (ciphertext: string): Sealed => ({ alg: 'x', keyId: 'k', nonce: 'n', ciphertext })

const body = fc.dictionary(fc.constantFrom('a', 'b', 'c', '__proto__'), fc.jsonValue())
const anyBody = body.map((value) => JSON.parse(JSON.stringify(value)) as Body)

test('moves a change onto a newer version that says the same as its base', () => {
  fc.assert(
    fc.property(anyBody, anyBody, (base, mine) => {
      const merged = mergeChange(record(1, base), change(1, mine), record(3, base))
      expect(merged.outcome).toBe('merged')
      if (merged.outcome !== 'merged') return
      expect(merged.change.baseVersion).toBe(3)
      expect(JSON.stringify('body' in merged.change && merged.change.body)).toBe(
        JSON.stringify(mine),
      )
    }),
  )
})

test('always gives a change that applies to what is there now', () => {
  const maybe = fc.option(anyBody)
  fc.assert(
    fc.property(fc.option(anyBody), maybe, maybe, (base, mine, theirs) => {
      const was = base ? record(1, base) : undefined
      const now = theirs ? record(2, theirs) : base ? gone(2) : undefined
      const merged = mergeChange(was, change(was ? 1 : 0, mine), now)
      if (merged.outcome !== 'merged') {
        expect(merged.outcome).toBe('unchanged')
        return
      }
      const set = { id: 's', actor: 'a', at, intent: 'i', changes: [merged.change] }
      expect(applyChangeSet(() => now, set).ok).toBe(true)
    }),
  )
})

test('writes nothing a second time when its own set was applied and the answer was lost', () => {
  fc.assert(
    fc.property(anyBody, anyBody, (base, mine) => {
      const sent = change(1, mine)
      fc.pre(JSON.stringify(base) !== JSON.stringify(mine))
      const merged = mergeChange(record(1, base), sent, nextRecord(sent, at))
      expect(merged.outcome === 'unchanged' || merged.outcome === 'merged').toBe(true)
      if (merged.outcome === 'merged')
        expect('body' in merged.change && merged.change.body).toEqual(mine)
    }),
  )
})

test('both sides end with one record, whoever comes second', () => {
  const scalars = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.integer({ max: 3 }))
  fc.assert(
    fc.property(scalars, scalars, scalars, (base, one, two) => {
      const was = record(1, base)
      const first = nextRecord(change(1, one), at)
      const second = mergeChange(was, change(1, two), first)
      const stored = second.outcome === 'merged' ? nextRecord(second.change, at) : first
      // The first replica has nothing waiting: it takes what is stored.
      const again = mergeChange(first, change(2, one), stored)
      expect(again.outcome === 'unchanged' || again.outcome === 'merged').toBe(true)
      const fields = 'body' in stored ? stored.body : {}
      for (const name of ['a', 'b', 'c']) {
        if (one[name] !== base[name] && two[name] === base[name]) {
          expect(fields[name] ?? two[name]).toBe(one[name] ?? two[name])
        }
      }
    }),
  )
})

test('an edit beats a deletion, whichever comes first, and says so', () => {
  const note = [{ what: 'edit-kept', path: '' }]
  const base = record(1, { a: 1 })
  expect(mergeChange(base, change(1, null), record(2, { a: 2 }))).toEqual({
    outcome: 'unchanged',
    notes: note,
  })
  expect(mergeChange(base, change(1, { a: 2 }), gone(2))).toEqual({
    outcome: 'merged',
    change: change(2, { a: 2 }),
    notes: note,
  })
})

test('a deletion stands when nothing was edited, and two deletions are one', () => {
  const base = record(1, { a: 1 })
  expect(mergeChange(base, change(1, null), record(3, { a: 1 }))).toEqual({
    outcome: 'merged',
    change: change(3, null),
    notes: [],
  })
  expect(mergeChange(base, change(1, null), gone(2))).toEqual({ outcome: 'unchanged', notes: [] })
})

test('makes a record again that is nowhere any more', () => {
  expect(mergeChange(record(4, { a: 1 }), change(4, { a: 2 }), undefined)).toEqual({
    outcome: 'merged',
    change: change(0, { a: 2 }),
    notes: [{ what: 'edit-kept', path: '' }],
  })
})

test('asks to open sealed versions before merging them', () => {
  const was: VaultRecord = { ...head, version: 1, schema: 1, updatedAt: at, sealed: sealed('base') }
  const theirs: VaultRecord = { ...was, version: 2, sealed: sealed('theirs') }
  const mine: Change = { ...head, baseVersion: 1, schema: 1, sealed: sealed('mine') }
  expect(mergeChange(was, mine, theirs)).toEqual({ outcome: 'closed' })
  expect(mergeChange(was, change(1, { a: 1 }), theirs)).toEqual({ outcome: 'closed' })
  expect(mergeChange(was, mine, gone(2))).toMatchObject({ change: { baseVersion: 2 } })
  expect(mergeChange(was, mine, { ...theirs, sealed: sealed('mine') })).toEqual({
    outcome: 'unchanged',
    notes: [],
  })
  expect(mergeChange(was, mine, { ...theirs, sealed: sealed('base') })).toMatchObject({
    outcome: 'merged',
    change: { baseVersion: 2, sealed: sealed('mine') },
  })
})

test('brings an older format up before merging, and refuses one it does not know', () => {
  const base = record(1, { name: 'old' })
  const mine = change(1, { name: 'old', note: 'mine' })
  const theirs = record(2, { title: 'new' }, 2)
  const rename = (_kind: string, _from: number, to: number, { name, ...rest }: Body) =>
    to === 2 ? { title: name, ...rest } : undefined
  expect(mergeChange(base, mine, theirs, rename)).toMatchObject({
    change: { schema: 2, body: { title: 'new', note: 'mine' } },
  })
  expect(mergeChange(base, mine, theirs)).toEqual({ outcome: 'other-format' })
})

test('a sealed version on any side waits to be opened, whatever the others are', () => {
  const closed: VaultRecord = { ...head, version: 1, schema: 1, updatedAt: at, sealed: sealed('a') }
  const [mine, theirs] = [change(1, { a: 1 }), record(2, { a: 2 })]
  expect(mergeChange(closed, mine, theirs)).toEqual({ outcome: 'closed' })
  const sealedLater = { ...closed, version: 2, sealed: sealed('b') }
  expect(mergeChange(record(1, {}), mine, sealedLater)).toEqual({ outcome: 'closed' })
  const again = { ...head, baseVersion: 1, schema: 1, sealed: sealed('c') }
  expect(mergeChange(closed, again, sealedLater)).toEqual({ outcome: 'closed' })
  const same = { ...again, sealed: sealed('b') }
  expect(mergeChange(closed, same, sealedLater)).toEqual({ outcome: 'unchanged', notes: [] })
})

test('what cannot be brought to one format is not guessed at', () => {
  const newer = record(2, { a: 1, c: 1 }, 2)
  expect(mergeChange(record(1, { a: 1 }), change(1, { a: 2 }), newer).outcome).toBe('other-format')
  const onlyMine = (_kind: string, _from: number, _to: number, body: Body) =>
    body.a === 2 ? body : undefined
  const merged = mergeChange(record(1, { a: 1 }), change(1, { a: 2 }), newer, onlyMine)
  expect(merged.outcome).toBe('other-format')
})

test('the same words in a newer format are a change of format', () => {
  const merged = mergeChange(
    record(1, { a: 1 }),
    change(1, { a: 2 }, 2),
    record(2, { a: 2 }),
    (...[, , , body]) => body,
  )
  expect(merged).toMatchObject({ outcome: 'merged', change: { schema: 2, body: { a: 2 } } })
})
