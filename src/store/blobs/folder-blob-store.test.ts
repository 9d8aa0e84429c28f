import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { blobOf, gathered, inParts, testBlobs } from './blobs.test-support.ts'

test('keeps a blob and gives it back, whole or a part of it', async () => {
  using blobs = testBlobs()
  const { id, bytes } = blobOf(700_001)
  expect(await blobs.store.has(id)).toBe(false)
  expect(blobs.store.read(id)).toBeUndefined()
  const written = await blobs.store.write(id, inParts(bytes))
  expect(written).toEqual({ ok: true, value: { id, sizeBytes: 700_001 } })
  expect(await blobs.store.has(id)).toBe(true)
  expect(await gathered(blobs.store.read(id))).toEqual(bytes)
  const range = { from: 300_000, to: 600_123 }
  expect(await gathered(blobs.store.read(id, range))).toEqual(bytes.subarray(300_000, 600_123))
  expect(await gathered(blobs.store.read(id, { from: 5, to: 5 }))).toHaveLength(0)
})

test('lists whole blobs and nothing else', async () => {
  using blobs = testBlobs()
  expect(await ids(blobs.store)).toEqual([])
  const [one, two] = [blobOf(10), blobOf(20)]
  for (const { id, bytes } of [one, two]) await blobs.store.write(id, inParts(bytes))
  writeFileSync(join(blobs.folder, 'notes.txt'), 'not ours')
  mkdirSync(join(blobs.folder, 'f'.repeat(64)))
  expect(await ids(blobs.store)).toEqual([one.id, two.id].sort())
})

test('keeps nothing of bytes that are not those of the id', async () => {
  using blobs = testBlobs()
  const { id } = blobOf(100)
  const written = await blobs.store.write(id, inParts(blobOf(100).bytes))
  expect(!written.ok && written.problem.code).toBe('wrong-hash')
  expect(await blobs.store.has(id)).toBe(false)
  expect(readdirSync(join(blobs.folder, 'parts'))).toEqual([])
})

test('keeps nothing of a source that breaks off', async () => {
  using blobs = testBlobs()
  const { id, bytes } = blobOf(1000)
  const breaksOff = async function* () {
    yield bytes.subarray(0, 500)
    throw new RangeError('the source broke')
  }
  await expect(blobs.store.write(id, breaksOff())).rejects.toThrow(RangeError)
  expect(await blobs.store.has(id)).toBe(false)
  expect(readdirSync(join(blobs.folder, 'parts'))).toEqual([])
})

test('two that write the same blob at once both succeed', async () => {
  using blobs = testBlobs()
  const { id, bytes } = blobOf(50_000)
  const both = [1, 2].map(() => blobs.store.write(id, inParts(bytes)))
  expect((await Promise.all(both)).every(({ ok }) => ok)).toBe(true)
  expect(await gathered(blobs.store.read(id))).toEqual(bytes)
})

test.each([
  '',
  '..',
  '../vault.db',
  '/etc/passwd',
  '..%2f..%2fvault.db',
  `../${'A'.repeat(40)}`,
  `${'A'.repeat(42)}=`,
  `${'A'.repeat(42)}B`,
  'A'.repeat(44),
  `${'A'.repeat(42)}\u0000`,
  'con',
])('takes %j as no id at all', async (id) => {
  using blobs = testBlobs()
  const written = await blobs.store.write(id, inParts(Buffer.from('x')))
  expect(!written.ok && written.problem.code).toBe('invalid-blob-id')
  expect(blobs.store.read(id)).toBeUndefined()
  expect(await blobs.store.has(id)).toBe(false)
  await blobs.store.drop(id)
})

test('refuses one that is too large and one too many', async () => {
  using blobs = testBlobs({ maxBlobBytes: 1000, maxAllBytes: 1500 })
  const write = async (sizeBytes: number) => {
    const { id, bytes } = blobOf(sizeBytes)
    const written = await blobs.store.write(id, inParts(bytes, 100))
    return written.ok ? 'kept' : written.problem.code
  }
  expect(await write(1001)).toBe('too-large')
  expect(await write(1000)).toBe('kept')
  expect(await write(501)).toBe('no-room')
  expect(await write(500)).toBe('kept')
})

test('leaves room on the disk for the records', async () => {
  using blobs = testBlobs({ keepFreeBytes: Number.MAX_SAFE_INTEGER })
  const { id, bytes } = blobOf(10)
  const written = await blobs.store.write(id, inParts(bytes))
  expect(!written.ok && written.problem.code).toBe('disk-full')
  expect(await ids(blobs.store)).toEqual([])
})

test('says what stands in the way when the folder cannot be made', async () => {
  using blobs = testBlobs()
  writeFileSync(blobs.folder, 'a file where the folder should be')
  const { id, bytes } = blobOf(10)
  const written = await blobs.store.write(id, inParts(bytes))
  expect(!written.ok && written.problem.code).toBe('storage-failed')
})

test.skipIf(process.platform === 'win32')('is for its person alone', async () => {
  using blobs = testBlobs()
  const { id, bytes } = blobOf(10)
  await blobs.store.write(id, inParts(bytes))
  const [name = ''] = readdirSync(blobs.folder).filter((entry) => entry !== 'parts')
  expect(statSync(blobs.folder).mode & 0o777).toBe(0o700)
  expect(statSync(join(blobs.folder, name)).mode & 0o777).toBe(0o600)
})

async function ids(store: ReturnType<typeof testBlobs>['store']): Promise<string[]> {
  const found: string[] = []
  for await (const { id } of store.list()) found.push(id)
  return found.sort()
}
