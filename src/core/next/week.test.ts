import { expect, test } from 'vitest'
import { application, talk, vaultOf } from '../applications/rounds.test-support.ts'
import { activityKind } from '../vault/kinds/care-activity.ts'
import { type Action, actionKind } from '../vault/kinds/plan.ts'
import { thisWeek } from './week.ts'

/** Tuesday, 10 March 2026, 9:00 in London: the week goes from the 9th to the 15th. */
function weekOf(applications: Parameters<typeof vaultOf>[0] = {}) {
  const made = vaultOf(applications)
  const plan = (thenStep: string, on: string, more: Partial<Action> = {}) =>
    made.put(actionKind, thenStep, {
      ...{ ifCue: 'it is nine', thenStep, minutes: 10, on },
      ...{ state: 'open', addedAt: made.now.instant, ...more },
    })
  const texts = () => thisWeek(made.vault, made.now).map(({ text }) => text)
  return { ...made, plan, texts, lines: () => thisWeek(made.vault, made.now) }
}

test('the week goes from Monday to Sunday', () => {
  const { plan, texts } = weekOf()
  for (const day of ['10', '15', '16']) plan(`on the ${day}`, `2026-03-${day}`)
  plan('on the 8', '2026-03-08', { state: 'done' })
  plan('on the 9', '2026-03-09', { state: 'done' })
  expect(texts()).toEqual(['On the 9', 'On the 10', 'On the 15'])
})

test('what was let go is not shown, nor what went by undone; what was done is', () => {
  const { plan, put, now, lines } = weekOf()
  plan('went by', '2026-03-09')
  plan('was done', '2026-03-09', { state: 'done' })
  plan('let go', '2026-03-12', { state: 'dropped' })
  const good = { area: 'movement', on: '2026-03-09', addedAt: now.instant }
  put(activityKind, 'swim', { ...good, text: 'swim', state: 'open' })
  put(activityKind, 'walk', { ...good, text: 'walk', state: 'done' })
  expect(lines()).toEqual([
    expect.objectContaining({ day: 'Mon', text: 'Was done', done: true, isToday: false }),
    expect.objectContaining({ text: 'Walk', done: true, path: '/care/activities' }),
  ])
})

test('lines stand by day and time, those without a time first', () => {
  const { plan, texts, lines } = weekOf({ a: application([talk('t', '2026-03-10', '14:00')]) })
  plan('late', '2026-03-10', { time: '16:00' })
  plan('early', '2026-03-10', { time: '10:30' })
  plan('some time', '2026-03-10')
  expect(texts()).toEqual(['Some time', 'Early', 'Talk with Nantmor Buses', 'Late'])
  expect(lines().map(({ time }) => time)).toEqual([null, '10:30', '14:00', '16:00'])
})

test('each line leads to where it is done', () => {
  const { plan, lines } = weekOf({ a: application([talk('t', '2026-03-10', '14:00')]) })
  plan('alone', '2026-03-11')
  plan('with others', '2026-03-12', { groupId: 'g' })
  plan('after a no', '2026-03-13', { recoveryId: 'r' })
  plan('with Joan', '2026-03-14', { personId: 'p' })
  plan('a question', '2026-03-15', { cardId: 'c' })
  expect(lines().map(({ path }) => path)).toEqual([
    '/applications/a/rounds/t',
    '/plan',
    '/groups/g',
    '/after/r',
    '/people/p',
    '/practice/cards/c',
  ])
})

test('a talk that is over counts as done, an invitation is no appointment yet', () => {
  const invited = { ...talk('i', '2026-03-10'), letterId: 'l', addedAt: '2026-03-10T08:00:00.000Z' }
  const { lines } = weekOf({ a: application([talk('t', '2026-03-09', '14:00'), invited]) })
  expect(lines()).toEqual([expect.objectContaining({ on: '2026-03-09', done: true })])
})

test('of a full week the last eight lines are shown', () => {
  const { plan, texts } = weekOf()
  for (let hour = 10; hour < 20; hour += 1) plan(`at ${hour}`, '2026-03-11', { time: `${hour}:00` })
  expect(texts()).toEqual([12, 13, 14, 15, 16, 17, 18, 19].map((hour) => `At ${hour}`))
})
