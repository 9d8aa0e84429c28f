import { describe, expect, test } from 'vitest'
import { saidNo } from '../recovery/walk.test-support.ts'
import { feedbackPointKind } from '../vault/kinds/feedback-point.ts'
import { keepFeedback, keepOffers, parkFeedback, unparkFeedback } from './feedback-actions.ts'
import { offersOf } from './offers.ts'
import { addPoint, removePoint, sortPoint } from './point-actions.ts'

const { walking, recoveryId, letterId } = saidNo()
const { vault, context } = walking
const codeOf = (result: { readonly ok: boolean; readonly problem?: { readonly code: string } }) =>
  result.ok ? 'kept' : result.problem?.code

describe('nothing is kept', () => {
  const point = { recoveryId, text: 'Rules', source: 'employer' } as const
  const answer = { recoveryId, text: 'More depth.', way: 'call' } as const

  test.each([
    ['a point without words', addPoint(vault, { ...point, text: ' \n' }, context), 'empty'],
    ['a point of no day', addPoint(vault, { ...point, saidOn: '2026-02-30' }, context), 'bad-date'],
    ['a point of no no', addPoint(vault, { ...point, recoveryId: 'x' }, context), 'not-found'],
    ['an answer without words', keepFeedback(vault, { ...answer, text: ' ' }, context), 'empty'],
    [
      'an answer of no day',
      keepFeedback(vault, { ...answer, saidOn: '2026-02-30' }, context),
      'not-a-day',
    ],
    [
      'an answer to no no',
      keepFeedback(vault, { ...answer, recoveryId: 'x' }, context),
      'not-found',
    ],
    [
      'offers of which none is picked',
      keepOffers(vault, { recoveryId, offers: [] }, context),
      'none-picked',
    ],
    [
      'offers of no no',
      keepOffers(vault, { recoveryId: 'x', offers: [], feedbackIds: ['f'] }, context),
      'not-found',
    ],
    [
      'offers of an answer that is gone',
      keepOffers(vault, { recoveryId, offers: [], feedbackIds: ['f'] }, context),
      'not-found',
    ],
    [
      'an answer that is gone, put away',
      parkFeedback(vault, { feedbackId: 'x' }, context),
      'not-found',
    ],
    [
      'an answer that is gone, opened',
      unparkFeedback(vault, { feedbackId: 'x' }, context),
      'not-found',
    ],
    ['a point that is gone, sorted', sortPoint(vault, { pointId: 'x' }, context), 'not-found'],
    [
      'a point that is gone, taken away',
      removePoint(vault, { pointId: 'x' }, context),
      'not-found',
    ],
  ])('of %s', (_, result, code) => {
    expect(codeOf(result)).toBe(code)
  })
})

describe('what is kept', () => {
  const added = (more: object) => {
    const input = { recoveryId, text: 'Rules', source: 'employer', ...more } as const
    const { id } = walking.act((vault, context) => addPoint(vault, input, context))
    return { id, body: vault.get(feedbackPointKind, id)?.body }
  }

  test('names whom without spaces around it, and nobody where nothing was named', () => {
    expect(added({ saidBy: ' Maria ', employer: ' Tarn ' }).body).toMatchObject({
      ...{ saidBy: 'Maria', employer: 'Tarn' },
    })
    const { body } = added({ saidBy: '  ', employer: '' })
    expect(body).not.toHaveProperty('saidBy')
    expect(body).not.toHaveProperty('employer')
    expect(added({ saidBy: 'a'.repeat(600) }).body?.saidBy).toHaveLength(500)
  })

  test('belongs to the letter only where the letter says it', () => {
    expect(added({ source: 'letter' }).body).toMatchObject({ letterId })
    expect(added({ source: 'self' }).body).not.toHaveProperty('letterId')
  })

  test('is said in other words where there are any, and stays as it was sorted', () => {
    const { id } = added({ text: 'You seemed unprepared.', sorted: true })
    const sort = (input: object) => {
      walking.act((vault, context) => sortPoint(vault, { pointId: id, ...input }, context))
      return vault.get(feedbackPointKind, id)?.body
    }
    expect(sort({ verdict: 'fair' })).toMatchObject({ theme: 'preparation', verdict: 'fair' })
    expect(sort({ text: ' Prepare more. ' })).toMatchObject({
      ...{ text: 'Prepare more.', theme: 'preparation', verdict: 'fair' },
    })
    expect(sort({ text: '  ' })).toMatchObject({ text: 'Prepare more.' })
  })

  test('is not offered a second time, and an unknown no offers nothing', () => {
    const offers = () => offersOf(vault, recoveryId, walking.now.zone)
    const [offer] = offers()
    if (!offer) throw new Error('the letter names a reason')
    expect(offer).toMatchObject({ source: 'letter', saidOn: '2026-03-10' })
    walking.act((vault, context) => keepOffers(vault, { recoveryId, offers: [offer] }, context))
    expect(offers().map(({ key }) => key)).not.toContain(offer.key)
    expect(offersOf(vault, 'x', walking.now.zone)).toEqual([])
  })
})
