import { expect, test } from 'vitest'
import { applied, contextAt, expectOk } from '../applications/sample.test-support.ts'
import type { Result } from '../result.ts'
import type { Change } from '../vault/change.ts'
import { actionKind } from '../vault/kinds/plan.ts'
import { sessionKind } from '../vault/kinds/strategy.ts'
import { now, searchOf, today } from './sample.test-support.ts'
import { addSession, agreeOn, editSession, latestSession } from './session-sheet.ts'

const context = contextAt(now.instant)

function begun() {
  const vault = searchOf()
  const act = (result: Result<Change[]>) => applied(vault, expectOk(result), now.instant)
  act(addSession(vault, { on: today, shows: ['numbers'], questions: 'Who hires?' }, context))
  return { vault, act, sessionId: latestSession(vault)?.id ?? '' }
}

test('a sheet can be changed, and what is not given stays', () => {
  const { vault, act, sessionId } = begun()
  act(editSession(vault, { sessionId, shows: ['silence'] }, context))
  expect(vault.get(sessionKind, sessionId)?.body).toMatchObject({
    ...{ on: today, shows: ['silence'], questions: 'Who hires?', agreed: [] },
  })
})

test('a day that is none, a text that is too long and a sheet that is gone are told', () => {
  const { vault, sessionId } = begun()
  const codeOf = (result: Result<unknown>) => (result.ok ? 'ok' : result.problem.code)
  const long = 'x'.repeat(200_000)
  expect(codeOf(addSession(vault, { on: '2026-02-30', shows: [] }, context))).toBe('not-a-day')
  expect(codeOf(addSession(vault, { on: today, shows: [], questions: long }, context))).toBe(
    'too-long',
  )
  expect(codeOf(editSession(vault, { sessionId, on: 'soon' }, context))).toBe('not-a-day')
  expect(codeOf(editSession(vault, { sessionId, questions: long }, context))).toBe('too-long')
  expect(codeOf(editSession(vault, { sessionId: 'gone', on: today }, context))).toBe('not-found')
  expect(codeOf(agreeOn(vault, { sessionId: 'gone', text: 'Ring' }, context))).toBe('not-found')
  expect(codeOf(agreeOn(vault, { sessionId, text: ' ' }, context))).toBe('no-step')
  expect(codeOf(agreeOn(vault, { sessionId, text: long }, context))).not.toBe('ok')
})

test('what was agreed is kept beside what was agreed before, each with its action', () => {
  const { vault, act, sessionId } = begun()
  act(agreeOn(vault, { sessionId, text: ' Ring two agencies ' }, context))
  act(agreeOn(vault, { sessionId, text: 'Ask Ines' }, context))
  const actions = new Map(vault.all(actionKind).map(({ id, body }) => [id, body]))
  const agreed = vault.get(sessionKind, sessionId)?.body.agreed ?? []
  expect(agreed.map(({ text }) => text)).toEqual(['Ring two agencies', 'Ask Ines'])
  expect(agreed.map(({ actionId = '' }) => actions.get(actionId))).toMatchObject([
    { thenStep: 'Ring two agencies', because: 'It was agreed in a talk.', on: '2026-07-01' },
    { thenStep: 'Ask Ines', on: '2026-07-01' },
  ])
})
