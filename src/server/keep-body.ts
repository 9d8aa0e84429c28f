import { open } from 'node:fs/promises'
import type { Context } from 'hono'
import { ok, type Problem, problem, type Result } from '../core/result.ts'
import { explainFileError } from '../store/explain-file-error.ts'

/**
 * Writes the body of a request to a file as it arrives, at most `limitBytes`. Problems: `wrong-type`,
 * `too-large`, and those of the disk. What was written of a refused one is for the caller to remove.
 */
export async function keepBody(
  c: Context,
  path: string,
  limitBytes: number,
): Promise<Result<null, Problem>> {
  if (c.req.header('content-type') !== 'application/octet-stream') {
    return problem('wrong-type', 'A backup is sent as bytes. Nothing was changed.')
  }
  const tooLarge = problem(
    'too-large',
    'This file is larger than any that Onward writes. Nothing was changed.',
  )
  if (Number(c.req.header('content-length') ?? 0) > limitBytes) return tooLarge
  try {
    const file = await open(path, 'wx', 0o600)
    try {
      let sizeBytes = 0
      for await (const chunk of c.req.raw.body ?? []) {
        sizeBytes += chunk.length
        if (sizeBytes > limitBytes) return tooLarge
        await file.writeFile(chunk)
      }
    } finally {
      await file.close()
    }
    return ok(null)
  } catch (error) {
    const explained = explainFileError(error, path)
    if (!explained) throw error
    return { ok: false, problem: explained }
  }
}
