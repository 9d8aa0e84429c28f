import { expect, test } from 'vitest'
import { applied, contextAt, expectOk } from '../applications/sample.test-support.ts'
import { addPerson, removePerson } from '../people/person-actions.ts'
import { MemoryVault } from '../vault/vault.ts'
import { isWithin, placesShown } from './later-places.ts'

const at = '2026-03-12T09:30:00.000Z'
const labels = (vault: MemoryVault, path = '/') =>
  placesShown(vault, path).map(({ label }) => label)

test('a place comes with the first thing in it and goes with the last', () => {
  const vault = new MemoryVault()
  const context = contextAt(at)
  expect(labels(vault)).toEqual([])
  const added = expectOk(addPerson(vault, { name: 'Joan' }, context))
  applied(vault, added, at)
  expect(labels(vault)).toEqual(['People'])
  applied(vault, expectOk(removePerson(vault, { personId: added[0]?.id ?? '' }, context)), at)
  expect(labels(vault)).toEqual([])
})

test('a place that is open is shown, with nothing in it', () => {
  expect(labels(new MemoryVault(), '/employers/e1')).toEqual(['People'])
})

test('an address that only begins alike is not within', () => {
  expect(isWithin({ within: ['/people'] }, '/peoples')).toBe(false)
  expect(isWithin({ within: ['/people'] }, '/people/p1')).toBe(true)
})
