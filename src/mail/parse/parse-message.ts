import { envelopeOf } from './envelope-of.ts'
import { htmlToText } from './html-to-text.ts'
import { parseLimits } from './limits.ts'
import { cutAt, dateOf, lineOf, messageIdOf, peopleOf, senderOf } from './message-head.ts'
import { type Words, wordsOf } from './message-words.ts'
import { type MimePart, newBudget, readPart } from './mime-parts.ts'
import { type OutlookPacking, outlookPacking } from './outlook-packing.ts'
import type { ParseCode, ParsedLetter } from './parsed-letter.ts'
import { parseProblem } from './problems.ts'

/**
 * Reads one message (RFC 5322 and MIME). Never throws and never refuses: what cannot be read is
 * named in `trouble`. `cut` says that the caller already left out what is beyond
 * `parseLimits.messageBytes`.
 */
export function parseMessage(bytes: Uint8Array, index: number, cut = false): ParsedLetter {
  const budget = newBudget()
  const tooLarge = cut || bytes.length > parseLimits.messageBytes
  const root = readPart(bytes.subarray(0, parseLimits.messageBytes), budget)
  const packed = outlookPacking(root)
  const words = wordsIn(root, packed)
  const { headers } = root.head
  const text = cutAt(words?.text ?? '', parseLimits.textChars)

  let trouble: ParseCode | null = budget.trouble
  if (text === '') trouble ??= packed ? 'outlook-packing' : 'no-text'
  else if (words && words.text.length > text.length) trouble ??= 'text-cut'
  if (tooLarge) trouble = 'message-cut'
  return {
    index,
    messageId: messageIdOf(headers),
    subject: lineOf(headers.get('subject')),
    from: senderOf(headers),
    to: peopleOf(headers.get('to')),
    sentAt: dateOf(headers),
    text,
    hadHtmlOnly: words?.fromHtml ?? false,
    envelope: envelopeOf(root, words?.links ?? []),
    remoteImages: words?.remoteImages ?? 0,
    trouble: trouble === null ? null : parseProblem(trouble),
  }
}

/** The words of a message, or where it has none those that Outlook packed into `winmail.dat`. */
function wordsIn(root: MimePart, packed: OutlookPacking | null): Words | null {
  const words = wordsOf(root)
  if (packed === null || packed.text === '' || (words && words.text !== '')) return words
  return packed.isHtml
    ? { ...htmlToText(packed.text), fromHtml: true }
    : { text: packed.text, fromHtml: false, remoteImages: 0, links: [] }
}
