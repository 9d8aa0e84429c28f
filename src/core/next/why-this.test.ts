import { expect, test } from 'vitest'
import type { Step } from './step.ts'
import { whyThis } from './why-this.ts'

const step = (rule: string, title: string): Step => ({
  ...{ rule, title, about: null, because: 'You planned it.', minutes: 5 },
  ...{ path: '/', button: 'Open', detail: null },
})

test('a step is named by its title without the last stop, and one of the same rule is not compared', () => {
  const said = whyThis(step('ask', 'Read it.'), [
    step('ask', 'Read the other.'),
    step('talk-soon', 'Get ready for the talk with St. Mary.'),
  ])
  expect(said).toHaveLength(2)
  expect(said[1]).toMatch(/^“Get ready for the talk with St. Mary” comes after it: /)
})

test('where all others are of the same rule there is nothing to compare', () => {
  expect(whyThis(step('ask', 'Read it.'), [step('ask', 'Read the other.')])).toEqual([])
})
