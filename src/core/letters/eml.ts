import { encodedWords, quotedPrintable, quotedString } from './mime.ts'

export interface EmlLetter {
  readonly to: { readonly name: string | null; readonly address: string | null }
  readonly from?: { readonly name: string | null; readonly address: string | null } | undefined
  readonly subject: string
  readonly text: string
  /** The Message-ID of the letter that this one answers. */
  readonly inReplyTo?: string | null | undefined
  /** Message-IDs of the letters before that one, oldest first. */
  readonly before?: readonly string[] | undefined
}

/**
 * The letter as a file (`message/rfc822`, RFC 5322) that a mail program opens as a new, unsent message
 * (`X-Unsent: 1`). No date: it gets one when it is sent.
 */
export function eml(letter: EmlLetter): string {
  return mailMessage(letter, ['X-Unsent: 1'])
}

/**
 * The letter as a mail message after the header lines `first`, which are ours. All ASCII with CRLF:
 * headers as encoded words (RFC 2047), the text quoted-printable (RFC 2045). What is no plain address is
 * left out, so nothing that somebody typed can become a header of its own.
 */
export function mailMessage(letter: EmlLetter, first: readonly string[]): string {
  const to = mailbox(letter.to)
  const from = letter.from ? mailbox(letter.from) : undefined
  const reply = messageId(letter.inReplyTo)
  const thread = [...(letter.before ?? []).map(messageId), reply].filter((id) => id !== undefined)
  const headers = [
    ...first,
    ...(from ? [`From: ${from}`] : []),
    ...(to ? [`To: ${to}`] : []),
    `Subject: ${encodedWords(oneLine(letter.subject), 'Subject: '.length)}`,
    ...(reply ? [`In-Reply-To: ${reply}`, `References: ${thread.join('\r\n ')}`] : []),
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
  ]
  return `${headers.join('\r\n')}\r\n\r\n${quotedPrintable(letter.text)}\r\n`
}

const plainAddress =
  /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*$/

/** Whether it is one address that every mail server takes: ASCII, without quotes or comments. */
export function isPlainAddress(address: string): boolean {
  return address.length <= 254 && plainAddress.test(address)
}

function mailbox(who: {
  readonly name: string | null
  readonly address: string | null
}): string | undefined {
  const address = who.address?.trim() ?? ''
  if (!isPlainAddress(address)) return undefined
  const name = oneLine(who.name ?? '').slice(0, 200)
  if (name === '') return address
  const phrase = /^[\x20-\x7e]*$/.test(name) ? quotedString(name) : encodedWords(name, 8)
  return `${phrase}\r\n <${address}>`
}

function messageId(id: string | null | undefined): string | undefined {
  const inner = id?.trim().replace(/^<|>$/g, '') ?? ''
  return /^[\x21-\x3b\x3d\x3f-\x7e]{1,900}$/.test(inner) ? `<${inner}>` : undefined
}

function oneLine(text: string): string {
  return text.replace(/\p{Cc}+|[\u2028\u2029]/gu, ' ').trim()
}
