import { addEvent } from '../../src/core/applications/application-actions.ts'
import { restSearch } from '../../src/core/applications/close-search.ts'
import { setTerm } from '../../src/core/applications/offers-actions.ts'
import { tickLine } from '../../src/core/applications/rounds-actions.ts'
import { roundPage } from '../../src/core/applications/rounds-view.ts'
import { endActivity } from '../../src/core/care/activity-actions.ts'
import { keepFortnight } from '../../src/core/care/fortnight.ts'
import { keepEntry } from '../../src/core/care/keep-entry.ts'
import type { Context } from '../../src/core/context.ts'
import { keepEvidence } from '../../src/core/feedback/evidence-actions.ts'
import { keepOffers } from '../../src/core/feedback/feedback-actions.ts'
import { takeFocus } from '../../src/core/feedback/focus-actions.ts'
import { offersOf } from '../../src/core/feedback/offers.ts'
import { sortPoint } from '../../src/core/feedback/point-actions.ts'
import { closeReview, decide, openReviewOf } from '../../src/core/insights/strategy-actions.ts'
import { keepWritten } from '../../src/core/letters/keep-written.ts'
import { dropAsk, keepAskLetter, markSent } from '../../src/core/letters/letter-actions.ts'
import { recordAnswer } from '../../src/core/letters/record-answer.ts'
import type { Step } from '../../src/core/next/step.ts'
import { takeUpPaths } from '../../src/core/paths/paths-actions.ts'
import { addConversation } from '../../src/core/people/conversation-actions.ts'
import { addPerson } from '../../src/core/people/person-actions.ts'
import { addAction, finishAction } from '../../src/core/plan/action-actions.ts'
import { addBlock } from '../../src/core/plan/blocks.ts'
import { finishLearning, moveLearning } from '../../src/core/plan/learning.ts'
import { keepNextNo } from '../../src/core/plan/next-no.ts'
import { weekToReview } from '../../src/core/plan/week-of.ts'
import { reviewWeek } from '../../src/core/plan/weeks.ts'
import { dueToday } from '../../src/core/practice/due.ts'
import { answerCard } from '../../src/core/practice/session-actions.ts'
import { answerPause, finishBeat } from '../../src/core/recovery/beat-actions.ts'
import { confirmReading, neverHeardBack } from '../../src/core/recovery/confirm-reading.ts'
import { addQuestion, writeReflection } from '../../src/core/recovery/reflection-actions.ts'
import type { Walk } from '../../src/core/recovery/walk.test-support.ts'
import { addDays, dateOf } from '../../src/core/time/calendar.ts'
import { applicationKind } from '../../src/core/vault/kinds/application.ts'
import { feedbackPointKind } from '../../src/core/vault/kinds/feedback-point.ts'
import { focusKind } from '../../src/core/vault/kinds/learn.ts'
import { letterKind } from '../../src/core/vault/kinds/letter.ts'
import { recoveryKind } from '../../src/core/vault/kinds/recovery.ts'
import { answers } from './letters.ts'
import { applicationOf, chance, laterOn, type World } from './world.ts'

/** One thing that a person does because Today named it. */
interface Doing {
  readonly world: World
  readonly day: number
  readonly walking: Walk
  /** What the step is about; empty where it is about nothing in particular. */
  readonly about: string
}

/** Does what a step asks for, as its page would, and says in a few words what was done. */
export function follow(world: World, day: number, walking: Walk, step: Step): string {
  const doing = deeds[step.rule]
  if (!doing) throw new Error(`no person knows how to follow ${step.rule}`)
  return doing({ world, day, walking, about: step.about ?? '' })
}

const deeds: Readonly<Record<string, (doing: Doing) => string>> = {
  pause({ world, walking: { act }, about }) {
    const strength = world.random.pick(world.life.feels)
    const { filed } = act((vault, context) =>
      answerPause(vault, { recoveryId: about, strength }, context),
    )
    if (!filed) finish(act, about, 'pause')
    return `says “${strength}”${filed ? ', and it is filed' : ''}`
  },
  company({ walking: { act }, about }) {
    if (about === '') return 'rings somebody'
    act((vault, context) =>
      keepEntry(vault, { form: 'company', text: 'Rung.', recoveryId: about }, context),
    )
    finish(act, about, 'pause')
    return 'sends the line'
  },
  'letter-waiting'({ walking, about }) {
    const reading = walking.vault.get(letterKind, about)?.body.reading
    const company = reading?.company ?? ''
    walking.act((vault, context) =>
      confirmReading(
        vault,
        {
          ...{ letterId: about, kind: (reading?.kind ?? 'other') as 'rejection', company },
          ...{ role: reading?.role ?? null, applicationId: applicationOf(walking, company) },
          howFar: null,
          isTheirWord: false,
        },
        context,
      ),
    )
    return 'says that it is right'
  },
  'answer-due'({ walking: { act, vault, now }, about }) {
    if (vault.get(applicationKind, about)?.body.offer?.answerBy) return 'reads the offer again'
    const answerBy = { field: 'answerBy', value: addDays(dateOf(now), 10) } as const
    act((vault, context) => setTerm(vault, { applicationId: about, ...answerBy }, context))
    return 'asks by when, and notes ten days'
  },
  'talk-soon'({ walking: { act, vault, now }, about }) {
    const event = vault
      .get(applicationKind, about)
      ?.body.events.findLast(({ on }) => on >= dateOf(now))
    const eventId = event?.id ?? ''
    const lines = roundPage(vault, about, eventId, now)?.prepare ?? []
    for (const line of lines.filter(({ done }) => !done).slice(0, 3)) {
      act((vault, context) =>
        tickLine(
          vault,
          { applicationId: about, eventId, list: 'prepare', line, done: true },
          context,
        ),
      )
    }
    return 'prepares'
  },
  'thank-you'({ walking, about }) {
    const application = walking.vault
      .all(applicationKind)
      .find(({ body }) => body.events.some(({ id }) => id === about))
    return send(walking, 'thank-you', application?.id ?? '')
  },
  invited: () => 'writes which days suit',
  'job-taken'({ walking: { act } }) {
    act((vault, context) => restSearch(vault, {}, context))
    return 'closes the search'
  },
  'plan-week'({ walking: { act, now } }) {
    const on = addDays(dateOf(now), 1)
    const block = { use: 'search', on, time: '10:00', minutes: 60 } as const
    act((vault, context) => addBlock(vault, block, context))
    return 'sets one time aside'
  },
  'letter-held': ({ walking, about }) => sent(walking, about),
  ask({ world, day, walking, about }) {
    const { act } = walking
    if (chance(world, 25)) {
      act((vault, context) => dropAsk(vault, { recoveryId: about }, context))
      return 'decides against the note'
    }
    const { id } = act((vault, context) =>
      keepAskLetter(
        vault,
        {
          recoveryId: about,
          to: { name: 'Ruth Pike', address: 'ruth@example.example' },
          ...{ subject: 'Two questions', text: 'Which answer could have been stronger?' },
        },
        context,
      ),
    )
    sent(walking, id)
    if (chance(world, 45)) {
      const text = world.random.pick(answers)
      laterOn(world, day + 2 + world.random.below(4), { do: 'answer', recoveryId: about, text })
    }
    return 'sends the note'
  },
  'closing-soon'({ walking: { act, now }, about }) {
    act((vault, context) =>
      addEvent(vault, { applicationId: about, type: 'applied', on: dateOf(now) }, context),
    )
    return 'applies'
  },
  'action-due'({ walking: { act }, about }) {
    act((vault, context) => finishAction(vault, { actionId: about }, context))
    return 'does it'
  },
  'good-thing'({ walking: { act }, about }) {
    act((vault, context) => endActivity(vault, { activityId: about, as: 'done' }, context))
    return 'does it'
  },
  'next-no'({ walking: { act } }) {
    const card = { setback: 'A mail', firstDay: 'A walk', person: 'Joan', step: 'Tea' }
    act((vault, context) => keepNextNo(vault, card, context))
    return 'writes the card'
  },
  feedback({ walking, about }) {
    const recovery = walking.vault
      .all(recoveryKind)
      .find(({ id }) =>
        offersOf(walking.vault, id, walking.now.zone).some(
          ({ feedbackId }) => feedbackId === about,
        ),
      )
    return split(walking, recovery?.id ?? '', [about])
  },
  learn: ({ walking, about }) => split(walking, about, []),
  'look-back'({ world, walking: { act }, about }) {
    act((vault, context) =>
      writeReflection(
        vault,
        { recoveryId: about, strongest: 'The plan of the school run.' },
        context,
      ),
    )
    if (chance(world, 50)) {
      act((vault, context) =>
        addQuestion(
          vault,
          { recoveryId: about, text: `Which of two routes loses the boat, ${about}?` },
          context,
        ),
      )
    }
    finish(act, about, 'lookBack')
    return 'looks back'
  },
  'support-unused'({ walking: { act }, about }) {
    if (about === '') {
      const person = { name: 'Mo', relation: 'friend', roles: ['listen'] } as const
      act((vault, context) => addPerson(vault, { ...person, roles: ['listen'] }, context))
      return 'thinks of Mo'
    }
    act((vault, context) => addConversation(vault, { personId: about, text: 'Tea.' }, context))
    return 'rings, and notes it'
  },
  'practice-due'({ walking: { act, vault, now } }) {
    const due = dueToday(vault, now).slice(0, 3)
    for (const { card } of due) {
      act((vault, context) => answerCard(vault, { asked: { cardId: card.id }, anchor: 4 }, context))
    }
    return `practises ${due.length}`
  },
  review({ walking: { act, now } }) {
    act((vault, context) =>
      reviewWeek(vault, { monday: weekToReview(now), keep: 'The mornings' }, context),
    )
    return 'looks back at the week'
  },
  'theme-recurs'({ walking: { act }, about }) {
    act((vault, context) => takeFocus(vault, { themeId: about }, context))
    return 'takes it into focus'
  },
  'focus-step'({ walking: { act, vault, now }, about }) {
    const themeId = vault.get(focusKind, about)?.body.themeId
    const on = addDays(dateOf(now), 2)
    const step = { ifCue: 'lunch is over', thenStep: 'put one number into a story' }
    act((vault, context) => addAction(vault, { ...step, minutes: 20, on, themeId }, context))
    return 'plans a step'
  },
  'in-touch'({ walking: { act }, about }) {
    act((vault, context) => addConversation(vault, { personId: about, text: 'News.' }, context))
    return 'writes to them'
  },
  'two-weeks'({ walking: { act } }) {
    const answers = { cheer: 2, calm: 2, energy: 2, rest: 2, interest: 2 }
    act((vault, context) => keepFortnight(vault, { answers }, context))
    return 'looks back at two weeks'
  },
  learning({ walking: { act }, about }) {
    act((vault, context) => moveLearning(vault, { learningId: about, to: 'open' }, context))
    act((vault, context) => finishLearning(vault, { learningId: about }, context))
    return 'begins, and finishes'
  },
  proof({ walking: { act, vault }, about }) {
    const what = vault.get(feedbackPointKind, about)?.body.text ?? ''
    act((vault, context) => keepEvidence(vault, { what, source: 'praise', fromId: about }, context))
    return 'keeps the proof'
  },
  'gone-quiet'({ world, walking, about }) {
    if (chance(world, 60)) return send(walking, 'follow-up', about)
    const company = walking.vault.get(applicationKind, about)?.body.company ?? ''
    walking.act((vault, context) =>
      neverHeardBack(
        vault,
        { company, role: null, applicationId: about, howFar: null, on: dateOf(walking.now) },
        context,
      ),
    )
    return 'lets it rest'
  },
  'letter-quiet'({ walking: { act, now }, about }) {
    const answer = { letterId: about, answer: 'nothing', on: dateOf(now) } as const
    act((vault, context) => recordAnswer(vault, answer, context))
    return 'stops waiting for it'
  },
  'look-at-search'({ walking: { act, vault } }) {
    act((vault, context) => decide(vault, { area: 'materials', decision: 'try' }, context))
    const reviewId = openReviewOf(vault)?.id ?? ''
    act((vault, context) => closeReview(vault, { reviewId, notes: '' }, context))
    return 'looks at the search, and tries one thing'
  },
  'look-next-door'({ walking: { act } }) {
    act((vault, context) => takeUpPaths(vault, {}, context))
    return 'looks next door'
  },
}

function finish(act: Walk['act'], recoveryId: string, beat: 'pause' | 'lookBack' | 'learn'): void {
  act((vault, context) => finishBeat(vault, { recoveryId, beat }, context))
}

function sent({ act }: Walk, letterId: string): string {
  act((vault, context) => markSent(vault, { letterId, via: 'copy' }, context))
  return 'sends it'
}

function send(walking: Walk, type: 'thank-you' | 'follow-up', applicationId: string): string {
  const to = { name: 'Ruth Pike', address: null }
  const words = { subject: 'A word', text: 'A word.' }
  const { id } = walking.act((vault, context: Context) =>
    keepWritten(vault, { letterId: null, type, to, ...words, applicationId }, context),
  )
  return sent(walking, id)
}

/** Keeps every point that is offered, finds it fair, and leaves the page. */
function split(walking: Walk, recoveryId: string, feedbackIds: readonly string[]): string {
  const { act, vault, now } = walking
  const offers = offersOf(vault, recoveryId, now.zone)
  if (offers.length + feedbackIds.length > 0) {
    act((vault, context) => keepOffers(vault, { recoveryId, offers, feedbackIds }, context))
  }
  for (const { id, body } of vault.all(feedbackPointKind)) {
    if (body.recoveryId !== recoveryId || body.verdict) continue
    act((vault, context) => sortPoint(vault, { pointId: id, verdict: 'fair' }, context))
  }
  finish(act, recoveryId, 'learn')
  return `keeps ${offers.length} points`
}
