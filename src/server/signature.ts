import { createHmac, timingSafeEqual } from 'node:crypto'

/** What a signature is for; one made for the one purpose is void for the other. */
export type Purpose = 'session' | 'launch'

/** HMAC-SHA-256 (RFC 2104), base64url without padding. */
export function sign(key: Uint8Array, purpose: Purpose, text: string): string {
  return createHmac('sha256', key).update(`onward/${purpose}/v1:${text}`).digest('base64url')
}

/** Compares in constant time. */
export function isSigned(
  key: Uint8Array,
  purpose: Purpose,
  text: string,
  signature: string,
): boolean {
  const expected = Buffer.from(sign(key, purpose, text))
  const given = Buffer.from(signature)
  return expected.length === given.length && timingSafeEqual(expected, given)
}
