import { expect, test } from 'vitest'
import { applied } from '../applications/sample.test-support.ts'
import { many, now, searchOf, today } from '../insights/sample.test-support.ts'
import { create } from '../vault/edit.ts'
import { strategyReviewKind } from '../vault/kinds/strategy.ts'
import { today as todayView } from './next-step.ts'

const stepsIn = (vault: ReturnType<typeof searchOf>) => {
  const { step, smaller } = todayView(vault, now)
  return [...(step ? [step] : []), ...smaller].map(({ rule, because }) => [rule, because])
}

test('given twenty applications without a talk, on an ordinary day a look at the search is offered', () => {
  const vault = searchOf(...many(20, 0))
  expect(stepsIn(vault)).toContainEqual([
    'look-at-search',
    '20 applications have had their time, and no talk has come of them yet.',
  ])
})

test('given a talk, or a look that was just finished, it is not', () => {
  expect(stepsIn(searchOf(...many(20, 1))).map(([rule]) => rule)).not.toContain('look-at-search')
  const body = { on: today, openedAt: now.instant, closedAt: now.instant, decided: [] }
  const vault = applied(
    searchOf(...many(20, 0)),
    [create(strategyReviewKind, 'r1', body)],
    now.instant,
  )
  expect(stepsIn(vault).map(([rule]) => rule)).not.toContain('look-at-search')
})
