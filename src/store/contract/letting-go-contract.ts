import { expect, test } from 'vitest'
import { KEYRING_ID } from '../../core/vault/kinds/keyring.ts'
import { undoChangeSet } from '../../core/vault/undo.ts'
import type { SqlVaultStore } from '../sql-vault-store.ts'
import {
  applied,
  at,
  type ContractSubject,
  codeOf,
  OWNER,
  purging,
  sealedThing,
  setOf,
  thing,
  usingVault,
} from './contract-subject.ts'

/** What a store lets go of for good. */
export function lettingGoContract(begin: () => Promise<ContractSubject>): void {
  const using = (check: Parameters<typeof usingVault>[1]) => usingVault(begin, check)

  async function pastOf(store: SqlVaultStore, id: string) {
    const entries = await store.history(OWNER, { record: { kind: 'thing', id } })
    return entries.map(({ record }) => record)
  }

  test('purges every earlier body of a record, and of no other', () =>
    using(async (store) => {
      await applied(store, setOf(thing('a', 0, { n: 1 }), thing('b', 0, { n: 1 })))
      await applied(store, setOf(thing('a', 1, { n: 2 }), thing('b', 1, { n: 2 })))
      await applied(store, setOf(purging('a', 2)))
      const gone = { deleted: true, purged: true }
      expect(await store.find(OWNER, 'thing', 'a')).toMatchObject({ version: 3, ...gone })
      expect(await pastOf(store, 'a')).toMatchObject([
        { version: 3, ...gone },
        { version: 2, ...gone },
        { version: 1, ...gone },
      ])
      expect(await pastOf(store, 'b')).toMatchObject([{ body: { n: 2 } }, { body: { n: 1 } }])
      expect(JSON.stringify((await store.read(OWNER, 2)).records)).toContain('"purged":true')
      expect((await store.readText(OWNER, 2)).recordsText).toContain('"purged":true')
    }))

  test('purges what was deleted before, and notes what is left to do elsewhere', () =>
    using(async (store) => {
      await applied(store, setOf(thing('a', 0, { n: 1 })))
      await applied(store, setOf(thing('a', 1, null)))
      expect(await store.keeping.left(OWNER)).toMatchObject({ what: '' })
      await applied(store, setOf(purging('a', 2)))
      expect(JSON.stringify(await pastOf(store, 'a'))).not.toContain('"n"')
      const left = await store.keeping.left(OWNER)
      expect(left.what).toBe('let-go')
      await applied(store, setOf(thing('b', 0, {})))
      await applied(store, setOf(purging('b', 1)))
      await store.keeping.forgetLeft(OWNER, left)
      expect(await store.keeping.left(OWNER)).toMatchObject({ what: 'let-go' })
      await store.keeping.forgetLeft(OWNER, await store.keeping.left(OWNER))
      expect(await store.keeping.left(OWNER)).toMatchObject({ what: '' })
    }))

  test('answers a set again whose bodies were purged, and brings nothing back by it', () =>
    using(async (store) => {
      const first = setOf(thing('a', 0, { n: 1 }))
      const revision = await applied(store, first)
      await applied(store, setOf(purging('a', 1)))
      const again = await store.write(OWNER, first)
      expect(again).toEqual({ ok: true, value: { revision, repeated: true } })
      expect(await store.find(OWNER, 'thing', 'a')).toMatchObject({ purged: true })
    }))

  test('gives an undo nothing to bring a purged record back with', () =>
    using(async (store) => {
      await applied(store, setOf(thing('a', 0, { n: 1 })))
      const purge = setOf(purging('a', 1))
      await applied(store, purge)
      const now = await store.find(OWNER, 'thing', 'a')
      const [, before] = await pastOf(store, 'a')
      const undo = undoChangeSet(
        purge,
        () => before ?? undefined,
        () => now,
      )
      if (undo.ok) {
        const { changes, undoes } = undo.value
        await applied(store, { ...setOf(...changes), undoes })
      }
      expect(JSON.stringify(await pastOf(store, 'a'))).not.toContain('"n"')
    }))

  test('takes an edit from elsewhere on a purged record', () =>
    using(async (store) => {
      await applied(store, setOf(thing('a', 0, { n: 1 })))
      await applied(store, setOf(purging('a', 1)))
      expect(await codeOf(store, setOf(thing('a', 1, { n: 2 })))).toBe('stale')
      await applied(store, setOf(thing('a', 2, { n: 2 })))
      expect(await store.find(OWNER, 'thing', 'a')).toMatchObject({ version: 3, body: { n: 2 } })
      expect(await pastOf(store, 'a')).toMatchObject([
        { body: { n: 2 } },
        { purged: true },
        { purged: true },
      ])
    }))

  test('purges a thousand records in one set', () =>
    using(async (store) => {
      const ids = Array.from({ length: 1000 }, (_, index) => `t${index}`)
      await applied(store, setOf(...ids.map((id) => thing(id, 0, { n: 1 }))))
      await applied(store, setOf(...ids.map((id) => purging(id, 1))))
      const past = await store.history(OWNER, { limit: 5000 })
      expect(past).toHaveLength(2000)
      expect(past.every(({ record }) => record && 'purged' in record)).toBe(true)
    }))

  const keyring = (version: number, sealsAll: boolean) => ({
    kind: 'keyring',
    id: KEYRING_ID,
    baseVersion: version,
    schema: 1,
    body: { current: 'new-key', keys: [], sealsAll },
  })

  const wrapped = (version: number, ciphertext: string, minutes: number) => {
    const kdf = { alg: 'argon2id', memoryKib: 8, passes: 1, lanes: 1, salt: 's' }
    const wrap = { by: 'passphrase', kdf, alg: 'xchacha20poly1305', nonce: 'n', ciphertext }
    const key = { id: 'k', publicKey: 'p', createdAt: at, wraps: [wrap] }
    return {
      ...keyring(version, false),
      body: { current: 'k', keys: [key], locksAfterMinutes: minutes },
    }
  }

  test('keeps no earlier body of a keyring that another passphrase opens now', () =>
    using(async (store) => {
      const pastOfKeys = async () => {
        const entries = await store.history(OWNER, { record: { kind: 'keyring', id: KEYRING_ID } })
        return entries.map(({ record }) => record)
      }
      await applied(store, setOf(wrapped(0, 'old-wrap', 15)))
      await applied(store, setOf(wrapped(1, 'old-wrap', 5)))
      expect(await pastOfKeys()).toHaveLength(2)
      expect(await pastOfKeys()).not.toContain(null)
      expect(await store.keeping.left(OWNER)).toMatchObject({ what: '' })
      await applied(store, setOf(wrapped(2, 'new-wrap', 5)))
      expect(await pastOfKeys()).toMatchObject([{ body: { locksAfterMinutes: 5 } }, null, null])
      expect(await store.keeping.left(OWNER)).toMatchObject({ what: 'let-go' })
    }))

  test('takes no kind in plain text once the keyring seals all, but what is read before unlocking', () =>
    using(async (store) => {
      await applied(store, setOf(thing('a', 0, { n: 1 })))
      await applied(store, setOf(keyring(0, true)))
      expect(await codeOf(store, setOf(thing('a', 1, { n: 2 })))).toBe('must-be-sealed')
      expect(await codeOf(store, setOf(thing('b', 0, {})))).toBe('must-be-sealed')
      await applied(store, setOf(sealedThing('a', 1, 'new-key')))
      await applied(store, setOf(thing('a', 2, null)))
      await applied(store, setOf(keyring(1, false)))
      await applied(store, setOf(thing('b', 0, {})))
    }))

  test('retires a key once no record needs it, with every kept body that it still opens', () =>
    using(async (store) => {
      await applied(store, setOf(sealedThing('a', 0, 'old-key'), thing('p', 0, { n: 1 })))
      await applied(store, setOf(keyring(0, false)))
      const refused = await store.keeping.retireKey(OWNER, 'old-key')
      expect(refused).toMatchObject({ ok: false, problem: { code: 'still-in-use' } })
      expect(await pastOf(store, 'a')).toMatchObject([{ sealed: { keyId: 'old-key' } }])
      await applied(store, setOf(sealedThing('a', 1, 'new-key'), thing('p', 1, { n: 2 })))
      await applied(store, setOf(sealedThing('a', 2, 'new-key')))
      expect(await store.keeping.retireKey(OWNER, 'old-key')).toMatchObject({ ok: true })
      const [third, second, first] = await pastOf(store, 'a')
      expect([third, second]).toMatchObject([
        { sealed: { keyId: 'new-key' } },
        { sealed: { keyId: 'new-key' } },
      ])
      expect(first).toBeNull()
      expect(await pastOf(store, 'p')).toMatchObject([{ body: { n: 2 } }, { body: { n: 1 } }])
      expect(await store.keeping.left(OWNER)).toMatchObject({ what: 'retire-key' })
      expect(await codeOf(store, setOf(sealedThing('late', 0, 'old-key')))).toBe('retired-key')
    }))

  test('lets go of what was kept plain also when no key is left to retire, and only once', () =>
    using(async (store) => {
      await applied(store, setOf(thing('p', 0, { n: 1 })))
      await applied(store, setOf(keyring(0, false)))
      await applied(store, setOf(thing('p', 1, { n: 2 })))
      await store.keeping.retireKey(OWNER, undefined)
      expect(await pastOf(store, 'p')).toMatchObject([{ body: { n: 2 } }, { body: { n: 1 } }])
      await applied(store, setOf(keyring(1, true)))
      await applied(store, setOf(sealedThing('p', 2, 'new-key')))
      expect(await store.keeping.retireKey(OWNER, undefined)).toMatchObject({ ok: true })
      expect(await pastOf(store, 'p')).toMatchObject([{ sealed: {} }, null, null])
      const left = await store.keeping.left(OWNER)
      expect(left).toMatchObject({ what: 'let-go' })
      await store.keeping.forgetLeft(OWNER, left)
      await store.keeping.retireKey(OWNER, undefined)
      expect(await store.keeping.left(OWNER)).not.toMatchObject({ what: 'let-go' })
    }))

  test('retires what was kept plain of kinds that the keyring seals since', () =>
    using(async (store) => {
      await applied(store, setOf(thing('p', 0, { n: 1 })))
      await applied(store, setOf(keyring(0, true)))
      await applied(store, setOf(sealedThing('p', 1, 'new-key')))
      await store.keeping.retireKey(OWNER, 'old-key')
      expect(await pastOf(store, 'p')).toMatchObject([{ sealed: {} }, null])
      const past = await store.history(OWNER, { record: { kind: 'keyring', id: KEYRING_ID } })
      expect(past).toMatchObject([{ at, record: { body: { sealsAll: true } } }])
    }))
}
