import { expect, test } from 'vitest'
import { walk } from '../recovery/walk.test-support.ts'
import { thoughtKind } from '../vault/kinds/care-thought.ts'
import { pinnedThought, pinThought } from './pinned.ts'
import { beliefSteps, keepThought, readBelief, traps } from './thought.ts'

test('keeps a thought with both sides, the traps and the fairer sentence', () => {
  const walking = walk()
  const { id } = walking.act((vault, context) =>
    keepThought(
      vault,
      {
        thought: ' I am not good enough. ',
        beliefBefore: 90,
        evidenceFor: ' ',
        evidenceAgainst: 'They asked me back twice.',
        traps: ['one-for-all'],
        fairer: 'I came second of many.',
        beliefAfter: 30,
      },
      context,
    ),
  )
  expect(thoughtKind.sealed).toBe(true)
  expect(walking.vault.get(thoughtKind, id)?.body).toEqual({
    at: walking.now.instant,
    thought: 'I am not good enough.',
    beliefBefore: 90,
    evidenceAgainst: 'They asked me back twice.',
    traps: ['one-for-all'],
    fairer: 'I came second of many.',
    beliefAfter: 30,
  })
})

test('a thought alone is enough; none at all and a belief beyond 100 are not', () => {
  const walking = walk()
  walking.act((vault, context) => keepThought(vault, { thought: 'Never.' }, context))
  const { vault, context } = walking
  expect(keepThought(vault, { thought: ' ' }, context)).toMatchObject({
    problem: { code: 'empty' },
  })
  expect(keepThought(vault, { thought: 'So.', beliefAfter: 101 }, context)).toMatchObject({
    problem: { code: 'bad-belief' },
  })
})

test('the fairer sentence stands on Today for a day, or until it is taken down', () => {
  const walking = walk('2026-03-10T12:00:00.000Z')
  walking.act((vault, context) =>
    keepThought(vault, { thought: 'Never.', fairer: 'Not this time.', pin: true }, context),
  )
  walking.act((vault, context) => keepThought(vault, { thought: 'No words.', pin: true }, context))
  const shown = (at: string) =>
    pinnedThought(walking.vault.all(thoughtKind), walking.at(at).now)?.body.fairer
  expect(shown('2026-03-11T11:59:00.000Z')).toBe('Not this time.')
  expect(shown('2026-03-11T12:00:00.000Z')).toBeUndefined()
  const record = pinnedThought(walking.vault.all(thoughtKind), walking.now)
  if (!record) throw new Error('nothing is pinned')
  walking.act((vault, context) => pinThought(vault, { record, pin: false }, context))
  expect(shown('2026-03-10T13:00:00.000Z')).toBeUndefined()
})

test('belief is five worded steps or a number', () => {
  expect(beliefSteps.map(({ value }) => value)).toEqual([10, 30, 50, 70, 90])
  expect(['0', ' 65 ', '100', '80 %'].map(readBelief)).toEqual([0, 65, 100, 80])
  expect(['', '101', '-1', 'half', '7.5'].map(readBelief)).toEqual([null, null, null, null, null])
})

test('no trap blames: each is named and said plainly in one line', () => {
  expect(traps.length).toBeGreaterThanOrEqual(6)
  for (const { name, plain } of traps) {
    expect(name.length).toBeLessThan(25)
    expect(plain).toMatch(/\.$/)
  }
})
