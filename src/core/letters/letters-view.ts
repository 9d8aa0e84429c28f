import { typeProse } from '../content/en/letter-types.ts'
import {
  type LetterCounts,
  letterGroups,
  letterStates,
  sayLetterCounts,
} from '../content/en/letters-list.ts'
import type { Now } from '../context.ts'
import { dateIn, dateOf, daysBetween } from '../time/calendar.ts'
import { sayDate } from '../time/say.ts'
import { knownIn, type Readable } from '../vault/kind.ts'
import { type Letter, letterAnswers } from '../vault/kinds/letter.ts'
import type { Vault } from '../vault/vault.ts'
import { heldWords } from './keep-written.ts'
import { letterTypeIds } from './letter-types.ts'
import { companyOf, expectsAnswer, ownLetters } from './own-letters.ts'

export type LetterGroup = keyof typeof letterGroups

/** One letter of one's own in the list. */
export interface LetterLine {
  readonly id: string
  /** "A thank-you". */
  readonly what: string
  /** "to Maria Sandahl, Lindholm Ferries"; empty where neither is known. */
  readonly whom: string
  /** "Sent on Monday", "Held until tomorrow". */
  readonly says: string
}

export interface LettersView {
  /** How they stand, counted in words; never a share. */
  readonly sentence: string
  readonly groups: readonly {
    readonly group: LetterGroup
    readonly name: string
    /** The newest first. */
    readonly lines: readonly LetterLine[]
  }[]
}

/** All letters of one's own but those decided against, by how they stand. */
export function lettersView(vault: Vault, now: Now): LettersView {
  const shown = ownLetters(vault).filter(({ body }) => body.state !== 'dropped')
  const order: readonly LetterGroup[] = ['writing', 'waiting', 'answered', 'ended', 'sent']
  const newest = shown.toSorted((a, b) => (when(a.body) < when(b.body) ? 1 : -1))
  return {
    sentence: sayLetterCounts(countsOf(shown)),
    groups: order
      .map((group) => ({
        group,
        name: letterGroups[group],
        lines: newest
          .filter(({ body }) => groupOf(body) === group)
          .map((letter) => lineOf(vault, letter, now)),
      }))
      .filter(({ lines }) => lines.length > 0),
  }
}

function when({ sentAt, addedAt }: Letter): string {
  return sentAt ?? addedAt
}

/** How many asked, and what came of them. */
export function countsOf(letters: readonly Readable<Letter>[]): LetterCounts {
  const sent = letters.filter(({ body }) => body.state === 'sent')
  const asked = sent.filter(({ body }) => expectsAnswer(body.purpose) || body.answer)
  const of = (answer: string | undefined) =>
    asked.filter(({ body }) => body.answer === answer).length
  return {
    asked: asked.length,
    answered: of('came'),
    doors: of('door-open'),
    declined: of('declined'),
    silent: of('nothing'),
    waiting: of(undefined),
    others: sent.length - asked.length,
    drafts: letters.filter(({ body }) => body.state === 'draft').length,
  }
}

function groupOf(letter: Letter): LetterGroup {
  if (letter.state !== 'sent') return 'writing'
  const { answer } = letter
  if (answer === 'came' || answer === 'door-open') return 'answered'
  if (answer === 'declined' || answer === 'nothing') return 'ended'
  return expectsAnswer(letter.purpose) ? 'waiting' : 'sent'
}

function lineOf(vault: Vault, { id, body }: Readable<Letter>, now: Now): LetterLine {
  const whom = [body.to?.name ?? body.to?.address, companyOf(vault, body)].filter(Boolean)
  return {
    id,
    what: nameOf(body),
    whom: whom.length > 0 ? `to ${whom.join(', ')}` : '',
    says: standsAs(body, now),
  }
}

/** What a letter of one's own is, "A thank-you"; its subject where this version does not know the type. */
export function nameOf({ purpose, subject }: Letter): string {
  const known = knownIn(letterTypeIds, purpose)
  return known ? typeProse[known].name : (subject ?? 'A letter')
}

/** How a letter of one's own stands, in a few words. */
export function standsAs(letter: Letter, now: Now): string {
  if (letter.state !== 'sent') {
    const held = heldWords(letter, now)
    return held ? letterStates.held(held) : letterStates.draft
  }
  const answer = knownIn(letterAnswers, letter.answer)
  if (answer === 'nothing') return letterStates.nothing
  if (answer)
    return letterStates[answer](letter.answeredOn ? sayOn(letter.answeredOn, now) : '').trim()
  const on = letter.sentAt ? dateIn(letter.sentAt, now.zone) : null
  if (on === null) return letterStates.sent('').trim()
  return expectsAnswer(letter.purpose)
    ? letterStates.waiting(sayOn(on, now), daysBetween(on, dateOf(now)))
    : letterStates.sent(sayOn(on, now))
}

function sayOn(date: string, now: Now): string {
  const said = sayDate(date, now)
  return /^[A-Z]/.test(said) ? `on ${said}` : said
}
