import { expect, test } from 'vitest'
import { VaultFileDecoder, type VaultFileEntry } from '../../core/protocol/decode-vault-file.ts'
import { VaultFileEncoder } from '../../core/protocol/encode-vault-file.ts'
import type { SqlVaultStore } from '../sql-vault-store.ts'
import {
  applied,
  at,
  type ContractSubject,
  codeOf,
  DAY_MS,
  OWNER,
  purging,
  sealedThing,
  setOf,
  thing,
  usingVault,
} from './contract-subject.ts'

/** What is done with whole vaults: copies, replacing, erasing. */
export function keepingContract(begin: () => Promise<ContractSubject>): void {
  const using = (check: Parameters<typeof usingVault>[1]) => usingVault(begin, check)

  /** The vault as a file has it, and out of it again. */
  async function copyOf(store: SqlVaultStore, owner = OWNER) {
    await using snapshot = await store.keeping.snapshot(owner)
    const encoder = new VaultFileEncoder()
    let text = encoder.head({ ...snapshot.identity, madeAt: at })
    for await (const records of snapshot.records()) {
      for (const record of records) if (record !== null) text += encoder.recordJson(record)
    }
    for await (const versions of snapshot.past()) {
      for (const { past, supersededAt } of versions) text += encoder.past(past, supersededAt)
    }
    return entriesOf(text + encoder.end())
  }

  function entriesOf(text: string) {
    const decoder = new VaultFileDecoder(() => undefined)
    const entries = decoder.push(text)
    if (!entries.ok) throw new Error(entries.problem.message)
    return entries.value
  }

  async function* one(entries: readonly VaultFileEntry[]) {
    yield entries
  }

  async function replace(
    store: SqlVaultStore,
    entries: readonly VaultFileEntry[],
    beforeCommit: (epoch: number) => void = () => {},
  ) {
    const [first] = entries
    if (!first || !('head' in first)) throw new Error('no head')
    return store.keeping.replace(
      OWNER,
      await store.identity(OWNER),
      { head: first.head, entries: one(entries) },
      beforeCommit,
    )
  }

  const contentOf = async (store: SqlVaultStore) => ({
    records: (await store.read(OWNER, 0)).records,
    history: await store.history(OWNER, { limit: 1000 }),
  })

  async function fill(store: SqlVaultStore): Promise<void> {
    await applied(store, setOf(thing('a', 0, { n: 1 }), thing('b', 0, { n: 1 })))
    await applied(store, { ...setOf(thing('a', 1, { zeta: 1, alpha: [2] })), intent: 'correct' })
    await applied(store, setOf(thing('b', 1, null), sealedThing('s', 0, 'key')))
    await applied(store, setOf(thing('p', 0, { n: 1 })))
    await applied(store, setOf(purging('p', 1)))
  }

  test('copies the whole vault of one moment while others write', () =>
    using(async (store, { open }) => {
      await fill(store)
      const { identity, ...snapshot } = await store.keeping.snapshot(OWNER)
      expect(identity).toEqual(await store.identity(OWNER))
      await using other = await open()
      await applied(other, setOf(thing('late', 0, {})))
      await applied(store, setOf(thing('later', 0, {})))
      const ids: string[] = []
      for await (const texts of snapshot.records()) {
        for (const text of texts) ids.push(JSON.parse(text ?? '{}').id)
      }
      expect(ids).toEqual(['a', 'b', 's', 'p'])
      await snapshot[Symbol.asyncDispose]()
    }))

  test('puts a copy in the place of everything, with its history, in a new epoch', () =>
    using(async (store, { open }) => {
      await fill(store)
      const before = await contentOf(store)
      const { vaultId, epoch, revision } = await store.identity(OWNER)
      const copy = await copyOf(store)
      await applied(store, setOf(thing('a', 2, { n: 3 }), thing('new', 0, {})))
      await using other = await open()
      const heard: number[] = []
      using _watching = other.watch(OWNER, (heardRevision) => heard.push(heardRevision))
      const replaced = await replace(store, copy)
      expect(replaced).toMatchObject({ ok: true, value: { records: 2, epoch: epoch + 1 } })
      const after = await contentOf(store)
      expect(after).toEqual(before)
      expect(JSON.stringify(after.records)).toBe(JSON.stringify(before.records))
      const identity = await store.identity(OWNER)
      expect(identity).toMatchObject({ vaultId, epoch: epoch + 1, erasedEpoch: 0 })
      expect(identity.revision).toBeGreaterThan(revision + 1)
      expect(identity.mark).not.toBe('')
      await expect.poll(() => heard.at(-1), { timeout: 5000 }).toBe(identity.revision)
      expect(await copyOf(store)).toEqual([expect.anything(), ...copy.slice(1)])
    }))

  test('goes on from a copy: edits, history, repeated sets, the days of history', () =>
    using(async (store, { clock }) => {
      const set = setOf(thing('a', 0, { n: 1 }))
      await applied(store, set)
      await applied(store, setOf(thing('a', 1, { n: 2 })))
      await replace(store, await copyOf(store))
      expect(await store.write(OWNER, set)).toMatchObject({ value: { repeated: true } })
      expect(await codeOf(store, setOf(thing('a', 1, { n: 3 })))).toBe('stale')
      await applied(store, setOf(thing('a', 2, { n: 3 })))
      const past = async () =>
        (await store.history(OWNER, { record: { kind: 'thing', id: 'a' } })).map(
          ({ record }) => record,
        )
      expect(await past()).toMatchObject([
        { body: { n: 3 } },
        { body: { n: 2 } },
        { body: { n: 1 } },
      ])
      clock.ms += 31 * DAY_MS
      await store.prune()
      expect(await past()).toMatchObject([{ body: { n: 3 } }, null, null])
      const page = await store.read(OWNER, 0, { limit: 1 })
      expect(page).toMatchObject({ more: false, records: [{ id: 'a' }] })
    }))

  test('takes a copy of another vault with its id, above both epochs and revisions', () =>
    using(async (store) => {
      await fill(store)
      const encoder = new VaultFileEncoder()
      const ids = Array.from({ length: 2500 }, (_, index) => `t${index}`)
      const text = [
        encoder.head({ vaultId: 'elsewhere', epoch: 7, revision: 900, madeAt: at }),
        ...ids.map((id) =>
          encoder.record({ kind: 'thing', id, version: 3, schema: 1, updatedAt: at, body: { id } }),
        ),
        encoder.end(),
      ].join('')
      expect(await replace(store, entriesOf(text))).toMatchObject({ value: { records: 2500 } })
      const identity = await store.identity(OWNER)
      expect(identity).toMatchObject({ vaultId: 'elsewhere', epoch: 8 })
      expect(identity.revision).toBeGreaterThan(900)
      const seen: string[] = []
      let since = 0
      for (let more = true; more; ) {
        const page = await store.read(OWNER, since, { limit: 600 })
        expect(page.records.length).toBeLessThanOrEqual(1000)
        seen.push(...page.records.map(({ id }) => id))
        since = page.revision
        more = page.more
      }
      expect(seen.sort()).toEqual(ids.sort())
      expect(since).toBe(identity.revision)
      await applied(store, setOf(thing('t7', 3, { edited: true })))
      const past = await store.history(OWNER, { record: { kind: 'thing', id: 't7' } })
      expect(past).toMatchObject([{ version: 4 }, { version: 3, record: { body: { id: 't7' } } }])
    }))

  test('does not go on from counts at which counting on would end', () =>
    using(async (store) => {
      await fill(store)
      const [first, ...rest] = await copyOf(store)
      if (!first || !('head' in first)) throw new Error('no head')
      const before = await contentOf(store)
      const far = rest.map((entry) =>
        'past' in entry
          ? { ...entry, past: { ...entry.past, revision: entry.past.revision + 999_999_000 } }
          : entry,
      )
      for (const counts of [{ revision: 1_000_000_000 }, { epoch: 1_000_000 }]) {
        const head = { ...first.head, ...counts }
        expect(await replace(store, [{ head }, ...far])).toMatchObject({ ok: true })
        const { epoch, revision } = await store.identity(OWNER)
        expect([epoch < 10, revision < 100]).toEqual([true, true])
        expect((await contentOf(store)).records).toEqual(before.records)
        const versions = (history: typeof before.history) =>
          history.map(({ id, version, record }) => ({ id, version, record }))
        expect(versions((await contentOf(store)).history)).toEqual(versions(before.history))
      }
    }))

  test('replaces nothing where the vault moved on, a thing is named twice, or the end is not reached', () =>
    using(async (store) => {
      await fill(store)
      const before = { ...(await contentOf(store)), ...(await store.identity(OWNER)) }
      const copy = await copyOf(store)
      const record = copy.find((entry) => 'record' in entry)
      if (!record) throw new Error('no record')
      const twice = await replace(store, [...copy, record])
      expect(twice).toMatchObject({ ok: false, problem: { code: 'damaged-file' } })
      const fail = () => {
        throw new Error('stopped before the commit')
      }
      await expect(replace(store, copy, fail)).rejects.toThrow('stopped before')
      const [first] = copy
      const earlier = { ...(await store.identity(OWNER)), revision: 1 }
      if (!first || !('head' in first)) throw new Error('no head')
      const moved = await store.keeping.replace(
        OWNER,
        earlier,
        { head: first.head, entries: one(copy) },
        () => {},
      )
      expect(moved).toMatchObject({ ok: false, problem: { code: 'changed-since' } })
      expect({ ...(await contentOf(store)), ...(await store.identity(OWNER)) }).toEqual(before)
    }))

  test('erases everything of one owner and begins an epoch that says so', () =>
    using(async (store, { open }) => {
      await fill(store)
      await store.write('other', setOf(thing('theirs', 0, {})))
      const { epoch, vaultId, revision } = await store.identity(OWNER)
      const samples = await store.keeping.samples(OWNER)
      expect([...samples].some((sample) => sample.includes('zeta'))).toBe(true)
      let begun = 0
      const records = await store.keeping.erase(OWNER, (next) => {
        begun = next
      })
      expect({ records, begun }).toEqual({ records: 2, begun: epoch + 1 })
      const erased = { vaultId, epoch: epoch + 1, erasedEpoch: epoch + 1, revision: revision + 1 }
      expect(await store.identity(OWNER)).toMatchObject(erased)
      expect(await contentOf(store)).toEqual({ records: [], history: [] })
      expect(await store.keeping.left(OWNER)).toMatchObject({ what: 'erase' })
      expect((await store.read('other', 0)).records).toHaveLength(1)
      await using other = await open()
      expect(await other.identity(OWNER)).toMatchObject(erased)
      await applied(store, setOf(thing('a', 0, { again: true })))
      expect((await store.read(OWNER, revision + 1)).records).toHaveLength(1)
    }))
}
