import { expect, test } from 'vitest'
import { expectOk } from '../applications/sample.test-support.ts'
import { letterKind } from '../vault/kinds/letter.ts'
import { conversationKind, personKind } from '../vault/kinds/person.ts'
import { addConversation } from './conversation-actions.ts'
import { dueInTouch, inTouchOf } from './in-touch.ts'
import { dropInTouch, planInTouch } from './in-touch-actions.ts'
import { at, withPeople } from './sample.test-support.ts'

const reason = 'the new depot'

test('a day with its reason is due once it has come', () => {
  const { vault, act, ids, now } = withPeople({ name: 'Tom' }, { name: 'Ada' })
  const [tom = '', ada = ''] = ids
  act(planInTouch, { personId: tom, on: '2026-03-12', reason: ` ${reason} ` })
  act(planInTouch, { personId: ada, on: '2026-04-01', reason })
  expect(dueInTouch(vault, now).map(({ body }) => body.name)).toEqual(['Tom'])
  const person = vault.get(personKind, tom)
  expect(person && inTouchOf(vault, person, now)).toEqual({ on: '2026-03-12', reason, due: true })
})

test('a talk or a letter since then settles it, a draft does not', () => {
  const { vault, act, put, ids, now } = withPeople({ name: 'Tom', address: 'tom@kestrel.example' })
  const [tom = ''] = ids
  act(planInTouch, { personId: tom, on: '2026-03-12', reason })
  const letter = { direction: 'out', source: 'written', addedAt: at } as const
  put(letterKind, { ...letter, to: { address: 'Tom@kestrel.example' }, state: 'draft' })
  expect(dueInTouch(vault, now)).toHaveLength(1)
  const talk = act(addConversation, { personId: tom, on: '2026-03-11' })
  expect(dueInTouch(vault, now)).toHaveLength(1)
  vault.forget(conversationKind.name, talk)
  put(letterKind, { ...letter, to: { address: 'Tom@kestrel.example' }, state: 'sent', sentAt: at })
  expect(dueInTouch(vault, now)).toEqual([])
})

test.each([
  [{ on: '2026-03-11' }, 'gone-by'],
  [{ on: 'soon' }, 'not-a-day'],
  [{ reason: ' ' }, 'no-reason'],
  [{ reason: 'x'.repeat(501) }, 'too-long'],
  [{ personId: 'nobody' }, 'not-found'],
])('refuses %o kindly', (fields, code) => {
  const { vault, context, ids } = withPeople({ name: 'Tom' })
  const input = { personId: ids[0] ?? '', on: '2026-03-20', reason, ...fields }
  expect(planInTouch(vault, input, context)).toMatchObject({ problem: { code } })
})

test('after four times in a year somebody is left in peace until a year after the first of them', () => {
  const { vault, context, act, ids } = withPeople(
    { name: 'Tom', relation: 'recruiter' },
    { name: 'Joan', relation: 'friend' },
  )
  const [tom = '', joan = ''] = ids
  for (const personId of [tom, joan])
    for (const on of ['2025-06-01', '2025-09-01', '2025-12-01', '2026-03-01'])
      act(addConversation, { personId, on })
  const plan = (personId: string, on: string) =>
    planInTouch(vault, { personId, on, reason }, context)
  expect(plan(tom, '2026-03-20')).toMatchObject({
    problem: { code: 'often-enough', message: expect.stringContaining('From 1 June') },
  })
  expect(plan(tom, '2026-06-01').ok).toBe(true)
  expect(plan(joan, '2026-03-20').ok).toBe(true)
})

test('letting the day go leaves the person', () => {
  const { vault, context, act, ids } = withPeople({ name: 'Tom' })
  const personId = ids[0] ?? ''
  act(planInTouch, { personId, on: '2026-03-20', reason })
  act(dropInTouch, { personId })
  expect(vault.get(personKind, personId)?.body).toEqual({ name: 'Tom', roles: [] })
  expect(expectOk(dropInTouch(vault, { personId }, context))).toEqual([])
})
