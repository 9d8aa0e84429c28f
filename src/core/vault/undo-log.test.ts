import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type OwnSet, undoLog } from './undo-log.ts'

const at = '2026-03-02T08:00:00.000Z'
const made = (id: string, undoes?: string): OwnSet => ({
  id,
  formerIds: [],
  intent: undoes === undefined ? `intent of ${id}` : 'undo',
  at,
  ...(undoes === undefined ? {} : { undoes }),
})

test('the newest change is undone first, and the newest undo is done again first', () => {
  expect(undoLog([])).toEqual({ undo: null, redo: null })
  const own = [made('a'), made('b'), made('undo b', 'b'), made('undo a', 'a')]
  expect(undoLog(own.slice(0, 2)).undo?.changeSetId).toBe('b')
  expect(undoLog(own.slice(0, 3))).toEqual({
    undo: { changeSetId: 'a', intent: 'intent of a', at },
    redo: { changeSetId: 'undo b', intent: 'intent of b', at },
  })
  expect(undoLog(own)).toMatchObject({ undo: null, redo: { changeSetId: 'undo a' } })
})

test('what was done again can be undone once more', () => {
  const own = [made('a'), made('u', 'a'), made('r', 'u')]
  expect(undoLog(own)).toEqual({
    undo: { changeSetId: 'r', intent: 'intent of a', at },
    redo: null,
  })
})

test('a new change leaves nothing to do again', () => {
  expect(undoLog([made('a'), made('u', 'a'), made('b')])).toMatchObject({
    undo: { changeSetId: 'b' },
    redo: null,
  })
})

test('a set that was merged is known by its earlier name', () => {
  const merged = { ...made('a2'), formerIds: ['a1'] }
  expect(undoLog([merged, made('u', 'a1')])).toMatchObject({
    undo: null,
    redo: { changeSetId: 'u' },
  })
})

test('an undo of a set that is no longer remembered changes nothing here', () => {
  expect(undoLog([made('a'), made('u', 'long ago')])).toMatchObject({
    undo: { changeSetId: 'a' },
    redo: null,
  })
})

test('what a program put in order by itself is stepped over', () => {
  const own = [made('a'), made('u', 'a'), { ...made('p'), intent: 'put-back' }]
  expect(undoLog(own)).toMatchObject({ undo: null, redo: { changeSetId: 'u' } })
})

test('any walk of changes, undos and redos ends where an editor with two stacks ends', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('do', 'undo', 'redo')), (steps) => {
      const own: OwnSet[] = []
      const done: string[] = []
      let undone: string[] = []
      steps.forEach((step, n) => {
        if (step === 'do') {
          own.push(made(`s${n}`))
          done.push(`intent of s${n}`)
          undone = []
          return
        }
        const log = undoLog(own)
        const next = step === 'undo' ? log.undo : log.redo
        const [from, to] = step === 'undo' ? [done, undone] : [undone, done]
        expect(next?.intent).toBe(from.at(-1))
        if (!next) return
        own.push(made(`s${n}`, next.changeSetId))
        to.push(from.pop() ?? '')
      })
    }),
  )
})
