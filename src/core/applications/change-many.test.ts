import { expect, test } from 'vitest'
import { create } from '../vault/edit.ts'
import { type Application, applicationKind } from '../vault/kinds/application.ts'
import { recoveryKind } from '../vault/kinds/recovery.ts'
import { undoChangeSet } from '../vault/undo.ts'
import { MemoryVault } from '../vault/vault.ts'
import { changeMany, type ManyChange, removeMany } from './change-many.ts'
import { applied, contextAt, expectOk } from './sample.test-support.ts'
import { stageOf } from './stage.ts'

const at = '2026-03-12T09:30:00.000Z'
const application = (id: string, type: string, more: Partial<Application> = {}) =>
  create(applicationKind, id, {
    company: id,
    events: [{ id: `${id}-e`, type, on: '2026-03-01' }],
    ...more,
  })
const sample = () =>
  applied(
    new MemoryVault(),
    [
      application('a', 'applied', { tags: ['Leeds'] }),
      application('b', 'applied', { channel: 'board' }),
      application('c', 'rejected'),
    ],
    at,
  )
const changed = (change: ManyChange, applicationIds = ['a', 'b', 'c']) => {
  const vault = sample()
  const outcome = expectOk(changeMany(vault, { applicationIds, change }, contextAt(at)))
  return { ...outcome, vault: applied(vault, outcome.changes, at) }
}
const body = (vault: MemoryVault, id: string) => vault.get(applicationKind, id)?.body

test('moves many at once and says how many stay', () => {
  const { vault, changed: count, stayed } = changed({ to: 'screening' })
  expect({ count, stayed }).toEqual({ count: 3, stayed: 0 })
  expect(stageOf(body(vault, 'a') ?? { company: '', events: [] }).stage).toBe('screening')
  expect(changed({ to: 'applied' })).toMatchObject({ changed: 1, stayed: 2 })
})

test('a no noted for many is dated today and opens nothing by itself', () => {
  const { vault, changed: count, stayed } = changed({ to: 'rejected' })
  expect({ count, stayed }).toEqual({ count: 2, stayed: 1 })
  expect(body(vault, 'a')?.events.at(-1)).toMatchObject({ type: 'rejected', on: '2026-03-12' })
  expect(vault.all(recoveryKind)).toEqual([])
  expect(
    changed({ to: 'presumed-closed' }).vault.get(applicationKind, 'b')?.body.events,
  ).toMatchObject([{}, { type: 'presumed-closed', toldBy: 'silence' }])
})

test('sets how they were found, and counts those that say so already', () => {
  const { vault, changed: count, stayed } = changed({ channel: 'board' })
  expect({ count, stayed }).toEqual({ count: 2, stayed: 1 })
  expect(body(vault, 'c')?.channel).toBe('board')
})

test('adds a tag once, whatever its capitals, and takes it away with its field', () => {
  const { vault } = changed({ addTag: ' leeds ' })
  expect(body(vault, 'a')?.tags).toEqual(['Leeds'])
  expect(body(vault, 'b')?.tags).toEqual(['leeds'])
  expect(body(changed({ dropTag: 'Leeds' }).vault, 'a')).not.toHaveProperty('tags')
})

test('more than one undo can take back is refused whole', () => {
  const ids = Array.from({ length: 1001 }, (_, index) => `n${index}`)
  const vault = applied(
    new MemoryVault(),
    ids.map((id) => application(id, 'applied')),
    at,
  )
  const result = changeMany(
    vault,
    { applicationIds: ids, change: { channel: 'board' } },
    contextAt(at),
  )
  expect(result).toMatchObject({ ok: false, problem: { code: 'too-many' } })
})

test('removing many is one set that one undo takes back', () => {
  const vault = sample()
  const before = new Map(
    vault.all(applicationKind).map(({ id }) => [id, vault.find('application', id)]),
  )
  const changes = expectOk(removeMany(vault, { applicationIds: ['a', 'b'] }, contextAt(at)))
  applied(vault, changes, at)
  expect(vault.all(applicationKind).map(({ id }) => id)).toEqual(['c'])
  const set = { id: 's', actor: 'me', at, intent: 'remove-many', changes }
  const undo = undoChangeSet(
    set,
    (_, id) => before.get(id),
    (kind, id) => vault.find(kind, id),
  )
  applied(vault, expectOk(undo).changes, at)
  expect(body(vault, 'a')?.tags).toEqual(['Leeds'])
})
