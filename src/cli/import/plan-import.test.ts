import { expect, test } from 'vitest'
import type { Change } from '../../core/vault/change.ts'
import { type Body, isSealed, recordKey, type VaultRecord } from '../../core/vault/record.ts'
import { type Importing, planImport } from './plan-import.ts'

const at = '2026-03-02T10:00:00.000Z'

function record(id: string, version: number, content: object, kind = 'letter'): VaultRecord {
  return { kind, id, version, schema: 1, updatedAt: at, ...content } as VaultRecord
}
const body = (words: string) => ({ body: { words } })
const sealed = (words: string) => ({
  sealed: { alg: 'x', keyId: 'k', nonce: 'n', ciphertext: words },
})
const gone = { deleted: true }

/** Keys for which the ciphertext is the words themselves; `?` cannot be opened. */
const openWords = (one: VaultRecord): Body | undefined =>
  isSealed(one) && one.sealed.ciphertext !== '?' ? { words: one.sealed.ciphertext } : undefined
const seal = (change: Change): Change => {
  if (change.kind !== 'entry' || !('body' in change) || change.body === null) return change
  const { kind, id, baseVersion, schema } = change
  return { kind, id, baseVersion, schema, ...sealed(String(change.body.words)) }
}

function plan(
  present: readonly VaultRecord[],
  incoming: readonly VaultRecord[],
  options: Partial<Importing> = {},
) {
  return planImport({
    present: new Map(present.map((one) => [recordKey(one), one])),
    incoming,
    sameVault: true,
    keys: { openPresent: openWords, openIncoming: openWords, seal },
    ...options,
  })
}

test('what is missing is added, what is the same is left', () => {
  const same = record('a', 3, { body: { x: 1, y: [2] } })
  const {
    changes,
    added,
    edited,
    same: left,
    kept,
  } = plan(
    [same],
    [record('a', 9, { body: { y: [2], x: 1 } }), record('b', 5, body('new')), record('c', 2, gone)],
  )
  expect(changes).toEqual([
    { kind: 'letter', id: 'b', baseVersion: 0, schema: 1, body: { words: 'new' } },
  ])
  expect({ added, edited, left }).toEqual({ added: 1, edited: 0, left: 2 })
  expect(kept.size).toBe(0)
})

test('a later version of the same vault is an edit on the version that is present', () => {
  const { changes, edited } = plan(
    [record('a', 2, body('mine')), record('b', 2, body('mine'))],
    [record('a', 7, body('later')), record('b', 3, gone)],
  )
  expect(changes).toMatchObject([
    { id: 'a', baseVersion: 2, body: { words: 'later' } },
    { id: 'b', baseVersion: 2, body: null },
  ])
  expect(edited).toBe(2)
})

test('an earlier version, an equal one that differs and another vault never overwrite', () => {
  const present = [record('a', 2, body('mine')), record('b', 4, gone)]
  const earlier = plan(present, [record('a', 1, body('old')), record('b', 3, body('was'))])
  const equal = plan(present, [record('a', 2, body('other'))])
  const foreign = plan(present, [record('a', 9, body('theirs'))], { sameVault: false })
  for (const { changes } of [earlier, equal, foreign]) expect(changes).toEqual([])
  expect(Object.fromEntries(earlier.kept)).toEqual({
    differs: ['letter/a'],
    'deleted-here': ['letter/b'],
  })
  expect(equal.kept.get('differs')).toEqual(['letter/a'])
  expect(foreign.kept.get('differs')).toEqual(['letter/a'])
})

test('a sealed body of the same vault moves as it is, one of another vault is sealed anew', () => {
  const incoming = [record('e', 1, sealed('mine'), 'entry'), record('f', 1, sealed('?'), 'entry')]
  expect(plan([], incoming).changes).toMatchObject([sealed('mine'), sealed('?')])
  const foreign = plan([], incoming, { sameVault: false })
  expect(foreign.changes).toMatchObject([{ id: 'e', baseVersion: 0, ...sealed('mine') }])
  expect(foreign.kept.get('closed')).toEqual(['entry/f'])
})

test('sealed bodies that say the same in two vaults are the same, whatever their ciphertext', () => {
  const present = [record('e', 1, sealed('mine'), 'entry')]
  const incoming = [record('e', 1, sealed('mine'), 'entry')]
  expect(plan(present, incoming, { sameVault: false }).same).toBe(1)
  const closed = { openPresent: () => undefined, openIncoming: openWords, seal }
  const unknown = plan(present, incoming, { sameVault: false, keys: closed })
  expect(unknown.kept.get('differs')).toEqual(['entry/e'])
})

test('the keys of another vault stay outside', () => {
  const keyring = record('keyring', 1, { body: { current: 'k', keys: [] } }, 'keyring')
  expect(plan([], [keyring], { sameVault: false }).kept.get('other-keys')).toEqual([
    'keyring/keyring',
  ])
  expect(plan([], [keyring]).added).toBe(1)
})
