import { expect, test } from 'vitest'
import { PROBABLY_CLOSED_AFTER_DAYS } from '../applications/stage.ts'
import { addDays } from '../time/calendar.ts'
import type { StrategyReview } from '../vault/kinds/strategy.ts'
import type { Course } from './courses.ts'
import { whyReviewOpens } from './review-opens.ts'
import { today } from './sample.test-support.ts'

const ago = (days: number) => addDays(today, -days)
const [NO_TALK, TALKED] = ['did not', 'made it'] as const

/** An application of ten days ago that an employer said no to, without a talk. */
function course(more: Partial<Course> = {}): Course {
  return {
    ...{ id: 'a', appliedOn: ago(10), answeredOn: null, talks: [], interviewed: false },
    ...{ offeredOn: null, end: 'no', endedOn: ago(5), lastOn: ago(5), jobGone: false },
    ...{ outcome: NO_TALK, wait: null, ...more },
  }
}
const times = (count: number, more: Partial<Course> = {}) =>
  Array.from({ length: count }, () => course(more))
const afterCall = { talks: [ago(8)], outcome: TALKED }
const review = (on: string, closed = true): StrategyReview => ({
  ...{ on, openedAt: `${on}T09:00:00.000Z`, decided: [] },
  ...(closed ? { closedAt: `${on}T10:00:00.000Z` } : {}),
})

test('three noes at one stage after a talk open a review, and say which', () => {
  const why = (more: Partial<Course>, count = 3) => whyReviewOpens(times(count, more), today)
  expect(why(afterCall)).toBe('3 ended at the same point: after a first call.')
  expect(why({ ...afterCall, interviewed: true })).toBe('3 ended at the same point: after a talk.')
  expect(why({ ...afterCall, talks: [ago(8), ago(7)] }, 4)).toBe(
    '4 ended at the same point: after several talks.',
  )
  expect(why(afterCall, 2)).toBeNull()
  expect(why({})).toBeNull()
})

test('only noes of ninety days count, and neither jobs that are gone nor what was withdrawn', () => {
  const why = (more: Partial<Course>) => whyReviewOpens(times(3, { ...afterCall, ...more }), today)
  expect(why({ endedOn: ago(90) })).not.toBeNull()
  expect(why({ endedOn: ago(91) })).toBeNull()
  expect(why({ jobGone: true })).toBeNull()
  expect(why({ end: 'withdrawn' })).toBeNull()
  expect(why({ endedOn: null })).toBeNull()
})

test('after a review that was finished six weeks pass, and only later noes count', () => {
  const why = (endedOn: string, ...reviews: readonly StrategyReview[]) =>
    whyReviewOpens(times(3, { ...afterCall, endedOn }), today, reviews)
  expect(why(ago(5), review(ago(41)))).toBeNull()
  expect(why(ago(5), review(ago(42)))).not.toBeNull()
  expect(why(ago(42), review(ago(42)))).toBeNull()
  expect(why(ago(41), review(ago(42)))).not.toBeNull()
  expect(why(ago(5), review(ago(10), false))).not.toBeNull()
  expect(why(ago(5), review(ago(10)), review(ago(60)))).toBeNull()
})

test('twenty applications that had their time without a talk open one, nineteen do not', () => {
  const why = (courses: readonly Course[]) => whyReviewOpens(courses, today)
  const said = '20 applications have had their time, and no talk has come of them yet.'
  expect(why(times(20))).toBe(said)
  expect(why(times(19))).toBeNull()
  expect(why(times(20, { outcome: PROBABLY_CLOSED_AFTER_DAYS }))).toBe(said)
  expect(why(times(20, { outcome: PROBABLY_CLOSED_AFTER_DAYS - 1 }))).toBeNull()
  expect(why(times(20, { outcome: null }))).toBeNull()
  expect(why([...times(19), course({ appliedOn: null })])).toBeNull()
  expect(why([...times(19), course({ appliedOn: addDays(today, 1) })])).toBeNull()
  expect(why([...times(20), course({ outcome: TALKED })])).toBeNull()
})

test('eight weeks without a talk open one where at least three were sent', () => {
  const why = (first: number, others: number) =>
    whyReviewOpens([course({ appliedOn: ago(first) }), ...times(others)], today)
  expect(why(56, 2)).toBe(
    'It is 8 weeks since the first application, and no talk has come of them yet.',
  )
  expect(why(62, 2)).toContain('8 weeks')
  expect(why(55, 2)).toBeNull()
  expect(why(56, 1)).toBeNull()
  expect(whyReviewOpens([], today)).toBeNull()
})
