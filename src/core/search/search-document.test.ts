import { expect, test } from 'vitest'
import { shipped } from '../vault/kinds/shipped.test-support.ts'
import { kinds } from '../vault/kinds.ts'
import type { Body } from '../vault/record.ts'
import { searchDocument, searchedKinds } from './search-document.ts'

const at = '2026-03-10T21:40:00.000Z'
const recordOf = (kind: string, schema: number) => ({
  kind,
  id: 'r',
  version: 1,
  schema,
  updatedAt: at,
  body: shipped[kind]?.[schema] ?? {},
})

test('every searched kind has a heading and leads somewhere, in every format that was shipped', () => {
  for (const kind of searchedKinds) {
    for (const schema of Object.keys(shipped[kind] ?? {})) {
      const document = searchDocument(recordOf(kind, Number(schema)))
      expect([kind, document?.heading]).not.toContain('')
      expect(document?.leadsTo.page).toBeTruthy()
    }
  }
})

test('sealed kinds, keys and settings are never searched', () => {
  const never = [...kinds.filter(({ sealed }) => sealed).map(({ name }) => name), 'keyring']
  expect(searchedKinds.filter((kind) => [...never, 'settings'].includes(kind))).toEqual([])
})

test('a sealed or deleted record of a searched kind has no words', () => {
  const head = { kind: 'person', id: 'p', version: 2, schema: 1, updatedAt: at }
  const sealed = { alg: 'a', keyId: 'k', nonce: 'n', ciphertext: 'c' }
  expect(searchDocument({ ...head, sealed })).toBeUndefined()
  expect(searchDocument({ ...head, deleted: true })).toBeUndefined()
})

test('an application is found by notes and people of its events, dated by the last of them', () => {
  const document = searchDocument(recordOf('application', 1))
  expect(document).toMatchObject({ heading: 'Lindholm Ferries', called: ['Service Planner'] })
  expect(document?.texts).toContain('Maria Sandahl')
  expect(document?.at).toBe('2026-03-10')
})

test('a letter of one’s own leads to where it was written', () => {
  const own = { ...recordOf('letter', 1) }
  const body: Body = { ...own.body, direction: 'out' }
  expect(searchDocument({ ...own, body })?.leadsTo).toEqual({ page: 'after', id: 'r1' })
  expect(searchDocument(own)?.leadsTo).toEqual({ page: 'letter', id: 'r' })
  const { recoveryId: _, ...others } = body
  const other = searchDocument({ ...own, body: others })
  expect(other?.leadsTo).toEqual({ page: 'letter', id: 'r' })
})
