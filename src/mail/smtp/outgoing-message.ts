import { type EmlLetter, mailMessage } from '../../core/letters/eml.ts'

/** A letter that goes out now. */
export interface OutgoingLetter {
  readonly from: NonNullable<EmlLetter['from']>
  readonly to: EmlLetter['to']
  readonly subject: string
  readonly text: string
  /** Its own, without angle brackets. */
  readonly messageId: string
  /** ISO 8601 UTC. */
  readonly sentAt: string
  /** Message-IDs that it answers, the direct parent first. */
  readonly replyingTo: readonly string[]
}

/**
 * The bytes of a letter as they go to the server, all ASCII with CRLF. The date is in UTC, and nothing
 * names this machine or program.
 */
export function outgoingMessage({
  messageId,
  sentAt,
  replyingTo,
  ...letter
}: OutgoingLetter): string {
  const [inReplyTo, ...older] = replyingTo
  const date = new Date(sentAt).toUTCString().replace('GMT', '+0000')
  return mailMessage({ ...letter, inReplyTo, before: older.reverse() }, [
    `Date: ${date}`,
    `Message-ID: <${messageId}>`,
  ])
}
