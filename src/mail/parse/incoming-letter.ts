import type { Envelope } from '../../core/reading/envelope.ts'
import { originalOf } from '../../core/reading/forwarded.ts'
import { splitPaste } from '../../core/reading/pasted.ts'
import { type LetterToRead, type ReadLetter, readLetter } from '../../core/reading/read-letter.ts'
import { skimLetter } from '../../core/reading/skim-letter.ts'
import type { IncomingLetter } from '../../core/recovery/letter-in.ts'
import { letterIdOf } from './letter-id.ts'
import type { ParsedLetter } from './parsed-letter.ts'

/**
 * A parsed letter as it comes in, not yet kept. Of a forward it is the original: its sender, subject
 * and date; who forwarded it proves nothing about it. Where a letter has neither sender nor subject,
 * head lines that were copied along with its text count as its head; `zone` (IANA) is that of their
 * dates.
 */
export function incomingLetter(
  parsed: ParsedLetter,
  source: IncomingLetter['source'],
  zone: string,
): IncomingLetter {
  const { messageId, from, subject, sentAt, text } = parsed
  const envelope = parsed.envelope ?? undefined
  const original = originalOf({ subject, text }, zone)
  if (original !== null) {
    // The same letter forwarded twice is one letter, so the forward's own id is left out.
    return { source, messageId: null, ...headOf(original), envelope: unproven(envelope) }
  }
  if (from !== null || subject !== '') {
    return { source, messageId, subject: subject || null, from, sentAt, text, envelope }
  }
  const split = splitPaste(text, zone)
  return { source, messageId, ...headOf({ ...split, sentAt: split.sentAt ?? sentAt }), envelope }
}

function headOf({ subject, fromName, fromAddress, sentAt, text }: LetterToRead) {
  return { subject, from: { name: fromName, address: fromAddress }, sentAt, text }
}

/** The envelope of a forward without what it proves about the person who forwarded it. */
function unproven(envelope: Envelope | undefined): Envelope | undefined {
  return envelope && { ...envelope, replyTo: null, authentication: null, bulk: false }
}

interface ReadIncoming {
  readonly reading: ReadLetter
  readonly letterId: string
}

/** What Onward understands of a letter that came in, and the id under which it is kept. */
export function readIncoming(letter: IncomingLetter): ReadIncoming {
  const toRead = asToRead(letter)
  return { reading: readLetter(toRead), letterId: letterIdOf({ ...letter, ...toRead }) }
}

/**
 * The same for one letter of many: of what is surely not about a job only the kind is told, in a small
 * part of the time.
 */
export function skimIncoming(letter: IncomingLetter): ReadIncoming {
  const toRead = asToRead(letter)
  return { reading: skimLetter(toRead), letterId: letterIdOf({ ...letter, ...toRead }) }
}

function asToRead({ subject, text, sentAt, from, envelope }: IncomingLetter): LetterToRead {
  return {
    subject,
    fromName: from?.name ?? null,
    fromAddress: from?.address ?? null,
    text,
    sentAt,
    envelope,
  }
}
