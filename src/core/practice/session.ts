import { anyAnchors, behindIt } from '../content/en/mock.ts'
import { storyAnchors, storyWords } from '../content/en/practice.ts'
import type { Now } from '../context.ts'
import type { Readable } from '../vault/kind.ts'
import { type Story, storyKind } from '../vault/kinds/practice.ts'
import { type Card, cardKind } from '../vault/kinds/reflection.ts'
import type { Vault } from '../vault/vault.ts'
import {
  type Anchors,
  type BankQuestion,
  bankQuestion,
  bankQuestions,
} from './bank/bank-question.ts'
import { cardsWithDays, dueToday } from './due.ts'

/** How long a session may be, in minutes. */
export const sessionLengths = [10, 15, 20] as const
export type SessionMinutes = (typeof sessionLengths)[number]

/** Two minutes to answer and half a minute to look at it. A choice of this design. */
const MINUTES_A_QUESTION = 2.5

/** One thing to be asked: a card, or a question of the bank that becomes one once it is answered. */
export type Asked = { readonly cardId: string } | { readonly bankId: string }

/** Names one question of a session in a short text that survives a reload. */
export function keyOf(asked: Asked): string {
  return 'cardId' in asked ? `c:${asked.cardId}` : `b:${asked.bankId}`
}

/** The question that `keyOf` named; null for any other text. */
export function askedBy(key: string): Asked | null {
  const rest = key.slice(2)
  if (rest === '') return null
  if (key.startsWith('c:')) return { cardId: rest }
  return key.startsWith('b:') ? { bankId: rest } : null
}

/**
 * The questions of a session of so many minutes, kinds mixed: what is due, then questions of the bank
 * that are not among the cards yet, then cards that come soonest. The same records and day give the same
 * session.
 */
export function planSession(vault: Vault, now: Now, minutes: SessionMinutes): readonly Asked[] {
  const size = Math.floor(minutes / MINUTES_A_QUESTION)
  const due = dueToday(vault, now).map(({ card }) => cardAsked(card))
  const chosen = due.slice(0, size)
  if (chosen.length < size) chosen.push(...fromBank(vault, size - chosen.length))
  if (chosen.length < size) {
    const rest = cardsWithDays(vault, now).slice(due.length, due.length + size - chosen.length)
    chosen.push(...rest.map(({ card }) => cardAsked(card)))
  }
  return mixed(chosen).map(({ asked }) => asked)
}

/** A question with the kind by which questions are mixed. */
interface Kinded {
  readonly asked: Asked
  readonly kind: string
}

function cardAsked({ id, body }: Readable<Card>): Kinded {
  const kind = body.storyId
    ? 'story'
    : body.bankId
      ? tableOf(body.bankId)
      : (body.source ?? 'threw')
  return { asked: { cardId: id }, kind }
}

/** Questions that are not among the cards yet: one of each table of the bank, then the others. */
function fromBank(vault: Vault, count: number): readonly Kinded[] {
  const known = new Set(vault.all(cardKind).map(({ body }) => body.bankId))
  const seen = new Set<string>()
  const fresh = bankQuestions({ generalOnly: true })
    .filter(({ id, levels }) => !known.has(id) && levels.length === 0)
    .map(({ id }): Kinded => ({ asked: { bankId: id }, kind: tableOf(id) }))
  const oneOfEach = fresh.filter(({ kind }) => !seen.has(kind) && seen.add(kind))
  const rest = fresh.filter((question) => !oneOfEach.includes(question))
  return [...oneOfEach, ...rest].slice(0, count)
}

/** The table that a question of the bank stands in: the first part of its id. */
const tableOf = (bankId: string) => bankId.slice(0, bankId.indexOf('/'))

/**
 * Interleaved: no two of a kind beside each other where that can be. The largest group first, so that
 * none of it is left over at the end.
 */
export function mixed<Thing extends { readonly kind: string }>(
  things: readonly Thing[],
): readonly Thing[] {
  const groups = new Map<string, Thing[]>()
  for (const thing of things) groups.set(thing.kind, [...(groups.get(thing.kind) ?? []), thing])
  const order: Thing[] = []
  while (order.length < things.length) {
    const last = order.at(-1)?.kind
    const left = [...groups.values()].filter((group) => group.length > 0)
    const others = left.filter(([first]) => first?.kind !== last)
    const [group] = (others.length > 0 ? others : left).toSorted((a, b) => b.length - a.length)
    const next = group?.shift()
    if (!next) break
    order.push(next)
  }
  return order
}

/** All that is shown of one question in a session. */
export interface Question {
  readonly asked: Asked
  readonly text: string
  /** The end of “They want to know …”. */
  readonly after: string | null
  readonly good: Anchors
  /** What the person means to say; null where nothing is written. */
  readonly answer: string | null
  readonly story: Readable<Story> | null
}

/** One question as a session shows it; undefined where its card was removed or the bank has it no more. */
export function questionOf(vault: Vault, asked: Asked): Question | undefined {
  if ('bankId' in asked) {
    const found = bankQuestion(asked.bankId)
    return found && { ...{ asked, story: null, answer: null }, ...shownOf(found) }
  }
  const card = vault.get(cardKind, asked.cardId)?.body
  if (!card) return undefined
  const story = card.storyId ? (vault.get(storyKind, card.storyId) ?? null) : null
  const own = { asked, text: card.question, answer: card.answer ?? null, story }
  if (story) return { ...own, after: storyWords.after, good: storyAnchors }
  const bank = bankOf(card)
  if (bank) return { ...shownOf(bank), ...own }
  const after = card.source === 'advert' ? behindIt.advert : behindIt.threw
  return { ...own, after: card.source === 'own' ? null : after, good: anyAnchors }
}

const shownOf = ({ text, after, good }: BankQuestion) => ({ text, after, good })

const bankOf = ({ bankId }: Card) => (bankId ? bankQuestion(bankId) : undefined)
