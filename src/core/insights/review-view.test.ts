import { expect, test } from 'vitest'
import { applied } from '../applications/sample.test-support.ts'
import { create } from '../vault/edit.ts'
import { strategyReviewKind } from '../vault/kinds/strategy.ts'
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
