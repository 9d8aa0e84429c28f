import { expect, test } from 'vitest'
import { keepFeedback } from '../feedback/feedback-actions.ts'
import { addPoint, sortPoint } from '../feedback/point-actions.ts'
import { finishBeat } from '../recovery/beat-actions.ts'
import { confirmReading } from '../recovery/confirm-reading.ts'
import { keep, letters, NEXT_MORNING, saidNo, type Walk } from '../recovery/walk.test-support.ts'
import { dismiss } from './dismiss.ts'
import { aboutOf, stepsOf } from './steps.test-support.ts'

const NOON = '2026-03-12T12:00:00.000Z'

/** Two noes of one evening, each after a talk, seen at noon two days later. */
function twoNoes() {
  const { walking, recoveryId: one } = saidNo()
  const { personal } = letters
  const text = personal.text.replaceAll('Lindholm Ferries', 'Tarn Water')
  const fromAddress = 'maria@tarn.example'
  const letterId = keep(walking, { ...personal, fromAddress, text, subject: 'Route Planner' })
  const said = { kind: 'rejection', company: 'Tarn Water', role: null } as const
  const { recoveryId: two = '' } = walking.act((vault, context) =>
    confirmReading(
      vault,
      { letterId, ...said, howFar: 'several-rounds', applicationId: null },
      context,
    ),
  )
  return { day: walking.at(NOON), one, two: two ?? '' }
}

function told(walking: Walk, recoveryId: string, text: string): string {
  const point = { recoveryId, text, source: 'employer' } as const
  return walking.act((vault, context) => addPoint(vault, point, context)).id
}

test('of two looks back one is enough for a day', () => {
  const { day, one, two } = twoNoes()
  expect(aboutOf(day, 'look-back')).toEqual([two, one])
  day.act((vault, context) => finishBeat(vault, { recoveryId: two, beat: 'lookBack' }, context))
  expect(aboutOf(day, 'look-back')).toEqual([])
  expect(aboutOf(day.at('2026-03-13T12:00:00.000Z'), 'look-back')).toEqual([one])
})

test('a look back that was put away lets no other take its place', () => {
  const { day, two } = twoNoes()
  const until = '2026-03-13T09:30:00.000Z'
  day.act((vault, context) => dismiss(vault, { rule: 'look-back', about: two, until }, context))
  expect(aboutOf(day, 'look-back')).toEqual([])
})

test('a note that waits since an earlier day says since when', () => {
  const { walking } = saidNo()
  expect(stepsOf(walking.at(NEXT_MORNING), 'ask')).toMatchObject([{ detail: null }])
  expect(stepsOf(walking.at(NOON), 'ask')).toMatchObject([{ detail: 'ready since yesterday' }])
})

test('what was said is sorted as long as one point is not', () => {
  const { day, two } = twoNoes()
  const pointId = told(day, two, 'Rules')
  told(day, two, 'Examples')
  day.act((vault, context) => sortPoint(vault, { pointId, sort: 'gap' }, context))
  expect(stepsOf(day, 'learn')).toMatchObject([{ about: two, title: 'Sort what Tarn Water said.' }])
})

test('an answer that is kept whole is not asked for a second time, one to another no is', () => {
  const { day, one, two } = twoNoes()
  told(day, one, 'Rules')
  const answer = { text: 'A few more examples.', way: 'call' } as const
  const kept = (recoveryId: string) =>
    day.act((vault, context) => keepFeedback(vault, { recoveryId, ...answer }, context))
  kept(two)
  expect(aboutOf(day, 'learn')).toEqual([one])
  kept(one)
  expect(aboutOf(day, 'learn')).toEqual([])
})
