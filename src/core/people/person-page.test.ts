import { expect, test } from 'vitest'
import { addApplication, addEvent } from '../applications/application-actions.ts'
import { letterKind } from '../vault/kinds/letter.ts'
import { groupKind, wishedEmployerKind } from '../vault/kinds/person.ts'
import { addConversation } from './conversation-actions.ts'
import { planInTouch } from './in-touch-actions.ts'
import { type PeopleAsked, peopleList } from './people-list.ts'
import { personPage } from './person-page.ts'
import { at, withPeople } from './sample.test-support.ts'

const everybody = { find: '', relation: null, role: null }

test('a person is told with talks, letters, where they work and where the two met', () => {
  const { vault, act, put, ids, now } = withPeople({
    ...{ name: 'Tom Adeyemi', relation: 'peer', company: 'Kestrel Ltd' },
    address: 'tom@kestrel.example',
  })
  const id = ids[0] ?? ''
  const applicationId = act(addApplication, { company: 'Kestrel', role: 'Planner' })
  act(addConversation, { personId: id, on: '2026-03-02', form: 'phone', applicationId })
  act(addConversation, { personId: id, on: '2026-03-10', form: 'pigeon', text: 'Rang back.' })
  put(letterKind, {
    ...{ direction: 'in', source: 'paste', addedAt: at, sentAt: '2026-03-05T09:00:00.000Z' },
    from: { address: 'Tom@kestrel.example' },
    subject: 'Your question',
  })
  put(wishedEmployerKind, { name: 'Kestrel', addedAt: at })
  put(groupKind, { name: 'Rail evening', type: 'event', personIds: [id], addedAt: at })
  act(planInTouch, { personId: id, on: '2026-03-14', reason: 'the depot' })
  expect(personPage(vault, id, now)).toMatchObject({
    sentence: 'Someone in the same trade; last in touch on 10 March.',
    talks: [
      { when: 'Tuesday', formWord: 'pigeon', text: 'Rang back.', application: null },
      { formWord: 'By phone', application: { id: applicationId, name: 'Kestrel, Planner' } },
    ],
    letters: [{ title: 'Your question', says: 'They wrote on 5 March' }],
    inTouch: { on: '2026-03-14', when: 'Saturday', reason: 'the depot', due: false },
    applications: [{ id: applicationId, name: 'Kestrel, Planner' }],
    wish: { name: 'Kestrel' },
    groups: [{ name: 'Rail evening' }],
    sameAs: [],
  })
  expect(personPage(vault, 'nobody', now)).toBeUndefined()
})

test('a round in which they take part is told, and is a contact once it was', () => {
  const { vault, act, ids, now } = withPeople({ name: 'Nia Probert' })
  const id = ids[0] ?? ''
  const applicationId = act(addApplication, { company: 'Kestrel' })
  const people = ['Nia Probert']
  act(addEvent, { applicationId, type: 'interview', on: '2026-03-13', people })
  expect(personPage(vault, id, now)).toMatchObject({
    sentence: '',
    rounds: [{ title: 'Talk, Kestrel', when: 'Tomorrow', applicationId }],
  })
  act(addEvent, { applicationId, type: 'screening', on: '2026-03-02', people })
  expect(personPage(vault, id, now)?.sentence).toBe('Last in touch on 2 March.')
})

test('the list is by name and found by any word, relation and role', () => {
  const { vault, now } = withPeople(
    { name: 'Zoë Brook', company: 'Tarn Water', relation: 'recruiter' },
    { name: 'ada Lind', roles: ['listen'], relation: 'friend', notes: 'Met in Galway.' },
  )
  const names = (asked: Partial<PeopleAsked>) =>
    peopleList(vault, now, { ...everybody, ...asked }, 10).rows.map(({ name }) => name)
  expect(names({})).toEqual(['ada Lind', 'Zoë Brook'])
  expect(names({ find: 'zoe tarn' })).toEqual(['Zoë Brook'])
  expect(names({ find: 'galway' })).toEqual(['ada Lind'])
  expect(names({ relation: 'recruiter' })).toEqual(['Zoë Brook'])
  expect(names({ role: 'listen' })).toEqual(['ada Lind'])
  expect(peopleList(vault, now, everybody, 1)).toMatchObject({ fitting: 2, total: 2 })
})
