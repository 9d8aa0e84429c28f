import { hash, randomBytes } from 'node:crypto'
import {
  chmodSync,
  closeSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import type { Body, Sealed } from '../core/vault/record.ts'
import { newDeviceKey, readDeviceKey } from '../seal/device-key.ts'
import { sealBody } from '../seal/seal.ts'
import { FolderBlobStore } from '../store/blobs/folder-blob-store.ts'
import { openCustody } from '../store/custody/open-custody.ts'
import { type DataFolder, dataFolderAt } from '../store/data-folder.ts'
import { LOCAL_OWNER } from '../store/vault-store.ts'
import { OpenRecords } from './open-records.ts'
import { runOnward, temporaryFolder } from './run-onward.test-support.ts'

const at = '2026-03-02T10:00:00.000Z'
const random = (sizeBytes: number) => new Uint8Array(randomBytes(sizeBytes))

/** A data folder with its keys, one plain and one sealed record. */
async function healthy(path: string): Promise<DataFolder> {
  const folder = dataFolderAt(path)
  const opened = await OpenRecords.open(folder)
  if (!opened.ok) throw new Error(opened.problem.code)
  await using records = opened.value
  const file = newDeviceKey(random, at)
  const key = readDeviceKey(file)
  if (!key.ok) throw new Error(key.problem.code)
  writeFileSync(folder.deviceKey, JSON.stringify(file), { mode: 0o600 })
  writeFileSync(folder.cookieKey, randomBytes(32).toString('base64url'), { mode: 0o600 })
  const { vaultId } = await records.store.identity(LOCAL_OWNER)
  const place = { owner: vaultId, kind: 'entry', id: 'e1', schema: 1 }
  const body: Body = { form: 'free', startedAt: at, text: 'mine' }
  const sealed: Sealed = sealBody(body, place, key.value.publicKey, key.value.keyId, random)
  const written = await records.store.write(LOCAL_OWNER, {
    id: 'fill',
    actor: 'test',
    at,
    intent: 'fill',
    changes: [
      { kind: 'settings', id: 'settings', baseVersion: 0, schema: 1, body: { name: 'Ada' } },
      { kind: 'future-kind', id: 'f1', baseVersion: 0, schema: 1, body: {} },
      { kind: 'entry', id: 'e1', baseVersion: 0, schema: 1, sealed },
    ],
  })
  if (!written.ok) throw new Error(written.problem.message)
  return folder
}

function tamper(folder: DataFolder, sql: string): void {
  using database = new DatabaseSync(folder.vault)
  database.exec(sql)
}

const doctor = (data: string) => runOnward(['doctor'], { data, cwd: '/' })
const looked = (stdout: string) => stdout.split('\n').filter((line) => line.startsWith('look'))

test('an empty place is in order, and nothing is made there', async () => {
  using folder = temporaryFolder()
  const run = await doctor(`${folder.path}/none`)
  expect(run).toMatchObject({ status: 0, stderr: '' })
  expect(run.stdout).toContain('All is in order')
  expect(readdirSync(folder.path)).toEqual([])
})

test('records, keys and seals that are in order are said to be fine', async () => {
  using folder = temporaryFolder()
  await healthy(folder.path)
  const run = await doctor(folder.path)
  expect(looked(run.stdout)).toEqual([])
  expect(run.status).toBe(0)
  expect(run.stdout).toContain('3 records, all of them readable')
  expect(run.stdout).toContain('1 record of a kind this Onward does not know')
  expect(run.stdout).toContain('Sealed records: 1 record, all intact')
})

test('a damaged file is told, and is not opened for writing', async () => {
  using folder = temporaryFolder()
  const { vault } = await healthy(folder.path)
  const size = statSync(vault).size
  const file = openSync(vault, 'r+')
  for (let at = 4096; at < size; at += 4096) writeSync(file, randomBytes(600), 0, 600, at)
  closeSync(file)
  const run = await doctor(folder.path)
  expect(run.status).toBe(1)
  expect(looked(run.stdout)[0]).toMatch(/Records file: .*damaged/)
  expect(run.stdout).not.toContain('Journal and notes')
})

test('a file that is none of ours is told', async () => {
  using folder = temporaryFolder()
  writeFileSync(dataFolderAt(folder.path).vault, 'a diary of another kind'.repeat(300), {
    mode: 0o600,
  })
  const run = await doctor(folder.path)
  expect(run.status).toBe(1)
  expect(looked(run.stdout)[0]).toContain('not one that Onward wrote')
})

test('a record that lies open though its kind is sealed is named, without its words', async () => {
  using folder = temporaryFolder()
  const place = await healthy(folder.path)
  tamper(
    place,
    `update records set form = 'plain', content = '{"form":"free","startedAt":"${at}","text":"secret"}' where kind = 'entry'`,
  )
  const run = await doctor(folder.path)
  expect(run.status).toBe(1)
  expect(run.stdout).toContain('should be sealed and are not: entry/e1')
  expect(run.stdout).not.toContain('secret')
})

test('a sealed record that was changed is named', async () => {
  using folder = temporaryFolder()
  const place = await healthy(folder.path)
  tamper(
    place,
    `update records set content = replace(content, '"nonce":"', '"nonce":"A') where kind = 'entry'`,
  )
  const run = await doctor(folder.path)
  expect(run.status).toBe(1)
  expect(run.stdout).toContain('changed or damaged: entry/e1')
})

test('a record that cannot be read is named and stays', async () => {
  using folder = temporaryFolder()
  const place = await healthy(folder.path)
  tamper(place, `update records set content = '{"name":17}' where kind = 'settings'`)
  const run = await doctor(folder.path)
  expect(run.status).toBe(1)
  expect(run.stdout).toContain('kept aside, untouched: settings/settings')
})

test('sealed records whose key is gone are told', async () => {
  using folder = temporaryFolder()
  const place = await healthy(folder.path)
  writeFileSync(place.deviceKey, JSON.stringify(newDeviceKey(random, at)), { mode: 0o600 })
  const run = await doctor(folder.path)
  expect(run.status).toBe(1)
  expect(run.stdout).toContain('sealed with a key that is not here')
  expect(run.stdout).toContain('opens none of the sealed records here')
})

test('a broken key is told', async () => {
  using folder = temporaryFolder()
  const place = await healthy(folder.path)
  writeFileSync(place.deviceKey, '{}', { mode: 0o600 })
  writeFileSync(place.cookieKey, 'short', { mode: 0o600 })
  const about = looked((await doctor(folder.path)).stdout).map((line) => line.split(':')[0])
  expect(about).toContain('look  Key of this device')
  expect(about).toContain('look  Key for the browser')
})

test.skipIf(process.platform === 'win32')(
  'files that others may read are told with the remedy',
  async () => {
    using folder = temporaryFolder()
    const place = await healthy(folder.path)
    for (const file of [place.vault, place.deviceKey, place.cookieKey]) chmodSync(file, 0o644)
    const run = await doctor(folder.path)
    expect(run.status).toBe(1)
    for (const file of [place.vault, place.deviceKey, place.cookieKey]) {
      expect(run.stdout).toContain(`chmod 600 "${file}"`)
    }
  },
)

test('a file that is missing, and one that was changed, are told by the record that names them', async () => {
  using folder = temporaryFolder()
  const place = await healthy(folder.path)
  const blobs = new FolderBlobStore(place.blobs)
  const bytes = randomBytes(50)
  const blobId = (of: Uint8Array) => hash('sha256', of, 'base64url')
  const kept = await blobs.write(
    blobId(bytes),
    (async function* () {
      yield bytes
    })(),
  )
  if (!kept.ok) throw new Error(kept.problem.message)
  {
    const opened = await OpenRecords.open(place)
    if (!opened.ok) throw new Error(opened.problem.code)
    await using records = opened.value
    const changes = [blobId(bytes), blobId(randomBytes(1))].map((id, index) => ({
      kind: 'attachment',
      id: `a${index}`,
      baseVersion: 0,
      schema: 1,
      body: { name: 'secret.pdf', type: '', sizeBytes: 9, blobId: id, key: 'k', addedAt: at },
    }))
    const set = { id: 'files', actor: 'test', at, intent: 'fill', changes }
    expect((await records.store.write(LOCAL_OWNER, set)).ok).toBe(true)
  }
  const missing = await doctor(folder.path)
  expect(looked(missing.stdout).join()).toContain('1 file is not here, named by attachment/a1')
  const [name = ''] = readdirSync(place.blobs).filter((name) => name !== 'parts')
  writeFileSync(join(place.blobs, name), 'other')
  const changed = await doctor(folder.path)
  expect(looked(changed.stdout).join()).toContain('not as when it was added: attachment/a0')
  expect(changed.stdout).not.toContain('secret.pdf')
})

test('automatic backups are said with their time, and one that is not whole is told', async () => {
  using folder = temporaryFolder()
  const place = await healthy(folder.path)
  const kept = await keepAutomatic(place)
  const whole = await doctor(folder.path)
  expect(whole.stdout).toMatch(
    /Automatic backups: One of .* at \d+:\d\d, from before an import, whole/,
  )
  writeFileSync(kept, readFileSync(kept).subarray(0, -9))
  const cut = await doctor(folder.path)
  expect(looked(cut.stdout).join()).toMatch(/One of 1 cannot be read: .* is damaged or was cut off/)
})

async function keepAutomatic(place: DataFolder): Promise<string> {
  const opened = await openCustody(place)
  if (!opened.ok) throw new Error(opened.problem.message)
  await using open = opened.value
  const kept = await open.custody.keepBackup('before-import')
  if (!kept.ok || kept.value === null) throw new Error('no backup was kept')
  return kept.value
}

test('salvaging records that were never begun frightens nobody', async () => {
  using temporary = temporaryFolder()
  const data = join(temporary.path, 'records')
  const opened = await OpenRecords.open(dataFolderAt(data))
  if (!opened.ok) throw new Error(opened.problem.code)
  await opened.value.store.identity(LOCAL_OWNER)
  await opened.value[Symbol.asyncDispose]()
  const { status, stderr } = await runOnward(['doctor', '--salvage'], { data, cwd: temporary.path })
  expect(stderr).toContain('No record was kept in')
  expect(status).toBe(1)
})
