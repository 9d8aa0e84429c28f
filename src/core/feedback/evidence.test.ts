import { expect, test } from 'vitest'
import { addWin } from '../plan/action-actions.ts'
import { type Walk, walk } from '../recovery/walk.test-support.ts'
import { editEvidence, keepEvidence, removeEvidence } from './evidence-actions.ts'
import { evidenceView } from './evidence-view.ts'
import { addPoint, sortPoint } from './point-actions.ts'

const NOON = '2026-03-12T12:00:00.000Z'
const view = ({ vault, now }: Walk) => evidenceView(vault, now)

function keep(walking: Walk, what: string, more: object = {}): string {
  walking.act((vault, context) => keepEvidence(vault, { what, source: 'own', ...more }, context))
  return view(walking).proofs.find((proof) => proof.what === what)?.id ?? ''
}

function told(walking: Walk, text: string, more: object = {}): string {
  return walking.act((vault, context) =>
    addPoint(
      vault,
      {
        ...{ recoveryId: null, text, source: 'employer', employer: 'Lindholm', sorted: true },
        ...more,
      },
      context,
    ),
  ).id
}

test('a proof says its day, what came of it and who can say so, as far as they are known', () => {
  const walking = walk(NOON)
  keep(walking, 'Planned the school sailings', {
    ...{ on: '2026-03-05', result: 'two boats fewer', whoSays: 'Maria Sandahl' },
    themeId: 'preparation',
  })
  keep(walking, 'Chaired the works council', { whoSays: 'Huw' })
  expect(view(walking).proofs).toMatchObject([
    {
      ...{ says: '5 March; result: two boats fewer; Maria Sandahl can say so' },
      ...{ on: '2026-03-05', result: 'two boats fewer', theme: 'Preparation' },
    },
    { says: 'Huw can say so', on: null, result: null, whoSays: 'Huw', theme: null },
  ])
})

test('proofs stand latest first, those without a day last', () => {
  const walking = walk(NOON)
  for (const [what, on] of [
    ['b', '2026-03-05'],
    ['none'],
    ['a', '2026-03-01'],
    ['c', '2026-03-09'],
  ]) {
    keep(walking, what ?? '', { on })
  }
  expect(view(walking).proofs.map(({ what }) => what)).toEqual(['c', 'b', 'a', 'none'])
})

test('a proof needs words and a real day, and is kept once of each record', () => {
  const { vault, context } = walk(NOON)
  const problem = (input: object) => {
    const result = keepEvidence(vault, { what: 'x', source: 'own', ...input }, context)
    return result.ok ? null : result.problem.code
  }
  expect(problem({ what: ' ' })).toBe('no-words')
  expect(problem({ on: '2026-02-30' })).toBe('not-a-day')
  expect(problem({ what: 'x'.repeat(600) })).toBe('too-long')
  const walking = walk(NOON)
  keep(walking, 'one', { fromId: 'r1' })
  keep(walking, 'again', { fromId: 'r1' })
  keep(walking, 'other', { fromId: 'r2' })
  expect(view(walking).proofs).toHaveLength(2)
})

test('a proof is changed, an emptied field goes, and what it was made from stays', () => {
  const walking = walk(NOON)
  const more = { on: '2026-03-05', result: 'two boats fewer', fromId: 'r1' }
  const evidenceId = keep(walking, 'Sailings', more)
  const edit = { evidenceId, what: ' School sailings ', result: '', on: '2026-03-06' }
  walking.act((vault, context) => editEvidence(vault, edit, context))
  expect(view(walking).proofs).toMatchObject([
    { what: 'School sailings', result: null, on: '2026-03-06' },
  ])
  keep(walking, 'again', { fromId: 'r1' })
  expect(view(walking).proofs).toHaveLength(1)
  const { vault, context } = walking
  const problem = (input: object) => {
    const result = editEvidence(vault, { ...edit, ...input }, context)
    return result.ok ? null : result.problem.code
  }
  expect(problem({ what: '' })).toBe('no-words')
  expect(problem({ on: 'soon' })).toBe('not-a-day')
  expect(problem({ evidenceId: 'gone' })).toBe('not-found')
  walking.act((vault, context) => removeEvidence(vault, { evidenceId }, context))
  expect(view(walking).proofs).toEqual([])
})

test('praise and small wins are offered, latest first; gaps, notes of one’s own and refusals are not', () => {
  const walking = walk(NOON)
  told(walking, 'Your presentation was impressive.', { saidOn: '2026-03-02' })
  told(walking, 'You seemed unprepared.', { saidOn: '2026-03-03' })
  const pointId = told(walking, 'A strong presentation.', { saidOn: '2026-03-04' })
  walking.act((vault, context) => sortPoint(vault, { pointId, verdict: 'not-mine' }, context))
  walking.act((vault, context) => addWin(vault, { text: 'Asked Maria.' }, context))
  expect(view(walking).offers).toMatchObject([
    { says: 'A small win, 12 March', input: { what: 'Asked Maria.', source: 'win' } },
    { says: 'Praise, 2 March', input: { source: 'praise', whoSays: 'Lindholm' } },
  ])
  walking.act((vault, context) => {
    const [win] = evidenceView(vault, context.now).offers
    return keepEvidence(vault, win?.input ?? { what: '', source: 'win' }, context)
  })
  expect(view(walking).offers).toMatchObject([{ says: 'Praise, 2 March' }])
})
