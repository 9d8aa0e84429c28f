import { expect, test } from 'vitest'
import { groupKind, personKind } from '../vault/kinds/person.ts'
import { actionKind } from '../vault/kinds/plan.ts'
import {
  addGroup,
  editGroup,
  meetAt,
  notMetAt,
  planContribution,
  removeGroup,
} from './group-actions.ts'
import { groupPage, groupsView } from './groups-view.ts'
import { withPeople } from './sample.test-support.ts'

test('a group is kept with its day and what came of it; events ahead come first', () => {
  const { vault, act, now, context } = withPeople()
  const groupId = act(addGroup, { name: 'Rail evening', type: 'event', on: '2026-03-03' })
  act(addGroup, { name: 'Planners’ list', type: 'group' })
  act(addGroup, { name: 'Spring fair', type: 'fair', on: '2026-03-13' })
  act(editGroup, { groupId, cameOfIt: 'Two names.', link: '' })
  const view = groupsView(vault, now)
  expect(view.ahead).toMatchObject([{ name: 'Spring fair', says: 'Fair, tomorrow' }])
  expect(view.others).toMatchObject([
    { name: 'Planners’ list', says: 'Group' },
    { name: 'Rail evening', says: 'Event, on 3 March', cameOfIt: 'Two names.' },
  ])
  expect(editGroup(vault, { groupId, name: ' ' }, context)).toMatchObject({
    problem: { code: 'no-name' },
  })
  expect(editGroup(vault, { groupId, on: 'x' }, context)).toMatchObject({
    problem: { code: 'not-a-day' },
  })
})

test('people met are those one knows, or new ones who are known from there', () => {
  const { vault, act, now, ids } = withPeople({ name: 'Zoë Brook' })
  const groupId = act(addGroup, { name: 'Rail evening', type: 'event' })
  act(meetAt, { groupId, name: 'zoe brook' })
  act(meetAt, { groupId, name: 'Sam' })
  act(meetAt, { groupId, name: 'Sam' })
  expect(groupPage(vault, groupId, now)?.met.map(({ name }) => name)).toEqual(['Zoë Brook', 'Sam'])
  expect(vault.all(personKind)[1]?.body).toMatchObject({
    ...{ knownFrom: 'Rail evening', closeness: 'acquaintance' },
  })
  act(notMetAt, { groupId, personId: ids[0] ?? '' })
  expect(groupPage(vault, groupId, now)?.met.map(({ name }) => name)).toEqual(['Sam'])
})

test('something small to give is a dated step that goes with its group', () => {
  const { vault, act, now, context } = withPeople()
  const groupId = act(addGroup, { name: 'Rail evening', type: 'event' })
  const what = 'answer one question'
  act(planContribution, { groupId, what, on: '2026-03-13' })
  expect(groupPage(vault, groupId, now)?.steps).toMatchObject([
    { text: 'Answer one question', when: 'tomorrow', open: true },
  ])
  expect(vault.all(actionKind)[0]?.body).toMatchObject({ ifCue: 'it is 13 March 2026', groupId })
  expect(planContribution(vault, { groupId, what, on: '2026-03-01' }, context)).toMatchObject({
    problem: { code: 'gone-by' },
  })
  act(removeGroup, { groupId })
  expect([...vault.all(groupKind), ...vault.all(actionKind)]).toEqual([])
})
