import { expect, test } from 'vitest'
import { create, patch, remove } from './edit.ts'
import { found } from './found.ts'
import { winKind } from './kinds/plan.ts'
import { MemoryVault } from './vault.ts'
import { Workbench } from './workbench.ts'

const at = '2026-03-10T09:00:00.000Z'
const vault = () =>
  new MemoryVault([
    {
      kind: 'win',
      id: 'w1',
      version: 3,
      schema: 1,
      updatedAt: at,
      body: { text: 'a', on: '2026-03-01' },
    },
  ])
const win = (text: string) => ({ text, on: '2026-03-02' })
const textOf = (bench: Workbench, id: string) => bench.get(winKind, id)?.body.text

function patched(bench: Workbench, id: string, text: string) {
  const record = found(bench, winKind, id)
  if (!record.ok) throw new Error(record.problem.code)
  bench.apply([patch(winKind, record.value, { text })])
}

test('later actions see what earlier ones did, and the vault below stays as it is', () => {
  const base = vault()
  const bench = new Workbench(base, at)
  patched(bench, 'w1', 'b')
  patched(bench, 'w1', 'c')
  bench.apply([create(winKind, 'w0', win('new'))])
  expect(textOf(bench, 'w1')).toBe('c')
  expect(bench.all(winKind).map(({ id }) => id)).toEqual(['w0', 'w1'])
  expect(bench.stored('win')).toHaveLength(2)
  expect(base.get(winKind, 'w1')?.body.text).toBe('a')
})

test('what was done is one change per record, on the version below', () => {
  const bench = new Workbench(vault(), at)
  patched(bench, 'w1', 'b')
  patched(bench, 'w1', 'c')
  expect(bench.changes()).toMatchObject([
    { kind: 'win', id: 'w1', baseVersion: 3, body: { text: 'c', on: '2026-03-01' } },
  ])
})

test('what was made and taken away again leaves nothing; what was there is deleted', () => {
  const bench = new Workbench(vault(), at)
  bench.apply([create(winKind, 'w2', win('passing'))])
  bench.apply([
    remove(winKind, { id: 'w2', version: 1 }),
    remove(winKind, { id: 'w1', version: 3 }),
  ])
  expect(bench.all(winKind)).toEqual([])
  expect(bench.changes()).toEqual([
    { kind: 'win', id: 'w1', baseVersion: 3, schema: 1, body: null },
  ])
})

test('a change on a version that is not shown is a mistake', () => {
  const bench = new Workbench(vault(), at)
  expect(() => bench.apply([remove(winKind, { id: 'w1', version: 2 })])).toThrow('stale')
})

test('views that gather a kind notice what is laid on top', () => {
  const bench = new Workbench(vault(), at)
  const before = bench.generation('win')
  bench.apply([create(winKind, 'w2', win('new'))])
  expect(bench.generation('win')).toBeGreaterThan(before)
})

test('records of other kinds on top are not among those of this one', () => {
  const bench = new Workbench(vault(), at)
  bench.apply([
    { kind: 'other', id: 'w1', baseVersion: 0, schema: 1, body: {} },
    create(winKind, 'w9', win('last')),
    create(winKind, 'w0', win('first')),
  ])
  expect(bench.all(winKind).map(({ id }) => id)).toEqual(['w0', 'w1', 'w9'])
  expect(bench.stored('win').map(({ id }) => id)).toEqual(['w1', 'w9', 'w0'])
  bench.apply([remove(winKind, { id: 'w1', version: 3 })])
  expect(bench.stored('win').map(({ id }) => id)).toEqual(['w9', 'w0'])
  expect(bench.get(winKind, 'w1')).toBeUndefined()
  expect(bench.get(winKind, 'w0')).toBe(bench.get(winKind, 'w0'))
})
