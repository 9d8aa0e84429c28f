import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyChangeSet, type Change, type ChangeSet } from '../core/vault/change.ts'
import type { VaultRecord } from '../core/vault/record.ts'
import { MemoryVault } from '../core/vault/vault.ts'
import {
  applied,
  at,
  type ContractSubject,
  codeOf,
  DAY_MS,
  OWNER,
  setOf,
  thing,
  usingVault,
} from './contract/contract-subject.ts'
import { keepingContract } from './contract/keeping-contract.ts'
import { lettingGoContract } from './contract/letting-go-contract.ts'
import { markContract } from './contract/mark-contract.ts'

/** What every engine must do. `begin` gives fresh, empty vaults for one test. */
export function vaultStoreContract(begin: () => Promise<ContractSubject>): void {
  markContract(begin)
  lettingGoContract(begin)
  keepingContract(begin)
  const using = (check: Parameters<typeof usingVault>[1]) => usingVault(begin, check)

  test('begins a vault at epoch 1 and revision 0 and keeps its identity', () =>
    using(async (store) => {
      const begun = { vaultId: 'vault-1', epoch: 1, erasedEpoch: 0 }
      expect(await store.identity(OWNER)).toEqual({ ...begun, revision: 0, mark: '' })
      const set = setOf(thing('a', 0, {}))
      await applied(store, set)
      expect(await store.identity(OWNER)).toEqual({ ...begun, revision: 1, mark: set.id })
    }))

  test('gives back what was written, deleted records included, in the order of revisions', () =>
    using(async (store) => {
      await applied(store, setOf(thing('a', 0, { n: 1 }), thing('b', 0, { n: 2 })))
      await applied(store, setOf(thing('a', 1, null)))
      const page = await store.read(OWNER, 0)
      expect(page.records.map((record) => [record.id, record.version])).toEqual([
        ['b', 1],
        ['a', 2],
      ])
      expect(page.records[1]).toEqual({
        kind: 'thing',
        id: 'a',
        version: 2,
        schema: 1,
        updatedAt: at,
        deleted: true,
      })
      expect((await store.read(OWNER, 1)).records).toHaveLength(1)
      expect((await store.read(OWNER, 2)).records).toHaveLength(0)
    }))

  test('keeps unknown kinds, unknown fields, open enum values and key order byte for byte', () =>
    using(async (store) => {
      const json =
        '{"zeta":1,"title":"t","pages":3,"mood":"future-value","alpha":{"y":[1,{"b":null,"a":"\\ud800"}],"__proto__":{"x":1}},"10":0,"é":"\\u0000"}'
      const body = JSON.parse(json)
      await applied(
        store,
        setOf(
          { kind: 'note', id: 'n', baseVersion: 0, schema: 2, body },
          { kind: 'from-the-future', id: 'f', baseVersion: 0, schema: 9, body },
        ),
      )
      for (const kind of ['note', 'from-the-future']) {
        const found = await store.find(OWNER, kind, kind === 'note' ? 'n' : 'f')
        expect(JSON.stringify((found as { body: unknown }).body)).toBe(JSON.stringify(body))
      }
    }))

  test('keeps a sealed body with fields it does not know', () =>
    using(async (store) => {
      const sealed = { alg: 'a', keyId: 'k', nonce: 'n', ciphertext: 'c', padding: 'future' }
      await applied(store, setOf({ kind: 'diary', id: 'd', baseVersion: 0, schema: 1, sealed }))
      expect(await store.find(OWNER, 'diary', 'd')).toMatchObject({ sealed, version: 1 })
    }))

  test('applies a set whole or not at all', () =>
    using(async (store) => {
      await applied(store, setOf(thing('a', 0, {})))
      expect(await codeOf(store, setOf(thing('b', 0, {}), thing('a', 0, {})))).toBe('stale')
      expect(await store.find(OWNER, 'thing', 'b')).toBeUndefined()
      expect((await store.identity(OWNER)).revision).toBe(1)
    }))

  test('writes sets in their order up to the first that cannot be applied, and keeps those before', () =>
    using(async (store) => {
      const sets = [
        setOf(thing('a', 0, {})),
        setOf(thing('a', 1, {})),
        setOf(thing('a', 1, {})),
        setOf(thing('b', 0, {})),
      ]
      const results = await store.writeInOrder(OWNER, sets)
      expect(results).toMatchObject([
        { ok: true, value: { revision: 1, repeated: false } },
        { ok: true, value: { revision: 2, repeated: false } },
        { ok: false, problem: { code: 'stale', current: [{ id: 'a', version: 2 }] } },
      ])
      expect(await store.find(OWNER, 'thing', 'b')).toBeUndefined()
      expect(await store.writeInOrder(OWNER, sets.slice(0, 2))).toMatchObject([
        { ok: true, value: { revision: 1, repeated: true } },
        { ok: true, value: { revision: 2, repeated: true } },
      ])
      expect((await store.identity(OWNER)).revision).toBe(2)
    }))

  test('answers a stale set with the records that are there now', () =>
    using(async (store) => {
      await applied(store, setOf(thing('a', 0, { n: 1 })))
      await applied(store, setOf(thing('a', 1, { n: 2 })))
      const result = await store.write(OWNER, setOf(thing('a', 1, { n: 3 })))
      expect(result).toMatchObject({
        ok: false,
        problem: { code: 'stale', current: [{ id: 'a', version: 2, body: { n: 2 } }] },
      })
    }))

  test('applies a repeated set once and answers with the revision of the first time', () =>
    using(async (store) => {
      const set = setOf(thing('a', 0, { n: 1, m: 2 }))
      const revision = await applied(store, set)
      await applied(store, setOf(thing('a', 1, {})))
      const reordered = { ...set, changes: [thing('a', 0, { m: 2, n: 1 })] }
      for (const again of [set, reordered]) {
        expect(await store.write(OWNER, again)).toEqual({
          ok: true,
          value: { revision, repeated: true },
        })
      }
    }))

  test('refuses other content under a used set id', () =>
    using(async (store) => {
      const set = setOf(thing('a', 0, { n: 1 }))
      await applied(store, set)
      expect(await codeOf(store, { ...set, changes: [thing('b', 0, {})] })).toBe('id-reused')
    }))

  test('refuses a set that names one record twice', () =>
    using(async (store) => {
      expect(await codeOf(store, setOf(thing('a', 0, {}), thing('a', 1, {})))).toBe(
        'repeated-record',
      )
    }))

  test('refuses a set without the form of a set', () =>
    using(async (store) => {
      expect(await codeOf(store, setOf())).toBe('invalid-set')
      expect(await codeOf(store, setOf({ ...thing('a', 0, {}), kind: 'Not A Kind' }))).toBe(
        'invalid-set',
      )
    }))

  test('refuses a sealed kind in plain text, even beside its sealed form', () =>
    using(async (store) => {
      const head = { kind: 'diary', id: 'd', baseVersion: 0, schema: 1 }
      const sealed = { alg: 'a', keyId: 'k', nonce: 'n', ciphertext: 'c' }
      const body = { text: 'a secret' }
      expect(await codeOf(store, setOf({ ...head, body }))).toBe('must-be-sealed')
      expect(await codeOf(store, setOf({ ...head, sealed, body } as Change))).toBe('must-be-sealed')
      expect((await store.read(OWNER, 0)).records).toHaveLength(0)
    }))

  test('refuses a body without the shape of its kind and names the field, not its value', () =>
    using(async (store) => {
      const body = { title: 'a title that is longer than allowed', pages: 1 }
      const result = await store.write(
        OWNER,
        setOf({ kind: 'note', id: 'n', baseVersion: 0, schema: 2, body }),
      )
      expect(result).toMatchObject({ ok: false, problem: { code: 'invalid-body' } })
      const message = result.ok ? '' : result.problem.message
      expect(message).toContain('title')
      expect(message).not.toContain('longer')
    }))

  test('takes a body of an older format that upgrades well, and keeps it as it came', () =>
    using(async (store) => {
      const head = { kind: 'note', id: 'n', baseVersion: 0, schema: 1 }
      expect(await codeOf(store, setOf({ ...head, body: { pages: 1 } }))).toBe('invalid-body')
      await applied(store, setOf({ ...head, body: { pages: 1, name: 'old' } }))
      expect(await store.find(OWNER, 'note', 'n')).toMatchObject({
        schema: 1,
        body: { pages: 1, name: 'old' },
      })
    }))

  test('takes a newer format as it is and lets no older format over it, except by an undo', () =>
    using(async (store) => {
      const head = { kind: 'note', id: 'n' }
      const old = { title: 't', pages: 1 }
      await applied(store, setOf({ ...head, baseVersion: 0, schema: 2, body: old }))
      await applied(store, setOf({ ...head, baseVersion: 1, schema: 3, body: { heading: 't' } }))
      const back = setOf({ ...head, baseVersion: 2, schema: 2, body: old })
      expect(await codeOf(store, back)).toBe('newer-format')
      expect(await codeOf(store, { ...setOf(...back.changes), undoes: 'set' })).toBe('applied')
    }))

  test('refuses a set made for another vault or before a restore', () =>
    using(async (store) => {
      const set = setOf(thing('a', 0, {}))
      const other = await store.write(OWNER, set, { vaultId: 'vault-1', epoch: 2 })
      expect(other).toMatchObject({ ok: false, problem: { code: 'other-vault' } })
      const same = await store.write(OWNER, set, { vaultId: 'vault-1', epoch: 1 })
      expect(same.ok).toBe(true)
    }))

  test('cuts pages between sets and leaves out the kinds that come later', () =>
    using(async (store) => {
      await applied(store, setOf(thing('a', 0, {}), thing('b', 0, {}), thing('c', 0, {})))
      await applied(store, setOf({ ...thing('l', 0, {}), kind: 'lazy' }))
      await applied(store, setOf(thing('d', 0, {})))
      await applied(store, setOf(thing('e', 0, {}), thing('f', 0, {})))
      const pages: string[] = []
      let since = 0
      for (let more = true; more; ) {
        const range = { limit: 2, exceptKinds: ['lazy'] }
        const page = await store.read(OWNER, since, range)
        const { recordsText, ...rest } = await store.readText(OWNER, since, range)
        expect({ ...rest, records: JSON.parse(recordsText) }).toEqual(page)
        pages.push(page.records.map((record) => record.id).join(''))
        more = page.more
        since = page.revision
      }
      expect(pages).toEqual(['abc', 'd', 'ef'])
      expect(since).toBe(4)
    }))

  test('gives sealed and deleted records and every character as text too', () =>
    using(async (store) => {
      const quoted = { 'a "quoted" \\ field': 'líne\n\u0000\u2028 “end”', __proto__: null }
      await applied(store, setOf(thing('a', 0, quoted), thing('b', 0, {})))
      const sealed = { alg: 'x', keyId: 'k', nonce: 'n', ciphertext: 'c' }
      await applied(store, setOf({ kind: 'thing', id: 's', baseVersion: 0, schema: 1, sealed }))
      await applied(store, setOf({ ...thing('b', 1, {}), body: null }))
      const { records } = await store.read(OWNER, 0)
      expect(records).toHaveLength(3)
      expect(JSON.parse((await store.readText(OWNER, 0)).recordsText)).toEqual(records)
    }))

  test('keeps one owner apart from another', () =>
    using(async (store) => {
      const heard: number[] = []
      using _watching = store.watch('other', (revision) => heard.push(revision))
      const set = setOf(thing('a', 0, { mine: true }))
      await applied(store, set)
      expect((await store.read('other', 0)).records).toHaveLength(0)
      expect((await store.readText('other', 0)).recordsText).toBe('[]')
      expect(await store.find('other', 'thing', 'a')).toBeUndefined()
      expect([await store.history('other'), heard]).toEqual([[], []])
      const theirs = { ...set, changes: [thing('a', 0, { theirs: true })] }
      expect((await store.write('other', theirs)).ok).toBe(true)
      expect(await store.find(OWNER, 'thing', 'a')).toMatchObject({ body: { mine: true } })
    }))

  test('tells what happened when, newest first, of a record and of the vault', () =>
    using(async (store) => {
      await applied(store, setOf(thing('a', 0, { n: 1 })))
      await applied(store, setOf(thing('b', 0, { n: 2 })))
      await applied(store, { ...setOf(thing('a', 1, { n: 3 })), intent: 'correct' })
      await applied(store, setOf(thing('a', 2, null)))
      const ofRecord = await store.history(OWNER, { record: { kind: 'thing', id: 'a' } })
      expect(ofRecord.map((entry) => entry.record)).toMatchObject([
        { version: 3, deleted: true },
        { version: 2, body: { n: 3 } },
        { version: 1, body: { n: 1 } },
      ])
      expect(ofRecord[1]).toMatchObject({ intent: 'correct', revision: 3, actor: 'test', at })
      const ofVault = await store.history(OWNER, { limit: 2, beforeRevision: 4 })
      expect(ofVault.map((entry) => entry.revision)).toEqual([3, 2])
    }))

  test('keeps a replaced body for 30 days after it was replaced, then its ids and dates only', () =>
    using(async (store, { clock }) => {
      await applied(store, setOf(thing('a', 0, { n: 1 }), thing('b', 0, { n: 1 })))
      clock.ms += 100 * DAY_MS
      await applied(store, setOf(thing('a', 1, { n: 2 })))
      clock.ms += 29 * DAY_MS
      await store.prune()
      const bodies = async () =>
        (await store.history(OWNER, { record: { kind: 'thing', id: 'a' } })).map(
          (entry) => entry.record,
        )
      expect(await bodies()).toMatchObject([{ body: { n: 2 } }, { body: { n: 1 } }])
      clock.ms += 2 * DAY_MS
      await store.prune()
      expect(await bodies()).toMatchObject([{ body: { n: 2 } }, null])
      expect((await store.history(OWNER)).map((entry) => entry.version)).toEqual([2, 1, 1])
      expect(await store.find(OWNER, 'thing', 'b')).toMatchObject({ body: { n: 1 } })
    }))

  test('tells watchers of its own writes and of another handle’s', () =>
    using(async (store, { open }) => {
      await using other = await open()
      const heard: number[] = []
      using watching = store.watch(OWNER, (revision) => heard.push(revision))
      await applied(store, setOf(thing('a', 0, {})))
      expect(heard).toEqual([1])
      await applied(other, setOf(thing('b', 0, {})))
      await expect.poll(() => heard, { timeout: 5000 }).toEqual([1, 2])
      watching[Symbol.dispose]()
      await applied(store, setOf(thing('c', 0, {})))
      expect(heard).toEqual([1, 2])
    }))

  test('takes a set of a thousand changes and as many edits of them', () =>
    using(async (store) => {
      const ids = Array.from({ length: 1000 }, (_, index) => `t${index}`)
      await applied(store, setOf(...ids.map((id) => thing(id, 0, { n: 1 }))))
      await applied(store, setOf(...ids.map((id) => thing(id, 1, { n: 2 }))))
      const page = await store.read(OWNER, 0)
      expect(page.records).toHaveLength(1000)
      expect(await store.history(OWNER, { limit: 5000 })).toHaveLength(2000)
    }))

  test('answers any order of fresh, stale and repeated sets as the model does', () =>
    fc.assert(
      fc.asyncProperty(fc.array(anySet, { maxLength: 25 }), (drafts) =>
        using(async (store) => {
          const model = new Model()
          for (const [index, draft] of drafts.entries()) {
            const set = model.setFrom(draft, index)
            const result = await store.write(OWNER, set)
            const got = result.ok ? result.value : result.problem.code
            expect(got).toEqual(model.write(set))
          }
          const page = await store.read(OWNER, 0)
          expect(new Map(page.records.map((record) => [record.id, record]))).toEqual(
            new Map([...model.vault.records()].map((record) => [record.id, record])),
          )
          expect(page.revision).toBe(model.revision)
        }),
      ),
      { numRuns: 40 },
    ))
}

interface Draft {
  readonly repeats: number | null
  readonly changes: readonly {
    readonly id: string
    readonly baseOffset: number
    readonly body: Record<string, unknown> | null
  }[]
}

const anySet: fc.Arbitrary<Draft> = fc.record({
  repeats: fc.option(fc.nat(30), { freq: 6 }),
  changes: fc.array(
    fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd'),
      baseOffset: fc.constantFrom(0, 0, 0, 0, -1, 1),
      body: fc.option(fc.dictionary(fc.string(), fc.jsonValue() as fc.Arbitrary<unknown>)),
    }),
    { minLength: 1, maxLength: 4 },
  ),
})

/** The store as it ought to be, in memory. */
class Model {
  readonly vault = new MemoryVault()
  revision = 0
  readonly #sets: ChangeSet[] = []
  readonly #revisions = new Map<string, number>()

  setFrom(draft: Draft, index: number): ChangeSet {
    const earlier = draft.repeats === null ? undefined : this.#sets[draft.repeats]
    if (earlier) return earlier
    const changes = draft.changes.map(({ id, baseOffset, body }) => {
      const version = this.vault.find('thing', id)?.version ?? 0
      const baseVersion = Math.max(0, version + baseOffset)
      return { kind: 'thing', id, baseVersion, schema: 1, body: body && plain(body) }
    })
    const set = { id: `set-${index}`, actor: 'test', at, intent: 'edit', changes }
    this.#sets.push(set)
    return set
  }

  write(set: ChangeSet): { revision: number; repeated: boolean } | string {
    const earlier = this.#revisions.get(set.id)
    if (earlier !== undefined) return { revision: earlier, repeated: true }
    const next = applyChangeSet((kind, id) => this.vault.find(kind, id), set)
    if (!next.ok) return next.problem.code
    for (const record of next.value satisfies VaultRecord[]) this.vault.put(record)
    this.revision += 1
    this.#revisions.set(set.id, this.revision)
    return { revision: this.revision, repeated: false }
  }
}

/** JSON has no -0 and no undefined; what is compared should not have them either. */
function plain(body: Record<string, unknown>): Record<string, unknown> {
  return JSON.parse(JSON.stringify(body))
}
