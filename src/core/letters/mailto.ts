/** The longest address that common mail programs and browsers hand over whole, in characters. */
export const MAX_MAILTO_LENGTH = 1900

export interface Mailto {
  readonly href: string
  /** False when some mail programs would cut it short: offer copying or the file instead. */
  readonly fits: boolean
}

/**
 * The letter as a `mailto:` address (RFC 6068): everything percent-encoded as UTF-8, line breaks as
 * `%0D%0A`, so that nothing in a field can begin another one. Without an address the mail program asks.
 */
export function mailto(letter: {
  readonly to: string | null
  readonly subject: string
  readonly text: string
}): Mailto {
  const to = encode(oneLine(letter.to ?? '')).replaceAll('%40', '@')
  const subject = encode(oneLine(letter.subject))
  const body = encode(letter.text.replace(/\r\n?|\n/g, '\r\n'))
  const href = `mailto:${to}?subject=${subject}&body=${body}`
  return { href, fits: href.length <= MAX_MAILTO_LENGTH }
}

function oneLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ').trim()
}

/** Half surrogates, which have no UTF-8, become the replacement character. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'))
}
