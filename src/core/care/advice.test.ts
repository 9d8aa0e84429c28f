import { expect, test } from 'vitest'
import { adviceFor, adviceTable } from './advice.ts'

test('a time limit is told only with the law that sets it and a page it was compared with', () => {
  for (const { country, limit, checked } of adviceTable) {
    if (limit) expect(limit.law).not.toBe('')
    expect(checked === null).toBe(country === null)
    if (checked) expect(new URL(checked.source).protocol).toMatch(/^https?:$/)
  }
})

test.each([
  ['DE', 'Two months from the day the rejection reached you', 'AGG § 15 (4)'],
  ['GB', 'three months, less one day', 'Employment Rights Act 2025'],
  ['IE', 'Six months', 'section 77 (5)'],
  ['US', '180 days', '2000e-5'],
  ['FR', 'Five years', 'L1134-5'],
  ['AT', 'Six months', 'GlBG § 29 (1)'],
  ['CH', 'Three months', 'GlG Art. 8 (2)'],
])('in %s there is: %s', (country, says, law) => {
  const { limit } = adviceFor(country)
  expect(limit?.says).toContain(says)
  expect(limit?.law).toContain(law)
})

test('where no limit is known for sure none is told, and any other country has a general row', () => {
  for (const country of ['NL', 'NZ'])
    expect(adviceFor(country)).toMatchObject({ country, limit: null })
  for (const country of ['PT', undefined]) {
    expect(adviceFor(country)).toMatchObject({ country: null, limit: null, web: null })
  }
})
