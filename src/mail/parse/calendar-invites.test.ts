import { expect, test } from 'vitest'
import { calendarInvites } from './calendar-invites.ts'
import { parseLimits } from './limits.ts'

function calendar(method: string, event: readonly string[], zone: readonly string[] = []): string {
  return [
    'BEGIN:VCALENDAR',
    `METHOD:${method}`,
    ...zone,
    'BEGIN:VEVENT',
    'UID:talk-1@lindholm.example',
    ...event,
    'BEGIN:VALARM',
    'TRIGGER:-PT15M',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n')
}

const inviteOf = (...given: Parameters<typeof calendar>) => calendarInvites(calendar(...given))[0]

test('reads an invitation with zone, people and call, over folded lines', () => {
  expect(
    inviteOf('REQUEST', [
      'SUMMARY:Talk with Maria\\, second',
      '  round',
      'DTSTART;TZID=Europe/Stockholm:20260330T140000',
      'DTEND;TZID=Europe/Stockholm:20260330T144500',
      'LOCATION:Microsoft Teams',
      'DESCRIPTION:Join here: https://teams.microsoft.com/l/meetup-join/19%3aabc\\nBring nothing.',
      'ORGANIZER;CN="Sandahl, Maria":mailto:maria@lindholm.example',
      'ATTENDEE;CUTYPE=ROOM;CN=Room 4:mailto:room4@lindholm.example',
      'ATTENDEE;PARTSTAT=NEEDS-ACTION:mailto:ada@home.example',
    ]),
  ).toEqual({
    method: 'request',
    uid: 'talk-1@lindholm.example',
    summary: 'Talk with Maria, second round',
    location: 'Microsoft Teams',
    startsAt: '2026-03-30T12:00:00.000Z',
    localTime: '2026-03-30T14:00',
    zone: 'Europe/Stockholm',
    on: '2026-03-30',
    minutes: 45,
    link: 'https://teams.microsoft.com/l/meetup-join/19%3aabc',
    people: ['Sandahl, Maria', 'ada@home.example'],
  })
})

test.each([
  [
    'a Windows zone',
    'DTSTART;TZID=W. Europe Standard Time:20260714T090000',
    '2026-07-14T07:00:00.000Z',
    'Europe/Berlin',
  ],
  [
    'a quoted zone behind a path',
    'DTSTART;TZID="/example.org/20260101/America/New_York":20260714T090000',
    '2026-07-14T13:00:00.000Z',
    'America/New_York',
  ],
  ['UTC', 'DTSTART:20260714T090000Z', '2026-07-14T09:00:00.000Z', null],
  ['no zone', 'DTSTART:20260714T090000', null, null],
  ['a zone that nothing explains', 'DTSTART;TZID=Office:20260714T090000', null, null],
  ['a whole day', 'DTSTART;VALUE=DATE:20260714', null, null],
])('knows the beginning in %s', (_case, line, startsAt, zone) => {
  expect(inviteOf('REQUEST', [line])).toMatchObject({ startsAt, zone, on: '2026-07-14' })
})

const office = [
  'BEGIN:VTIMEZONE',
  'TZID:Office',
  'BEGIN:STANDARD',
  'DTSTART:16010101T030000',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:16010101T020000',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
]

test.each([
  ['20260115T120000', '2026-01-15T11:00:00.000Z'],
  ['20260328T120000', '2026-03-28T11:00:00.000Z'],
  ['20260329T120000', '2026-03-29T10:00:00.000Z'],
  ['20261024T120000', '2026-10-24T10:00:00.000Z'],
  ['20261026T120000', '2026-10-26T11:00:00.000Z'],
])('takes the offset of an unknown zone from its own rules: %s', (local, startsAt) => {
  const invite = inviteOf('REQUEST', [`DTSTART;TZID=Office:${local}`], office)
  expect(invite).toMatchObject({ startsAt, zone: null })
})

test.each([
  ['REQUEST', 'request'],
  ['PUBLISH', 'request'],
  ['CANCEL', 'cancel'],
  ['REPLY', 'other'],
])('a calendar that says %s is a %s', (method, meant) => {
  expect(inviteOf(method, ['DTSTART:20260714T090000Z'])?.method).toBe(meant)
})

test('an event that is marked as cancelled calls off, whatever the method', () => {
  const lines = ['DTSTART:20260714T090000Z', 'STATUS:CANCELLED']
  expect(inviteOf('REQUEST', lines)?.method).toBe('cancel')
})

test.each([
  ['DURATION:PT1H30M', 90],
  ['DURATION:P1D', 1440],
  ['DTEND:20260714T093000Z', 30],
  ['DTEND:20260714T080000Z', null],
  ['DURATION:an hour', null],
])('knows how long it takes: %s', (line, minutes) => {
  expect(inviteOf('REQUEST', ['DTSTART:20260714T090000Z', line])?.minutes).toBe(minutes)
})

test('no beginning, no invitation', () => {
  expect(calendarInvites(calendar('REQUEST', ['DTSTART:soon']))).toEqual([])
  expect(calendarInvites(calendar('REQUEST', ['DTSTART:20260231T090000Z']))).toEqual([])
  expect(calendarInvites('')).toEqual([])
})

test('a calendar of many events ends at its limit', () => {
  const event = 'BEGIN:VEVENT\nDTSTART:20260714T090000Z\nEND:VEVENT\n'
  const invites = calendarInvites(`BEGIN:VCALENDAR\n${event.repeat(500)}END:VCALENDAR`)
  expect(invites.length).toBe(parseLimits.calendarEvents)
})

test('blocks nested without end, never closed or closed twice give no error', () => {
  const nested = `BEGIN:VCALENDAR\n${'BEGIN:VEVENT\n'.repeat(5000)}DTSTART:20260714T090000Z`
  expect(calendarInvites(nested)).toEqual([])
  const twice = 'BEGIN:VCALENDAR\nEND:VEVENT\nEND:VCALENDAR\nEND:VCALENDAR\n'
  expect(
    calendarInvites(`${twice}${calendar('REQUEST', ['DTSTART:20260714T090000Z'])}`).length,
  ).toBe(1)
})
