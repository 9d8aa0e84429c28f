import { expect, test } from 'vitest'
import { deedSentence, deeds, deedWords } from './deed-words.ts'

test('what was done is told with the name of what it was done to', () => {
  expect(deedSentence('add-application', 'Tarn Water')).toBe('You added Tarn Water')
  expect(deedSentence('add-application', null)).toBe('You added an application')
  expect(deedSentence('skip-beat', 'Tarn Water')).toBe('You left something out')
})

test('a name with signs of its own stays as it is', () => {
  expect(deedSentence('add-person', '$& {x}')).toBe('You put $& {x} on your list')
})

test('what this program does not know is told honestly in general words', () => {
  expect(deedSentence('from-a-newer-onward', null)).toBe('You changed something')
  expect(deedSentence('from-a-newer-onward', 'Joan')).toBe('You changed Joan')
})

test('after a colon it goes on small, and Onward keeps its capital', () => {
  expect(deedWords('drop-action')).toBe('you let a step go')
  expect(deedWords('read-letter')).toBe('Onward read a letter')
})

test('every sentence has at most one place for a name and no full stop', () => {
  for (const [intent, words] of Object.entries(deeds)) {
    expect(words.match(/\{/g)?.length ?? 0, intent).toBeLessThan(2)
    expect(words, intent).toMatch(/^(You|Onward) .*[^.]$/)
  }
})
