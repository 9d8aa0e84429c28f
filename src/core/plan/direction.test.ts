import { expect, test } from 'vitest'
import { addApplication, addEvent } from '../applications/application-actions.ts'
import { saidNo, type Walk, walk } from '../recovery/walk.test-support.ts'
import { takeawayKind } from '../vault/kinds/direction.ts'
import { evidenceKind } from '../vault/kinds/learn.ts'
import { actionKind } from '../vault/kinds/plan.ts'
import { finishAction } from './action-actions.ts'
import { addGoal, endGoal, goalsView } from './goals.ts'
import { addLearning, finishLearning, learningView, moveLearning } from './learning.ts'
import { keepNextNo, nextNoView } from './next-no.ts'
import { addLeft, removeLeft, writeWant } from './takeaway.ts'
import {
  addLongTerm,
  addValue,
  addWish,
  lookAtWay,
  pinnedWhy,
  pinWhy,
  removeWish,
  setMoneyUntil,
  targetOf,
  targetView,
} from './target.ts'

const begin = () => walk('2026-03-12T12:00:00.000Z')
const save = (walking: Walk, advert: string) =>
  walking.act((vault, context) =>
    addApplication(vault, { company: 'Tidewell', role: 'Planner', advert }, context),
  )

test('a saved application is flagged by words of the target, with the words', () => {
  const walking = begin()
  walking.act((vault, context) => addWish(vault, { list: 'never', text: 'Sales' }, context))
  walking.act((vault, context) => addWish(vault, { list: 'must', text: 'Day shifts' }, context))
  save(walking, 'You plan routes and support our sales team.')
  expect(targetView(walking.vault, walking.now).flagged).toMatchObject([
    {
      company: 'Tidewell',
      flags: [
        'It names “sale”, and you never want “Sales”.',
        'It says nothing of “Day shifts”. You could ask.',
      ],
    },
  ])
})

test('without an advert nothing is said to be missing', () => {
  const walking = begin()
  walking.act((vault, context) => addWish(vault, { list: 'must', text: 'Day shifts' }, context))
  save(walking, '')
  expect(targetView(walking.vault, walking.now).flagged).toEqual([])
})

test('the first long-term goal pins its why, and another can take its place', () => {
  const walking = begin()
  expect(
    addLongTerm(walking.vault, { text: 'A harbour', why: ' ' }, walking.context),
  ).toMatchObject({
    problem: { code: 'no-why' },
  })
  for (const text of ['Run a harbour', 'Teach']) {
    walking.act((vault, context) => addLongTerm(vault, { text, why: `${text} matters` }, context))
  }
  expect(pinnedWhy(walking.vault)?.why).toBe('Run a harbour matters')
  const [, second] = targetOf(walking.vault).longTerm
  walking.act((vault, context) => pinWhy(vault, { id: second?.id ?? '' }, context))
  expect(pinnedWhy(walking.vault)?.why).toBe('Teach matters')
  walking.act((vault, context) => pinWhy(vault, { id: second?.id ?? '' }, context))
  expect(pinnedWhy(walking.vault)).toBe(null)
})

test('values, money and the look at the whole way are kept and can go', () => {
  const walking = begin()
  walking.act((vault, context) => addValue(vault, { text: 'Being of use' }, context))
  walking.act((vault, context) => setMoneyUntil(vault, { on: '2026-05-01' }, context))
  walking.act((vault, context) =>
    lookAtWay(vault, { direction: 'narrow', decision: 'Harbours only.' }, context),
  )
  expect(targetView(walking.vault, walking.now)).toMatchObject({
    money: 'That is seven weeks from now.',
    reviews: [{ says: 'Aim more narrowly', decision: 'Harbours only.', on: '12 March' }],
  })
  const [value] = targetOf(walking.vault).values
  walking.act((vault, context) =>
    removeWish(vault, { list: 'values', id: value?.id ?? '' }, context),
  )
  walking.act((vault, context) => setMoneyUntil(vault, { on: null }, context))
  expect(targetOf(walking.vault)).toMatchObject({ values: [] })
  expect(targetView(walking.vault, walking.now).money).toBe(null)
})

const goal = {
  betterAt: 'to get better at reading crewing rules',
  outcome: 'I answer without looking up.',
  obstacle: 'Tired after six.',
  ifCue: 'I have had breakfast',
  thenStep: 'read one rule',
  timesAWeek: 3,
}

test('a goal needs its obstacle, and its plan becomes a step that comes again', () => {
  const walking = begin()
  const { vault, context } = walking
  expect(addGoal(vault, { ...goal, obstacle: ' ' }, context)).toMatchObject({
    problem: { code: 'no-obstacle' },
  })
  expect(addGoal(vault, { ...goal, betterAt: 'getting a job' }, context)).toMatchObject({
    problem: { code: 'not-in-hands' },
  })
  walking.act((vault, context) => addGoal(vault, goal, context))
  expect(goalsView(walking.vault, walking.now).goals).toMatchObject([
    { betterAt: 'reading crewing rules', state: 'open' },
  ])
  expect(walking.vault.all(actionKind)).toMatchObject([
    { body: { thenStep: 'read one rule', repeats: 'weekly', on: '2026-03-13' } },
  ])
})

test('what is meant is held against one’s own past weeks', () => {
  const walking = begin()
  const view = () => goalsView(walking.vault, walking.now)
  walking.act((vault, context) => addGoal(vault, { ...goal, timesAWeek: 6 }, context))
  expect(view().realistic).toBe(
    'You mean to take six steps a week. There are no past weeks to measure it by yet.',
  )
  const actionId = walking.vault.all(actionKind)[0]?.id ?? ''
  walking.act((vault, context) => finishAction(vault, { actionId }, context))
  expect(view()).toMatchObject({
    realistic:
      'You mean to take six steps a week; over the last four weeks you took one step a week. Two would be kept more easily.',
    blocks: 'That takes about 120 minutes a week, and no block is set aside for it yet.',
  })
  const goalId = view().goals[0]?.id ?? ''
  walking.act((vault, context) => endGoal(vault, { goalId, as: 'dropped' }, context))
  expect(view()).toMatchObject({ goals: [], realistic: null })
  expect(walking.vault.all(actionKind).filter(({ body }) => body.state === 'open')).toEqual([])
})

const learning = {
  ...{ goal: 'Plan crews on my own', what: 'Crewing rules', finishLine: 'The test is passed' },
  form: 'course',
} as const

test('learning serves a goal and has an end; the next is proposed when one is done', () => {
  const walking = begin()
  for (const missing of ['goal', 'what', 'finishLine'] as const) {
    expect(addLearning(walking.vault, { ...learning, [missing]: '' }, walking.context).ok).toBe(
      false,
    )
  }
  walking.act((vault, context) => addLearning(vault, learning, context))
  walking.act((vault, context) => addLearning(vault, { ...learning, what: 'Tides' }, context))
  const view = () => learningView(walking.vault)
  expect(view()).toMatchObject({ open: [{ what: 'Crewing rules' }], next: [{}], proposed: null })
  const learningId = view().open[0]?.id ?? ''
  walking.act((vault, context) => finishLearning(vault, { learningId }, context))
  expect(walking.vault.all(evidenceKind)).toEqual([])
  expect(view().proposed?.because).toBe('One thing is done; “Tides” was next on your list.')
  const next = view().proposed?.id ?? ''
  walking.act((vault, context) => moveLearning(vault, { learningId: next, to: 'open' }, context))
  expect(view()).toMatchObject({ open: [{ what: 'Tides' }], proposed: null })
})

test('experience ends as a proof in the evidence file', () => {
  const walking = begin()
  walking.act((vault, context) =>
    addLearning(vault, { ...learning, form: 'volunteering', what: 'Ferry days' }, context),
  )
  const learningId = learningView(walking.vault).open[0]?.id ?? ''
  walking.act((vault, context) => finishLearning(vault, { learningId, whoSays: 'Anders' }, context))
  expect(walking.vault.all(evidenceKind)).toMatchObject([
    { body: { what: 'Ferry days', whoSays: 'Anders', source: 'learning', on: '2026-03-12' } },
  ])
})

test('what a no left and makes one want is kept with it', () => {
  const { walking, recoveryId } = saidNo()
  walking.act((vault, context) =>
    addLeft(vault, { recoveryId, type: 'contact', text: 'Maria Sandahl' }, context),
  )
  walking.act((vault, context) =>
    writeWant(vault, { recoveryId, want: 'Learn the rules.' }, context),
  )
  const kept = () => walking.vault.get(takeawayKind, recoveryId)
  expect(kept()?.body).toMatchObject({ left: [{ type: 'contact' }], want: 'Learn the rules.' })
  const id = kept()?.body.left[0]?.id ?? ''
  walking.act((vault, context) => removeLeft(vault, { recoveryId, id }, context))
  walking.act((vault, context) => writeWant(vault, { recoveryId, want: '' }, context))
  expect(kept()?.body).toEqual({
    ...{ applicationId: expect.any(String), left: [], addedAt: expect.any(String) },
  })
})

test('the card for the next no is pinned while a result is expected', () => {
  const walking = begin()
  const id = walking.act((vault, context) =>
    addApplication(vault, { company: 'Tidewell', appliedOn: '2026-02-20' }, context),
  )[0]?.id
  expect(nextNoView(walking.vault, walking.now)).toEqual({ card: null, expectedFrom: [] })
  walking.act((vault, context) =>
    addEvent(vault, { applicationId: id ?? '', type: 'interview', on: '2026-03-10' }, context),
  )
  walking.act((vault, context) =>
    keepNextNo(vault, { setback: 'A short mail', firstDay: '', person: 'Joan', step: '' }, context),
  )
  expect(nextNoView(walking.vault, walking.now)).toMatchObject({
    card: { person: 'Joan' },
    expectedFrom: ['Tidewell'],
  })
  const later = walking.at('2026-03-30T12:00:00.000Z')
  expect(nextNoView(later.vault, later.now).expectedFrom).toEqual([])
})
