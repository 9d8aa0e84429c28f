import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hasKeptBoth, mergeText } from './merge-text.ts'
import { type MergeNote, mergeValue, sameValue } from './merge-value.ts'

const merge = (base: unknown, mine: unknown, theirs: unknown) => {
  const notes: MergeNote[] = []
  return { value: mergeValue(base, mine, theirs, notes), notes }
}
/** JSON as it comes off the wire, so that names such as __proto__ are plain fields. */
const json = fc.json().map((text) => JSON.parse(text) as unknown)
const shortNames = fc.constantFrom('a', 'b', 'c', 'd', '__proto__', 'constructor', 'id', '0')
const body = fc
  .array(fc.tuple(shortNames, json), { maxLength: 6 })
  .map((fields) => JSON.parse(JSON.stringify(Object.fromEntries(fields))) as object)
const has = (fields: object, name: string) =>
  Object.hasOwn(fields, name) ? { there: (fields as Record<string, unknown>)[name] } : 'absent'

test('is the one side, byte for byte, when the other changed nothing', () => {
  fc.assert(
    fc.property(body, body, (base, changed) => {
      expect(JSON.stringify(merge(base, changed, base).value)).toBe(JSON.stringify(changed))
      fc.pre(!sameValue(base, changed))
      expect(JSON.stringify(merge(base, base, changed).value)).toBe(JSON.stringify(changed))
    }),
  )
})

test('loses no field that only one side changed', () => {
  fc.assert(
    fc.property(body, body, body, (base, mine, theirs) => {
      const merged = merge(base, mine, theirs).value as object
      for (const name of ['a', 'b', 'c', 'd', '__proto__', 'constructor', 'id', '0']) {
        const [was, ours, others] = [base, mine, theirs].map((fields) => has(fields, name))
        const now = has(merged, name)
        if (sameValue(was, others)) expect(now).toEqual(ours)
        if (sameValue(was, ours)) expect(now).toEqual(others)
      }
    }),
    { numRuns: 500 },
  )
})

test('comes out the same whichever side is mine, unless both set one value', () => {
  const scalars = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.integer())
  fc.assert(
    fc.property(scalars, scalars, scalars, (base, mine, theirs) => {
      const one = merge(base, mine, theirs)
      const other = merge(base, theirs, mine)
      fc.pre(!one.notes.some((note) => note.what === 'mine-kept'))
      expect(one.value).toEqual(other.value)
    }),
  )
})

test('changes nothing when the same change arrives a second time', () => {
  fc.assert(
    fc.property(body, body, body, (base, mine, theirs) => {
      const { value, notes } = merge(base, mine, theirs)
      fc.pre(notes.length === 0)
      expect(merge(base, mine, value).value).toEqual(value)
    }),
  )
})

const items = fc.uniqueArray(
  fc.record({ id: fc.constantFrom('1', '2', '3', '4', '5', '6'), on: fc.integer({ max: 3 }) }),
  { selector: (item) => item.id },
)

test('keeps every list item that a side added or edited, and drops what one took away', () => {
  fc.assert(
    fc.property(items, items, items, (base, mine, theirs) => {
      const merged = merge(base, mine, theirs).value as typeof base
      const find = (list: typeof base, id: string) => list.find((item) => item.id === id)
      expect(new Set(merged.map((item) => item.id)).size).toBe(merged.length)
      for (const id of ['1', '2', '3', '4', '5', '6']) {
        const [was, our, other] = [find(base, id), find(mine, id), find(theirs, id)]
        if (sameValue(was, other)) expect(find(merged, id)).toEqual(our)
        else if (sameValue(was, our)) expect(find(merged, id)).toEqual(other)
        else if (our || other) expect(find(merged, id)).toBeDefined()
      }
    }),
    { numRuns: 500 },
  )
})

test('puts both new events behind the one they followed', () => {
  const base = [{ id: 'applied' }]
  const merged = merge(
    base,
    [{ id: 'applied' }, { id: 'mine' }],
    [{ id: 'applied' }, { id: 'theirs' }],
  )
  expect(merged.value).toEqual([{ id: 'applied' }, { id: 'mine' }, { id: 'theirs' }])
})

test('keeps an order that one side changed and the items that the other added', () => {
  const ids = (list: unknown) => (list as { id: string }[]).map((item) => item.id).join('')
  const list = (order: string) => [...order].map((id) => ({ id }))
  expect(ids(merge(list('abc'), list('cab'), list('abcd')).value)).toBe('cdab')
  expect(ids(merge(list('abc'), list('abcd'), list('cab')).value)).toBe('cdab')
})

test('merges lists of plain words as sets, and lists with repeats without loss', () => {
  expect(merge(['x', 'y'], ['x', 'y', 'mine'], ['y', 'theirs']).value).toEqual([
    'y',
    'mine',
    'theirs',
  ])
  expect(merge([1, 1], [1, 1, 2], [3, 1, 1]).value).toEqual([3, 1, 1, 2])
})

test('an edit beats a deletion, in a field and in a list, and says so', () => {
  expect(merge({ a: 1 }, {}, { a: 2 })).toEqual({
    value: { a: 2 },
    notes: [{ what: 'edit-kept', path: 'a' }],
  })
  const edited = merge({ e: [{ id: '1', n: 1 }] }, { e: [] }, { e: [{ id: '1', n: 2 }] })
  expect(edited.value).toEqual({ e: [{ id: '1', n: 2 }] })
  expect(edited.notes).toEqual([{ what: 'edit-kept', path: 'e.1' }])
})

test('keeps my value where both set one, and names the other', () => {
  expect(merge({ stage: 'a' }, { stage: 'b' }, { stage: 'c' })).toEqual({
    value: { stage: 'b' },
    notes: [{ what: 'mine-kept', path: 'stage', other: 'c' }],
  })
})

test('merges a text by lines where different lines changed', () => {
  const merged = mergeText('one\ntwo\nthree', 'one!\ntwo\nthree', 'one\ntwo\nthree\nfour')
  expect(merged).toEqual({ text: 'one!\ntwo\nthree\nfour', keptBoth: false })
})

test('keeps both versions of a passage that both changed, for a person to see', () => {
  const merged = mergeText('start\nold\nend', 'start\nmine\nend', 'start\ntheirs\nend')
  expect(merged.keptBoth).toBe(true)
  expect(hasKeptBoth(merged.text)).toBe(true)
  expect(merged.text.split('\n')).toEqual([
    'start',
    '[Written in two places. Both are kept. The first:]',
    'theirs',
    '[The second:]',
    'mine',
    '[End of both]',
    'end',
  ])
})

test('keeps two texts that were both written from nothing', () => {
  const merged = merge(
    {},
    { note: `mine\n${'m'.repeat(80)}` },
    { note: `theirs\n${'t'.repeat(80)}` },
  )
  expect(JSON.stringify(merged.value)).toContain('mmmm')
  expect(JSON.stringify(merged.value)).toContain('tttt')
  expect(merged.notes).toEqual([{ what: 'both-kept', path: 'note' }])
})

const text = fc
  .array(fc.constantFrom('a', 'b', 'c', 'd', ''), { maxLength: 8 })
  .map((lines) => lines.join('\n'))

test('loses no line that either side wrote', () => {
  fc.assert(
    fc.property(text, text, text, (base, mine, theirs) => {
      const merged = new Set(mergeText(base, mine, theirs).text.split('\n'))
      const before = new Set(base.split('\n'))
      for (const line of [...mine.split('\n'), ...theirs.split('\n')]) {
        if (line !== '' && !before.has(line)) expect(merged).toContain(line)
      }
    }),
    { numRuns: 1000 },
  )
})

test('is one text when only it changed', () => {
  fc.assert(
    fc.property(text, text, (base, changed) => {
      expect(mergeText(base, changed, base)).toEqual({ text: changed, keptBoth: false })
      expect(mergeText(base, base, changed)).toEqual({ text: changed, keptBoth: false })
      expect(mergeText(base, changed, changed)).toEqual({ text: changed, keptBoth: false })
    }),
    { numRuns: 500 },
  )
})

test('stays quick on texts of very many lines', () => {
  const many = (word: string) =>
    Array.from({ length: 50_000 }, (_, at) => `${word}${at}`).join('\n')
  const merged = mergeText(many('a'), many('b'), many('c'))
  expect(merged.keptBoth).toBe(true)
  expect(merged.text.length).toBeGreaterThan(many('b').length * 2)
})
