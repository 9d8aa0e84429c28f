import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/**
 * The id of an imported letter: a hash of its Message-ID, or of its sender, subject, date and text
 * where it has none, so that the same letter imported twice is one letter. 33 characters.
 */
export function letterIdOf(letter: {
  readonly messageId: string | null
  readonly subject: string | null
  readonly fromAddress: string | null
  readonly sentAt: string | null
  readonly text: string
}): string {
  const identity = letter.messageId
    ? ['message-id', letter.messageId]
    : ['content', letter.fromAddress, letter.subject, letter.sentAt, letter.text]
  return `l${bytesToHex(sha256(utf8ToBytes(JSON.stringify(identity)))).slice(0, 32)}`
}
