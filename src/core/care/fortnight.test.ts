import { expect, test } from 'vitest'
import { walk } from '../recovery/walk.test-support.ts'
import { fortnightKind } from '../vault/kinds/care-fortnight.ts'
import { type FortnightAnswers, fortnightAsks, fortnightLevel, keepFortnight } from './fortnight.ts'
import { fortnightAgainOn, fortnightIsDue, setFortnightly } from './fortnight-due.ts'

const answers = (cheer = 2, calm = 2, energy = 2, rest = 2, interest = 2): FortnightAnswers => ({
  ...{ cheer, calm, energy, rest, interest },
})

test.each([
  [answers(), null, 'fine'],
  [answers(1), null, 'low'],
  [answers(1, 1, 1, 1, 2), null, 'low'],
  [answers(1, 1, 1, 1, 1), null, 'very-low'],
  [answers(0, 0, 0, 0, 0), null, 'very-low'],
  [answers(4, 4, 4, 4, 4), null, 'fine'],
  [answers(3, 3, 3, 3, 2), answers(4, 4, 4, 3, 3), 'falling'],
  [answers(3, 3, 3, 3, 3), answers(4, 4, 4, 3, 3), 'fine'],
  [answers(1), answers(3, 3, 3, 2, 2), 'falling'],
  [answers(1, 1, 1, 1, 1), answers(4, 4, 4, 4, 4), 'very-low'],
] as const)('%o after %o is met as %s', (now, before, level) => {
  expect(fortnightLevel(now, before)).toBe(level)
})

test('there are five questions, and it is asked only of those who want it, every two weeks', () => {
  expect(fortnightAsks).toHaveLength(5)
  const walking = walk('2026-03-01T12:00:00.000Z')
  expect(fortnightIsDue(walking.vault, walking.now)).toBe(false)
  walking.act((vault, context) => setFortnightly(vault, { wanted: true }, context))
  expect(fortnightIsDue(walking.vault, walking.now)).toBe(true)
  walking.act((vault, context) => keepFortnight(vault, { answers: answers() }, context))
  expect(fortnightKind.sealed).toBe(true)
  expect(fortnightAgainOn(walking.vault, walking.now)).toBe('2026-03-15')
  const soon = walking.at('2026-03-14T12:00:00.000Z')
  expect(keepFortnight(soon.vault, { answers: answers() }, soon.context)).toMatchObject({
    problem: { code: 'too-soon' },
  })
  const due = walking.at('2026-03-15T07:00:00.000Z')
  expect(fortnightIsDue(due.vault, due.now)).toBe(true)
  due.act((vault, context) => setFortnightly(vault, { wanted: false }, context))
  expect(fortnightIsDue(due.vault, due.now)).toBe(false)
})
