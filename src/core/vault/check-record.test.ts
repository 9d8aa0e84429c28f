import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import type { Result } from '../result.ts'
import { checkBody, checkRecord, isDeeperThan, MAX_DEPTH, where } from './check-record.ts'
import { defineKind } from './kind.ts'
import type { Body, VaultRecord } from './record.ts'

const note = defineKind({
  name: 'note',
  schema: 3,
  fields: () => ({ words: z.string() }),
  upgrades: { 2: ({ text, ...rest }) => ({ ...rest, words: text }) },
})
const diary = defineKind({ name: 'diary', schema: 1, sealed: true, fields: () => ({}) })
const code = (result: Result<null>) => (result.ok ? null : result.problem.code)
const head = {
  kind: 'note',
  id: 'n1',
  version: 1,
  schema: 3,
  updatedAt: '2026-03-02T08:00:00.000Z',
}
const check = (record: VaultRecord) =>
  checkRecord(record, (name) => [note, diary].find((kind) => kind.name === name))

test('a body has to have the shape of its kind, and the problem says where, never what', () => {
  expect(checkBody(note, 3, { words: 'a' }).ok).toBe(true)
  const wrong = checkBody(note, 3, { words: 7, secret: 'marmalade' })
  expect(code(wrong)).toBe('invalid-body')
  const message = wrong.ok ? '' : wrong.problem.message
  expect(message).toContain('see words')
  expect(message).not.toContain('marmalade')
})

test('an older body is checked as what it becomes, one that nothing upgrades is refused', () => {
  expect(checkBody(note, 2, { text: 'a' }).ok).toBe(true)
  expect(code(checkBody(note, 2, { text: 7 }))).toBe('invalid-body')
  const first = checkBody(note, 1, { text: 'a' })
  expect(first.ok ? '' : first.problem.message).toContain('format 1')
})

test('kinds and formats of later programs are taken as they are', () => {
  expect(checkBody(undefined, 1, { any: 'thing' }).ok).toBe(true)
  expect(checkBody(note, 4, { other: 'form' }).ok).toBe(true)
})

test('what is only kept sealed is never taken plain, sealed or deleted it is', () => {
  const kind = 'diary'
  const sealed = { alg: 'x', keyId: 'k', nonce: 'n', ciphertext: 'c' }
  expect(code(check({ ...head, kind, schema: 1, body: {} }))).toBe('must-be-sealed')
  expect(check({ ...head, kind, sealed }).ok).toBe(true)
  expect(check({ ...head, kind, deleted: true }).ok).toBe(true)
})

test('a record may be nested so deep and no deeper, of any kind', () => {
  const nested = (levels: number): unknown => (levels === 0 ? 'end' : { in: [nested(levels - 1)] })
  expect(isDeeperThan(4, nested(2))).toBe(false)
  expect(isDeeperThan(3, nested(2))).toBe(true)
  expect(isDeeperThan(0, null)).toBe(false)
  const deep = (levels: number): VaultRecord => ({
    ...head,
    kind: 'unknown',
    body: nested(levels) as Body,
  })
  // The record itself is one level, and each step of `nested` two.
  expect(check(deep(MAX_DEPTH / 2 - 1)).ok).toBe(true)
  expect(code(check(deep(MAX_DEPTH / 2)))).toBe('invalid-body')
})

test('where nothing is named, a problem is with the whole', () => {
  expect(where({ issues: [{ path: ['steps', 0, 'day'] }] })).toBe('see steps.0.day')
  expect(where({ issues: [{ path: [] }] })).toBe('as a whole')
  expect(where({ issues: [] })).toBe('as a whole')
})
