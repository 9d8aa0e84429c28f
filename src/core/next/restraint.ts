import { stageOf } from '../applications/stage.ts'
import type { Now } from '../context.ts'
import { ownLetters } from '../letters/own-letters.ts'
import { minuteOf } from '../plan/minutes.ts'
import { weekOf, weekToReview } from '../plan/week-of.ts'
import { isNight } from '../recovery/mornings.ts'
import { addDays, dateOf, startOfDay, timeOf } from '../time/calendar.ts'
import { eachOf } from '../vault/each-record.ts'
import { gathered } from '../vault/gathered.ts'
import { keptAllDay, keptView } from '../vault/kept-view.ts'
import { applicationKind } from '../vault/kinds/application.ts'
import { conversationKind } from '../vault/kinds/person.ts'
import { actionKind, dismissalKind } from '../vault/kinds/plan.ts'
import { attemptKind } from '../vault/kinds/practice.ts'
import { recoveryKind } from '../vault/kinds/recovery.ts'
import { strategyReviewKind } from '../vault/kinds/strategy.ts'
import { blockKind } from '../vault/kinds/week.ts'
import type { Vault } from '../vault/vault.ts'
import { openApplications } from './open-applications.ts'
import { talksSoon } from './round-rules.ts'
import type { Rule } from './rules.ts'
import type { Scene } from './scene.ts'

/** So many things done are a full day: one or two blocks of 45 to 90 minutes (brookings.edu). */
export const ENOUGH_A_DAY = 3

/** The rule, which says nothing where one of these holds. */
function restsWhere(rule: Rule, ...whens: readonly ((scene: Scene) => boolean)[]): Rule {
  return {
    ...rule,
    propose: (scene) => (whens.some((when) => when(scene)) ? [] : rule.propose(scene)),
  }
}

/** What is for people who search: once a job is taken, it rests. */
export const whileSearching = (rule: Rule): Rule => restsWhere(rule, hasTakenJob)

/**
 * What has no day of its own: it rests at night, in time set aside to recharge, before a talk of today, after
 * a full day, and once a job is taken. A choice of this design.
 */
export const whatCanWait = (rule: Rule): Rule =>
  restsWhere(
    rule,
    hasTakenJob,
    talksToday,
    ({ vault, now }) => isNight(now) || recharges(vault, now) || enoughToday(vault, now),
  )

/** What looks at a no or at a gap: it rests on the eve of a talk too, which needs belief in oneself. */
export const whatLooksBack = (rule: Rule): Rule =>
  whatCanWait(restsWhere(rule, (scene) => talksBy(scene, addDays(scene.today, 1))))

/** Time that was set aside to recharge is under way. */
const recharges = keptView((vault, now) => {
  const [today, minute] = [dateOf(now), minuteOf(timeOf(now))]
  return vault.all(blockKind).some(({ body: { use, on, time, minutes } }) => {
    const since = minute - minuteOf(time)
    return use === 'recharge' && on === today && since >= 0 && since < minutes
  })
})

/** An offer that was accepted within so many days is taken for the job. A choice of this design. */
const JOB_DAYS = 30

/** The offer that was accepted last; null where none was lately, or more was sent after it. */
export function jobTakenOf({ vault, today }: Scene): { id: string; company: string } | null {
  const job = lastAccepted(vault)
  return job && job.since >= addDays(today, -JOB_DAYS) ? job : null
}

const jobs = eachOf(applicationKind, ({ id, body }) => {
  const { stage, since } = stageOf(body)
  return stage === 'accepted' ? { id, company: body.company, since: since ?? '' } : null
})

const lastAccepted = gathered(applicationKind, (vault) => {
  const [job] = jobs(vault)
    .filter((job) => job !== null)
    .sort((a, b) => (a.since < b.since ? 1 : -1))
  if (!job) return null
  const searchesOn = vault
    .all(applicationKind)
    .some(({ body }) => body.events.some(({ type, on }) => type === 'applied' && on > job.since))
  return searchesOn ? null : job
})

/** Whoever never wants to close the search is taken at their word: it goes on. */
export function hasTakenJob(scene: Scene): boolean {
  if (jobTakenOf(scene) === null) return false
  return !scene.vault
    .all(dismissalKind)
    .some(({ body }) => body.rule === JOB_RULE && body.until === undefined)
}

/** The rule that speaks of the job. */
export const JOB_RULE = 'job-taken'

/** A talk of today lies ahead. */
export const talksToday = (scene: Scene): boolean => talksBy(scene, scene.today)

const talksBy = ({ vault, now }: Scene, day: string): boolean =>
  talksSoon(vault, now).some(({ event }) => event.on <= day)

/** So much was done today that the rest can wait. */
export const enoughToday = keptAllDay((vault, now) => doneToday(vault, now) >= ENOUGH_A_DAY)

/** Applications sent, steps, talks, letters, looks back and practice of today; practice counts once. */
function doneToday(vault: Vault, now: Now): number {
  const today = dateOf(now)
  const since = startOfDay(today, now.zone)
  // Instants are compared as text: all are ISO 8601 in UTC.
  const isToday = (at = '') => at >= since
  const counted = [
    openApplications(vault).filter(({ stage, lastOn }) => stage === 'applied' && lastOn === today),
    vault.all(actionKind).filter(({ body }) => body.state === 'done' && isToday(body.endedAt)),
    vault
      .all(recoveryKind)
      .flatMap(({ body }) => [body.lookBack, body.learn])
      .filter(({ state, endedAt }) => state === 'done' && isToday(endedAt)),
    ownLetters(vault).filter(({ body }) => isToday(body.sentAt)),
    vault.all(conversationKind).filter(({ body }) => body.on === today),
    vault.all(attemptKind).some(({ body }) => isToday(body.at)) ? [true] : [],
    vault.all(strategyReviewKind).filter(({ body }) => isToday(body.closedAt)),
    isToday(weekOf(vault, weekToReview(now)).review?.at) ? [true] : [],
  ]
  return counted.reduce((sum, each) => sum + each.length, 0)
}

/** Something of this rule was put away for now: another of its kind in its place would be nagging. */
export function restsToday({ vault, now }: Scene, rule: string): boolean {
  return vault
    .all(dismissalKind)
    .some(({ body }) => body.rule === rule && body.until !== undefined && body.until > now.instant)
}
