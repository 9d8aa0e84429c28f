import { QUIET_AFTER_DAYS, QUIET_UNTIL_DAYS } from '../applications/stage.ts'
import { heldStepWords, quietLetterWords } from '../content/en/today-letters.ts'
import { shortName } from '../letters/names.ts'
import { companyOf, expectsAnswer, ownLetters } from '../letters/own-letters.ts'
import { dateIn, daysBetween } from '../time/calendar.ts'
import { sayDate } from '../time/say.ts'
import { gathered } from '../vault/gathered.ts'
import { letterKind } from '../vault/kinds/letter.ts'
import type { Vault } from '../vault/vault.ts'
import type { Rule } from './rules.ts'

/** A letter that was held overnight, once its morning has come. The note after a no comes with Ask. */
export const letterHeld: Rule = {
  id: 'letter-held',
  source: 'Held overnight by your own choice.',
  speaks: { night: false, gentle: true, day: true },
  *propose({ vault, now }) {
    for (const { id, body } of ownLetters(vault)) {
      const { heldUntil, state, purpose } = body
      if (state !== 'draft' || !heldUntil || purpose === 'ask-feedback') continue
      if (Date.parse(heldUntil) > Date.parse(now.instant)) continue
      const { title, because, button } = heldStepWords
      const whom = body.to?.name ? shortName(body.to.name) : companyOf(vault, body)
      yield {
        about: id,
        title: title(whom),
        because: because(sayDate(dateIn(body.addedAt, now.zone), now)),
        minutes: 5,
        path: `/letters/write?letter=${id}`,
        button,
      }
    }
  },
}

/** A letter that asked and has met silence for three weeks; a note after a no rests without a word. */
export const letterQuiet: Rule = {
  id: 'letter-quiet',
  source:
    'Quiet from 21 days: a prior, 60 in 100 never answer, the others after a median of 12 days (docs/statistics.md).',
  speaks: { night: false, gentle: false, day: true },
  *propose({ vault, now, today }) {
    for (const { id, body } of ownLetters(vault).toReversed()) {
      const { answer, purpose, sentAt, state } = body
      if (state !== 'sent' || answer || !sentAt || purpose === 'ask-feedback') continue
      if (!expectsAnswer(purpose)) continue
      const days = daysBetween(dateIn(sentAt, now.zone), today)
      if (days < QUIET_AFTER_DAYS || days > QUIET_UNTIL_DAYS) continue
      const { title, because, button } = quietLetterWords
      const whom = body.to?.name ? shortName(body.to.name) : companyOf(vault, body)
      yield {
        about: id,
        title: title(whom),
        because: because(days),
        minutes: 1,
        path: `/letters/write?letter=${id}`,
        button,
      }
    }
  },
}

/** A word about where it stands was sent, held or decided against: there is no second one. */
export function hasFollowedUp(vault: Vault, applicationId: string): boolean {
  return followedUp(vault).has(applicationId)
}

const followedUp = gathered(
  letterKind,
  (vault) =>
    new Set(
      ownLetters(vault)
        .filter(
          ({ body: { purpose, state, heldUntil } }) =>
            purpose === 'follow-up' && (state !== 'draft' || heldUntil !== undefined),
        )
        .map(({ body }) => body.applicationId),
    ),
)
