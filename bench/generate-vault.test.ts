import { expect, test } from 'vitest'
import type { Change } from '../src/core/vault/change.ts'
import { applicationKind } from '../src/core/vault/kinds/application.ts'
import { recoveryKind } from '../src/core/vault/kinds/recovery.ts'
import { kindNamed } from '../src/core/vault/kinds.ts'
import { checkSet } from '../src/store/door.ts'
import { generateChanges, RECORDS_PER_10000_APPLICATIONS } from './generate-vault.ts'

const some = (seed: number) => [...generateChanges({ applications: 300, seed })]

test('makes the same vault from the same seed, and another from another', () => {
  expect(some(7)).toEqual(some(7))
  expect(some(7)).not.toEqual(some(8))
})

test('makes records that the store would take', () => {
  const at = '2026-03-02T09:00:00.000Z'
  const changes: Change[] = some(1)
  for (let from = 0; from < changes.length; from += 1000) {
    const set = { id: 's', actor: 'a', at, intent: 'i', changes: changes.slice(from, from + 1000) }
    expect(checkSet(set, kindNamed)).toEqual({ ok: true, value: null })
  }
  expect(new Set(changes.map(({ kind, id }) => `${kind}/${id}`)).size).toBe(changes.length)
})

test('makes 100,000 records of 10,000 applications, each text beside its letter', () => {
  const counts: Record<string, number> = {}
  const letters = new Set<string>()
  let alone = 0
  for (const { kind, id } of generateChanges()) {
    counts[kind] = (counts[kind] ?? 0) + 1
    if (kind === 'letter') letters.add(id)
    if (kind === 'letter-text' && !letters.has(id)) alone += 1
  }
  expect(counts).toEqual(RECORDS_PER_10000_APPLICATIONS)
  expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(100_000)
  expect(alone).toBe(0)
})

test('makes a search that could be one: what is past has ended, nothing but plans lies ahead', () => {
  const lastDay = '2026-03-02'
  const changes = [...generateChanges({ applications: 2000, lastDay })].flatMap((change) =>
    'body' in change && change.body ? [{ ...change, body: change.body }] : [],
  )
  const of = (kind: string) => changes.filter((change) => change.kind === kind)
  const applications = new Map(
    of('application').map(({ id, body }) => [id, applicationKind.shape.parse(body)]),
  )
  const last = [...applications.values()].map(({ events }) => events.at(-1))
  const silent = last.filter((event) => event?.type !== 'rejected').length
  expect(silent / last.length).toBeCloseTo(0.6, 1)
  expect(last.filter((event) => event && event.on > lastDay && event.type !== 'interview')).toEqual(
    [],
  )
  const open = of('action').filter(({ body }) => body.state === 'open')
  expect(open.length / of('action').length).toBeLessThan(0.02)
  const noes = of('recovery').map(({ body }) => recoveryKind.shape.parse(body))
  expect(noes.every(({ openedAt }) => openedAt.slice(0, 10) <= lastDay)).toBe(true)
  const recent = noes.filter(({ openedAt }) => openedAt > '2026-02-16')
  expect(recent.length).toBeGreaterThan(4)
  for (const { applicationId, eventId } of noes) {
    expect(applications.get(applicationId)?.events.at(-1)?.id).toBe(eventId)
  }
})
