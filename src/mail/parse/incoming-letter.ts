import { splitPaste } from '../../core/reading/pasted.ts'
import { type ReadLetter, readLetter } from '../../core/reading/read-letter.ts'
import type { IncomingLetter } from '../../core/recovery/letter-in.ts'
import { letterIdOf } from './letter-id.ts'
import type { ParsedLetter } from './parsed-letter.ts'

/**
 * A parsed letter as it comes in, not yet kept. Where it has neither sender nor subject, head lines
 * that were copied along with its text count as its head; `zone` (IANA) is that of their dates.
 */
export function incomingLetter(
  parsed: ParsedLetter,
  source: IncomingLetter['source'],
  zone: string,
): IncomingLetter {
  const { messageId, from, subject, sentAt, text } = parsed
  if (from !== null || subject !== '') {
    return { source, messageId, subject: subject || null, from, sentAt, text }
  }
  const split = splitPaste(text, zone)
  return {
    source,
    messageId,
    subject: split.subject,
    from: { name: split.fromName, address: split.fromAddress },
    sentAt: split.sentAt ?? sentAt,
    text: split.text,
  }
}

/** What Onward understands of a letter that came in, and the id under which it is kept. */
export function readIncoming(letter: IncomingLetter): {
  readonly reading: ReadLetter
  readonly letterId: string
} {
  const { subject, text, sentAt, from } = letter
  const fromAddress = from?.address ?? null
  const fromName = from?.name ?? null
  return {
    reading: readLetter({ subject, fromName, fromAddress, text, sentAt }),
    letterId: letterIdOf({ ...letter, fromAddress }),
  }
}
