import { expect, test } from 'vitest'
import { walk } from '../recovery/walk.test-support.ts'
import { checkInKind } from '../vault/kinds/care.ts'
import { activityKind } from '../vault/kinds/care-activity.ts'
import { openActivities } from './activities.ts'
import { endActivity, planActivity } from './activity-actions.ts'
import { moodNear, moodSteps, noteMood } from './mood.ts'

const NOON = '2026-03-10T12:00:00.000Z'
const swim = { text: ' Swim ', area: 'movement', on: '2026-03-12', time: '18:00' } as const

test('something good stands on its day, with the mood before and after in sealed notes', () => {
  const walking = walk(NOON)
  const { id } = walking.act((vault, context) => planActivity(vault, swim, context))
  expect(openActivities(walking.vault, walking.now)).toMatchObject([
    { id, text: 'Swim', when: 'Thursday, 18:00', due: false },
  ])
  const thursday = walking.at('2026-03-12T17:50:00.000Z')
  expect(openActivities(thursday.vault, thursday.now)[0]?.due).toBe(true)
  for (const [mood, moment] of [
    ['low', 'before'],
    ['fair', 'after'],
  ] as const) {
    thursday.act((vault, context) =>
      noteMood(vault, { mood, about: { activityId: id, moment } }, context),
    )
  }
  const after = thursday.vault.all(checkInKind).at(-1)
  thursday.act((vault, context) =>
    noteMood(
      vault,
      { mood: 'good', about: { activityId: id, moment: 'after' }, earlierId: after?.id },
      context,
    ),
  )
  thursday.act((vault, context) => endActivity(vault, { activityId: id, as: 'done' }, context))
  expect(openActivities(thursday.vault, thursday.now)).toEqual([])
  expect(checkInKind.sealed).toBe(true)
  expect(thursday.vault.all(checkInKind).map(({ body }) => [body.moment, body.mood])).toEqual([
    ['before', 3],
    ['after', 9],
  ])
  expect(thursday.vault.get(activityKind, id)?.body).not.toHaveProperty('mood')
})

test('a day that lies behind and nothing at all are said before anything is kept', () => {
  const { vault, context } = walk(NOON)
  expect(planActivity(vault, { ...swim, text: ' ' }, context)).toMatchObject({
    problem: { code: 'empty' },
  })
  for (const on of ['2026-03-09', 'soon']) {
    expect(planActivity(vault, { ...swim, on }, context)).toMatchObject({
      problem: { code: 'bad-date' },
    })
  }
})

test('one that went by a week ago is not spoken of any more', () => {
  const walking = walk(NOON)
  walking.act((vault, context) => planActivity(vault, swim, context))
  const later = walking.at('2026-03-25T12:00:00.000Z')
  expect(openActivities(later.vault, later.now)).toEqual([])
})

test('a mood is one of five worded steps', () => {
  expect(moodSteps.map(({ value }) => value)).toEqual([1, 3, 5, 7, 9])
  expect([0, 2.4, 5.9, 10].map((value) => moodNear(value).id)).toEqual([
    'very-low',
    'low',
    'between',
    'good',
  ])
})
