import { expect, test } from 'vitest'
import { applied } from '../applications/sample.test-support.ts'
import { create } from '../vault/edit.ts'
import { applicationKind } from '../vault/kinds/application.ts'
import { coursesOf } from './courses.ts'
import { forecastOf, presentMix } from './forecast.ts'
import { changeAt, drySpellOf, middleDay } from './over-time.ts'
import { usualCurve } from './replies.ts'
import { diagnosed, many, now, searchOf, sent, today } from './sample.test-support.ts'
import { yieldsBy } from './yields.ts'

const coursesIn = (...applications: Parameters<typeof searchOf>) =>
  coursesOf(searchOf(...applications), today)
const noted = (body: Parameters<typeof sent>[1], count = 1) =>
  Array.from({ length: count }, (_, at) => sent([['applied', 60 + at]], body))
/** So many that ended in a no, one a day. */
const noes = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    sent(
      [
        ['applied', 60 + at],
        ['rejected', 50],
      ],
      { channel: 'board' },
    ),
  )

test('parts stand by their applications, then by name; what is not noted is in none', () => {
  const names = (...applications: Parameters<typeof searchOf>) =>
    yieldsBy('jobType', coursesIn(...applications), usualCurve).parts.map((part) => part.name)
  const [full, part, own] = [{ jobType: 'b' }, { jobType: 'a' }, { jobType: 'c' }]
  expect(names(...noted(full), ...noted({}, 3), ...noted(part), ...noted(own, 2))).toEqual([
    'c',
    'a',
    'b',
  ])
  expect(names(...noted(part), ...noted(full))).toEqual(['a', 'b'])
})

test('places are one up to the comma, kinds of work by the word that names them', () => {
  const parts = (way: 'place' | 'role', ...texts: readonly string[]) =>
    yieldsBy(
      way,
      coursesIn(...texts.flatMap((text) => noted({ [way]: text }))),
      usualCurve,
    ).parts.map(({ name, applications }) => [name, applications])
  expect(parts('place', 'Galway, Ireland', 'Galway', 'Cork ', ', Ireland')).toEqual([
    ['Galway', 2],
    ['Cork', 1],
  ])
  expect(
    parts(
      'role',
      'Senior Planner',
      'Planner (m/f)',
      'Nurse – nights',
      'Nurse  I',
      'Lead',
      'Planner',
    ),
  ).toEqual([
    ['planner', 3],
    ['nurse', 2],
  ])
})

test('two halves part at the day of the middle one, and each says from when to when', () => {
  const courses = coursesIn(...many(40, 4))
  expect(middleDay(coursesIn(...many(1, 0)))).toBeNull()
  expect(middleDay(coursesIn(...many(2, 0)))).toBe('2026-03-22')
  expect(middleDay(courses)).toBe('2026-03-03')
  const change = changeAt('2026-03-03', courses, today, usualCurve)
  expect(change).toMatchObject({
    before: { from: '2026-02-11', until: '2026-03-02', known: 20 },
    since: { from: '2026-03-03', until: today, known: 20, succeeded: 4 },
  })
  expect(changeAt('2026-04-01', courses, today, usualCurve)).toMatchObject({
    ...{ before: { known: 40, until: '2026-03-22' }, since: { known: 0 }, chanceBetter: null },
  })
  expect(changeAt('2026-01-01', courses, today, usualCurve).before).toMatchObject({
    ...{ known: 0, from: '2026-01-01', until: '2026-01-01' },
  })
  const chanceOf = (courses: ReturnType<typeof coursesIn>) =>
    changeAt(middleDay(courses) ?? '', courses, today, usualCurve).chanceBetter
  expect(chanceOf(coursesIn(...noes(29)))).toBeNull()
  expect(chanceOf(coursesIn(...noes(30)))).toBeCloseTo(0.5, 12)
})

test('a dry spell begins after the last application that led to a talk', () => {
  const later = noted({ channel: 'board' }, 4)
  expect(drySpellOf(coursesIn(...many(3, 3), ...later), usualCurve)).toMatchObject({
    applications: 4,
  })
})

test('a look ahead adds ways and thins talks to offers as SciPy does', () => {
  // SciPy 1.17.1: betabinom(20, 1, 29) and betabinom(6, 2.5, 12.5) added; offers by betabinom(n, 3, 12).
  const forecast = forecastOf({ board: 5, referral: 1.5 }, 4, [], today, usualCurve)
  expect(forecast.applications).toBe(26)
  expect(forecast.talks).toMatchObject({ low: 0, median: 1, high: 4 })
  expect(forecast.offers).toMatchObject({ low: 0, median: 0, high: 1 })
  expect(forecast.talks.any).toBeCloseTo(0.76775, 5)
  expect(forecast.offers.any).toBeCloseTo(0.26679, 5)
})

test('a look ahead leans on what each way brought, and on nothing that was not sent', () => {
  const ahead = (courses: ReturnType<typeof coursesIn>, mix = { board: 5 }, weeks = 4) =>
    forecastOf(mix, weeks, courses, today, usualCurve)
  const none = ahead([])
  expect(ahead(coursesIn(...many(9, 9))).talks.any).toBeGreaterThan(none.talks.any)
  expect(ahead(coursesIn(...many(9, 9, 'referral'))).talks).toEqual(none.talks)
  expect(ahead([], { board: 0 }).talks).toEqual({ low: 0, median: 0, high: 0, any: 0 })
  expect(ahead([], { board: 1 }, 30).applications).toBe(26)
  expect(ahead([], { board: 900 }).applications).toBe(1_000)
  const offers = Array.from({ length: 6 }, (_, at) =>
    sent([
      ['applied', 90 + at],
      ['interview', 60],
      ['offer', 30],
    ]),
  )
  // SciPy 1.17.1: betabinom(20, 1, 29), offers by betabinom(n, 9, 12).
  expect(ahead(coursesIn(...offers)).offers.any).toBeCloseTo(0.22311, 5)
})

test('the present plan holds what was sent from its first day on, and nothing that was not sent', () => {
  const courses = coursesIn(
    sent([['applied', 28]], { channel: 'board' }),
    sent([['applied', 29]], { channel: 'board' }),
    sent([['interview', 3]], { channel: 'agency' }),
    sent([['applied', 2]], { channel: 'board' }),
  )
  expect(presentMix(courses, '2026-06-02', 4)).toEqual({ board: 0.5 })
})

test('from twenty-five tries or six talks on something can be said', () => {
  const state = (...applications: Parameters<typeof searchOf>) =>
    diagnosed(coursesIn(...applications), usualCurve).state
  expect(state(...noes(23), ...many(1, 1))).toBe('early')
  expect(state(...noes(24), ...many(1, 1))).toBe('even')
  const ended = (count: number) =>
    Array.from({ length: count }, () =>
      sent([
        ['applied', 90],
        ['interview', 60],
        ['rejected', 50],
      ]),
    )
  expect(state(...ended(5))).toBe('early')
  expect(diagnosed(coursesIn(...ended(7)), usualCurve)).toMatchObject({
    ...{ state: 'found', bottleneck: 'another' },
  })
  const { chance } = diagnosed(coursesIn(...ended(7)), usualCurve)
  expect(chance).toBeGreaterThan(0.9)
  expect(chance).toBeLessThan(1)
})

test('one way is too much of a search only where it is most of it and another surely brings more', () => {
  const bottleneck = (...applications: Parameters<typeof searchOf>) =>
    diagnosed(coursesIn(...applications), usualCurve).bottleneck
  expect(bottleneck(...many(45, 2), ...many(15, 9, 'referral'))).toBe('channel')
  expect(bottleneck(...many(45, 2), ...many(4, 4, 'referral'))).not.toBe('channel')
  expect(bottleneck(...many(45, 2), ...many(31, 12, 'referral'))).not.toBe('channel')
  expect(bottleneck(...many(45, 3), ...many(15, 1, 'referral'))).not.toBe('channel')
  const found = diagnosed(
    coursesIn(...many(60, 2), ...many(15, 2, 'agency'), ...many(12, 9, 'referral')),
    usualCurve,
  )
  expect(found.channels).toEqual({ better: 'referral', worse: 'board' })
})

test('an application that is saved again keeps its part', () => {
  const vault = searchOf(...noted({ channel: 'board' }, 2))
  const more = create(applicationKind, 'b1', sent([['applied', 3]], { channel: 'board' }))
  applied(vault, [more], now.instant)
  const { parts } = yieldsBy('channel', coursesOf(vault, today), usualCurve)
  expect(parts).toMatchObject([{ name: 'board', applications: 3, known: 2, waiting: 1 }])
})
