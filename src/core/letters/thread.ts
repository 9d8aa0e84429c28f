import { belongingTo } from '../applications/belonging.ts'
import type { Now } from '../context.ts'
import { dateIn } from '../time/calendar.ts'
import { gathered } from '../vault/gathered.ts'
import type { Readable } from '../vault/kind.ts'
import { type Letter, letterKind } from '../vault/kinds/letter.ts'
import { recoveryKind } from '../vault/kinds/recovery.ts'
import type { Vault } from '../vault/vault.ts'
import { answersOne, cameAt, sameAddress } from './answered-note.ts'
import { nameOf } from './letters-view.ts'

/** One letter of a thread. */
export interface ThreadEntry {
  readonly id: string
  /** Written by the person. */
  readonly mine: boolean
  /** "A note after a no", or the subject of their letter. */
  readonly title: string
  readonly who: string | null
  /** `YYYY-MM-DD`; null for a draft. */
  readonly on: string | null
  /** The one that the thread is shown for. */
  readonly isThis: boolean
}

/**
 * A letter of one's own with what it answers, what answers it, and others of one's own to the same
 * place, oldest first.
 */
export function threadOf(vault: Vault, letterId: string, now: Now): readonly ThreadEntry[] {
  const letter = vault.get(letterKind, letterId)
  if (!letter) return []
  const earlier = parentOf(vault, letter.body)
  const replies = [answerOf(vault, letter), ...repliesTo(vault, letter)]
  const others = belongingTo(vault, letterKind, letter.body.applicationId ?? '').filter(
    ({ body }) =>
      body.direction === 'out' &&
      body.state === 'sent' &&
      sameAddress(body.to?.address, letter.body.to?.address),
  )
  const all = [earlier, letter, ...replies, ...others].filter((each) => each !== undefined)
  return [...new Set(all)]
    .sort((a, b) => (cameAt(a.body) < cameAt(b.body) ? -1 : 1))
    .map((each) => entryOf(each, each.id === letterId, now))
}

/** Letters that answer one of the person's own, oldest first. */
export function possibleAnswers(
  vault: Vault,
  letter: Readable<Letter>,
): readonly { readonly letter: Readable<Letter>; readonly sure: boolean }[] {
  if (!letter.body.sentAt) return []
  return incoming(vault)
    .flatMap((each) => {
      const how = answersOne(letter.body, each.body)
      return how === null ? [] : [{ letter: each, sure: how === 'surely' }]
    })
    .sort((a, b) => (cameAt(a.letter.body) < cameAt(b.letter.body) ? -1 : 1))
}

function repliesTo(vault: Vault, letter: Readable<Letter>): readonly Readable<Letter>[] {
  return possibleAnswers(vault, letter).flatMap(({ letter: reply, sure }) => (sure ? [reply] : []))
}

function answerOf(vault: Vault, { body }: Readable<Letter>): Readable<Letter> | undefined {
  return body.answeredBy === undefined ? undefined : vault.get(letterKind, body.answeredBy)
}

/** The letter that one of the person's own answers. */
function parentOf(vault: Vault, letter: Letter): Readable<Letter> | undefined {
  const [parent] = letter.replyingTo ?? []
  const named = parent && incoming(vault).find(({ body }) => body.messageId === parent)
  if (named) return named
  const recovery = vault.get(recoveryKind, letter.recoveryId ?? '')
  return vault.get(letterKind, recovery?.body.letterId ?? '')
}

const incoming = gathered(letterKind, (vault) =>
  vault.all(letterKind).filter(({ body }) => body.direction !== 'out'),
)

function entryOf({ id, body }: Readable<Letter>, isThis: boolean, { zone }: Now): ThreadEntry {
  const mine = body.direction === 'out'
  const instant = body.sentAt ?? (mine ? undefined : body.addedAt)
  return {
    ...{ id, mine, isThis },
    title: mine ? nameOf(body) : body.subject || 'Their letter',
    who: (mine ? body.to : body.from)?.name ?? null,
    on: instant ? dateIn(instant, zone) : null,
  }
}
