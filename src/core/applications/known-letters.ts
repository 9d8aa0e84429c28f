import { gathered } from '../vault/gathered.ts'
import { letterKind } from '../vault/kinds/letter.ts'
import type { Vault } from '../vault/vault.ts'
import { cluesOf, type LetterClues } from './letter-clues.ts'

/** One letter that belongs to an application. */
interface Tie {
  readonly letterId: string
  readonly applicationId: string
  readonly clues: LetterClues
}

/** The letters of one's applications, by what a later letter may have in common with them. */
interface KnownLetters {
  readonly byMessageId: ReadonlyMap<string, readonly Tie[]>
  readonly byAddress: ReadonlyMap<string, readonly Tie[]>
  readonly byApplication: ReadonlyMap<string, readonly Tie[]>
}

const knownLetters = gathered(letterKind, (vault): KnownLetters => {
  const byMessageId = new Map<string, Tie[]>()
  const byAddress = new Map<string, Tie[]>()
  const byApplication = new Map<string, Tie[]>()
  for (const { id, body } of vault.all(letterKind)) {
    const { applicationId } = body
    if (applicationId === undefined) continue
    // No day of theirs is looked at, so any zone does.
    const tie = { letterId: id, applicationId, clues: cluesOf(id, body, 'UTC') }
    addTo(byApplication, applicationId, tie)
    if (tie.clues.address) addTo(byAddress, tie.clues.address, tie)
    if (body.messageId) addTo(byMessageId, body.messageId, tie)
    for (const messageId of tie.clues.replyingTo) addTo(byMessageId, messageId, tie)
  }
  return { byMessageId, byAddress, byApplication }
})

function addTo(ties: Map<string, Tie[]>, key: string, tie: Tie): void {
  const others = ties.get(key)
  if (others) others.push(tie)
  else ties.set(key, [tie])
}

/** What other letters have in common with this one. Values are ids of applications. */
export interface Shared {
  readonly conversation: ReadonlySet<string>
  readonly writer: ReadonlySet<string>
}

/** The applications with whose letters this one shares a conversation or a writer. */
export function sharedWith(vault: Vault, clues: LetterClues): Shared {
  const { byMessageId, byAddress } = knownLetters(vault)
  const own = clues.messageId === null ? [] : [clues.messageId]
  const idsOf = (ties: readonly Tie[]) =>
    ties
      .filter(({ letterId }) => letterId !== clues.letterId)
      .map(({ applicationId }) => applicationId)
  const talked = [...clues.replyingTo, ...own].flatMap((id) => byMessageId.get(id) ?? [])
  const written = clues.address === null ? [] : (byAddress.get(clues.address) ?? [])
  return { conversation: new Set(idsOf(talked)), writer: new Set(idsOf(written)) }
}

/** The clues of the other letters of an application. */
export function lettersOf(
  vault: Vault,
  applicationId: string,
  except: string | null,
): readonly LetterClues[] {
  const ties = knownLetters(vault).byApplication.get(applicationId) ?? []
  return ties.filter(({ letterId }) => letterId !== except).map(({ clues }) => clues)
}
