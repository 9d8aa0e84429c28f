import { expect, test } from 'vitest'
import { sayPay } from './say-pay.ts'

test.each([
  [27400, 29100, 'GBP', 'year', 'Understood as 27,400 to 29,100 GBP a year.'],
  [14.2, 14.2, 'GBP', 'hour', 'Understood as 14.20 GBP an hour.'],
  [null, 40000, null, null, 'Understood as up to 40,000.'],
  [3400, null, 'EUR', 'month', 'Understood as from 3,400 EUR a month.'],
] as const)('says %s to %s %s a %s', (low, high, currency, period, says) => {
  expect(sayPay({ low, high, currency, period })).toBe(says)
})
