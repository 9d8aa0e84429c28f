import { expect, test } from 'vitest'
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
}
