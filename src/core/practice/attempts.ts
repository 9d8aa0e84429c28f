import { changeWords } from '../content/en/practice.ts'
import type { Now } from '../context.ts'
import { dateIn } from '../time/calendar.ts'
import { sayDate } from '../time/say.ts'
import { gathered } from '../vault/gathered.ts'
import type { Readable } from '../vault/kind.ts'
import { type Attempt, attemptKind } from '../vault/kinds/practice.ts'
import type { Vault } from '../vault/vault.ts'

/** Answers by the card that they were given to, oldest first. */
const byCard = gathered(attemptKind, (vault): ReadonlyMap<string, readonly Readable<Attempt>[]> => {
  const found = new Map<string, Readable<Attempt>[]>()
  for (const attempt of vault.all(attemptKind)) {
    const known = found.get(attempt.body.cardId)
    if (known) known.push(attempt)
    else found.set(attempt.body.cardId, [attempt])
  }
  for (const attempts of found.values()) {
    attempts.sort((a, b) => (a.body.at < b.body.at ? -1 : 1))
  }
  return found
})

/** The answers given to one card, oldest first. */
export function attemptsAt(vault: Vault, cardId: string): readonly Readable<Attempt>[] {
  return byCard(vault).get(cardId) ?? []
}

/** How one answer came, as a line and for a picture. */
export interface ShownAttempt {
  readonly id: string
  /** "yesterday", "12 March" */
  readonly when: string
  /** 1 to 5 by oneself; null where it was not rated. */
  readonly self: number | null
  /** 1 to 5 by others, in the order in which they came. */
  readonly others: readonly { readonly anchor: number; readonly name: string | null }[]
  readonly seconds: number | null
  readonly transcript: string | null
  readonly notes: readonly string[]
}

/** What is shown of the answers to one card. */
export function shownAttempts(vault: Vault, cardId: string, now: Now): readonly ShownAttempt[] {
  return attemptsAt(vault, cardId).map(({ id, body }) => {
    const { at, ratings, seconds, transcript, note } = body
    const others = ratings.filter(({ by }) => by !== 'self')
    return {
      ...{ id, when: sayDate(dateIn(at, now.zone), now) },
      self: ratings.find(({ by }) => by === 'self')?.anchor ?? null,
      others: others.map(({ anchor, name }) => ({ anchor, name: name ?? null })),
      seconds: seconds ?? null,
      transcript: transcript ?? null,
      notes: [note, ...ratings.map((rating) => rating.note)].filter((text) => text !== undefined),
    }
  })
}

/** How the answers to one card changed, in words: never a verdict, and nothing from one answer. */
export function sayChange(attempts: readonly ShownAttempt[]): string {
  const rated = attempts.flatMap(({ self }) => self ?? [])
  const [first] = rated
  const last = rated.at(-1)
  if (attempts.length === 0) return changeWords.never
  if (first === undefined || last === undefined) return changeWords.unrated(attempts.length)
  if (rated.length === 1) return changeWords.once(first)
  return changeWords.several(rated.length, first, last)
}
