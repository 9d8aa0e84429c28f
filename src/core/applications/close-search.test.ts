import { expect, test } from 'vitest'
import { today } from '../next/next-step.ts'
import { applicationKind } from '../vault/kinds/application.ts'
import { letterKind } from '../vault/kinds/letter.ts'
import { conversationKind, personKind } from '../vault/kinds/person.ts'
import { closingOf, restSearch, searchAgain, withdrawMany } from './close-search.ts'
import { application, talk, vaultOf } from './rounds.test-support.ts'
import { expectOk } from './sample.test-support.ts'
import { stageOf } from './stage.ts'

const at = '2026-03-10T09:00:00.000Z'

function sample() {
  const start = vaultOf({
    job: application([{ id: 'y', type: 'accepted', on: '2026-03-09' }], { company: 'Tidewell' }),
    talks: application([talk('t', '2026-03-12', '14:00')]),
    waits: application([], { company: 'Osprey Couriers' }),
    old: application([{ id: 'w', type: 'withdrawn', on: '2025-06-01' }]),
    no: application([{ id: 'n', type: 'rejected', on: '2026-03-01' }]),
  })
  start.put(applicationKind, 'saved', {
    company: 'Kestrel',
    events: [{ id: 's', type: 'saved', on: '2026-03-01' }],
  })
  const view = () => closingOf(start.vault, start.now)
  return { ...start, view }
}

test('names the job and what is still open besides; saved ones wait for nobody', () => {
  const { view } = sample()
  expect(view()).toMatchObject({
    job: { id: 'job', name: 'Tidewell, Network Planner', on: '9 March' },
    saved: 1,
    withdrawn: [],
    restsSince: null,
  })
  expect(view().open.map(({ id, stageWord }) => [id, stageWord])).toEqual([
    ['talks', 'Interview'],
    ['waits', 'Applied'],
  ])
})

test('withdraws from those that were chosen, and each has a letter to write', () => {
  const { vault, context, apply, put, view } = sample()
  apply(expectOk(withdrawMany(vault, { applicationIds: ['talks', 'waits'] }, context)))
  expect(view().open).toEqual([])
  expect(view().withdrawn).toMatchObject([
    { id: 'talks', letter: 'none', path: '/letters/write?type=withdraw&application=talks' },
    { id: 'waits', letter: 'none' },
  ])
  put(letterKind, 'l', {
    ...{ direction: 'out', purpose: 'withdraw', applicationId: 'waits', state: 'sent' },
    ...{ addedAt: at, source: 'written' },
  })
  expect(view().withdrawn.map(({ letter }) => letter)).toEqual(['none', 'sent'])
})

test('withdraws from all that were chosen or from none', () => {
  const { vault, context } = sample()
  expect(withdrawMany(vault, { applicationIds: ['talks', 'gone'] }, context)).toMatchObject({
    problem: { code: 'not-found' },
  })
  const open = vault.get(applicationKind, 'talks')?.body
  expect(open && stageOf(open).closed).toBe(false)
})

test('names those who helped, the latest talk first, and who knows already', () => {
  const { put, view } = sample()
  put(personKind, 'p1', { name: 'Joan', roles: ['listen'] })
  put(personKind, 'p2', { name: 'Priya', roles: [] })
  put(personKind, 'p3', { name: 'Somebody', roles: [] })
  put(conversationKind, 'c', { personId: 'p2', on: '2026-03-03', addedAt: at })
  put(letterKind, 'l', {
    ...{ direction: 'out', purpose: 'good-news', personId: 'p1', state: 'sent' },
    ...{ addedAt: at, source: 'written' },
  })
  expect(view().helpers).toEqual([
    {
      ...{ personId: 'p2', name: 'Priya', how: 'You talked on 3 March.', thanked: false },
      path: '/letters/write?type=good-news&person=p2',
    },
    expect.objectContaining({ name: 'Joan', thanked: true }),
  ])
})

test('while it rests, Today asks for nothing; taken up again, it does', () => {
  const { vault, now, context, apply, view } = sample()
  expect(today(vault, now).step).not.toBeNull()
  apply(expectOk(restSearch(vault, {}, context)))
  expect(view().restsSince).toBe('10 March')
  expect(today(vault, now)).toMatchObject({
    ...{ state: 'nothing', step: null, smaller: [], wins: [] },
    sentence: 'You have a job, and the search rests.',
  })
  apply(expectOk(searchAgain(vault, {}, context)))
  expect(view().restsSince).toBeNull()
  expect(today(vault, now).step).not.toBeNull()
})
