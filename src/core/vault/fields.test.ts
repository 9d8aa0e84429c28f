import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { checkDay, checkFits, checkTime, defined, filledIn } from './fields.ts'
import { defineKind } from './kind.ts'

const note = defineKind({
  name: 'note',
  schema: 1,
  fields: () => ({
    words: z.string().check(z.maxLength(5)),
    steps: z.optional(z.array(z.string().check(z.maxLength(2)))),
  }),
})

test('texts are trimmed, and empty fields are gone', () => {
  expect(filledIn({ role: ' Planner ', place: '  ', link: undefined, count: 0 })).toEqual({
    role: 'Planner',
    count: 0,
  })
  expect(filledIn({ link: undefined, mood: null, role: '' })).toStrictEqual({})
})

test('fields that somebody else wrote stay as they are', () => {
  const body = { role: ' Planner ', motto: '  ', mood: null, name: '' }
  expect(filledIn(body, ['role', 'name'])).toEqual({ role: 'Planner', motto: '  ', mood: null })
})

test('what was not given is told from what was emptied', () => {
  const given = defined({ words: undefined, mood: '', day: null })
  expect(given).toStrictEqual({ mood: '', day: null })
})

test('days and times are checked where they are given', () => {
  expect(checkDay(undefined)).toBeUndefined()
  expect(checkDay('2026-02-28')).toBeUndefined()
  expect(checkDay('2026-02-29')?.problem.message).toContain('“2026-02-29” is not a day')
  expect(checkTime(undefined)).toBeUndefined()
  expect(checkTime('23:59')).toBeUndefined()
  expect(checkTime('24:00')?.problem.code).toBe('not-a-time')
})

test('what is too long is said with its field and its limit; any other misfit is a bug', () => {
  expect(checkFits(note, { words: 'short' })).toBeUndefined()
  expect(checkFits(note, { words: 'longer' })?.problem).toMatchObject({
    ...{ code: 'too-long', message: expect.stringContaining('more than words can hold (5') },
  })
  expect(checkFits(note, { words: 'a', steps: ['ok', 'long'] })?.problem.message).toContain(
    'more than steps can hold (2',
  )
  const misfit = { words: 7 } as unknown as { words: string }
  expect(() => checkFits(note, misfit)).toThrow('a note that does not fit')
})
