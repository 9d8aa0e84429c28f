import { expect, test } from 'vitest'
import { applied } from '../applications/sample.test-support.ts'
import { create } from '../vault/edit.ts'
import { type Action, actionKind, winKind } from '../vault/kinds/plan.ts'
import { MemoryVault } from '../vault/vault.ts'
import { actionView, sayAction, winsThisWeek } from './action-view.ts'

const at = '2026-03-12T09:30:00.000Z'
const now = { instant: at, zone: 'Europe/Dublin' }
const action = (id: string, on: string, more: Partial<Action> = {}) =>
  create(actionKind, id, {
    ...{ ifCue: 'it is nine', thenStep: 'ring', minutes: 5, on, state: 'open', addedAt: at },
    ...more,
  })

test('parts what is due, what is ahead and what is done', () => {
  const vault = applied(
    new MemoryVault(),
    [
      action('later', '2026-03-14'),
      action('noon', '2026-03-12', { time: '12:00' }),
      action('any-time', '2026-03-12'),
      action('overdue', '2026-03-10', { recoveryId: 'r1' }),
      action('dropped', '2026-03-12', { state: 'dropped' }),
      action('done', '2026-03-11', { state: 'done', endedAt: '2026-03-11T10:00:00.000Z' }),
      action('just-done', '2026-03-11', { state: 'done', endedAt: '2026-03-12T09:00:00.000Z' }),
      action('long-done', '2026-03-01', { state: 'done', endedAt: '2026-03-05T10:00:00.000Z' }),
    ],
    at,
  )
  const ids = (shown: readonly { id: string }[]) => shown.map(({ id }) => id)
  const view = actionView(vault, now)
  expect(ids(view.due)).toEqual(['overdue', 'any-time', 'noon'])
  expect(ids(view.open)).toEqual(['later'])
  expect(ids(view.done)).toEqual(['just-done', 'done'])
  expect(view.open[0]).toMatchObject({ when: 'Saturday', time: null })
  expect(ids(actionView(vault, now, { recoveryId: 'r1' }).due)).toEqual(['overdue'])
})

test('reads the plan back as one sentence', () => {
  expect(sayAction({ ifCue: 'it is nine,', thenStep: 'read the note once' })).toBe(
    'If it is nine, then I read the note once.',
  )
  expect(sayAction({ ifCue: 'I sit down', thenStep: 'ask: which boat?' })).toBe(
    'If I sit down, then I ask: which boat?',
  )
})

test('shows the wins from Monday on, the latest first', () => {
  const win = (id: string, on: string) => create(winKind, id, { text: id, on })
  const vault = applied(
    new MemoryVault(),
    [
      win('sunday', '2026-03-08'),
      win('a', '2026-03-09'),
      win('b', '2026-03-12'),
      win('c', '2026-03-12'),
    ],
    at,
  )
  expect(winsThisWeek(vault, now).map(({ text }) => text)).toEqual(['c', 'b', 'a'])
})
