import { expect, test } from 'vitest'
import { applied, contextAt, expectOk } from '../applications/sample.test-support.ts'
import { actionKind, winKind } from '../vault/kinds/plan.ts'
import { MemoryVault } from '../vault/vault.ts'
import {
  addAction,
  addWin,
  dropAction,
  finishAction,
  moveAction,
  readBack,
  removeAction,
} from './action-actions.ts'
import { actionView } from './action-view.ts'

const at = '2026-03-12T09:30:00.000Z'
const step = {
  ...{ ifCue: 'it is nine', thenStep: 'read the note once', minutes: 10, on: '2026-03-13' },
  recoveryId: 'r1',
}

function sample() {
  const context = contextAt(at)
  const vault = new MemoryVault()
  const changes = expectOk(addAction(vault, step, context))
  applied(vault, changes, at)
  return { vault, context, actionId: changes[0]?.id ?? '' }
}

test('keeps the cue and the step without their if and then', () => {
  const input = { ...step, ifCue: 'If it is nine', thenStep: 'then I read the note', time: '' }
  const [change] = expectOk(addAction(new MemoryVault(), input, contextAt(at)))
  expect(change).toMatchObject({
    body: { ifCue: 'it is nine', thenStep: 'read the note', state: 'open', addedAt: at },
  })
  expect(change).not.toHaveProperty('body.time')
  expect(actionKind.shape.safeParse((change as { body: unknown }).body).success).toBe(true)
})

test.each([
  [{ thenStep: ' ' }, 'no-step'],
  [{ ifCue: '' }, 'no-cue'],
  [{ minutes: 31 }, 'too-big'],
  [{ minutes: 0 }, 'too-big'],
  [{ minutes: Number.NaN }, 'too-big'],
  [{ on: '2026-03-11' }, 'gone-by'],
  [{ on: 'monday' }, 'not-a-day'],
  [{ time: '9' }, 'not-a-time'],
  [{ thenStep: 'x'.repeat(501) }, 'too-long'],
])('refuses %o kindly', (fields, code) => {
  const added = addAction(new MemoryVault(), { ...step, ...fields }, contextAt(at))
  expect(added).toMatchObject({ ok: false, problem: { code } })
})

test('keeps to three open steps after one no; done ones and other noes do not count', () => {
  const { vault, context, actionId } = sample()
  for (const _ of [2, 3]) applied(vault, expectOk(addAction(vault, step, context)), at)
  expect(addAction(vault, step, context)).toMatchObject({ problem: { code: 'too-many-open' } })
  expect(addAction(vault, { ...step, recoveryId: 'r2' }, context).ok).toBe(true)
  applied(vault, expectOk(finishAction(vault, { actionId }, context)), at)
  expect(addAction(vault, step, context).ok).toBe(true)
})

test('finishing logs a small win, once', () => {
  const { vault, context, actionId } = sample()
  applied(vault, expectOk(finishAction(vault, { actionId }, context)), at)
  expect(vault.get(actionKind, actionId)?.body).toMatchObject({ state: 'done', endedAt: at })
  expect(vault.all(winKind).map(({ body }) => body)).toEqual([
    { text: 'Read the note once', on: '2026-03-12', actionId, recoveryId: 'r1' },
  ])
  expect(expectOk(finishAction(vault, { actionId }, context))).toEqual([])
})

test('dropping keeps no win, and moving opens it again', () => {
  const { vault, context, actionId } = sample()
  applied(vault, expectOk(dropAction(vault, { actionId }, context)), at)
  expect(vault.get(actionKind, actionId)?.body.state).toBe('dropped')
  expect(vault.all(winKind)).toEqual([])
  const later = { actionId, on: '2026-03-16', time: '09:30' }
  applied(vault, expectOk(moveAction(vault, later, context)), at)
  expect(vault.get(actionKind, actionId)?.body).toMatchObject({
    ...{ state: 'open', on: '2026-03-16', time: '09:30', ifCue: 'it is nine' },
  })
  expect(vault.get(actionKind, actionId)?.body).not.toHaveProperty('endedAt')
  expect(moveAction(vault, { actionId, on: '2026-03-01' }, context)).toMatchObject({
    problem: { code: 'gone-by' },
  })
})

test('says so when the action is gone', () => {
  for (const action of [finishAction, dropAction]) {
    expect(action(new MemoryVault(), { actionId: 'x' }, contextAt(at))).toMatchObject({
      problem: { code: 'not-found' },
    })
  }
})

test('logs a win in one’s own words, today or on a day', () => {
  const context = contextAt(at)
  const [today] = expectOk(addWin(new MemoryVault(), { text: ' Rang the school ' }, context))
  expect(today).toMatchObject({ body: { text: 'Rang the school', on: '2026-03-12' } })
  const [other] = expectOk(addWin(new MemoryVault(), { text: 'Rang', on: '2026-03-10' }, context))
  expect(other).toMatchObject({ body: { on: '2026-03-10' } })
  expect(addWin(new MemoryVault(), { text: ' ' }, context)).toMatchObject({
    problem: { code: 'no-words' },
  })
})

test('an action that should not have been is removed', () => {
  const { vault, context, actionId } = sample()
  applied(vault, expectOk(removeAction(vault, { actionId }, context)), at)
  expect(vault.all(actionKind)).toEqual([])
  expect(removeAction(vault, { actionId }, context)).toMatchObject({
    problem: { code: 'not-found' },
  })
})

test('three open steps for a theme are plenty', () => {
  const { vault, context } = sample()
  const forTheme = { ...step, recoveryId: undefined, themeId: 'skill' }
  for (let count = 0; count < 3; count += 1) {
    applied(vault, expectOk(addAction(vault, forTheme, context)), at)
  }
  expect(addAction(vault, forTheme, context)).toMatchObject({
    problem: { code: 'too-many-open', message: expect.stringMatching(/for this theme/) },
  })
  expectOk(addAction(vault, { ...forTheme, themeId: 'evidence' }, context))
})

test('a step that comes again is there again on its next day, once', () => {
  const { vault, context } = sample()
  const weekly = { ...step, thenStep: 'ring', repeats: 'weekly' }
  const [change] = expectOk(addAction(vault, weekly, context))
  applied(
    vault,
    [change].flatMap((each) => each ?? []),
    at,
  )
  const actionId = change?.id ?? ''
  applied(vault, expectOk(finishAction(vault, { actionId }, context)), at)
  const again = vault.all(actionKind).filter(({ body }) => body.thenStep === 'ring')
  expect(again.map(({ body }) => [body.state, body.on])).toEqual([
    ['done', '2026-03-13'],
    ['open', '2026-03-19'],
  ])
  expect(expectOk(finishAction(vault, { actionId }, context))).toEqual([])
})

test('a step with a person, or for a question, goes on saying whom or which it is about', () => {
  const { vault, context } = sample()
  for (const about of [{ personId: 'p1' }, { cardId: 'c1' }]) {
    const input = { ...step, thenStep: 'write two lines', repeats: 'weekly', ...about } as const
    const changes = expectOk(addAction(vault, input, context))
    applied(vault, changes, at)
    const actionId = changes[0]?.id ?? ''
    applied(vault, expectOk(finishAction(vault, { actionId }, context)), at)
    const { open, done } = actionView(vault, context.now, about)
    expect([...done, ...open].map(({ state }) => state)).toEqual(['done', 'open'])
  }
})

test('a step is read back once', () => {
  const { vault, context, actionId } = sample()
  applied(vault, expectOk(readBack(vault, { actionId }, context)), at)
  expect(vault.get(actionKind, actionId)?.body.readBackAt).toBe(at)
})
