import { expect, test } from 'vitest'
import { linesOfPage, type Piece } from './page-lines.ts'

const piece = (text: string, x: number, y: number, size = 10): Piece => ({
  ...{ text, x, y, size, bold: false },
  width: text.length * size * 0.5,
})
const texts = (pieces: readonly Piece[]) => linesOfPage(pieces).map(({ text }) => text)

test('pieces of a line are joined as words, and wide gaps become a tab', () => {
  const line = [piece('Plan', 50, 100), piece('ner', 70, 100), piece('at sea', 88, 100.4)]
  expect(texts([...line, piece('2019', 400, 100)])).toEqual(['Planner at sea\t2019'])
})

test('a column at the side is kept apart from the one beside it', () => {
  const side = ['Contact', 'maren@ostholt.example', 'Top skills', 'Timetables', 'Rosters', 'Python']
  const main = ['Maren Ostholt', 'Service planner', 'Leeds', 'Experience', 'Airedale', 'Planner']
  const pieces = [
    ...side.map((text, index) => piece(text, 30, 60 + index * 17)),
    ...main.map((text, index) => piece(text, 220, 70 + index * 21)),
  ]
  const lines = linesOfPage(pieces)
  expect(lines.map(({ text }) => text)).toEqual([...side, ...main])
  expect(lines.map(({ column }) => column)).toEqual([...side.map(() => 0), ...main.map(() => 1)])
})

test('dates beside jobs are no column: each stays on the line of its job', () => {
  const jobs = ['Planner', 'Analyst', 'Clerk', 'Conductor', 'Porter', 'Apprentice']
  const pieces = jobs.flatMap((job, index) => [
    piece(`${2024 - index}`, 50, 100 + index * 30),
    piece(job, 170, 100 + index * 30),
    piece('what was done there', 170, 114 + index * 30),
  ])
  expect(texts(pieces).slice(0, 3)).toEqual([
    '2024\tPlanner',
    'what was done there',
    '2023\tAnalyst',
  ])
})

test('a title across both columns stands before them', () => {
  const lines = [0, 1, 2, 3, 4, 5]
  const pieces = [
    piece('A title that runs across the whole of the page, both columns', 50, 40, 16),
    ...lines.map((index) => piece('left words', 50, 80 + index * 13)),
    ...lines.map((index) => piece('right words', 300, 84 + index * 15)),
  ]
  expect(texts(pieces)[0]).toMatch(/^A title/)
  expect(texts(pieces).slice(1, 7)).toEqual(lines.map(() => 'left words'))
})
