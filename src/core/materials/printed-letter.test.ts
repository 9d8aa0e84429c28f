import { expect, test } from 'vitest'
import { printedLetter } from './printed-letter.ts'
import { printedStories } from './printed-stories.ts'

const letter = {
  from: { name: 'Maren Ostholt', lines: ['Leeds', '', 'maren@ostholt.example'] },
  to: ['Jon Abara', 'Lindholm & Fell'],
  on: '2026-11-22',
  subject: 'Service planner',
  text: 'Dear Jon,\n\nThree things:\n\n- slack\n- rosters\n\nKind regards\nMaren',
  language: 'en',
}

test('a letter prints sender, reader, date, subject and its words in order', () => {
  expect(printedLetter(letter).blocks).toEqual([
    { block: 'name', text: 'Maren Ostholt', label: '' },
    {
      block: 'contact',
      parts: [
        { text: 'Leeds', href: null },
        { text: 'maren@ostholt.example', href: null },
      ],
    },
    { block: 'lines', lines: ['Jon Abara', 'Lindholm & Fell'] },
    { block: 'lines', lines: ['22 November 2026'] },
    { block: 'subject', text: 'Service planner' },
    { block: 'paragraph', text: 'Dear Jon,' },
    { block: 'paragraph', text: 'Three things:' },
    { block: 'list', points: ['slack', 'rosters'] },
    { block: 'lines', lines: ['Kind regards', 'Maren'] },
  ])
})

test('a story is one card without the parts that are not written', () => {
  const story = {
    title: 'The missing minutes',
    ...{ situation: 'Line 9 was late.', task: '', action: 'I rode it.', result: 'It was on time.' },
    shows: ['problem-solving', 'initiative'],
    told: [],
    addedAt: '2026-01-05T09:00:00Z',
  }
  const { blocks } = printedStories([story], 'Maren Ostholt', (word) => word.replace('-', ' '))
  expect(blocks.at(-1)).toEqual({
    block: 'card',
    title: 'The missing minutes',
    parts: [
      { heading: 'Situation', text: 'Line 9 was late.' },
      { heading: 'Action', text: 'I rode it.' },
      { heading: 'Result', text: 'It was on time.' },
    ],
    foot: 'problem solving · initiative',
  })
})
