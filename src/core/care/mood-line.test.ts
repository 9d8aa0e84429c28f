import { expect, test } from 'vitest'
import { answerPause } from '../recovery/beat-actions.ts'
import { saidNo } from '../recovery/walk.test-support.ts'
import { checkInKind } from '../vault/kinds/care.ts'
import { noteMood } from './mood.ts'
import { moodLine } from './mood-line.ts'

test('a line of moods stands beside what happened, without a number and without a cause', () => {
  const { walking, recoveryId } = saidNo()
  walking.act((vault, context) => answerPause(vault, { recoveryId, strength: 'hard' }, context))
  const days = ['2026-03-12', '2026-03-14'].map((day) => walking.at(`${day}T12:00:00.000Z`))
  days[0]?.act((vault, context) => noteMood(vault, { mood: 'low' }, context))
  days[1]?.act((vault, context) => noteMood(vault, { mood: 'fair' }, context))
  const checkIns = walking.vault.all(checkInKind)
  const late = walking.at('2026-03-20T12:00:00.000Z')
  const line = moodLine(late.vault, checkIns, late.now)
  expect(line.enough).toBe(true)
  expect(line.points.map(({ on, says }) => [on, says])).toEqual([
    ['2026-03-10', 'Hard, after a no'],
    ['2026-03-12', 'Low'],
    ['2026-03-14', 'Fair'],
  ])
  expect(line.points.map(({ up }) => Math.round(up * 10))).toEqual([3, 3, 7])
  expect([line.from, line.to]).toEqual(['2026-03-06', '2026-03-20'])
  expect(line.points.map(({ across }) => Math.round(across * 14))).toEqual([4, 6, 8])
  expect(line.marks.at(-1)?.says).toMatch(/^A no from /)
  for (const { says } of [...line.points, ...line.marks]) expect(says).not.toMatch(/\d/)
})

test('two points are no line, and what is older than 90 days is left out', () => {
  const { walking } = saidNo()
  walking.act((vault, context) => noteMood(vault, { mood: 'good' }, context))
  const checkIns = walking.vault.all(checkInKind)
  expect(moodLine(walking.vault, checkIns, walking.now).enough).toBe(false)
  const later = walking.at('2026-07-20T12:00:00.000Z')
  expect(moodLine(later.vault, checkIns, later.now)).toMatchObject({ points: [], marks: [] })
})
