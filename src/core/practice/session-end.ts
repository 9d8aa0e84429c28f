import { practiceWords } from '../content/en/practice.ts'
import type { Now } from '../context.ts'
import { sayDate } from '../time/say.ts'
import { attemptKind } from '../vault/kinds/practice.ts'
import { cardKind } from '../vault/kinds/reflection.ts'
import type { Vault } from '../vault/vault.ts'
import { ownDay } from './due.ts'
import { questionOf } from './session.ts'
import type { SheetAnswer } from './session-sheet.ts'

/** One answer of a session that is over. */
export interface PracticedAnswer extends SheetAnswer {
  readonly cardId: string
  /** "4 of 5 · comes back Friday" */
  readonly says: string
}

/** What these answers came to and when their questions come back; what was undone meanwhile is left out. */
export function practicedIn(
  vault: Vault,
  attemptIds: readonly string[],
  now: Now,
): readonly PracticedAnswer[] {
  return attemptIds.flatMap((attemptId) => {
    const attempt = vault.get(attemptKind, attemptId)?.body
    const card = attempt && vault.get(cardKind, attempt.cardId)
    const question = card && questionOf(vault, { cardId: card.id })
    if (!attempt || !question) return []
    const ratings = attempt.ratings.map(({ anchor, by, name }) =>
      by === 'self' ? `${anchor} of 5` : `${anchor} of 5 by ${name ?? 'somebody else'}`,
    )
    const comes = practiceWords.comes.on(sayDate(ownDay(card.body, now.zone), now))
    const { text, after, good } = question
    return {
      ...{ attemptId, cardId: card.id, question: text, after, good },
      said: attempt.transcript ?? null,
      says: [...ratings, comes].join(' · '),
    }
  })
}
