import { expect, test } from 'vitest'
import { calendarInvites } from './calendar-invites.ts'
import { htmlToText } from './html-to-text.ts'
import { parseLimits } from './limits.ts'
import { tnefOf, winmail } from './outlook-packing.test-support.ts'
import { readTnef } from './outlook-packing.ts'
import { parseMessage } from './parse-message.ts'

// Limits of whole files, texts, parts and heads have their tests in parse-letters.test.ts.

const head = 'From: Ines <ines@harbour.example>\nMIME-Version: 1.0\n'
const read = (source: string) => parseMessage(new TextEncoder().encode(`${head}${source}`), 0)
const events = (lines: string) =>
  `BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260714T090000Z\n${lines}END:VEVENT\nEND:VCALENDAR\n`

test('a letter to a million people keeps the first addressees', () => {
  const { to } = read(`To: ${'a@b.example, '.repeat(1_000_000)}\n\nHello`)
  expect(to.length).toBe(parseLimits.addresses)
})

test('a header of nothing but quotes, brackets and colons is looked at briefly', () => {
  for (const piece of ['"', '(', '<', ':', ',;', '<@:']) {
    const { text } = read(`To: ${piece.repeat(16_000)}\nReply-To: ${piece.repeat(16_000)}\n\nHello`)
    expect(text).toBe('Hello')
  }
})

test('a page of thousands of links keeps the first ones, and no endless address', () => {
  const many = htmlToText('<a href="https://a.example/">a</a>'.repeat(20_000))
  expect(many.links.length).toBe(parseLimits.links)
  const endless = htmlToText(`<a href="https://a.example/${'a'.repeat(100_000)}">here</a>`)
  expect(endless).toMatchObject({ text: 'here', links: [] })
  const words = htmlToText(`<a href="https://a.example/">${'word '.repeat(20_000)}</a>`)
  expect(words.links[0]?.text.length).toBeLessThanOrEqual(parseLimits.lineChars)
})

test('a thread of a million letters keeps the nearest ones', () => {
  const ids = Array.from({ length: 700 }, (_, place) => `<${place}@a.example>`).join(' ')
  const replyingTo = read(`In-Reply-To: <parent@a.example>\nReferences: ${ids}\n\nHello`).envelope
    ?.replyingTo
  expect(replyingTo?.length).toBe(parseLimits.threadIds)
  expect(replyingTo?.slice(0, 2)).toEqual(['parent@a.example', '699@a.example'])
})

test('a proof of endless brackets and statements proves nothing', () => {
  const open = read(`Authentication-Results: x; ${'('.repeat(15_000)} dmarc=fail\n\nHello`)
  expect(open.envelope?.authentication?.dmarc).toBe('none')
  const many = read(`Authentication-Results: x; ${'a=b;'.repeat(4000)} dmarc=fail\n\nHello`)
  expect(many.envelope?.authentication?.dmarc).toBe('none')
})

test('a message of a thousand calendars has the first of them read', () => {
  const calendar = (place: number) =>
    `--b\nContent-Type: text/calendar\n\n${events(`UID:${place}\n`)}`
  const parts = Array.from({ length: 300 }, (_, place) => calendar(place)).join('')
  const { envelope } = read(`Content-Type: multipart/mixed; boundary=b\n\n${parts}--b--`)
  expect(envelope?.invites.length).toBe(parseLimits.calendarFiles)
})

test('a calendar of megabytes, of one line or of many, ends at its limit', () => {
  const part = (body: string) =>
    read(`Content-Type: text/calendar\n\n${body}`).envelope?.invites.length
  expect(part(events(`X-LONG:${'a'.repeat(parseLimits.calendarBytes)}\n`))).toBe(1)
  expect(part(`${'X-MANY:1\n'.repeat(100_000)}${events('')}`)).toBe(0)
  const folded = calendarInvites(events(`SUMMARY:a${'\n b'.repeat(200_000)}\n`))
  expect(folded[0]?.summary.length ?? 0).toBeLessThanOrEqual(parseLimits.lineChars)
})

test('an event with thousands of guests keeps the first ones', () => {
  const guests = Array.from({ length: 5000 }, (_, place) => `ATTENDEE:mailto:${place}@a.example\n`)
  const [invite] = calendarInvites(events(guests.join('')))
  expect(invite?.people.length).toBe(parseLimits.calendarPeople)
})

test('a zone of thousands of clock changes has the first of them looked at', () => {
  const rule = 'BEGIN:STANDARD\nDTSTART:20000101T000000\nTZOFFSETTO:+0100\nEND:STANDARD\n'
  const last = rule.replace('+0100', '+0900').replace('2000', '2020')
  const zone = `BEGIN:VTIMEZONE\nTZID:Office\n${rule.repeat(400)}${last}END:VTIMEZONE\n`
  const source = `BEGIN:VCALENDAR\n${zone}BEGIN:VEVENT\nDTSTART;TZID=Office:20260714T090000\nEND:VEVENT\nEND:VCALENDAR`
  expect(calendarInvites(source)[0]?.startsAt).toBe('2026-07-14T08:00:00.000Z')
})

test('a winmail.dat of endless attributes or words ends at its limit', () => {
  const empty = { id: 0x00018010, value: new Uint8Array(0) }
  const words = { id: 0x0002800c, value: new TextEncoder().encode('Hello') }
  const many = tnefOf([...Array.from({ length: parseLimits.tnefAttributes }, () => empty), words])
  expect(readTnef(many).text).toBe('')
  const long = readTnef(winmail.text('a'.repeat(parseLimits.tnefBodyBytes * 2)))
  expect(long.text.length).toBe(parseLimits.tnefBodyBytes)
})
