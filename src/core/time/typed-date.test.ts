import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isCalendarDate, isTimeOfDay } from './calendar.ts'
import { parseTypedDate } from './typed-date.ts'

// A Thursday.
const now = { instant: '2026-03-12T09:30:00.000Z', zone: 'Europe/Dublin' }

describe('reads dates as people type them', () => {
  test.each([
    ['next tue 3pm', '2026-03-17', '15:00'],
    ['yesterday', '2026-03-11', null],
    ['Today', '2026-03-12', null],
    ['tomorrow at 9', '2026-03-13', '09:00'],
    ['noon tomorrow', '2026-03-13', '12:00'],
    ['tomorrow morning', '2026-03-13', null],
    ['this morning', '2026-03-12', null],
    ['last night', '2026-03-11', null],
    ['day after tomorrow', '2026-03-14', null],
    ['the day before yesterday', '2026-03-10', null],
    ['3 march', '2026-03-03', null],
    ['3rd of March', '2026-03-03', null],
    ['mar 3', '2026-03-03', null],
    ['Tuesday 17 March, 15:00', '2026-03-17', '15:00'],
    ['Fri 20 Mar 14.30', '2026-03-20', '14:30'],
    ['14:00 on 20 march', '2026-03-20', '14:00'],
    ['03/04', '2026-04-03', null],
    ['12.3.', '2026-03-12', null],
    ['12.3', '2026-03-12', null],
    ['12/3/24', '2024-03-12', null],
    ['14.3.2025', '2025-03-14', null],
    ['03/14', '2026-03-14', null],
    ['fri 13/3 at 2pm', '2026-03-13', '14:00'],
    ['2026-04-02', '2026-04-02', null],
    ['2026-04-02 14:30', '2026-04-02', '14:30'],
    ['2026-04-02T06:30', '2026-04-02', '06:30'],
    ['in two weeks', '2026-03-26', null],
    ['two weeks ago', '2026-02-26', null],
    ['a week ago', '2026-03-05', null],
    ['a fortnight ago', '2026-02-26', null],
    ['in a fortnight', '2026-03-26', null],
    ['2 weeks today', '2026-03-26', null],
    ['a week on Tuesday', '2026-03-24', null],
    ['tuesday week at 10am', '2026-03-24', '10:00'],
    ['3 days ago', '2026-03-09', null],
    ['1 month ago', '2026-02-12', null],
    ['friday', '2026-03-13', null],
    ['last friday', '2026-03-06', null],
    ['next friday', '2026-03-20', null],
    ['on  monday', '2026-03-09', null],
    ['3pm', '2026-03-12', '15:00'],
    ['14.30', '2026-03-12', '14:30'],
    ['in an hour', '2026-03-12', '10:30'],
  ])('%s', (text, date, time) => {
    expect(parseTypedDate(text, now)).toEqual({ ok: true, value: { date, time } })
  })
})

test('takes a bare hour from one to six as afternoon, and a nought as typed', () => {
  expect(parseTypedDate('friday at 3', now)).toMatchObject({ value: { time: '15:00' } })
  expect(parseTypedDate('friday 4:30', now)).toMatchObject({ value: { time: '16:30' } })
  expect(parseTypedDate('friday 04:30', now)).toMatchObject({ value: { time: '04:30' } })
  expect(parseTypedDate('friday at 8', now)).toMatchObject({ value: { time: '08:00' } })
})

test('leans to the past or the future where the words leave it open', () => {
  expect(parseTypedDate('tuesday', now, 'past')).toMatchObject({ value: { date: '2026-03-10' } })
  expect(parseTypedDate('tuesday', now, 'future')).toMatchObject({ value: { date: '2026-03-17' } })
  expect(parseTypedDate('3 march', now, 'future')).toMatchObject({ value: { date: '2027-03-03' } })
  expect(parseTypedDate('3/4', now, 'past')).toMatchObject({ value: { date: '2025-04-03' } })
  expect(parseTypedDate('today', now, 'future')).toMatchObject({ value: { date: '2026-03-12' } })
})

test('takes the nearest year when none is typed', () => {
  const newYear = { instant: '2026-01-03T10:00:00.000Z', zone: 'Europe/Dublin' }
  expect(parseTypedDate('28 december', newYear)).toMatchObject({ value: { date: '2025-12-28' } })
  expect(parseTypedDate('28/12', newYear)).toMatchObject({ value: { date: '2025-12-28' } })
})

test('counts from the day where the person is', () => {
  const night = { instant: '2026-07-10T23:40:00.000Z', zone: 'Europe/Dublin' }
  expect(parseTypedDate('yesterday', night)).toMatchObject({ value: { date: '2026-07-10' } })
  const east = { instant: '2026-03-12T20:00:00.000Z', zone: 'Pacific/Auckland' }
  expect(parseTypedDate('tomorrow', east)).toMatchObject({ value: { date: '2026-03-14' } })
})

test('turns a time with its zone into the person’s own', () => {
  expect(parseTypedDate('20 July 2026 10:00 GMT', now)).toMatchObject({
    value: { date: '2026-07-20', time: '11:00' },
  })
})

describe('says so when it cannot tell', () => {
  test.each([
    'soonish',
    'March',
    'march 2025',
    'next week',
    'last month',
    'the weekend',
    'wed 4th',
    '30 feb',
    '31/02',
    '13/14',
    '10',
    '2026',
    'call them friday',
    'Tuesday 11 March 2026',
    'mon 13/3',
    '12/3 at 25:00',
  ])('%s', (text) => {
    const read = parseTypedDate(text, now)
    expect(read).toMatchObject({ ok: false, problem: { code: 'unclear-date' } })
    expect(!read.ok && read.problem.message).toContain(`“${text}”`)
  })

  test.each(['monday or tuesday', '3-5 march', '20 march 2pm-3pm'])('%s', (text) => {
    expect(parseTypedDate(text, now)).toMatchObject({ ok: false, problem: { code: 'two-dates' } })
  })

  test('nothing typed', () => {
    expect(parseTypedDate('  ', now)).toMatchObject({ ok: false, problem: { code: 'empty' } })
  })
})

test('never throws and never gives a day that does not exist', () => {
  const scrap = fc.constantFrom(
    ...[
      'next',
      'tue',
      '31',
      '/',
      '.',
      '-',
      '0',
      '2',
      'feb',
      '3pm',
      'ago',
      'in',
      'two',
      'weeks',
      ' ',
      ':',
    ],
    ...['at', '29', '2026', 'last', '٣', '🙂', '99', 'am', 'of', 'day', ','],
  )
  fc.assert(
    fc.property(fc.array(scrap, { maxLength: 7 }), fc.constantFrom(' ', ''), (words, glue) => {
      const read = parseTypedDate(words.join(glue), now)
      if (!read.ok) return
      expect(isCalendarDate(read.value.date)).toBe(true)
      if (read.value.time) expect(isTimeOfDay(read.value.time)).toBe(true)
    }),
    { numRuns: 2000, seed: 11 },
  )
})
