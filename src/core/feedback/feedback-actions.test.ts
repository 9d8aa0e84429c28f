import { expect, test } from 'vitest'
import { addCause, sortCause, writeReflection } from '../recovery/reflection-actions.ts'
import { saidNo } from '../recovery/walk.test-support.ts'
import { feedbackPointKind } from '../vault/kinds/feedback-point.ts'
import { feedbackKind } from '../vault/kinds/learn.ts'
import { comparisonOf } from './comparison.ts'
import { keepFeedback, keepOffers, parkFeedback, unparkFeedback } from './feedback-actions.ts'
import { offersOf } from './offers.ts'
import { addPoint } from './point-actions.ts'

const said =
  'Your plan was the clearest that we saw. You could have used more concrete examples. All the best.'

function answered() {
  const no = saidNo()
  const { walking, recoveryId } = no
  const { id } = walking.act((vault, context) =>
    keepFeedback(vault, { recoveryId, text: said, way: 'call', saidBy: 'Maria Sandahl' }, context),
  )
  const offers = () => offersOf(walking.vault, recoveryId, walking.now.zone)
  return { ...no, feedbackId: id, offers }
}

test('keeps an answer word for word and offers its points with their words', () => {
  const { walking, feedbackId, offers } = answered()
  expect(walking.vault.get(feedbackKind, feedbackId)?.body).toMatchObject({
    ...{ text: said, state: 'waiting', way: 'call' },
  })
  expect(offers().filter(({ source }) => source === 'employer')).toMatchObject([
    { saidBy: 'Maria Sandahl', point: { theme: 'skill', sort: 'strength' } },
    { point: { theme: 'evidence', sort: 'gap', text: expect.stringMatching(/^You could/) } },
  ])
})

test('tells reasons of the letter and one’s own look back apart', () => {
  const { walking, recoveryId, offers } = answered()
  walking.act((vault, context) =>
    writeReflection(vault, { recoveryId, unprepared: 'Winter' }, context),
  )
  const sources = offers().map(({ source, point }) => [source, point.theme, point.sort])
  expect(sources).toContainEqual(['letter', 'experience', 'gap'])
  expect(offers().find(({ source }) => source === 'self')?.point).toMatchObject({
    ...{ text: 'Winter', theme: 'preparation' },
  })
})

test('a cause of one’s own is offered, another’s is not', () => {
  const { walking, recoveryId, offers } = answered()
  const add = (text: string) =>
    walking.act((vault, context) => addCause(vault, { recoveryId, text, source: 'self' }, context))
      .id
  const causeId = add('My answers ran long')
  add('They had someone inside')
  walking.act((vault, context) =>
    sortCause(vault, { recoveryId, causeId, whose: 'mine', changeable: 'yes' }, context),
  )
  const own = offers().filter(({ source }) => source === 'self')
  expect(own.map(({ point }) => point.text)).toEqual(['My answers ran long'])
  expect(own[0]?.point).toMatchObject({ theme: 'communication', inMyHands: 'yes' })
})

test('keeps what was picked, once, and the answer counts as split', () => {
  const { walking, recoveryId, feedbackId, offers } = answered()
  const picked = offers().filter(({ point }) => point.theme === 'evidence')
  walking.act((vault, context) => keepOffers(vault, { recoveryId, offers: picked }, context))
  expect(walking.vault.all(feedbackPointKind)).toMatchObject([
    {
      body: {
        ...{ source: 'employer', theme: 'evidence', saidBy: 'Maria Sandahl', feedbackId },
        cues: expect.arrayContaining(['concrete examples']),
      },
    },
  ])
  expect(walking.vault.get(feedbackKind, feedbackId)?.body.state).toBe('split')
  expect(offers().some(({ feedbackId: of }) => of === feedbackId)).toBe(false)
})

test('a parked answer offers nothing until it is opened', () => {
  const { walking, feedbackId, offers } = answered()
  walking.act((vault, context) => parkFeedback(vault, { feedbackId }, context))
  expect(offers().filter(({ source }) => source === 'employer')).toEqual([])
  expect(walking.vault.get(feedbackKind, feedbackId)?.body.parkedUntil).toBe('2026-03-13')
  walking.act((vault, context) => unparkFeedback(vault, { feedbackId }, context))
  expect(offers().filter(({ source }) => source === 'employer')).not.toEqual([])
})

test('compares with all earlier notes: the third time, from a second employer', () => {
  const { walking, recoveryId, offers } = answered()
  const early = walking.at('2026-02-01T12:00:00.000Z')
  for (const text of ['Few examples.', 'The examples were vague.']) {
    early.act((vault, context) =>
      addPoint(
        vault,
        {
          ...{ recoveryId: null, text, source: 'employer', employer: 'Nantmor', sorted: true },
          saidOn: text.startsWith('Few') ? '2026-01-02' : '2026-02-01',
        },
        context,
      ),
    )
  }
  walking.act((vault, context) => keepOffers(vault, { recoveryId, offers: offers() }, context))
  const calm = walking.at('2026-03-20T12:00:00.000Z')
  expect(comparisonOf(calm.vault, recoveryId, calm.now).themes).toMatchObject([
    {
      ...{ name: 'Showing what you did', sort: 'gap' },
      sentence: 'This is the second time, and now from a second employer.',
      earlier: [{ text: 'The examples were vague.', says: 'Nantmor, 1 February' }, {}],
    },
  ])
})

test('nothing is kept of nothing', () => {
  const { walking, recoveryId } = answered()
  expect(
    keepFeedback(walking.vault, { recoveryId, text: ' ', way: 'letter' }, walking.context),
  ).toMatchObject({ problem: { code: 'empty' } })
  expect(keepOffers(walking.vault, { recoveryId, offers: [] }, walking.context)).toMatchObject({
    problem: { code: 'none-picked' },
  })
})
