import type { Context } from '../context.ts'
import type { HeadedLetter } from '../reading/envelope.ts'
import { withLessons } from '../reading/learn/with-lessons.ts'
import type { ReadLetter } from '../reading/read-letter.ts'
import { ok, problem, type Result } from '../result.ts'
import type { Change } from '../vault/change.ts'
import { createOrReplace } from '../vault/edit.ts'
import { letterKind, letterTextKind } from '../vault/kinds/letter.ts'
import type { Reading } from '../vault/kinds/reading.ts'
import type { Vault } from '../vault/vault.ts'
import { trustInVault } from './trust-in-vault.ts'

export type { ReadLetter }

/** A letter as it came in, before it was kept. */
export interface IncomingLetter extends HeadedLetter {
  readonly source: 'paste' | 'file' | 'cli'
  readonly messageId: string | null
}

export interface KeepLetterInput {
  readonly letter: IncomingLetter
  readonly reading: ReadLetter
  /** Derived by the caller from the Message-ID or the content; a fresh id where absent. */
  readonly letterId?: string | undefined
}

const MAX_LINE = 500
const MAX_TEXT = 2_000_000

/**
 * Keeps a letter and what Onward read in it, unconfirmed. The same letter again (same id, same
 * Message-ID or same text) changes nothing and names the one that is known. Problem: `empty-letter`.
 */
export function keepLetter(
  vault: Vault,
  input: KeepLetterInput,
  context: Context,
): Result<{ readonly changes: readonly Change[]; readonly letterId: string }> {
  const { letter } = input
  const { reading, text } = understoodIn(vault, letter, input.reading)
  if (text.trim() === '') {
    return problem('empty-letter', 'There are no words in this letter. Paste its text instead.')
  }
  const known = knownLetter(vault, input, text)
  if (known !== undefined) return ok({ changes: [], letterId: known })
  const letterId = input.letterId ?? context.newId()
  return ok({
    letterId,
    changes: [
      createOrReplace(vault, letterKind, letterId, {
        direction: 'in',
        addedAt: context.now.instant,
        source: letter.source,
        reading,
        ...headOf(letter),
      }),
      createOrReplace(vault, letterTextKind, letterId, { text }),
    ],
  })
}

function knownLetter(vault: Vault, input: KeepLetterInput, text: string): string | undefined {
  const { letterId } = input
  if (letterId !== undefined && vault.get(letterKind, letterId)) return letterId
  const { messageId, sentAt } = input.letter
  const incoming = vault.all(letterKind).filter((letter) => letter.body.direction === 'in')
  for (const letter of incoming) {
    if (messageId && letter.body.messageId) {
      if (letter.body.messageId === messageId) return letter.id
      continue
    }
    const sameDay = !letter.body.sentAt || !sentAt || letter.body.sentAt === sentAt
    if (sameDay && vault.get(letterTextKind, letter.id)?.body.text === text) return letter.id
  }
  return undefined
}

/**
 * What is kept of a reading here: with what the person has put right before, and how far this vault's
 * own correspondents let the sender be believed. `text` is the one that its offsets count in.
 */
export function understoodIn(
  vault: Vault,
  letter: HeadedLetter,
  read: ReadLetter,
): { readonly reading: Reading; readonly text: string } {
  const { shownText, ...understood } = withLessons(vault, letter, read)
  return {
    reading: { ...understood, trust: trustInVault(vault, letter.from, understood) },
    text: (shownText || letter.text).slice(0, MAX_TEXT),
  }
}

/** The head of a letter as records keep it, cut to their lengths; what is unknown is left out. */
export function headOf(letter: HeadedLetter & Pick<IncomingLetter, 'messageId'>) {
  const from = correspondent(letter.from)
  const replyingTo = letter.envelope?.replyingTo ?? []
  return {
    ...(letter.subject ? { subject: letter.subject.slice(0, MAX_LINE) } : {}),
    ...(from ? { from } : {}),
    ...(letter.sentAt ? { sentAt: letter.sentAt } : {}),
    ...(letter.messageId ? { messageId: letter.messageId.slice(0, 1000) } : {}),
    ...(replyingTo.length > 0 ? { replyingTo: [...replyingTo] } : {}),
  }
}

function correspondent(from: IncomingLetter['from']) {
  const name = from?.name?.trim().slice(0, MAX_LINE)
  const address = from?.address?.trim().slice(0, MAX_LINE)
  if (!name && !address) return undefined
  return { ...(name ? { name } : {}), ...(address ? { address } : {}) }
}
