import { hash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CHUNK_BYTES, CHUNK_TAG_BYTES, encryptedSize } from '../core/files/limits.ts'
import { BlobIdMaker, chunkCount, chunkPlace, decryptChunk, encryptChunk } from './blob.ts'

const key = Uint8Array.from({ length: 32 }, (_, at) => at * 7)
const sealedChunk = CHUNK_BYTES + CHUNK_TAG_BYTES

/** A file of that many bytes, no two chunks of it alike. */
function fileOf(sizeBytes: number): Uint8Array {
  const file = new Uint8Array(sizeBytes)
  for (let at = 0; at < sizeBytes; at += 997) file[at] = (at * 31 + at / 997) % 251
  return file
}

function encrypted(file: Uint8Array): Uint8Array {
  const whole = new Uint8Array(encryptedSize(file.length))
  const chunks = chunkCount(whole.length) ?? 0
  for (let number = 0; number < chunks; number += 1) {
    const from = number * CHUNK_BYTES
    const content = file.subarray(from, from + CHUNK_BYTES)
    whole.set(
      encryptChunk(content, number, number === chunks - 1, key),
      chunkPlace(number, whole.length).from,
    )
  }
  return whole
}

/** The file, or which chunk did not open. */
function decrypted(whole: Uint8Array, withKey = key): Uint8Array | number {
  const parts: Uint8Array[] = []
  const chunks = chunkCount(whole.length)
  if (chunks === undefined) return -1
  for (let number = 0; number < chunks; number += 1) {
    const { from, to } = chunkPlace(number, whole.length)
    const chunk = decryptChunk(whole.subarray(from, to), number, whole.length, withKey)
    if (!chunk.ok) return number
    parts.push(chunk.value)
  }
  return Buffer.concat(parts)
}

const sizeNearABoundary = fc
  .tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: -20, max: 20 }))
  .map(([chunks, beside]) => Math.max(0, chunks * CHUNK_BYTES + beside))

test('gives back every file as it was, whatever its size beside a boundary', () => {
  fc.assert(
    fc.property(sizeNearABoundary, (sizeBytes) => {
      const file = fileOf(sizeBytes)
      const whole = encrypted(file)
      expect(whole.length).toBe(encryptedSize(sizeBytes))
      expect(Buffer.compare(Buffer.from(decrypted(whole) as Uint8Array), file)).toBe(0)
    }),
    { numRuns: 10 },
  )
})

test.each([
  [0, 1],
  [1, 1],
  [CHUNK_BYTES, 1],
  [CHUNK_BYTES + 1, 2],
  [2 * CHUNK_BYTES, 2],
])('encrypts %i bytes in %i chunks', (sizeBytes, chunks) => {
  expect(chunkCount(encryptedSize(sizeBytes))).toBe(chunks)
})

test.each([0, 1, 15, sealedChunk + 1, sealedChunk + CHUNK_TAG_BYTES])(
  'knows that no file has %i encrypted bytes',
  (encryptedBytes) => {
    expect(chunkCount(encryptedBytes)).toBeUndefined()
  },
)

test('notices a flipped bit wherever it is', () => {
  const whole = encrypted(fileOf(2 * CHUNK_BYTES + 5))
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: whole.length - 1 }),
      fc.integer({ min: 0, max: 7 }),
      (at, bit) => {
        const altered = whole.slice()
        altered[at] = (altered[at] ?? 0) ^ (1 << bit)
        expect(decrypted(altered)).toBe(Math.floor(at / sealedChunk))
      },
    ),
    { numRuns: 8 },
  )
})

test('notices a file that was cut off, also between two chunks', () => {
  const whole = encrypted(fileOf(3 * CHUNK_BYTES))
  expect(decrypted(whole.subarray(0, 2 * sealedChunk))).toBe(1)
  expect(decrypted(whole.subarray(0, sealedChunk))).toBe(0)
  expect(decrypted(whole.subarray(0, whole.length - 1))).toBe(2)
  expect(decrypted(new Uint8Array(0))).toBe(-1)
})

test('notices chunks in another order, twice, left out, added', () => {
  const whole = encrypted(fileOf(3 * CHUNK_BYTES))
  const [a, b, c] = [0, 1, 2].map((n) => whole.subarray(n * sealedChunk, (n + 1) * sealedChunk))
  if (!a || !b || !c) throw new Error('three chunks')
  expect(decrypted(Buffer.concat([b, a, c]))).toBe(0)
  expect(decrypted(Buffer.concat([a, a, c]))).toBe(1)
  expect(decrypted(Buffer.concat([a, c]))).toBe(1)
  expect(decrypted(Buffer.concat([a, b, c, c]))).toBe(2)
})

test('notices a chunk of another file and opens nothing under another key', () => {
  const one = encrypted(fileOf(2 * CHUNK_BYTES))
  const other = key.map((byte) => byte ^ 1)
  expect(decrypted(one, other)).toBe(0)
  const foreign = encryptChunk(fileOf(CHUNK_BYTES), 0, false, other)
  expect(decrypted(Buffer.concat([foreign, one.subarray(sealedChunk)]))).toBe(0)
})

test('opens one chunk alone', () => {
  const file = fileOf(2 * CHUNK_BYTES + 100)
  const whole = encrypted(file)
  const { from, to } = chunkPlace(2, whole.length)
  const last = decryptChunk(whole.subarray(from, to), 2, whole.length, key)
  expect(last.ok && Buffer.from(last.value)).toEqual(Buffer.from(file.subarray(2 * CHUNK_BYTES)))
  expect(decryptChunk(whole.subarray(from, to), 3, whole.length, key).ok).toBe(false)
})

test('refuses to encrypt a part of a chunk before the last, and keys of another length', () => {
  expect(() => encryptChunk(new Uint8Array(5), 0, false, key)).toThrow()
  expect(() => encryptChunk(new Uint8Array(5), 0, true, key.subarray(1))).toThrow()
})

test('names a blob by the SHA-256 of its encrypted bytes', () => {
  const whole = encrypted(fileOf(CHUNK_BYTES + 9))
  const maker = new BlobIdMaker()
  maker.take(whole.subarray(0, 70_000))
  maker.take(whole.subarray(70_000))
  expect(maker.id()).toBe(hash('sha256', whole, 'base64url'))
})

test('keeps to its format', () => {
  // Checked once against HChaCha20 and the ChaCha20-Poly1305 of OpenSSL 3.
  const whole = encryptChunk(Buffer.from('a résumé, as sent'), 0, true, key)
  expect(Buffer.from(whole).toString('base64url')).toBe(
    'h0m5PSCyEm8MC34y4Fgk7arNLG5ku1AO-orljvWxpW6cXS0',
  )
})
