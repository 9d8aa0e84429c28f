import { ok, type Problem, problem, type Result } from '../../core/result.ts'
import { fromBase64url, toBase64url } from '../../seal/base64url.ts'
import type { PasskeySecret } from '../replica/keys.ts'

/** A passkey that was just made or used. */
export interface UsedPasskey extends PasskeySecret {
  /** Of its credential, base64url. */
  readonly id: string
}

type Used = Result<UsedPasskey, Problem>

const CHALLENGE_BYTES = 32
const USER_ID_BYTES = 16
/** EdDSA, ECDSA with P-256, RSA: what authenticators know, best first (IANA COSE algorithms). */
const ALGORITHMS = [-8, -7, -257]
const PATIENCE_MS = 120_000

/** Whether this browser knows passkeys at all; whether one gives a secret is only seen when it is made. */
export function knowsPasskeys(): boolean {
  return typeof PublicKeyCredential === 'function' && isSecureContext
}

/**
 * Makes a passkey that gives a secret for this vault (the `prf` extension of Web Authentication level 3).
 * Nothing about it is sent anywhere: the browser or its device checks who is there.
 */
export async function makePasskey(vaultId: string): Promise<Used> {
  return asked(async () => {
    const salt = await saltOf(vaultId)
    const credential = await navigator.credentials.create({
      publicKey: {
        rp: { name: 'Onward' },
        user: { id: random(USER_ID_BYTES), name: 'Onward', displayName: 'Onward' },
        challenge: random(CHALLENGE_BYTES),
        pubKeyCredParams: ALGORITHMS.map((alg) => ({ alg, type: 'public-key' })),
        authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
        extensions: { prf: { eval: { first: salt } } },
        timeout: PATIENCE_MS,
      },
    })
    const used = secretOf(credential)
    // Some give it only when the passkey is used, not when it is made.
    return used ?? (credential ? askWith(vaultId, [credential.id]) : undefined)
  })
}

/** Has one of the known passkeys give its secret for this vault. */
export function usePasskey(vaultId: string, ids: readonly string[]): Promise<Used> {
  return asked(() => askWith(vaultId, ids))
}

async function askWith(vaultId: string, ids: readonly string[]): Promise<UsedPasskey | undefined> {
  const salt = await saltOf(vaultId)
  const allowCredentials = ids.flatMap((id) => {
    const bytes = fromBase64url(id)
    return bytes ? [{ id: bytes as BufferSource, type: 'public-key' as const }] : []
  })
  return secretOf(
    await navigator.credentials.get({
      publicKey: {
        challenge: random(CHALLENGE_BYTES),
        allowCredentials,
        userVerification: 'required',
        extensions: { prf: { eval: { first: salt } } },
        timeout: PATIENCE_MS,
      },
    }),
  )
}

function secretOf(credential: Credential | null): UsedPasskey | undefined {
  if (!(credential instanceof PublicKeyCredential)) return undefined
  const first = credential.getClientExtensionResults().prf?.results?.first
  if (!first) return undefined
  const prf = ArrayBuffer.isView(first) ? new Uint8Array(first.buffer) : new Uint8Array(first)
  return { id: toBase64url(new Uint8Array(credential.rawId)), prf }
}

/** The same for every passkey of a vault, and of use for no other vault. */
async function saltOf(vaultId: string): Promise<BufferSource> {
  return crypto.subtle.digest(
    'SHA-256',
    new TextEncoder().encode(`onward/seal/passkey/v1 ${vaultId}`),
  )
}

function random(lengthBytes: number): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(lengthBytes))
}

async function asked(ask: () => Promise<UsedPasskey | undefined>): Promise<Used> {
  try {
    const used = await ask()
    return used ? ok(used) : noSecret
  } catch (error) {
    return error instanceof DOMException ? notGiven : Promise.reject(error)
  }
}

const noSecret = problem(
  'no-secret',
  'This passkey cannot open what is sealed: the browser or the device does not know how yet. Your passphrase does.',
)
const notGiven = problem(
  'not-given',
  'The passkey was not used. Nothing was changed; try again, or use your passphrase.',
)
