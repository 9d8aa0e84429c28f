import { argon2Sync } from 'node:crypto'
import { expect, test } from 'vitest'
import { DEFAULT_KDF, deriveKey, isModestKdf } from './derive-key.ts'

const salt = Uint8Array.from({ length: 16 }, (_, at) => at * 7)

test.each([
  { memoryKib: 8, passes: 1, lanes: 1 },
  { memoryKib: 64, passes: 3, lanes: 2 },
  DEFAULT_KDF,
])('derives what OpenSSL derives, with %j', async (settings) => {
  const { memoryKib: memory, passes, lanes: parallelism } = settings
  const derived = await deriveKey('kühl & wachsam', salt, settings)
  const message = 'kühl & wachsam'.normalize('NFKC')
  const other = { message, nonce: salt, memory, passes, parallelism, tagLength: 32 }
  expect(Buffer.from(derived).equals(argon2Sync('argon2id', other))).toBe(true)
})

test('gives way to other work while it computes', async () => {
  let turns = 0
  const timer = setInterval(() => {
    turns += 1
  }, 1)
  await deriveKey('word', salt, DEFAULT_KDF)
  clearInterval(timer)
  expect(turns).toBeGreaterThan(1)
})

test.each([
  { memoryKib: 1_048_576 },
  { memoryKib: 7 },
  { memoryKib: 31, lanes: 4 },
  { memoryKib: 64.5 },
  { passes: 0 },
  { passes: 100 },
  { lanes: 16 },
  { lanes: Number.NaN },
])('does not compute %j at anybody’s word', (asked) => {
  const settings = { ...DEFAULT_KDF, ...asked }
  expect(isModestKdf(settings)).toBe(false)
  expect(() => deriveKey('word', salt, settings)).toThrow()
})
