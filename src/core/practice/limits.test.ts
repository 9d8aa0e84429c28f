import { expect, test } from 'vitest'
import { proseIn, readingAge } from '../care/reading-age.test-support.ts'
import * as practice from '../content/en/practice.ts'
import * as limits from '../content/en/practice-limits.ts'
import { limitsFor } from './limits.ts'

test('what the law of a country names comes first, and nothing is left out', () => {
  const { rows, country, advice } = limitsFor('DE')
  expect(country?.law).toContain('AGG')
  expect(advice.country).toBe('DE')
  expect(rows).toHaveLength(limits.limitRows.length)
  const firstUnnamed = rows.findIndex(({ named }) => !named)
  expect(rows.slice(firstUnnamed).every(({ named }) => !named)).toBe(true)
})

test('a country that is not known has the general list and names no law', () => {
  const { rows, country, advice } = limitsFor('PT')
  expect(country).toBeNull()
  expect(advice.country).toBeNull()
  expect(rows.some(({ named }) => named)).toBe(false)
})

test('every row of a country is a row of the table', () => {
  const known = new Set<string>(limits.limitRows.map(({ id }) => id))
  for (const { rows } of Object.values(limits.limitCountries)) {
    expect(rows.filter((id) => !known.has(id))).toEqual([])
  }
})

test.each([
  ['practice', practice],
  ['what may not be asked', limits.limitRows],
  ['ways to answer', [limits.limitWords, limits.limitAnswers]],
])('the words of %s are read with ease at twelve', (_name, table) => {
  const said = proseIn(table).map((text) => (/[.!?…]$/.test(text) ? text : `${text}.`))
  expect(readingAge(said.join(' '))).toBeLessThanOrEqual(12)
})
