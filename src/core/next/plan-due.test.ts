import { expect, test } from 'vitest'
import { application, vaultOf } from '../applications/rounds.test-support.ts'
import { type FeedbackPoint, feedbackPointKind } from '../vault/kinds/feedback-point.ts'
import { evidenceKind, type Feedback, feedbackKind, focusKind } from '../vault/kinds/learn.ts'
import { learningKind } from '../vault/kinds/learning.ts'
import { conversationKind } from '../vault/kinds/person.ts'
import { type Action, actionKind, winKind } from '../vault/kinds/plan.ts'
import { recoveryKind } from '../vault/kinds/recovery.ts'
import { blockKind, weekKind } from '../vault/kinds/week.ts'
import { aboutOf, stepsOf } from './steps.test-support.ts'

const FRIDAY = '2026-03-13T09:00:00.000Z'
const MONDAY = '2026-03-16T09:00:00.000Z'
const addedAt = '2026-02-01T08:00:00.000Z'
type Made = ReturnType<typeof vaultOf>

function step({ put }: Made, id: string, more: Partial<Action>) {
  put(actionKind, id, {
    ...{ ifCue: 'it is nine', thenStep: 'read', minutes: 10, on: '2026-03-10', state: 'open' },
    ...{ addedAt, ...more },
  })
}

function answer({ put }: Made, id: string, more: Partial<Feedback>) {
  put(feedbackKind, id, {
    ...{ text: 'Examples.', way: 'call', saidOn: '2026-03-01', state: 'waiting', addedAt },
    ...{ recoveryId: 'r', applicationId: 'a', ...more },
  })
}

test('an answer is spoken of while it waits, or from the day to which it was put away', () => {
  const made = vaultOf({ a: application([]) })
  answer(made, 'waits', {})
  answer(made, 'today', { state: 'parked', parkedUntil: '2026-03-10' })
  answer(made, 'tomorrow', { state: 'parked', parkedUntil: '2026-03-11' })
  answer(made, 'until-opened', { state: 'parked' })
  answer(made, 'split', { state: 'split', parkedUntil: '2026-03-01' })
  const steps = stepsOf(made, 'feedback')
  expect(steps.map(({ about, because }) => [about, because])).toEqual([
    ['today', 'You put it away until you were ready, and the day that you chose has come.'],
    ['waits', 'An answer is kept word for word, and its points are not sorted yet.'],
  ])
})

test('an answer to nothing in particular is left to its page, one of a gone application is not', () => {
  const made = vaultOf({})
  answer(made, 'alone', { recoveryId: undefined })
  answer(made, 'nowhere', { applicationId: undefined })
  answer(made, 'gone', {})
  expect(stepsOf(made, 'feedback')).toMatchObject([
    { about: 'gone', title: 'See what an employer said, one point at a time.' },
  ])
})

test('of two themes in focus the one without an open step is asked about', () => {
  const made = vaultOf({})
  const focus = { state: 'open', proofs: [], addedAt }
  made.put(focusKind, 'one', { ...focus, themeId: 'preparation' })
  made.put(focusKind, 'two', { ...focus, themeId: 'skill' })
  made.put(focusKind, 'closed', { ...focus, themeId: 'pay', state: 'closed' })
  step(made, 's', { themeId: 'preparation', on: '2026-03-12' })
  expect(aboutOf(made, 'focus-step')).toEqual(['two'])
  step(made, 'done', { themeId: 'skill', state: 'done', on: '2026-03-09' })
  expect(aboutOf(made, 'focus-step')).toEqual(['two'])
})

test('a week is looked back on for what was done in it, from Monday to Sunday', () => {
  const because = (fill: (made: Made) => void) => {
    const made = vaultOf({}, FRIDAY)
    fill(made)
    return stepsOf(made, 'review')[0]?.because
  }
  const done =
    (endedOn: string, more: Partial<Action> = {}) =>
    (made: Made) =>
      step(made, 's', { state: 'done', endedAt: `${endedOn}T12:00:00.000Z`, ...more })
  const said = 'One step is done, and what is looked at once is kept up more often.'
  expect(because(done('2026-03-09'))).toBe(said)
  expect(because(done('2026-03-15'))).toBe(said)
  expect(because(done('2026-03-08'))).toBeUndefined()
  expect(because(done('2026-03-16'))).toBeUndefined()
  expect(because(done('2026-03-10', { state: 'dropped' }))).toBeUndefined()
  expect(because((made) => step(made, 's', { state: 'done' }))).toBeUndefined()
  const win = (on: string) => (made: Made) => made.put(winKind, 'w', { text: 'Rang', on })
  expect(because(win('2026-03-08'))).toBeUndefined()
  expect(
    because((made) => {
      done('2026-03-10')(made)
      win('2026-03-09')(made)
    }),
  ).toBe('one small win is noted that you have not looked back on yet.')
})

function point(more: Partial<FeedbackPoint>): FeedbackPoint {
  return {
    ...{ text: 'You explain well.', source: 'employer', saidOn: '2026-03-01', sort: 'strength' },
    ...{ inMyHands: 'yes', verdict: 'fair', ...more },
  }
}

test('praise of three weeks that the person did not refuse goes into the file, once', () => {
  const proofs = (...points: readonly Partial<FeedbackPoint>[]) => {
    const made = vaultOf({})
    for (const [at, more] of points.entries()) made.put(feedbackPointKind, `p${at}`, point(more))
    return { ...made, about: () => aboutOf(made, 'proof') }
  }
  expect(proofs({ saidOn: '2026-02-17' }).about()).toEqual(['p0'])
  expect(proofs({ saidOn: '2026-02-16' }).about()).toEqual([])
  expect(proofs({ sort: 'gap' }).about()).toEqual([])
  expect(proofs({ source: 'self' }).about()).toEqual([])
  expect(proofs({ verdict: undefined }).about()).toEqual([])
  expect(proofs({ verdict: 'not-mine' }).about()).toEqual([])
  const two = proofs({}, {})
  expect(two.about()).toEqual(['p1'])
  two.put(evidenceKind, 'e', { what: 'Explains well', source: 'praise', fromId: 'p1', addedAt })
  expect(two.about()).toEqual(['p0'])
})

test('long praise is named by its beginning, without the stop at its end', () => {
  const made = vaultOf({})
  made.put(feedbackPointKind, 'p', point({ text: 'Clear, e.g. on tides…!' }))
  expect(stepsOf(made, 'proof')[0]?.because).toContain('“Clear, e.g. on tides”')
  made.put(feedbackPointKind, 'q', point({ text: 'a'.repeat(100) }))
  expect(stepsOf(made, 'proof')[0]?.because).toContain(`“${'a'.repeat(80)}”`)
})

test('the next thing to learn comes up once one is done and none is open', () => {
  const about = (...states: readonly string[]) => {
    const made = vaultOf({})
    const item = {
      what: 'Tides',
      goal: 'Plan crews',
      form: 'course',
      finishLine: 'Passed',
      addedAt,
    }
    for (const [at, state] of states.entries()) made.put(learningKind, `l${at}`, { ...item, state })
    return aboutOf(made, 'learning')
  }
  expect(about('done', 'next', 'next')).toEqual(['l1'])
  expect(about('next')).toEqual([])
  expect(about('dropped', 'next')).toEqual([])
  expect(about('done', 'next', 'open')).toEqual([])
  expect(about('done')).toEqual([])
})

test('a Monday asks for times only where the week holds nothing yet', () => {
  const about = (fill: (made: Made) => void) => {
    const made = vaultOf({ a: application([]) }, MONDAY)
    fill(made)
    return aboutOf(made, 'plan-week')
  }
  const asked = ['week-2026-03-16']
  const block = (on: string) => (made: Made) =>
    made.put(blockKind, 'b', { use: 'search', on, time: '10:00', minutes: 60, addedAt })
  expect(about(block('2026-03-16'))).toEqual([])
  expect(about(block('2026-03-22'))).toEqual([])
  expect(about(block('2026-03-15'))).toEqual(asked)
  expect(about(block('2026-03-23'))).toEqual(asked)
  expect(about((made) => step(made, 's', { on: '2026-03-18' }))).toEqual([])
  expect(about((made) => step(made, 's', { on: '2026-03-18', state: 'done' }))).toEqual(asked)
  expect(about((made) => step(made, 's', { on: '2026-03-23' }))).toEqual(asked)
  const aim = { count: 3, what: 'applications' }
  const week = { monday: '2026-03-16', aim }
  expect(about((made) => made.put(weekKind, 'week-2026-03-16', week))).toEqual([])
})

test('support is suggested after two noes of two weeks, and a talk of two weeks is enough', () => {
  const about = (noes: readonly string[], talkOn?: string) => {
    const made = vaultOf({ a: application([]), b: application([]) })
    const done = { state: 'done' } as const
    for (const [at, on] of noes.entries()) {
      made.put(recoveryKind, `r${at}`, {
        ...{ applicationId: at === 0 ? 'a' : 'b', eventId: 'e', toldBy: 'phone' },
        ...{ openedAt: `${on}T10:00:00.000Z` },
        ...{ pause: done, lookBack: done, ask: done, learn: done },
      })
    }
    if (talkOn) made.put(conversationKind, 'c', { personId: 'p', on: talkOn, addedAt })
    return aboutOf(made, 'support-unused')
  }
  const noes = ['2026-03-02', '2026-03-04']
  expect(about(noes)).toEqual([null])
  expect(about(['2026-03-04'])).toEqual([])
  expect(about(['2026-02-20', '2026-03-04'])).toEqual([])
  expect(about(noes, '2026-02-24')).toEqual([])
  expect(about(noes, '2026-02-23')).toEqual([null])
})
