import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Change, ChangeSet } from '../../core/vault/change.ts'
import { type DataFolder, dataFolderAt } from '../data-folder.ts'
import type { OpenOptions } from '../sqlite/open-sqlite-store.ts'
import { LOCAL_OWNER, type VaultStore } from '../vault-store.ts'
import { type OpenCustody, openCustody } from './open-custody.ts'

export const at = '2026-03-02T09:00:00.000Z'

/** An empty data folder of its own; for tests. */
export function freshFolder(): DataFolder & Disposable {
  const path = mkdtempSync(join(tmpdir(), 'onward-custody-'))
  return {
    ...dataFolderAt(path),
    [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }),
  }
}

export async function open(folder: DataFolder, options: OpenOptions = {}): Promise<OpenCustody> {
  const opened = await openCustody(folder, options)
  if (!opened.ok) throw new Error(opened.problem.message)
  return opened.value
}

let setCount = 0

export async function write(store: VaultStore, ...changes: Change[]): Promise<void> {
  setCount += 1
  // Processes of one test write to one folder.
  const id = `set-${process.pid}-${setCount}`
  const set: ChangeSet = { id, actor: 'test', at, intent: 'edit', changes }
  const written = await store.write(LOCAL_OWNER, set)
  if (!written.ok) throw new Error(written.problem.message)
}

export function thing(id: string, baseVersion: number, body: Record<string, unknown> | null) {
  return { kind: 'thing', id, baseVersion, schema: 1, body }
}

export function sealedThing(id: string, baseVersion: number, keyId: string, ciphertext: string) {
  const sealed = { alg: 'x', keyId, nonce: 'n', ciphertext }
  return { kind: 'thing', id, baseVersion, schema: 1, sealed }
}

export function purging(id: string, baseVersion: number): Change {
  return { ...thing(id, baseVersion, null), body: null, purge: true }
}

export function keyring(keyId: string) {
  const body = { current: keyId, keys: [] }
  return { kind: 'keyring', id: 'keyring', baseVersion: 0, schema: 1, body }
}

/** A keyring with one key `k`, wrapped once. */
export function wrappedKeyring(baseVersion: number, ciphertext: string) {
  const kdf = { alg: 'argon2id', memoryKib: 19_456, passes: 2, lanes: 1, salt: 's' }
  const wrap = { by: 'passphrase', kdf, alg: 'xchacha20poly1305', nonce: 'n', ciphertext }
  const keys = [{ id: 'k', publicKey: 'p', createdAt: at, wraps: [wrap] }]
  return { ...keyring('k'), baseVersion, body: { current: 'k', keys } }
}

export function deviceKeyText(keyId: string): string {
  return `${JSON.stringify({ alg: 'x25519', keyId, privateKey: `private-half-of-${keyId}` })}\n`
}

export async function keepBlob(opened: OpenCustody, content: Buffer): Promise<string> {
  const id = createHash('sha256').update(content).digest('base64url')
  const kept = await opened.blobs.write(id, one(content))
  if (!kept.ok) throw new Error(kept.problem.message)
  return id
}

async function* one(bytes: Uint8Array) {
  yield bytes
}

/** Everything that a vault says. */
export async function contentOf({ store }: OpenCustody) {
  return {
    records: (await store.read(LOCAL_OWNER, 0)).records,
    history: await store.history(LOCAL_OWNER, { limit: 10_000 }),
  }
}

/** The files of a folder in which a text stands. */
export function filesWith(folder: DataFolder, text: string): readonly string[] {
  return readdirSync(folder.path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => readFileSync(file).includes(text))
}
