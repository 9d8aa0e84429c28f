import { pow } from '@noble/curves/abstract/modular.js'
import { montgomery } from '@noble/curves/abstract/montgomery.js'

/** The prime field of Curve25519 (RFC 7748, section 4.1). */
const PRIME = 2n ** 255n - 19n

/**
 * X25519 as in RFC 7748, section 5, put together from the library's Montgomery ladder. The library's own
 * `x25519` brings the Edwards curve along, which nothing here signs with: 20 kB of the first load.
 */
export const x25519 = montgomery({
  P: PRIME,
  type: 'x25519',
  powPminus2: (x) => pow(x, PRIME - 2n, PRIME),
  adjustScalarBytes: (bytes: Uint8Array) => {
    bytes[0] = (bytes[0] ?? 0) & 248
    bytes[31] = ((bytes[31] ?? 0) & 127) | 64
    return bytes
  },
})
