import { expect, test } from 'vitest'
import { checkLetter, countWords } from './check-letter.ts'

const state = (text: string, id: string) => checkLetter(text).find((check) => check.id === id)

test.each([
  ['Dear Maria,\n\nThank you for the talk.', 'good'],
  ['Dear Maria,\n\nI appreciate your time.', 'good'],
  ['Dear Maria,\n\nWhy me?', 'look'],
])('sees whether thanks come first in %j', (text, expected) => {
  expect(state(text, 'thanks')?.state).toBe(expected)
})

test.each([
  ['I understand the decision.', 'good'],
  ['I understand and accept your decision.', 'good'],
  ['I respect that choice.', 'good'],
  ['I do not agree with the decision.', 'look'],
])('sees whether %j accepts the decision', (text, expected) => {
  expect(state(text, 'accepts')?.state).toBe(expected)
})

test.each([
  ['No question here.', 'look', 'No question yet; one is enough'],
  ['What should I learn first?', 'good', 'One question, about next time'],
  ['What should I learn first? What could I show next time?', 'good', 'Two questions, both about'],
  ['Why was I refused?', 'look', 'A question looks back'],
  ['A next? B next? C next?', 'look', 'Three questions; two are easier'],
])('counts the questions in %j', (text, expected, says) => {
  const check = state(text, 'questions')
  expect(check?.state).toBe(expected)
  expect(check?.says).toContain(says)
})

test('names the word that puts people on the defensive', () => {
  expect(state('Please reconsider.', 'tone')?.says).toContain('“reconsider”')
  expect(state('This was unfair.', 'tone')?.state).toBe('look')
  expect(state('Thank you.', 'tone')?.state).toBe('good')
})

test.each([
  ['', 0],
  ['Dear Maria,', 2],
  ['I don’t know; it’s a re-run of 3 talks.', 9],
  ['Grüße aus Köln', 3],
])('counts the words of %j as %i', (text, count) => {
  expect(countWords(text)).toBe(count)
})

test('looks for the name under the letter', () => {
  const signed = 'Dear Maria,\n\nKind regards,\nInes Marlow'
  const of = (text: string, name?: string) =>
    checkLetter(text, { name }).find(({ id }) => id === 'signed')?.state
  expect(of(signed, 'Ines Marlow')).toBe('good')
  expect(of('Dear Maria,\n\nKind regards,', 'Ines Marlow')).toBe('look')
  expect(of(signed)).toBe('good')
  expect(of('Dear Maria,\n\nKind regards,')).toBe('look')
  expect(of('Guten Tag,\n\nMit freundlichen Grüßen')).toBe('look')
  expect(of('Guten Tag,\n\nMit freundlichen Grüßen\nInes Marlow')).toBe('good')
})

test('says the odds, by name where there is one', () => {
  const odds = (toName?: string) => checkLetter('', { toName }).at(-1)
  expect(odds('Maria Sandahl')).toMatchObject({
    state: 'note',
    says: 'Maria may not answer. 3 to 5 in 10 people get any feedback.',
  })
  expect(odds()?.says).toMatch(/^They may not answer/)
})

test('a note that thanks and asks nothing is not looked through for questions', () => {
  const note = `Dear Maria,

Thank you for writing to me yourself, and for the conversation that you had with me about the role of Service Planner. I understand and accept the decision, and I wish you and the team well.

Either way, thank you again.

Kind regards,
Ines Marlow`
  const checks = checkLetter(note, { name: 'Ines Marlow', asks: false })
  expect(checks.filter(({ state }) => state !== 'good')).toEqual([])
  expect(checks.map(({ id }) => id)).not.toContain('questions')
})
