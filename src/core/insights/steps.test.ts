import { expect, test } from 'vitest'
import { addDays } from '../time/calendar.ts'
import { coursesOf } from './courses.ts'
import { usualCurve } from './replies.ts'
import { searchOf, sent, today } from './sample.test-support.ts'
import { beliefAfter, stepsOf } from './steps.ts'

/** Known, succeeded and waiting of the steps after a first talk, for one application. */
function afterTalk(...happenings: Parameters<typeof sent>[0]) {
  const courses = coursesOf(searchOf(sent([['applied', 60], ...happenings])), today)
  const [, another, offer] = stepsOf(courses, today, usualCurve)
  const counts = [another, offer].map((step) => step && [step.known, step.succeeded, step.waiting])
  return { another: counts[0], offer: counts[1], courses }
}

test('a first talk leads to another or to an offer, a proper one to an offer', () => {
  expect(afterTalk(['screening', 40], ['interview', 30])).toMatchObject({
    ...{ another: [1, 1, 0], offer: [0, 0, 1] },
  })
  expect(afterTalk(['screening', 40], ['offer', 0])).toMatchObject({
    ...{ another: [1, 1, 0], offer: [0, 0, 0] },
  })
  expect(afterTalk(['interview', 40], ['offer', 0])).toMatchObject({
    ...{ another: [1, 1, 0], offer: [1, 1, 0] },
  })
  expect(afterTalk(['interview', 0])).toMatchObject({ another: [0, 0, 1], offer: [0, 0, 1] })
  expect(afterTalk(['interview', 9], ['interview', 0])).toMatchObject({ another: [1, 1, 0] })
})

test('after a talk a no is known, a withdrawal counts for nothing', () => {
  expect(afterTalk(['interview', 40], ['rejected', 30])).toMatchObject({
    ...{ another: [1, 0, 0], offer: [1, 0, 0] },
  })
  expect(afterTalk(['interview', 40], ['withdrawn', 30])).toMatchObject({
    ...{ another: [0, 0, 0], offer: [0, 0, 0] },
  })
})

test('silence after a talk counts from the last word, and from none that is dated later', () => {
  expect(afterTalk(['interview', 50], ['assessment', 44])).toMatchObject({ another: [0, 0, 1] })
  expect(afterTalk(['interview', 50], ['assessment', 45])).toMatchObject({ another: [1, 0, 0] })
  expect(afterTalk(['interview', 45], ['interview', -3])).toMatchObject({
    ...{ another: [1, 0, 0], offer: [1, 0, 0] },
  })
  const { courses } = afterTalk(['interview', -3])
  const [talk, another, offer] = stepsOf(courses, today, usualCurve)
  expect([talk?.known, talk?.waiting]).toEqual([1, 0])
  expect([another?.waiting, offer?.waiting]).toEqual([0, 0])
  const later = stepsOf(courses, addDays(today, 3), usualCurve)
  expect(later.slice(1).map(({ waiting }) => waiting)).toEqual([1, 1])
})

test('a belief never counts fewer than no failures', () => {
  expect(beliefAfter({ a: 1, b: 9 }, { succeeded: 2, tried: 5 })).toEqual({ a: 3, b: 12 })
  expect(beliefAfter({ a: 1, b: 9 }, { succeeded: 2, tried: 1 })).toEqual({ a: 3, b: 9 })
})
