import { expect, test } from 'vitest'
import { applicationKind } from '../vault/kinds/application.ts'
import { letterKind } from '../vault/kinds/letter.ts'
import { conversationKind, groupKind, personKind } from '../vault/kinds/person.ts'
import { actionKind } from '../vault/kinds/plan.ts'
import { addConversation } from './conversation-actions.ts'
import { mergePeople, sameAs } from './merge-people.ts'
import { at, withPeople } from './sample.test-support.ts'

test('the same name or the same address may be one person', () => {
  const { vault, ids } = withPeople(
    { name: 'Tom Adeyemi', address: 'tom@kestrel.example' },
    { name: 'tom ADEYEMI' },
    { name: 'T. Adeyemi', address: 'Tom@Kestrel.example' },
    { name: 'Tom Brook' },
  )
  const tom = vault.get(personKind, ids[0] ?? '')
  expect(tom && sameAs(vault, tom).map(({ id }) => id)).toEqual([ids[1], ids[2]])
})

test('one record keeps what it knows, takes what only the other knew, and gets its talks', () => {
  const { vault, act, put, ids } = withPeople(
    { name: 'Tom Adeyemi', company: 'Kestrel', roles: ['refer'], notes: 'Mornings.' },
    { name: 'Tom A.', company: 'Tarn', phone: '123456', roles: ['advise'], notes: 'Two children.' },
  )
  const [keepId = '', otherId = ''] = ids
  const talk = act(addConversation, { personId: otherId })
  const step = put(actionKind, {
    ...{ ifCue: 'it is noon', thenStep: 'ring', minutes: 10, on: '2026-03-02', state: 'open' },
    ...{ personId: otherId, addedAt: at },
  })
  const letter = put(letterKind, {
    ...{ direction: 'out', source: 'written', addedAt: at },
    personId: otherId,
  })
  const group = put(groupKind, {
    ...{ name: 'Rail evening', type: 'event', addedAt: at },
    personIds: [keepId, otherId],
  })
  const application = put(applicationKind, {
    company: 'Tarn',
    events: [{ id: 'e', type: 'interview', on: '2026-03-02', personIds: [otherId], addedAt: at }],
  })
  act(mergePeople, { keepId, otherId })
  expect(vault.all(personKind).map(({ id, body }) => [id, body])).toEqual([
    [
      keepId,
      {
        ...{ name: 'Tom Adeyemi', company: 'Kestrel', phone: '123456' },
        ...{ roles: ['refer', 'advise'], notes: 'Mornings.\n\nTwo children.' },
      },
    ],
  ])
  expect(vault.get(conversationKind, talk)?.body.personId).toBe(keepId)
  expect(vault.get(actionKind, step)?.body.personId).toBe(keepId)
  expect(vault.get(letterKind, letter)?.body.personId).toBe(keepId)
  expect(vault.get(groupKind, group)?.body.personIds).toEqual([keepId])
  expect(vault.get(applicationKind, application)?.body.events[0]?.personIds).toEqual([keepId])
})

test('a person is not joined with itself, nor with nobody', () => {
  const { vault, context, ids } = withPeople({ name: 'Tom' })
  const keepId = ids[0] ?? ''
  expect(mergePeople(vault, { keepId, otherId: keepId }, context)).toMatchObject({
    problem: { code: 'same-record' },
  })
  expect(mergePeople(vault, { keepId, otherId: 'x' }, context)).toMatchObject({
    problem: { code: 'not-found' },
  })
})
