import { ok, type Problem, problem, type Result } from '../core/result.ts'
import type { RandomBytes } from './keys.ts'

/** Crockford's alphabet (crockford.com/base32.html): no I, L, O or U. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const LOOK_ALIKES: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' }

/** 26 characters of 5 bits are 130 bits of randomness; two more tell a typo. */
const SECRET_CHARS = 26
const CODE_CHARS = SECRET_CHARS + 2
const GROUP_CHARS = 4
/** The largest prime that two characters hold: any one wrong character, or any two swapped, shows. */
const CHECK_PRIME = 1021

export interface RecoveryCodeProblem extends Problem {
  readonly code: 'not-a-code' | 'mistyped'
}

/** A fresh code as it is shown and printed: seven groups of four characters, joined by hyphens. */
export function newRecoveryCode(randomBytes: RandomBytes): string {
  const secret = [...randomBytes(SECRET_CHARS)].map((byte) => letterOf(byte & 31)).join('')
  const code = secret + checkOf(secret)
  return (code.match(new RegExp(`.{${GROUP_CHARS}}`, 'g')) ?? []).join('-')
}

/**
 * What a code stands for, to derive a key from: its characters without groups. Reads it in any case,
 * with or without spaces and hyphens, with O for 0 and I or L for 1. Problems: `not-a-code` (another
 * length, or other characters), `mistyped` (a code in which something is wrong or swapped).
 */
export function readRecoveryCode(text: string): Result<string, RecoveryCodeProblem> {
  const letters = [
    ...text
      .normalize('NFKC')
      .toUpperCase()
      .replace(/[\s\p{Pd}]/gu, ''),
  ].map((letter) => LOOK_ALIKES[letter] ?? letter)
  if (letters.length !== CODE_CHARS || !letters.every((letter) => ALPHABET.includes(letter))) {
    return problem('not-a-code', 'A recovery code has seven groups of four letters and digits.')
  }
  const code = letters.join('')
  if (checkOf(code.slice(0, SECRET_CHARS)) !== code.slice(SECRET_CHARS)) {
    return problem(
      'mistyped',
      'This recovery code has a character that is wrong or two that are swapped. Compare it with what you wrote down.',
    )
  }
  return ok(code)
}

function checkOf(secret: string): string {
  let rest = 0
  for (const letter of secret) rest = (rest * 32 + ALPHABET.indexOf(letter)) % CHECK_PRIME
  return letterOf(rest >> 5) + letterOf(rest & 31)
}

function letterOf(value: number): string {
  return ALPHABET.charAt(value)
}
