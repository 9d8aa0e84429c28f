import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  LONGEST_TAKE_MS,
  type RecorderEvent,
  type RecorderState,
  ranMs,
  recorderAfter,
  recorderAtTime,
  recorderOff,
} from './recorder-state.ts'

const after = (...events: readonly RecorderEvent[]) => events.reduce(recorderAfter, recorderOff)
const ready: readonly RecorderEvent[] = [{ type: 'ask', by: 'voice' }, { type: 'granted' }]
const recording: readonly RecorderEvent[] = [...ready, { type: 'begin', takeId: 't', at: 1000 }]

test('counts how long an answer ran without its pauses', () => {
  const state = after(
    ...recording,
    { type: 'pause', at: 4000 },
    { type: 'resume', at: 60_000 },
    { type: 'end', at: 62_000 },
  )
  expect(state.phase).toBe('ending')
  expect(ranMs(state.take, 99_000)).toBe(5000)
})

test('a device that is refused leaves the recorder off, with why', () => {
  expect(after({ type: 'ask', by: 'camera' }, { type: 'refused', trouble: 'denied' })).toEqual({
    ...recorderOff,
    by: 'camera',
    trouble: 'denied',
  })
})

test('an unplugged device ends the answer, and has to be asked for again', () => {
  const pulled = after(...recording, { type: 'unplugged', at: 3000 })
  expect(pulled).toMatchObject({ phase: 'ending', trouble: 'unplugged', take: { id: 't' } })
  expect(recorderAfter(pulled, { type: 'ended' })).toMatchObject({
    phase: 'off',
    take: null,
    trouble: 'unplugged',
  })
  expect(after(...ready, { type: 'unplugged', at: 1 })).toMatchObject({ phase: 'off' })
})

test('a device that is pulled out while the answer ends is noticed too', () => {
  const state = after(...recording, { type: 'end', at: 2000 }, { type: 'unplugged', at: 2001 })
  expect(recorderAfter(state, { type: 'ended' }).phase).toBe('off')
})

test('a page that is left pauses, and going on forgets why', () => {
  const left = after(...recording, { type: 'hidden', at: 2000 })
  expect(left).toMatchObject({ phase: 'paused', trouble: 'hidden' })
  expect(recorderAfter(left, { type: 'resume', at: 9000 })).toMatchObject({
    phase: 'recording',
    trouble: null,
  })
})

test('a clock alone runs on while the page is left', () => {
  const state = after(
    { type: 'ask', by: 'clock' },
    { type: 'granted' },
    { type: 'begin', takeId: 't', at: 0 },
    { type: 'hidden', at: 500 },
  )
  expect(state).toMatchObject({ phase: 'recording', trouble: null })
})

test('a full disk ends the answer and keeps what was written of it', () => {
  const state = after(
    ...recording,
    { type: 'written', sizeBytes: 700 },
    { type: 'unwritten', full: true, at: 5000 },
    { type: 'written', sizeBytes: 1 },
  )
  expect(state).toMatchObject({ phase: 'ending', trouble: 'full', take: { sizeBytes: 701 } })
})

test('an answer that was forgotten ends by itself', () => {
  const state = after(...recording)
  expect(recorderAtTime(state, 1000 + LONGEST_TAKE_MS - 1)).toBe(state)
  expect(recorderAtTime(state, 1000 + LONGEST_TAKE_MS)).toMatchObject({
    phase: 'ending',
    trouble: 'long',
  })
})

test('the next answer begins without the trouble of the last', () => {
  const state = after(
    ...recording,
    { type: 'broke', at: 2000 },
    { type: 'ended' },
    { type: 'begin', takeId: 'u', at: 3000 },
  )
  expect(state).toMatchObject({ phase: 'recording', trouble: null, take: { id: 'u' } })
})

test('in any order of events a take is there exactly while one is recorded', () => {
  const at = fc.nat(100_000)
  const event: fc.Arbitrary<RecorderEvent> = fc.oneof(
    fc.constant<RecorderEvent>({ type: 'ask', by: 'voice' }),
    fc.constant<RecorderEvent>({ type: 'granted' }),
    fc.constant<RecorderEvent>({ type: 'refused', trouble: 'busy' }),
    fc.constant<RecorderEvent>({ type: 'ended' }),
    fc.constant<RecorderEvent>({ type: 'release' }),
    fc.constant<RecorderEvent>({ type: 'written', sizeBytes: 5 }),
    at.map((time): RecorderEvent => ({ type: 'begin', takeId: 't', at: time })),
    at.map((time): RecorderEvent => ({ type: 'unwritten', full: true, at: time })),
    fc
      .tuple(fc.constantFrom('pause', 'resume', 'end', 'unplugged', 'hidden', 'broke'), at)
      .map(([type, time]) => ({ type, at: time }) as RecorderEvent),
  )
  const holds = (state: RecorderState) =>
    (state.take !== null) === ['recording', 'paused', 'ending'].includes(state.phase) &&
    (state.phase === 'recording') === (state.take !== null && state.take.runsSince !== null)
  fc.assert(
    fc.property(fc.array(event, { maxLength: 30 }), (events) => {
      let state = recorderOff
      return events.every((each) => {
        state = recorderAfter(state, each)
        return holds(state)
      })
    }),
    { numRuns: 200 },
  )
})
