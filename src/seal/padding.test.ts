import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pad, paddedSize, unpad } from './padding.ts'

test.each([
  [0, 512],
  [512, 512],
  [513, 1024],
  [16_384, 16_384],
  [16_385, 32_768],
  [100_000, 114_688],
])('pads %i bytes to %i', (size, padded) => {
  expect(paddedSize(size)).toBe(padded)
})

test('gives back what it padded', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 3000 }), (content) => {
      expect(unpad(pad(content))).toEqual(content)
    }),
  )
})

test('refuses padding that is not zeros or not of the right size', () => {
  const padded = pad(Uint8Array.of(1, 2, 3))
  expect(unpad(padded.with(100, 1))).toBeUndefined()
  expect(unpad(padded.subarray(0, 511))).toBeUndefined()
  expect(unpad(padded.with(0, 255))).toBeUndefined()
  expect(unpad(new Uint8Array(3))).toBeUndefined()
})
