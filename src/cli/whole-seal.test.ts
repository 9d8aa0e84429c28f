import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { KEYRING_ID, keyringKind } from '../core/vault/kinds/keyring.ts'
import { letterKind, letterTextKind } from '../core/vault/kinds/letter.ts'
import { isSealed } from '../core/vault/record.ts'
import { toBase64url } from '../seal/base64url.ts'
import { newKeyPair } from '../seal/keys.ts'
import { openBody } from '../seal/seal.ts'
import { dataFolderAt } from '../store/data-folder.ts'
import { LOCAL_OWNER } from '../store/vault-store.ts'
import { OpenRecords } from './open-records.ts'
import { runOnward, temporaryFolder } from './run-onward.test-support.ts'

const at = '2026-03-02T10:00:00.000Z'
const letter = join(import.meta.dirname, '../../test/mail/fixtures/no-after-interview.eml')
const keyPair = newKeyPair((sizeBytes) => new Uint8Array(randomBytes(sizeBytes)))

async function openRecords(data: string): Promise<OpenRecords> {
  const opened = await OpenRecords.open(dataFolderAt(data))
  if (!opened.ok) throw new Error(opened.problem.message)
  return opened.value
}

/** A vault whose keyring seals every kind. */
async function wholeSealed(data: string): Promise<void> {
  await using records = await openRecords(data)
  const { keyId: id, publicKey } = keyPair
  const key = { id, publicKey: toBase64url(publicKey), createdAt: at, wraps: [] }
  const body = { current: id, keys: [key], sealsAll: true }
  const change = { kind: keyringKind.name, id: KEYRING_ID, baseVersion: 0, schema: 1, body }
  const set = { id: 'keys', actor: 'test', at, intent: 'fill', changes: [change] }
  const written = await records.store.write(LOCAL_OWNER, set)
  if (!written.ok) throw new Error(written.problem.message)
}

test('a letter is sealed with the key of the keyring before it is kept, and kept once', async () => {
  using folder = temporaryFolder()
  await wholeSealed(folder.path)
  const save = () => runOnward(['read', '--save', letter], { data: folder.path })
  expect((await save()).stderr).toContain('1 letter saved')
  expect((await save()).stderr).toContain('was there already')
  await using records = await openRecords(folder.path)
  const { vaultId } = await records.store.identity(LOCAL_OWNER)
  const [kept] = records.vault.stored(letterKind.name)
  if (!kept) throw new Error('no letter was kept')
  expect(kept.version).toBe(1)
  for (const kind of [letterKind, letterTextKind]) {
    const record = await records.store.find(LOCAL_OWNER, kind.name, kept.id)
    if (!record || !isSealed(record)) throw new Error(`${kind.name} lies open`)
    const place = { owner: vaultId, kind: kind.name, id: kept.id, schema: record.schema }
    const opened = openBody(record.sealed, place, keyPair)
    expect(opened.ok && JSON.stringify(opened.value)).toContain('Ines')
  }
  for (const name of readdirSync(folder.path).filter((name) => name.startsWith('vault.db'))) {
    expect(readFileSync(join(folder.path, name)).includes('Ines')).toBe(false)
  }
  const checked = await runOnward(['doctor'], { data: folder.path })
  expect(checked.stdout).toContain('Sealed records: 2 records under your passphrase')
  expect(checked.stdout).toContain('It seals every record.')
})

test('the next step is for the app to say where every record is sealed', async () => {
  using folder = temporaryFolder()
  await wholeSealed(folder.path)
  const run = await runOnward(['next', '--json'], { data: folder.path })
  expect(run).toMatchObject({ status: 1, stdout: '' })
  expect(run.stderr).toContain('Your records are sealed')
})
