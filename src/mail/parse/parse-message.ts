import { parseLimits } from './limits.ts'
import { cutAt, dateOf, lineOf, messageIdOf, peopleOf, senderOf } from './message-head.ts'
import { isAttachment, wordsOf } from './message-words.ts'
import { type MimePart, newBudget, readPart } from './mime-parts.ts'
import type { Attachment, ParseCode, ParsedLetter } from './parsed-letter.ts'
import { parseProblem } from './problems.ts'
import { decodedSize } from './transfer-encoding.ts'

/**
 * Reads one message (RFC 5322 and MIME). Never throws and never refuses: what cannot be read is
 * named in `trouble`. `cut` says that the caller already left out what is beyond
 * `parseLimits.messageBytes`.
 */
export function parseMessage(bytes: Uint8Array, index: number, cut = false): ParsedLetter {
  const budget = newBudget()
  const tooLarge = cut || bytes.length > parseLimits.messageBytes
  const root = readPart(bytes.subarray(0, parseLimits.messageBytes), budget)
  const words = wordsOf(root)
  const { headers } = root.head
  const text = cutAt(words?.text ?? '', parseLimits.textChars)

  let trouble: ParseCode | null = budget.trouble
  if (text === '') trouble ??= 'no-text'
  else if (words && words.text.length > text.length) trouble ??= 'text-cut'
  if (tooLarge) trouble = 'message-cut'
  return {
    index,
    messageId: messageIdOf(headers),
    subject: lineOf(headers.get('subject')),
    from: senderOf(headers),
    replyTo: peopleOf(headers.get('reply-to'))[0] ?? null,
    to: peopleOf(headers.get('to')),
    sentAt: dateOf(headers),
    text,
    hadHtmlOnly: words?.fromHtml ?? false,
    attachments: attachmentsOf(root),
    remoteImages: words?.remoteImages ?? 0,
    trouble: trouble === null ? null : parseProblem(trouble),
  }
}

function attachmentsOf(root: MimePart): Attachment[] {
  const found: Attachment[] = []
  const visit = (part: MimePart) => {
    if (found.length >= parseLimits.attachments) return
    if (isAttachment(part)) found.push(attachmentOf(part))
    for (const child of part.children) visit(child)
  }
  visit(root)
  return found
}

function attachmentOf(part: MimePart): Attachment {
  const name = part.disposition.parameters.get('filename') ?? part.type.parameters.get('name')
  return {
    name: lineOf(name),
    mediaType: part.type.value.slice(0, 100),
    sizeBytes: decodedSize(part.body, part.encoding),
  }
}
