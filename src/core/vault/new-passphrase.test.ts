import { expect, test } from 'vitest'
import { isShortPassphrase, MIN_PASSPHRASE_LENGTH } from './new-passphrase.ts'

test('a passphrase is as long as a person counts it, without the spaces around it', () => {
  expect(isShortPassphrase('a'.repeat(MIN_PASSPHRASE_LENGTH))).toBe(false)
  expect(isShortPassphrase(` ${'a'.repeat(MIN_PASSPHRASE_LENGTH - 1)} `)).toBe(true)
  expect(isShortPassphrase('🌊'.repeat(MIN_PASSPHRASE_LENGTH - 1))).toBe(true)
  expect(isShortPassphrase('e\u0301'.repeat(MIN_PASSPHRASE_LENGTH - 1))).toBe(true)
})
