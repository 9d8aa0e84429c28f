import { expect, test } from 'vitest'
import { MAX_ADVERT_CHARS, tidyAdvert } from './advert-lines.ts'
import { MAX_REQUIREMENTS } from './advert-requirements.ts'
import { readAdvert } from './read-advert.ts'

const now = { instant: '2026-03-02T09:00:00.000Z', zone: 'Europe/London' }

test('keeps no characters that turn the direction of writing or cannot be seen', () => {
  expect(tidyAdvert('Data\u202Egnp.exe\u200B analyst\u0000')).toBe('Datagnp.exe analyst')
})

test('keeps tags as the text that they are', () => {
  const { company } = readAdvert({ text: 'Company: <img src=x onerror=alert(1)>' }, now)
  expect(company).toBeNull()
})

test.each([
  ['one endless line', 'a'.repeat(300_000)],
  ['colons without end', 'x: '.repeat(60_000)],
  ['money without end', '£1,000 to '.repeat(20_000)],
  ['names without end', 'Anna Bauer '.repeat(20_000)],
  ['days without end', 'apply by 3 March 2026 '.repeat(9000)],
  ['addresses without end', 'a@b.c.d.e.'.repeat(20_000)],
  ['figures without end', '01 234 '.repeat(30_000)],
  ['brackets without end', '('.repeat(200_000)],
  ['requirements without end', `Requirements:\n${'- one thing of many\n- another\n'.repeat(4000)}`],
])(
  'reads %s without more work than a text has room for',
  (_name, text) => {
    const reading = readAdvert({ text, title: text, link: text }, now)
    expect(reading.text.length).toBeLessThanOrEqual(MAX_ADVERT_CHARS)
    expect(reading.requirements.length).toBeLessThanOrEqual(MAX_REQUIREMENTS)
  },
  10_000,
)
