import { expect, test } from 'vitest'
import { create } from '../vault/edit.ts'
import { type Application, applicationKind } from '../vault/kinds/application.ts'
import { MemoryVault } from '../vault/vault.ts'
import { earlierHere } from './earlier-here.ts'
import { applied } from './sample.test-support.ts'

const now = { instant: '2026-03-12T09:30:00.000Z', zone: 'Europe/Dublin' }
const vaultOf = (body: Partial<Application>) =>
  applied(
    new MemoryVault(),
    [
      create(applicationKind, 'a1', {
        company: 'Lindholm Ferries',
        role: 'Service Planner',
        events: [{ id: 'e', type: 'applied', on: '2026-02-09' }],
        ...body,
      }),
    ],
    now.instant,
  )

test('says when one applied at this employer, and as what', () => {
  const [earlier] = earlierHere(vaultOf({}), { company: 'Lindholm', role: 'Deck hand' }, now)
  expect(earlier?.says).toBe('You applied here in February, as Service Planner.')
  expect(earlier?.isSame).toBe(false)
})

test('names the year where it is not this one', () => {
  const events = [{ id: 'e', type: 'applied' as const, on: '2025-03-09' }]
  const [earlier] = earlierHere(vaultOf({ events }), { company: 'Lindholm Ferries' }, now)
  expect(earlier?.says).toBe('You applied here in March 2025, as Service Planner.')
})

test('says that a job was only saved', () => {
  const events = [{ id: 'e', type: 'saved' as const, on: '2026-03-01' }]
  const [earlier] = earlierHere(vaultOf({ events, role: '' }), { company: 'Lindholm Ferries' }, now)
  expect(earlier?.says).toBe('You saved a job here in March.')
})

test('tells what differs where both say something', () => {
  const vault = vaultOf({
    pay: '£30,000',
    place: 'Oban',
    workMode: 'on-site',
    requirements: [{ id: 'r', text: 'Sea legs', weight: 'must' }],
  })
  const [earlier] = earlierHere(
    vault,
    {
      company: 'Lindholm Ferries',
      role: 'Service planner',
      pay: '£33,000',
      place: 'oban',
      workMode: 'hybrid',
      jobType: 'full-time',
      requirements: [{ id: 'n', text: 'A driving licence', weight: 'must' }],
    },
    now,
  )
  expect(earlier?.differences).toEqual([
    { what: 'Where', before: 'On site', after: 'Hybrid' },
    { what: 'Pay', before: '£30,000', after: '£33,000' },
    { what: 'It asks for', before: 'Sea legs', after: 'A driving licence' },
  ])
})

test('knows the same advert by its link, and the same job by its name', () => {
  const link = 'https://lindholm.example/jobs/1'
  const vault = vaultOf({ link })
  const same = (role: string, of: string) =>
    earlierHere(vault, { company: 'Lindholm Ferries', role, link: of }, now)[0]?.isSame
  expect(same('Something else', link)).toBe(true)
  expect(same('Service Planner', 'https://lindholm.example/jobs/2')).toBe(true)
  expect(same('Deck hand', 'https://lindholm.example/jobs/2')).toBe(false)
})

test('says nothing of other employers, nor of a name too short to tell', () => {
  expect(earlierHere(vaultOf({}), { company: 'Nantmor Buses' }, now)).toEqual([])
  expect(earlierHere(vaultOf({}), { company: 'Li' }, now)).toEqual([])
})
