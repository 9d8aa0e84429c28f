import { expect, test } from 'vitest'
import { bodySchema, isDeleted, isPlain, isPurged, isSealed, type VaultRecord } from './record.ts'

const head = { kind: 'note', id: 'n', version: 1, schema: 1, updatedAt: '2026-03-02T09:00:00.000Z' }
const sealed = { alg: 'x', keyId: 'k', nonce: 'n', ciphertext: 'c' }

test('a record is one of plain, sealed and deleted, whatever stands beside it', () => {
  const records: readonly unknown[] = [
    { ...head, body: {}, sealed: undefined },
    { ...head, sealed, body: undefined },
    { ...head, deleted: true },
    { ...head, deleted: true, purged: true },
  ]
  const looks = (records as readonly VaultRecord[]).map((record) => [
    ...[isPlain(record), isSealed(record), isDeleted(record), isPurged(record)],
  ])
  expect(looks).toEqual([
    [true, false, false, false],
    [false, true, false, false],
    [false, false, true, false],
    [false, false, true, true],
  ])
})

test('a body is an object of its own, no list, no text and nothing', () => {
  const isBody = (value: unknown) => bodySchema.safeParse(value).success
  expect([{}, { a: 1 }].map(isBody)).toEqual([true, true])
  expect([[], null, 'a', 3, undefined].map(isBody)).toEqual(Array(5).fill(false))
})
