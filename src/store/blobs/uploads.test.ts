import { readdirSync, statSync, truncateSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { blobOf, gathered, testBlobs } from './blobs.test-support.ts'
import { Uploads } from './uploads.ts'

const PART = 400

function parted({ bytes }: { readonly bytes: Uint8Array }) {
  return Array.from({ length: Math.ceil(bytes.length / PART) }, (_, number) => ({
    offset: number * PART,
    totalBytes: bytes.length,
    bytes: bytes.subarray(number * PART, (number + 1) * PART),
  }))
}

test('puts parts together and keeps the whole once it is what its id says', async () => {
  using blobs = testBlobs()
  const uploads = new Uploads(blobs.store)
  const blob = blobOf(1001)
  const outcomes = []
  for (const part of parted(blob)) outcomes.push(await uploads.add(blob.id, part))
  expect(outcomes.map((outcome) => outcome.ok && outcome.value)).toEqual([
    { whole: false, offset: 400 },
    { whole: false, offset: 800 },
    { whole: true, offset: 1001 },
  ])
  expect(await gathered(blobs.store.read(blob.id))).toEqual(blob.bytes)
  expect(readdirSync(join(blobs.folder, 'parts'))).toEqual([])
})

test('goes on after a restart where it stopped', async () => {
  using blobs = testBlobs()
  const blob = blobOf(1000)
  const [first, ...rest] = parted(blob)
  if (first) await new Uploads(blobs.store).add(blob.id, first)
  const after = new Uploads(blobs.store)
  expect(await after.arrived(blob.id)).toMatchObject({ value: { whole: false, offset: 400 } })
  for (const part of rest) await after.add(blob.id, part)
  expect(await blobs.store.has(blob.id)).toBe(true)
})

test('adds nothing at another offset, and says how much is here', async () => {
  using blobs = testBlobs()
  const uploads = new Uploads(blobs.store)
  const blob = blobOf(1000)
  const [first, second] = parted(blob)
  if (!first || !second) throw new Error('parts')
  await uploads.add(blob.id, first)
  for (const wrong of [
    first,
    { ...second, offset: 399 },
    { ...second, offset: 401 },
    { ...second, totalBytes: 500 },
    { ...second, bytes: new Uint8Array(0) },
  ]) {
    const added = await uploads.add(blob.id, wrong)
    expect(!added.ok && added.problem).toMatchObject({
      code: 'wrong-offset',
      arrived: { whole: false, offset: 400 },
    })
  }
  expect(statSync(partOf(blobs.folder)).size).toBe(400)
})

test('takes a part that was sent twice at once only once', async () => {
  using blobs = testBlobs()
  const uploads = new Uploads(blobs.store)
  const blob = blobOf(300)
  const [only] = parted(blob)
  if (!only) throw new Error('a part')
  const both = await Promise.all([uploads.add(blob.id, only), uploads.add(blob.id, only)])
  expect(both).toEqual([
    { ok: true, value: { whole: true, offset: 300 } },
    { ok: true, value: { whole: true, offset: 300 } },
  ])
})

test('lets go of parts that do not make the blob, so that it can be sent anew', async () => {
  using blobs = testBlobs()
  const uploads = new Uploads(blobs.store)
  const [blob, other] = [blobOf(300), blobOf(300)]
  const [right] = parted(blob)
  const [wrong] = parted(other)
  if (!right || !wrong) throw new Error('parts')
  const added = await uploads.add(blob.id, wrong)
  expect(!added.ok && added.problem.code).toBe('wrong-hash')
  expect(await uploads.arrived(blob.id)).toMatchObject({ value: { whole: false, offset: 0 } })
  expect((await uploads.add(blob.id, right)).ok).toBe(true)
})

test('goes on from what is left when the disk lost the end of a part', async () => {
  using blobs = testBlobs()
  const blob = blobOf(1000)
  const [first, ...rest] = parted(blob)
  if (first) await new Uploads(blobs.store).add(blob.id, first)
  truncateSync(partOf(blobs.folder), 150)
  const after = new Uploads(blobs.store)
  const part = { offset: 150, totalBytes: 1000, bytes: blob.bytes.subarray(150, 400) }
  await after.add(blob.id, part)
  for (const more of rest) await after.add(blob.id, more)
  expect(await blobs.store.has(blob.id)).toBe(true)
})

test('counts what is under way before it lets another begin', async () => {
  using blobs = testBlobs({ maxBlobBytes: 1000, maxAllBytes: 1500 })
  const uploads = new Uploads(blobs.store)
  const [one, two, three] = [blobOf(1000), blobOf(1000), blobOf(1001)]
  const firstOf = (blob: ReturnType<typeof blobOf>) => {
    const [first] = parted(blob)
    if (!first) throw new Error('a part')
    return uploads.add(blob.id, first)
  }
  expect((await firstOf(one)).ok).toBe(true)
  expect(await firstOf(two)).toMatchObject({ problem: { code: 'no-room' } })
  expect(await firstOf(three)).toMatchObject({ problem: { code: 'too-large' } })
  await uploads.drop(one.id)
  expect((await firstOf(two)).ok).toBe(true)
  expect(readdirSync(join(blobs.folder, 'parts'))).toHaveLength(1)
})

test('counts a blob as needed from the moment somebody asks for it', async () => {
  using blobs = testBlobs()
  const uploads = new Uploads(blobs.store)
  const blob = blobOf(10)
  for (const part of parted(blob)) await uploads.add(blob.id, part)
  const [name = ''] = readdirSync(blobs.folder).filter((entry) => entry !== 'parts')
  utimesSync(join(blobs.folder, name), 1000, 1000)
  await uploads.arrived(blob.id)
  expect(await blobs.store.touchedAtMs(blob.id)).toBeGreaterThan(Date.parse('2020-01-01'))
})

test('knows no upload under a name that is none', async () => {
  using blobs = testBlobs()
  const uploads = new Uploads(blobs.store)
  const part = { offset: 0, totalBytes: 1, bytes: new Uint8Array(1) }
  expect(await uploads.add('../../x', part)).toMatchObject({ problem: { code: 'invalid-blob-id' } })
  expect(await uploads.arrived('../../x')).toMatchObject({ problem: { code: 'invalid-blob-id' } })
})

function partOf(folder: string): string {
  const [name = ''] = readdirSync(join(folder, 'parts'))
  return join(folder, 'parts', name)
}
