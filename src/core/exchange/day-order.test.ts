import { expect, test } from 'vitest'
import { OrderFinder, readDay } from './day-order.ts'
import { hasDay } from './day-shapes.ts'

const zone = 'Europe/London'
const dayOf = (cell: string, order: 'day-first' | 'month-first' | null = null) => {
  const day = readDay(cell, order, zone)
  return day && [day.date, ...(day.time ? [day.time] : [])].join(' ')
}

test.each([
  ['2026-03-02', '2026-03-02'],
  ['2026/3/2', '2026-03-02'],
  ['20260302', '2026-03-02'],
  ['02.03.2026', '2026-03-02'],
  ['2.3.26', '2026-03-02'],
  ['2. März 2026', '2026-03-02'],
  ['2 mars 2026', '2026-03-02'],
  ['le 2 février 2026', '2026-02-02'],
  ['2 de marzo de 2026', '2026-03-02'],
  ['2 mrt 2026', '2026-03-02'],
  ['Mar 2, 2026', '2026-03-02'],
  ['Monday, 2nd March 2026', '2026-03-02'],
  ['02-Mar-26', '2026-03-02'],
  ['12 Mar 2024', '2024-03-12'],
  ['March 12, 2026 2:30 PM → March 12, 2026 3:30 PM', '2026-03-12 14:30'],
  ['25/03/2026 09:15', '2026-03-25 09:15'],
  ['3/25/26, 12:05 AM', '2026-03-25 00:05'],
  ['2026-03-02T10:00:00.000Z', '2026-03-02 10:00'],
  ['2026-07-01T23:30:00Z', '2026-07-02 00:30'],
  ['2026-03-02T23:30:00-05:00', '2026-03-03 04:30'],
  ['1769644800', '2026-01-29 00:00'],
  ['46083', '2026-03-02'],
])('reads %j as %s', (cell, day) => {
  expect(dayOf(cell)).toBe(day)
})

test.each([
  '',
  'soon',
  '31/02/2026',
  '2026-02-30',
  '2026-13-01',
  '99/99/2026',
  '14.30',
  '7',
  '25:00',
  'March 2026',
  '2 Foo 2026',
  '1/2/3/4',
])('reads no day in %j', (cell) => {
  expect(dayOf(cell, 'day-first')).toBeNull()
})

test('a day and a month that could change places are read only in a known order', () => {
  expect(dayOf('3/4/2026')).toBeNull()
  expect(dayOf('3/4/2026', 'day-first')).toBe('2026-04-03')
  expect(dayOf('3/4/2026', 'month-first')).toBe('2026-03-04')
  expect(dayOf('3/3/2026')).toBe('2026-03-03')
})

test('one day above twelve tells the order of all', () => {
  const found = (cells: readonly string[]) => {
    const finder = new OrderFinder()
    for (const cell of cells) finder.look(cell)
    return finder.found()
  }
  expect(found(['3/4/2026', '25/4/2026'])).toEqual({ is: 'day-first' })
  expect(found(['3/4/2026', '4/25/2026'])).toEqual({ is: 'month-first' })
  expect(found(['3/4/2026', '5/5/2026'])).toEqual({ is: 'open', example: '3/4/2026' })
  expect(found(['25/4/2026', '4/25/2026', '1/2/2026'])).toEqual({
    is: 'mixed',
    example: '1/2/2026',
  })
  expect(found(['2026-03-04', '03.04.2026', ''])).toEqual({ is: 'clear' })
})

test('plain numbers are no sign of a day', () => {
  expect(['46083', '20260302', '3', 'Room 12'].some(hasDay)).toBe(false)
  expect(['2026-03-02', '3/4/26', '2 May 2026'].every(hasDay)).toBe(true)
})
