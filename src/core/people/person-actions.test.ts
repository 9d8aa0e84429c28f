import { expect, test } from 'vitest'
import { applied, contextAt, expectOk } from '../applications/sample.test-support.ts'
import { addAction } from '../plan/action-actions.ts'
import { personKind } from '../vault/kinds/person.ts'
import { actionKind } from '../vault/kinds/plan.ts'
import { MemoryVault } from '../vault/vault.ts'
import { addPerson, editPerson, removePerson } from './person-actions.ts'

const at = '2026-03-12T09:30:00.000Z'

function withPeople(...people: Parameters<typeof addPerson>[1][]) {
  const context = contextAt(at)
  const vault = new MemoryVault()
  const ids = people.map((person) => {
    const changes = expectOk(addPerson(vault, person, context))
    applied(vault, changes, at)
    return changes[0]?.id ?? ''
  })
  return { vault, context, ids }
}

test('needs no more than a name', () => {
  const { vault, ids } = withPeople({ name: ' Joan ' })
  const body = vault.get(personKind, ids[0] ?? '')?.body
  expect(body).toEqual({ name: 'Joan', roles: [] })
  expect(personKind.shape.safeParse(body).success).toBe(true)
  expect(addPerson(vault, { name: ' ' }, contextAt(at))).toMatchObject({
    problem: { code: 'no-name' },
  })
})

test('edits what is given and clears what is emptied', () => {
  const { vault, ids, context } = withPeople({ name: 'Joan', phone: '123', relation: 'friend' })
  const personId = ids[0] ?? ''
  const edit = { personId, phone: '', roles: ['listen', 'listen', 'distract'] }
  applied(vault, expectOk(editPerson(vault, edit, context)), at)
  expect(vault.get(personKind, personId)?.body).toEqual({
    ...{ name: 'Joan', relation: 'friend', roles: ['listen', 'distract'] },
  })
  expect(editPerson(vault, { personId, name: '' }, context)).toMatchObject({
    problem: { code: 'no-name' },
  })
})

test('removes a person with the steps planned with them, and says so when there is none', () => {
  const { vault, ids, context } = withPeople({ name: 'Joan' })
  const gone = { personId: ids[0] ?? '' }
  const step = { ifCue: 'it is noon', thenStep: 'ring Joan', minutes: 10, on: '2026-03-13' }
  applied(vault, expectOk(addAction(vault, { ...step, ...gone }, context)), at)
  applied(vault, expectOk(removePerson(vault, gone, context)), at)
  expect([...vault.all(personKind), ...vault.all(actionKind)]).toEqual([])
  expect(removePerson(vault, gone, context)).toMatchObject({ problem: { code: 'not-found' } })
})
