import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type Ends,
  eachEntry,
  endsOf,
  type Postings,
  PostingsWriter,
  postingsWithout,
} from './postings.ts'

/** Places of a word by piece: both may lie far apart. */
type Places = readonly (readonly [piece: number, places: readonly number[]])[]

const PIECES = 301
const FAR = [0, 1, 2, 3, 127, 128, 129, 16_384, 2_097_152]
const places: fc.Arbitrary<Places> = fc
  .uniqueArray(fc.nat(PIECES - 1), { maxLength: 8 })
  .chain((pieces) =>
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

function read(postings: Postings): Places {
  return placesIn(endsOf(postings, PIECES))
}

function placesIn({ starts, bits, firstPiece }: Ends): Places {
  return Array.from(starts.subarray(1), (end, at): Places[number] => {
    const places: number[] = []
    const start = starts[at] ?? 0
    for (let bit = start; bit < end; bit += 1) {
      if (bits[bit >> 3] === 0) bit |= 7
      else if ((bits[bit >> 3] ?? 0) & (1 << (bit & 7))) places.push(bit - start - 1)
    }
    return [firstPiece + at, places]
  }).filter(([, places]) => places.length > 0)
}

test('pieces and places come back as they were written', () => {
  fc.assert(
    fc.property(places, (all) => {
      const pieces: number[] = []
      eachEntry(written(all), (piece) => pieces.push(piece))
      expect(pieces).toEqual(all.map(([piece]) => piece))
      expect(read(written(all))).toEqual(all)
    }),
  )
})

test('a word follows another only in the same piece and on the next place', () => {
  fc.assert(
    fc.property(places, places, (one, two) => {
      const ofOne = new Map(one)
      const expected = two
        .map(([piece, places]) => {
          const follow = places.filter((place) => ofOne.get(piece)?.includes(place - 1))
          return [piece, follow] as const
        })
        .filter(([, follow]) => follow.length > 0)
      const before = endsOf(written(one), PIECES)
      expect(placesIn(endsOf(written(two), PIECES, before))).toEqual(expected)
    }),
  )
})

test('dropped pieces are gone and the others stay as they were', () => {
  fc.assert(
    fc.property(places, fc.nat(300), (all, dropped) => {
      const kept = all.filter(([piece]) => piece % 3 !== dropped % 3)
      const left = postingsWithout(written(all), (piece) => piece % 3 === dropped % 3)
      expect(read((left ?? new PostingsWriter(0)).postings)).toEqual(kept)
      expect(left === undefined).toBe(kept.length === 0)
    }),
  )
})
