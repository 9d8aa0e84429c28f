import { expect, test } from 'vitest'
import { addPoint } from '../feedback/point-actions.ts'
import { saidNo } from '../recovery/walk.test-support.ts'
import { sceneOf } from './scene.ts'

/** The noes of 10 March 2026, 21:40, that the rules look at later; true for one of the last two weeks. */
function noesAt(instant: string, told = false): readonly boolean[] {
  const { walking, recoveryId } = saidNo()
  if (told) {
    walking.act((vault, context) =>
      addPoint(vault, { recoveryId, text: 'Rules', source: 'employer' }, context),
    )
  }
  return sceneOf(walking.vault, walking.at(instant).now).noes.map(({ recent }) => recent)
}

test('a no without an answer is looked at for two weeks', () => {
  expect(noesAt('2026-03-24T21:40:00.000Z')).toEqual([true])
  expect(noesAt('2026-03-24T21:41:00.000Z')).toEqual([])
})

test('one that was answered is looked at for sixty days, as long as it can teach something', () => {
  expect(noesAt('2026-03-24T21:41:00.000Z', true)).toEqual([false])
  expect(noesAt('2026-05-09T21:40:00.000Z', true)).toEqual([false])
  expect(noesAt('2026-05-09T21:41:00.000Z', true)).toEqual([])
})
