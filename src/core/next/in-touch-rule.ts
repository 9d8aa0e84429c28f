import { inTouchWords } from '../content/en/today-people.ts'
import { shortName } from '../letters/names.ts'
import { dueInTouch } from '../people/in-touch.ts'
import { sayDate } from '../time/say.ts'
import type { Proposal, Rule } from './rules.ts'

/** Somebody to be in touch with, on the day that the person chose. */
export const inTouchDue: Rule = {
  id: 'in-touch',
  speaks: { night: false, gentle: false, day: true },
  *propose({ vault, now, today }) {
    for (const { id, body } of dueInTouch(vault, now)) {
      if (!body.inTouch) continue
      const { on, reason } = body.inTouch
      const name = shortName(body.name)
      const proposal: Proposal = {
        about: id,
        title: inTouchWords.title(name, reason),
        because: on < today ? inTouchWords.overdue(sayDate(on, now)) : inTouchWords.because,
        minutes: 10,
        path: `/people/${id}`,
        button: inTouchWords.button(name),
      }
      yield proposal
    }
  },
}
