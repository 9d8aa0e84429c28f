import { describe, expect, test } from 'vitest'
import { findDays } from './days.ts'
import type { Frame } from './frame.ts'

/** A Wednesday. */
const WEDNESDAY: Frame = { day: '2026-03-04', about: '2026-03-04', language: 'en', country: 'uk' }

/** The one day that a folded text names. */
function dayIn(text: string, frame: Partial<Frame> = {}): string | null {
  const [first, ...more] = findDays(text, { ...WEDNESDAY, ...frame })
  if (first === undefined || more.length > 0) throw new Error(`not one day in ${text}`)
  return first.date
}

describe('the end of a stretch', () => {
  test.each([
    ['by the end of march', '2026-03-31'],
    ['by the end of february 2028', '2028-02-29'],
    ['by the end of december', '2026-12-31'],
    ['by the end of december 2027', '2027-12-31'],
    ['by the end of this week', '2026-03-06'],
    ['by the end of next week', '2026-03-13'],
    ['bis ende nachster woche', '2026-03-13'],
    ['avant la fin de la semaine prochaine', '2026-03-13'],
    ['voor eind volgende week', '2026-03-13'],
  ])('%s', (text, day) => {
    expect(dayIn(text)).toBe(day)
  })

  test('a week that is at its end leaves open which one is meant', () => {
    const onDay = (day: string) => ({ day, about: day })
    expect(dayIn('by the end of this week', onDay('2026-03-06'))).toBe('2026-03-06')
    expect(dayIn('by the end of this week', onDay('2026-03-07'))).toBeNull()
    expect(dayIn('by the end of next week', onDay('2026-03-07'))).toBe('2026-03-13')
  })

  test('a letter without a day has no week and no month', () => {
    const unknown = { day: null, about: null }
    expect(dayIn('by the end of this week', unknown)).toBeNull()
    expect(dayIn('by the end of march', unknown)).toBeNull()
    expect(dayIn('by the end of march 2027', unknown)).toBe('2027-03-31')
  })
})

describe('a length of time', () => {
  test.each([
    ['within 3 days', '2026-03-07'],
    ['within 3 working days', '2026-03-09'],
    ['within two weeks', '2026-03-18'],
    ['within two to three weeks', '2026-03-25'],
    ['within 48 hours', '2026-03-06'],
    ['within 30 hours', null],
    ['within 1 month', '2026-04-04'],
    ['within 10 months', '2027-01-04'],
    ['within 9 months', '2026-12-04'],
    ['within 12 months', '2027-03-04'],
    ['within 13 months', null],
    ['within 120 days', '2026-07-02'],
    ['within 121 days', null],
    ['within 0 days', null],
    ['within 3 days of the talk', null],
    ['within 3 days of receipt', '2026-03-07'],
  ])('%s', (text, day) => {
    expect(dayIn(text)).toBe(day)
  })

  test.each([
    ['2026-01-31', '2026-02-28'],
    ['2028-01-31', '2028-02-29'],
    ['2026-03-31', '2026-04-30'],
  ])('a month from %s ends where the month does', (about, day) => {
    expect(dayIn('within 1 month', { about })).toBe(day)
  })

  test('is told apart from a day, and unknown where the day of the letter is', () => {
    expect(dayIn('within 3 days', { about: null })).toBeNull()
    expect(findDays('on 2026-03-09 or within 3 days', WEDNESDAY)).toEqual([
      { date: '2026-03-09', isSpan: false, start: 3, end: 13 },
      { date: '2026-03-07', isSpan: true, start: 17, end: 30 },
    ])
  })
})

describe('a weekday', () => {
  test.each([
    ['friday', '2026-03-06'],
    ['this friday', '2026-03-06'],
    ['next friday', null],
    ['monday', '2026-03-09'],
    ['next monday', '2026-03-09'],
    ['lunedi prossimo', '2026-03-09'],
    ['wednesday', null],
    ['this wednesday', null],
    ['next wednesday', '2026-03-11'],
    ['tuesday 10th', '2026-03-10'],
    ['monday 2nd', '2026-03-02'],
  ])('%s', (text, day) => {
    expect(dayIn(text)).toBe(day)
  })

  test('with a day that it never falls on names only itself', () => {
    expect(dayIn('tuesday 11th')).toBe('2026-03-10')
    expect(dayIn('tuesday 10th', { day: null })).toBe('2026-03-10')
    expect(dayIn('tuesday', { day: null })).toBeNull()
  })
})

describe('figures', () => {
  test.each([
    ['by 3/4/2026', '2026-04-03'],
    ['by 13/3', '2026-03-13'],
    ['by friday 13/3/26', '2026-03-13'],
    ['by monday 13/3/26', null],
    ['by 31/4/2026', null],
  ])('%s', (text, day) => {
    expect(dayIn(text)).toBe(day)
  })

  test.each([
    'open 24/7',
    'version 2.1',
    'by 9.30 uhr',
    'by 1/2 %',
    'the 3-4 people',
    '3-4-26 crew',
  ])('%s is no day', (text) => {
    expect(findDays(text, WEDNESDAY)).toEqual([])
  })

  test('with two readings, the one that is still to come is meant', () => {
    const abroad = { country: null }
    expect(dayIn('by 3/4/2026', abroad)).toBeNull()
    expect(dayIn('by 3/2/2026', abroad)).toBeNull()
    expect(dayIn('by 2/4/2026', abroad)).toBe('2026-04-02')
    expect(dayIn('by 2/4', abroad)).toBeNull()
    expect(dayIn('by 4/4/2026', abroad)).toBe('2026-04-04')
    expect(dayIn('by 4/3/2026', { country: 'us' })).toBe('2026-04-03')
    expect(dayIn('by 4.3.2026', { country: 'us' })).toBe('2026-03-04')
    expect(dayIn('by 4/3/2026', { country: null, language: 'de' })).toBe('2026-03-04')
    expect(dayIn('by 4/3/2026', { country: 'ca' })).toBeNull()
  })
})

test('a day without its year lies at most 70 days back or 300 ahead, and is open where both fit', () => {
  expect(dayIn('on 24 december', { about: '2026-03-05' })).toBe('2026-12-24')
  expect(dayIn('on 24 december', { about: '2026-03-04' })).toBeNull()
  expect(dayIn('on 29 december', { about: '2026-03-04' })).toBeNull()
  expect(dayIn('on 30 december', { about: '2026-03-04' })).toBe('2025-12-30')
  expect(dayIn('on 10 january', { about: '2026-12-04' })).toBe('2027-01-10')
  expect(dayIn('on 20 december', { about: '2026-01-04' })).toBe('2025-12-20')
})
