import { type Address, addressParser, decodeWords } from 'postal-mime'
import { repairGibberish } from './charset.ts'
import { parseLimits } from './limits.ts'
import { mailDateToIso } from './mail-date.ts'
import type { Correspondent } from './parsed-letter.ts'

type Headers = ReadonlyMap<string, string>

/** A header as one readable line: encoded words (RFC 2047) decoded, control characters gone. */
export function lineOf(value: string | undefined): string {
  if (value === undefined) return ''
  return tidy(decodeWords(value))
}

function tidy(value: string): string {
  const line = repairGibberish(value)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
    .replace(/[\0-\x1f\x7f\s]+/g, ' ')
    .trim()
  return cutAt(line, parseLimits.lineChars)
}

/** The first `chars` UTF-16 units, never half of a character. */
export function cutAt(text: string, chars: number): string {
  if (text.length <= chars) return text
  const last = text.charCodeAt(chars - 1)
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? chars - 1 : chars)
}

/** The people of an address header, groups unwrapped, at most `parseLimits.addresses`. */
export function peopleOf(value: string | undefined): Correspondent[] {
  if (value === undefined || value === '') return []
  return addressParser(value, { flatten: true })
    .slice(0, parseLimits.addresses)
    .map((one: Address) => ({ name: tidy(one.name), address: tidy(one.address ?? '') }))
    .filter((one) => one.name !== '' || one.address !== '')
}

/** Who sent it: `From`, or else `Sender`. */
export function senderOf(headers: Headers): Correspondent | null {
  return peopleOf(headers.get('from'))[0] ?? peopleOf(headers.get('sender'))[0] ?? null
}

/** When it was sent, ISO 8601 UTC: `Date`, or else the time behind the `;` of `Received`. */
export function dateOf(headers: Headers): string | null {
  const received = headers.get('received')?.split(';').at(-1)
  return mailDateToIso(headers.get('date') ?? '') ?? mailDateToIso(received ?? '')
}

/** `Message-ID` without its angle brackets, at most 1,000 characters; null when there is none. */
export function messageIdOf(headers: Headers): string | null {
  const value = (headers.get('message-id') ?? '').slice(0, 1000)
  const id = (/<([^<>]+)>/.exec(value)?.[1] ?? value).replace(/^[<\s]+/, '').trim()
  return id === '' ? null : id
}
