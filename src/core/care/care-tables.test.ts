import { expect, test } from 'vitest'
import { breathAt, breathPhases } from './breathing.ts'
import { feelingWords, findFeelings, MAX_WORDS, sayFeelings } from './feeling-words.ts'
import { friendPrompts } from './friend-prompts.ts'
import { helpCard } from './help-card.ts'
import { helpLines } from './help-lines.ts'
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

test('every help line has a way to reach it and says what it was compared with', () => {
  expect(new Set(helpLines.map(({ id }) => id)).size).toBe(helpLines.length)
  for (const { id, phone, text, web, verifiedOn, source } of helpLines) {
    expect(phone ?? text ?? web, id).not.toBe(null)
    if (verifiedOn === null) expect(source, id).not.toBe('')
    else expect(new URL(source).protocol, id).toMatch(/^https?:$/)
  }
})

test('a country with a line of its own has its own number for danger too', () => {
  for (const country of new Set(helpLines.flatMap(({ countries }) => countries))) {
    const { danger, isOwnDanger } = helpCard(country)
    expect([danger.length, isOwnDanger], country).toEqual([1, true])
  }
})

test.each([
  ['US', '988-us', '911'],
  ['GB', 'samaritans-uk-ie', '999'],
  ['IE', 'samaritans-uk-ie', '999'],
  ['DE', 'telefonseelsorge-de', '112'],
  ['FR', '3114-fr', '112'],
  ['CA', '988-ca', '911'],
  ['AU', 'lifeline-au', '000'],
  ['NZ', '1737-nz', '111'],
  ['BE', 'cps-be', '112'],
  ['SE', 'mind-se', '112'],
  ['PT', 'find-a-helpline', '112'],
])('in %s the card begins with %s and %s', (country, first, danger) => {
  const { own, anywhere, danger: numbers, elsewhere } = helpCard(country)
  expect([...own, ...anywhere][0]?.id).toBe(first)
  expect(numbers[0]?.phone).toBe(danger)
  const all = [...own, ...anywhere, ...numbers, ...elsewhere]
  expect(new Set(all).size).toBe(helpLines.length)
  expect(all.length).toBe(helpLines.length)
})

test('somebody whose country is not known is given no number as theirs', () => {
  for (const country of [undefined, 'ZZ', 'JP']) {
    const { own, danger, isOwnDanger } = helpCard(country)
    expect([own.length, isOwnDanger]).toEqual([0, false])
    expect(danger.length).toBeGreaterThan(3)
  }
})

test('the card shows a line to call and one to text in the United Kingdom', () => {
  const { own } = helpCard('GB')
  expect(own.some(({ phone }) => phone === '116 123')).toBe(true)
  expect(own.some(({ text }) => text !== null)).toBe(true)
})
