import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readDeviceKey } from '../seal/device-key.ts'
import { type DataFolder, dataFolderAt } from '../store/data-folder.ts'
import { readSecretFile } from '../store/secret-file.ts'
import { cookieKey, deviceKeyJson } from './key-files.ts'

let folder: DataFolder
let hasPassphrase = false
const custody = {
  deviceKey: async () => readSecretFile(folder.deviceKey),
  hasKeyring: async () => hasPassphrase,
}
beforeEach(() => {
  hasPassphrase = false
  folder = dataFolderAt(mkdtempSync(join(tmpdir(), 'onward-keys-')))
})
afterEach(() => rmSync(folder.path, { recursive: true, force: true }))

test('makes each key once and finds it again', async () => {
  expect(cookieKey(folder)).toEqual(cookieKey(folder))
  const first = await deviceKeyJson(folder, custody)
  expect(await deviceKeyJson(folder, custody)).toEqual(first)
  expect(first.ok && readDeviceKey(JSON.parse(first.value)).ok).toBe(true)
})

test('makes no key of the device in the place of a passphrase', async () => {
  hasPassphrase = true
  const none = await deviceKeyJson(folder, custody)
  expect(none).toMatchObject({ ok: false, problem: { code: 'no-device-key' } })
  expect(existsSync(folder.deviceKey)).toBe(false)
})

test.skipIf(process.platform === 'win32')('keeps keys for their person alone', async () => {
  cookieKey(folder)
  await deviceKeyJson(folder, custody)
  for (const file of [folder.cookieKey, folder.deviceKey]) {
    expect(statSync(file).mode & 0o777).toBe(0o600)
  }
})

test('leaves a damaged key file as it is and says which one', async () => {
  writeFileSync(folder.cookieKey, 'short')
  writeFileSync(folder.deviceKey, '{"alg":')
  for (const [found, file] of [
    [cookieKey(folder), folder.cookieKey],
    [await deviceKeyJson(folder, custody), folder.deviceKey],
  ] as const) {
    expect(found).toMatchObject({ ok: false, problem: { code: 'broken-key-file' } })
    expect(!found.ok && found.problem.message).toContain(file)
  }
  expect(readFileSync(folder.deviceKey, 'utf8')).toBe('{"alg":')
})
