import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Walk, walk } from '../recovery/walk.test-support.ts'
import { blockKind } from '../vault/kinds/week.ts'
import { addWin } from './action-actions.ts'
import { addBlock, moveBlock, removeBlock } from './blocks.ts'
import { minuteOf, timeOfMinute } from './minutes.ts'
import { pausedUntil, pauseSearch } from './paused.ts'
import { weekToReview } from './week-of.ts'
import { reviewWeek, setAim, setLighter, weekView } from './weeks.ts'

const MONDAY = '2026-03-09'
const begin = () => walk('2026-03-09T08:00:00.000Z')
const view = (walking: Walk) => weekView(walking.vault, walking.now, MONDAY)

function set(
  walking: Walk,
  on: string,
  time = '09:30',
  minutes = 60,
  use: 'search' | 'recharge' = 'search',
) {
  return walking.act((vault, context) => addBlock(vault, { use, on, time, minutes }, context)).time
}

test('a block goes around the time to recharge, never over it', () => {
  const walking = begin()
  set(walking, MONDAY, '09:00', 90, 'recharge')
  expect(set(walking, MONDAY, '09:30')).toBe('10:30')
  expect(view(walking).days[0]).toMatchObject({
    note: null,
    blocks: [{ use: 'recharge' }, { use: 'search', when: '10:30, 60 minutes' }],
  })
})

test.each([
  [{ minutes: 30 }, 'wrong-length'],
  [{ minutes: 120 }, 'wrong-length'],
  [{ time: '21:30' }, 'no-room'],
  [{ on: '2026-02-30' }, 'not-a-day'],
  [{ time: '25:00' }, 'not-a-time'],
])('refuses %o as %s', (wrong, code) => {
  const { vault, context } = begin()
  const block = { use: 'search', on: MONDAY, time: '09:30', minutes: 60, ...wrong } as const
  expect(addBlock(vault, block, context)).toMatchObject({ problem: { code } })
})

test('two blocks a day and five days a week are enough', () => {
  const walking = begin()
  set(walking, MONDAY, '09:00')
  set(walking, MONDAY, '11:00')
  const more = (on: string) =>
    addBlock(walking.vault, { use: 'search', on, time: '15:00', minutes: 60 }, walking.context)
  expect(more(MONDAY)).toMatchObject({ problem: { code: 'enough-today' } })
  for (const on of ['2026-03-10', '2026-03-11', '2026-03-12', '2026-03-13']) set(walking, on)
  expect(more('2026-03-14')).toMatchObject({ problem: { code: 'enough-days' } })
  expect(more('2026-03-16').ok).toBe(true)
  expect(view(walking)).toMatchObject({
    sentence: 'Six blocks on five days.',
    days: [{ note: 'Monday has work and nothing to recharge beside it.' }, {}, {}, {}, {}, {}, {}],
  })
})

test('a block moves by the same rules, and goes', () => {
  const walking = begin()
  set(walking, MONDAY)
  set(walking, '2026-03-10', '09:30', 45, 'recharge')
  const blockId = walking.vault.all(blockKind)[0]?.id ?? ''
  const { time } = walking.act((vault, context) =>
    moveBlock(vault, { blockId, on: '2026-03-10', time: '09:00' }, context),
  )
  expect(time).toBe('10:15')
  walking.act((vault, context) => removeBlock(vault, { blockId }, context))
  expect(view(walking).sentence).toBe('Nothing is set aside for this week.')
})

test('a lighter week lets the later half go, and no more', () => {
  const walking = begin()
  for (const on of [MONDAY, '2026-03-10', '2026-03-11']) set(walking, on)
  set(walking, MONDAY, '15:00', 60, 'recharge')
  const light = (lighter: boolean) =>
    walking.act((vault, context) => setLighter(vault, { monday: MONDAY, lighter }, context))
  light(true)
  expect(view(walking)).toMatchObject({
    ...{ lighter: true, sentence: 'A lighter week, and that is enough.' },
    days: [{ blocks: [{}, { use: 'recharge' }] }, { blocks: [{}] }, { blocks: [] }, {}, {}, {}, {}],
  })
  light(false)
  expect(view(walking).sentence).toBe('Two blocks on two days.')
})

test('an aim that counts applications says what makes one count', () => {
  const walking = begin()
  const aim = { monday: MONDAY, count: 3, what: 'applications' }
  expect(setAim(walking.vault, aim, walking.context)).toMatchObject({
    problem: { code: 'no-gate' },
  })
  walking.act((vault, context) => setAim(vault, { ...aim, gate: 'two of their needs' }, context))
  expect(view(walking).aim).toEqual({
    says: 'Three applications this week; no steps are done.',
    gate: 'two of their needs',
  })
})

test('the week is looked back at from Friday on, with its wins', () => {
  const walking = begin()
  walking.act((vault, context) => addWin(vault, { text: 'Asked Maria' }, context))
  walking.act((vault, context) => reviewWeek(vault, { monday: MONDAY, keep: 'Mornings.' }, context))
  expect(view(walking)).toMatchObject({
    ...{ facts: 'No steps done, one small win noted.', wins: [{ text: 'Asked Maria' }] },
    review: { keep: 'Mornings.' },
  })
  expect(reviewWeek(walking.vault, { monday: MONDAY, keep: ' ' }, walking.context).ok).toBe(false)
  expect(weekToReview(walking.now)).toBe('2026-03-02')
  expect(weekToReview(walking.at('2026-03-13T08:00:00.000Z').now)).toBe(MONDAY)
})

test('the search rests until the day that was chosen, or until it is ended', () => {
  const walking = begin()
  const pause = (until: string | null) =>
    walking.act((vault, context) => pauseSearch(vault, { until }, context))
  expect(pauseSearch(walking.vault, { until: MONDAY }, walking.context).ok).toBe(false)
  pause('2026-03-16')
  expect(view(walking).paused).toBe('16 March')
  const after = walking.at('2026-03-16T08:00:00.000Z')
  expect(pausedUntil(after.vault, after.now)).toBe(null)
  pause(null)
  expect(pausedUntil(walking.vault, walking.now)).toBe(null)
})

test('whatever is set, blocks for the search never lie over another block', () => {
  const block = fc.record({
    use: fc.constantFrom('search' as const, 'recharge' as const),
    on: fc.constantFrom(MONDAY, '2026-03-10'),
    time: fc.integer({ min: 0, max: 1439 }).map(timeOfMinute),
    minutes: fc.integer({ min: 10, max: 100 }),
  })
  fc.assert(
    fc.property(fc.array(block, { maxLength: 12 }), (blocks) => {
      const walking = begin()
      for (const each of blocks) {
        const added = addBlock(walking.vault, each, walking.context)
        if (added.ok) walking.act(() => added)
      }
      const kept = walking.vault.all(blockKind).map(({ body }) => body)
      for (const [at, one] of kept.entries()) {
        for (const other of kept.slice(at + 1)) {
          // Time to recharge may be set over work that is there: it is never turned away.
          if (one.on !== other.on || other.use === 'recharge') continue
          const [from, begins] = [minuteOf(one.time), minuteOf(other.time)]
          expect(begins >= from + one.minutes || begins + other.minutes <= from).toBe(true)
        }
      }
    }),
    { numRuns: 60 },
  )
})
