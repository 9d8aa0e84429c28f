import { parseMessage } from '../parse/parse-message.ts'
import type { ParsedLetter } from '../parse/parsed-letter.ts'
import type { ImapSession } from './imap-session.ts'
import { imapLimits } from './limits.ts'

/** How far a folder was read: UIDs mean something only together with its UIDVALIDITY (RFC 3501). */
export interface FolderCursor {
  readonly uidValidity: number
  /** Everything up to this one was read; 0 is nothing. */
  readonly lastUid: number
}

/** By the name of the folder. */
export type Cursors = Readonly<Record<string, FolderCursor>>

/** What is read of a mailbox. */
export interface WhatToRead {
  readonly folders: readonly string[]
  /** Messages that arrived from this day on, YYYY-MM-DD; null for all. */
  readonly sinceOn: string | null
  readonly cursors: Cursors
  /** Asked with the head of a message alone, before its words are fetched. */
  readonly isWanted: (head: ParsedLetter) => boolean
}

/** How reading goes on. */
export type MailboxStep =
  | { readonly kind: 'counted'; readonly of: number; readonly missing: readonly string[] }
  | {
      readonly kind: 'read'
      readonly letters: readonly ParsedLetter[]
      /** Messages that were not wanted, or gone meanwhile. */
      readonly passed: number
      readonly folder: string
      /** Where to go on once the letters are kept. */
      readonly cursor: FolderCursor
    }

/**
 * The messages of the chosen folders that were not read before, oldest first in each, a few at a time.
 * Of each no more than its beginning is fetched (`imapLimits.messageBytes`). A folder whose UIDVALIDITY
 * has changed is read from its beginning; one that is gone is named in `missing`. Throws
 * `MailboxFailure`.
 */
export async function* readMailbox(
  session: ImapSession,
  { folders, sinceOn, cursors, isWanted }: WhatToRead,
): AsyncGenerator<MailboxStep> {
  const plans: { folder: string; uidValidity: number; uids: readonly number[] }[] = []
  const missing: string[] = []
  for (const folder of folders) {
    const uidValidity = await session.examine(folder)
    if (uidValidity === null) missing.push(folder)
    else {
      const uids = await session.uidsAfter(startOf(cursors[folder], uidValidity), sinceOn)
      plans.push({ folder, uidValidity, uids })
    }
  }
  yield { kind: 'counted', of: plans.reduce((sum, { uids }) => sum + uids.length, 0), missing }
  for (const { folder, uidValidity, uids } of plans) {
    if (uids.length === 0) continue
    // One that was renewed since it was counted has its messages under other numbers: next time.
    if ((await session.examine(folder)) !== uidValidity) continue
    for (let at = 0; at < uids.length; at += imapLimits.headsAtOnce) {
      const some = uids.slice(at, at + imapLimits.headsAtOnce)
      const heads = await session.fetch(some, 'head')
      for (let from = 0; from < some.length; from += imapLimits.messagesAtOnce) {
        const few = some.slice(from, from + imapLimits.messagesAtOnce)
        const wanted = few.filter((uid) => {
          const head = heads.get(uid)
          return head !== undefined && isWanted(parseMessage(head.bytes, 0))
        })
        const messages = await session.fetch(wanted, 'beginning')
        const letters = wanted.flatMap((uid, index) => {
          const message = messages.get(uid)
          if (!message) return []
          const isCut = (heads.get(uid)?.sizeBytes ?? 0) > message.bytes.length
          return [parseMessage(message.bytes, index, isCut)]
        })
        const lastUid = few.at(-1) ?? 0
        yield {
          kind: 'read',
          letters,
          passed: few.length - letters.length,
          folder,
          cursor: { uidValidity, lastUid },
        }
      }
    }
  }
}

function startOf(cursor: FolderCursor | undefined, uidValidity: number): number {
  return cursor?.uidValidity === uidValidity ? cursor.lastUid : 0
}
