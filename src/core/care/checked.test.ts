import { expect, test } from 'vitest'
import { CHECK_AGAIN_DAYS, compared, notCompared, sayChecked } from './checked.ts'

const row = compared('service', '2026-05-20', 'https://example.org/help')

test('a row says with whose page it was compared and when, and that it was a saved copy', () => {
  expect(sayChecked(row, '2026-05-20')).toBe(
    'Compared with a saved copy of their own page on 20 May 2026.',
  )
  const law = compared('law', '2026-05-20', 'https://example.org/law')
  expect(sayChecked(law, '2026-05-21')).toContain('a saved copy of the law')
})

test('after half a year the row says that this is long ago', () => {
  expect(CHECK_AGAIN_DAYS).toBe(183)
  expect(sayChecked(row, '2026-11-19')).not.toContain('six months')
  expect(sayChecked(row, '2026-11-20')).toMatch(/20 May 2026\. That is more than six months ago\.$/)
})

test('a row that nobody compared says so on any day', () => {
  for (const day of ['2020-01-01', '2030-01-01']) {
    expect(sayChecked(notCompared('a paper of June 2020'), day)).toContain('not compared')
  }
})
