import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Context } from '../context.ts'
import { type Change, nextRecord } from './change.ts'
import { create } from './edit.ts'
import {
  adjustKeyring,
  beginKeyring,
  currentKey,
  dropsWraps,
  isSealedUnder,
  isSettled,
  type KeyringKey,
  keyringOf,
  losesKeys,
  mergeKeyrings,
  passkeysOf,
  replaceCurrentKey,
  rewrap,
  settleKeyring,
  withoutPasskey,
} from './keyring.ts'
import { entryKind } from './kinds/care.ts'
import { type Keyring, type KeyWrap, keyringKind } from './kinds/keyring.ts'
import { MemoryVault } from './vault.ts'

const at: Context['now']['instant'] = '2026-03-02T08:00:00.000Z'
const kdf = { alg: 'argon2id', memoryKib: 32, passes: 1, lanes: 1, salt: 'AAAA' } as const

function wrap(by: string, name: string): KeyWrap {
  return { by, kdf, alg: 'xchacha20poly1305', nonce: name, ciphertext: name }
}

function key(
  id: string,
  wraps = [wrap('passphrase', `${id}-p`), wrap('recovery-code', `${id}-r`)],
) {
  return { id, publicKey: 'AAAA', createdAt: at, wraps } satisfies KeyringKey
}

/** A vault with a keyring, to which changes are applied in order. */
function vaultWith(first: KeyringKey) {
  const vault = new MemoryVault()
  const apply = (change: Change) => vault.put(nextRecord(change, at))
  apply(beginKeyring(vault, first))
  const ring = () => {
    const keyring = keyringOf(vault)
    if (!keyring) throw new Error('there is no keyring')
    return keyring
  }
  return { vault, apply, ring }
}

test('begins with one key, which is the current one and settled', () => {
  const { ring } = vaultWith(key('a'))
  expect(currentKey(ring().body)).toEqual(key('a'))
  expect(isSettled(ring().body)).toBe(true)
  expect(keyringKind.shape.safeParse(ring().body).success).toBe(true)
})

test('there is no current key where the keyring names one that it does not have', () => {
  expect(currentKey({ current: 'b', keys: [key('a')] })).toBeUndefined()
})

test('wraps anew by one secret and leaves the other secret as it is', () => {
  const { apply, ring } = vaultWith(key('a'))
  apply(rewrap(ring(), ({ id }) => wrap('passphrase', `${id}-new`)))
  expect(ring().body.keys[0]?.wraps.map(({ nonce }) => nonce)).toEqual(['a-r', 'a-new'])
  apply(rewrap(ring(), () => undefined))
  expect(ring().body.keys[0]?.wraps).toHaveLength(2)
})

test('replacing the key keeps the earlier ones, unsettles, and settling retires them', () => {
  const { apply, ring } = vaultWith(key('a'))
  apply(adjustKeyring(ring(), { sealsAll: true }))
  expect(isSettled(ring().body)).toBe(false)
  apply(settleKeyring(ring(), at))
  expect(ring().body.allSealedAt).toBe(at)
  expect(isSettled(ring().body)).toBe(true)
  apply(replaceCurrentKey(ring(), [key('a', [wrap('passphrase', 'a-new')])], key('b')))
  expect(ring().body.current).toBe('b')
  expect(ring().body.keys.map(({ id, wraps }) => [id, wraps.length])).toEqual([
    ['a', 1],
    ['b', 2],
  ])
  expect(isSettled(ring().body)).toBe(false)
  apply(settleKeyring(ring(), at))
  expect(ring().body.keys.map(({ retiredAt }) => retiredAt)).toEqual([at, undefined])
  expect(isSettled(ring().body)).toBe(true)
  apply(adjustKeyring(ring(), { sealsAll: false }))
  expect(isSettled(ring().body)).toBe(false)
  apply(settleKeyring(ring(), at))
  expect(isSettled(ring().body)).toBe(true)
})

test.each([
  ['entry', undefined, true],
  ['application', undefined, false],
  ['application', { sealsAll: true }, true],
  ['letter-text', { sealsAll: true }, true],
  ['of-a-later-version', { sealsAll: true }, true],
  ['keyring', { sealsAll: true }, false],
  ['settings', { sealsAll: true }, false],
  ['application', { sealsAll: false }, false],
])('a record of %s under %j is sealed: %s', (kindName, keyring, expected) => {
  const kind = kindName === 'entry' ? entryKind : undefined
  expect(isSealedUnder(keyring, kindName, kind)).toBe(expected)
})

test('sees every change that would lose a key', () => {
  const { vault, ring } = vaultWith(key('a'))
  const before = ring().body
  const head = { kind: 'keyring', id: 'keyring', baseVersion: 1, schema: 1 }
  expect(losesKeys(before, { ...head, body: null })).toBe(true)
  expect(losesKeys(before, { ...head, body: { current: 'b', keys: [key('b')] } })).toBe(true)
  expect(
    losesKeys(
      before,
      rewrap(ring(), () => undefined),
    ),
  ).toBe(false)
  expect(losesKeys(undefined, beginKeyring(vault, key('b')))).toBe(false)
  expect(losesKeys(before, create(entryKind, 'e', { text: 'x' } as never))).toBe(false)
})

const names = (keyring: Keyring) =>
  Object.fromEntries(
    keyring.keys.map(({ id, wraps }) => [id, wraps.map(({ nonce }) => nonce).toSorted()]),
  )

test('joins a new passphrase from here with a new recovery code from there', () => {
  const base = { current: 'a', keys: [key('a')] }
  const mine = {
    current: 'a',
    keys: [key('a', [wrap('passphrase', 'new-p'), wrap('recovery-code', 'a-r')])],
  }
  const theirs = {
    current: 'a',
    keys: [key('a', [wrap('passphrase', 'a-p'), wrap('recovery-code', 'new-r')])],
  }
  expect(names(mergeKeyrings(base, mine, theirs))).toEqual({ a: ['new-p', 'new-r'] })
})

test('keeps both of two first keys, and goes on with the one that stands already', () => {
  const merged = mergeKeyrings(
    undefined,
    { current: 'a', keys: [key('a')] },
    { current: 'b', keys: [key('b')] },
  )
  expect(merged.current).toBe('b')
  expect(names(merged)).toEqual({ a: ['a-p', 'a-r'], b: ['b-p', 'b-r'] })
})

test('the key that is in use is never a retired one', () => {
  const base = { current: 'a', keys: [key('a')] }
  const mine = { current: 'b', keys: [{ ...key('a'), retiredAt: at }, key('b')] }
  const theirs = { current: 'c', keys: [{ ...key('a'), retiredAt: at }, key('c')] }
  const merged = mergeKeyrings(base, mine, theirs)
  expect(merged.current).toBe('c')
  expect(merged.keys.map(({ id, retiredAt }) => [id, retiredAt])).toEqual([
    ['a', at],
    ['c', undefined],
    ['b', undefined],
  ])
})

/** What devices do to a keyring. */
const steps = fc.array(
  fc.oneof(
    fc.record({ does: fc.constant('passphrase' as const), name: fc.uuid() }),
    fc.record({ does: fc.constant('code' as const), name: fc.uuid() }),
    fc.record({ does: fc.constant('replace' as const), name: fc.uuid() }),
    fc.record({ does: fc.constant('settle' as const), name: fc.uuid() }),
    fc.record({ does: fc.constant('seal-all' as const), name: fc.uuid() }),
  ),
  { maxLength: 6 },
)

function after(base: Keyring, taken: ReadonlyArray<{ does: string; name: string }>): Keyring {
  const vault = new MemoryVault()
  vault.put({ kind: 'keyring', id: 'keyring', version: 1, schema: 1, updatedAt: at, body: base })
  for (const { does, name } of taken) {
    const ring = keyringOf(vault)
    if (!ring) throw new Error('there is no keyring')
    const change =
      does === 'replace'
        ? replaceCurrentKey(ring, [], key(name))
        : does === 'settle'
          ? settleKeyring(ring, at)
          : does === 'seal-all'
            ? adjustKeyring(ring, { sealsAll: !ring.body.sealsAll })
            : rewrap(ring, ({ id }) =>
                wrap(does === 'code' ? 'recovery-code' : 'passphrase', `${id}-${name}`),
              )
    vault.put(nextRecord(change, at))
  }
  return keyringOf(vault)?.body ?? base
}

test('whatever two devices did, no key is lost and each opens by a secret of each sort', () => {
  fc.assert(
    fc.property(steps, steps, steps, (before, here, there) => {
      const base = after({ current: 'a', keys: [key('a')] }, before)
      const [mine, theirs] = [after(base, here), after(base, there)]
      const merged = mergeKeyrings(base, mine, theirs)
      const ids = new Set([...mine.keys, ...theirs.keys].map(({ id }) => id))
      expect(new Set(merged.keys.map(({ id }) => id))).toEqual(ids)
      expect(merged.keys).toHaveLength(ids.size)
      expect(currentKey(merged)?.retiredAt).toBeUndefined()
      expect(currentKey(merged)).toBeDefined()
      for (const { id, wraps } of merged.keys) {
        expect(new Set(wraps.map(({ by }) => by))).toEqual(new Set(['passphrase', 'recovery-code']))
        const [my, their] = [mine, theirs].map(({ keys }) => keys.find((one) => one.id === id))
        const was = base.keys.find((one) => one.id === id)
        // A wrap that one side made stays; one that was there before stays unless a side replaced it.
        for (const wrap of [...(my?.wraps ?? []), ...(their?.wraps ?? [])]) {
          const isNew = !was?.wraps.some(({ nonce }) => nonce === wrap.nonce)
          if (isNew) expect(wraps).toContainEqual(wrap)
        }
      }
      expect(keyringKind.shape.safeParse(merged).success).toBe(true)
      expect(mergeKeyrings(base, merged, theirs)).toEqual(merged)
    }),
    { numRuns: 300 },
  )
})

const passkey = (id: string) => ({ id, name: id, addedAt: at })

test('a passkey that is taken away opens no key any more, all else does', () => {
  const byPasskey = (id: string) => ({ ...wrap('passkey', id), passkey: passkey(id) })
  const { apply, ring } = vaultWith(
    key('k1', [wrap('passphrase', 'p'), byPasskey('phone'), byPasskey('laptop')]),
  )
  apply(replaceCurrentKey(ring(), [], key('k2', [wrap('passphrase', 'p2'), byPasskey('phone')])))
  expect(passkeysOf(ring().body).map(({ id }) => id)).toEqual(['phone'])
  apply(withoutPasskey(ring(), 'phone'))
  expect(passkeysOf(ring().body)).toEqual([])
  expect(ring().body.keys.map(({ wraps }) => wraps.map(({ ciphertext }) => ciphertext))).toEqual([
    ['p', 'laptop'],
    ['p2'],
  ])
  expect(passkeysOf({ ...ring().body, current: 'none' })).toEqual([])
})

test('only a keyring that lacks an earlier wrap drops one', () => {
  const rings = (wraps: readonly string[]) => {
    const { vault, ring } = vaultWith(
      key(
        'k1',
        wraps.map((name) => wrap('passphrase', name)),
      ),
    )
    const kept = vault.find(keyringKind.name, ring().id)
    if (!kept) throw new Error('there is no keyring')
    return kept
  }
  expect(dropsWraps(rings(['a', 'b']), rings(['b']))).toBe(true)
  expect(dropsWraps(rings(['a']), rings(['a', 'b']))).toBe(false)
  expect(dropsWraps(rings(['a']), { ...rings([]), kind: 'note' })).toBe(true)
  expect(dropsWraps({ ...rings(['a']), kind: 'note' }, rings([]))).toBe(false)
})

test('keys of which one is neither current nor retired are not settled', () => {
  const keys = [key('k1'), { ...key('k2'), retiredAt: at }, key('k3')]
  expect(isSettled({ current: 'k3', keys })).toBe(false)
  expect(isSettled({ current: 'k3', keys: keys.slice(1) })).toBe(true)
})

test('a change that keeps some keys and loses one loses keys', () => {
  const { apply, ring } = vaultWith(key('k1'))
  apply(replaceCurrentKey(ring(), [], key('k2')))
  const before = ring().body
  const left = (keys: readonly KeyringKey[]): Change => ({
    ...{ kind: keyringKind.name, id: ring().id, baseVersion: 2, schema: 1 },
    body: { ...before, keys },
  })
  expect(losesKeys(before, left(before.keys))).toBe(false)
  expect(losesKeys(before, left(before.keys.slice(1)))).toBe(true)
  expect(losesKeys(before, left(before.keys.map((one) => ({ ...one, wraps: [] }))))).toBe(true)
  const fewer = before.keys.map((each) => ({ ...each, wraps: each.wraps.slice(1) }))
  expect(losesKeys(before, left(fewer))).toBe(false)
})
