import { expect, test } from 'vitest'
import { addApplication } from '../applications/application-actions.ts'
import { addConversation } from '../people/conversation-actions.ts'
import { planInTouch } from '../people/in-touch-actions.ts'
import { withPeople } from '../people/sample.test-support.ts'
import { today } from './next-step.ts'

test('somebody to be in touch with is a step on the chosen day, until it was done', () => {
  const { vault, act, ids, context } = withPeople({ name: 'Tom Adeyemi' })
  const personId = ids[0] ?? ''
  act(addApplication, { company: 'Kestrel', appliedOn: '2026-03-11' })
  act(planInTouch, { personId, on: '2026-03-13', reason: 'ask how the depot goes.' })
  const on = (day: string) => today(vault, { ...context.now, instant: `${day}T09:30:00.000Z` }).step
  expect(on('2026-03-12')).toBeNull()
  expect(on('2026-03-13')).toMatchObject({
    rule: 'in-touch',
    title: 'Be in touch with Tom: ask how the depot goes.',
    because: 'You chose this day for it.',
    path: `/people/${personId}`,
  })
  expect(on('2026-03-15')?.because).toMatch(/^You chose Friday for it/)
  const later = { ...context, now: { ...context.now, instant: '2026-03-13T10:00:00.000Z' } }
  act((vault, input: { personId: string }) => addConversation(vault, input, later), { personId })
  expect(on('2026-03-13')).toBeNull()
})
