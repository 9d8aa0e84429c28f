import { expect, test } from 'vitest'
import { create } from '../vault/edit.ts'
import { applicationKind } from '../vault/kinds/application.ts'
import { feedbackPointKind } from '../vault/kinds/feedback-point.ts'
import { letterKind } from '../vault/kinds/letter.ts'
import { actionKind } from '../vault/kinds/plan.ts'
import { recoveryKind } from '../vault/kinds/recovery.ts'
import { MemoryVault } from '../vault/vault.ts'
import { applicationPage } from './application-page.ts'
import { applied } from './sample.test-support.ts'

const at = '2026-03-12T09:30:00.000Z'
const now = { instant: at, zone: 'Europe/Dublin' }

type Events = readonly { type: string; on: string; [field: string]: unknown }[]
const withEvents = (...events: Events) =>
  create(applicationKind, 'a1', {
    company: 'Lindholm Ferries',
    role: 'Service Planner',
    channel: 'company-site',
    events: events.map((event, index) => ({ id: `e${index}`, ...event })),
  })
const pageOf = (...events: Events) =>
  applicationPage(applied(new MemoryVault(), [withEvents(...events)], at), 'a1', now)

test.each<[string, Events]>([
  ['Closed on 10 March.', [{ type: 'rejected', on: '2026-03-10' }]],
  [
    'Closed gently on 10 March, after a long silence. A letter opens it again.',
    [
      { type: 'applied', on: '2026-01-01' },
      { type: 'presumed-closed', on: '2026-03-10' },
    ],
  ],
  ['You accepted on 10 March.', [{ type: 'accepted', on: '2026-03-10' }]],
  ['Saved for later.', [{ type: 'saved', on: '2026-03-10' }]],
  ['An offer waits for your answer.', [{ type: 'offer', on: '2026-03-10' }]],
  ['Talk tomorrow, 9:30.', [{ type: 'interview', on: '2026-03-13', time: '09:30' }]],
  ['2 days since the last word.', [{ type: 'interview', on: '2026-03-10' }]],
  [
    '23 days without a word; about 15 in 100 still hear after that.',
    [{ type: 'applied', on: '2026-02-17' }],
  ],
])('says “%s”', (sentence, events) => {
  expect(pageOf(...events)?.sentence).toBe(sentence)
})

test('tells what happened in the order of the days', () => {
  const page = pageOf(
    { type: 'rejected', on: '2026-03-10', toldBy: 'phone' },
    { type: 'interview', on: '2026-03-03', people: ['Maria Sandahl', 'Anders Rehn'] },
    { type: 'applied', on: '2026-02-09' },
  )
  expect(page?.events.map(({ words, when }) => [words, when])).toEqual([
    ['You applied', 'Monday 9 February'],
    ['Talk with Maria Sandahl and Anders Rehn', 'Tuesday 3 March'],
    ['They said no, by phone', 'Tuesday'],
  ])
})

test('gathers what belongs to the application and nothing else', () => {
  const beat = { state: 'open' }
  const recovery = (applicationId: string) => ({
    ...{ applicationId, eventId: 'e0', toldBy: 'letter', openedAt: at },
    ...{ pause: beat, lookBack: beat, ask: beat, learn: beat },
  })
  const action = (state: string, on: string, applicationId = 'a1') => ({
    ...{ ifCue: 'it is ten', thenStep: 'ring', minutes: 5, on, state, addedAt: at, applicationId },
  })
  const letter = { direction: 'in', applicationId: 'a1', addedAt: at, source: 'paste' } as const
  const vault = applied(
    new MemoryVault(),
    [
      withEvents({ type: 'rejected', on: '2026-03-10' }),
      create(recoveryKind, 'r1', recovery('a1')),
      create(recoveryKind, 'r2', recovery('a2')),
      create(actionKind, 'done', action('done', '2026-03-01')),
      create(actionKind, 'open', action('open', '2026-03-13')),
      create(actionKind, 'other', action('open', '2026-03-13', 'a2')),
      create(letterKind, 'new', {
        ...letter,
        subject: 'The outcome',
        from: { name: 'Maria Sandahl' },
      }),
      create(letterKind, 'old', { ...letter, sentAt: '2026-02-09T23:30:00.000Z' }),
      create(feedbackPointKind, 'p1', {
        ...{ text: 'The clearest plan', source: 'letter', saidOn: '2026-03-10' },
        ...{ sort: 'strength', inMyHands: 'yes', applicationId: 'a1' },
      }),
    ],
    at,
  )
  const page = applicationPage(vault, 'a1', now)
  expect(page).toMatchObject({
    channelWord: 'Own site',
    stageWord: 'Closed',
    recoveryIds: ['r1'],
    actions: [{ id: 'open' }, { id: 'done' }],
    letters: [
      { id: 'old', title: 'Their letter', who: null, on: '2026-02-09' },
      { id: 'new', title: 'The outcome', who: 'Maria Sandahl', on: '2026-03-12' },
    ],
    feedbackPoints: [{ id: 'p1' }],
  })
})

test('has no page for what is not there', () => {
  expect(applicationPage(new MemoryVault(), 'a1', now)).toBeUndefined()
})
