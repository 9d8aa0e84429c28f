import { expect, test } from 'vitest'
import { answerPause } from '../recovery/beat-actions.ts'
import { saidNo, type Walk, walk } from '../recovery/walk.test-support.ts'
import { feedbackPointKind } from '../vault/kinds/feedback-point.ts'
import { evidenceKind, focusKind } from '../vault/kinds/learn.ts'
import { keepEvidence } from './evidence-actions.ts'
import { evidenceView } from './evidence-view.ts'
import { addProof, parkFocus, refuseFocus, takeFocus } from './focus-actions.ts'
import { addPoint, sortPoint } from './point-actions.ts'
import { mergeThemes, renameTheme, splitTheme, unmergeTheme } from './theme-actions.ts'
import { learnView } from './themes-view.ts'

const NOON = '2026-03-12T12:00:00.000Z'
const begin = () => walk(NOON)

/** A point of an employer by name, sorted by its words. */
function say(
  walking: Walk,
  employer: string,
  text: string,
  source: 'employer' | 'self' = 'employer',
) {
  return walking.act((vault, context) =>
    addPoint(vault, { recoveryId: null, text, source, employer, sorted: true }, context),
  ).id
}

function recurring(walking: Walk = begin()): Walk {
  say(walking, 'Lindholm', 'You seemed unprepared for the budget part.')
  say(walking, 'Nantmor', 'You had not done your homework.')
  say(walking, 'Tidewell', 'We would have liked some questions from you.')
  return walking
}

const view = (walking: Walk) => learnView(walking.vault, walking.now)

test('one is a note, two are watched, three from two employers recur', () => {
  const walking = begin()
  say(walking, 'Lindholm', 'You seemed unprepared.')
  expect(view(walking).gaps).toMatchObject([{ standing: 'Noted once', luck: null }])
  say(walking, 'Lindholm Ferries', 'You had not done your homework.')
  expect(view(walking).gaps).toMatchObject([
    {
      ...{ standing: 'Worth watching', who: 'Two employers said it.' },
      luck: 'Named twice in two notes; by luck alone that happens to one person in 20.',
    },
  ])
  say(walking, 'Tidewell', 'No questions from you, not prepared.')
  expect(view(walking).gaps).toMatchObject([{ recurrence: 'recurring' }])
})

test('three notes of one’s own are watched and never called recurring', () => {
  const walking = begin()
  for (const employer of ['Lindholm', 'Nantmor', 'Tidewell']) {
    say(walking, employer, 'I was not prepared.', 'self')
  }
  expect(view(walking).gaps).toMatchObject([
    { recurrence: 'watch', who: 'You noted it three times yourself; no employer has said it.' },
  ])
  expect(view(walking).proposed).toEqual([])
})

test('one employer counts once, however often the same no says it', () => {
  const { walking, recoveryId } = saidNo()
  for (const text of ['You seemed unprepared.', 'More homework, please.', 'Not prepared at all.']) {
    walking.act((vault, context) =>
      addPoint(vault, { recoveryId, text, source: 'employer', sorted: true }, context),
    )
  }
  expect(view(walking).gaps).toMatchObject([{ recurrence: 'noted' }])
})

test('what is marked as not mine is shown and not counted', () => {
  const walking = recurring()
  const pointId = walking.vault.all(feedbackPointKind)[0]?.id ?? ''
  walking.act((vault, context) => sortPoint(vault, { pointId, verdict: 'not-mine' }, context))
  expect(view(walking).gaps).toMatchObject([
    { recurrence: 'watch', notMine: 'One point is marked as not yours and not counted.' },
  ])
})

test('says where the person and an employer see it differently', () => {
  const walking = begin()
  say(walking, 'Lindholm', 'Your presentation was impressive.')
  say(walking, 'Nantmor', 'My presentation was too long.', 'self')
  expect(view(walking).gaps[0]?.disagreement).toMatch(/they named it as a strength/)
})

test('proposes a focus that recurs, with why, beside a strength', () => {
  const walking = recurring()
  say(walking, 'Lindholm', 'Your presentation was impressive.')
  expect(view(walking).proposed).toEqual([
    {
      ...{ themeId: 'preparation', name: 'Preparation' },
      because:
        '“Preparation” came up three times, from three employers; by luck alone that happens to fewer than one person in 50. It is in your hands.',
      beside: 'Beside it stands what they liked: “How it came across”.',
    },
  ])
})

test('what recurs waits for a calm day, unless the person asks', () => {
  const { walking, recoveryId } = saidNo()
  const later = recurring(walking.at('2026-03-11T12:00:00.000Z'))
  expect(view(later)).toMatchObject({ proposed: [], waits: true })
  expect(learnView(later.vault, later.now, true).proposed).toHaveLength(1)
  later.act((vault, context) => answerPause(vault, { recoveryId, strength: 'hard' }, context))
  expect(view(later.at('2026-03-13T12:00:00.000Z')).waits).toBe(true)
  expect(view(later.at('2026-03-16T12:00:00.000Z'))).toMatchObject({ waits: false })
})

test('a refused focus keeps its reason and is not proposed again; a third has no room', () => {
  const walking = recurring()
  walking.act((vault, context) =>
    refuseFocus(
      vault,
      { themeId: 'preparation', reason: 'Two of them never read my mail.' },
      context,
    ),
  )
  expect(view(walking)).toMatchObject({
    proposed: [],
    set: [{ state: 'refused', reason: 'Two of them never read my mail.' }],
  })
  for (const themeId of ['skill', 'evidence']) {
    walking.act((vault, context) => takeFocus(vault, { themeId }, context))
  }
  expect(takeFocus(walking.vault, { themeId: 'pay' }, walking.context)).toMatchObject({
    problem: { code: 'too-many' },
  })
  const [first] = view(walking).inFocus
  walking.act((vault, context) => parkFocus(vault, { focusId: first?.id ?? '' }, context))
  expect(view(walking).inFocus).toHaveLength(1)
})

test('the second proof closes a focus, and both move to the evidence file', () => {
  const walking = begin()
  walking.act((vault, context) => takeFocus(vault, { themeId: 'preparation' }, context))
  const focusId = walking.vault.all(focusKind)[0]?.id ?? ''
  const prove = (what: string) =>
    walking.act((vault, context) =>
      addProof(vault, { focusId, what, whoSays: 'Joan', result: 'a second talk' }, context),
    )
  prove('Read three annual reports')
  expect(walking.vault.all(evidenceKind)).toEqual([])
  prove('Asked four questions at Tidewell')
  expect(walking.vault.get(focusKind, focusId)?.body.state).toBe('closed')
  expect(evidenceView(walking.vault, walking.now).proofs).toMatchObject([
    {
      what: expect.any(String),
      says: '12 March; result: a second talk; Joan can say so',
      theme: 'Preparation',
    },
    {},
  ])
})

test('praise is offered to the evidence file once', () => {
  const walking = begin()
  say(walking, 'Lindholm', 'Your presentation was impressive.')
  const [offer] = evidenceView(walking.vault, walking.now).offers
  expect(offer).toMatchObject({ says: 'Praise, 12 March', input: { whoSays: 'Lindholm' } })
  if (!offer) throw new Error('no offer')
  walking.act((vault, context) => keepEvidence(vault, offer.input, context))
  expect(evidenceView(walking.vault, walking.now)).toMatchObject({ offers: [], proofs: [{}] })
})

test('themes are renamed, joined and taken apart, and some points get one of their own', () => {
  const walking = recurring()
  walking.act((vault, context) =>
    renameTheme(vault, { themeId: 'preparation', name: 'knowing them' }, context),
  )
  expect(view(walking).gaps).toMatchObject([{ name: 'Knowing them' }])
  const [one, two] = walking.vault.all(feedbackPointKind)
  walking.act((vault, context) =>
    splitTheme(vault, { pointIds: [one?.id ?? '', two?.id ?? ''], name: 'Homework' }, context),
  )
  expect(view(walking).gaps.map(({ name, points }) => [name, points.length])).toEqual([
    ['Homework', 2],
    ['Knowing them', 1],
  ])
  const own = view(walking).gaps[0]?.id ?? ''
  walking.act((vault, context) =>
    mergeThemes(vault, { themeId: own, into: 'preparation' }, context),
  )
  expect(view(walking)).toMatchObject({
    gaps: [{ name: 'Knowing them', recurrence: 'recurring' }],
    merged: [{ name: 'Homework', into: 'Knowing them' }],
  })
  walking.act((vault, context) => unmergeTheme(vault, { themeId: own }, context))
  expect(view(walking).gaps).toHaveLength(2)
})
