import { expect, test } from 'vitest'
import { walk } from '../recovery/walk.test-support.ts'
import type { Result } from '../result.ts'
import { focusKind } from '../vault/kinds/learn.ts'
import { addProof, parkFocus, refuseFocus, takeFocus } from './focus-actions.ts'

const code = (result: Result<unknown>) => (result.ok ? null : result.problem.code)

function inFocus(themeId = 'preparation') {
  const walking = walk('2026-03-12T12:00:00.000Z')
  walking.act((vault, context) => takeFocus(vault, { themeId, reason: 'Mine.' }, context))
  const focuses = () => walking.vault.all(focusKind)
  return { ...walking, walking, focuses, focusId: focuses()[0]?.id ?? '' }
}

test('a theme is taken into focus once, and only one that there is', () => {
  const { vault, context } = inFocus()
  expect(code(takeFocus(vault, { themeId: 'preparation' }, context))).toBe('in-focus')
  expect(code(takeFocus(vault, { themeId: 'nothing' }, context))).toBe('not-found')
  expect(code(refuseFocus(vault, { themeId: 'nothing' }, context))).toBe('not-found')
  expect(code(takeFocus(vault, { themeId: 'skill' }, context))).toBeNull()
})

test('a parked focus ends with its reason, and taken again it is the same one, open', () => {
  const { walking, focuses, focusId } = inFocus()
  walking.act((vault, context) => parkFocus(vault, { focusId }, context))
  const parked = { state: 'parked', reason: 'Mine.', endedAt: walking.now.instant }
  expect(focuses()).toMatchObject([{ id: focusId, body: parked }])
  walking.act((vault, context) => takeFocus(vault, { themeId: 'preparation' }, context))
  expect(focuses()).toMatchObject([{ id: focusId, body: { state: 'open', reason: 'Mine.' } }])
  expect(focuses()[0]?.body).not.toHaveProperty('endedAt')
})

test('a proof needs words and a real day; one alone leaves the focus open', () => {
  const { walking, vault, context, focuses, focusId } = inFocus()
  expect(code(addProof(vault, { focusId, what: ' ' }, context))).toBe('no-words')
  expect(code(addProof(vault, { focusId, what: 'x', on: 'soon' }, context))).toBe('not-a-day')
  expect(code(addProof(vault, { focusId: 'gone', what: 'x' }, context))).toBe('not-found')
  expect(code(parkFocus(vault, { focusId: 'gone' }, context))).toBe('not-found')
  expect(code(addProof(vault, { focusId, what: 'x'.repeat(600) }, context))).toBe('too-long')
  walking.act((vault, context) => addProof(vault, { focusId, what: ' Read it twice. ' }, context))
  expect(focuses()).toMatchObject([
    { body: { state: 'open', proofs: [{ what: 'Read it twice.', on: '2026-03-12' }] } },
  ])
})

test('a theme that was closed begins anew when it is taken again', () => {
  const { walking, focuses, focusId } = inFocus()
  for (const what of ['one', 'two']) {
    walking.act((vault, context) => addProof(vault, { focusId, what }, context))
  }
  expect(focuses()).toMatchObject([{ body: { state: 'closed', endedAt: walking.now.instant } }])
  walking.act((vault, context) => takeFocus(vault, { themeId: 'preparation' }, context))
  expect(focuses()).toMatchObject([
    { body: { state: 'closed' } },
    { body: { state: 'open', proofs: [] } },
  ])
})
