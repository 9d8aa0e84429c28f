import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applicationViews } from './application-list.ts'
import { columnOrder } from './columns.ts'
import { filterFields } from './filters.ts'
import { type ApplicationLook, lookLayouts, lookOf, queryOf, usualLook } from './look.ts'

const word = fc.string({ minLength: 1, maxLength: 12, unit: 'binary' })
const look: fc.Arbitrary<ApplicationLook> = fc.record({
  layout: fc.constantFrom(...lookLayouts),
  view: fc.constantFrom(...applicationViews),
  find: fc.string(),
  only: fc.dictionary(
    fc.constantFrom(...filterFields),
    fc.array(word, { minLength: 1, maxLength: 4 }),
    { noNullPrototype: true },
  ),
  order: fc.option(fc.record({ by: fc.constantFrom(...columnOrder), down: fc.boolean() })),
  columns: fc.option(fc.array(fc.constantFrom(...columnOrder), { minLength: 1 })),
})

test('the address of a look says all of it', () => {
  fc.assert(
    fc.property(look, (given) => {
      const query = Object.fromEntries(new URLSearchParams(queryOf(given)))
      expect(lookOf(query)).toEqual(given)
    }),
    { seed: 5 },
  )
})

test('the usual look needs no query', () => {
  expect(queryOf(usualLook)).toBe('')
  expect(lookOf({})).toEqual(usualLook)
})

test('what an address does not know is left out', () => {
  const query = {
    as: 'globe',
    view: 'mine',
    order: 'constructor',
    columns: 'stage,toString',
    stage: '%',
  }
  expect(lookOf(query)).toEqual({ ...usualLook, columns: ['stage'], only: { stage: ['%'] } })
})
