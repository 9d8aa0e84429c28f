import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ByteSource } from './byte-pieces.ts'
import { isLockedFile, LOCKED_FILE_HEAD_BYTES, lockFile, openLockedFile } from './locked-file.ts'

const MIB = 1024 * 1024
const HEAD_BYTES = 91
const CHUNK = MIB + 16
const light = { memoryKib: 32, passes: 1, lanes: 1 }
const randomBytes = (lengthBytes: number) => crypto.getRandomValues(new Uint8Array(lengthBytes))

const lock = (content: Uint8Array, passphrase = 'a kept word') =>
  joined(lockFile([content], passphrase, randomBytes, light))

async function open(file: ByteSource | Uint8Array, passphrase = 'a kept word') {
  const opened = await openLockedFile(file instanceof Uint8Array ? [file] : file, passphrase)
  if (!opened.ok) return opened.problem.code
  try {
    return await joined(opened.value)
  } catch (cause) {
    return (cause as { code: string }).code
  }
}

async function joined(parts: AsyncIterable<Uint8Array>): Promise<Buffer<ArrayBuffer>> {
  const all: Uint8Array[] = []
  for await (const part of parts) all.push(part)
  return Buffer.concat(all)
}

/** Bytes that differ everywhere, so that a chunk in the wrong place shows. */
function content(sizeBytes: number): Buffer {
  return Buffer.from(
    Uint32Array.from({ length: Math.ceil(sizeBytes / 4) }, (_, at) => at).buffer,
  ).subarray(0, sizeBytes)
}

test.each([0, 1, 1000, MIB - 1, MIB, MIB + 1, 2 * MIB, 2 * MIB + 7])(
  'gives back %i bytes as they were',
  async (sizeBytes) => {
    const file = await lock(content(sizeBytes))
    expect(file.length).toBe(HEAD_BYTES + sizeBytes + 16 * Math.max(1, Math.ceil(sizeBytes / MIB)))
    expect(content(sizeBytes).equals((await open(file)) as Buffer)).toBe(true)
  },
)

test('takes any cuts of its input, of a stream as of a list', async () => {
  const whole = content(3000)
  const file = await lock(whole)
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(file.length), { maxLength: 8 }), async (cuts) => {
      const edges = [0, ...cuts.toSorted((one, two) => one - two), file.length]
      const parts = edges.slice(1).map((end, at) => file.subarray(edges[at], end))
      expect(whole.equals((await open(parts)) as Buffer)).toBe(true)
      expect(whole.equals((await open(new Blob(parts).stream())) as Buffer)).toBe(true)
    }),
    { numRuns: 30 },
  )
})

test('reads a stream that cannot be iterated over, and lets go of it', async () => {
  const file = await lock(content(10))
  let isCancelled = false
  const parts = [file.subarray(0, 50), file.subarray(50)]
  const stream = () => ({
    getReader: () => ({
      read: async () => ({ done: parts.length === 0, value: parts.shift() }),
      cancel: async () => {
        isCancelled = true
      },
    }),
  })
  expect(await open(stream())).toEqual(content(10))
  parts.push(file)
  isCancelled = false
  expect(await open(stream(), 'another')).toBe('wrong-passphrase')
  expect(isCancelled).toBe(true)
})

test('tells a wrong passphrase before any content was read', async () => {
  const file = await lock(content(MIB * 2))
  async function* onlyHead() {
    yield file.subarray(0, HEAD_BYTES)
    throw new Error('read on')
  }
  expect(await open(onlyHead(), 'a kept ward')).toBe('wrong-passphrase')
})

test('takes the same words in another form of Unicode', async () => {
  const file = await lock(content(5), 'Ångström ﬁn')
  expect(await open(file, 'Ångström fin')).toEqual(content(5))
})

test('tells a locked file from a gzipped and an empty one', async () => {
  const file = await lock(content(5))
  expect(isLockedFile(file.subarray(0, LOCKED_FILE_HEAD_BYTES))).toBe(true)
  expect(isLockedFile(Uint8Array.of(0x1f, 0x8b, 8, 0))).toBe(false)
  expect(isLockedFile(new Uint8Array())).toBe(false)
  expect(await open(Uint8Array.of(0x1f, 0x8b, 8, 0))).toBe('not-locked')
  expect(await open(file.subarray(0, HEAD_BYTES - 1))).toBe('not-locked')
})

test('asks for an update at the format of a newer version', async () => {
  const file = await lock(content(5))
  file.write('2', LOCKED_FILE_HEAD_BYTES)
  expect(await open(file)).toBe('newer-format')
})

test('a hostile head cannot ask for a gigabyte of memory or an hour of work', async () => {
  for (const [at, value, bytes] of [
    [16, 1_048_576, 4],
    [20, 60_000, 2],
    [22, 16, 2],
    [16, 0, 4],
  ] as const) {
    const file = await lock(content(5))
    file.writeUIntBE(value, at, bytes)
    expect(await open(file)).toBe('newer-format')
  }
})

test('notices where a file was cut off', async () => {
  const file = await lock(content(2 * MIB + 500))
  expect(await open(file.subarray(0, HEAD_BYTES))).toBe('cut-off')
  expect(await open(file.subarray(0, HEAD_BYTES + CHUNK))).toBe('cut-off')
  expect(await open(file.subarray(0, HEAD_BYTES + 2 * CHUNK))).toBe('cut-off')
  expect(await open(file.subarray(0, -1))).toBe('damaged')
})

test('notices chunks that were swapped, repeated, left out, or added', async () => {
  const file = await lock(content(3 * MIB))
  const [head, one, two, three] = [
    file.subarray(0, HEAD_BYTES),
    ...[0, 1, 2].map((at) => file.subarray(HEAD_BYTES + at * CHUNK, HEAD_BYTES + (at + 1) * CHUNK)),
  ] as [Buffer, Buffer, Buffer, Buffer]
  for (const chunks of [
    [two, one, three],
    [one, one, two, three],
    [one, three],
    [one, two, three, three],
    [one, two, three, Buffer.of(1)],
  ]) {
    expect(await open([head, ...chunks])).toBe('damaged')
  }
})

test('notices a chunk of another file under the same passphrase', async () => {
  const [mine, other] = await Promise.all([lock(content(500)), lock(content(500))])
  expect(await open([mine.subarray(0, HEAD_BYTES), other.subarray(HEAD_BYTES)])).toBe('damaged')
})

test('notices every altered byte', async () => {
  const file = await lock(content(200))
  for (let at = 0; at < file.length; at += 3) {
    const altered = Buffer.from(file)
    altered[at] = (altered[at] ?? 0) ^ 4
    expect(typeof (await open(altered)), `byte ${at}`).toBe('string')
  }
})

test('shows nothing of its content, and never the same file twice', async () => {
  const planted = Buffer.from('a planted word '.repeat(9))
  const [one, two] = await Promise.all([lock(planted), lock(planted)])
  expect(one.includes('planted')).toBe(false)
  expect(one.subarray(HEAD_BYTES).equals(two.subarray(HEAD_BYTES))).toBe(false)
})

test('keeps its form: what version 1 locked opens for ever', async () => {
  let next = 3
  const counting = (lengthBytes: number) =>
    Uint8Array.from({ length: lengthBytes }, () => {
      next = (next * 5 + 7) % 256
      return next
    })
  const file = await joined(lockFile([Buffer.from('kept')], 'word', counting, light))
  expect(file.toString('hex')).toBe(
    '4f6e77617264206c6f636b656420310a000000200001000116755097fae994eb9e1d98ff02115cd326c5e0670a39' +
      '24bbae6d28cf1261eca336157057331d0bf0fb8f29df4b71cc3f5152af9ebb91104dcc13fe23c12811110e55b0' +
      'b847dcc2f79b9a3494aea3700dfe5b7ce8f75c0a',
  )
})
