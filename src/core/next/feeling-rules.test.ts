import { expect, test } from 'vitest'
import { addApplication } from '../applications/application-actions.ts'
import { setGoGently } from '../care/go-gently.ts'
import { skipBeat } from '../recovery/beat-actions.ts'
import { neverHeardBack } from '../recovery/confirm-reading.ts'
import { saidNo, type Walk, walk } from '../recovery/walk.test-support.ts'
import { stepsFor } from './next-step.ts'
import { sceneOf } from './scene.ts'
import { stepsOf } from './steps.test-support.ts'

const company = ({ vault, now }: Walk, mood: 'night' | 'gentle') =>
  stepsFor(sceneOf(vault, now), mood).filter(({ rule }) => rule === 'company')

function silence(walking: Walk) {
  const said = { company: 'Tidewell', role: null, howFar: 'several-rounds' } as const
  const [application] = walking.act((vault, context) =>
    addApplication(vault, { company: 'Tidewell', appliedOn: '2026-01-20' }, context),
  )
  const applicationId = application?.id ?? null
  walking.act((vault, context) =>
    neverHeardBack(vault, { ...said, applicationId, on: '2026-03-10' }, context),
  )
}

test('how it is is asked with what happened, in a no as in a silence, and names whom', () => {
  const { walking } = saidNo()
  expect(stepsOf(walking, 'pause')).toMatchObject([
    { because: expect.stringContaining('Lindholm Ferries'), detail: 'Lindholm Ferries' },
  ])
  const quiet = walk()
  silence(quiet)
  const [unanswered] = stepsOf(quiet, 'pause')
  const [no] = stepsOf(walking, 'pause')
  expect(unanswered?.because).toContain('Tidewell')
  expect(unanswered?.because.replace('Tidewell', '')).not.toBe(
    no?.because.replace('Lindholm Ferries', ''),
  )
})

test('the gentle day of a no offers company, unless a note to another employer is ready', () => {
  const day = walk('2026-03-11T12:00:00.000Z')
  const gentle = (walking: Walk) => {
    const until = '2026-03-14T12:00:00.000Z'
    walking.act((vault, context) => setGoGently(vault, { until }, context))
    return walking
  }
  const { walking, recoveryId } = saidNo(day)
  const path = `/after/${recoveryId}/someone`
  expect(company(gentle(walking), 'gentle')).toMatchObject([{ path }])
  expect(company(walking.at('2026-03-12T12:00:00.000Z'), 'gentle')).toEqual([])
  expect(company(walking.at('2026-03-12T22:00:00.000Z'), 'night')).toMatchObject([{ path }])
  const earlier = saidNo()
  const two = gentle(earlier.walking.at('2026-03-11T12:00:00.000Z'))
  silence(two)
  expect(company(two, 'gentle')).toEqual([])
  const ask = { recoveryId: earlier.recoveryId, beat: 'ask' } as const
  two.act((vault, context) => skipBeat(vault, ask, context))
  expect(company(two, 'gentle')).toHaveLength(1)
})

test('three days after a no a night that is gentle asks for company as such, a day does not', () => {
  const { walking } = saidNo()
  const at = (instant: string) => {
    const then = walking.at(instant)
    const until = '2026-03-20T12:00:00.000Z'
    then.act((vault, context) => setGoGently(vault, { until }, context))
    return then
  }
  expect(company(at('2026-03-13T21:40:00.000Z'), 'night')[0]?.path).toMatch(/someone$/)
  expect(company(at('2026-03-13T21:41:00.000Z'), 'night')).toMatchObject([
    { about: null, path: '/help', title: 'Who could you be with tonight?' },
  ])
  expect(company(at('2026-03-14T12:00:00.000Z'), 'gentle')).toEqual([])
})
