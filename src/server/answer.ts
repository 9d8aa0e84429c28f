import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Problem } from '../core/result.ts'

/** HTTP status by the code of a problem. A code that is not here is a bug of ours: 500. */
const statusByCode: Readonly<Record<string, ContentfulStatusCode>> = {
  'invalid-request': 400,
  'invalid-blob-id': 400,
  'malformed-json': 400,
  'not-a-vault-file': 400,
  'damaged-file': 400,
  'newer-file': 400,
  'not-signed-in': 401,
  'wrong-password': 422,
  certificate: 422,
  'no-encryption': 422,
  'no-sign-in': 422,
  'no-password': 422,
  'refused-sender': 422,
  'refused-recipient': 422,
  'refused-letter': 422,
  'not-set-up': 409,
  'cannot-reach': 502,
  'cut-line': 502,
  'not-understood': 502,
  'server-busy': 502,
  'maybe-sent': 502,
  'too-slow': 504,
  'foreign-origin': 403,
  'not-found': 404,
  'not-allowed': 405,
  'other-vault': 409,
  'still-in-use': 409,
  'changed-since': 409,
  'too-large': 413,
  'wrong-type': 415,
  'wrong-range': 416,
  'foreign-host': 421,
  'wrong-hash': 422,
  'too-many-streams': 429,
  damaged: 500,
  'damaged-keyring': 500,
  'storage-failed': 500,
  'read-only': 503,
  stopped: 503,
  busy: 503,
  'disk-full': 507,
  'no-room': 507,
}

/** The answer of every route to every problem. */
export function problemAnswer(c: Context, { code, message }: Problem): Response {
  return c.json({ problem: { code, message } }, statusByCode[code] ?? 500)
}
