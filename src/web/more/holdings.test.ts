import { expect, test } from 'vitest'
import { holdingsOf, isNothing, sayHoldings } from './holdings.ts'

test.each([
  [[], 'nothing yet'],
  [[['settings', 1] as const, ['keyring', 1] as const], 'nothing yet'],
  [[['application', 1] as const], '1 application'],
  [[['application', 3] as const, ['entry', 1] as const], '3 applications and 1 journal page'],
  [
    [['letter', 2] as const, ['letter-text', 2] as const, ['person', 2] as const],
    '2 letters and 2 people',
  ],
  [[['story', 4] as const], 'other things of yours'],
  [
    [['application', 1] as const, ['of-a-later-version', 1] as const],
    '1 application and other things of yours',
  ],
])('%j is told as “%s”', (counts, said) => {
  expect(sayHoldings(holdingsOf(new Map(counts)))).toBe(said)
})

test('a résumé alone is something, a chosen morning is nothing', () => {
  expect(isNothing(holdingsOf(new Map([['resume', 1]])))).toBe(false)
  expect(isNothing(holdingsOf(new Map([['settings', 1]])))).toBe(true)
})
