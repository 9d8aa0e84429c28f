import { QUIET_UNTIL_DAYS, quietOf, stillHearIn100, waitDaysOf } from '../applications/stage.ts'
import { stepWords } from '../content/en/today.ts'
import { ownLetters } from '../letters/own-letters.ts'
import { addDays, dateOf, startOfDay } from '../time/calendar.ts'
import { keptView } from '../vault/kept-view.ts'
import { recoveryKind } from '../vault/kinds/recovery.ts'
import { hasFollowedUp } from './letter-rules.ts'
import { openApplications } from './open-applications.ts'
import { restsToday } from './restraint.ts'
import type { Proposal, Rule } from './rules.ts'
import { waitingLetters } from './waiting-letters.ts'

/** After one silence was asked about or put to rest, the next has so many days. A choice of this design. */
const BETWEEN_SILENCES_DAYS = 3

/**
 * An application that has gone quiet, one at a time and some days apart, those with a talk first. One of
 * which a letter waits unopened is not quiet.
 */
export const goneQuiet: Rule = {
  id: 'gone-quiet',
  speaks: { night: false, gentle: false, day: true },
  *propose(scene) {
    const { vault, now } = scene
    if (restsToday(scene, 'gone-quiet') || askedLately(vault, now)) return
    const { title, because, button } = stepWords.quiet
    for (const { id, body } of latestWaits(vault, now)) {
      if (quietOf(body, now) === null || hasFollowedUp(vault, id)) continue
      const days = waitDaysOf(body, now) ?? 0
      const proposal: Proposal = {
        about: id,
        title: title(body.company),
        because: because(days, stillHearIn100(days)),
        minutes: 5,
        path: `/letters/write?type=follow-up&application=${id}`,
        button,
      }
      yield proposal
    }
  },
}

const latestWaits = keptView((vault, now) => {
  const today = dateOf(now)
  const from = addDays(today, -QUIET_UNTIL_DAYS)
  const unopened = new Set(
    waitingLetters(vault).map(({ body }) => body.reading?.company?.toLowerCase()),
  )
  const waits = openApplications(vault)
    .filter(({ lastOn }) => lastOn >= from && lastOn < today)
    .filter(({ body }) => !unopened.has(body.company.toLowerCase()))
    .sort((a, b) => (a.lastOn < b.lastOn ? 1 : -1))
  const talked = waits.filter(({ stage }) => stage !== 'applied')
  return [...talked, ...waits.filter(({ stage }) => stage === 'applied')]
})

const askedLately = keptView((vault, now) => {
  const day = addDays(dateOf(now), 1 - BETWEEN_SILENCES_DAYS)
  const since = startOfDay(day, now.zone)
  return (
    ownLetters(vault).some(
      ({ body }) => body.purpose === 'follow-up' && (body.sentAt ?? '') >= since,
    ) ||
    vault.all(recoveryKind).some(({ body }) => body.toldBy === 'silence' && body.openedAt >= since)
  )
})
