import { readdirSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { pullAnswerSchema, type VaultIdentity } from '../../core/protocol/sync.ts'
import { dataFolderAt } from '../../store/data-folder.ts'
import { LOCAL_OWNER } from '../../store/vault-store.ts'
import { setOf, type TestServer, testServer, thing } from '../app.test-support.ts'
import { MAX_ASKING_BYTES, MAX_VAULT_FILE_BYTES } from '../limits.ts'

const BYTES = { 'content-type': 'application/octet-stream' }

function restore(server: TestServer, body: Uint8Array, headers: Record<string, string> = BYTES) {
  return server.askWith(headers, '/api/restore', { method: 'POST', body: body as BodyInit })
}

function ask(server: TestServer, path: string, body: unknown) {
  return server.ask(path, { method: 'POST', body: JSON.stringify(body) })
}

async function codeOf(response: Response): Promise<readonly [number, string]> {
  const { problem } = (await response.json()) as { problem: { code: string } }
  return [response.status, problem.code]
}

async function pull(server: TestServer) {
  return pullAnswerSchema.parse(await (await server.ask('/api/sync')).json())
}

test('gives a whole vault file and takes it back into a new epoch', async () => {
  await using server = await testServer()
  await server.push(setOf(thing('a', 0, { n: 1 })), setOf(thing('b', 0, { n: 1 })))
  const response = await server.ask('/api/backup')
  expect(response.headers.get('content-disposition')).toMatch(
    /^attachment; filename="onward-\d{4}-\d\d-\d\d\.onward"$/,
  )
  const file = new Uint8Array(await response.arrayBuffer())
  expect(gunzipSync(file).toString()).toContain('"keyId":"k"')
  await server.push(setOf(thing('a', 1, { n: 2 }), thing('c', 0, {})))
  const before = await server.store.identity(LOCAL_OWNER)
  const restored = await restore(server, file)
  expect([restored.status, await restored.json()]).toEqual([200, { records: 2, blobs: 0 }])
  const after = await pull(server)
  expect(after.records.map(({ id, version }) => `${id}${version}`)).toEqual(['a1', 'b1'])
  expect(after.epoch).toBe(before.epoch + 1)
  expect(after.revision).toBeGreaterThan(before.revision)
  const late = { protocol: 1, vaultId: before.vaultId, epoch: before.epoch }
  const stale = await server.post({ ...late, sets: [setOf(thing('late', 0, {}))] })
  expect(await codeOf(stale)).toEqual([409, 'other-vault'])
  expect(readdirSync(server.folder).filter((name) => name.startsWith('restoring'))).toEqual([])
})

test('refuses what is no whole backup and changes nothing', async () => {
  await using server = await testServer()
  await server.push(setOf(thing('a', 0, { n: 1 })))
  const file = new Uint8Array(await (await server.ask('/api/backup')).arrayBuffer())
  const before: VaultIdentity = await server.store.identity(LOCAL_OWNER)
  const cut = file.subarray(0, file.length - 12)
  expect(await codeOf(await restore(server, cut))).toEqual([400, 'damaged-file'])
  const page = Buffer.from('<!doctype html>')
  expect(await codeOf(await restore(server, page))).toEqual([400, 'not-a-vault-file'])
  const asJson = await restore(server, file, { 'content-type': 'application/json' })
  expect(await codeOf(asJson)).toEqual([415, 'wrong-type'])
  const huge = { ...BYTES, 'content-length': String(MAX_VAULT_FILE_BYTES + 1) }
  expect(await codeOf(await restore(server, file, huge))).toEqual([413, 'too-large'])
  expect(await server.store.identity(LOCAL_OWNER)).toEqual(before)
  expect(readdirSync(dataFolderAt(server.folder).backups)).toEqual([])
  expect(readdirSync(server.folder).filter((name) => name.startsWith('restoring'))).toEqual([])
})

test('erases only the vault that is named, and tells what was found afterwards', async () => {
  await using server = await testServer()
  await server.push(setOf(thing('a', 0, { text: 'words that must not stay behind' })))
  const { vaultId } = await server.store.identity(LOCAL_OWNER)
  for (const body of [{}, { vaultId: 'another' }, { vaultId: 7 }]) {
    expect(await codeOf(await ask(server, '/api/erase', body))).toEqual([409, 'other-vault'])
  }
  const long = { vaultId: 'x'.repeat(MAX_ASKING_BYTES) }
  expect(await codeOf(await ask(server, '/api/erase', long))).toEqual([413, 'too-large'])
  expect((await pull(server)).records).toHaveLength(1)
  const erased = await ask(server, '/api/erase', { vaultId })
  expect(await erased.json()).toMatchObject({ records: 1, blobs: 0, backups: 0, found: 0 })
  expect(await pull(server)).toMatchObject({ vaultId, epoch: 2, erasedEpoch: 2, records: [] })
  const key = (await (await server.ask('/api/device-key')).json()) as { keyId: string }
  expect(key.keyId).not.toBe('k')
})

test('keeps the key of the device while it is needed and gives none once it is retired', async () => {
  await using server = await testServer()
  expect(await codeOf(await ask(server, '/api/retire-device-key', {}))).toEqual([
    409,
    'still-in-use',
  ])
  const keyring = { current: 'passphrase-key', keys: [] }
  await server.push(
    setOf({ kind: 'keyring', id: 'keyring', baseVersion: 0, schema: 1, body: keyring }),
  )
  expect((await server.ask('/api/device-key')).status).toBe(200)
  expect((await ask(server, '/api/retire-device-key', {})).status).toBe(200)
  const retired = await server.ask('/api/device-key')
  expect(retired.headers.get('cache-control')).toBe('no-store')
  expect([retired.status, await retired.json()]).toEqual([200, null])
  const sealed = { alg: 'x', keyId: 'k', nonce: 'n', ciphertext: 'c' }
  const late = setOf({ kind: 'thing', id: 'late', baseVersion: 0, schema: 1, sealed })
  expect(await (await server.push(late)).json()).toMatchObject({
    outcomes: [{ outcome: 'refused', code: 'retired-key' }],
  })
})

test('lets nobody who is not signed in ask for any of it', async () => {
  await using server = await testServer()
  expect((await server.askWith({ cookie: '' }, '/api/backup')).status).toBe(401)
  for (const path of ['/api/restore', '/api/erase', '/api/retire-device-key']) {
    const init = { method: 'POST', body: '{}' }
    expect((await server.askWith({ cookie: '' }, path, init)).status).toBe(401)
    const foreign = await server.askWith({ origin: 'https://evil.example' }, path, init)
    expect(await codeOf(foreign)).toEqual([403, 'foreign-origin'])
  }
})
