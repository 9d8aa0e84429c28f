import { expect, test } from 'vitest'
import { breathAt, breathPhases } from './breathing.ts'
import { feelingWords, findFeelings, MAX_WORDS, sayFeelings } from './feeling-words.ts'
import { friendPrompts } from './friend-prompts.ts'
import { helpCard, helpLines } from './help-card.ts'
import { pauseChoices } from './pause-choices.ts'

test('Write comes last before Not now, and company first', () => {
  expect(pauseChoices.map(({ id }) => id)).toEqual([
    ...['someone', 'friend', 'breathe', 'write', 'not-now'],
  ])
  for (const { source } of pauseChoices) expect(source).not.toBe('')
})

test('the page says beforehand that one may feel worse for an hour', () => {
  expect(pauseChoices.find(({ id }) => id === 'write')?.says).toContain('worse for an hour')
})

test('feelings have one word and plain ones beside it, relief among them', () => {
  expect(new Set(feelingWords.map(({ id }) => id)).size).toBe(feelingWords.length)
  expect(feelingWords.some(({ id }) => id === 'relieved')).toBe(true)
  for (const { plain } of feelingWords) expect(plain).toMatch(/^[A-Z].*\.$/)
  expect(MAX_WORDS).toBe(3)
})

test('a word is found by itself or by what it is like, and one of one’s own stays', () => {
  expect(feelingWords.length).toBeGreaterThanOrEqual(30)
  expect(findFeelings('ASHAM').map(({ id }) => id)).toEqual(['ashamed'])
  expect(findFeelings('money').map(({ id }) => id)).toEqual(['worried'])
  expect(findFeelings(' ')).toEqual(feelingWords)
  expect(findFeelings('seasick')).toEqual([])
  expect(sayFeelings(['angry', 'Seasick', 'let-down'])).toBe('Angry, seasick, let down')
})

test('three prompts: what it is like, others, what one would tell a friend', () => {
  expect(friendPrompts.map(({ id }) => id)).toEqual(['feel', 'others', 'tell'])
  for (const { question } of friendPrompts) expect(question).not.toMatch(/why/i)
})

test('breathes out longer than in, and stops by itself after five minutes', () => {
  const [breatheIn, breatheOut] = breathPhases
  expect(breatheOut?.seconds).toBeGreaterThan(breatheIn?.seconds ?? Number.POSITIVE_INFINITY)
  expect(breathAt(0)).toMatchObject({ phase: { id: 'in' }, fraction: 0, secondsLeft: 300 })
  expect(breathAt(4000)).toMatchObject({ phase: { id: 'out' }, fraction: 0 })
  expect(breathAt(7000)).toMatchObject({ phase: { id: 'out' }, fraction: 0.5 })
  expect(breathAt(10_000)).toMatchObject({ phase: { id: 'in' }, fraction: 0 })
  expect(breathAt(300_000)).toMatchObject({ over: true, secondsLeft: 0, phase: { id: 'out' } })
  expect([0, 4000, 9999, 10_000, 14_000, 300_000].map((ms) => breathAt(ms).half)).toEqual([
    ...[0, 1, 1, 2, 3, 59],
  ])
  expect(breathAt(-5)).toMatchObject({ over: false, secondsLeft: 300 })
})

test('every help line has a way to reach it and says whether anybody checked', () => {
  for (const line of helpLines) {
    expect(line.phone ?? line.text ?? line.web).not.toBe(null)
    expect(line.source).not.toBe('')
  }
  expect(helpLines.every(({ verifiedOn }) => verifiedOn === null)).toBe(true)
  expect(helpCard(null).checked).toContain('have not been rung from here')
})

test.each([
  ['US', '988-us', '911'],
  ['GB', 'samaritans-uk-ie', '999'],
  ['IE', 'samaritans-uk-ie', '999'],
  ['DE', 'telefonseelsorge-de', '112'],
  ['FR', '3114-fr', '112'],
  ['CA', '988-ca', '911'],
  ['SE', 'find-a-helpline', '112'],
])('in %s the card begins with %s and %s', (country, first, danger) => {
  const card = helpCard(country)
  expect(card.lines[0]?.id).toBe(first)
  expect(card.danger[0]?.phone).toBe(danger)
  expect(card.lines.length + card.danger.length).toBe(helpLines.length)
})

test('the card shows a line to call and one to text in the United Kingdom', () => {
  const own = helpCard('GB').lines.filter(({ countries }) => countries.includes('GB'))
  expect(own.some(({ phone }) => phone === '116 123')).toBe(true)
  expect(own.some(({ text }) => text !== null)).toBe(true)
})
