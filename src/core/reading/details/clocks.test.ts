import { expect, test } from 'vitest'
import { findClocks } from './clocks.ts'
import type { Frame } from './frame.ts'

const FRAME: Frame = { day: '2026-03-04', about: '2026-03-04', language: 'en', country: 'uk' }

/** Each time that a folded text names: when, for how many minutes, and whether that is open. */
function timesIn(text: string, frame: Partial<Frame> = {}): readonly string[] {
  return findClocks(text, text, { ...FRAME, ...frame }).map(
    ({ time, minutes, isOpen }) =>
      `${time}${minutes === null ? '' : ` for ${minutes}`}${isOpen ? ' or later' : ''}`,
  )
}

test.each([
  ['we meet at 9:30', ['09:30']],
  ['we meet at 9.30', ['09:30']],
  ['we meet at 9.30 or 10.15', ['09:30']],
  ['we meet at 2 pm', ['14:00']],
  ['we meet at 12 pm', ['12:00']],
  ['we meet at 12 am', ['00:00']],
  ['we meet at 2:30', ['14:30']],
  ['we meet at 7:30', ['07:30']],
  ['we meet at 02:30', ['02:30']],
  ['we meet at 14:30 pm', ['14:30']],
  ['we meet at 14:30 am', []],
  ['we meet at 0:30 pm', []],
  ['we meet at 24:00', []],
  ['we meet at 23:59', ['23:59']],
  ['we meet at 9:60', []],
  ['we meet at 2', []],
  ['we meet at 2 in the afternoon', ['14:00']],
  ['we meet at 9 in the morning', ['09:00']],
  ['wir sehen uns um 9 uhr', ['09:00']],
  ['te esperamos a las 9 en punto', ['09:00']],
  ['te esperamos a las 8 de la tarde', ['20:00']],
  ['ci vediamo alle 11 da noi', ['11:00']],
  ['ci vediamo alle ore 11 da noi', ['11:00']],
])('%s', (text, times) => {
  expect(timesIn(text)).toEqual(times)
})

test.each([
  ['at noon', ['12:00']],
  ['by noon', ['12:00 or later']],
  ['at 12 noon', ['12:00']],
  ['um 14:00 uhr, a midi', ['14:00', '12:00']],
  ['at noon or at 3 pm', ['12:00', '15:00']],
])('midday in words: %s', (text, times) => {
  expect(timesIn(text)).toEqual(times)
})

test.each([
  ['9:00 - 10:00', ['09:00 for 60']],
  ['2 to 3 pm', ['14:00 for 60']],
  ['11 to 1 pm', ['11:00 for 120']],
  ['11:30 to 1 pm', ['11:30 for 90']],
  ['9 am to 11 am', ['09:00 for 120']],
  ['9 bis 10 uhr', ['09:00 for 60']],
  ['9:00 to 13:00', ['09:00 for 240']],
  ['9:00 to 13:01', ['09:00 or later']],
  ['10:00 to 9:00', ['10:00 or later']],
  ['10:00 to 10:00', ['10:00 or later']],
  ['between 9:00 and 10:00', ['09:00 or later']],
  ['from 9:00 to 10:00', ['09:00 for 60']],
  ['9:00 and 11:00', ['09:00', '11:00']],
  ['9:00 to 25:00', ['09:00']],
  ['9:00 to 5', ['09:00']],
  ['after 5 pm', ['17:00 or later']],
])('a range says how long, or leaves open when: %s', (text, times) => {
  expect(timesIn(text)).toEqual(times)
})

test('an hour of the afternoon without its half is one only in English', () => {
  expect(timesIn('um 2:30 uhr', { language: 'de' })).toEqual(['02:30'])
})

test('a zone behind a time belongs to it', () => {
  const text = 'at 9:30 cet on monday'
  expect(findClocks(text, text.replace('cet', 'CET'), FRAME)).toMatchObject([
    { time: '09:30', zone: expect.any(String), start: 3, end: 11 },
  ])
})
