import { expect, test } from 'vitest'
import { applied } from '../applications/sample.test-support.ts'
import { create } from '../vault/edit.ts'
import { reviewAreas, strategyReviewKind } from '../vault/kinds/strategy.ts'
import { reviewView } from './review-view.ts'
import { many, now, searchOf, sent } from './sample.test-support.ts'

const saysOf = (vault: ReturnType<typeof searchOf>) =>
  new Map(reviewView(vault, now).areas.map(({ area, says }) => [area, says]))

test('each part is told of its own step, also where others are not known', () => {
  const says = saysOf(searchOf(...many(31, 2)))
  expect(says.get('materials')).toMatch(/^2 of 31 applications led to a talk: /)
  // SciPy 1.17.1: scipy.stats.beta(3, 7).ppf([.1, .5, .9]).
  expect(says.get('interview')).toBe(
    '0 of 2 first talks were followed by another: about 29 in 100, plausibly 13 to 49. With so few, the guess leans on what is usual.',
  )
  const talks = Array.from({ length: 2 }, () => sent([['interview', 60]]))
  expect(saysOf(searchOf(...talks)).get('materials')).toBeNull()
})

test('what was declined in an earlier look is not proposed again', () => {
  const vault = searchOf(...many(90, 0))
  const proposed = () =>
    reviewView(vault, now).areas.flatMap(({ area, proposed }) => (proposed ? area : []))
  expect(proposed()).toEqual(['materials', 'target'])
  const body = {
    on: '2026-05-01',
    openedAt: now.instant,
    closedAt: now.instant,
    decided: [{ area: 'materials', decision: 'no' }],
  }
  applied(vault, [create(strategyReviewKind, 'r1', body)], now.instant)
  expect(proposed()).toEqual(['target'])
  expect(reviewView(vault, now).say).toBe('One thing is worth a try.')
})

test('what has a page of its own leads there', () => {
  const pages = reviewView(searchOf(), now).areas.flatMap(({ area, page }) =>
    page ? [[area, page.href]] : [],
  )
  expect(Object.fromEntries(pages)).toMatchObject({
    paths: '/paths',
    contract: '/paths/meanwhile',
  })
})

test('a review begins empty, and tells its parts with what was decided in it', () => {
  const vault = searchOf(...many(90, 0))
  const row = (area: string) => reviewView(vault, now).areas.find((each) => each.area === area)
  expect(reviewView(vault, now)).toMatchObject({
    ...{ id: null, earlier: [], say: 'Two things are worth a try.' },
  })
  expect(row('target')).toMatchObject({ decision: null, reason: '', before: null })
  const decided = [
    { area: 'target', decision: 'later', reason: 'After the move.' },
    { area: 'profile', decision: 'perhaps' },
  ]
  const open = { on: '2026-06-29', openedAt: now.instant, decided }
  applied(vault, [create(strategyReviewKind, 'r1', open)], now.instant)
  expect(reviewView(vault, now)).toMatchObject({ id: 'r1', earlier: [] })
  expect(row('target')).toMatchObject({
    ...{ decision: 'later', reason: 'After the move.', before: null },
  })
  expect(row('profile')).toMatchObject({ decision: null, reason: '' })
})

test('an earlier review stands beside the next, the latest first, with its word on each part', () => {
  const vault = searchOf(...many(90, 0))
  const review = (id: string, on: string, decided: readonly object[], notes?: string) =>
    create(strategyReviewKind, id, {
      ...{ on, openedAt: now.instant, closedAt: now.instant },
      ...{ decided: [...decided] as [], notes },
    })
  const changes = [
    review('r1', '2026-02-01', [{ area: 'network', decision: 'no', reason: 'No time.' }], 'Slow.'),
    review('r2', '2026-04-02', [
      { area: 'network', decision: 'try' },
      { area: 'target', decision: 'later', reason: 'It rained.' },
    ]),
  ]
  applied(vault, changes, now.instant)
  const { areas, earlier } = reviewView(vault, now)
  expect(earlier).toEqual([
    { id: 'r2', on: '2026-04-02', notes: '' },
    { id: 'r1', on: '2026-02-01', notes: 'Slow.' },
  ])
  const before = new Map(areas.map((row) => [row.area, row.before]))
  expect(before.get('network')).toBe('On 2 April you decided: try it.')
  expect(before.get('target')).toBe('On 2 April you decided: not now, because “It rained.”.')
  expect(before.get('skills')).toBeNull()
})

test('what is proposed comes first with why, and without a case the parts keep their order', () => {
  const { areas } = reviewView(searchOf(...many(90, 0)), now)
  expect(areas.slice(0, 3).map(({ proposed }) => proposed)).toEqual([
    expect.stringMatching(
      /^Fewer come to a talk than luck alone explains\. So few happen to about \d in 100 by luck\.$/,
    ),
    areas[0]?.proposed,
    null,
  ])
  expect(reviewView(searchOf(), now).areas.map(({ area }) => area)).toEqual([...reviewAreas])
})

test('a way that brings more is proposed with both ways by name', () => {
  const vault = searchOf(...many(45, 0), ...many(15, 6, 'referral'))
  const { areas } = reviewView(vault, now)
  expect(areas.slice(0, 2)).toMatchObject([
    { area: 'network', proposed: areas[1]?.proposed },
    {
      area: 'platforms',
      proposed: 'Referral brings you more talks than Job board, where most of your effort goes.',
    },
  ])
})

test('each part is told what the numbers say of it, and of no other', () => {
  const says = saysOf(searchOf(...many(31, 2)))
  expect(says.get('target')).toBe(says.get('materials'))
  expect(says.get('network')).toMatch(/^It is too early to tell one from another/)
  expect(says.get('platforms')).toBe(says.get('network'))
  expect(says.get('paths')).toBeNull()
  expect(saysOf(searchOf(...many(31, 0))).get('paths')).toMatch(/31 applications/)
  expect(says.get('skills')).toBeNull()
  expect(saysOf(searchOf()).get('network')).toBeNull()
})

test('the sentence on top asks for no change where the numbers ask for none', () => {
  const say = (...applications: Parameters<typeof searchOf>) =>
    reviewView(searchOf(...applications), now).say
  expect(say()).toBe('There is nothing to look at yet.')
  expect(say(...many(3, 0))).toBe('Too early to say what holds the search up.')
  expect(say(...many(60, 3))).toBe('Nothing in your numbers asks for a change.')
})
