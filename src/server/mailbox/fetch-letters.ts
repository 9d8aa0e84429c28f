import type { MailboxAccount, MailboxCounts } from '../../core/protocol/mailbox.ts'
import { ok, type Result } from '../../core/result.ts'
import { folderLabel } from '../../mail/imap/folders.ts'
import type { ImapSession } from '../../mail/imap/imap-session.ts'
import { type Cursors, readMailbox } from '../../mail/imap/read-mailbox.ts'
import type { ParsedLetter } from '../../mail/parse/parsed-letter.ts'
import type { AccountFiles } from './account-files.ts'
import { LetterTaker, type Taking } from './letter-taker.ts'

/** Told after each batch; `of` is what there is to read. */
export type TellProgress = (read: number, of: number) => void

/**
 * Fetches what is new of a mailbox into the store. What was taken in is remembered after each batch,
 * so that a cut line loses nothing; a later call goes on from there. Throws `MailboxFailure`, after
 * which what was read is counted as stopped.
 */
export async function fetchLetters(
  account: MailboxAccount,
  session: ImapSession,
  files: AccountFiles,
  taking: Taking,
  tell: TellProgress,
): Promise<Result<MailboxCounts>> {
  const taker = await LetterTaker.open(taking, { door: 'mailbox', name: account.user })
  let cursors: Cursors = files.cursors(account.id, taker.identity)
  let missing: readonly string[] = []
  let [of, known] = [0, 0]
  const isWanted = (head: ParsedLetter) => {
    if (taker.isKnown(head)) known += 1
    else return !isOwn(account, head)
    return false
  }
  try {
    const { folders, sinceOn } = account
    for await (const step of readMailbox(session, { folders, sinceOn, cursors, isWanted })) {
      if (step.kind === 'counted') {
        of = step.of
        missing = step.missing
      } else {
        const taken = await taker.take(step.letters, { known, forgotten: step.passed - known })
        if (!taken.ok) return taken
        known = 0
        cursors = { ...cursors, [step.folder]: step.cursor }
        files.keepCursors(account.id, taker.identity, cursors)
      }
      tell(taker.counts.read, of)
    }
  } catch (error) {
    await taker.finish('stopped')
    throw error
  }
  const finished = await taker.finish('ended')
  if (!finished.ok) return finished
  return ok({
    ...taker.counts,
    at: taking.context().now.instant,
    missing: missing.map(folderLabel),
  })
}

/** What the person wrote is no letter to them; a folder of all mail holds that too. */
function isOwn({ user }: MailboxAccount, { from }: ParsedLetter): boolean {
  return from !== null && from.address.toLowerCase() === user.toLowerCase()
}
