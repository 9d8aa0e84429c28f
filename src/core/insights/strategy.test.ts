import { expect, test } from 'vitest'
import { applied, contextAt, expectOk } from '../applications/sample.test-support.ts'
import { areaWords } from '../content/en/strategy.ts'
import { sources } from '../practices/evidence.ts'
import { actionKind } from '../vault/kinds/plan.ts'
import { reviewAreas, strategyReviewKind } from '../vault/kinds/strategy.ts'
import { coursesOf } from './courses.ts'
import { usualCurve } from './replies.ts'
import { whyReviewOpens } from './review-opens.ts'
import { diagnosed, many, now, searchOf, sent, today } from './sample.test-support.ts'
import { addSearchPlace, editSearchPlace, endSearchPlace, searchPlaces } from './search-places.ts'
import { addSession, agreeOn, latestSession } from './session-sheet.ts'
import { decidedBefore, leversFor } from './strategy.ts'
import { closeReview, decide } from './strategy-actions.ts'

const context = contextAt(now.instant)
const opens = (...applications: Parameters<typeof searchOf>) =>
  whyReviewOpens(coursesOf(searchOf(...applications), today), today)

test('a review opens after eight weeks, twenty applications or three noes at one stage', () => {
  const waits = (days: number) => sent([['applied', days]])
  expect(opens(waits(40), waits(40), waits(40))).toBeNull()
  expect(opens(waits(56), waits(9))).toBeNull()
  expect(opens(waits(56), waits(9), waits(3))).toMatch(/8 weeks/)
  expect(opens(...many(20, 0))).toMatch(/20 applications/)
  const no = sent([
    ['applied', 50],
    ['interview', 30],
    ['rejected', 10],
  ])
  expect(opens(no, no)).toBeNull()
  expect(opens(no, no, no)).toMatch(/3 ended at the same point: after a talk/)
})

test('after a look was finished it rests for six weeks', () => {
  const courses = coursesOf(searchOf(...many(30, 0)), today)
  const review = { on: '2026-06-01', openedAt: now.instant, closedAt: now.instant, decided: [] }
  expect(whyReviewOpens(courses, today, [review])).toBeNull()
  expect(whyReviewOpens(courses, today, [{ ...review, on: '2026-05-01' }])).not.toBeNull()
})

test('each part says what is unknown, how to find out and what a study found', () => {
  expect(Object.keys(areaWords)).toEqual([...reviewAreas])
  for (const { lever, sources: numbers } of Object.values(areaWords)) {
    expect(lever.minutes).toBeLessThanOrEqual(30)
    for (const number of numbers) expect(sources).toHaveProperty(String(number))
  }
})

test('without a bottleneck nothing is proposed; what was declined is not proposed again', () => {
  const usual = diagnosed(coursesOf(searchOf(...many(31, 2)), today), usualCurve)
  expect(leversFor(usual, 'because')).toEqual([])
  const stuck = diagnosed(coursesOf(searchOf(...many(90, 0)), today), usualCurve)
  expect(leversFor(stuck, 'because').map(({ area }) => area)).toEqual(['materials', 'target'])
  expect(leversFor(stuck, 'because', new Set(['materials'])).map(({ area }) => area)).toEqual([
    'target',
  ])
})

test('a way by places is looked at in places first, a way by people with people first', () => {
  const better = (name: string) => ({
    ...({ state: 'found', bottleneck: 'channel', chance: 0.97 } as const),
    channels: { better: name, worse: 'other' },
  })
  const areas = (name: string) => leversFor(better(name), 'because').map(({ area }) => area)
  expect(areas('referral')).toEqual(['network', 'platforms'])
  expect(areas('board')).toEqual(['platforms', 'network'])
  const offer = { ...better('board'), bottleneck: 'offer' } as const
  expect(leversFor(offer, 'because').map(({ area }) => area)).toEqual(['interview', 'skills'])
})

test('of earlier reviews the latest word on each part counts, in whatever order they stand', () => {
  const review = (on: string, area: string, decision: string, reason?: string) => ({
    ...{ on, openedAt: now.instant, decided: [{ area, decision, reason }] },
  })
  const may = review('2026-05-01', 'skills', 'try')
  const february = review('2026-02-01', 'skills', 'no', 'Too dear.')
  const [march, unknown] = [
    review('2026-03-01', 'target', 'later', 'In May.'),
    review('2026-04-01', 'moon', 'try'),
  ]
  const latest = [
    ['skills', { on: '2026-05-01', decision: 'try', reason: '' }],
    ['target', { on: '2026-03-01', decision: 'later', reason: 'In May.' }],
  ]
  for (const reviews of [
    [may, february, march, unknown],
    [february, unknown, march, may],
    [march, may, february],
  ]) {
    expect([...decidedBefore(reviews)].sort()).toEqual(latest)
  }
})

test('to try something makes one action, and the decision can be changed until the look ends', () => {
  const vault = searchOf(...many(90, 0))
  const act = (decision: 'try' | 'no', reason = '') =>
    applied(
      vault,
      expectOk(decide(vault, { area: 'materials', decision, reason }, context)),
      now.instant,
    )
  act('try')
  act('no', 'It was looked at in May.')
  act('try')
  const reviews = vault.all(strategyReviewKind)
  const id = reviews[0]?.id ?? ''
  expect(reviews).toHaveLength(1)
  expect(vault.all(actionKind)).toHaveLength(1)
  expect(vault.get(strategyReviewKind, id)?.body.decided).toMatchObject([
    { area: 'materials', decision: 'try', reason: 'It was looked at in May.' },
  ])
  applied(
    vault,
    expectOk(closeReview(vault, { reviewId: id, notes: ' Again in May. ' }, context)),
    now.instant,
  )
  expect(vault.get(strategyReviewKind, id)?.body.notes).toBe('Again in May.')
  act('no')
  expect(vault.all(strategyReviewKind)).toHaveLength(2)
})

test('only to try makes an action, and a reason is kept where one is given', () => {
  const vault = searchOf()
  const put = (...given: Parameters<typeof decide>) =>
    applied(vault, expectOk(decide(...given)), now.instant)
  put(vault, { area: 'skills', decision: 'later', reason: '  ' }, context)
  put(vault, { area: 'network', decision: 'no', reason: ' No time. ' }, context)
  put(vault, { area: 'target', decision: 'no' }, context)
  expect(vault.all(actionKind)).toEqual([])
  expect(vault.all(strategyReviewKind).map(({ body }) => body.decided)).toEqual([
    [
      { area: 'skills', decision: 'later' },
      { area: 'network', decision: 'no', reason: 'No time.' },
      { area: 'target', decision: 'no' },
    ],
  ])
  put(vault, { area: 'skills', decision: 'try' }, context)
  const [row] = vault.all(strategyReviewKind)[0]?.body.decided ?? []
  expect(vault.all(actionKind).map(({ id }) => id)).toEqual([row?.actionId])
  expect(decide(vault, { area: 'moon' as 'skills', decision: 'no' }, context)).toMatchObject({
    problem: { code: 'unknown-area' },
  })
  const reviewId = vault.all(strategyReviewKind)[0]?.id ?? ''
  applied(vault, expectOk(closeReview(vault, { reviewId, notes: ' ' }, context)), now.instant)
  expect(vault.all(strategyReviewKind)[0]?.body).not.toHaveProperty('notes')
  expect(closeReview(vault, { reviewId: 'gone', notes: '' }, context)).toMatchObject({
    problem: { code: 'not-found' },
  })
})

test('places that are still used stand first, each with as much as is known of its time', () => {
  const vault = searchOf()
  const add = (fields: Parameters<typeof addSearchPlace>[1]) =>
    applied(vault, expectOk(addSearchPlace(vault, fields, context)), now.instant)
  add({ name: 'Quay agency', sort: 'agency' })
  add({ name: 'Harbour jobs', sort: 'board', weekday: 7, minutes: 20 })
  const [first] = searchPlaces(vault)
  applied(
    vault,
    expectOk(endSearchPlace(vault, { placeId: first?.id ?? '' }, context)),
    now.instant,
  )
  expect(searchPlaces(vault).map(({ name, says }) => [name, says])).toEqual([
    ['Harbour jobs', 'Large job board, Sundays, 20 minutes'],
    ['Quay agency', 'Agency'],
  ])
  expect(
    addSearchPlace(vault, { name: 'A', sort: 'agency', time: '25:00' }, context),
  ).toMatchObject({ problem: { code: 'not-a-time' } })
  expect(editSearchPlace(vault, { placeId: 'gone', name: 'A' }, context)).toMatchObject({
    problem: { code: 'not-found' },
  })
})

test('a place to look has a weekly time, and keeps what it brought', () => {
  const vault = searchOf()
  const add = addSearchPlace(
    vault,
    { name: 'Harbour jobs', sort: 'niche-board', weekday: 1, time: '09:00' },
    context,
  )
  applied(vault, expectOk(add), now.instant)
  const placeId = searchPlaces(vault)[0]?.id ?? ''
  applied(
    vault,
    expectOk(editSearchPlace(vault, { placeId, result: 'Two adverts.' }, context)),
    now.instant,
  )
  applied(vault, expectOk(endSearchPlace(vault, { placeId }, context)), now.instant)
  expect(searchPlaces(vault)).toEqual([
    {
      id: placeId,
      name: 'Harbour jobs',
      sort: 'niche-board',
      says: 'Niche job board, Mondays at 9:00, 30 minutes',
      result: 'Two adverts.',
      link: null,
      ended: true,
    },
  ])
  expect(addSearchPlace(vault, { name: ' ', sort: 'agency' }, context)).toMatchObject({
    problem: { code: 'no-name' },
  })
})

test('what was agreed in a talk comes back as an action', () => {
  const vault = searchOf()
  applied(
    vault,
    expectOk(addSession(vault, { with: 'Ms Okafor', on: today, shows: ['numbers'] }, context)),
    now.instant,
  )
  const sessionId = latestSession(vault)?.id ?? ''
  applied(
    vault,
    expectOk(agreeOn(vault, { sessionId, text: 'Ring two agencies' }, context)),
    now.instant,
  )
  expect(vault.all(actionKind).map(({ body }) => [body.thenStep, body.because])).toEqual([
    ['Ring two agencies', 'It was agreed with Ms Okafor.'],
  ])
  expect(agreeOn(vault, { sessionId, text: ' ' }, context)).toMatchObject({
    problem: { code: 'no-step' },
  })
})
