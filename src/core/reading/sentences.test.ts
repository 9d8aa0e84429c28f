import { expect, test } from 'vitest'
import { sentenceAt, splitSentences } from './sentences.ts'

const sentencesOf = (folded: string): readonly string[] =>
  splitSentences(folded).sentences.map(({ start, end }) => folded.slice(start, end))

const LONG = 'we have read every letter with the care that it needs'

test.each([
  ['a full stop', 'we thank you. we chose.', ['we thank you.', 'we chose.']],
  ['a call', 'good news! come.', ['good news!', 'come.']],
  ['a question', 'come? yes.', ['come?', 'yes.']],
  ['a closed quotation', 'he said "no." we left.', ['he said "no."', 'we left.']],
  ['a bracket', '(we left.) we came.', ['(we left.)', 'we came.']],
  ['an abbreviation', 'ask dr. roth now.', ['ask dr. roth now.']],
  ['a day of a month', 'am 12. mai um zehn.', ['am 12. mai um zehn.']],
  ['a date in figures', 'am 3. 4. 2026 um zehn.', ['am 3. 4. 2026 um zehn.']],
  ['a number at the end', 'we were 12. then you came.', ['we were 12.', 'then you came.']],
  ['the end of a short line', 'dear ines\nthank you', ['dear ines', 'thank you']],
  ['a line that wraps', `${LONG}\nthank you`, [`${LONG}\nthank you`]],
  ['a long line with an end', `${LONG}.\nthank you`, [`${LONG}.`, 'thank you']],
  ['a long line before a list', `${LONG}\n- a pen`, [LONG, '- a pen']],
  ['a long line before a gap', `${LONG}\n\nthank you`, [LONG, 'thank you']],
  [
    'a comma',
    `thank you for all the letters,\nines and maria`,
    ['thank you for all the letters,', 'ines and maria'],
  ],
  [
    'a comma in a longer line',
    `thank you for all of the letters,\nines`,
    ['thank you for all of the letters,\nines'],
  ],
  ['a second short line', `${LONG}\nof you\nthank you`, [`${LONG}\nof you`, 'thank you']],
  ['nothing', '', []],
])('sentences end where the writer ends them: %s', (_about, text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences)
})

test('the marked text is as long, with a line feed only where a sentence ends', () => {
  const text = `dear ines\n${LONG}\nof you. bye`
  const { marked } = splitSentences(text)
  expect(marked).toHaveLength(text.length)
  expect(marked).toBe(`dear ines\n${LONG} of you.\nbye`)
})

test('a sentence without end is cut at a space', () => {
  const { sentences } = splitSentences('word '.repeat(4_000))
  expect(sentences.length).toBeGreaterThan(1)
  for (const { start, end } of sentences) expect(end - start).toBeLessThan(2_000)
})

test('the sentence that holds an offset is found', () => {
  const spans = [
    { start: 0, end: 4 },
    { start: 5, end: 9 },
    { start: 10, end: 14 },
  ]
  const at = (offset: number) => sentenceAt(spans, offset).start
  expect([0, 3, 5, 9, 10, 40].map(at)).toEqual([0, 0, 5, 5, 10, 10])
  expect(sentenceAt([], 7)).toEqual({ start: 7, end: 7 })
})
