import type { Context } from 'hono'
import type * as z from 'zod/mini'
import { ok, type Problem, problem, type Result } from '../core/result.ts'
import { readJson } from './read-json.ts'

/** What a request is to hold. `otherwise` is told where it holds something else. */
export interface Asked<Body> {
  readonly schema: z.ZodMiniType<Body>
  readonly limitBytes: number
  readonly otherwise: string
}

/** The body of a request in its form. Problems: those of `readJson`, `invalid-request`. */
export async function readAs<Body>(
  c: Context,
  { schema, limitBytes, otherwise }: Asked<Body>,
): Promise<Result<Body, Problem>> {
  const json = await readJson(c, limitBytes)
  if (!json.ok) return json
  const asked = schema.safeParse(json.value)
  return asked.success ? ok(asked.data) : problem('invalid-request', otherwise)
}
