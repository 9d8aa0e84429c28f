import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newRecoveryCode, readRecoveryCode } from './recovery-code.ts'

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const codes = fc
  .uint8Array({ minLength: 26, maxLength: 26 })
  .map((bytes) => newRecoveryCode(() => bytes))
const plain = (code: string) => code.replaceAll('-', '')
const outcome = (text: string) => {
  const read = readRecoveryCode(text)
  return read.ok ? read.value : read.problem.code
}

test('prints seven groups of four without look-alikes', () => {
  fc.assert(
    fc.property(codes, (code) => {
      expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/)
    }),
  )
})

test('asks for 130 bits of randomness and uses all of them', () => {
  let asked = 0
  newRecoveryCode((lengthBytes) => {
    asked = lengthBytes
    return new Uint8Array(lengthBytes)
  })
  expect(asked * 5).toBe(130)
  const all = new Set(
    Array.from({ length: 32 }, (_, value) => newRecoveryCode(() => new Uint8Array(26).fill(value))),
  )
  expect(all.size).toBe(32)
})

test('reads what it printed, however it is typed', () => {
  fc.assert(
    fc.property(codes, (code) => {
      for (const typed of [
        code,
        code.toLowerCase(),
        code.replaceAll('-', ' '),
        ` ${code.replaceAll('-', '–')}\n`,
        code.replaceAll('0', 'O').replaceAll('1', 'l'),
        code.replaceAll('0', 'o').replaceAll('1', 'I'),
      ]) {
        expect(outcome(typed)).toBe(plain(code))
      }
    }),
  )
})

test('notices every single wrong character', () => {
  fc.assert(
    fc.property(codes, fc.nat(27), fc.nat(31), (code, at, value) => {
      const typed = [...plain(code)]
      fc.pre(typed[at] !== alphabet[value])
      typed[at] = alphabet.charAt(value)
      expect(outcome(typed.join(''))).toBe('mistyped')
    }),
    { numRuns: 500 },
  )
})

test('notices two neighbours that were swapped', () => {
  fc.assert(
    fc.property(codes, fc.nat(26), (code, at) => {
      const typed = [...plain(code)]
      const [one = '', two = ''] = [typed[at], typed[at + 1]]
      fc.pre(one !== two)
      typed.splice(at, 2, two, one)
      expect(outcome(typed.join(''))).toBe('mistyped')
    }),
    { numRuns: 500 },
  )
})

test.each(['', 'a kept word', '0000-0000', 'U'.repeat(28), '0'.repeat(29)])(
  'does not take %j for a code',
  (text) => {
    expect(outcome(text)).toBe('not-a-code')
  },
)
