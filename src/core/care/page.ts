import { pageOffers, pageWords } from '../content/en/page.ts'
import { addWholeDays } from '../time/calendar.ts'
import type { OpenedEntry } from './keep-entry.ts'

/**
 * The bounded page: 15 minutes, five more on wish, then it closes (docs/care.md: dwelling on
 * the feeling d = -0.26, so the page has an end and a turn towards a fair observer before it).
 */
export const pageRules = {
  minutes: 15,
  moreMinutes: 5,
  /** From here on the prompt turns to a fair observer. */
  turnAtMinutes: 10,
  /** This many entries about one no within this many days: something else is offered. */
  entriesBeforeOffer: 3,
  offerWithinDays: 7,
  source:
    'Bounded writing and self-distance: pubmed 22582737; Ayduk and Kross. 15 to 20 minutes as in Spera 1994.',
} as const

export interface PageMoment {
  readonly phase: 'writing' | 'turning' | 'ending' | 'over'
  /** What stands beside the page in this phase. */
  readonly says: string
  /** 0 to 1 of the first 15 minutes: how far the line beside the page has filled. */
  readonly fraction: number
  readonly minutesLeft: number
}

/** Where a page stands that was begun `elapsedMs` ago. Writing itself is never cut off. */
export function pageAt(elapsedMs: number): PageMoment {
  const minutes = Math.max(0, elapsedMs) / 60_000
  const fraction = Math.min(1, minutes / pageRules.minutes)
  const whole = pageRules.minutes + pageRules.moreMinutes
  const minutesLeft = Math.max(0, Math.ceil(whole - minutes))
  if (minutes >= whole) return { phase: 'over', says: pageWords.end, fraction, minutesLeft }
  if (minutes >= pageRules.minutes) {
    return { phase: 'ending', says: pageWords.gentleEnd, fraction, minutesLeft }
  }
  const left = Math.ceil(pageRules.minutes - minutes)
  return minutes >= pageRules.turnAtMinutes
    ? { phase: 'turning', says: pageWords.turn, fraction, minutesLeft: left }
    : { phase: 'writing', says: pageWords.prompt, fraction, minutesLeft: left }
}

export type PageOffer = (typeof pageOffers)[keyof typeof pageOffers]

const writtenForms = new Set(['free', 'page', 'friend'])

/** The instant since which entries count for what is offered before another page. */
export function offerLooksSince(nowInstant: string): string {
  return addWholeDays(nowInstant, -pageRules.offerWithinDays)
}

/**
 * What is offered before another page about the same no. `opened` are the entries that could be
 * opened, or null where all of them are sealed: then it is unknown how many there were, and the offer
 * is the gentler one once any entry exists (`sealedCount`). Null where there is nothing to say.
 */
export function offerBefore(
  recoveryId: string,
  opened: readonly OpenedEntry[] | null,
  sealedCount: number,
  nowInstant: string,
): PageOffer | null {
  if (opened === null) {
    return sealedCount >= pageRules.entriesBeforeOffer - 1 ? pageOffers.unknown : null
  }
  const since = Date.parse(offerLooksSince(nowInstant))
  const written = opened.filter(
    ({ body }) =>
      body.recoveryId === recoveryId &&
      writtenForms.has(body.form) &&
      Date.parse(body.startedAt) >= since,
  )
  // The page that is about to be opened is the next one.
  return written.length + 1 >= pageRules.entriesBeforeOffer ? pageOffers.again : null
}
