import { expect, test } from 'vitest'
import { goesOn, readPartialDate, sayPartialDate } from './resume-date.ts'

test.each([
  ['2021', '2021'],
  ['2021-04', '2021-04'],
  ['04/2021', '2021-04'],
  ['4.2021', '2021-04'],
  ['April 2021', '2021-04'],
  ['Apr. 2021', '2021-04'],
  ['März 2019', '2019-03'],
  ['août 2018', '2018-08'],
  ['enero de 2020', '2020-01'],
  ['12 April 2021', '2021-04-12'],
  ['April 12, 2021', '2021-04-12'],
  ['12.4.2021', '2021-04-12'],
  ['1er juin 2020', '2020-06-01'],
  ['', undefined],
  ['heute', undefined],
  ['aujourd’hui', undefined],
])('reads %s as %s', (typed, date) => {
  expect(readPartialDate(typed)).toEqual({ ok: true, value: date })
})

test.each(['spring 2021', '13/2021', '31.2.2020', 'soon', '20', '99999'])(
  'does not guess what %s means',
  (typed) => {
    expect(readPartialDate(typed)).toMatchObject({ ok: false, problem: { code: 'not-a-date' } })
  },
)

test('says a date as exactly as it is known', () => {
  expect(['2021', '2021-04', '2021-04-12', undefined].map(sayPartialDate)).toEqual([
    '2021',
    'April 2021',
    '12 April 2021',
    '',
  ])
})

test('knows the words for what has no end, and no others', () => {
  expect(['Present', 'heute', 'actualidad', 'en cours'].every(goesOn)).toBe(true)
  expect(['Presentation', 'Dating'].some(goesOn)).toBe(false)
})
