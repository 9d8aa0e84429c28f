import fc from 'fast-check'
import { expect, test } from 'vitest'
import { eventLine, eventOfLine } from './event-lines.ts'

test.each([
  [{ type: 'applied', on: '2026-03-02' }, '2026-03-02 applied'],
  [
    {
      type: 'interview',
      on: '2026-03-10',
      time: '14:00',
      zone: 'Europe/London',
      people: ['Nia Probert', 'Ash; Tom'],
      note: 'two\nlines: both',
    },
    '2026-03-10 14:00 Europe/London interview with Nia Probert; Ash\\; Tom: two\\nlines: both',
  ],
  [
    { type: 'rejected', on: '2026-03-11', toldBy: 'phone', note: 'kind' },
    '2026-03-11 rejected told by phone: kind',
  ],
  [
    { type: 'presumed-closed', on: '2026-03-11', dayUnknown: true, toldBy: 'silence' },
    '2026-03-11 presumed-closed told by silence without its day',
  ],
])('writes and reads %o', (event, line) => {
  expect(eventLine(event)).toBe(line)
  expect(eventOfLine(line)).toEqual(event)
})

test('reads any event back as it was written', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', 'n', '\\', ';', ':', ' ', '\n', 'é'),
    minLength: 1,
  })
  fc.assert(
    fc.property(
      fc.array(
        text.map((name) => `x${name}x`),
        { minLength: 1, maxLength: 3 },
      ),
      text,
      fc.constantFrom({}, { dayUnknown: true }),
      (people, note, day) => {
        const event = { type: 'interview', on: '2026-03-10', ...day, people, note: `x${note}x` }
        expect(eventOfLine(eventLine(event))).toEqual(event)
      },
    ),
  )
})

test.each([
  '',
  'applied',
  '2026-02-30 applied',
  '2026-03-02 25:00 applied',
  '2026-03-02',
  'x 2026-03-02 applied',
])('reads no event in %j', (line) => {
  expect(eventOfLine(line)).toBeNull()
})
