import { expect, test } from 'vitest'
import { application, talk, vaultOf } from '../applications/rounds.test-support.ts'
import { weekId } from '../plan/week-of.ts'
import { attemptKind } from '../vault/kinds/practice.ts'
import { cardKind } from '../vault/kinds/reflection.ts'
import { blockKind, weekKind } from '../vault/kinds/week.ts'
import { dismiss } from './dismiss.ts'
import { today } from './next-step.ts'

/** Tuesday, 10 March 2026, 9:00 in London, with a question that threw the person the day before. */
function threw(
  events = [talk('past', '2026-02-20', '10:00')],
  addedAt = '2026-03-09T10:00:00.000Z',
) {
  const made = vaultOf({ a: application(events) })
  made.put(cardKind, 'c', { question: 'Which boat?', addedAt })
  const step = () => {
    const { step, smaller } = today(made.vault, made.now)
    return [step, ...smaller].find((each) => each?.rule === 'practice-due')
  }
  return { ...made, step }
}

test('a question that threw the person is asked for the day after, with its because', () => {
  const { step } = threw()
  expect(step()).toMatchObject({
    ...{ path: '/practice/session?minutes=10', minutes: 10 },
    because: 'One question comes back today, and what is asked again stays better.',
  })
  expect(threw(undefined, '2026-03-10T08:00:00.000Z').step()).toBeUndefined()
})

test('before a talk its employer and its day are named', () => {
  const { step } = threw([talk('t', '2026-03-13', '10:00')])
  expect(step()?.because).toBe(
    'Your talk with Nantmor Buses is Friday, and one question comes back before it.',
  )
})

test('time set aside for rest is not asked for', () => {
  const { put, step } = threw()
  const block = { use: 'recharge' as const, on: '2026-03-10', addedAt: '2026-03-08T09:00:00.000Z' }
  put(blockKind, 'later', { ...block, time: '09:30', minutes: 60 })
  expect(step()).toBeDefined()
  put(blockKind, 'now', { ...block, time: '08:30', minutes: 60 })
  expect(step()).toBeUndefined()
})

test('a lighter week is asked only before a talk', () => {
  const lighter = { monday: '2026-03-09', lighter: true }
  const quiet = threw()
  quiet.put(weekKind, weekId('2026-03-09'), lighter)
  expect(quiet.step()).toBeUndefined()
  const before = threw([talk('t', '2026-03-13', '10:00')])
  before.put(weekKind, weekId('2026-03-09'), lighter)
  expect(before.step()).toBeDefined()
})

test('put away for good, practice is not suggested again', () => {
  const { vault, context, apply, step } = threw()
  const put = dismiss(vault, { rule: 'practice-due', about: null, until: null }, context)
  if (put.ok) apply(put.value.changes)
  expect(step()).toBeUndefined()
})

test('five days of seven are enough, but not before a talk, and one that lies longer back is over', () => {
  const practised = (made: ReturnType<typeof threw>, ...days: readonly string[]) => {
    for (const day of days) {
      made.put(attemptKind, day, { cardId: 'other', at: `${day}T00:00:00.000Z`, ratings: [] })
    }
    return made.step()
  }
  const four = ['2026-03-05', '2026-03-06', '2026-03-07', '2026-03-08']
  expect(practised(threw(), ...four)).toBeDefined()
  expect(practised(threw(), ...four, '2026-03-04')).toBeUndefined()
  expect(practised(threw(), ...four, '2026-03-03')).toBeDefined()
  const before = threw([talk('t', '2026-03-13', '10:00')])
  expect(practised(before, ...four, '2026-03-04')).toBeDefined()
  expect(practised(threw(), '2026-03-10')).toBeUndefined()
})
