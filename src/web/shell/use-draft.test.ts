import { expect, test } from 'vitest'
import { mergeText } from '../../core/vault/merge-text.ts'
import { typedSince } from './use-draft.ts'

const handed = { text: 'A long day.', began: 'A day.' }

test('what was typed while a text was being kept stays, on top of what was kept', () => {
  const since = typedSince(handed, { text: 'A long day.\n\nAnd a walk.', began: 'A day.' })
  expect(since).toEqual({ text: 'A long day.\n\nAnd a walk.', began: 'A long day.' })
  const kept = 'Monday.\n\nA long day.'
  expect(mergeText(since?.began ?? '', since?.text ?? '', kept).text).toBe(
    'Monday.\n\nA long day.\n\nAnd a walk.',
  )
})

test('nothing stays of a text that was kept whole, or thrown away', () => {
  expect(typedSince(handed, handed)).toBeUndefined()
  expect(typedSince(handed, { ...handed })).toBeUndefined()
  expect(typedSince(handed, null)).toBeUndefined()
  expect(typedSince(null, handed)).toBeUndefined()
})
