import { expect, test } from 'vitest'
import { findPay, payTerms } from './advert-pay.ts'

test.each([
  ['£27,400 to £29,100 a year', 27400, 29100, 'GBP', 'year'],
  ['$78,000–$92,000 annually', 78000, 92000, null, 'year'],
  ['US$ 120k - 140k', 120000, 140000, 'USD', null],
  ['50 to 65K euros', 50000, 65000, 'EUR', null],
  ['38.000 bis 44.000 € brutto im Jahr', 38000, 44000, 'EUR', 'year'],
  ['2 150 € brut par mois', 2150, 2150, 'EUR', 'month'],
  ['CHF 33’000', 33000, 33000, 'CHF', null],
  ['£14.20 an hour', 14.2, 14.2, 'GBP', 'hour'],
  ['14,50 € pro Stunde', 14.5, 14.5, 'EUR', 'hour'],
  ['€ 2.640 tot € 3.310 per maand', 2640, 3310, 'EUR', 'month'],
  ['£380 per day', 380, 380, 'GBP', 'day'],
  ['up to £40,000', null, 40000, 'GBP', null],
  ['ab 3.400 € im Monat', 3400, null, 'EUR', 'month'],
])('reads %s', (words, low, high, currency, period) => {
  expect(payTerms(words)).toEqual({ low, high, currency, period })
})

test.each(['EG 9a TVöD', 'competitive', '', 'Band 5'])('reads no figures in “%s”', (words) => {
  expect(payTerms(words)).toBeNull()
})

test.each([
  'our budget for sensors is £2,000,000',
  'a sign-on bonus of $5,000 is paid',
  'we raised €12 million in pay technology',
  'a salary is paid',
])('takes no other money for pay: %s', (sentence) => {
  expect(findPay(sentence)).toBeNull()
})

test('leaves pay open where two are named', () => {
  expect(findPay('juniors: salary £20,000 a year. seniors: salary £40,000 a year.')).toBeNull()
})
