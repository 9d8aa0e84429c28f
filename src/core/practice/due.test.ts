import { expect, test } from 'vitest'
import { application, talk, vaultOf } from '../applications/rounds.test-support.ts'
import { daysBetween } from '../time/calendar.ts'
import { type Card, cardKind } from '../vault/kinds/reflection.ts'
import { cardsWithDays, dueToday, FRESH_DAYS } from './due.ts'

/** A card that comes on a day by its own schedule, and was answered last on another. */
const card = (dueOn: string, lastOn: string, more: Partial<Card> = {}): Card => ({
  question: `Due on ${dueOn}?`,
  addedAt: '2026-01-05T10:00:00.000Z',
  schedule: {
    ...{ due: `${dueOn}T10:00:00.000Z`, lastReview: `${lastOn}T10:00:00.000Z` },
    ...{ stability: 20, difficulty: 4, state: 2, reps: 4, lapses: 0 },
  },
  ...more,
})

test('a card comes on its own day; one that was never asked is due at once', () => {
  const { vault, now, put } = vaultOf({})
  put(cardKind, 'later', card('2026-03-20', '2026-03-01'))
  put(cardKind, 'today', card('2026-03-10', '2026-03-01'))
  put(cardKind, 'new', { question: 'Why here?', addedAt: '2026-03-09T10:00:00.000Z' })
  put(
    cardKind,
    'away',
    card('2026-03-01', '2026-02-01', { restingSince: '2026-03-01T10:00:00.000Z' }),
  )
  expect(cardsWithDays(vault, now).map(({ card: { id }, dueOn }) => [id, dueOn])).toEqual([
    ['new', '2026-03-09'],
    ['today', '2026-03-10'],
    ['later', '2026-03-20'],
  ])
  expect(dueToday(vault, now).map(({ card: { id } }) => id)).toEqual(['new', 'today'])
})

test('a talk pulls forward all that would come after it, spread over the days before it', () => {
  const { vault, now, put } = vaultOf({ a: application([talk('t', '2026-03-14', '10:00')]) })
  for (let n = 0; n < 12; n += 1) {
    put(cardKind, `c${String(n).padStart(2, '0')}`, card('2026-04-01', '2026-02-20'))
  }
  const days = cardsWithDays(vault, now).map(({ dueOn }) => dueOn)
  expect(days.every((day) => day >= '2026-03-10' && day < '2026-03-14')).toBe(true)
  expect(new Set(days).size).toBe(4)
  expect(dueToday(vault, now)).toHaveLength(3)
  expect(dueToday(vault, now)[0]?.before?.company).toBe('Nantmor Buses')
})

test('what was answered in the last days before a talk is fresh enough', () => {
  const { vault, now, put } = vaultOf({ a: application([talk('t', '2026-03-14', '10:00')]) })
  put(cardKind, 'fresh', card('2026-04-01', '2026-03-08'))
  put(cardKind, 'stale', card('2026-04-01', '2026-03-06'))
  const [stale, fresh] = cardsWithDays(vault, now)
  expect(stale).toMatchObject({ card: { id: 'stale' }, dueOn: '2026-03-10' })
  expect(fresh).toMatchObject({ card: { id: 'fresh' }, dueOn: '2026-04-01', before: null })
  expect(daysBetween('2026-03-07', '2026-03-14')).toBe(FRESH_DAYS)
})

test('on the day of a talk everything left is due', () => {
  const { vault, now, put } = vaultOf({ a: application([talk('t', '2026-03-10', '16:00')]) })
  put(cardKind, 'c', card('2026-04-01', '2026-02-20'))
  expect(dueToday(vault, now).map(({ card: { id } }) => id)).toEqual(['c'])
})

test('a question from another advert is not pulled forward, one from this advert is', () => {
  const { vault, now, put } = vaultOf({
    a: application([talk('t', '2026-03-11', '10:00')]),
    b: application([], { company: 'Tidewell' }),
  })
  put(cardKind, 'here', card('2026-04-01', '2026-02-20', { source: 'advert', applicationId: 'a' }))
  put(cardKind, 'there', card('2026-04-01', '2026-02-20', { source: 'advert', applicationId: 'b' }))
  expect(dueToday(vault, now).map(({ card: { id } }) => id)).toEqual(['here'])
})

test('a talk of a closed application pulls nothing', () => {
  const closed = { id: 'no', type: 'rejected' as const, on: '2026-03-09' }
  const { vault, now, put } = vaultOf({
    a: application([talk('t', '2026-03-12', '10:00'), closed]),
  })
  put(cardKind, 'c', card('2026-04-01', '2026-02-20'))
  expect(dueToday(vault, now)).toEqual([])
})
