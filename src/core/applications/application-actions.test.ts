import { expect, test } from 'vitest'
import { unloadedTexts } from '../past/belongings.ts'
import { create } from '../vault/edit.ts'
import { applicationKind } from '../vault/kinds/application.ts'
import { letterKind, letterTextKind } from '../vault/kinds/letter.ts'
import { actionKind, dismissalKind, winKind } from '../vault/kinds/plan.ts'
import { recoveryKind } from '../vault/kinds/recovery.ts'
import { cardKind, reflectionKind } from '../vault/kinds/reflection.ts'
import { MemoryVault } from '../vault/vault.ts'
import { addApplication, editApplication, removeApplication } from './application-actions.ts'
import { applied, contextAt, expectOk } from './sample.test-support.ts'
import { stageOf } from './stage.ts'

const at = '2026-03-12T09:30:00.000Z'

function vaultWith(input: Parameters<typeof addApplication>[1]) {
  const context = contextAt(at)
  const vault = new MemoryVault()
  const changes = expectOk(addApplication(vault, input, context))
  applied(vault, changes, at)
  return { vault, context, id: changes[0]?.id ?? '' }
}

test('keeps what was filled in and leaves out what was not', () => {
  const { vault, id } = vaultWith({
    company: ' Nantmor Buses ',
    role: '',
    channel: 'referral',
    appliedOn: '2026-03-10',
  })
  const { body } = vault.get(applicationKind, id) ?? {}
  expect(body).toMatchObject({ company: 'Nantmor Buses', channel: 'referral' })
  expect(body).not.toHaveProperty('role')
  expect(body && stageOf(body)).toMatchObject({ stage: 'applied', since: '2026-03-10' })
  expect(applicationKind.shape.safeParse(body).success).toBe(true)
})

test('saves a job for later on the day where the person is', () => {
  const context = contextAt('2026-07-10T23:40:00.000Z')
  const [change] = expectOk(
    addApplication(new MemoryVault(), { company: 'Osprey Couriers' }, context),
  )
  expect(change).toMatchObject({ body: { events: [{ type: 'saved', on: '2026-07-11' }] } })
})

test.each([
  [{ company: '  ' }, 'no-company'],
  [{ company: 'Osprey', appliedOn: '2026-02-30' }, 'not-a-day'],
  [{ company: 'Osprey', closesOn: 'friday' }, 'not-a-day'],
  [{ company: 'Osprey', appliedOn: '2026-03-13' }, 'still-to-come'],
  [{ company: 'O'.repeat(501) }, 'too-long'],
])('refuses %o kindly', (input, code) => {
  const added = addApplication(new MemoryVault(), input, contextAt(at))
  expect(added).toMatchObject({ ok: false, problem: { code } })
  expect(!added.ok && added.problem.message).not.toMatch(/[!]|error|invalid/i)
})

test('edits one field, clears another and keeps fields it does not know', () => {
  const { vault, id, context } = vaultWith({ company: 'Osprey', role: 'Analyst', place: 'Cork' })
  const record = vault.get(applicationKind, id)
  if (!record) throw new Error('missing')
  vault.put({ ...record, kind: 'application', body: { ...record.body, colour: 'blue' } })
  const [change] = expectOk(
    editApplication(
      vault,
      { applicationId: id, role: 'Route Analyst', place: '', notes: undefined },
      context,
    ),
  )
  expect(change).toMatchObject({
    body: { company: 'Osprey', role: 'Route Analyst', colour: 'blue' },
  })
  expect(change).not.toHaveProperty('body.place')
})

test('an edit cannot take the employer away', () => {
  const { vault, id, context } = vaultWith({ company: 'Osprey' })
  expect(editApplication(vault, { applicationId: id, company: ' ' }, context)).toMatchObject({
    problem: { code: 'no-company' },
  })
  expect(editApplication(vault, { applicationId: 'nobody', company: 'X' }, context)).toMatchObject({
    problem: { code: 'not-found' },
  })
})

test('removing takes everything that belongs to it, and nothing of another application', () => {
  const { vault, id, context } = vaultWith({ company: 'Lindholm Ferries', appliedOn: '2026-02-09' })
  const beat = { state: 'open' }
  const recovery = (applicationId: string) => ({
    ...{ applicationId, eventId: 'e', toldBy: 'phone', openedAt: at },
    ...{ pause: beat, lookBack: beat, ask: beat, learn: beat },
  })
  const action = (applicationId: string) => ({
    ...{ ifCue: 'it is ten', thenStep: 'ring', minutes: 5, on: '2026-03-12', state: 'open' },
    ...{ addedAt: at, applicationId },
  })
  const letter = (applicationId: string) =>
    ({ direction: 'in', applicationId, addedAt: at, source: 'paste' }) as const
  const made = [
    create(recoveryKind, 'r1', recovery(id)),
    create(reflectionKind, 'r1', {
      applicationId: id,
      startedAt: at,
      questions: [],
      causes: [],
      fit: [],
    }),
    create(cardKind, 'c1', { question: 'Which boat?', addedAt: at, applicationId: id }),
    create(letterKind, 'l1', letter(id)),
    create(letterTextKind, 'l1', { text: 'Dear Ines' }),
    create(letterKind, 'l2', letter(id)),
    create(actionKind, 'a1', action(id)),
    create(winKind, 'w1', { text: 'Rang', on: '2026-03-12', recoveryId: 'r1' }),
    create(dismissalKind, 'd1', { rule: 'ask', about: 'r1', at }),
    create(letterKind, 'l3', letter('other')),
    create(letterTextKind, 'l3', { text: 'Dear Ines' }),
    create(actionKind, 'a2', action('other')),
    create(dismissalKind, 'd2', { rule: 'ask', at }),
  ]
  applied(vault, made, at)
  expect(unloadedTexts(vault, [{ kind: 'application', id }])).toEqual(['l2'])
  applied(vault, expectOk(removeApplication(vault, { applicationId: id }, context)), at)
  const left = [...vault.records()]
    .filter((record) => !('deleted' in record))
    .map((record) => `${record.kind}/${record.id}`)
  expect(left.sort()).toEqual(
    ['action/a2', 'dismissal/d2', 'letter-text/l3', 'letter/l3', 'win/w1'].sort(),
  )
  expect(vault.get(winKind, 'w1')?.body).toEqual({ text: 'Rang', on: '2026-03-12' })
})

test('removing what is gone says so', () => {
  expect(removeApplication(new MemoryVault(), { applicationId: 'x' }, contextAt(at))).toMatchObject(
    {
      problem: { code: 'not-found' },
    },
  )
})
