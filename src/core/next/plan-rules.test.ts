import { describe, expect, test } from 'vitest'
import { addApplication, addEvent } from '../applications/application-actions.ts'
import { setGoGently } from '../care/go-gently.ts'
import { sources } from '../content/en/why-this.ts'
import { keepFeedback, keepOffers, parkFeedback } from '../feedback/feedback-actions.ts'
import { takeFocus } from '../feedback/focus-actions.ts'
import { addPoint, sortPoint } from '../feedback/point-actions.ts'
import { addPerson } from '../people/person-actions.ts'
import { addAction, addWin } from '../plan/action-actions.ts'
import { addBlock } from '../plan/blocks.ts'
import { addLearning, finishLearning, learningView } from '../plan/learning.ts'
import { keepNextNo } from '../plan/next-no.ts'
import { pauseSearch } from '../plan/paused.ts'
import { reviewWeek, setLighter } from '../plan/weeks.ts'
import { skipBeat } from '../recovery/beat-actions.ts'
import { saidNo, type Walk, walk } from '../recovery/walk.test-support.ts'
import { ok } from '../result.ts'
import { create } from '../vault/edit.ts'
import { recoveryKind } from '../vault/kinds/recovery.ts'
import { dismiss } from './dismiss.ts'
import { today, todayInFull } from './next-step.ts'
import { rules } from './rules.ts'
import { whyThis } from './why-this.ts'

/** Thursday noon. */
const NOON = '2026-03-12T12:00:00.000Z'
const see = (walking: Walk) => today(walking.vault, walking.now)
const rulesOf = (walking: Walk) => {
  const { step, smaller } = todayInFull(walking.vault, walking.now)
  return [step, ...smaller].flatMap((each) => each?.rule ?? [])
}

/** A search that has begun, with nothing to do. */
function begun(instant = NOON): Walk {
  const walking = walk(instant)
  walking.act((vault, context) =>
    addApplication(vault, { company: 'Kestrel Water', appliedOn: '2026-03-11' }, context),
  )
  return walking
}

function apply(walking: Walk, company: string): string {
  const changes = walking.act((vault, context) =>
    addApplication(vault, { company, appliedOn: '2026-02-20' }, context),
  )
  return changes[0]?.id ?? ''
}

function say(walking: Walk, employer: string, text: string) {
  return walking.act((vault, context) =>
    addPoint(
      vault,
      { recoveryId: null, text, source: 'employer', employer, sorted: true },
      context,
    ),
  ).id
}

function recurring(walking: Walk = begun()): Walk {
  for (const employer of ['Lindholm', 'Nantmor', 'Tidewell']) {
    say(walking, employer, 'You seemed unprepared.')
  }
  return walking
}

describe('something recurs', () => {
  test('given three notes from three employers, on a calm day, then decide, because it came up three times', () => {
    expect(see(recurring()).step).toMatchObject({
      ...{ rule: 'theme-recurs', about: 'preparation', path: '/learn' },
      title: 'Decide whether “Preparation” gets some weeks of attention.',
      because: expect.stringMatching(/^It came up three times, from three employers/),
    })
  })

  test('given a fresh no or a gentle day, then it waits', () => {
    const { walking } = saidNo()
    const later = recurring(walking.at('2026-03-11T12:00:00.000Z'))
    expect(rulesOf(later)).not.toContain('theme-recurs')
    const gentle = recurring()
    gentle.act((vault, context) =>
      setGoGently(vault, { until: '2026-03-14T12:00:00.000Z' }, context),
    )
    expect(see(gentle).step).toBe(null)
  })

  test('given it is in focus without a step, then plan one; with one, then nothing', () => {
    const walking = recurring()
    walking.act((vault, context) => takeFocus(vault, { themeId: 'preparation' }, context))
    expect(see(walking).step).toMatchObject({
      ...{ rule: 'focus-step', title: 'Plan one small step for “Preparation”.' },
    })
    walking.act((vault, context) =>
      addAction(
        vault,
        {
          ...{ ifCue: 'it is nine', thenStep: 'read', minutes: 10, on: '2026-03-14' },
          themeId: 'preparation',
        },
        context,
      ),
    )
    expect(see(walking).step).toBe(null)
  })
})

describe('feedback', () => {
  function kept() {
    const no = saidNo()
    const { walking, recoveryId } = no
    for (const beat of ['ask', 'lookBack', 'pause'] as const) {
      walking.act((vault, context) => skipBeat(vault, { recoveryId, beat }, context))
    }
    const { id } = walking.act((vault, context) =>
      keepFeedback(vault, { recoveryId, text: 'A few more examples.', way: 'call' }, context),
    )
    return { ...no, feedbackId: id }
  }

  test('given an answer that was parked, on the day that was chosen, then see it', () => {
    const { walking, feedbackId } = kept()
    walking.act((vault, context) => parkFeedback(vault, { feedbackId }, context))
    expect(rulesOf(walking.at('2026-03-12T12:00:00.000Z'))).not.toContain('feedback')
    expect(see(walking.at('2026-03-14T12:00:00.000Z')).step).toMatchObject({
      ...{ rule: 'feedback', about: feedbackId },
      title: 'See what Lindholm Ferries said, one point at a time.',
      because: 'You put it away until you were ready, and the day that you chose has come.',
    })
  })

  test('given it is split, then no more', () => {
    const { walking, recoveryId, feedbackId } = kept()
    walking.act((vault, context) =>
      keepOffers(vault, { recoveryId, offers: [], feedbackIds: [feedbackId] }, context),
    )
    expect(rulesOf(walking.at('2026-03-14T12:00:00.000Z'))).not.toContain('feedback')
  })
})

describe('the card for the next no', () => {
  test('given a talk of late and no card, then write it; with a card, then nothing', () => {
    const walking = begun()
    const applicationId = apply(walking, 'Tidewell')
    walking.act((vault, context) =>
      addEvent(vault, { applicationId, type: 'interview', on: '2026-03-06' }, context),
    )
    expect(see(walking).step).toMatchObject({
      ...{ rule: 'next-no', path: '/plan' },
      because: expect.stringMatching(/^A word from Tidewell may come/),
    })
    const card = { setback: 'A mail', firstDay: 'Walk', person: 'Joan', step: 'Tea' }
    walking.act((vault, context) => keepNextNo(vault, card, context))
    expect(rulesOf(walking)).not.toContain('next-no')
  })
})

describe('the week', () => {
  test('given a win that was not looked at, from Friday to Monday, then look back, because of it', () => {
    const walking = begun()
    walking.act((vault, context) => addWin(vault, { text: 'Asked Maria' }, context))
    expect(rulesOf(walking)).not.toContain('review')
    const friday = walking.at('2026-03-13T12:00:00.000Z')
    expect(see(friday).step).toMatchObject({
      ...{ rule: 'review', about: 'week-2026-03-09', path: '/plan/week', minutes: 10 },
      because: 'one small win is noted that you have not looked back on yet.',
    })
    expect(rulesOf(walking.at('2026-03-16T12:00:00.000Z'))).toContain('review')
    expect(rulesOf(walking.at('2026-03-17T12:00:00.000Z'))).not.toContain('review')
    friday.act((vault, context) =>
      reviewWeek(vault, { monday: '2026-03-09', keep: 'Mornings' }, context),
    )
    expect(rulesOf(friday)).not.toContain('review')
  })
})

describe('strengths and learning', () => {
  test('given praise that the person finds fair, then put it into the file', () => {
    const walking = begun()
    const pointId = say(walking, 'Lindholm', 'Your presentation was impressive.')
    expect(rulesOf(walking)).not.toContain('proof')
    walking.act((vault, context) => sortPoint(vault, { pointId, verdict: 'fair' }, context))
    expect(see(walking).step).toMatchObject({
      ...{ rule: 'proof', about: pointId, path: '/evidence', minutes: 2 },
      because: 'You were told “Your presentation was impressive”, and it is not in the file yet.',
    })
  })

  test('given one thing learnt and another on the list, then begin with that', () => {
    const walking = begun()
    for (const what of ['Rules', 'Tides']) {
      walking.act((vault, context) =>
        addLearning(
          vault,
          { what, goal: 'Plan crews', form: 'course', finishLine: 'Passed' },
          context,
        ),
      )
    }
    expect(see(walking).step).toBe(null)
    const learningId = learningView(walking.vault).open[0]?.id ?? ''
    walking.act((vault, context) => finishLearning(vault, { learningId }, context))
    expect(see(walking).step).toMatchObject({
      ...{ rule: 'learning', title: 'Begin with “Tides”, or leave it for later.' },
    })
  })
})

describe('support', () => {
  test('given two noes, somebody who listens and no talk noted, then ask them for company', () => {
    const walking = walk(NOON)
    for (const company of ['Lindholm', 'Nantmor']) {
      const applicationId = apply(walking, company)
      const done = { state: 'done' } as const
      const recovery = { applicationId, eventId: 'e', toldBy: 'phone', openedAt: NOON } as const
      const beats = { pause: done, lookBack: done, ask: done, learn: done }
      walking.act((_, context) =>
        ok([create(recoveryKind, context.newId(), { ...recovery, ...beats })]),
      )
    }
    walking.act((vault, context) =>
      addPerson(vault, { name: 'Joan Ellery', roles: ['listen'] }, context),
    )
    const calm = walking.at('2026-03-16T12:00:00.000Z')
    expect(see(calm).step).toMatchObject({
      ...{ rule: 'support-unused', title: 'Ask Joan for ten minutes, for nothing but company.' },
      because:
        'More than one application ended in two weeks, and you have not noted a talk with anybody.',
    })
  })
})

describe('a week without a plan', () => {
  const monday = '2026-03-16T12:00:00.000Z'

  test('given a search under way, on a Monday, then choose times, because what has an hour is done', () => {
    const walking = begun()
    expect(see(walking).step).toBe(null)
    expect(see(walking.at(monday)).step).toMatchObject({
      ...{ rule: 'plan-week', about: 'week-2026-03-16', path: '/plan/week' },
      because: 'What has a day and an hour is done more often, and the rest of the week is yours.',
    })
    expect(see(walking.at('2026-03-17T12:00:00.000Z')).step).toBe(null)
  })

  test('given a block, or a lighter week, then nothing', () => {
    const planned = begun().at(monday)
    const block = { use: 'search', on: '2026-03-18', time: '10:00', minutes: 60 } as const
    planned.act((vault, context) => addBlock(vault, block, context))
    expect(see(planned).step).toBe(null)
    const lighter = begun().at(monday)
    lighter.act((vault, context) =>
      setLighter(vault, { monday: '2026-03-16', lighter: true }, context),
    )
    expect(see(lighter).step).toBe(null)
  })
})

describe('a rest', () => {
  test('given a pause, then nothing asks but a talk that is set', () => {
    const walking = recurring()
    walking.act((vault, context) => pauseSearch(vault, { until: '2026-03-20' }, context))
    expect(see(walking)).toMatchObject({
      ...{ state: 'nothing', step: null, sentence: 'Your search rests until Friday, 20 March.' },
    })
    const applicationId = apply(walking, 'Tidewell')
    walking.act((vault, context) =>
      addEvent(
        vault,
        { applicationId, type: 'interview', on: '2026-03-13', time: '14:00' },
        context,
      ),
    )
    expect(see(walking).step?.rule).toBe('talk-soon')
    expect(see(walking.at('2026-03-20T12:00:00.000Z')).sentence).not.toMatch(/rests/)
  })
})

describe('never, and why', () => {
  test('every rule has a source, a place in one table and nothing beside it', () => {
    expect(Object.keys(sources)).toEqual(rules.map(({ id }) => id))
  })

  test('a rule that is never wanted says nothing more, of anything', () => {
    const walking = recurring()
    walking.act((vault, context) =>
      dismiss(vault, { rule: 'theme-recurs', about: null, until: null }, context),
    )
    expect(rulesOf(walking)).not.toContain('theme-recurs')
  })

  test('says why this and not that, for at most three others', () => {
    const walking = recurring(begun('2026-03-13T12:00:00.000Z'))
    walking.act((vault, context) => addWin(vault, { text: 'Asked' }, context))
    const { step, smaller } = see(walking)
    if (!step) throw new Error('no step')
    expect(whyThis(step, smaller)).toEqual([
      'This comes first since a week is remembered best while it is fresh.',
      '“Decide whether “Preparation” gets some weeks of attention” comes after it: it wants a calm day.',
    ])
    expect(whyThis(step, [])).toEqual([])
  })
})
