import { goGentlyUntil } from '../care/go-gently.ts'
import { companyFor } from '../care/one-line.ts'
import { planStepWords } from '../content/en/today-plan.ts'
import { isCalm } from '../feedback/calm.ts'
import { recurringGaps } from '../feedback/recurring.ts'
import { themeName } from '../feedback/themes.ts'
import { shortName } from '../letters/names.ts'
import { nextNoView } from '../plan/next-no.ts'
import { weekOf, weekToReview } from '../plan/week-of.ts'
import { addDays, dateIn, weekdayOf } from '../time/calendar.ts'
import { keptView } from '../vault/kept-view.ts'
import { applicationKind } from '../vault/kinds/application.ts'
import { feedbackPointKind } from '../vault/kinds/feedback-point.ts'
import { evidenceKind, feedbackKind, focusKind } from '../vault/kinds/learn.ts'
import { learningKind } from '../vault/kinds/learning.ts'
import { conversationKind } from '../vault/kinds/person.ts'
import { actionKind, winKind } from '../vault/kinds/plan.ts'
import { blockKind } from '../vault/kinds/week.ts'
import { openApplications } from './open-applications.ts'
import type { Proposal, Rule } from './rules.ts'

const ordinary = { night: false, gentle: false, day: true }

/** Praise is offered to the evidence file for so many days. A choice of this design. */
const PROOF_WITHIN_DAYS = 21
/** So many noes within two weeks make a call worth suggesting. A choice of this design. */
const NOES_FOR_SUPPORT = 2
/** A talk that was noted within so many days counts as support that is used. */
const SUPPORT_WITHIN_DAYS = 14

/** Feedback that was put away until today, or was kept and not split. */
export const feedbackReady: Rule = {
  id: 'feedback',
  speaks: ordinary,
  *propose({ vault, today }) {
    for (const { id, body } of vault.all(feedbackKind)) {
      const { state, parkedUntil, recoveryId, applicationId } = body
      if (!recoveryId || !applicationId) continue
      const isReady = state === 'parked' && parkedUntil !== undefined && parkedUntil <= today
      if (!isReady && state !== 'waiting') continue
      const { title, because, waiting, button } = planStepWords.feedback
      const company = vault.get(applicationKind, applicationId)?.body.company || 'an employer'
      const proposal: Proposal = {
        about: id,
        title: title(company),
        because: isReady ? because : waiting,
        minutes: 10,
        path: `/after/${recoveryId}`,
        button,
      }
      yield proposal
    }
  },
}

const gapsNow = keptView((vault, now) => (isCalm(vault, now) ? recurringGaps(vault) : []))

/** A gap that recurs, on a calm day. */
export const themeRecurs: Rule = {
  id: 'theme-recurs',
  speaks: ordinary,
  *propose({ vault, now }) {
    for (const { themeId, times, employers } of gapsNow(vault, now)) {
      const { title, because, button } = planStepWords.recurs
      const proposal: Proposal = {
        about: themeId,
        title: title(themeName(vault, themeId) ?? themeId),
        because: because(times, employers),
        minutes: 10,
        path: '/learn',
        button,
      }
      yield proposal
    }
  },
}

/** A theme in focus for which no step is open. */
export const focusStep: Rule = {
  id: 'focus-step',
  speaks: ordinary,
  *propose({ vault }) {
    const open = vault.all(focusKind).filter(({ body }) => body.state === 'open')
    if (open.length === 0) return
    const planned = new Set(
      vault
        .all(actionKind)
        .filter(({ body }) => body.state === 'open')
        .map(({ body }) => body.themeId),
    )
    for (const { id, body } of open) {
      const name = themeName(vault, body.themeId)
      if (name === null || planned.has(body.themeId)) continue
      const { title, because, button } = planStepWords.focus
      yield { about: id, title: title(name), because, minutes: 5, path: '/learn', button }
    }
  },
}

const nextNoNow = keptView(nextNoView)

/** A result is expected, and there is no card for it yet. */
export const nextNoCard: Rule = {
  id: 'next-no',
  speaks: ordinary,
  *propose({ vault, now }) {
    const { card, expectedFrom } = nextNoNow(vault, now)
    const [company] = expectedFrom
    if (card || !company) return
    const { title, because, button } = planStepWords.nextNo
    yield { about: null, title, because: because(company), minutes: 10, path: '/plan', button }
  },
}

const weekDone = keptView((vault, now) => {
  const monday = weekToReview(now)
  const until = addDays(monday, 7)
  const within = (on: string) => on >= monday && on < until
  return {
    monday,
    reviewed: weekOf(vault, monday).review !== undefined,
    steps: vault
      .all(actionKind)
      .filter(
        ({ body }) =>
          body.state === 'done' && body.endedAt && within(dateIn(body.endedAt, now.zone)),
      ).length,
    wins: vault.all(winKind).filter(({ body }) => within(body.on)).length,
  }
})

/** From Friday to Monday: a week in which something was done, and its wins were not looked back on. */
export const reviewDue: Rule = {
  id: 'review',
  speaks: ordinary,
  *propose({ vault, now, today }) {
    const weekday = weekdayOf(today)
    if (weekday > 1 && weekday < 5) return
    const { monday, reviewed, steps, wins } = weekDone(vault, now)
    if (reviewed || steps + wins === 0) return
    const { title, because, button } = planStepWords.review
    const proposal: Proposal = {
      about: `week-${monday}`,
      title,
      because: because(steps, wins),
      minutes: 10,
      path: '/plan/week',
      button,
    }
    yield proposal
  },
}

/** Praise of the last weeks that is not in the evidence file. */
export const proofToKeep: Rule = {
  id: 'proof',
  speaks: ordinary,
  *propose({ vault, today }) {
    const since = addDays(today, -PROOF_WITHIN_DAYS)
    const kept = new Set(vault.all(evidenceKind).map(({ body }) => body.fromId))
    const praise = vault
      .all(feedbackPointKind)
      .findLast(
        ({ id, body }) =>
          body.sort === 'strength' &&
          body.source !== 'self' &&
          body.verdict !== undefined &&
          body.verdict !== 'not-mine' &&
          body.saidOn >= since &&
          !kept.has(id),
      )
    if (!praise) return
    const { title, because, button } = planStepWords.proof
    const said = praise.body.text.slice(0, 80).replace(/[.!?…]+$/, '')
    const proposal: Proposal = {
      about: praise.id,
      title,
      because: because(said),
      minutes: 2,
      path: '/evidence',
      button,
    }
    yield proposal
  },
}

/** Something to learn is done, and another waits. */
export const learningNext: Rule = {
  id: 'learning',
  speaks: ordinary,
  *propose({ vault }) {
    const items = vault.all(learningKind)
    const next = items.find(({ body }) => body.state === 'next')
    if (!next || items.some(({ body }) => body.state === 'open')) return
    if (!items.some(({ body }) => body.state === 'done')) return
    const { title, because, button } = planStepWords.learning
    const { id, body } = next
    yield { about: id, title: title(body.what), because, minutes: 10, path: '/plan', button }
  },
}

/** By ISO 8601. */
const MONDAY = 1

/** On a Monday: something is sent and waits, and the week holds neither a block nor a step. */
export const planWeek: Rule = {
  id: 'plan-week',
  speaks: ordinary,
  *propose({ vault, today }) {
    if (weekdayOf(today) !== MONDAY || openApplications(vault).length === 0) return
    const until = addDays(today, 7)
    const within = (on: string) => on >= today && on < until
    const { lighter, aim } = weekOf(vault, today)
    if (lighter || aim || vault.all(blockKind).some(({ body }) => within(body.on))) return
    if (vault.all(actionKind).some(({ body }) => body.state === 'open' && within(body.on))) return
    const about = `week-${today}`
    yield { about, ...planStepWords.week, minutes: 10, path: '/plan/week' }
  },
}

/**
 * More than one no, or one that made the days gentle, and no talk with anybody was noted since: somebody
 * who listens, or a first thought of who that could be.
 */
export const supportUnused: Rule = {
  id: 'support-unused',
  speaks: { night: false, gentle: true, day: true },
  *propose({ vault, now, noes, today }) {
    const recent = noes.filter((no) => no.recent).length
    const gently = goGentlyUntil(vault, now) !== null
    if (recent < (gently ? 1 : NOES_FOR_SUPPORT)) return
    const since = addDays(today, -SUPPORT_WITHIN_DAYS)
    if (vault.all(conversationKind).some(({ body }) => body.on >= since)) return
    const { title, because, button, nobody } = planStepWords.support
    const reason = gently ? because.gentle : because.several
    const [person] = companyFor(vault)
    if (!person) {
      yield { about: null, ...nobody, because: reason, minutes: 5, path: '/people' }
      return
    }
    const name = shortName(person.body.name)
    const proposal: Proposal = {
      about: person.id,
      title: title(name),
      because: reason,
      minutes: 10,
      path: `/people/${person.id}`,
      button: button(name),
    }
    yield proposal
  },
}
