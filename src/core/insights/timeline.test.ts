import { expect, test } from 'vitest'
import { applied } from '../applications/sample.test-support.ts'
import { addDays } from '../time/calendar.ts'
import { create } from '../vault/edit.ts'
import { type FeedbackPoint, feedbackPointKind } from '../vault/kinds/feedback-point.ts'
import { insightsOf } from './insights-view.ts'
import { now, searchOf, sent, today } from './sample.test-support.ts'
import { themeSentence, timelineSentence } from './sentences.ts'

test('a search of some weeks is drawn by weeks, without gaps', () => {
  const numbers = insightsOf(
    searchOf(
      sent([['applied', 29]]),
      sent([
        ['applied', 15],
        ['interview', 8],
      ]),
      sent([['applied', 15]]),
      sent([
        ['applied', 1],
        ['offer', 0],
      ]),
    ),
    now,
  )
  expect(numbers.timeline).toEqual({
    unit: 'week',
    spans: [
      { from: '2026-06-01', sent: 1, talks: 0, offers: 0 },
      { from: '2026-06-08', sent: 0, talks: 0, offers: 0 },
      { from: '2026-06-15', sent: 2, talks: 0, offers: 0 },
      { from: '2026-06-22', sent: 0, talks: 1, offers: 0 },
      { from: '2026-06-29', sent: 1, talks: 0, offers: 1 },
    ],
  })
  expect(timelineSentence(numbers, now)).toBe(
    'You sent most in the week of 15 June: 2. Talks came in 1 of five weeks.',
  )
})

test('a long search is drawn by months, the latest of them', () => {
  const long = insightsOf(searchOf(sent([['applied', 400]]), sent([['applied', 3]])), now)
  expect(long.timeline?.unit).toBe('month')
  expect(long.timeline?.spans.at(-1)).toMatchObject({ from: '2026-06-01', sent: 1 })
  expect(long.timeline?.spans).toHaveLength(14)
  const longer = insightsOf(searchOf(sent([['applied', 2000]])), now)
  expect(longer.timeline?.spans).toHaveLength(26)
  expect(longer.timeline?.spans.at(-1)?.from).toBe('2026-06-01')
})

test('a search of one week, and none at all, have no picture', () => {
  expect(insightsOf(searchOf(sent([['applied', 0]])), now).timeline).toBeNull()
  expect(insightsOf(searchOf(), now)).toMatchObject({ timeline: null, themes: null })
  const ahead = insightsOf(searchOf(sent([['applied', 9]]), sent([['applied', -9]])), now)
  expect(ahead.timeline?.spans.map((span) => span.sent)).toEqual([1, 0, 0])
})

test('themes that came up twice are drawn by months, told apart by who said them', () => {
  const point = (id: string, daysAgo: number, body: Partial<FeedbackPoint>) =>
    create(feedbackPointKind, id, {
      ...{ text: 'the plan was clear', source: 'employer', sort: 'strength', theme: 'preparation' },
      ...{ inMyHands: 'yes', saidOn: addDays(today, -daysAgo), applicationId: id },
      ...body,
    })
  const vault = applied(
    searchOf(sent([['applied', 100]])),
    [
      point('p1', 70, {}),
      point('p2', 5, { source: 'self' }),
      point('p3', 4, { theme: 'pay', sort: 'gap' }),
      point('p4', 3, { verdict: 'not-mine' }),
    ],
    now.instant,
  )
  const numbers = insightsOf(vault, now)
  expect(numbers.themes?.months).toEqual(['2026-04-01', '2026-05-01', '2026-06-01'])
  expect(numbers.themes?.rows).toEqual([
    {
      ...{ themeId: 'preparation', name: 'Preparation', sort: 'strength', times: 2 },
      lastOn: '2026-06-25',
      marks: [
        { month: '2026-04-01', said: 1, noted: 0 },
        { month: '2026-06-01', said: 0, noted: 1 },
      ],
    },
  ])
  expect(themeSentence(numbers)).toBe('Preparation came up most, as a strength: two times.')
})
