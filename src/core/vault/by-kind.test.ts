import { expect, test } from 'vitest'
import { byKind } from './by-kind.ts'

test('things of one kind stand together in the order in which they came', () => {
  const [one, two, other] = [
    { kind: 'a', n: 1 },
    { kind: 'a', n: 2 },
    { kind: 'b', n: 3 },
  ]
  expect([...byKind([one, other, two])]).toEqual([
    ['a', [one, two]],
    ['b', [other]],
  ])
})
