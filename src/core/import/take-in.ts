import { companyName } from '../applications/company-index.ts'
import { sharedWith } from '../applications/known-letters.ts'
import { cluesOf, type LetterClues } from '../applications/letter-clues.ts'
import { matchLetter } from '../applications/match-letter.ts'
import type { Context } from '../context.ts'
import type { ReadLetter } from '../reading/read-letter.ts'
import { headOf, type IncomingLetter, understoodIn } from '../recovery/letter-in.ts'
import type { Change } from '../vault/change.ts'
import { create, createOrReplace } from '../vault/edit.ts'
import { gathered } from '../vault/gathered.ts'
import { letterKind, letterTextKind } from '../vault/kinds/letter.ts'
import { type FoundLetter, foundLetterKind } from '../vault/kinds/letter-import.ts'
import type { Vault } from '../vault/vault.ts'

/** A message that came in with many others, and what Onward read in it. */
export interface CameIn {
  /** Derived from its Message-ID or its content, so that the same message always has the same. */
  readonly letterId: string
  readonly letter: Omit<IncomingLetter, 'source'>
  readonly reading: ReadLetter
}

/** What became of messages that came in. The three counts add up to all of them. */
export interface TakenIn {
  readonly changes: readonly Change[]
  /** Kept for a look. */
  readonly found: number
  /** Here already, or left out before. */
  readonly known: number
  /** Not about the search: nothing of them is kept. */
  readonly forgotten: number
}

/**
 * Keeps those of many messages that are about the search until the person has looked at them, and
 * forgets the others. A message that was accepted or left out before changes nothing.
 */
export function takeIn(
  vault: Vault,
  importId: string,
  messages: readonly CameIn[],
  context: Context,
): TakenIn {
  const changes: Change[] = []
  const counts = { found: 0, known: 0, forgotten: 0 }
  const taken = new Set<string>()
  for (const message of messages) {
    const { letterId } = message
    if (taken.has(letterId) || isKnown(vault, letterId)) {
      counts.known += 1
      continue
    }
    taken.add(letterId)
    const { reading, text } = understoodIn(vault, message.letter, message.reading)
    const addedAt = context.now.instant
    const body: FoundLetter = { importId, reading, addedAt, ...headOf(message.letter) }
    if (!isAboutTheSearch(vault, body, context.now.zone)) {
      counts.forgotten += 1
      continue
    }
    counts.found += 1
    changes.push(
      create(foundLetterKind, letterId, body),
      createOrReplace(vault, letterTextKind, letterId, { text }),
    )
  }
  return { changes, ...counts }
}

/** Whether a letter is here. Also what was deleted counts: left out once, it does not come again. */
export function isKnown(vault: Vault, letterId: string): boolean {
  return [letterKind, foundLetterKind].some(({ name }) => vault.find(name, letterId) !== undefined)
}

/**
 * Adverts and other mail are not: a mailbox is full of those. What continues a conversation of an
 * application, or comes from its writer, always is; so is what may be other mail or not where its
 * employer is one of the search.
 */
function isAboutTheSearch(vault: Vault, letter: FoundLetter, zone: string): boolean {
  const { kind, sure } = letter.reading
  if (kind !== 'noise' && kind !== 'other') return true
  const clues = cluesOf(null, letter, zone)
  if (kind === 'other' && !sure && isOfTheSearch(vault, clues)) return true
  const { conversation, writer } = sharedWith(vault, clues)
  if (conversation.size > 0 || (kind === 'other' && writer.size > 0)) return true
  const waiting = waitingConversations(vault)
  return (letter.replyingTo ?? []).some((messageId) => waiting.has(messageId))
}

/** Whether an application, or a letter that waits for a look, is with the employer of this one. */
function isOfTheSearch(vault: Vault, clues: LetterClues): boolean {
  const { company, requisition } = clues
  if (company === null && requisition === null) return false
  if (company !== null && waitingEmployers(vault).has(companyName(company).joined)) return true
  return matchLetter(vault, clues).candidates.length > 0
}

const waitingEmployers = gathered(
  foundLetterKind,
  (vault) =>
    new Set(
      vault.all(foundLetterKind).flatMap(({ body: { reading } }) => {
        const surely = reading.sure && reading.kind !== 'other' && reading.kind !== 'outreach'
        return surely && reading.company ? companyName(reading.company).joined : []
      }),
    ),
)

/** Message-IDs of the conversations of letters that wait for a look. */
const waitingConversations = gathered(foundLetterKind, (vault) => {
  const messageIds = new Set<string>()
  for (const { body } of vault.all(foundLetterKind)) {
    if (body.messageId) messageIds.add(body.messageId)
    for (const messageId of body.replyingTo ?? []) messageIds.add(messageId)
  }
  return messageIds
})
