import { type Address, addressParser, decodeWords } from 'postal-mime'
import { repairGibberish } from './charset.ts'
import { parseLimits } from './limits.ts'
import { mailDateToIso } from './mail-date.ts'
import type { Correspondent } from './parsed-letter.ts'

type Headers = ReadonlyMap<string, string>

/** A header as one readable line: encoded words (RFC 2047) decoded, control characters gone. */
export function lineOf(value: string | undefined): string {
  if (value === undefined) return ''
  return tidyHead(decodeWords(value))
}

/** A value as one readable line of at most `parseLimits.lineChars`, without control characters. */
export function tidyHead(value: string): string {
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
  return addressParser(value.slice(0, parseLimits.addressChars), { flatten: true })
    .slice(0, parseLimits.addresses)
    .map((one: Address) => ({ name: tidyHead(one.name), address: tidyHead(one.address ?? '') }))
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

/** Message-IDs of the letters that this one answers, its parent first, each once. */
export function threadOf(headers: Headers): string[] {
  const parents = idsIn(headers.get('in-reply-to'))
  const older = idsIn(headers.get('references')).reverse()
  return [...new Set([...parents, ...older])].slice(0, parseLimits.threadIds)
}

function idsIn(value: string | undefined): string[] {
  return Array.from((value ?? '').matchAll(/<([^<>\s]{1,990})>/g), ([, id]) => id ?? '')
}

/** True for what went to a list or to many people at once (RFC 2369, 2919, and common practice). */
export function isBulk(headers: Headers): boolean {
  return (
    headers.has('list-unsubscribe') ||
    headers.has('list-id') ||
    /^(?:bulk|list|junk)\b/i.test(headers.get('precedence') ?? '')
  )
}
