import { expect, test } from 'vitest'
import { conversationKind } from '../vault/kinds/person.ts'
import { addConversation, editConversation, removeConversation } from './conversation-actions.ts'
import { at, withPeople } from './sample.test-support.ts'

test('a talk is noted today with nothing else, changed and removed', () => {
  const { vault, context, act, ids } = withPeople({ name: 'Tom' })
  const personId = ids[0] ?? ''
  const conversationId = act(addConversation, { personId, text: ' ' })
  const body = () => vault.get(conversationKind, conversationId)?.body
  expect(body()).toEqual({ personId, on: '2026-03-12', addedAt: at })
  expect(conversationKind.shape.safeParse(body()).success).toBe(true)
  act(editConversation, { conversationId, form: 'phone', text: 'Two routes are open.' })
  act(editConversation, { conversationId, form: '', on: '2026-03-10' })
  const text = 'Two routes are open.'
  expect(body()).toEqual({ personId, on: '2026-03-10', text, addedAt: at })
  act(removeConversation, { conversationId })
  expect(body()).toBeUndefined()
  expect(removeConversation(vault, { conversationId }, context)).toMatchObject({
    problem: { code: 'not-found' },
  })
})

test('a talk that is still to come, or with nobody, is refused', () => {
  const { vault, context, ids } = withPeople({ name: 'Tom' })
  const personId = ids[0] ?? ''
  expect(addConversation(vault, { personId, on: '2026-03-13' }, context)).toMatchObject({
    problem: { code: 'still-to-come' },
  })
  expect(addConversation(vault, { personId: 'nobody' }, context)).toMatchObject({
    problem: { code: 'not-found' },
  })
})
