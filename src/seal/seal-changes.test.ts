import { expect, test } from 'vitest'
import type { Change } from '../core/vault/change.ts'
import type { Keyring } from '../core/vault/kinds/keyring.ts'
import type { Body } from '../core/vault/record.ts'
import { toBase64url } from './base64url.ts'
import { newKeyPair } from './keys.ts'
import { openBody } from './seal.ts'
import { sealChanges } from './seal-changes.ts'

const randomBytes = (lengthBytes: number) => crypto.getRandomValues(new Uint8Array(lengthBytes))
const [device, current] = [newKeyPair(randomBytes), newKeyPair(randomBytes)]
const keyring: Keyring = {
  current: current.keyId,
  keys: [
    {
      id: current.keyId,
      publicKey: toBase64url(current.publicKey),
      createdAt: '2026-03-02T08:00:00.000Z',
      wraps: [],
    },
  ],
}
const change = (kind: string, body: Body) =>
  ({ kind, id: 'r1', baseVersion: 0, schema: 1, body }) as Change
const entry = change('entry', { text: 'planted' })
const application = change('application', { company: 'planted' })
const seal = (changes: readonly Change[], ring: Keyring | undefined, deviceKey = device) =>
  sealChanges(changes, { vaultId: 'vault-1', keyring: ring, deviceKey }, randomBytes)

function open(sealed: Change | undefined, keys: typeof device) {
  if (!sealed || !('sealed' in sealed) || !sealed.sealed) return 'plain'
  const place = { owner: 'vault-1', kind: sealed.kind, id: 'r1', schema: 1 }
  const opened = openBody(sealed.sealed, place, keys)
  return opened.ok ? opened.value : opened.problem.code
}

test('seals by the device’s key until there is a keyring, then by its current one', () => {
  expect(open(seal([entry], undefined)?.[0], device)).toEqual({ text: 'planted' })
  expect(open(seal([entry], keyring)?.[0], current)).toEqual({ text: 'planted' })
  expect(open(seal([entry], keyring)?.[0], device)).toBe('other-key')
})

test('seals what is not always sealed only under a keyring that seals all', () => {
  expect(seal([application], keyring)?.[0]).toBe(application)
  const sealed = seal([application], { ...keyring, sealsAll: true })?.[0]
  expect(open(sealed, current)).toEqual({ company: 'planted' })
  const settings = change('settings', { name: 'Ines' })
  expect(seal([settings], { ...keyring, sealsAll: true })?.[0]).toBe(settings)
})

test('leaves deletions and what is sealed already as they are', () => {
  const gone = { ...entry, body: null } as Change
  const [sealed] = seal([entry], keyring) ?? []
  expect(seal([gone, sealed as Change], keyring)).toEqual([gone, sealed])
})

test('seals nothing, rather than some of it, without a key that is what its name says', () => {
  const none = { vaultId: 'vault-1', keyring: undefined, deviceKey: undefined }
  expect(sealChanges([application, entry], none, randomBytes)).toBeUndefined()
  expect(sealChanges([application], none, randomBytes)).toEqual([application])
  const [key] = keyring.keys
  const foreign = { ...keyring, keys: [{ ...key, publicKey: toBase64url(device.publicKey) }] }
  expect(seal([entry], foreign as Keyring)).toBeUndefined()
})
