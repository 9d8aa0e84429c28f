import { companyFor } from '../care/one-line.ts'
import { stepWords } from '../content/en/today.ts'
import { shortName } from '../letters/names.ts'
import { isNight } from '../recovery/mornings.ts'
import { applicationKind } from '../vault/kinds/application.ts'
import type { Rule } from './rules.ts'
import type { OpenNo } from './scene.ts'

/** A no of which nobody was asked yet how it is. */
export const pause: Rule = {
  id: 'pause',
  speaks: { night: true, gentle: true, day: true },
  propose: ({ noes, vault }) =>
    noes
      .filter(
        ({ beats, facts }) =>
          beats.pause.standing === 'now' && facts.recovery.body.pause.answeredAt === undefined,
      )
      .map(({ facts }) => {
        const { title, because, silence, chosen, button } = stepWords.pause
        const { pause, toldBy } = facts.recovery.body
        const said = toldBy === 'silence' ? silence(facts.company) : because(facts.company)
        return {
          about: facts.recovery.id,
          title,
          because: pause.state === 'later' ? chosen : said,
          minutes: 2,
          path: `/after/${facts.recovery.id}`,
          button,
          detail:
            vault.get(applicationKind, facts.recovery.body.applicationId)?.body.company ?? null,
        }
      }),
}

/** Somebody to be with on the night of a no, or while going gently. */
export const company: Rule = {
  id: 'company',
  speaks: { night: true, gentle: true, day: false },
  propose: ({ vault, noes, now }) => {
    const name = companyFor(vault)[0]?.body.name ?? null
    const { title, because, button, nobody } = stepWords.company
    const fresh = noes.find(({ facts }) => isFresh(facts.recovery.body.openedAt, now.instant))
    const promised = noes.some(({ beats }) => beats.ask.standing === 'now')
    if (!isNight(now) && promised) return []
    if (fresh && !wantsCompany(fresh, isNight(now))) return []
    if (!fresh && !isNight(now)) return []
    if (!fresh) return [{ about: null, ...nobody, minutes: 2, path: '/help' }]
    const called = name ? shortName(name) : null
    const id = fresh.facts.recovery.id
    return [
      {
        about: id,
        title: title(called),
        because,
        minutes: 2,
        path: `/after/${id}/someone`,
        button: button(called),
      },
    ]
  },
}

/** Until Pause is over; a later night may offer it again where Pause was simply left. */
function wantsCompany({ beats }: OpenNo, night: boolean): boolean {
  const { standing } = beats.pause
  return standing === 'now' || standing === 'later' || (night && standing === 'waiting')
}

/** True for a no of the last three days: only of those a night may speak. */
function isFresh(openedAt: string, instant: string): boolean {
  return Date.parse(instant) - Date.parse(openedAt) <= 3 * 86_400_000
}
