import { expect, test } from 'vitest'
import { filledIn } from './fields.ts'

test('texts are trimmed, and empty fields are gone', () => {
  expect(filledIn({ role: ' Planner ', place: '  ', link: undefined, count: 0 })).toEqual({
    role: 'Planner',
    count: 0,
  })
})

test('fields that somebody else wrote stay as they are', () => {
  const body = { role: ' Planner ', motto: '  ', mood: null, name: '' }
  expect(filledIn(body, ['role', 'name'])).toEqual({ role: 'Planner', motto: '  ', mood: null })
})
