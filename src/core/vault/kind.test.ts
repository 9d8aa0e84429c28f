import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { defineKind, knownIn, openEnum, readAs, readWherePossible, upgradeBody } from './kind.ts'
import type { Body, VaultRecord } from './record.ts'

const stage = openEnum(['applied', 'interview'])
const tripKind = defineKind({
  name: 'trip',
  schema: 3,
  fields: () => ({ title: z.string(), stage, tags: z.array(z.string()) }),
  upgrades: {
    1: ({ name, ...rest }) => ({ title: name, ...rest }),
    2: (body) => ({ ...body, tags: [] }),
  },
})
const record = (schema: number, body: Body): VaultRecord => ({
  kind: 'trip',
  id: 't1',
  version: 7,
  schema,
  updatedAt: '2026-03-02T08:00:00.000Z',
  body,
})
const unknownFields = fc
  .dictionary(fc.oneof(fc.string(), fc.constant('__proto__')), fc.jsonValue())
  .map((fields) => JSON.parse(JSON.stringify(fields)) as Body)
  .filter(
    (fields) => !['name', 'title', 'tags', 'stage'].some((name) => Object.hasOwn(fields, name)),
  )

test('brings an old body up step by step and carries unknown fields and values along', () => {
  fc.assert(
    fc.property(unknownFields, fc.string({ minLength: 1 }), (unknown, later) => {
      const old = { ...unknown, name: 'There', stage: later }
      const stored = record(1, old)
      const before = JSON.stringify(stored)
      const read = readAs(tripKind, stored)
      expect(read).toMatchObject({ id: 't1', version: 7, schema: 3, readOnly: false })
      expect(read?.body).toEqual({ ...unknown, title: 'There', stage: later, tags: [] })
      expect(JSON.stringify(stored)).toBe(before)
    }),
  )
})

test('leaves a current body exactly as it is', () => {
  fc.assert(
    fc.property(unknownFields, (body) => {
      expect(upgradeBody(tripKind, 3, body).body).toBe(body)
    }),
  )
})

test('shows a body of a newer format unchanged and read-only', () => {
  const body = { title: 'There', stage: 'teleported', tags: [], heading: 'later' }
  expect(readAs(tripKind, record(4, body))).toMatchObject({ schema: 4, readOnly: true, body })
})

test.each([{}, { title: 'There', stage: 'applied', tags: 7 }])(
  'does not show a body of a newer format that lacks what is read of it: %j',
  (body) => {
    expect(() => readAs(tripKind, record(4, body))).toThrow('a trip of format 4')
  },
)

test('accepts enum values of a later version, and not the empty one', () => {
  expect(stage.safeParse('teleported').success).toBe(true)
  expect(stage.safeParse('').success).toBe(false)
})

test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
  'takes no enum value to which every table of words has an answer: %s',
  (value) => {
    expect(stage.safeParse(value).success).toBe(false)
  },
)

test('reads nothing from a deleted or sealed record', () => {
  const head = { kind: 'trip', id: 't1', version: 1, schema: 1, updatedAt: '2026-03-02T08:00:00Z' }
  expect(readAs(tripKind, { ...head, deleted: true })).toBeUndefined()
  const sealed = { alg: 'a', keyId: 'k', nonce: 'n', ciphertext: 'c' }
  expect(readAs(tripKind, { ...head, sealed })).toBeUndefined()
})

test('names the step that is missing', () => {
  const gap = defineKind({ name: 'gap', schema: 2, fields: () => ({}) })
  expect(() => upgradeBody(gap, 1, {})).toThrow('no upgrade of gap from format 1')
})

test('what cannot be read is nothing to who shows records as they come, and an error to others', () => {
  const wrong = record(4, { title: 3 })
  expect(() => readAs(tripKind, wrong)).toThrow('cannot read a trip of format 4')
  expect(readWherePossible(tripKind, wrong)).toBeUndefined()
  expect(readWherePossible(tripKind, record(1, { name: 'There', stage: 'applied' }))).toMatchObject(
    {
      body: { title: 'There' },
    },
  )
})

test('a value is known where it is one of the list', () => {
  expect(knownIn(['yes', 'no'], 'no')).toBe('no')
  expect(['maybe', null, undefined].map((value) => knownIn(['yes', 'no'], value))).toEqual([
    ...[undefined, undefined, undefined],
  ])
})
