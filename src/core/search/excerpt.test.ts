import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ExcerptPiece, excerptOf, hitsIn, markHits } from './excerpt.ts'
import { parseQuery } from './query.ts'
import { foldWord, wordsIn } from './words.ts'

const shown = (pieces: readonly ExcerptPiece[]) =>
  pieces.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('')

test('marks what was typed, not the whole word, and a phrase as one', () => {
  expect(shown(markHits('The interview, again', parseQuery('inter')))).toBe(
    'The [inter]view, again',
  )
  expect(shown(markHits('Thank you, for all', parseQuery('"thank you for"')))).toBe(
    '[Thank you, for] all',
  )
})

test('marks whole letters with their accents, composed or not', () => {
  expect(shown(markHits('Mein Résumé', parseQuery('resu')))).toBe('Mein [Résu]mé')
  expect(shown(markHits('re\u0301sume\u0301', parseQuery('re')))).toBe('[re\u0301]sume\u0301')
  expect(shown(markHits('Straße 5', parseQuery('stras')))).toBe('[Straß]e 5')
  expect(shown(markHits('👩‍💻 Émile 👍', parseQuery('e')))).toBe('👩‍💻 [É]mile 👍')
})

test('shows a few words around the place that meets most of the query', () => {
  const filler = 'We read every page with care. '.repeat(12)
  const text = `A portfolio.\n\n${filler}Your portfolio was\n  the strongest of all. ${filler}`
  const excerpt = shown(excerptOf(text, parseQuery('portfolio strongest')))
  expect(excerpt).toContain('Your [portfolio] was the [strongest] of all.')
  expect(excerpt).toMatch(/^… .* …$/)
  expect(excerpt.length).toBeLessThan(180)
})

test('shows the beginning where nothing of the query is in the text', () => {
  expect(shown(excerptOf('Dear Ada, hello.', parseQuery('x')))).toBe('Dear Ada, hello.')
  expect(shown(excerptOf('', parseQuery('x')))).toBe('')
})

/** Whether no half of a character stands alone. */
const isWhole = (text: string) =>
  !/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(text)

const alphabet = fc.constantFrom(
  ...[
    'a',
    'B',
    'é',
    'e\u0301',
    'ß',
    'İ',
    'ﬁ',
    'ǆ',
    '面',
    'ก',
    '😀',
    '\ud800',
    '1',
    ' ',
    '\n',
    '-',
    '"',
  ],
)
const text = fc.array(alphabet, { maxLength: 300 }).map((parts) => parts.join(''))

test('loses nothing of a text, and cuts no character in two', () => {
  fc.assert(
    fc.property(text, text, (said, typed) => {
      const pieces = markHits(said, parseQuery(typed.slice(0, 20)))
      expect(pieces.map((piece) => piece.text).join('')).toBe(said)
      for (const { start, end } of hitsIn(said, parseQuery(typed.slice(0, 20)))) {
        expect(isWhole(said.slice(start, end)) || !isWhole(said)).toBe(true)
        expect(said.slice(end)).not.toMatch(/^\p{M}/u)
      }
    }),
  )
})

test('an excerpt is a part of the text, as long as it has to be', () => {
  fc.assert(
    fc.property(text, text, (said, typed) => {
      const query = parseQuery(typed.slice(0, 8))
      const plain = shown(excerptOf(said, query)).replaceAll(/[[\]]/g, '')
      const middle = plain.replace(/^… /, '').replace(/ …$/, '')
      expect(said.replace(/\s+/g, ' ')).toContain(middle.trim())
      const hit = hitsIn(said, query).length > 0
      if (hit) expect(excerptOf(said, query).some((piece) => piece.hit)).toBe(true)
    }),
  )
})

test('folding again changes nothing, and every word of a text is found by itself', () => {
  fc.assert(
    fc.property(fc.oneof(text, fc.string({ unit: 'grapheme' })), (said) => {
      for (const { folded, start, end } of wordsIn(said)) {
        expect(foldWord(folded)).toBe(folded)
        const hits = hitsIn(said, [{ words: [folded], open: false }])
        expect(hits.some((hit) => hit.start <= start && hit.end >= end)).toBe(true)
      }
    }),
  )
})
