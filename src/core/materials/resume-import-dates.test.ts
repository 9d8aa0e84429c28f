import { expect, test } from 'vitest'
import { spanIn } from './resume-import-dates.ts'

test.each([
  ['Planner, Lindholm Ferries, March 2019 – June 2022', '2019-03', '2022-06'],
  ['05/2018-07/2019  Tarn Water', '2018-05', '2019-07'],
  ['01.04.2019 - 31.03.2021', '2019-04-01', '2021-03-31'],
  ['2014 bis 2018: Lehre', '2014', '2018'],
  ['Sept. 2020 to Present', '2020-09', undefined],
  ['2020 - now:   Backend developer', '2020', undefined],
  ['janvier 2017 à août 2019', '2017-01', '2019-08'],
  ['enero de 2017 - actualidad', '2017-01', undefined],
  ['(2010 - 2014)', '2010', '2014'],
  ['2019-05 – 2020-11', '2019-05', '2020-11'],
  ['seit Mai 2021', '2021-05', undefined],
  ['March – June 2019', '2019-03', '2019-06'],
  ['May 2019 - Present (4 years 3 months)', '2019-05', undefined],
  ['BSc Geography, 2016', undefined, '2016'],
])('finds the span of %s', (text, startDate, endDate) => {
  expect(spanIn(text)).toMatchObject({ startDate, endDate })
})

test.each([
  'Planned 14 crossings a day',
  'Tel. +44 20 7946 0018',
  'Marketing 20',
  'ISO 9001',
  'Room 3042',
])('finds no time in %s', (text) => {
  expect(spanIn(text)).toBeNull()
})

test('takes the brackets and the duration with the span', () => {
  const text = 'Planner (May 2019 - Present) · 4 yrs 3 mos'
  const span = spanIn('May 2019 - Present (4 years 3 months), Nantmor')
  expect(span).toMatchObject({ from: 0, to: 37, startWords: 'May 2019', endWords: 'Present' })
  expect(text.slice(spanIn(text)?.from, spanIn(text)?.to)).toContain('(May 2019 - Present)')
})

test('reads two dates whose dash was lost, and no others beside each other', () => {
  const times = (text: string) => {
    const span = spanIn(text)
    return span && [span.startDate, span.endDate]
  }
  expect(times('Clerk 2012 2016')).toEqual(['2012', '2016'])
  expect(times('Apr 2020Jun 2021 Lindholm Ferries')).toEqual(['2020-04', '2021-06'])
  expect(times('04/2021 07/2022')).toEqual(['2021-04', '2022-07'])
  // The later first is no span, and figures in one piece are a number.
  expect(times('Awards 2019 2016')).toEqual([undefined, '2019'])
  expect(times('Order 20122016')).toBeNull()
})
