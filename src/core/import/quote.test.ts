import { expect, test } from 'vitest'
import { quoteOf } from './quote.ts'

const text = `Dear Ines,

Thank you for the time
you gave us. After careful thought we will not be taking
it further on this occasion. We keep
your letter.

Marrow & Pike`
const words = 'will not be taking\nit further'
const start = text.indexOf(words)
const said = { words, start, end: start + words.length }

test('the words stand in their sentence, on one line', () => {
  expect(quoteOf(text, said)).toEqual({
    before: 'After careful thought we ',
    words: 'will not be taking it further',
    after: ' on this occasion.',
  })
})

test('a paragraph ends a sentence', () => {
  const start = text.indexOf('Thank you')
  const quote = quoteOf(text, { words: 'Thank you', start, end: start + 9 })
  expect([quote.before, quote.after]).toEqual(['', ' for the time you gave us.'])
  expect(quoteOf(text, { words: 'Pike', start: text.length - 4, end: text.length })).toEqual({
    before: 'Marrow & ',
    words: 'Pike',
    after: '',
  })
})

test('a long sentence is cut at a word on both sides', () => {
  const long = `${'so and so '.repeat(40)}we decline ${'and on and on '.repeat(40)}`
  const start = long.indexOf('we decline')
  const { before, after } = quoteOf(long, { words: 'we decline', start, end: start + 10 })
  expect(before).toMatch(/^… (so|and) /)
  expect(after).toMatch(/ (and|on) …$/)
  expect(before.length + after.length).toBeLessThan(330)
})

test('the words stand alone where the text is not here or says something else', () => {
  const alone = { before: '', words: 'will not be taking it further', after: '' }
  expect(quoteOf(null, said)).toEqual(alone)
  expect(quoteOf(text.slice(3), said)).toEqual(alone)
})
