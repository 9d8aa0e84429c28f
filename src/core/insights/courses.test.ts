import { expect, test } from 'vitest'
import { applied } from '../applications/sample.test-support.ts'
import { addDays } from '../time/calendar.ts'
import { create } from '../vault/edit.ts'
import { type ApplicationEvent, applicationKind } from '../vault/kinds/application.ts'
import { coursesOf, talkOutcome, triesOf } from './courses.ts'
import { waitOf, waitsOf } from './replies.ts'
import { now, searchOf, sent, today } from './sample.test-support.ts'

const ago = (days: number) => addDays(today, -days)
const courseOf = (...happenings: Parameters<typeof sent>[0]) =>
  coursesOf(searchOf(sent(happenings)), today)[0]

test('a course holds the first of each, the talks in order and the last word', () => {
  expect(
    courseOf(
      ['interview', 30],
      ['applied', 58],
      ['applied', 60],
      ['note', 1],
      ['assessment', 50],
      ['screening', 45],
      ['accepted', 10],
      ['offer', 20],
    ),
  ).toMatchObject({
    appliedOn: ago(60),
    answeredOn: ago(50),
    talks: [ago(45), ago(30)],
    interviewed: true,
    offeredOn: ago(20),
    lastOn: ago(10),
    end: 'accepted',
    endedOn: ago(10),
    outcome: 'made it',
    wait: { days: 10, answered: true },
  })
})

test('a receipt tells the day of applying where nothing else does, and is no answer', () => {
  expect(courseOf(['confirmation', 30])).toMatchObject({
    ...{ appliedOn: ago(30), answeredOn: null, outcome: 30, wait: { days: 30, answered: false } },
  })
  expect(courseOf(['confirmation', 30], ['applied', 28])?.appliedOn).toBe(ago(28))
})

test('what is sent today is counted, what is dated tomorrow is not', () => {
  expect(courseOf(['applied', 0])).toMatchObject({ outcome: 0 })
  expect(courseOf(['applied', -1])).toBeUndefined()
  expect(courseOf(['applied', 9], ['interview', -1])).toMatchObject({ outcome: 9 })
  expect(courseOf(['applied', 9], ['interview', 0])).toMatchObject({ outcome: 'made it' })
})

test('a no is an end; an end that is only presumed is none', () => {
  expect(courseOf(['applied', 60], ['rejected', 50])).toMatchObject({
    ...{ end: 'no', endedOn: ago(50), outcome: 'did not' },
  })
  expect(courseOf(['applied', 60], ['presumed-closed', 5])).toMatchObject({
    ...{ end: null, endedOn: null, outcome: 60, lastOn: ago(60) },
  })
})

test('an answer without its day counts as an answer, not as a wait', () => {
  const course = (...events: Partial<ApplicationEvent>[]) => {
    const body = sent([])
    const whole = events.map((event, at) => ({
      id: `e${at}`,
      type: 'applied',
      on: ago(40),
      ...event,
    }))
    return coursesOf(searchOf({ ...body, events: whole }), today)[0]
  }
  const undated = { type: 'rejected', dayUnknown: true } as const
  expect(course({}, undated)).toMatchObject({
    ...{ answeredOn: ago(40), outcome: 'did not', wait: { days: null, answered: true } },
  })
  const talk = { type: 'interview', on: ago(30) } as const
  const later = { ...undated, on: ago(30) }
  expect(course({}, talk, later)?.wait).toEqual({ days: 10, answered: true })
  const undatedTalk = { type: 'interview', dayUnknown: true } as const
  expect(course({}, undatedTalk, { type: 'rejected', on: ago(5) })?.wait).toEqual({
    ...{ days: null, answered: true },
  })
  expect(course({ dayUnknown: true })?.wait).toBeNull()
  expect(course({ dayUnknown: true }, talk)?.wait).toEqual({ days: null, answered: true })
})

test('what was answered waits from its answer on', () => {
  expect(courseOf(['applied', 60], ['assessment', 20])?.outcome).toBe(20)
  const gone = { answeredOn: null, talks: [], offeredOn: null, end: null, jobGone: false }
  expect(talkOutcome({ ...gone, appliedOn: null }, today)).toBeNull()
  expect(talkOutcome({ ...gone, appliedOn: ago(-1) }, today)).toBeNull()
})

test('courses stand in the order of applying, those of one day by their ids', () => {
  const days = [5, 30, 30, 12]
  const vault = searchOf(...days.map((day) => sent([['applied', day]])))
  const ids = () => coursesOf(vault, today).map(({ id }) => id)
  expect(ids()).toEqual(['a00001', 'a00002', 'a00003', 'a00000'])
  const come = (id: string, day: number) =>
    applied(vault, [create(applicationKind, id, sent([['applied', day]]))], now.instant)
  come('a00001b', 30)
  come('a00009', 6)
  expect(ids()).toEqual(['a00001', 'a00001b', 'a00002', 'a00003', 'a00009', 'a00000'])
})

test('a try was sent, and something can be said of it', () => {
  const courses = coursesOf(
    searchOf(
      sent([['applied', 20]]),
      sent([['interview', 20]]),
      sent([
        ['applied', 20],
        ['withdrawn', 10],
      ]),
    ),
    today,
  )
  expect(triesOf(courses).map(({ id }) => id)).toEqual(['a00000'])
  expect(waitsOf(courses)).toEqual([
    { days: 20, answered: false },
    { days: 10, answered: false },
  ])
})

test('a wait ends with the answer or the end, and with neither that is dated later', () => {
  const wait = (answeredOn: string | null, endedOn: string | null, appliedOn: string | null) =>
    waitOf({ appliedOn, answeredOn, endedOn }, today)
  expect(wait(null, null, null)).toBeNull()
  expect(wait(null, null, ago(-1))).toBeNull()
  expect(wait(null, null, today)).toEqual({ days: 0, answered: false })
  expect(wait(today, null, ago(9))).toEqual({ days: 9, answered: true })
  expect(wait(ago(-1), null, ago(9))).toEqual({ days: 9, answered: false })
  expect(wait(ago(5), ago(2), ago(9))).toEqual({ days: 4, answered: true })
  expect(wait(null, ago(2), ago(9))).toEqual({ days: 7, answered: false })
  expect(wait(null, ago(-2), ago(9))).toEqual({ days: 9, answered: false })
  expect(wait(ago(12), null, ago(9))).toEqual({ days: 0, answered: true })
})
