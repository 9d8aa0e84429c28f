import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  applyChangeSet,
  type Change,
  type ChangeSet,
  changeSetSchema,
  nextRecord,
} from './change.ts'
import { type Body, recordKey, type VaultRecord, vaultRecordSchema } from './record.ts'

const at = '2026-03-02T08:00:00.000Z'
const body = fc
  .dictionary(fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor')), fc.jsonValue())
  .map((value) => JSON.parse(JSON.stringify(value)) as Body)
const sealed = fc.record({
  alg: fc.constant('later-2'),
  keyId: fc.constant('k'),
  nonce: fc.constant('n'),
  ciphertext: fc.string(),
})
const id = fc.constantFrom('r1', 'r2', 'r3')
const kind = fc.constantFrom('application', 'kind-of-a-later-version')
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ kind, id, baseVersion: fc.nat(3), schema: fc.integer({ min: 1, max: 9 }), body }),
  fc.record({ kind, id, baseVersion: fc.nat(3), schema: fc.constant(1), body: fc.constant(null) }),
  fc.record({ kind, id, baseVersion: fc.nat(3), schema: fc.constant(1), sealed }),
)
const sets = fc.array(fc.array(change, { minLength: 1, maxLength: 4 }), { maxLength: 12 })

function shelf() {
  const records = new Map<string, VaultRecord>()
  const find = (ofKind: string, ofId: string) => records.get(recordKey({ kind: ofKind, id: ofId }))
  const put = (record: VaultRecord) => records.set(recordKey(record), record)
  return { records, find, put }
}

const set = (changes: readonly Change[], name = 's'): ChangeSet => ({
  id: name,
  actor: 'test',
  at,
  intent: 'test',
  changes,
})

test('applies a set whole or not at all', () => {
  fc.assert(
    fc.property(sets, (all) => {
      const { records, find, put } = shelf()
      for (const changes of all) {
        const before = JSON.stringify([...records])
        const applied = applyChangeSet(find, set(changes))
        expect(JSON.stringify([...records])).toBe(before)
        const fits = changes.every(
          (one) => (find(one.kind, one.id)?.version ?? 0) === one.baseVersion,
        )
        const once = new Set(changes.map(recordKey)).size === changes.length
        expect(applied.ok).toBe(fits && once)
        if (!applied.ok) continue
        expect(applied.value.map(recordKey)).toEqual(changes.map(recordKey))
        applied.value.forEach(put)
      }
    }),
  )
})

test('counts every version of a record once, deletions and new beginnings included', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('write', 'delete')), (steps) => {
      const { find, put } = shelf()
      let version = 0
      for (const step of steps) {
        const head = { kind: 'note', id: 'n', baseVersion: version, schema: 1 }
        const applied = applyChangeSet(find, set([{ ...head, body: step === 'write' ? {} : null }]))
        expect(applied.ok && applied.value[0]?.version).toBe(version + 1)
        if (applied.ok) applied.value.forEach(put)
        version += 1
      }
    }),
  )
})

test('names every stale record with what is there now', () => {
  const { find, put } = shelf()
  const current = nextRecord(
    { kind: 'note', id: 'r1', baseVersion: 4, schema: 1, body: { a: 1 } },
    at,
  )
  put(current)
  const stale = { kind: 'note', id: 'r1', baseVersion: 2, schema: 1, body: {} }
  const fresh = { kind: 'note', id: 'r2', baseVersion: 0, schema: 1, body: {} }
  const applied = applyChangeSet(find, set([stale, fresh]))
  expect(!applied.ok && applied.problem).toMatchObject({ code: 'stale', current: [current] })
})

test('refuses a change on a record that is nowhere', () => {
  const applied = applyChangeSet(
    () => undefined,
    set([{ kind: 'note', id: 'r1', baseVersion: 2, schema: 1, body: {} }]),
  )
  expect(!applied.ok && applied.problem).toMatchObject({ code: 'stale', current: [] })
})

test('keeps unknown kinds, fields, enum values and sealed forms through the wire, in their order', () => {
  fc.assert(
    fc.property(change, (one) => {
      const sent = JSON.stringify(set([one]))
      const received = changeSetSchema.parse(JSON.parse(sent)) as ChangeSet
      expect(JSON.stringify(received.changes[0])).toBe(JSON.stringify(one))
      const record = nextRecord(one, at)
      const stored = vaultRecordSchema.parse(JSON.parse(JSON.stringify(record)))
      expect(JSON.stringify(stored)).toBe(JSON.stringify(record))
    }),
  )
})

test('keeps fields of a later version beside the known ones of a change and of a record', () => {
  const wire = {
    ...set([{ kind: 'note', id: 'n', baseVersion: 0, schema: 1, body: {} }]),
    device: 'later',
    changes: [{ kind: 'note', id: 'n', baseVersion: 0, schema: 1, body: {}, why: 'later' }],
  }
  expect(changeSetSchema.parse(wire)).toEqual(wire)
})
