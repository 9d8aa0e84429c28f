import { expect, test } from 'vitest'
import type { Now } from '../context.ts'
import { keptAllDay, keptForDay, keptView } from './kept-view.ts'
import { applicationKind } from './kinds/application.ts'
import { winKind } from './kinds/plan.ts'
import { MemoryVault, type Vault } from './vault.ts'
import { Workbench } from './workbench.ts'

const now: Now = { instant: '2026-03-02T09:00:00.000Z', zone: 'Europe/Berlin' }

const win = (id: string, version = 1) => ({
  ...{ kind: winKind.name, id, version, schema: winKind.schema },
  ...{ updatedAt: now.instant, body: { text: `Rang ${id}`, on: '2026-03-02' } },
})
const application = (id: string) => ({
  ...{ kind: applicationKind.name, id, version: 1, schema: applicationKind.schema },
  ...{ updatedAt: now.instant, body: { company: 'Oakmere', events: [] } },
})

function counted() {
  let made = 0
  const wins = keptView((vault: Vault) => {
    made += 1
    return vault.all(winKind).map(({ body }) => body.text)
  })
  return { wins, made: () => made }
}

test('a view is made once until a kind that it read changes', () => {
  const vault = new MemoryVault([win('a')])
  const { wins, made } = counted()
  expect(wins(vault, now)).toEqual(['Rang a'])
  vault.put(application('b'))
  expect(wins(vault, now)).toBe(wins(vault, now))
  expect(made()).toBe(1)
  vault.put(win('b'))
  expect(wins(vault, now)).toEqual(['Rang a', 'Rang b'])
})

test('another time makes a view anew', () => {
  const vault = new MemoryVault([win('a')])
  const { wins, made } = counted()
  wins(vault, now)
  wins(vault, { ...now, instant: '2026-03-02T09:01:00.000Z' })
  expect(made()).toBe(2)
})

test('a view that was made of a kept one follows what that one read', () => {
  const vault = new MemoryVault([win('a')])
  const { wins } = counted()
  const sentence = keptView((vault, now) => wins(vault, now).join(', '))
  wins(vault, now)
  expect(sentence(vault, now)).toBe('Rang a')
  vault.put(win('b'))
  expect(sentence(vault, now)).toBe('Rang a, Rang b')
})

test('a kind of which nothing was there yet counts once something is', () => {
  const vault = new MemoryVault()
  const { wins } = counted()
  expect(wins(vault, now)).toEqual([])
  vault.put(win('a'))
  expect(wins(vault, now)).toEqual(['Rang a'])
})

test('nothing is kept of a workbench, whose records change under it', () => {
  const { wins } = counted()
  const bench = new Workbench(new MemoryVault([win('a')]), now.instant)
  expect(wins(bench, now)).toEqual(['Rang a'])
  const { kind, id, schema } = win('b')
  bench.apply([{ kind, id, schema, baseVersion: 0, body: { text: 'Rang b', on: '2026-03-02' } }])
  expect(wins(bench, now)).toEqual(['Rang a', 'Rang b'])
})

test('a view that asks for the day is kept until another day or zone', () => {
  const vault = new MemoryVault([win('a')])
  const made: string[] = []
  const wins = keptAllDay((vault, { zone }) => {
    made.push(zone)
    return vault.all(winKind).length
  })
  wins(vault, now)
  wins(vault, { ...now, instant: '2026-03-02T22:59:00.000Z' })
  expect(made).toEqual(['Europe/Berlin'])
  wins(vault, { ...now, instant: '2026-03-02T23:00:00.000Z' })
  wins(vault, { ...now, instant: '2026-03-02T23:01:00.000Z', zone: 'Europe/London' })
  vault.put(win('b'))
  expect(wins(vault, { ...now, zone: 'Europe/London' })).toBe(2)
  expect(made).toEqual(['Europe/Berlin', 'Europe/Berlin', 'Europe/London', 'Europe/London'])
})

test('what the day alone decides is not made anew in another minute', () => {
  const vault = new MemoryVault([win('a')])
  let made = 0
  const wins = keptForDay((vault, today) => {
    made += 1
    return vault.all(winKind).filter(({ body }) => body.on === today).length
  })
  expect(wins(vault, '2026-03-02')).toBe(1)
  expect(wins(vault, '2026-03-02')).toBe(1)
  expect(made).toBe(1)
  expect(wins(vault, '2026-03-03')).toBe(0)
  vault.put(win('b'))
  expect(wins(vault, '2026-03-02')).toBe(2)
  expect(made).toBe(3)
})
