import { expect, test } from 'vitest'
import { gathered } from './gathered.ts'
import { actionKind, winKind } from './kinds/plan.ts'
import type { VaultRecord } from './record.ts'
import { MemoryVault } from './vault.ts'

const win = (id: string): VaultRecord => ({
  kind: winKind.name,
  id,
  version: 1,
  schema: 1,
  updatedAt: '2026-03-02T08:00:00.000Z',
  body: { text: id, on: '2026-03-02' },
})

function counting() {
  const asked: MemoryVault[] = []
  const wins = gathered(winKind, (vault) => {
    asked.push(vault as MemoryVault)
    return vault.all(winKind).map(({ id }) => id)
  })
  return { asked, wins }
}

test('gathers once until a record of the kind changes', () => {
  const { asked, wins } = counting()
  const vault = new MemoryVault([win('a')])
  expect(wins(vault)).toEqual(['a'])
  expect(wins(vault)).toEqual(['a'])
  vault.put({ ...win('x'), kind: actionKind.name })
  expect(wins(vault)).toEqual(['a'])
  expect(asked).toHaveLength(1)
  vault.put(win('b'))
  expect(wins(vault)).toEqual(['a', 'b'])
  vault.forget(winKind.name, 'a')
  expect(wins(vault)).toEqual(['b'])
  expect(asked).toHaveLength(3)
})

test('keeps one vault apart from another', () => {
  const { wins } = counting()
  const [one, other] = [new MemoryVault([win('a')]), new MemoryVault([win('b')])]
  expect([wins(one), wins(other), wins(one)]).toEqual([['a'], ['b'], ['a']])
})

test('gathers nothing from an empty vault', () => {
  expect(counting().wins(new MemoryVault())).toEqual([])
})
