import { expect, test } from 'vitest'
import { create, patch } from '../vault/edit.ts'
import { applicationKind } from '../vault/kinds/application.ts'
import { personKind } from '../vault/kinds/person.ts'
import { recoveryKind } from '../vault/kinds/recovery.ts'
import { fieldChanges } from './field-changes.ts'
import { keptHistory, now, plain } from './kept-history.test-support.ts'
import { versionsOf } from './versions.ts'
import { whatHappened } from './what-happened.ts'

const open = { state: 'open' }
const recovery = {
  applicationId: 'a1',
  eventId: 'v1',
  toldBy: 'phone',
  openedAt: now.instant,
  pause: open,
  lookBack: open,
  ask: open,
  learn: open,
}

test('each set is one sentence under its day, the newest first', () => {
  const history = keptHistory()
  history.write(
    'add-application',
    [create(applicationKind, 'a1', { company: 'Tarn Water', events: [] })],
    '2026-03-08T23:30:00.000Z',
  )
  history.write(
    'told',
    [create(recoveryKind, 'r1', recovery), patchedEvents(history)],
    '2026-03-09T00:30:00.000Z',
    'cli',
  )
  history.write('not-now', [patchedPause(history)], '2026-03-09T00:31:00.000Z')
  expect(whatHappened(history.entries, history.vault, now, plain)).toEqual([
    {
      on: '2026-03-09',
      deeds: [
        {
          changeSetId: 'set-3',
          at: '2026-03-09T00:31:00.000Z',
          actor: 'web',
          sentence: 'You put something off',
          lead: { kind: 'recovery', id: 'r1' },
          kinds: ['recovery'],
        },
        {
          changeSetId: 'set-2',
          at: '2026-03-09T00:30:00.000Z',
          actor: 'cli',
          sentence: 'You noted how it ended with Tarn Water',
          lead: { kind: 'application', id: 'a1' },
          kinds: ['application', 'recovery'],
        },
      ],
    },
    {
      on: '2026-03-08',
      deeds: [
        {
          changeSetId: 'set-1',
          at: '2026-03-08T23:30:00.000Z',
          actor: 'web',
          sentence: 'You added Tarn Water',
          lead: { kind: 'application', id: 'a1' },
          kinds: ['application'],
        },
      ],
    },
  ])
})

test('a version tells what it changed, field by field and in words', () => {
  const history = keptHistory()
  history.write('add-person', [create(personKind, 'p1', { name: 'Joan', roles: ['listen'] })])
  const [joan] = history.vault.all(personKind)
  if (!joan) throw new Error('nobody')
  history.write('edit-person', [
    patch(personKind, joan, { phone: '07700 900123', roles: ['listen', 'refer'], own: 1 }),
  ])
  const [second, first] = versionsOf(history.entries, 'Joan', now, plain)
  expect(first).toMatchObject({
    sentence: 'You put Joan on your list',
    state: 'kept',
    changes: [
      { field: 'Name', before: null, after: 'Joan' },
      { field: 'Good for', before: null, after: 'listen' },
    ],
  })
  expect(second).toMatchObject({
    version: 2,
    changes: [
      { field: 'Good for', before: null, after: 'refer' },
      { field: 'Phone', before: null, after: '07700 900123' },
      { field: 'Something else', before: null, after: null },
    ],
  })
})

test('of a list only what was added, removed or changed is told', () => {
  const applied = { id: 'v1', type: 'applied', on: '2026-03-02' }
  const talk = { id: 'v2', type: 'interview', on: '2026-03-10', time: '09:30' }
  const moved = { ...talk, on: '2026-03-11' }
  expect(
    fieldChanges('application', { events: [applied, talk] }, { events: [applied, moved] }, now),
  ).toEqual([
    { field: 'What happened', before: 'Talk, today, 9:30', after: 'Talk, tomorrow, 9:30' },
  ])
})

test('a version whose forerunner is not known tells no changes, and one that was let go says so', () => {
  const history = keptHistory()
  history.write('add-person', [create(personKind, 'p1', { name: 'Joan', roles: [] })])
  const [joan] = history.vault.all(personKind)
  if (!joan) throw new Error('nobody')
  history.write('edit-person', [patch(personKind, joan, { name: 'Joan Calder' })])
  const kept = history.entries.map((entry) =>
    entry.version === 1 ? { ...entry, record: null } : entry,
  )
  expect(versionsOf(kept, null, now, plain)).toMatchObject([
    { version: 2, state: 'kept', changes: [] },
    { version: 1, state: 'let-go', changes: [] },
  ])
})

function patchedEvents({ vault }: ReturnType<typeof keptHistory>) {
  const [application] = vault.all(applicationKind)
  if (!application) throw new Error('no application')
  return patch(applicationKind, application, {
    events: [{ id: 'v1', type: 'rejected', on: '2026-03-09' }],
  })
}

function patchedPause({ vault }: ReturnType<typeof keptHistory>) {
  const [recovery] = vault.all(recoveryKind)
  if (!recovery) throw new Error('no recovery')
  return patch(recoveryKind, recovery, { pause: { state: 'later', on: '2026-03-10' } })
}

test('the day is that of the person on both sides of midnight and of a change of the clocks', () => {
  const instants = [
    '2026-03-29T23:30:00.000Z',
    '2026-03-29T22:59:59.999Z',
    '2026-03-29T00:00:00.000Z',
    '2026-03-28T23:59:59.999Z',
    '2026-03-28T00:00:00.000Z',
  ]
  const told = instants.map((at, n) => ({
    ...{ changeSetId: `s${n}`, actor: 'web', intent: 'check-in', at },
    ...{ kind: 'check-in', id: `c${n}`, version: 1, record: null },
  }))
  const days = whatHappened(told, keptHistory().vault, now, plain)
  expect(days.map(({ on, deeds }) => [on, deeds.length])).toEqual([
    ['2026-03-30', 1],
    ['2026-03-29', 2],
    ['2026-03-28', 2],
  ])
})
