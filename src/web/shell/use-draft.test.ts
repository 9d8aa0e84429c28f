import { expect, test } from 'vitest'
import { mergeText } from '../../core/vault/merge-text.ts'
import { typedSince } from './use-draft.ts'

const draft = { text: 'A long day.', began: 'A day.' }
const handed = { draft }

test('what was typed while a text was being kept stays, on top of what was kept', () => {
  const since = typedSince(handed, { text: 'A long day.\n\nAnd a walk.', began: 'A day.' })
  expect(since).toEqual({ text: 'A long day.\n\nAnd a walk.', began: 'A long day.' })
  const kept = 'Monday.\n\nA long day.'
  expect(mergeText(since?.began ?? '', since?.text ?? '', kept).text).toBe(
    'Monday.\n\nA long day.\n\nAnd a walk.',
  )
})

test('nothing stays of a text that was kept whole, or thrown away', () => {
  expect(typedSince(handed, draft)).toBeUndefined()
  expect(typedSince(handed, { ...draft })).toBeUndefined()
  expect(typedSince(handed, null)).toBeUndefined()
  expect(typedSince(undefined, draft)).toBeUndefined()
})

test('the first words that are typed while something else is being kept stay', () => {
  expect(typedSince({ draft: null }, draft)).toEqual(draft)
})
