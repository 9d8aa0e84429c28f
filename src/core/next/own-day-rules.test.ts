import { expect, test } from 'vitest'
import { application, vaultOf } from '../applications/rounds.test-support.ts'
import type { Application } from '../vault/kinds/application.ts'
import { type Action, actionKind } from '../vault/kinds/plan.ts'
import { aboutOf, stepsOf } from './steps.test-support.ts'

const saved = (closesOn: string): Application => ({
  ...{ company: 'Tidewell', closesOn, events: [{ id: 's', type: 'saved', on: '2026-03-01' }] },
})

test('what closes from today until in three days is named, the soonest first', () => {
  const made = vaultOf({
    ...{ a: saved('2026-03-13'), b: saved('2026-03-10'), c: saved('2026-03-11') },
    ...{ d: saved('2026-03-14'), e: saved('2026-03-09') },
    f: application([], { closesOn: '2026-03-11' }),
  })
  expect(aboutOf(made, 'closing-soon')).toEqual(['b', 'c', 'a'])
})

/** Steps as of Tuesday, 10 March 2026. */
function planned(steps: Readonly<Record<string, Partial<Action>>>) {
  const made = vaultOf({})
  for (const [id, more] of Object.entries(steps)) {
    made.put(actionKind, id, {
      ...{ ifCue: 'it is nine', thenStep: 'read', minutes: 20, on: '2026-03-10' },
      ...{ state: 'open', addedAt: '2026-03-01T09:00:00.000Z', ...more },
    })
  }
  return made
}

test('steps of today come by their time, then the one that went by last', () => {
  const made = planned({
    ...{ a: { time: '15:00' }, b: { time: '10:00' }, c: {} },
    ...{ d: { on: '2026-03-08' }, e: { on: '2026-03-06' } },
    ...{ f: { state: 'done' }, g: { on: '2026-03-11' } },
  })
  expect(aboutOf(made, 'action-due')).toEqual(['c', 'b', 'a', 'd'])
})

test('a step that went by is spoken of for a week, a done one never', () => {
  expect(aboutOf(planned({ a: { on: '2026-03-03' } }), 'action-due')).toEqual(['a'])
  expect(aboutOf(planned({ a: { on: '2026-03-02' } }), 'action-due')).toEqual([])
  expect(aboutOf(planned({ a: { on: '2026-03-09', state: 'done' } }), 'action-due')).toEqual([])
})

test('a step ends with one full stop, whatever it was written with', () => {
  const made = planned({ a: { thenStep: 'ask Ms. Pike for 3.5 hours!!' } })
  expect(stepsOf(made, 'action-due')[0]?.title).toBe('Ask Ms. Pike for 3.5 hours.')
})
