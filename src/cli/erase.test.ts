import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { newDeviceKey } from '../seal/device-key.ts'
import { dataFolderAt } from '../store/data-folder.ts'
import { erase } from './erase.ts'
import { runOnward, temporaryFolder } from './run-onward.test-support.ts'
import { fill, plain, shellAt } from './shell.test-support.ts'

const LIMIT_MS = 120_000
const planted = 'planted words that nobody else would write'

test(
  'everything goes, what was there is looked for and not found',
  async () => {
    using folder = temporaryFolder()
    const place = dataFolderAt(folder.path)
    await fill(folder.path, [[plain('a', 0, { planted })], [plain('a', 1, { planted: 1 })]])
    const key = newDeviceKey(
      (sizeBytes) => new Uint8Array(sizeBytes).fill(7),
      '2026-03-02T10:00:00.000Z',
    )
    writeFileSync(place.deviceKey, JSON.stringify(key), { mode: 0o600 })
    const unsaid = await runOnward(['erase'], { data: folder.path })
    expect(unsaid).toMatchObject({ status: 2, stdout: '' })
    const run = await runOnward(['erase', '--yes'], { data: folder.path })
    expect(run.status).toBe(0)
    expect(run.stdout).toContain('Erased: 1 record')
    expect(run.stdout).toMatch(
      /Searched [1-9][\d.]* [kM]B of files in .* for [1-9]\d* texts .*: found 0\./,
    )
    expect(run.stderr).toContain('remove the site data')
    for (const file of readdirSync(folder.path, { recursive: true, withFileTypes: true })) {
      if (!file.isFile()) continue
      const bytes = readFileSync(join(file.parentPath, file.name))
      expect(bytes.includes('planted')).toBe(false)
      expect(bytes.includes(key.privateKey)).toBe(false)
    }
    const after = await runOnward(['doctor'], { data: folder.path })
    expect(after.status).toBe(0)
  },
  LIMIT_MS,
)

test(
  'what is still found is told',
  async () => {
    using folder = temporaryFolder()
    const { vault } = dataFolderAt(folder.path)
    await fill(folder.path, [[plain('a', 0, { planted })]])
    copyFileSync(vault, join(folder.path, 'my own copy.db'))
    const shell = shellAt(folder.path)
    expect(await erase(['--yes'], shell)).toBe(1)
    expect(shell.said()).toContain('found 1.')
    expect(shell.said()).not.toContain('planted')
  },
  LIMIT_MS,
)

test('a damaged file is not said to be erased', async () => {
  using folder = temporaryFolder()
  const { vault } = dataFolderAt(folder.path)
  writeFileSync(vault, 'no longer a database '.repeat(400))
  const shell = shellAt(folder.path)
  expect(await erase(['--yes'], shell)).toBe(1)
  expect(shell.said()).toContain('delete the folder')
  expect(readFileSync(vault, 'utf8')).toContain('no longer')
})
