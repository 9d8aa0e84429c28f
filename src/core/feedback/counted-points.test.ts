import { describe, expect, test } from 'vitest'
import { application, vaultOf } from '../applications/rounds.test-support.ts'
import { type FeedbackPoint, feedbackPointKind } from '../vault/kinds/feedback-point.ts'
import { focusKind, themeKind } from '../vault/kinds/learn.ts'
import { comparisonOf } from './comparison.ts'
import { pointsView, saysOf } from './points-view.ts'
import { recurringGaps } from './recurring.ts'
import { occasionsOf, talliesOf } from './tallies.ts'
import { themeName, themeResolver, themesOf } from './themes.ts'
import { learnView } from './themes-view.ts'

const addedAt = '2026-02-01T08:00:00.000Z'

function point(more: Partial<FeedbackPoint>): FeedbackPoint {
  return {
    ...{ text: 'More depth.', source: 'employer', saidOn: '2026-02-10', sort: 'gap' },
    ...{ theme: 'skill', inMyHands: 'yes', ...more },
  }
}

/** A calm Tuesday, 10 March 2026, with these points, `p0` first. */
function said(...points: readonly Partial<FeedbackPoint>[]) {
  const companies = { a: 'Tarn Water', b: ' tarn water', c: 'Halden' }
  const made = vaultOf(
    Object.fromEntries(
      Object.entries(companies).map(([id, company]) => [id, application([], { company })]),
    ),
  )
  for (const [at, more] of points.entries()) made.put(feedbackPointKind, `p${at}`, point(more))
  return made
}

describe('how often', () => {
  test('each application counts once, whoever said it', () => {
    const { vault } = said(
      ...[{ applicationId: 'a' }, { applicationId: 'a' }, { applicationId: 'c' }],
      ...[{ recoveryId: 'r' }, { recoveryId: 'r' }, { feedbackId: 'f' }, { employer: 'Nia Bus' }],
      ...[{}, {}],
    )
    expect(talliesOf(vault)).toMatchObject([{ times: 7, said: 7, noted: 0 }])
    expect(occasionsOf(vault)).toBe(7)
  })

  test('one employer is one, however its name is written; without any name each is one', () => {
    const employers = (...points: readonly Partial<FeedbackPoint>[]) =>
      talliesOf(said(...points).vault)[0]?.employers
    expect(employers({ applicationId: 'a' }, { applicationId: 'b' })).toBe(1)
    expect(employers({ applicationId: 'a' }, { employer: 'TARN WATER ' })).toBe(1)
    expect(employers({ applicationId: 'gone', saidBy: 'Nia' }, { saidBy: 'Nia' })).toBe(1)
    expect(employers({}, {})).toBe(2)
    expect(employers({ source: 'self' })).toBe(0)
  })

  test('what is not the person’s is shown and not counted, and hands are looked at without it', () => {
    const { vault } = said(
      { applicationId: 'a', inMyHands: 'no' },
      { applicationId: 'c', verdict: 'not-mine', inMyHands: 'yes' },
    )
    expect(talliesOf(vault)).toMatchObject([{ times: 1, inMyHands: false }])
    expect(talliesOf(vault)[0]?.points.map(({ id }) => id)).toEqual(['p0', 'p1'])
    expect(talliesOf(said({ inMyHands: 'no' }, { inMyHands: 'unknown' }).vault)).toMatchObject([
      { inMyHands: true },
    ])
  })

  test('themes come by how often, then by how many employers; points by their day', () => {
    const { vault } = said(
      { theme: 'pay', employer: 'One' },
      ...[
        { employer: 'One', saidOn: '2026-02-12' },
        { employer: 'Two', saidOn: '2026-02-11' },
      ],
      { theme: 'fit', recoveryId: 'r', employer: 'One' },
      { theme: 'fit', recoveryId: 's', employer: 'One' },
      ...[{ sort: 'unsorted' }, { theme: undefined }],
    )
    expect(talliesOf(vault).map(({ themeId }) => themeId)).toEqual(['skill', 'fit', 'pay'])
    expect(talliesOf(vault)[0]?.points.map(({ id }) => id)).toEqual(['p2', 'p1'])
  })
})

describe('what recurs', () => {
  const thrice = (theme: FeedbackPoint['theme'], more: Partial<FeedbackPoint> = {}) =>
    ['One', 'Two', 'Three'].map((employer) => ({ theme, employer, ...more }))

  test('is a gap that is in the person’s hands, and not decided on', () => {
    const { vault, put } = said(
      ...thrice('skill'),
      ...thrice('pay', { inMyHands: 'no' }),
      ...thrice('fit', { sort: 'strength' }),
      ...thrice('level').slice(1),
    )
    expect(recurringGaps(vault).map(({ themeId }) => themeId)).toEqual(['skill'])
    put(focusKind, 'f', { themeId: 'skill', state: 'refused', proofs: [], addedAt })
    expect(recurringGaps(vault)).toEqual([])
  })

  test('fills the room that two in focus leave', () => {
    const { vault, put } = said(...thrice('skill'), ...thrice('fit'), ...thrice('preparation'))
    const focus = (id: string, state: string) =>
      put(focusKind, id, { themeId: id, state, proofs: [], addedAt })
    expect(recurringGaps(vault)).toHaveLength(2)
    focus('one', 'closed')
    expect(recurringGaps(vault)).toHaveLength(2)
    focus('two', 'open')
    expect(recurringGaps(vault)).toHaveLength(1)
    focus('three', 'open')
    expect(recurringGaps(vault)).toEqual([])
  })
})

describe('over time', () => {
  test('strengths and gaps stand apart, each with its notes, the latest first', () => {
    const { vault, now, put } = said(
      { employer: 'One', text: 'First.' },
      { source: 'self', recoveryId: 'r', text: 'Second.', saidOn: '2026-02-11' },
      { employer: 'Two', verdict: 'not-mine', text: 'Third.', saidOn: '2026-02-12' },
      { sort: 'strength', theme: 'fit', employer: 'One' },
    )
    const view = learnView(vault, now)
    expect(view.sentence).toBe('One strength and one gap noted so far.')
    expect(view.strengths).toMatchObject([
      { id: 'fit', sort: 'strength', notMine: null, disagreement: null, luck: null },
    ])
    expect(view.gaps).toMatchObject([
      {
        ...{ id: 'skill', sort: 'gap', who: 'One employer said it; you noted it once yourself.' },
        ...{ notMine: 'One point is marked as not yours and not counted.', disagreement: null },
        points: [
          { id: 'p2', text: 'Third.', says: 'Two, 12 February', own: false, notMine: true },
          { id: 'p1', text: 'Second.', says: 'Your own note, 11 February', own: true },
          { id: 'p0', text: 'First.', notMine: false },
        ],
      },
    ])
    expect(view.gaps[0]?.luck).toMatch(/^Named twice in three notes/)
    expect(view.waits).toBe(false)
    put(focusKind, 'f1', { themeId: 'skill', state: 'closed', proofs: [], addedAt })
    put(focusKind, 'f2', { themeId: 'fit', state: 'open', proofs: [], addedAt })
    put(focusKind, 'f3', { themeId: 'pay', state: 'refused', proofs: [], addedAt })
    expect(learnView(vault, now).inFocus).toMatchObject([{ id: 'f2' }])
    expect(learnView(vault, now).set.map(({ id }) => id)).toEqual(['f3', 'f1'])
  })

  test('nothing is said of what nobody noted, and who said nothing is not named', () => {
    const { vault, now } = said()
    expect(learnView(vault, now)).toMatchObject({ sentence: 'Nothing is noted yet.' })
    const disputed = said({ verdict: 'not-mine' })
    expect(learnView(disputed.vault, disputed.now).gaps).toMatchObject([{ who: '' }])
  })

  test('a note of one’s own that employers see otherwise says so, on its own side', () => {
    const words = (own: FeedbackPoint['sort'], theirs: FeedbackPoint['sort'], theme = 'skill') => {
      const { vault, now } = said(
        { source: 'self', recoveryId: 'r', sort: own },
        { sort: theirs, employer: 'One', theme },
      )
      const { strengths, gaps } = learnView(vault, now)
      return [strengths, gaps].map((side) => side.map(({ disagreement }) => disagreement))
    }
    const theyPraise = 'You noted it as a gap, and they named it as a strength. Both can stay.'
    const theyMiss = 'You noted it as a strength, and they missed something. Both can stay.'
    expect(words('gap', 'strength')).toEqual([[null], [theyPraise]])
    expect(words('strength', 'gap')).toEqual([[theyMiss], [null]])
    expect(words('gap', 'strength', 'fit')).toEqual([[null], [null]])
  })
})

describe('the points of one no', () => {
  const sentence = (...sorts: readonly FeedbackPoint['sort'][]) => {
    const points = sorts.map((sort) => ({ recoveryId: 'r', sort }))
    const { vault, now } = said({ recoveryId: 'other', sort: 'strength' }, ...points)
    return pointsView(vault, 'r', now).sentence
  }

  test('are counted with their strengths', () => {
    expect(sentence()).toBe('What did they say? One point at a time.')
    expect(sentence('gap')).toBe('One point kept.')
    expect(sentence('strength')).toBe('One point kept: a strength.')
    expect(sentence('strength', 'strength')).toBe('Two points kept, all of them strengths.')
    expect(sentence('strength', 'gap')).toBe('Two points kept, a strength among them.')
    expect(sentence('strength', 'gap', 'strength')).toBe(
      'Three points kept, two of them strengths.',
    )
  })

  test('show strengths first, and of each only what it rests on', () => {
    const { vault, now } = said(
      { recoveryId: 'r' },
      { recoveryId: 'r', sort: 'strength', cues: ['clear'], source: 'unheard-of' },
    )
    const view = pointsView(vault, 'r', now)
    expect(view.points.map(({ id, cues, source }) => [id, cues, source])).toEqual([
      ['p1', ['clear'], 'self'],
      ['p0', [], 'employer'],
    ])
    expect(view.verdicts.map(({ value }) => value)).toEqual(['fair', 'partly', 'not-mine'])
    expect(view.verdicts.every(({ label }) => label !== '')).toBe(true)
  })

  test('name who said it only where somebody said it', () => {
    expect(saysOf(point({ saidBy: 'Nia', employer: 'Tarn' }))).toBe('Nia')
    expect(saysOf(point({ source: 'letter', saidBy: 'Nia' }))).toBe('From the letter')
    expect(saysOf(point({ stage: 'interview' }))).toBe('They said it, after a talk')
    expect(saysOf(point({ source: 'self', stage: 'interview' }))).toBe('Your own note')
  })

  test('stand beside earlier ones of other employers, and of oneself', () => {
    const sentenceOf = (
      earlier: readonly Partial<FeedbackPoint>[],
      more: Partial<FeedbackPoint> = {},
    ) => {
      const here = { recoveryId: 'r', applicationId: 'c', saidOn: '2026-03-01', ...more }
      const { vault, now } = said(here, ...earlier)
      return comparisonOf(vault, 'r', now).themes.map(({ sentence }) => sentence)
    }
    const isNew = /now from a second employer/
    const [tarn, halden] = [{ applicationId: 'a' }, { employer: 'Halden' }]
    expect(sentenceOf([])).toEqual([])
    expect(sentenceOf([tarn])[0]).toMatch(isNew)
    expect(sentenceOf([halden])[0]).not.toMatch(isNew)
    expect(sentenceOf([tarn, halden])[0]).not.toMatch(isNew)
    expect(sentenceOf([tarn, { ...halden, source: 'self' }])[0]).toMatch(isNew)
    expect(sentenceOf([tarn, halden], { source: 'self' })[0]).not.toMatch(isNew)
    expect(sentenceOf([{ source: 'self', recoveryId: 's' }])).toHaveLength(1)
    expect(sentenceOf([{ theme: 'fit', applicationId: 'a' }])).toEqual([])
  })
})

describe('a theme', () => {
  test('that was merged goes by the name of the other, and a ring of merges has none', () => {
    const { vault, put } = said()
    put(themeKind, 'skill', { mergedInto: 'own', addedAt })
    put(themeKind, 'own', { name: 'depth of work', addedAt })
    put(themeKind, 'x', { mergedInto: 'y', addedAt })
    put(themeKind, 'y', { mergedInto: 'x', addedAt })
    put(themeKind, 'nameless', { addedAt })
    put(themeKind, 'pay', { name: 'money', addedAt })
    const resolve = themeResolver(vault)
    expect(['skill', 'x', 'nameless', 'gone', undefined].map(resolve)).toEqual([
      ...['own', null, null, null, null],
    ])
    const names = themesOf(vault).map(({ name }) => name)
    expect(names.slice(-1)).toEqual(['Depth of work'])
    expect(names).toContain('Money')
    expect(names).not.toContain('')
    expect([themeName(vault, 'skill'), themeName(vault, 'own')]).toEqual([null, 'Depth of work'])
  })
})
