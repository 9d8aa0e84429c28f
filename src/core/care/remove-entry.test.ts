import { expect, test } from 'vitest'
import { applied, contextAt, expectOk } from '../applications/sample.test-support.ts'
import type { VaultRecord } from '../vault/record.ts'
import { undoChangeSet } from '../vault/undo.ts'
import { MemoryVault } from '../vault/vault.ts'
import { keepEntry } from './keep-entry.ts'
import { removeFromJournal } from './remove-entry.ts'

const at = '2026-03-10T21:40:00.000Z'
const context = contextAt(at)
const sealed = { alg: 'a', keyId: 'k', nonce: 'n', ciphertext: 'c' }

test('a page is removed and nothing else', () => {
  const vault = new MemoryVault()
  const kept = expectOk(keepEntry(vault, { form: 'free', text: 'The bus was late.' }, context))
  applied(vault, kept.changes, at)
  applied(vault, expectOk(keepEntry(vault, { form: 'breathing' }, context)).changes, at)
  applied(vault, expectOk(removeFromJournal(vault, { kind: 'entry', id: kept.id }, context)), at)
  expect(vault.stored('entry')).toHaveLength(1)
  expect(vault.find('entry', kept.id)).toMatchObject({ deleted: true })
})

test('what is sealed is removed unopened, and undo brings the same seal back', () => {
  const record = { kind: 'check-in', id: 'c1', version: 3, schema: 1, updatedAt: at, sealed }
  const vault = new MemoryVault([record])
  const changes = expectOk(removeFromJournal(vault, { kind: 'check-in', id: 'c1' }, context))
  applied(vault, changes, at)
  expect(vault.stored('check-in')).toEqual([])
  const find = (kind: string, id: string) => vault.find(kind, id)
  const before = (): VaultRecord => record
  const set = { id: 's', actor: 'a', at, intent: 'remove-check-in', changes }
  applied(vault, expectOk(undoChangeSet(set, before, find)).changes, at)
  expect(vault.find('check-in', 'c1')).toMatchObject({ sealed, version: 5 })
})

test('removing twice says that it is gone', () => {
  const vault = new MemoryVault()
  const code = { problem: { code: 'not-found' } }
  expect(removeFromJournal(vault, { kind: 'entry', id: 'never' }, context)).toMatchObject(code)
  const kept = expectOk(keepEntry(vault, { form: 'breathing' }, context))
  applied(vault, kept.changes, at)
  applied(vault, expectOk(removeFromJournal(vault, { kind: 'entry', id: kept.id }, context)), at)
  expect(removeFromJournal(vault, { kind: 'entry', id: kept.id }, context)).toMatchObject(code)
})
