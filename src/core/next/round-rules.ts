import { letterPath, thanksFor } from '../applications/rounds-thanks.ts'
import { eventHere } from '../applications/rounds-time.ts'
import { roundStepWords } from '../content/en/today-rounds.ts'
import { shortName } from '../letters/names.ts'
import { addDays, dateOf, daysBetween } from '../time/calendar.ts'
import { sayDate } from '../time/say.ts'
import { keptView } from '../vault/kept-view.ts'
import type { ApplicationEvent } from '../vault/kinds/application.ts'
import { personKind } from '../vault/kinds/person.ts'
import type { Vault } from '../vault/vault.ts'
import { openApplications } from './open-applications.ts'
import type { Proposal, Rule } from './rules.ts'

/** An offer's day to answer by is spoken of from so many days before. */
const ANSWER_WITHIN_DAYS = 3
/** Once it has gone by for longer, the application's own page is enough. */
const ANSWER_GONE_DAYS = 7

const byDay = { night: false, gentle: true, day: true }

/** An offer whose day to answer comes near. */
export const answerDue: Rule = {
  id: 'answer-due',
  source: 'Your own date, the day by which they ask for an answer.',
  speaks: byDay,
  *propose({ vault, now, today }) {
    for (const { id, company, answerBy } of answersDue(vault, now)) {
      const { title, because, button } = roundStepWords.answer
      const when = sayDate(answerBy, now)
      const days = daysBetween(today, answerBy)
      const proposal: Proposal = {
        about: id,
        title: title(company),
        because: because(when, days),
        minutes: 20,
        path: '/offers',
        button,
      }
      yield proposal
    }
  },
}

const answersDue = keptView((vault, now) => {
  const today = dateOf(now)
  const [from, until] = [addDays(today, -ANSWER_GONE_DAYS), addDays(today, ANSWER_WITHIN_DAYS)]
  return openApplications(vault)
    .flatMap(({ id, body, stage }) => {
      const answerBy = body.offer?.answerBy
      const isDue = stage === 'offer' && answerBy && answerBy >= from && answerBy <= until
      return isDue ? [{ id, company: body.company, answerBy }] : []
    })
    .sort((a, b) => (a.answerBy < b.answerBy ? -1 : 1))
})

/** A talk ended within the last day, and no thank-you was written or decided against. */
export const thankYou: Rule = {
  id: 'thank-you',
  source:
    'Within 24 hours, four to six sentences: a convention; 68 in 100 interviewers say that it matters (talentinc.com, a vendor).',
  speaks: byDay,
  *propose({ vault, now }) {
    for (const { id, company, event } of thanksDue(vault, now)) {
      const { title, because, button } = roundStepWords.thanks
      const first = firstPerson(vault, event)
      const proposal: Proposal = {
        about: event.id,
        title: title(first.name ? shortName(first.name) : null, company),
        because: because(sayDate(eventHere(event, now).on, now)),
        minutes: 10,
        path: letterPath('thank-you', id, first.id),
        button,
      }
      yield proposal
    }
  },
}

const thanksDue = keptView((vault, now) => {
  const today = dateOf(now)
  // A day more on either side, since a zone may put the talk on another day.
  const [from, until] = [addDays(today, -2), addDays(today, 1)]
  return openApplications(vault).flatMap(({ id, body }) =>
    body.events
      .filter(({ on }) => on >= from && on <= until)
      .filter((event) => thanksFor(vault, id, event, now) === 'due')
      .map((event) => ({ id, company: body.company, event })),
  )
})

/** Whom to write to first: somebody on the person's list, else the first who is named. */
function firstPerson(
  vault: Vault,
  { people, personIds }: ApplicationEvent,
): { readonly id: string | null; readonly name: string | null } {
  for (const id of personIds ?? []) {
    const name = vault.get(personKind, id)?.body.name
    if (name) return { id, name }
  }
  return { id: null, name: people?.[0] ?? null }
}
