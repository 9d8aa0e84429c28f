import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { defineKind } from './kind.ts'
import { isPlain, type VaultRecord } from './record.ts'
import { MemoryVault } from './vault.ts'

const noteKind = defineKind({
  name: 'note',
  schema: 2,
  fields: () => ({ text: z.string() }),
  upgrades: {
    1: (body) => {
      if (body.text === 'broken') throw new Error('cannot read')
      return body
    },
  },
})
const head = { kind: 'note', version: 1, updatedAt: '2026-03-02T08:00:00.000Z' }
const note = (id: string, text: string, schema = 2): VaultRecord => ({
  ...head,
  id,
  schema,
  body: { text },
})
const gone = (id: string): VaultRecord => ({ ...head, id, schema: 2, deleted: true })

test('shows what a plain map of the same records would show, in the order of ids', () => {
  const id = fc.constantFrom('a', 'b', 'c', 'd')
  const step = fc.oneof(
    fc.record({ put: fc.tuple(id, fc.string()).map(([name, text]) => note(name, text)) }),
    fc.record({ put: id.map(gone) }),
    fc.record({ forget: id }),
  )
  fc.assert(
    fc.property(fc.array(fc.tuple(step, fc.boolean())), (steps) => {
      const vault = new MemoryVault()
      const model = new Map<string, VaultRecord>()
      for (const [one, isAsked] of steps) {
        const before = vault.generation('note')
        if ('put' in one) {
          vault.put(one.put)
          model.set(one.put.id, one.put)
          expect(vault.generation('note')).toBeGreaterThan(before)
        } else {
          vault.forget('note', one.forget)
          model.delete(one.forget)
        }
        // Changes that nobody looked at in between are taken in together.
        if (!isAsked) continue
        const shown = [...model.values()]
          .filter(isPlain)
          .sort((one, two) => (one.id < two.id ? -1 : 1))
        expect(vault.all(noteKind).map(({ id, body }) => ({ id, body }))).toEqual(
          shown.map(({ id, body }) => ({ id, body })),
        )
        expect([...vault.records()].length).toBe(model.size)
      }
    }),
  )
})

test('gives the same list again while nothing of the kind changed', () => {
  const vault = new MemoryVault([note('a', 'one')])
  const list = vault.all(noteKind)
  vault.put({ ...head, kind: 'other', id: 'x', schema: 1, body: {} })
  expect(vault.all(noteKind)).toBe(list)
  vault.put(note('b', 'two'))
  expect(vault.all(noteKind)).not.toBe(list)
})

test('carries kinds it does not know', () => {
  const strange: VaultRecord = { ...head, kind: 'later', id: 'x', schema: 9, body: { a: [1] } }
  const vault = new MemoryVault([strange])
  expect(vault.find('later', 'x')).toBe(strange)
  expect([...vault.records()]).toEqual([strange])
})

test('sets an unreadable record aside by name, shows the others and drops nothing', () => {
  const broken = note('b', 'broken', 1)
  const vault = new MemoryVault([note('a', 'one', 1), broken, note('c', 'three', 1)])
  expect(vault.all(noteKind).map((read) => read.id)).toEqual(['a', 'c'])
  vault.get(noteKind, 'b')
  expect(vault.quarantined().map((entry) => entry.record)).toEqual([broken])
  expect(vault.find('note', 'b')).toBe(broken)
})

test('no longer names a record as unreadable once it was put right', () => {
  const vault = new MemoryVault([note('b', 'broken', 1)])
  expect(vault.all(noteKind)).toEqual([])
  vault.put(note('b', 'mended'))
  expect(vault.all(noteKind)).toHaveLength(1)
  expect(vault.quarantined()).toEqual([])
})

test('lists deleted records nowhere but in find and records', () => {
  const vault = new MemoryVault([gone('a')])
  expect(vault.all(noteKind)).toEqual([])
  expect(vault.stored('note')).toEqual([])
  expect(vault.get(noteKind, 'a')).toBeUndefined()
  expect(vault.find('note', 'a')).toEqual(gone('a'))
})

test('brings deferred records in when their kind is asked for, under what came since', () => {
  const vault = new MemoryVault()
  const asked: string[] = []
  const later = (kind: string, ...ids: string[]) =>
    vault.defer(kind, () => {
      asked.push(kind)
      return ids.map((id) => record(kind, id, 1))
    })
  later('one', 'a', 'b')
  later('two', 'c')
  const before = vault.generation('one')
  expect([before, asked]).toEqual([1, []])
  vault.put(record('one', 'a', 2))
  expect(vault.stored('one').map(({ id, version }) => `${id}${version}`)).toEqual(['a2', 'b1'])
  expect(asked).toEqual(['one'])
  vault.forget('two', 'c')
  expect(vault.find('two', 'c')).toBeUndefined()
  later('one', 'd')
  expect([...vault.records()].map(({ id }) => id)).toEqual(['a', 'b', 'd'])
  expect(asked).toEqual(['one', 'two', 'one'])
})

test('knows when a view is out of date by the kinds it read, also those that were not there', () => {
  const vault = new MemoryVault([record('one', 'a', 1), record('two', 'b', 1)])
  const inner = vault.look(() => vault.find('two', 'b')?.version)
  const look = vault.look((seen) => {
    const nested = vault.look(() => seen.generation('three')).view
    return `${seen.stored('one').length} ${nested}`
  })
  expect([look.view, inner.view]).toEqual(['1 0', 1])
  vault.put(record('two', 'b', 2))
  expect([look.isCurrent(), inner.isCurrent()]).toEqual([true, false])
  vault.put(record('three', 'c', 1))
  expect(look.isCurrent()).toBe(false)
})

function record(kind: string, id: string, version: number): VaultRecord {
  return { kind, id, version, schema: 1, updatedAt: '2026-03-02T08:00:00.000Z', body: {} }
}

test('what is sealed is read while it can be opened, and as nothing once it cannot', () => {
  const sealed = { alg: 'x', keyId: 'k', nonce: 'n', ciphertext: 'c' }
  const vault = new MemoryVault([{ ...head, id: 'a', schema: 2, sealed }, note('b', 'plain')])
  const texts = () => vault.all(noteKind).map(({ body }) => body.text)
  expect(texts()).toEqual(['plain'])
  const before = vault.generation('note')
  vault.openWith(({ sealed }) => ({ text: `opened ${sealed.ciphertext}` }))
  expect(vault.generation('note')).toBeGreaterThan(before)
  expect(texts()).toEqual(['opened c', 'plain'])
  expect(vault.get(noteKind, 'a')).toMatchObject({
    id: 'a',
    version: 1,
    body: { text: 'opened c' },
  })
  vault.openWith(() => undefined)
  expect(texts()).toEqual(['plain'])
  expect(vault.get(noteKind, 'a')).toBeUndefined()
})

test('records that were left where they are join those that are here', () => {
  const vault = new MemoryVault([note('a', 'here')])
  vault.defer('note', () => [note('b', 'left')])
  expect(vault.all(noteKind).map(({ id }) => id)).toEqual(['a', 'b'])
})
