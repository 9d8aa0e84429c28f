import { expect, test } from 'vitest'
import { application, talk, vaultOf } from '../applications/rounds.test-support.ts'
import { applicationKind } from '../vault/kinds/application.ts'
import { letterKind } from '../vault/kinds/letter.ts'
import { conversationKind } from '../vault/kinds/person.ts'
import { actionKind } from '../vault/kinds/plan.ts'
import { attemptKind } from '../vault/kinds/practice.ts'
import { recoveryKind } from '../vault/kinds/recovery.ts'
import { strategyReviewKind } from '../vault/kinds/strategy.ts'
import { weekKind } from '../vault/kinds/week.ts'
import { ENOUGH_A_DAY, enoughToday } from './restraint.ts'

/** Tuesday, 10 March 2026, 9:00 in London. */
const TODAY = '2026-03-10'
const YESTERDAY = '2026-03-09'
type Made = ReturnType<typeof vaultOf>

function step({ put }: Made, id: string, on: string, state = 'done') {
  const step = { ifCue: 'it is nine', thenStep: 'read', minutes: 10, on, state }
  put(actionKind, id, {
    ...{ ...step, addedAt: '2026-03-01T08:00:00.000Z' },
    ...(state === 'open' ? {} : { endedAt: `${on}T08:00:00.000Z` }),
  })
}

/** Is it enough once this stands beside all but one of the things that make a full day? */
function makesItFull(add: (made: Made) => void): boolean {
  const made = vaultOf({})
  for (let count = 1; count < ENOUGH_A_DAY; count += 1) step(made, `step-${count}`, TODAY)
  expect(enoughToday(made.vault, made.now)).toBe(false)
  add(made)
  return enoughToday(made.vault, made.now)
}

function recovery(state: string, on: string) {
  const beat = { state, endedAt: `${on}T08:00:00.000Z` }
  const open = { state: 'open' } as const
  return {
    ...{ applicationId: 'a', eventId: 'e', toldBy: 'phone', openedAt: '2026-02-01T08:00:00.000Z' },
    ...{ pause: open, ask: open, lookBack: beat, learn: open },
  }
}

const ways: readonly (readonly [string, (made: Made, on: string) => void])[] = [
  ['a step that was done', (made, on) => step(made, 'another', on)],
  [
    'an application that was sent',
    ({ put }, on) =>
      put(applicationKind, 'a', {
        company: 'Tidewell',
        events: [{ id: 'e', type: 'applied', on }],
      }),
  ],
  ['a look back', ({ put }, on) => put(recoveryKind, 'r', recovery('done', on))],
  [
    'a letter that was sent',
    ({ put }, on) =>
      put(letterKind, 'l', {
        ...{ direction: 'out', purpose: 'connect', state: 'sent', source: 'written' },
        ...{ addedAt: '2026-03-01T08:00:00.000Z', sentAt: `${on}T00:00:00.000Z` },
      }),
  ],
  [
    'a talk with somebody',
    ({ put }, on) =>
      put(conversationKind, 'c', { personId: 'p', on, addedAt: `${TODAY}T08:00:00.000Z` }),
  ],
  [
    'practice',
    ({ put }, on) => put(attemptKind, 't', { cardId: 'c', at: `${on}T08:00:00.000Z`, ratings: [] }),
  ],
  [
    'a look at the search',
    ({ put }, on) =>
      put(strategyReviewKind, 's', {
        ...{ on, openedAt: `${on}T07:00:00.000Z`, closedAt: `${on}T08:00:00.000Z`, decided: [] },
      }),
  ],
  [
    'a look back at the week',
    ({ put }, on) =>
      put(weekKind, 'week-2026-03-02', {
        ...{ monday: '2026-03-02', review: { at: `${on}T08:00:00.000Z` } },
      }),
  ],
]

test.each(ways)('%s counts on its day, and not on the next', (_, add) => {
  expect(makesItFull((made) => add(made, TODAY))).toBe(true)
  expect(makesItFull((made) => add(made, YESTERDAY))).toBe(false)
})

test('what was not done counts nothing', () => {
  expect(makesItFull((made) => step(made, 'open', TODAY, 'open'))).toBe(false)
  expect(makesItFull((made) => step(made, 'dropped', TODAY, 'dropped'))).toBe(false)
  expect(makesItFull(({ put }) => put(recoveryKind, 'r', recovery('skipped', TODAY)))).toBe(false)
  const saved = { company: 'Tidewell', events: [{ id: 'e', type: 'saved', on: TODAY }] }
  expect(makesItFull(({ put }) => put(applicationKind, 'a', saved))).toBe(false)
  const talked = application([talk('t', TODAY, '08:00')])
  expect(makesItFull(({ put }) => put(applicationKind, 'a', talked))).toBe(false)
})

test('however much was practised, it counts once', () => {
  const made = vaultOf({})
  const at = `${TODAY}T08:00:00.000Z`
  for (const id of ['one', 'two', 'three'])
    made.put(attemptKind, id, { cardId: id, at, ratings: [] })
  expect(enoughToday(made.vault, made.now)).toBe(false)
})
