import type { Now } from '../context.ts'
import { addDays, dateIn, dateOf, daysBetween } from '../time/calendar.ts'
import { keptView } from '../vault/kept-view.ts'
import type { Readable } from '../vault/kind.ts'
import { type Card, cardKind } from '../vault/kinds/reflection.ts'
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

interface CardDays {
  readonly zone: string
  /** The day on which it comes by its own schedule; one that was never asked, since it was added. */
  readonly own: string
  /** The day on which it was answered last, or added. */
  readonly last: string
}

/** Days by the body that they are of, which never changes: telling a day in a zone is slow. */
const known = new WeakMap<Card, CardDays>()

function daysOf(card: Card, zone: string): CardDays {
  const kept = known.get(card)
  if (kept?.zone === zone) return kept
  const { schedule, addedAt } = card
  const days = {
    zone,
    own: dateIn(schedule?.due ?? addedAt, zone),
    last: dateIn(schedule?.lastReview ?? addedAt, zone),
  }
  known.set(card, days)
  return days
}

/** The day on which a card comes by its own schedule; one that was never asked, since it was added. */
export function ownDay(card: Card, zone: string): string {
  return daysOf(card, zone).own
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
    before?.eventId === soonest.eventId || card.body.applicationId === soonest.applicationId
  return [...due.filter(isFor), ...due.filter((each) => !isFor(each))]
})

/** True for a card that may well be asked in a talk: all but those of another advert. */
function isOfUse({ source, applicationId }: Card, talk: InterviewAhead): boolean {
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
  const span = Math.max(1, daysBetween(from, talk.on))
  const days = Array.from({ length: span }, (_, day) => addDays(from, day))
  const late = cards
    .filter(({ body }) => {
      const { own, last } = daysOf(body, now.zone)
      return body.schedule && own >= talk.on && last < fresh && isOfUse(body, talk)
    })
    .sort((a, b) => (ownDay(a.body, now.zone) < ownDay(b.body, now.zone) ? -1 : 1))
  return late.map((card, place) => ({
    card,
    dueOn: days[Math.floor((place * span) / late.length)] ?? from,
    before: talk,
  }))
}
