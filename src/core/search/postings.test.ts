import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  eachEntry,
  eachEntryAfter,
  following,
  type Postings,
  PostingsWriter,
  placesIn,
  postingsWithout,
} from './postings.ts'

/** Places of a word by piece: both may lie far apart. */
type Places = readonly (readonly [piece: number, places: readonly number[]])[]

const FAR = [0, 1, 2, 3, 127, 128, 129, 16_384, 2_097_152, 10_000_000]
const places: fc.Arbitrary<Places> = fc.uniqueArray(fc.nat(300), { maxLength: 8 }).chain((pieces) =>
  fc.tuple(
    ...pieces
      .sort((one, two) => one - two)
      .map((piece) =>
        fc.tuple(
          fc.constant(piece),
          fc
            .uniqueArray(fc.constantFrom(...FAR), { minLength: 1 })
            .map((all) => all.sort((one, two) => one - two)),
        ),
      ),
  ),
)

function written(all: Places): Postings {
  const writer = new PostingsWriter(0)
  for (const [piece, places] of all) writer.add(piece, places)
  return writer.postings
}

function piecesIn(postings: Postings): readonly number[] {
  const pieces: number[] = []
  eachEntry(postings, (piece) => pieces.push(piece))
  return pieces
}

test('pieces and places come back as they were written', () => {
  fc.assert(
    fc.property(places, (all) => {
      const postings = written(all)
      expect(piecesIn(postings)).toEqual(all.map(([piece]) => piece))
      const [first = 0] = placesIn(written([[1, [0]]]))
      const expected = all.flatMap(([piece, places]) => places.map((at) => piece * first + at))
      expect([...placesIn(postings)]).toEqual(expected)
    }),
  )
})

test('a word follows another only in the same piece and on the next place', () => {
  fc.assert(
    fc.property(places, places, (one, two) => {
      const before = placesIn(written(one))
      const after: number[] = []
      eachEntryAfter(before, written(two), (piece) => after.push(piece))
      const ofOne = new Map(one)
      const follows = two.map(([piece, places]) => {
        const ends = places.filter((place) => ofOne.get(piece)?.includes(place - 1))
        return [piece, ends] as const
      })
      const met = follows.filter(([, ends]) => ends.length > 0)
      expect(after).toEqual(met.map(([piece]) => piece))
      expect(following(before, placesIn(written(two)))).toEqual(placesIn(written(met)))
    }),
  )
})

test('dropped pieces are gone and the others stay as they were', () => {
  fc.assert(
    fc.property(places, fc.nat(300), (all, dropped) => {
      const kept = all.filter(([piece]) => piece % 3 !== dropped % 3)
      const left = postingsWithout(written(all), (piece) => piece % 3 === dropped % 3)
      expect([...placesIn((left ?? new PostingsWriter(0)).postings)]).toEqual([
        ...placesIn(written(kept)),
      ])
      expect(left === undefined).toBe(kept.length === 0)
    }),
  )
})
