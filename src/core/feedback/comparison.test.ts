import { expect, test } from 'vitest'
import { saidNo, type Walk } from '../recovery/walk.test-support.ts'
import { comparisonOf } from './comparison.ts'
import { addPoint, sortPoint } from './point-actions.ts'

const UNPREPARED = 'You seemed unprepared.'
const PRAISE = 'Your presentation was impressive.'
/** A week after the no of 10 March 2026, by day. */
const CALM = '2026-03-17T12:00:00.000Z'
const NEXT_DAY = '2026-03-11T12:00:00.000Z'

/** The no of Lindholm Ferries with one point, after others said these things before. */
function compared(text: string, earlier: readonly (readonly [employer: string, text: string])[]) {
  const { walking, recoveryId } = saidNo()
  const say = (id: string | null, said: string, employer?: string) =>
    walking.act((vault, context) =>
      addPoint(
        vault,
        {
          ...{ recoveryId: id, text: said, source: 'employer', sorted: true },
          ...(employer ? { employer, saidOn: '2026-02-20' } : {}),
        },
        context,
      ),
    ).id
  const ids = earlier.map(([employer, said]) => say(null, said, employer))
  say(recoveryId, text)
  const at = (instant: string) => comparisonOf(walking.vault, recoveryId, walking.at(instant).now)
  return { walking: walking as Walk, ids, at }
}

test('what recurs waits for a calm day, praise and what came up twice do not', () => {
  const twice = [['Nantmor', UNPREPARED]] as const
  const often = [...twice, ['Tidewell', UNPREPARED]] as const
  expect(compared(UNPREPARED, often).at(NEXT_DAY)).toEqual({ themes: [], waits: true })
  expect(compared(UNPREPARED, often).at(CALM)).toMatchObject({
    waits: false,
    themes: [{ themeId: 'preparation', sort: 'gap' }],
  })
  expect(compared(UNPREPARED, twice).at(NEXT_DAY)).toMatchObject({
    waits: false,
    themes: [{ sentence: 'This is the second time, and now from a second employer.' }],
  })
  const praised = [
    ['Nantmor', PRAISE],
    ['Tidewell', PRAISE],
  ] as const
  expect(compared(PRAISE, praised).at(NEXT_DAY)).toMatchObject({
    waits: false,
    themes: [{ sort: 'strength' }],
  })
})

test('the same employer again is no second one', () => {
  const { at } = compared(UNPREPARED, [['Lindholm Ferries', UNPREPARED]])
  expect(at(CALM).themes).toMatchObject([
    { sentence: 'This is the second time, so far from one employer.' },
  ])
})

test('what was said before is shown latest first, without what is not the person’s', () => {
  const { walking, ids, at } = compared(UNPREPARED, [
    ['Nantmor', 'Not prepared at all.'],
    ['Tidewell', UNPREPARED],
  ])
  expect(at(CALM).themes[0]?.earlier.map(({ says }) => says)).toEqual([
    'Tidewell, 20 February',
    'Nantmor, 20 February',
  ])
  for (const pointId of ids) {
    walking.act((vault, context) => sortPoint(vault, { pointId, verdict: 'not-mine' }, context))
  }
  expect(at(CALM).themes).toEqual([])
})
