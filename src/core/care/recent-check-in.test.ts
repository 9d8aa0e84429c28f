import { expect, test } from 'vitest'
import type { Readable } from '../vault/kind.ts'
import type { CheckIn } from '../vault/kinds/care.ts'
import { recentCheckIn } from './recent-check-in.ts'

const checkIn = (id: string, at: string, recoveryId = 'no'): Readable<CheckIn> => ({
  id,
  version: 1,
  schema: 1,
  updatedAt: at,
  readOnly: false,
  body: { at, strength: 7, words: [], recoveryId },
})
const now = { instant: '2026-03-10T22:00:00.000Z', zone: 'Europe/London' }

test('the latest answer of the evening holds', () => {
  const answers = [
    checkIn('a', '2026-03-10T20:00:00.000Z'),
    checkIn('b', '2026-03-10T21:40:00.000Z'),
  ]
  expect(recentCheckIn(answers, 'no', now)?.id).toBe('b')
})

test('next morning the question is new', () => {
  const answers = [checkIn('a', '2026-03-10T21:40:00.000Z')]
  expect(
    recentCheckIn(answers, 'no', { ...now, instant: '2026-03-11T09:30:00.000Z' }),
  ).toBeUndefined()
})

test('an answer about another no does not count', () => {
  expect(recentCheckIn([checkIn('a', now.instant, 'other')], 'no', now)).toBeUndefined()
})
