import { expect, test } from 'vitest'
import type { ChangeSet } from '../../core/vault/change.ts'
import {
  applied,
  type ContractSubject,
  OWNER,
  setOf,
  thing,
  usingVault,
} from './contract-subject.ts'

/** How a store tells a vault that was written apart. */
export function markContract(begin: () => Promise<ContractSubject>): void {
  test('gives no records to whoever knows a revision by another set, and says so', () =>
    usingVault(begin, async (store) => {
      const [first, second] = [setOf(thing('a', 0, {})), setOf(thing('b', 0, {}))]
      await applied(store, first)
      await applied(store, second)
      const since = async (revision: number, mark?: string) => {
        const range = mark === undefined ? {} : { mark }
        const { recordsText, ...text } = await store.readText(OWNER, revision, range)
        const page = await store.read(OWNER, revision, range)
        expect({ ...text, records: JSON.parse(recordsText) }).toEqual(page)
        return page
      }
      expect((await since(1, first.id)).records.map(({ id }) => id)).toEqual(['b'])
      expect(await since(1, first.id)).not.toHaveProperty('forked')
      const forked = { forked: true, records: [], more: false, revision: 2, mark: second.id }
      expect(await since(1, 'set-of-another-copy')).toMatchObject(forked)
      // The asker saw revisions that this copy never had.
      expect(await since(3, 'set-3')).toMatchObject(forked)
      expect((await since(0, '')).records).toHaveLength(2)
      expect((await since(1)).records).toHaveLength(1)
    }))

  test('takes sets that follow what this vault knows, and none that follow what it does not', () =>
    usingVault(begin, async (store) => {
      const [first, second] = [setOf(thing('a', 0, {})), setOf(thing('b', 0, {}))]
      await applied(store, first)
      await applied(store, second)
      const identity = await store.identity(OWNER)
      const following = async (revision: number, mark: string, ...sets: ChangeSet[]) => {
        const expected = { ...identity, known: { revision, mark } }
        const results = await store.writeInOrder(OWNER, sets, expected)
        return results.map((result) => (result.ok ? result.value : result.problem.code))
      }
      const more = (id: string) => setOf(thing(id, 0, {}))
      expect(await following(2, second.id, more('c'))).toEqual([{ revision: 3, repeated: false }])
      // What came in between is no other past.
      expect(await following(1, first.id, more('d'))).toEqual([{ revision: 4, repeated: false }])
      for (const [revision, mark] of [
        [2, first.id],
        [1, 'set-of-another-copy'],
        [0, first.id],
        [40, 'set-40'],
      ] as const) {
        expect(await following(revision, mark, more('e'), more('f'))).toEqual(['other-vault'])
        // Neither is one that was applied answered as if this were its vault.
        expect(await following(revision, mark, first)).toEqual(['other-vault'])
        expect(
          await store.writeAll(OWNER, [more('e')], { ...identity, known: { revision, mark } }),
        ).toMatchObject({ problem: { code: 'other-vault' } })
      }
      expect(await following(1, first.id, first)).toEqual([{ revision: 1, repeated: true }])
      const { revision, records } = await store.read(OWNER, 0)
      expect([revision, records.map(({ id }) => id)]).toEqual([4, ['a', 'b', 'c', 'd']])
    }))
}
