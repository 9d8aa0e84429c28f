import { expect, test } from 'vitest'
import { entryOf, isUnclear, readDay, sayUnderstoodDay } from './day-entry.ts'

const now = { instant: '2026-03-12T10:00:00.000Z', zone: 'Europe/London' }
const today = { text: 'today', date: '2026-03-12', time: null }

test('a known day stands in its field as it is said, and nothing where none is known', () => {
  expect(entryOf('2026-03-12', now)).toEqual(today)
  expect(entryOf('2026-03-17', now, '15:00')).toEqual({
    text: 'Tuesday, 15:00',
    date: '2026-03-17',
    time: '15:00',
  })
  expect(entryOf('2026-04-02', now).text).toBe('2 April')
  expect(entryOf(undefined, now)).toEqual({ text: '', date: null, time: null })
})

test('a day typed too fast is read when it is needed', async () => {
  const typed = { text: 'next tue 3pm', date: null, time: null }
  expect(await readDay(typed, now, 'future')).toEqual({
    text: 'next tue 3pm',
    date: '2026-03-17',
    time: '15:00',
  })
})

test('a day that was read keeps its date, whatever day it is now', async () => {
  const later = { ...now, instant: '2026-03-20T10:00:00.000Z' }
  expect(await readDay(today, later, 'past')).toEqual(today)
})

test('words that are no day stay unclear, and nothing typed is not', async () => {
  const words = { text: 'the day it rained', date: null, time: null }
  expect(isUnclear(await readDay(words, now, 'past'))).toBe(true)
  expect(isUnclear(await readDay({ ...words, text: ' ' }, now, 'past'))).toBe(false)
})

test('a day is said so that no week is mistaken for another', () => {
  expect(sayUnderstoodDay('2026-03-17', '15:00', now)).toBe('Tuesday, 17 March, 15:00')
  expect(sayUnderstoodDay('2026-03-12', null, now)).toBe('today, 12 March')
  expect(sayUnderstoodDay('2026-04-02', null, now)).toBe('Thursday 2 April')
  expect(sayUnderstoodDay('2025-12-30', null, now)).toBe('Tuesday 30 December 2025')
})
