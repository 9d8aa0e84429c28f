import type { Context } from 'hono'
import { ok, type Problem, problem, type Result } from '../core/result.ts'

/**
 * The body of a request as JSON, at most `limitBytes` of UTF-8. Problems: `wrong-type`, `too-large`,
 * `malformed-json`. Never reads further than the limit, whatever the request says of its length.
 */
export async function readJson(c: Context, limitBytes: number): Promise<Result<unknown, Problem>> {
  const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/json') {
    return problem('wrong-type', 'Changes are sent as application/json.')
  }
  const bytes = await readBytes(c, limitBytes)
  if (!bytes) {
    const limitMb = limitBytes / 1024 / 1024
    return problem(
      'too-large',
      `That is more than ${limitMb} MB at once. Nothing was saved; send it in parts.`,
    )
  }
  try {
    return ok(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)))
  } catch {
    return problem('malformed-json', 'The change arrived broken. Nothing was saved; try again.')
  }
}

/** The body of a request, at most `limitBytes`; undefined where it is more. */
export async function readBytes(c: Context, limitBytes: number): Promise<Uint8Array | undefined> {
  if (Number(c.req.header('content-length') ?? 0) > limitBytes) return undefined
  const chunks: Uint8Array[] = []
  let sizeBytes = 0
  for await (const chunk of c.req.raw.body ?? []) {
    sizeBytes += chunk.length
    if (sizeBytes > limitBytes) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
