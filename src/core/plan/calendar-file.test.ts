import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CalendarEntry, calendarFile, NEUTRAL_TITLE } from './calendar-file.ts'

const entry: CalendarEntry = {
  id: '0195-abc',
  on: '2026-07-13',
  time: '09:30',
  minutes: 10,
  zone: 'Europe/Dublin',
  stampedAt: '2026-07-12T21:05:09.123Z',
}

/** Reads the file as RFC 5545 says: unfolds, splits, undoes the escapes. Independent of the writer. */
function read(file: string): Map<string, string> {
  const lines = file
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .filter((line) => line !== '')
  return new Map(
    lines.map((line) => {
      const colon = line.indexOf(':')
      const value = line
        .slice(colon + 1)
        .replace(/\\([\\;,nN])/g, (_, c) => (/n/i.test(c) ? '\n' : c))
      return [line.slice(0, colon), value]
    }),
  )
}

test('writes one event, line by line', () => {
  expect(calendarFile(entry).split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Onward//Onward//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    'UID:0195-abc@onward.invalid',
    'DTSTAMP:20260712T210509Z',
    'DTSTART:20260713T083000Z',
    'DTEND:20260713T084000Z',
    'SUMMARY:A few minutes for myself',
    'CLASS:PRIVATE',
    'TRANSP:OPAQUE',
    `SEQUENCE:${Math.floor(Date.parse(entry.stampedAt) / 1000)}`,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ])
})

test('takes the whole day when there is no time, over the end of a year too', () => {
  const file = read(calendarFile({ ...entry, on: '2026-12-31', time: null }))
  expect(file.get('DTSTART;VALUE=DATE')).toBe('20261231')
  expect(file.get('DTEND;VALUE=DATE')).toBe('20270101')
})

test('names the moment that clocks show after a clock change', () => {
  const late = read(calendarFile({ ...entry, on: '2026-03-29', time: '01:30' }))
  expect(late.get('DTSTART')).toBe('20260329T013000Z')
  const over = read(calendarFile({ ...entry, on: '2026-03-28', time: '23:50', minutes: 30 }))
  expect(over.get('DTEND')).toBe('20260329T002000Z')
})

test('gives nothing away by itself', () => {
  expect(NEUTRAL_TITLE).not.toMatch(/job|reject|appl|interview|note|letter/i)
  expect(read(calendarFile({ ...entry, title: ' ' })).get('SUMMARY')).toBe(NEUTRAL_TITLE)
  expect(calendarFile(entry)).not.toMatch(/DESCRIPTION|LOCATION|URL/)
})

test('a title cannot add a line of its own', () => {
  const file = calendarFile({ ...entry, title: 'Walk\r\nATTENDEE:mailto:a@b.example\u0000' })
  expect(file.split('\r\n').some((line) => line.startsWith('ATTENDEE'))).toBe(false)
  expect(read(file).get('SUMMARY')).toBe('Walk\nATTENDEE:mailto:a@b.example ')
})

test('any title comes back as it was, in lines of at most 75 octets', () => {
  const encoder = new TextEncoder()
  const title = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 })
  fc.assert(
    fc.property(title, (text) => {
      fc.pre(text.trim() !== '' && !/[\p{Cc}\p{Cs}]/u.test(text))
      const file = calendarFile({ ...entry, title: text })
      for (const line of file.split('\r\n')) {
        expect(encoder.encode(line).length).toBeLessThanOrEqual(75)
      }
      expect(read(file).get('SUMMARY')).toBe(text.trim())
    }),
  )
})
