import { askTiming } from '../content/en/asking.ts'
import { stepWords } from '../content/en/today.ts'
import { pointsOf } from '../recovery/beat-standing.ts'
import { whomSaid } from '../recovery/no-facts.ts'
import { addDays, dateIn, startOfDay } from '../time/calendar.ts'
import { sayDate } from '../time/say.ts'
import { feedbackKind } from '../vault/kinds/learn.ts'
import { recoveryKind } from '../vault/kinds/recovery.ts'
import { restsToday } from './restraint.ts'
import type { Rule } from './rules.ts'
import type { Scene } from './scene.ts'

/** For so many days after a no a look back is suggested: later less is remembered. A choice of this design. */
const LOOK_BACK_DAYS = 7

/** A note that asks for feedback, where asking is advised and its morning has come. */
export const ask: Rule = {
  id: 'ask',
  speaks: { night: false, gentle: true, day: true },
  propose: ({ noes, now, today }) =>
    noes
      .filter(
        ({ beats, recent }) => recent && beats.ask.standing === 'now' && !beats.ask.awaitsAnswer,
      )
      .map(({ facts }) => {
        const whom = whomSaid(facts)
        const { on } = facts.recovery.body.ask
        return {
          about: facts.recovery.id,
          title: stepWords.ask.title(whom),
          because: askTiming,
          minutes: 10,
          path: `/after/${facts.recovery.id}`,
          button: stepWords.ask.button(whom),
          detail: on && on < today ? stepWords.ask.ready(sayDate(on, now)) : null,
        }
      }),
}

/** What somebody answered, to be written down or sorted; an answer that is kept whole has its own rule. */
export const learn: Rule = {
  id: 'learn',
  speaks: { night: false, gentle: false, day: true },
  propose: ({ noes, vault }) =>
    noes.flatMap(({ facts, beats }) => {
      const { id } = facts.recovery
      if (beats.learn.standing !== 'now') return []
      const isKept = vault
        .all(feedbackKind)
        .some(({ body }) => body.recoveryId === id && body.state !== 'split')
      const points = pointsOf(vault, facts.recovery)
      const unsorted = points.some(({ body }) => body.sort === 'unsorted')
      if (isKept || (points.length > 0 && !unsorted)) return []
      const which = points.length === 0 ? 'answer' : 'sort'
      const { title, because, button } = stepWords.learn
      return [
        {
          about: id,
          title: title[which](facts.company),
          because: because[which],
          minutes: 10,
          path: `/after/${id}`,
          button,
        },
      ]
    }),
}

/**
 * A look back, for some days and one on a day, where a person spoke or wrote: a template or a silence
 * shows nothing to look back at.
 */
export const lookBack: Rule = {
  id: 'look-back',
  speaks: { night: false, gentle: false, day: true },
  propose(scene) {
    const { noes, now, today } = scene
    if (restsToday(scene, 'look-back') || lookedBackToday(scene)) return []
    const since = addDays(today, -LOOK_BACK_DAYS)
    const { title, because, button } = stepWords['look-back']
    return noes
      .filter(({ facts, beats }) => {
        const openedOn = dateIn(facts.recovery.body.openedAt, now.zone)
        return beats.lookBack.standing === 'now' && openedOn >= since && facts.humanContact
      })
      .map(({ facts }) => ({
        about: facts.recovery.id,
        title: title(facts.company),
        because,
        minutes: 10,
        path: `/after/${facts.recovery.id}`,
        button,
      }))
  },
}

function lookedBackToday({ vault, now, today }: Scene): boolean {
  const since = startOfDay(today, now.zone)
  return vault.all(recoveryKind).some(({ body: { lookBack: beat } }) => {
    return beat.state === 'done' && beat.endedAt !== undefined && beat.endedAt >= since
  })
}
