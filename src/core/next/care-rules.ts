import { openActivities } from '../care/activities.ts'
import { fortnightIsDue } from '../care/fortnight-due.ts'
import { careStepWords as words } from '../content/en/care-today.ts'
import type { Rule } from './rules.ts'

/** Something good that was chosen for today, or that went by and can be let go. */
export const goodThingDue: Rule = {
  id: 'good-thing',
  speaks: { night: false, gentle: true, day: true },
  propose: ({ vault, now }) =>
    openActivities(vault, now)
      .filter(({ due }) => due)
      .map(({ id, text, when, time }) => ({
        about: id,
        title: `${text.replace(/[.!?\s]+$/, '')}.`,
        because: words.goodThing.because(when),
        minutes: 30,
        path: '/care/activities',
        button: words.goodThing.button,
        detail: time === null ? null : when,
      })),
}

/** The look back at two weeks, for those who asked for it. It waits while Onward goes gently. */
export const fortnightDue: Rule = {
  id: 'two-weeks',
  speaks: { night: false, gentle: false, day: true },
  propose: ({ vault, now }) =>
    fortnightIsDue(vault, now)
      ? [{ about: null, ...words.fortnight, minutes: 2, path: '/care/two-weeks' }]
      : [],
}
