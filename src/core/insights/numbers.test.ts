import { expect, test } from 'vitest'
import { applied } from '../applications/sample.test-support.ts'
import { create } from '../vault/edit.ts'
import { letterKind } from '../vault/kinds/letter.ts'
import { coursesOf } from './courses.ts'
import { betaBinomial, forecastOf, presentMix } from './forecast.ts'
import { changeAt, drySpellOf } from './over-time.ts'
import { mixedPrior } from './priors.ts'
import { curveOf, usualCurve, waitsOf } from './replies.ts'
import { diagnosed, many, now, searchOf, sent, today } from './sample.test-support.ts'
import { stepsOf } from './steps.ts'
import { tallyOf } from './tally.ts'
import { kindOfRole, yieldsBy } from './yields.ts'

const coursesIn = (...applications: Parameters<typeof searchOf>) =>
  coursesOf(searchOf(...applications), today)

test('what is saved, planned for later or a bare note is no application yet', () => {
  expect(coursesIn(sent([['saved', 5]]), sent([['note', 3]]), sent([['applied', -4]]))).toEqual([])
})

test('a talk counts once, however many there were; a second one makes the next step', () => {
  const [talk, another, offer] = stepsOf(
    coursesIn(
      sent([
        ['applied', 60],
        ['screening', 50],
        ['interview', 40],
        ['offer', 30],
      ]),
      sent([
        ['applied', 60],
        ['screening', 55],
        ['rejected', 50],
      ]),
      sent([['applied', 60]]),
    ),
    today,
    usualCurve,
  )
  expect(talk).toMatchObject({ succeeded: 2, known: 3, waiting: 0 })
  expect(another).toMatchObject({ succeeded: 1, known: 2 })
  expect(offer).toMatchObject({ succeeded: 1, known: 1 })
})

test('withdrawn before an answer is no try; withdrawn after a talk keeps the talk', () => {
  const [talk, another] = stepsOf(
    coursesIn(
      sent([
        ['applied', 60],
        ['withdrawn', 50],
      ]),
      sent([
        ['applied', 60],
        ['interview', 55],
        ['withdrawn', 50],
      ]),
    ),
    today,
    usualCurve,
  )
  expect(talk).toMatchObject({ succeeded: 1, known: 1 })
  expect(another).toMatchObject({ known: 0, tried: 0 })
})

test('a job that the employer gave up stands apart', () => {
  const vault = searchOf(
    sent([
      ['applied', 60],
      ['rejected', 50],
    ]),
  )
  const count = () => stepsOf(coursesOf(vault, today), today, usualCurve)[0]?.known
  expect(count()).toBe(1)
  applied(
    vault,
    [
      create(letterKind, 'l1', {
        direction: 'in',
        addedAt: now.instant,
        source: 'paste',
        applicationId: 'a00000',
        reading: {
          kind: 'rejection',
          sure: true,
          confidence: 1,
          company: null,
          role: null,
          stage: null,
          personal: null,
          noReply: false,
          signedBy: null,
          reasons: [],
          openDoor: null,
          feedback: { ask: 'no', why: '' },
          evidence: [],
          refusal: 'closed',
        },
      }),
    ],
    now.instant,
  )
  expect(count()).toBe(0)
})

test('what is fresh counts in part, and is known once it is probably closed', () => {
  const [talk] = stepsOf(
    coursesIn(sent([['applied', 12]]), sent([['applied', 45]])),
    today,
    usualCurve,
  )
  expect(talk).toMatchObject({ known: 1, waiting: 1, succeeded: 0 })
  expect(talk?.tried).toBeCloseTo(0.375 + (0.9257 * 0.6) / (1 - 0.9257 * 0.4), 3)
})

test('one in twenty-five from boards is about 3 in 100, plausibly 1 to 7', () => {
  const [talk] = stepsOf(coursesIn(...many(25, 1)), today, usualCurve)
  const { median, low, high } = talk?.range ?? { median: 0, low: 0, high: 0 }
  expect([low, median, high].map((share) => Math.round(share * 100))).toEqual([1, 3, 7])
})

test('the prior of a mix has the mean of its channels', () => {
  const prior = mixedPrior(tallyOf(coursesIn(...many(3, 0, 'board'), ...many(1, 0, 'referral'))))
  expect(prior.a / (prior.a + prior.b)).toBeCloseTo((3 / 30 + 2.5 / 15) / 4, 12)
})

test('two ways are compared only when each has fifteen tries', () => {
  const few = coursesIn(...many(20, 1), ...many(14, 5, 'referral'))
  expect(yieldsBy('channel', few, usualCurve).comparison).toBeNull()
  const enough = coursesIn(...many(20, 1), ...many(16, 5, 'referral'))
  const { parts, comparison } = yieldsBy('channel', enough, usualCurve)
  expect(parts.map(({ name, applications }) => [name, applications])).toEqual([
    ['board', 20],
    ['referral', 16],
  ])
  expect(comparison).toMatchObject({ better: 'referral', worse: 'board' })
  expect(comparison?.chance).toBeGreaterThan(0.95)
})

test('the kind of work is the last word that names it', () => {
  expect(kindOfRole('Senior Network Planner (m/f/d)')).toBe('planner')
  expect(kindOfRole('Assistant to the Head of')).toBe('to')
  expect(kindOfRole('Lead')).toBeUndefined()
})

test('one in twenty before and four in twenty since is better to 90 in 100', () => {
  const before = many(20, 1).map((body) => ({
    ...body,
    events: body.events.map((event) => ({ ...event, on: event.on.replace('2026', '2025') })),
  }))
  const change = changeAt('2026-01-01', coursesIn(...before, ...many(20, 4)), today, usualCurve)
  expect(change.before).toMatchObject({ known: 20, succeeded: 1 })
  expect(change.since).toMatchObject({ known: 20, succeeded: 4 })
  // SciPy 1.17.1, Beta(2, 48) against Beta(5, 45): 0.8979.
  expect(change.chanceBetter).toBeCloseTo(0.898, 2)
})

test('below fifteen on a side it is too early to tell', () => {
  const change = changeAt('2026-03-15', coursesIn(...many(20, 4)), today, usualCurve)
  expect(change.chanceBetter).toBeNull()
})

test('a dry spell is put beside the rate of before, and is none after a talk', () => {
  const later = Array.from({ length: 20 }, (_, at) =>
    sent([['applied', 60 + at]], { channel: 'board' }),
  )
  const spell = drySpellOf(coursesIn(...many(60, 3), ...later), usualCurve)
  expect(spell?.applications).toBeGreaterThanOrEqual(20)
  expect(spell?.chance).toBeGreaterThan(0.1)
  expect(drySpellOf(coursesIn(...many(1, 1)), usualCurve)).toBeNull()
})

test('what could come is summed up as SciPy does it', () => {
  // SciPy 1.17.1: scipy.stats.betabinom(20, 2, 28).pmf(range(4))
  const expected = [0.34523809523809523, 0.2938196555217833, 0.182040438747192, 0.09708823399850237]
  const chances = betaBinomial(20, { a: 2, b: 28 })
  for (const [k, chance] of expected.entries()) expect(chances[k]).toBeCloseTo(chance, 10)
  const forecast = forecastOf({ board: 5 }, 4, coursesIn(...many(1, 1)), today, usualCurve)
  // One talk in one try makes Beta(2, 29) of the board’s Beta(1, 29).
  expect(forecast.applications).toBe(20)
  expect(forecast.talks.any).toBeGreaterThan(0.6)
  expect(forecast.offers.any).toBeLessThan(forecast.talks.any)
  expect(forecastOf({}, 4, [], today, usualCurve)).toEqual({
    applications: 0,
    talks: { low: 0, median: 0, high: 0, any: 0 },
    offers: { low: 0, median: 0, high: 0, any: 0 },
  })
})

test('the present plan is what was sent a week', () => {
  const courses = coursesIn(sent([['applied', 3]], { channel: 'board' }), sent([['applied', 40]]))
  expect(presentMix(courses, '2026-06-02', 4)).toEqual({ board: 0.25 })
})

test('ten applications are too early to judge, sixty without a talk are not', () => {
  const early = coursesIn(...many(10, 0))
  expect(diagnosed(early, curveOf(waitsOf(early))).state).toBe('early')
  const long = coursesIn(...many(90, 0))
  expect(diagnosed(long, curveOf(waitsOf(long)))).toMatchObject({
    state: 'found',
    bottleneck: 'talk',
  })
  const usual = coursesIn(...many(60, 3))
  expect(diagnosed(usual, curveOf(waitsOf(usual))).state).toBe('even')
})

test('a way that brings clearly more is named beside the one that most is sent by', () => {
  const courses = coursesIn(...many(45, 0), ...many(15, 6, 'referral'))
  expect(diagnosed(courses, usualCurve)).toMatchObject({
    bottleneck: 'channel',
    channels: { better: 'referral', worse: 'board' },
  })
})
