import type { Now } from '../context.ts'
import { addDays, dateIn, dateOf, daysBetween } from '../time/calendar.ts'
import { keptView } from '../vault/kept-view.ts'
import type { Readable } from '../vault/kind.ts'
import { type Card, cardKind } from '../vault/kinds/reflection.ts'
import type { Vault } from '../vault/vault.ts'
import { type InterviewAhead, interviewsAhead } from './interviews-ahead.ts'

/*
 * Apart from the schedule itself: Today asks what is due, and must not carry FSRS for it.
 */

/** An answer of the last so many days before a talk need not be pulled forward. A choice of this design. */
export const FRESH_DAYS = 7

/** A card that is to be asked, and why now. */
export interface DueCard {
  readonly card: Readable<Card>
  /** `YYYY-MM-DD`, never after its own schedule. */
  readonly dueOn: string
  /** The talk that pulled it forward; null where its own time has come. */
  readonly before: InterviewAhead | null
}

/** The day on which a card comes by its own schedule; one that was never asked, since it was added. */
export function ownDay({ schedule, addedAt }: Card, zone: string): string {
  return dateIn(schedule?.due ?? addedAt, zone)
}

/**
 * Every card that is not put away, with the day on which it comes. A talk ahead pulls forward what would
 * come only after it and was not answered in the last days before it: such cards are spread over the days
 * until the eve of the talk, so that each of them is asked before it.
 */
export const cardsWithDays = keptView((vault, now): readonly DueCard[] => {
  const cards = vault.all(cardKind).filter(({ body }) => body.restingSince === undefined)
  const pulled = new Map<string, DueCard>()
  for (const talk of interviewsAhead(vault, now)) {
    for (const due of pulledBy(talk, cards, now)) {
      const known = pulled.get(due.card.id)
      if (!known || due.dueOn < known.dueOn) pulled.set(due.card.id, due)
    }
  }
  return cards
    .map(
      (card) => pulled.get(card.id) ?? { card, dueOn: ownDay(card.body, now.zone), before: null },
    )
    .sort((a, b) =>
      a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : a.card.id < b.card.id ? -1 : 1,
    )
})

/** What is due today, longest due first: cards of the soonest talk before others. */
export const dueToday = keptView((vault, now): readonly DueCard[] => {
  const today = dateOf(now)
  const [soonest] = interviewsAhead(vault, now)
  const due = cardsWithDays(vault, now).filter(({ dueOn }) => dueOn <= today)
  if (!soonest) return due
  const isFor = ({ card, before }: DueCard) =>
    before === soonest || card.body.applicationId === soonest.applicationId
  return [...due.filter(isFor), ...due.filter((each) => !isFor(each))]
})

/** True for a card that may well be asked in a talk: all but those of another advert. */
export function isOfUse({ source, applicationId }: Card, talk: InterviewAhead): boolean {
  return source !== 'advert' || applicationId === talk.applicationId
}

function pulledBy(
  talk: InterviewAhead,
  cards: readonly Readable<Card>[],
  now: Now,
): readonly DueCard[] {
  const today = dateOf(now)
  const fresh = addDays(talk.on, -FRESH_DAYS)
  const isSoon = today > fresh
  const from = isSoon ? today : fresh
  const days = Math.max(1, daysBetween(from, talk.on))
  const late = cards
    .filter(({ body }) => body.schedule && isOfUse(body, talk))
    .filter(({ body }) => ownDay(body, now.zone) >= talk.on)
    .filter(({ body }) => dateIn(body.schedule?.lastReview ?? body.addedAt, now.zone) < fresh)
    .sort((a, b) => (ownDay(a.body, now.zone) < ownDay(b.body, now.zone) ? -1 : 1))
  return late.map((card, place) => {
    const dueOn = addDays(from, Math.floor((place * days) / late.length))
    return { card, dueOn, before: talk }
  })
}

/** How many cards are due today. */
export function dueCount(vault: Vault, now: Now): number {
  return dueToday(vault, now).length
}
