import { comingUp, meetingWord } from '../applications/coming-up.ts'
import { endOfRound } from '../applications/rounds-thanks.ts'
import { QUIET_UNTIL_DAYS, quietOf, stillHearIn100, waitDaysOf } from '../applications/stage.ts'
import { companyFor } from '../care/one-line.ts'
import { askTiming } from '../content/en/asking.ts'
import { kindWords } from '../content/en/reading.ts'
import { stepWords } from '../content/en/today.ts'
import { shortName } from '../letters/names.ts'
import { sayAction } from '../plan/action-view.ts'
import { pointsOf } from '../recovery/beat-standing.ts'
import { whomSaid } from '../recovery/beats.ts'
import { isNight } from '../recovery/mornings.ts'
import { addDays, dateOf } from '../time/calendar.ts'
import { sayDate, sayTime, sentenceCase } from '../time/say.ts'
import { keptView } from '../vault/kept-view.ts'
import { knownIn } from '../vault/kind.ts'
import { applicationKind } from '../vault/kinds/application.ts'
import { actionKind } from '../vault/kinds/plan.ts'
import { letterKinds } from '../vault/kinds/reading.ts'
import { fortnightDue, goodThingDue } from './care-rules.ts'
import { inTouchDue } from './in-touch-rule.ts'
import { lookAtSearch } from './insights-rules.ts'
import { hasFollowedUp, letterHeld, letterQuiet } from './letter-rules.ts'
import { openApplications } from './open-applications.ts'
import { lookNextDoor } from './paths-rules.ts'
import {
  feedbackReady,
  focusStep,
  learningNext,
  nextNoCard,
  proofToKeep,
  reviewDue,
  supportUnused,
  themeRecurs,
} from './plan-rules.ts'
import { practiceDue } from './practice-rules.ts'
import { answerDue, thankYou } from './round-rules.ts'
import type { OpenNo, Scene } from './scene.ts'
import type { Step } from './step.ts'
import { waitingLetters } from './waiting-letters.ts'

/** What a rule proposes; the engine adds the rule's id and source. */
export type Proposal = Omit<Step, 'rule' | 'source' | 'detail'> & {
  readonly detail?: string | null
}

/**
 * One rule by which Today finds something to do. `speaks` says in which states it may: `night` is
 * a night with a fresh no or while going gently, `gentle` a gentler day. Rules stand in their order of
 * precedence; within a rule the first proposal comes first.
 */
export interface Rule {
  readonly id: string
  readonly source: string
  readonly speaks: { readonly night: boolean; readonly gentle: boolean; readonly day: boolean }
  /** Lazy, best first: the words of what is not shown are never made. */
  readonly propose: (scene: Scene) => Iterable<Proposal>
}

const always = { night: true, gentle: true, day: true }
const byDay = { night: false, gentle: true, day: true }
const ordinary = { night: false, gentle: false, day: true }

/** The most letters that ask for a word at once; an import of hundreds must not fill Today. */
const LETTERS_AT_ONCE = 3
/** A letter that waited longer is left to the list of letters. */
const LETTER_WAITS_DAYS = 30
export const TALK_WITHIN_DAYS = 2
export const CLOSES_WITHIN_DAYS = 3

export const rules: readonly Rule[] = [
  {
    id: 'pause',
    source:
      'Feeling first, in a bounded way: naming helps when it is strong (journal.pone.0279303), and nothing needs deciding at once.',
    speaks: always,
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
  },
  {
    id: 'company',
    source:
      'Support is an active part of job-search programmes that work (SSRN 2632318); going over it alone makes it heavier (pubmed 22582737).',
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
  },
  {
    id: 'letter-waiting',
    source: 'One confirmation per letter: a choice of this design.',
    speaks: byDay,
    propose: ({ vault, now }) =>
      lazily(newestWaiting(vault, now), ({ id, body }) => {
        const { title, unsure, because, button } = stepWords['letter-waiting']
        const kind = knownIn(letterKinds, body.reading?.kind) ?? 'other'
        const who = { company: body.reading?.company ?? null, role: body.reading?.role ?? null }
        return {
          about: id,
          title: body.reading?.sure ? title(kindWords[kind].sentence(who)) : unsure(who.company),
          because,
          minutes: 1,
          path: `/letters/${id}`,
          button,
        }
      }),
  },
  answerDue,
  {
    id: 'talk-soon',
    source: 'Stories told in interviews raise ratings (doi 10.1007/s10869-014-9350-0).',
    speaks: byDay,
    propose: ({ vault, now }) =>
      lazily(talksSoon(vault, now), ({ id, body, event }) => {
        const { title, because, button } = stepWords.talk
        const day = sayDate(event.on, now)
        const when = event.time ? `${day} at ${sayTime(event.time)}` : day
        const what = meetingWord(event.type)?.toLowerCase() ?? 'talk'
        return {
          about: id,
          title: title(what, body.company, when),
          because: because(when),
          minutes: 20,
          path: `/applications/${id}/rounds/${event.id}`,
          button,
          detail: null,
        }
      }),
  },
  thankYou,
  letterHeld,
  {
    id: 'ask',
    source: 'ere.net (29 to 47 in 100 by region get any); climbtheladder.com for the timing.',
    speaks: byDay,
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
  },
  {
    id: 'closing-soon',
    source: 'Your own date, the last day to apply.',
    speaks: ordinary,
    propose: ({ vault, now, today }) =>
      lazily(closingSoon(vault, now), ({ id, body }) => {
        const { title, because, detail, button } = stepWords.closing
        const when = sayDate(body.closesOn ?? today, now)
        return {
          about: id,
          title: title(body.company),
          because: because(when),
          minutes: 25,
          path: `/applications/${id}`,
          button,
          detail: detail(when),
        }
      }),
  },
  {
    id: 'action-due',
    source:
      'If-then plans: d = .65 over 94 tests (researchgate 37367696), .27 to .66 over 642 (doi 10.1080/10463283.2024.2334563).',
    speaks: byDay,
    propose: ({ vault, now, today }) =>
      lazily(actionsDue(vault, now), ({ id, body }) => ({
        about: id,
        title: `${sentenceCase(body.thenStep).replace(/[.!?]+$/, '')}.`,
        because:
          body.on < today
            ? stepWords.action.overdue(sayDate(body.on, now))
            : (body.because ?? `You planned it: ${sayAction(body)}`),
        minutes: body.minutes,
        path: body.recoveryId
          ? `/after/${body.recoveryId}`
          : body.applicationId
            ? `/applications/${body.applicationId}`
            : body.groupId
              ? `/groups/${body.groupId}`
              : '/plan',
        button: stepWords.action.button,
        detail: body.time ? sayTime(body.time) : null,
      })),
  },
  goodThingDue,
  nextNoCard,
  feedbackReady,
  {
    id: 'learn',
    source:
      'Feedback helps on the level of the task, a third of it hurts elsewhere (Kluger and DeNisi).',
    speaks: ordinary,
    propose: ({ noes, vault }) =>
      noes.flatMap(({ facts, beats }) => {
        if (beats.learn.standing !== 'now') return []
        const points = pointsOf(vault, facts.recovery)
        const unsorted = points.some(({ body }) => body.sort === 'unsorted')
        if (points.length > 0 && !unsorted) return []
        const which = points.length === 0 ? 'answer' : 'sort'
        const { title, because, button } = stepWords.learn
        return [
          {
            about: facts.recovery.id,
            title: title[which](facts.company),
            because: because[which],
            minutes: 10,
            path: `/after/${facts.recovery.id}`,
            button,
          },
        ]
      }),
  },
  {
    id: 'look-back',
    source:
      'People misjudge their own interviews (interviewing.io); self-distance avoids rumination (Ayduk and Kross).',
    speaks: ordinary,
    propose: ({ noes }) =>
      noes
        .filter(({ beats, recent }) => recent && beats.lookBack.standing === 'now')
        .map(({ facts }) => ({
          about: facts.recovery.id,
          title: stepWords['look-back'].title(facts.company),
          because: stepWords['look-back'].because,
          minutes: 10,
          path: `/after/${facts.recovery.id}`,
          button: stepWords['look-back'].button,
        })),
  },
  supportUnused,
  practiceDue,
  reviewDue,
  themeRecurs,
  focusStep,
  inTouchDue,
  fortnightDue,
  learningNext,
  proofToKeep,
  {
    id: 'gone-quiet',
    source:
      'A prior: 60 in 100 never answer, the others after a median of 12 days (docs/statistics.md).',
    speaks: ordinary,
    propose: ({ vault, now }) =>
      lazily(latestWaits(vault, now), ({ id, body }) => {
        if (quietOf(body, now) === null || hasFollowedUp(vault, id)) return null
        const days = waitDaysOf(body, now) ?? 0
        return {
          about: id,
          title: stepWords.quiet.title(body.company),
          because: stepWords.quiet.because(days, stillHearIn100(days)),
          minutes: 5,
          path: `/letters/write?type=follow-up&application=${id}`,
          button: stepWords.quiet.button,
        }
      }),
  },
  letterQuiet,
  lookAtSearch,
  lookNextDoor,
]

/** Proposals one by one; those that turn out to be nothing are left out. */
function* lazily<Thing>(
  things: readonly Thing[],
  propose: (thing: Thing) => Proposal | null,
): Generator<Proposal> {
  for (const thing of things) {
    const proposal = propose(thing)
    if (proposal) yield proposal
  }
}

/*
 * What the rules find by going through all records of a kind, kept until such a record or the minute
 * changes: what is put away meanwhile only leaves some of it out.
 */

const newestWaiting = keptView((vault, now) => {
  const since = Date.parse(now.instant) - LETTER_WAITS_DAYS * 86_400_000
  return waitingLetters(vault)
    .filter(({ body }) => Date.parse(body.addedAt) >= since)
    .slice(-LETTERS_AT_ONCE)
    .reverse()
})

const talksSoon = keptView((vault, now) => {
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

const closingSoon = keptView((vault, now) => {
  const today = dateOf(now)
  const until = addDays(today, CLOSES_WITHIN_DAYS)
  const isSoon = (on: string | undefined) => on !== undefined && on >= today && on <= until
  return openApplications(vault)
    .filter(({ body, stage }) => stage === 'saved' && isSoon(body.closesOn))
    .sort((a, b) => ((a.body.closesOn ?? '') < (b.body.closesOn ?? '') ? -1 : 1))
})

const actionsDue = keptView((vault, now) => {
  const today = dateOf(now)
  return vault
    .all(actionKind)
    .filter(({ body }) => body.state === 'open' && body.on <= today)
    .sort((a, b) => (dueKey(a.body) < dueKey(b.body) ? -1 : 1))
})

const latestWaits = keptView((vault, now) => {
  const today = dateOf(now)
  const from = addDays(today, -QUIET_UNTIL_DAYS)
  return openApplications(vault)
    .filter(({ lastOn }) => lastOn >= from && lastOn < today)
    .sort((a, b) => (a.lastOn < b.lastOn ? 1 : -1))
})

/** Until Pause is over; a later night may offer it again where Pause was simply left. */
function wantsCompany({ beats }: OpenNo, night: boolean): boolean {
  const { standing } = beats.pause
  return standing === 'now' || standing === 'later' || (night && standing === 'waiting')
}

/** True for a no of the last three days: only of those a night may speak. */
function isFresh(openedAt: string, instant: string): boolean {
  return Date.parse(instant) - Date.parse(openedAt) <= 3 * 86_400_000
}

function dueKey({ on, time }: { readonly on: string; readonly time?: string | undefined }): string {
  return `${on} ${time ?? ''}`
}
