import { advertQuestions } from '../content/en/mock.ts'
import { practiceWords, sourceWords } from '../content/en/practice.ts'
import type { Now } from '../context.ts'
import { openApplications } from '../next/open-applications.ts'
import { dateOf } from '../time/calendar.ts'
import { sayDate } from '../time/say.ts'
import { keptView } from '../vault/kept-view.ts'
import { knownIn } from '../vault/kind.ts'
import { applicationKind } from '../vault/kinds/application.ts'
import { type Card, cardKind, cardSources } from '../vault/kinds/reflection.ts'
import type { Vault } from '../vault/vault.ts'
import { type ShownAttempt, sayChange, shownAttempts } from './attempts.ts'
import { type BankFilter, type BankQuestion, bankQuestions } from './bank/bank-question.ts'
import type { CardInput } from './card-actions.ts'
import { cardsWithDays, type DueCard } from './due.ts'
import { type InterviewAhead, interviewsAhead } from './interviews-ahead.ts'
import { type Question, questionOf } from './session.ts'

/** One of the person's questions in the list. */
export interface CardRow {
  readonly id: string
  readonly question: string
  /** "Threw you, Nantmor Buses" */
  readonly from: string
  /** "comes back Friday" */
  readonly when: string
  readonly isAway: boolean
}

/** Which cards are wanted. */
export interface CardFilter {
  /** Words of the question or the answer. */
  readonly find?: string
  readonly source?: string
  readonly away?: boolean
}

export interface CardList {
  readonly rows: readonly CardRow[]
  readonly fitting: number
  readonly total: number
  readonly away: number
}

/** All cards in the order in which they come, with those that are put away at the end. */
const cardsInOrder = keptView((vault, now): readonly DueCard[] => {
  const away = vault
    .all(cardKind)
    .filter(({ body }) => body.restingSince !== undefined)
    .map((card) => ({ card, dueOn: '', before: null }))
  return [...cardsWithDays(vault, now), ...away]
})

/** The person's questions that fit; at most `most` of them are put into words. */
export function cardList(vault: Vault, now: Now, filter: CardFilter, most: number): CardList {
  const all = cardsInOrder(vault, now)
  const words = (filter.find ?? '').toLowerCase().split(/\s+/).filter(Boolean)
  const fits = ({ card: { body } }: DueCard) => {
    if ((body.restingSince !== undefined) !== (filter.away ?? false)) return false
    if (filter.source && sourceOf(body) !== filter.source) return false
    if (words.length === 0) return true
    const text = `${body.question} ${body.answer ?? ''}`.toLowerCase()
    return words.every((word) => text.includes(word))
  }
  const fitting = all.filter(fits)
  return {
    rows: fitting.slice(0, most).map((due) => rowOf(vault, due, now)),
    fitting: fitting.length,
    total: all.length,
    away: all.filter(({ card }) => card.body.restingSince !== undefined).length,
  }
}

const sourceOf = ({ source }: Card) => knownIn(cardSources, source) ?? 'threw'

function rowOf(vault: Vault, due: DueCard, now: Now): CardRow {
  const { id, body } = due.card
  const company = body.applicationId && vault.get(applicationKind, body.applicationId)?.body.company
  const from = sourceWords[sourceOf(body)]
  return {
    ...{ id, question: body.question, from: company ? `${from}, ${company}` : from },
    ...{ when: sayWhen(due, now), isAway: body.restingSince !== undefined },
  }
}

function sayWhen({ card, dueOn, before }: DueCard, now: Now): string {
  const { comes } = practiceWords
  if (card.body.restingSince !== undefined) return comes.away
  if (!card.body.schedule) return comes.new
  if (dueOn <= dateOf(now)) return comes.today
  const day = sayDate(dueOn, now)
  return before ? comes.before(day, before.company) : comes.on(day)
}

export interface CardPage extends Question {
  readonly id: string
  readonly card: Card
  readonly readOnly: boolean
  readonly row: CardRow
  readonly attempts: readonly ShownAttempt[]
  readonly change: string
}

/** One of the person's questions with all answers to it; undefined where there is none. */
export function cardPage(vault: Vault, cardId: string, now: Now): CardPage | undefined {
  const card = vault.get(cardKind, cardId)
  const question = questionOf(vault, { cardId })
  if (!card || !question) return undefined
  const attempts = shownAttempts(vault, cardId, now)
  const due = cardsInOrder(vault, now).find((each) => each.card.id === cardId)
  return {
    ...question,
    ...{ id: cardId, card: card.body, readOnly: card.readOnly, attempts },
    row: rowOf(vault, due ?? { card, dueOn: '', before: null }, now),
    change: sayChange(attempts),
  }
}

/** What the first screen of practice says. */
export interface PracticeView {
  readonly due: number
  readonly cards: number
  readonly talk: InterviewAhead | null
  readonly offers: readonly AdvertOffer[]
}

/** How practice stands today. */
export const practiceView = keptView((vault, now): PracticeView => {
  const today = dateOf(now)
  const ordered = cardsWithDays(vault, now)
  return {
    due: ordered.filter(({ dueOn }) => dueOn <= today).length,
    cards: vault.all(cardKind).length,
    talk: interviewsAhead(vault, now)[0] ?? null,
    offers: advertOffers(vault),
  }
})

/** A line of an advert that would make a question. */
export interface AdvertOffer {
  readonly company: string
  readonly input: CardInput
}

/** Of so many adverts, the latest, and so many lines in all. */
const ADVERTS = 3
const MOST_OFFERS = 4

function advertOffers(vault: Vault): readonly AdvertOffer[] {
  const known = new Set(vault.all(cardKind).map(({ body }) => body.question))
  const [ask] = advertQuestions
  if (!ask) return []
  return openApplications(vault)
    .filter(({ body }) => (body.requirements?.length ?? 0) > 0)
    .slice(-ADVERTS)
    .toReversed()
    .flatMap(({ id, body }) =>
      (body.requirements ?? [])
        .filter(({ weight }) => weight === 'must')
        .map(
          ({ text }): AdvertOffer => ({
            company: body.company,
            input: { question: ask(text), source: 'advert', applicationId: id },
          }),
        ),
    )
    .filter(({ input }) => !known.has(input.question))
    .slice(0, MOST_OFFERS)
}

/** One question of the bank in a list, with whether it is among the cards. */
export interface BankRow {
  readonly question: BankQuestion
  readonly cardId: string | null
}

/** Questions of the bank that fit and hold all these words, with what is among the cards already. */
export function bankList(vault: Vault, filter: BankFilter, find: string): readonly BankRow[] {
  const cards = new Map(vault.all(cardKind).map(({ id, body }) => [body.bankId, id]))
  const words = find.toLowerCase().split(/\s+/).filter(Boolean)
  return bankQuestions(filter)
    .filter(({ text, after }) => {
      const said = `${text} ${after}`.toLowerCase()
      return words.every((word) => said.includes(word))
    })
    .map((question) => ({ question, cardId: cards.get(question.id) ?? null }))
}
