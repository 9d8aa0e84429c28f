import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changedBetween, eachForDay } from './each-record.ts'
import { winKind } from './kinds/plan.ts'
import { MemoryVault } from './vault.ts'

const win = (id: string, text: string) => ({
  ...{ kind: winKind.name, id, version: 1, schema: winKind.schema },
  ...{ updatedAt: '2026-03-02T09:00:00.000Z', body: { text, on: '2026-03-02' } },
})

function counted() {
  const made: string[] = []
  const words = eachForDay(winKind, ({ id, body }, today) => {
    made.push(id)
    return `${body.text} ${today}`
  })
  return { words, made }
}

test('one change among many makes one anew', () => {
  const vault = new MemoryVault([win('a', 'Rang'), win('b', 'Wrote'), win('c', 'Asked')])
  const { words, made } = counted()
  expect(words(vault, '2')).toEqual(['Rang 2', 'Wrote 2', 'Asked 2'])
  expect(words(vault, '2')).toBe(words(vault, '2'))
  vault.put(win('b', 'Met'))
  vault.put(win('d', 'Slept'))
  vault.forget(winKind.name, 'a')
  expect(words(vault, '2')).toEqual(['Met 2', 'Asked 2', 'Slept 2'])
  expect(made).toEqual(['a', 'b', 'c', 'b', 'd'])
})

test('another day, and another vault, make all anew', () => {
  const { words } = counted()
  const vault = new MemoryVault([win('a', 'Rang')])
  expect(words(vault, '2')).toEqual(['Rang 2'])
  expect(words(vault, '3')).toEqual(['Rang 3'])
  expect(words(new MemoryVault(), '3')).toEqual([])
})

test('what was made before and what is made anew are alike after any changes', () => {
  const change = fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    text: fc.option(fc.string({ maxLength: 3 })),
  })
  fc.assert(
    fc.property(fc.array(fc.array(change, { maxLength: 4 }), { maxLength: 8 }), (rounds) => {
      const vault = new MemoryVault()
      const { words } = counted()
      for (const changes of rounds) {
        for (const { id, text } of changes) {
          if (text === null) vault.forget(winKind.name, id)
          else vault.put(win(id, text))
        }
        const anew = vault.all(winKind).map(({ body }) => `${body.text} 2`)
        expect(words(vault, '2')).toEqual(anew)
      }
    }),
    { numRuns: 40 },
  )
})

test('lists that are alike differ nowhere', () => {
  expect(changedBetween([1, 2], [1, 2])).toEqual({ from: 2, left: [], come: [] })
  expect(changedBetween([1, 2, 3], [1, 9, 8, 3])).toEqual({ from: 1, left: [2], come: [9, 8] })
  expect(changedBetween([1, 1], [1])).toEqual({ from: 1, left: [1], come: [] })
})
