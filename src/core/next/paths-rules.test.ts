import { expect, test } from 'vitest'
import { applied, contextAt, expectOk } from '../applications/sample.test-support.ts'
import { many, now, searchOf } from '../insights/sample.test-support.ts'
import { takeUpPaths } from '../paths/paths-actions.ts'
import { todayInFull } from './next-step.ts'

const stepsIn = (vault: ReturnType<typeof searchOf>) => {
  const { step, smaller } = todayInFull(vault, now)
  return [...(step ? [step] : []), ...smaller].map(({ rule, because, path }) => [
    rule,
    because,
    path,
  ])
}
const rulesIn = (vault: ReturnType<typeof searchOf>) => stepsIn(vault).map(([rule]) => rule)

test('given twenty applications without a talk, on an ordinary day work next door is offered', () => {
  expect(stepsIn(searchOf(...many(20, 0)))).toContainEqual([
    'look-next-door',
    '20 applications have had their time, and no talk has come of them yet.',
    '/paths',
  ])
})

test('given a talk, or once it was taken up, it is not', () => {
  expect(rulesIn(searchOf(...many(20, 1)))).not.toContain('look-next-door')
  const vault = searchOf(...many(20, 0))
  const { instant } = now
  applied(vault, expectOk(takeUpPaths(vault, {}, contextAt(instant))), instant)
  expect(rulesIn(vault)).not.toContain('look-next-door')
})
