import { join } from 'node:path'
import { expect, test } from 'vitest'
import { filesOf, namedIn, root } from './repository.ts'

/** What a module needs to be there when it runs; types alone need nothing. */
const needed = /^(?:import|export)\s(?!type\b)[^;]*?from '(\.[^']+)'/gm

test('no module needs itself by way of others', () => {
  const sources = filesOf(join(root, 'src')).filter((path) => /(?<!\.d)\.tsx?$/.test(path))
  const left = new Map(sources.map((path) => [path, namedIn(path, needed)]))
  expect([...left.values()].flat().length).toBeGreaterThan(sources.length)
  // Whoever needs nothing that is left is no part of a circle.
  for (let before = 0; before !== left.size; ) {
    before = left.size
    for (const [path, needs] of left) if (!needs.some((need) => left.has(need))) left.delete(path)
  }
  expect([...left.keys()]).toEqual([])
})
