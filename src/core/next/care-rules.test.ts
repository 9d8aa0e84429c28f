import { expect, test } from 'vitest'
import { planActivity } from '../care/activity-actions.ts'
import { keepFortnight } from '../care/fortnight.ts'
import { setFortnightly } from '../care/fortnight-due.ts'
import { setGoGently } from '../care/go-gently.ts'
import { saidNo } from '../recovery/walk.test-support.ts'
import { stepsFor, today } from './next-step.ts'
import { sceneOf } from './scene.ts'

const noon = (day: string) => `2026-${day}T12:00:00.000Z`
const swim = { text: 'Swim.', area: 'movement', on: '2026-04-10', time: '18:00' } as const

test('something good is spoken of on its day, on a gentle one too, and stands in the week', () => {
  const { walking } = saidNo()
  const april = walking.at(noon('04-09'))
  april.act((vault, context) => planActivity(vault, swim, context))
  expect(today(april.vault, april.now).week.map(({ text }) => text)).toContain('Swim.')
  expect(today(april.vault, april.now).step?.rule).not.toBe('good-thing')
  const day = walking.at(noon('04-10'))
  const until = noon('04-12')
  day.act((vault, context) => setGoGently(vault, { until }, context))
  expect(today(day.vault, day.now).step).toMatchObject({
    rule: 'good-thing',
    title: 'Swim.',
    path: '/care/activities',
  })
})

test('two weeks are asked for only where it is wanted, and not again until two weeks later', () => {
  const { walking } = saidNo()
  const rulesOn = (day: string) => {
    const { vault, now } = walking.at(noon(day))
    return stepsFor(sceneOf(vault, now), 'day').map(({ rule }) => rule)
  }
  expect(rulesOn('04-01')).not.toContain('two-weeks')
  const first = walking.at(noon('04-01'))
  first.act((vault, context) => setFortnightly(vault, { wanted: true }, context))
  expect(rulesOn('04-01')).toContain('two-weeks')
  const answers = { cheer: 2, calm: 2, energy: 2, rest: 2, interest: 2 }
  first.act((vault, context) => keepFortnight(vault, { answers }, context))
  expect(rulesOn('04-14')).not.toContain('two-weeks')
  expect(rulesOn('04-15')).toContain('two-weeks')
})
