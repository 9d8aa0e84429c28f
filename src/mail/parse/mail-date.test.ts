import { expect, test } from 'vitest'
import { mailDateToIso } from './mail-date.ts'

test.each([
  ['Mon, 02 Mar 2026 09:05:07 +0100', '2026-03-02T08:05:07.000Z'],
  ['2 Mar 2026 09:05 GMT', '2026-03-02T09:05:00.000Z'],
  ['Mon, 2 March 2026 09:05:07 -0800 (PST)', '2026-03-02T17:05:07.000Z'],
  ['Mon, 02 Mar 26 09:05:07 EST', '2026-03-02T14:05:07.000Z'],
  ['Mon, 02 Mar 2026 09:05:07', '2026-03-02T09:05:07.000Z'],
  ['Tue, 06 Aug 2024 06:50:21 PM -0400', '2024-08-06T22:50:21.000Z'],
  ['Mon, 27 May 2024 10:28:3 +0200', '2024-05-27T08:28:03.000Z'],
  ['2026-03-02T09:05:07Z', '2026-03-02T09:05:07.000Z'],
  ['Mon, 02 Mar 0102 09:05:07 +0100', null],
  ['yesterday', null],
  ['', null],
  ['32 Mar 2026 09:05 GMT', null],
  [`${'Mon, '.repeat(100_000)}`, null],
])('%s', (value, iso) => {
  expect(mailDateToIso(value)).toBe(iso)
})
