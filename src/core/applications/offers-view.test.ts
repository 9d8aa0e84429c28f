import { expect, test } from 'vitest'
import { TARGET_ID, targetKind } from '../vault/kinds/direction.ts'
import {
  addCriterion,
  holdAgainst,
  removeCriterion,
  setTerm,
  type TermField,
} from './offers-actions.ts'
import { offersPage } from './offers-view.ts'
import { application, vaultOf } from './rounds.test-support.ts'
import { expectOk } from './sample.test-support.ts'

const offered = { id: 'o', type: 'offer', on: '2026-03-09' }

function sample() {
  const start = vaultOf({
    a: application([offered], { place: 'Nantmor', workMode: 'hybrid' }),
    b: application([offered], { company: 'Tidewell', offer: { answerBy: '2026-03-12' } }),
    c: application([offered, { id: 'w', type: 'withdrawn', on: '2026-03-10' }]),
    d: application([]),
  })
  const page = () => offersPage(start.vault, start.now)
  const set = (field: TermField, value: string) =>
    setTerm(start.vault, { applicationId: 'a', field, value }, start.context)
  return { ...start, page, set }
}

test('shows offers that wait for an answer, and by when', () => {
  const { page } = sample()
  expect(
    page().offers.map(({ id, answerWhen, answerInDays }) => [id, answerWhen, answerInDays]),
  ).toEqual([
    ['a', null, null],
    ['b', 'Thursday', 2],
  ])
  expect(page().offers[0]).toMatchObject({ place: 'Nantmor', remote: 'Hybrid', pay: '' })
})

test('a term is kept in the words of the offer, and goes when it is emptied', () => {
  const { page, set, apply } = sample()
  apply(expectOk(set('pay', ' £34,000 a year ')))
  expect(page().offers[0]?.pay).toBe('£34,000 a year')
  apply(expectOk(set('pay', '')))
  expect(page().offers[0]?.pay).toBe('')
  expect(set('answerBy', 'soon')).toMatchObject({ problem: { code: 'not-a-day' } })
  expect(set('hours', 'x'.repeat(501))).toMatchObject({ problem: { code: 'too-long' } })
})

test('without a target, offers are held against what matters to most', () => {
  const { page } = sample()
  expect(page().hasTarget).toBe(false)
  expect(page().criteria.map(({ text }) => text)).toContain('Room to grow')
})

test('with a target, they are held against that; nothing is added up', () => {
  const { page, put, vault, context, apply } = sample()
  put(targetKind, TARGET_ID, {
    ...{ must: [{ id: 'm', text: 'Days, not nights' }], never: [], limits: [] },
    nice: [{ id: 'n', text: 'Near water' }],
    ...{ values: [], longTerm: [], reviews: [] },
  })
  expect(page().criteria).toEqual([
    { id: 'm', text: 'Days, not nights', from: 'must' },
    { id: 'n', text: 'Near water', from: 'nice' },
  ])
  const held = {
    applicationId: 'a',
    id: 'm',
    wanted: 'Days, not nights',
    found: 'One night a week',
  }
  apply(expectOk(holdAgainst(vault, held, context)))
  apply(expectOk(holdAgainst(vault, { ...held, found: 'Two nights' }, context)))
  expect(page().offers[0]?.found).toEqual({ m: 'Two nights' })
})

test('a thing of one’s own is added to every offer, and can be taken away', () => {
  const { page, vault, context, apply } = sample()
  apply(expectOk(addCriterion(vault, { text: 'The dog can come' }, context)))
  const own = page().criteria.filter(({ from }) => from === 'own')
  expect(own.map(({ text }) => text)).toEqual(['The dog can come'])
  apply(expectOk(removeCriterion(vault, { id: own[0]?.id ?? '' }, context)))
  expect(page().criteria.some(({ from }) => from === 'own')).toBe(false)
  expect(addCriterion(vault, { text: ' ' }, context)).toMatchObject({
    problem: { code: 'no-words' },
  })
})

test('with no offer open there is nothing to hold against', () => {
  const { vault, context } = vaultOf({ d: application([]) })
  expect(addCriterion(vault, { text: 'Pay' }, context)).toMatchObject({
    problem: { code: 'no-offer' },
  })
})
