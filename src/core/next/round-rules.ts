import { comingUp, isInvitation, meetingWord } from '../applications/coming-up.ts'
import { endOfRound, letterPath, thanksFor } from '../applications/rounds-thanks.ts'
import { eventHere } from '../applications/rounds-time.ts'
import { eventsInOrder } from '../applications/stage.ts'
import { stepWords } from '../content/en/today.ts'
import { roundStepWords } from '../content/en/today-rounds.ts'
import { shortName } from '../letters/names.ts'
import { addDays, dateOf, daysBetween } from '../time/calendar.ts'
import { sayDate, sayTime } from '../time/say.ts'
import { keptAllDay, keptView } from '../vault/kept-view.ts'
import type { ApplicationEvent } from '../vault/kinds/application.ts'
import { personKind } from '../vault/kinds/person.ts'
import type { Vault } from '../vault/vault.ts'
import { openApplications } from './open-applications.ts'
import type { Proposal, Rule } from './rules.ts'

/** A talk is spoken of from so many days before. */
const TALK_WITHIN_DAYS = 2
/** So many lines that are ticked make a talk prepared: two or three examples help. A choice of this design. */
const PREPARED_LINES = 3
/** An invitation without a day is spoken of for so many days. A choice of this design. */
const INVITED_DAYS = 14
/** An offer's day to answer by is spoken of from so many days before. */
const ANSWER_WITHIN_DAYS = 3
/** Once it has gone by for longer, the application's own page is enough. */
const ANSWER_GONE_DAYS = 7
/** An offer without such a day is spoken of for so many days. A choice of this design. */
const OFFER_DAYS = 21

const byDay = { night: false, gentle: true, day: true }

/** A talk of these days that is not prepared yet; one of today lets later ones wait. */
export const talkSoon: Rule = {
  id: 'talk-soon',
  speaks: byDay,
  *propose({ vault, now, today }) {
    const talks = talksSoon(vault, now)
    const isToday = talks[0]?.event.on === today
    for (const { id, body, event } of talks) {
      if (isPrepared(event) || (isToday && event.on !== today)) continue
      const { title, because, button } = stepWords.talk
      const day = sayDate(event.on, now)
      const when = event.time ? `${day} at ${sayTime(event.time)}` : day
      const what = meetingWord(event.type)?.toLowerCase() ?? 'talk'
      const proposal: Proposal = {
        about: id,
        title: title(what, body.company, when),
        because: because(when),
        minutes: 20,
        path: `/applications/${id}/rounds/${event.id}`,
        button,
      }
      yield proposal
    }
  },
}

/** Talks from today until the day after tomorrow that are not over, the soonest first. */
export const talksSoon = keptView((vault, now) => {
  const today = dateOf(now)
  const until = addDays(today, TALK_WITHIN_DAYS)
  return openApplications(vault)
    .filter(({ body }) =>
      body.events.some(
        ({ type, on }) => on >= today && on <= until && meetingWord(type) !== undefined,
      ),
    )
    .flatMap(({ id, body }) => {
      const event = comingUp(body, now)
      const isAhead = event && endOfRound(event, now) > Date.parse(now.instant)
      return isAhead && event.on <= until ? [{ id, body, event }] : []
    })
    .sort((a, b) => (`${a.event.on}${a.event.time}` < `${b.event.on}${b.event.time}` ? -1 : 1))
})

function isPrepared({ prepare = [] }: ApplicationEvent): boolean {
  return prepare.filter(({ done }) => done).length >= PREPARED_LINES
}

/** They ask the person to talk, and no day is set. */
export const invited: Rule = {
  id: 'invited',
  speaks: byDay,
  *propose({ vault, now }) {
    for (const { id, company } of withoutDay(vault, now)) {
      const { title, because, button } = roundStepWords.invited
      const path = `/applications/${id}`
      yield { about: id, title: title(company), because, minutes: 5, path, button }
    }
  },
}

const withoutDay = keptAllDay((vault, now) => {
  const since = addDays(dateOf(now), -INVITED_DAYS)
  return openApplications(vault)
    .filter(({ body, lastOn }) => {
      if (lastOn < since) return false
      const last = eventsInOrder(body).findLast(({ type }) => meetingWord(type) !== undefined)
      return last !== undefined && last.on >= since && isInvitation(last, now.zone)
    })
    .map(({ id, body }) => ({ id, company: body.company }))
})

/** An offer whose day to answer comes near, or that has none. */
export const answerDue: Rule = {
  id: 'answer-due',
  speaks: byDay,
  *propose({ vault, now, today }) {
    const words = roundStepWords.answer
    for (const { id, company, answerBy } of answersDue(vault, now)) {
      const because = answerBy
        ? words.because(sayDate(answerBy, now), daysBetween(today, answerBy))
        : words.noDay
      const proposal: Proposal = {
        about: id,
        title: answerBy ? words.title(company) : words.ask(company),
        because,
        minutes: 20,
        path: '/offers',
        button: words.button,
      }
      yield proposal
    }
  },
}

const answersDue = keptAllDay((vault, now) => {
  const today = dateOf(now)
  const [from, until] = [addDays(today, -ANSWER_GONE_DAYS), addDays(today, ANSWER_WITHIN_DAYS)]
  const since = addDays(today, -OFFER_DAYS)
  return openApplications(vault)
    .flatMap(({ id, body, stage, lastOn }) => {
      if (stage !== 'offer') return []
      const answerBy = body.offer?.answerBy
      const isDue = answerBy ? answerBy >= from && answerBy <= until : lastOn >= since
      return isDue ? [{ id, company: body.company, answerBy }] : []
    })
    .sort((a, b) => ((a.answerBy ?? '9') < (b.answerBy ?? '9') ? -1 : 1))
})

/** A talk ended within the last day, and no thank-you was written or decided against. */
export const thankYou: Rule = {
  id: 'thank-you',
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
      .filter((event) => event.on >= from && event.on <= until && !isInvitation(event, now.zone))
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
