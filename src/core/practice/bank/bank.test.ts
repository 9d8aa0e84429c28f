import { expect, test } from 'vitest'
import { readingAge } from '../../care/reading-age.test-support.ts'
import { roundTypes } from '../../vault/kinds/application.ts'
import { competencies } from '../../vault/kinds/practice.ts'
import { allQuestions } from './all-questions.ts'
import {
  bankQuestion,
  bankQuestions,
  bankSorts,
  bankStages,
  roleFamilies,
  stageOfRound,
} from './bank-question.ts'

/** What a plain reader of this age can follow. */
const READ_FROM_AGE = 12

test('there are at least 250 questions, no two alike', () => {
  expect(allQuestions.length).toBeGreaterThanOrEqual(250)
  const plain = (text: string) => text.toLowerCase().replace(/[^a-z ]/g, '')
  expect(new Set(allQuestions.map(({ text }) => plain(text))).size).toBe(allQuestions.length)
  expect(new Set(allQuestions.map(({ id }) => id)).size).toBe(allQuestions.length)
})

test.each(allQuestions.map((question) => [question.id, question] as const))(
  '%s is well formed',
  (id, { text, after, good, stages }) => {
    expect(id).toMatch(/^[a-z-]+\/[a-z-]+$/)
    expect(text).toMatch(/^[A-Z].{10,160}[.?]$/)
    expect(text).not.toMatch(/!|['"]/)
    expect(after).toMatch(/^[a-z].{5,110}[^.?!]$/)
    expect(good.every((anchor) => anchor.endsWith('.'))).toBe(true)
    expect(new Set(good).size).toBe(5)
    expect(stages.length).toBeGreaterThan(0)
  },
)

test('every competency is asked about in every stage', () => {
  const missing = competencies.flatMap((competency) =>
    bankStages
      .filter((stage) => bankQuestions({ competency, stage, generalOnly: true }).length === 0)
      .map((stage) => `${competency} × ${stage}`),
  )
  expect(missing).toEqual([])
})

test.each(bankSorts)('the bank has questions of the sort %s', (sort) => {
  expect(bankQuestions({ sort }).length).toBeGreaterThanOrEqual(5)
})

test.each(roleFamilies)(
  '%s has at least six questions of its own, one of them explained',
  (family) => {
    const own = allQuestions.filter(({ families }) => families.includes(family))
    expect(own.length).toBeGreaterThanOrEqual(6)
    expect(own.some(({ sort }) => sort === 'technical' || sort === 'supposed')).toBe(true)
  },
)

test('a family comes first, with the general questions after it and no other family', () => {
  const found = bankQuestions({ family: 'care' })
  expect(found[0]?.families).toEqual(['care'])
  expect(found.at(-1)?.families).toEqual([])
  expect(found.some(({ families }) => families.includes('it'))).toBe(false)
})

test('a level leaves out what belongs to other levels', () => {
  const entry = bankQuestions({ level: 'entry', competency: 'leading' })
  expect(entry.length).toBeGreaterThan(0)
  expect(entry.some(({ levels }) => levels.includes('leading'))).toBe(false)
})

test('every round has its questions', () => {
  for (const round of roundTypes) {
    expect(bankQuestions({ stage: stageOfRound(round) }).length).toBeGreaterThan(20)
  }
})

test('a question is found by its id, and one that is gone is not', () => {
  const [first] = allQuestions
  expect(bankQuestion(first?.id ?? '')).toBe(first)
  expect(bankQuestion('opening/gone')).toBeUndefined()
})

test('the bank reads easily', () => {
  const said = allQuestions.flatMap(({ text, after }) => [text, `They want to know ${after}.`])
  const anchors = [...new Set(allQuestions.flatMap(({ good }) => good))]
  expect(readingAge([...said, ...anchors].join(' '))).toBeLessThanOrEqual(READ_FROM_AGE)
})

/** Words of what may not be asked about in most countries, whoever asks. */
const forbidden =
  /\b(pregnan|child care|marri|husband|wife|religio|church|mosque|age are|how old|disab|health|illness|diagnos|gay|union member|party member|native language|born in|nationality|criminal)/i

test('no question asks what may not be asked', () => {
  expect(allQuestions.filter(({ text }) => forbidden.test(text)).map(({ id }) => id)).toEqual([])
})
