import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import {
  addBusinessDays,
  addDays,
  dateIn,
  dateOf,
  daysBetween,
  instantAt,
  isCalendarDate,
  isTimeOfDay,
  timeOf,
  weekdayOf,
} from './calendar.ts'

const dublin = 'Europe/Dublin'

test('reads the date and the time where the person is, not in UTC', () => {
  const now = { instant: '2026-07-10T23:40:00.000Z', zone: dublin }
  expect(dateOf(now)).toBe('2026-07-11')
  expect(timeOf(now)).toBe('00:40')
  expect(dateIn('2026-03-10T02:00:00.000Z', 'America/New_York')).toBe('2026-03-09')
})

test('counts days over months, leap days and clock changes', () => {
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
  expect(addDays('2026-01-01', -1)).toBe('2025-12-31')
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2)
  expect(daysBetween('2026-03-30', '2026-03-28')).toBe(-2)
})

test('knows the day of the week before and after 1970', () => {
  expect(weekdayOf('2026-03-10')).toBe(2)
  expect(weekdayOf('1969-12-28')).toBe(7)
})

test('counts working days from Monday to Friday', () => {
  expect(addBusinessDays('2026-03-12', 2)).toBe('2026-03-16')
  expect(addBusinessDays('2026-03-14', 1)).toBe('2026-03-16')
  expect(addBusinessDays('2026-03-14', 0)).toBe('2026-03-14')
  expect(addBusinessDays('2026-03-16', -1)).toBe('2026-03-13')
})

test('moves a time that the clock change leaves out on by the gap', () => {
  // In Dublin the clocks go from 01:00 to 02:00 on 29 March 2026.
  expect(instantAt('2026-03-29', '01:30', dublin)).toBe('2026-03-29T01:30:00.000Z')
  expect(instantAt('2026-03-29', '00:59', dublin)).toBe('2026-03-29T00:59:00.000Z')
  expect(instantAt('2026-03-29', '02:00', dublin)).toBe('2026-03-29T01:00:00.000Z')
})

test('takes the first of two times when the clocks go back', () => {
  expect(instantAt('2026-10-25', '01:30', dublin)).toBe('2026-10-25T00:30:00.000Z')
})

test('survives a day that an island left out', () => {
  expect(dateIn(instantAt('2011-12-30', '12:00', 'Pacific/Apia'), 'Pacific/Apia')).toBe(
    '2011-12-31',
  )
})

test('agrees with Temporal around clock changes of many zones', () => {
  const zones = [
    dublin,
    'America/New_York',
    'Australia/Lord_Howe',
    'Africa/Casablanca',
    'Asia/Kathmandu',
    'Pacific/Apia',
    'America/St_Johns',
  ]
  fc.assert(
    fc.property(
      fc.constantFrom(...zones),
      fc.integer({ min: 0, max: 365 * 20 }),
      fc.integer({ min: 0, max: 24 * 60 - 1 }),
      (zone, day, minute) => {
        const date = addDays('2010-01-01', day)
        const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
        const theirs = Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(zone)
        expect(Date.parse(instantAt(date, time, zone))).toBe(theirs.epochMilliseconds)
        const back = Temporal.Instant.fromEpochMilliseconds(theirs.epochMilliseconds)
        expect(dateIn(instantAt(date, time, zone), zone)).toBe(
          back.toZonedDateTimeISO(zone).toPlainDate().toString(),
        )
      },
    ),
    { numRuns: 2000, seed: 7 },
  )
  // Every hour of the two days around each change, where a random date seldom falls.
  for (const [zone, day] of [
    [dublin, '2026-03-29'],
    [dublin, '2026-10-25'],
    ['America/New_York', '2026-03-08'],
    ['America/New_York', '2026-11-01'],
    ['Australia/Lord_Howe', '2026-04-05'],
    ['Australia/Lord_Howe', '2026-10-04'],
    ['Pacific/Apia', '2011-12-30'],
  ] as const) {
    for (let minute = 0; minute < 24 * 60; minute += 15) {
      const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
      const theirs = Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(zone)
      expect(Date.parse(instantAt(day, time, zone)), `${zone} ${day} ${time}`).toBe(
        theirs.epochMilliseconds,
      )
    }
  }
})

test('tells a real day and a real time from others', () => {
  expect(isCalendarDate('2026-02-28')).toBe(true)
  for (const text of ['2026-02-30', '2026-13-01', '10/03/2026', '', '2026-3-1']) {
    expect(isCalendarDate(text), text).toBe(false)
  }
  expect(isTimeOfDay('23:59')).toBe(true)
  for (const text of ['24:00', '9:30', '09:60', '']) expect(isTimeOfDay(text), text).toBe(false)
})
