import { expect, test } from 'vitest'
import { addAction } from '../plan/action-actions.ts'
import { saidNo } from '../recovery/walk.test-support.ts'
import { feedbackPointKind } from '../vault/kinds/feedback-point.ts'
import { addPoint, removePoint, sortPoint } from './point-actions.ts'
import { pointsView } from './points-view.ts'

function sample() {
  const no = saidNo()
  const { walking, recoveryId } = no
  const add = (text: string, more: object = {}) =>
    walking.act((vault, context) =>
      addPoint(vault, { recoveryId, text, source: 'employer', ...more }, context),
    ).id
  const sort = (input: Parameters<typeof sortPoint>[1]) =>
    walking.act((vault, context) => sortPoint(vault, input, context))
  const view = () => pointsView(walking.vault, recoveryId, walking.now)
  return { ...no, add, sort, view }
}

test('keeps a point as it was said, unsorted, and says who said it, after how much and when', () => {
  const { add, view, applicationId, recoveryId } = sample()
  add(' Know the crewing rules. ', { saidBy: 'Maria Sandahl', saidOn: '2026-03-18' })
  add('Spoke too fast', { source: 'self' })
  expect(view().points).toMatchObject([
    {
      ...{
        text: 'Know the crewing rules.',
        says: 'Maria Sandahl, after several rounds, 18 March',
        sort: 'unsorted',
      },
      ...{ theme: null, inMyHands: 'unknown', verdict: null, applicationId, recoveryId },
    },
    { says: 'Your own note, 10 March' },
  ])
})

test('sorts a point, and takes a theme or a verdict away again', () => {
  const { walking, add, sort, view } = sample()
  const pointId = add('Know the rules')
  sort({ pointId, sort: 'gap', theme: 'skill', verdict: 'fair', inMyHands: 'yes' })
  expect(view().points).toMatchObject([
    { sort: 'gap', theme: 'skill', verdict: 'fair', inMyHands: 'yes' },
  ])
  sort({ pointId, theme: null, verdict: null })
  const body = walking.vault.get(feedbackPointKind, pointId)?.body
  expect(body).not.toHaveProperty('theme')
  expect(body).not.toHaveProperty('verdict')
  expect(body).toMatchObject({ sort: 'gap', inMyHands: 'yes' })
})

test('shows strengths first and counts in words', () => {
  const { add, sort, view } = sample()
  expect(view().sentence).toBe('What did they say? One point at a time.')
  add('Rules')
  expect(view().sentence).toBe('One point kept.')
  const strength = add('The clearest plan')
  sort({ pointId: strength, sort: 'strength' })
  expect(view().sentence).toBe('Two points kept, a strength among them.')
  expect(view().points[0]?.id).toBe(strength)
  expect(view().points).toHaveLength(2)
})

test.each([
  [{ sort: 'gap', inMyHands: 'yes' }, true],
  [{ sort: 'gap', inMyHands: 'yes', verdict: 'not-mine' }, false],
  [{ sort: 'gap', inMyHands: 'no' }, false],
  [{ sort: 'gap' }, false],
  [{ sort: 'strength', inMyHands: 'yes' }, false],
] as const)('%j leads to an action: %s', (sorted, leads) => {
  const { walking, add, sort, view, recoveryId } = sample()
  const pointId = add('Rules')
  sort({ pointId, ...sorted })
  expect(view().actOn?.id ?? null).toBe(leads ? pointId : null)
  if (!leads) return
  walking.act((vault, context) =>
    addAction(
      vault,
      {
        ...{ ifCue: 'it is nine', thenStep: 'read the rules', minutes: 20, on: '2026-03-12' },
        ...{ recoveryId, causeId: pointId },
      },
      context,
    ),
  )
  expect(view().actOn).toBe(null)
})

test('is not kept without words, and goes when it is removed', () => {
  const { walking, add, view, recoveryId } = sample()
  const empty = { recoveryId, text: ' ', source: 'self' as const }
  expect(addPoint(walking.vault, empty, walking.context)).toMatchObject({
    ok: false,
    problem: { code: 'empty' },
  })
  const pointId = add('Rules')
  walking.act((vault, context) => removePoint(vault, { pointId }, context))
  expect(view().points).toEqual([])
})
