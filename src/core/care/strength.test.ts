import { expect, test } from 'vitest'
import { isStrong, strengthNear, strengthSteps, strengthValue, wantsWords } from './strength.ts'

test.each([
  ['hardly', 1, false, false],
  ['a-bit', 3, false, false],
  ['it-stings', 5, true, false],
  ['hard', 7, true, true],
  ['very-hard', 9, true, true],
] as const)('%s is %i: words %s, strong %s', (strength, value, words, strong) => {
  expect(strengthValue(strength)).toBe(value)
  expect(wantsWords(strength)).toBe(words)
  expect(isStrong(strength)).toBe(strong)
})

test('a stored number comes back as its step, one between two as the nearer', () => {
  for (const step of strengthSteps) expect(strengthNear(step.value)).toBe(step)
  expect(strengthNear(0).id).toBe('hardly')
  expect(strengthNear(10).id).toBe('very-hard')
  expect(strengthNear(5.8).id).toBe('it-stings')
})
