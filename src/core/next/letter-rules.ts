import { heldStepWords } from '../content/en/today-letters.ts'
import { shortName } from '../letters/names.ts'
import { companyOf, ownLetters } from '../letters/own-letters.ts'
import { dateIn } from '../time/calendar.ts'
import { sayDate } from '../time/say.ts'
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

/** A word about where it stands was sent, held or decided against: there is no second one. */
export function hasFollowedUp(vault: Vault, applicationId: string): boolean {
  return ownLetters(vault).some(
    ({ body }) =>
      body.purpose === 'follow-up' &&
      body.applicationId === applicationId &&
      (body.state !== 'draft' || body.heldUntil !== undefined),
  )
}
