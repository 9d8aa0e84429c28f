import { describe, expect, test } from 'vitest'
import { addAction } from '../plan/action-actions.ts'
import { ok } from '../result.ts'
import { patch } from '../vault/edit.ts'
import { letterKind } from '../vault/kinds/letter.ts'
import { cardKind, reflectionKind } from '../vault/kinds/reflection.ts'
import { lookBackView } from './look-back-view.ts'
import {
  addCause,
  addFit,
  addQuestion,
  editQuestion,
  removeCause,
  removeFit,
  removeQuestion,
  sortCause,
  writeReflection,
} from './reflection-actions.ts'
import { saidNo } from './walk.test-support.ts'

function sample(reasons: readonly { category: string; text: string }[] = []) {
  const no = saidNo()
  no.walking.act((vault) => {
    const letter = vault.get(letterKind, no.letterId)
    if (!letter?.body.reading) throw new Error('no letter')
    const reading = { ...letter.body.reading, reasons: [...reasons] }
    return ok([patch(letterKind, letter, { reading })])
  })
  const view = () => {
    const seen = lookBackView(no.walking.vault, no.recoveryId)
    if (!seen) throw new Error('no view')
    return seen
  }
  return { ...no, about: { recoveryId: no.recoveryId }, view }
}

test('keeps each moment as it is written, whichever comes first', () => {
  const { walking, about, view, applicationId } = sample()
  walking.act((vault, context) => writeReflection(vault, { ...about, unprepared: 'Pay' }, context))
  walking.act((vault, context) =>
    writeReflection(vault, { ...about, strongest: 'The sailings' }, context),
  )
  expect(view()).toMatchObject({ strongest: 'The sailings', unprepared: 'Pay' })
  expect(walking.vault.get(reflectionKind, about.recoveryId)?.body).toMatchObject({
    applicationId,
    startedAt: walking.now.instant,
  })
})

describe('a question that threw you', () => {
  test('becomes a practice card that follows its words and goes with it', () => {
    const { walking, about, view } = sample()
    const { id } = walking.act((vault, context) =>
      addQuestion(vault, { ...about, text: ' Which boat loses? ' }, context),
    )
    const [card] = walking.vault.all(cardKind)
    expect(card?.body).toMatchObject({
      question: 'Which boat loses?',
      reflectionId: about.recoveryId,
    })
    walking.act((vault, context) =>
      editQuestion(vault, { ...about, questionId: id, text: 'Which route loses it?' }, context),
    )
    expect(walking.vault.all(cardKind)[0]?.body.question).toBe('Which route loses it?')
    expect(view().questions).toMatchObject([{ id, text: 'Which route loses it?' }])
    walking.act((vault, context) => removeQuestion(vault, { ...about, questionId: id }, context))
    expect(walking.vault.all(cardKind)).toHaveLength(0)
    expect(view().questions).toHaveLength(0)
  })

  test('is not kept without words', () => {
    const { walking, about } = sample()
    expect(addQuestion(walking.vault, { ...about, text: ' ' }, walking.context)).toMatchObject({
      ok: false,
      problem: { code: 'empty' },
    })
  })
})

describe('causes', () => {
  const reasons = [
    { category: 'experience_gap', text: 'has more experience with crewing rules' },
    { category: 'internal_candidate', text: 'a colleague from inside' },
  ]

  test('from the letter are theirs, marked, and proposed only once', () => {
    const { walking, about, view } = sample(reasons)
    expect(view().proposed).toMatchObject([
      { whose: 'theirs', changeable: 'yes', says: 'From the letter.' },
      { whose: 'theirs', changeable: 'unknown' },
    ])
    const [first] = view().proposed
    walking.act((vault, context) =>
      addCause(vault, { ...about, text: '', ...first, source: 'letter' }, context),
    )
    expect(view().proposed).toHaveLength(1)
    expect(view().causes).toMatchObject([
      { source: 'letter', says: 'From the letter. Can be learned, if you want to.' },
    ])
  })

  test('unknown is a full answer and the first one', () => {
    const { walking, about, view } = sample()
    walking.act((vault, context) => addCause(vault, { ...about, text: 'It started late' }, context))
    expect(view().causes).toMatchObject([
      { whose: 'unknown', changeable: 'unknown', says: 'Your note. Unknown is a full answer.' },
    ])
  })

  test.each([
    ['mine', 'yes', true],
    ['mine', 'no', false],
    ['mine', 'unknown', false],
    ['theirs', 'yes', false],
    ['theirs', 'no', false],
    ['unknown', 'yes', false],
    ['unknown', 'unknown', false],
  ] as const)('%s and changeable %s lead to an action: %s', (whose, changeable, leads) => {
    const { walking, about, view } = sample()
    const { id } = walking.act((vault, context) =>
      addCause(vault, { ...about, text: 'How I choose between routes' }, context),
    )
    walking.act((vault, context) =>
      sortCause(vault, { ...about, causeId: id, whose, changeable }, context),
    )
    expect(view().nextAction?.causeId ?? null).toBe(leads ? id : null)
  })

  test('lead to one action each', () => {
    const { walking, about, view } = sample()
    const { id } = walking.act((vault, context) =>
      addCause(vault, { ...about, text: 'Routes', whose: 'mine', changeable: 'yes' }, context),
    )
    const draft = view().nextAction?.draft
    walking.act((vault, context) =>
      addAction(
        vault,
        { ifCue: '', thenStep: '', minutes: 1, ...draft, ...about, on: '2026-03-12', causeId: id },
        context,
      ),
    )
    expect(view().nextAction).toBe(null)
  })

  test('can be taken out, and one that is gone already says so', () => {
    const { walking, about, view } = sample()
    const { id } = walking.act((vault, context) =>
      addCause(vault, { ...about, text: 'Routes' }, context),
    )
    walking.act((vault, context) => removeCause(vault, { ...about, causeId: id }, context))
    expect(view().causes).toHaveLength(0)
    expect(removeCause(walking.vault, { ...about, causeId: id }, walking.context)).toMatchObject({
      ok: false,
      problem: { code: 'not-found' },
    })
  })
})

test('keeps differences of fit without a verdict', () => {
  const { walking, about, view } = sample()
  const { id } = walking.act((vault, context) =>
    addFit(vault, { ...about, aspect: 'hours', wanted: 'four days', found: 'nights' }, context),
  )
  expect(view().fit).toEqual([{ id, aspect: 'hours', wanted: 'four days', found: 'nights' }])
  walking.act((vault, context) => removeFit(vault, { ...about, fitId: id }, context))
  expect(view().fit).toEqual([])
})

test('never asks "why am I"', () => {
  const { view } = sample()
  expect(JSON.stringify([view().heading, view().prompts])).not.toMatch(
    /why (am|was|did|do) (i|you)/i,
  )
})
