import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hitsIn } from './excerpt.ts'
import { parseQuery } from './query.ts'
import { SearchIndex } from './search-index.ts'

const hits = (index: SearchIndex, typed: string) => {
  const all: { name: string; byTitle: boolean }[] = []
  index.find(parseQuery(typed), (name, byTitle) => all.push({ name, byTitle }))
  return all
}
const found = (index: SearchIndex, typed: string) => hits(index, typed).map(({ name }) => name)

function indexOf(texts: Readonly<Record<string, readonly string[]>>): SearchIndex {
  const index = new SearchIndex()
  for (const [name, parts] of Object.entries(texts)) index.add(name, 'rest', parts)
  return index
}

test('finds records with every word, by the beginnings of words', () => {
  const index = indexOf({ a: ['The second interview'], b: ['An interview'], c: ['Outer view'] })
  expect(found(index, 'inter')).toEqual(['a', 'b'])
  expect(found(index, 'inter sec')).toEqual(['a'])
  expect(found(index, 'view')).toEqual(['c'])
  expect(found(index, '')).toEqual([])
})

test('finds a phrase only where its words follow each other in one text', () => {
  const index = indexOf({
    a: ['another candidate was chosen'],
    b: ['another strong candidate'],
    c: ['or another', 'candidate may'],
  })
  expect(found(index, '"another candidate"')).toEqual(['a'])
  expect(found(index, '"another cand')).toEqual(['a'])
  expect(found(index, '"another cand"')).toEqual([])
  expect(found(index, 'another candidate')).toEqual(['a', 'b', 'c'])
})

test('finds words with and without their accents', () => {
  const index = indexOf({ a: ['Résumé für Łódź'], b: ['re\u0301sume\u0301 STRASSE'] })
  expect(found(index, 'resume')).toEqual(['a', 'b'])
  expect(found(index, 'RÉSUMÉ lodz')).toEqual(['a'])
  expect(found(index, 'straße')).toEqual(['b'])
})

test('says when the title alone has all words', () => {
  const index = new SearchIndex()
  index.add('a', 'title', ['Lindholm Ferries', 'Planner'])
  index.add('b', 'title', ['Calder'])
  index.add('b', 'rest', ['Lindholm planner'])
  expect(hits(index, 'planner lind')).toEqual([
    { name: 'a', byTitle: true },
    { name: 'b', byTitle: false },
  ])
})

test('a dropped record is found no more, before and after the sweep, and can come back', () => {
  const index = indexOf({ a: ['kept words'], b: ['kept words'] })
  index.drop('a')
  expect(found(index, 'kept')).toEqual(['b'])
  index.add('a', 'rest', ['other words'])
  index.sweep()
  expect(found(index, 'kept')).toEqual(['b'])
  expect(found(index, 'words')).toEqual(['b', 'a'])
})

test('one part of a record can be dropped and the other stays', () => {
  const index = new SearchIndex()
  index.add('a', 'title', ['Lindholm'])
  index.add('a', 'rest', ['dear Ada'])
  index.drop('a', 'rest')
  index.add('a', 'rest', ['dear Ines'])
  expect([found(index, 'lindholm ines'), found(index, 'ada')]).toEqual([['a'], []])
  index.sweep()
  expect([found(index, 'lindholm ines'), found(index, 'ada')]).toEqual([['a'], []])
})

test('short beginnings that thousands of words share find each record once, and none that is gone', () => {
  const index = new SearchIndex(10_000)
  const names = Array.from({ length: 7000 }, (_, number) => `r${number}`)
  for (const [number, name] of names.entries()) {
    const own = ['and', 'bee', 'best'][number % 3] ?? ''
    index.add(name, 'rest', [`${own} ${own}${number} xy`])
  }
  const every = (rest: number) => names.filter((_, number) => number % 3 === rest)
  expect(found(index, 'a')).toEqual(every(0))
  expect(found(index, 'b')).toEqual(names.filter((_, number) => number % 3 > 0))
  expect(found(index, 'be an')).toEqual([])
  for (const name of every(0).slice(0, 2000)) index.drop(name)
  expect(found(index, 'an')).toEqual(every(0).slice(2000))
  index.sweep()
  expect(found(index, 'an')).toEqual(every(0).slice(2000))
  expect(found(index, '"xy')).toHaveLength(5000)
})

const word = fc.constantFrom('an', 'and', 'andes', 'bé', 'be', 'bee', 'ç', '面接', 'ß', 'ss', 'x1')
const text = fc.array(word, { maxLength: 8 }).map((words) => words.join(' '))
const typed = fc
  .array(fc.oneof(word, fc.constantFrom('"', ' "', '" ')), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.join(' '))

test('finds exactly the records in which each phrase has a hit, whatever came and went before', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(5), fc.array(text, { maxLength: 2 })), { maxLength: 12 }),
      typed,
      fc.constantFrom(1, 9, 1000),
      (puts, wanted, wordsPerSegment) => {
        const index = new SearchIndex(wordsPerSegment)
        const records = new Map<string, readonly string[]>()
        for (const [at, [number, texts]] of puts.entries()) {
          const name = `r${number}`
          index.drop(name)
          records.delete(name)
          if (texts.length > 0) {
            index.add(name, 'rest', texts)
            records.set(name, texts)
          }
          if (at % 3 === 0) index.sweep()
        }
        const query = parseQuery(wanted)
        const expected = [...records].filter(([, texts]) =>
          query.every((phrase) => texts.some((each) => hitsIn(each, [phrase]).length > 0)),
        )
        const names = expected.map(([name]) => name)
        expect(found(index, wanted).toSorted()).toEqual(query.length > 0 ? names.toSorted() : [])
      },
    ),
  )
})
