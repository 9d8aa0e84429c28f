import { expect, test } from 'vitest'
import type { Found } from './match.ts'
import { judgeRefusal } from './refusal.ts'

const said = (...ideas: readonly string[]) => ideas.map((idea) => ({ cue: { idea } }) as Found)
const reasons = (...categories: readonly string[]) =>
  categories.map((category) => ({ category, text: '', start: 0, end: 0, cue: '' }))

test.each([
  ['nothing more than a no', [], [], 'not-chosen'],
  ['a reason that is the person’s', [], ['experience'], 'not-chosen'],
  ['a place that is put off', ['refusal-paused'], [], 'paused'],
  ['put off, though it is also called closed', ['refusal-paused', 'no-closed'], [], 'paused'],
  ['put off, though closed is the reason', ['refusal-paused'], ['position_closed'], 'paused'],
  ['a place that was withdrawn', [], ['position_closed'], 'closed'],
  ['the same in passing', ['no-closed'], [], 'closed'],
  ['a place that was taken', [], ['position_filled'], 'filled'],
  ['taken as the reason, closed in passing', ['no-closed'], ['position_filled'], 'filled'],
  ['closed and taken, in passing', ['no-closed', 'no-filled'], [], 'closed'],
  ['taken, in passing', ['no-filled'], [], 'filled'],
])('%s', (_, ideas, categories, refusal) => {
  expect(judgeRefusal(said(...ideas), reasons(...categories))).toBe(refusal)
})
