import { expect, test } from 'vitest'
import {
  sayDate,
  sayDayAndTime,
  sayDayOfYear,
  sayMonth,
  sayShortDate,
  sentenceCase,
} from './say.ts'

const now = { instant: '2026-03-12T09:30:00.000Z', zone: 'Europe/Dublin' }

test.each([
  ['2026-03-12', 'today'],
  ['2026-03-11', 'yesterday'],
  ['2026-03-13', 'tomorrow'],
  ['2026-03-15', 'Sunday'],
  ['2026-03-06', 'Friday'],
  ['2026-03-19', 'Thursday 19 March'],
  ['2026-02-09', 'Monday 9 February'],
  ['2025-12-30', 'Tuesday 30 December 2025'],
])('says %s as %s', (date, words) => {
  expect(sayDate(date, now)).toBe(words)
})

test('says today by the person’s clock and not by UTC', () => {
  const night = { instant: '2026-07-10T23:40:00.000Z', zone: 'Europe/Dublin' }
  expect(sayDate('2026-07-11', night)).toBe('today')
})

test('adds the time without a leading nought', () => {
  expect(sayDayAndTime('2026-03-13', '14:00', now)).toBe('tomorrow, 14:00')
  expect(sayDayAndTime('2026-03-18', '09:30', now)).toBe('Wednesday, 9:30')
  expect(sayDayAndTime('2026-03-18', null, now)).toBe('Wednesday')
})

test('says the day of the year short and long', () => {
  expect(sayDayOfYear('2026-03-02', now)).toBe('2 March')
  expect(sayShortDate('2026-02-20', now)).toBe('20 Feb')
  expect(sayShortDate('2025-09-01', now)).toBe('1 Sep 2025')
})

test('says a month with its year', () => {
  expect(sayMonth('2026-03')).toBe('March 2026')
})

test('starts a sentence with a capital', () => {
  expect(sentenceCase('tomorrow, 14:00')).toBe('Tomorrow, 14:00')
})
