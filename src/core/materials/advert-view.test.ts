import { expect, test } from 'vitest'
import { applied } from '../applications/sample.test-support.ts'
import { create } from '../vault/edit.ts'
import { type Application, applicationKind } from '../vault/kinds/application.ts'
import { MemoryVault } from '../vault/vault.ts'
import { advertView } from './advert-view.ts'

const at = '2026-03-12T09:30:00.000Z'
const viewOf = (body: Partial<Application>) =>
  advertView(
    applied(
      new MemoryVault(),
      [create(applicationKind, 'a1', { company: 'Lindholm', events: [], ...body })],
      at,
    ),
    'a1',
  )

test('parts what must be from what would be nice, and keeps the words', () => {
  const view = viewOf({
    advert: 'Sea legs. Norwegian is a plus.',
    language: 'en',
    requirements: [
      { id: 'r1', text: 'Sea legs', weight: 'must' },
      { id: 'r2', text: 'Norwegian', weight: 'nice' },
    ],
    contact: { name: 'Maria Sandahl', phone: '01631 555 010' },
  })
  expect(view).toEqual({
    must: ['Sea legs'],
    nice: ['Norwegian'],
    contact: 'Maria Sandahl, 01631 555 010',
    text: 'Sea legs. Norwegian is a plus.',
    language: 'en',
  })
})

test('says nothing where no advert was kept', () => {
  expect(viewOf({})).toBeUndefined()
})
