import { expect, test } from 'vitest'
import { create } from '../vault/edit.ts'
import { applicationKind } from '../vault/kinds/application.ts'
import { recoveryKind } from '../vault/kinds/recovery.ts'
import { reflectionKind } from '../vault/kinds/reflection.ts'
import { MemoryVault } from '../vault/vault.ts'
import { addApplication, addEvent, editEvent, removeEvent } from './application-actions.ts'
import { applied, contextAt, expectOk } from './sample.test-support.ts'

const at = '2026-03-12T09:30:00.000Z'

function sample() {
  const context = contextAt(at)
  const vault = new MemoryVault()
  const added = expectOk(
    addApplication(vault, { company: 'Nantmor Buses', appliedOn: '2026-02-20' }, context),
  )
  applied(vault, added, at)
  const applicationId = added[0]?.id ?? ''
  const events = () => vault.get(applicationKind, applicationId)?.body.events ?? []
  return { vault, context, applicationId, events }
}

test('adds a planned talk with its time, zone and people', () => {
  const { vault, context, applicationId, events } = sample()
  const input = {
    ...{ applicationId, type: 'interview', on: '2026-03-13', time: '14:00' },
    people: ['Nia Probert', ' '],
    note: '',
  }
  applied(vault, expectOk(addEvent(vault, input, context)), at)
  expect(events()[1]).toEqual({
    id: expect.any(String),
    ...{ type: 'interview', on: '2026-03-13', time: '14:00', zone: 'Europe/Dublin' },
    people: ['Nia Probert'],
    addedAt: at,
  })
  expect(
    applicationKind.shape.safeParse(vault.get(applicationKind, applicationId)?.body).success,
  ).toBe(true)
})

test.each([
  [{ type: 'rejected', on: '2026-03-13' }, 'still-to-come'],
  [{ type: 'interview', on: 'soon' }, 'not-a-day'],
  [{ type: 'interview', on: '' }, 'not-a-day'],
  [{ type: 'interview', on: '2026-03-13', time: '25:00' }, 'not-a-time'],
  [{ type: 'note', on: '2026-03-12', note: 'x'.repeat(100_001) }, 'too-long'],
])('refuses %o', (fields, code) => {
  const { vault, context, applicationId } = sample()
  expect(addEvent(vault, { applicationId, ...fields }, context)).toMatchObject({
    problem: { code },
  })
})

test('edits an event in its place and clears a field left empty', () => {
  const { vault, context, applicationId, events } = sample()
  const talk = {
    applicationId,
    type: 'interview',
    on: '2026-03-13',
    time: '14:00',
    note: 'Bus depot',
  }
  applied(vault, expectOk(addEvent(vault, talk, context)), at)
  const eventId = events()[1]?.id ?? ''
  const edit = { applicationId, eventId, on: '2026-03-16', note: '' }
  applied(vault, expectOk(editEvent(vault, edit, context)), at)
  expect(events()[1]).toMatchObject({ id: eventId, on: '2026-03-16', time: '14:00', addedAt: at })
  expect(events()[1]).not.toHaveProperty('note')
  expect(editEvent(vault, { ...edit, eventId: 'none' }, context)).toMatchObject({
    problem: { code: 'not-found' },
  })
})

test('takes an event back, but not the only one', () => {
  const { vault, context, applicationId, events } = sample()
  const first = events()[0]?.id ?? ''
  expect(removeEvent(vault, { applicationId, eventId: first }, context)).toMatchObject({
    problem: { code: 'only-event' },
  })
  const note = { applicationId, type: 'note', on: '2026-03-01', note: 'Rang them' }
  applied(vault, expectOk(addEvent(vault, note, context)), at)
  applied(vault, expectOk(removeEvent(vault, { applicationId, eventId: first }, context)), at)
  expect(events().map(({ type }) => type)).toEqual(['note'])
})

test('a no that was a slip goes with its recovery, until something was written there', () => {
  const { vault, context, applicationId, events } = sample()
  const no = { applicationId, type: 'rejected', on: '2026-03-11', toldBy: 'phone' }
  applied(vault, expectOk(addEvent(vault, no, context)), at)
  const eventId = events()[1]?.id ?? ''
  const beat = { state: 'open' }
  const recovery = {
    ...{ applicationId, eventId, toldBy: 'phone', openedAt: at },
    ...{ pause: beat, lookBack: beat, ask: beat, learn: beat },
  }
  applied(vault, [create(recoveryKind, 'r1', recovery)], at)
  const removed = expectOk(removeEvent(vault, { applicationId, eventId }, context))
  expect(removed.map(({ kind, id }) => `${kind}/${id}`)).toEqual([
    `application/${applicationId}`,
    'recovery/r1',
  ])
  const words = { applicationId, startedAt: at, questions: [], causes: [], fit: [] }
  applied(vault, [create(reflectionKind, 'r1', words)], at)
  expect(removeEvent(vault, { applicationId, eventId }, context)).toMatchObject({
    problem: { code: 'has-words' },
  })
})
