import { settingsOf } from '../care/settings.ts'
import { moreTimeWords } from '../content/en/offers.ts'
import type { Now } from '../context.ts'
import { shortName } from '../letters/names.ts'
import { addBusinessDays, dateOf } from '../time/calendar.ts'
import { sayDayOfYear, sayWeekday } from '../time/say.ts'
import { applicationKind } from '../vault/kinds/application.ts'
import { letterKind } from '../vault/kinds/letter.ts'
import type { Vault } from '../vault/vault.ts'
import { belongingTo } from './belonging.ts'

/** How many working days more are asked for. A choice of this design. */
const MORE_TIME_DAYS = 3

/** A note that asks for a few more days, ready to be changed and sent by the person's own hand. */
interface MoreTimeNote {
  readonly to: { readonly name: string | null; readonly address: string | null }
  readonly subject: string
  readonly text: string
}

/** The note about one offer, to whoever wrote last; undefined where there is no such application. */
export function moreTimeNote(
  vault: Vault,
  applicationId: string,
  now: Now,
): MoreTimeNote | undefined {
  const application = vault.get(applicationKind, applicationId)?.body
  if (!application) return undefined
  const theirs = belongingTo(vault, letterKind, applicationId).findLast(
    ({ body }) => body.direction === 'in' && !body.reading?.noReply,
  )?.body
  const name = theirs?.reading?.signedBy ?? null
  const today = dateOf(now)
  const { answerBy = today } = application.offer ?? {}
  const hasGoneBy = answerBy < today
  const until = addBusinessDays(hasGoneBy ? today : answerBy, MORE_TIME_DAYS)
  const { subject, text } = moreTimeWords
  return {
    to: { name, address: theirs?.from?.address ?? null },
    subject: subject(application.role ?? null),
    text: text({
      greeting: name ? shortName(name) : null,
      role: application.role ?? null,
      until: `${sayWeekday(until)} ${sayDayOfYear(until, now)}`,
      signed: settingsOf(vault).name ?? '',
    }),
  }
}
