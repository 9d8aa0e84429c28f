import type * as z from 'zod/mini'
import type { Reply } from './transport.ts'

/** A whole vault takes its time to be written, read or searched; a program that died does not answer. */
const PATIENCE_MS = 15 * 60_000

type Fields = Readonly<Record<string, unknown>>

/** A request that asks for something to be done. */
export function posted(body: Fields): RequestInit {
  const headers = { 'content-type': 'application/json' }
  return { method: 'POST', headers, body: JSON.stringify(body) }
}

/** Asks the program. `take` answers undefined where the program said something that this page does not know. */
export async function ask<Answer>(
  path: string,
  init: RequestInit,
  take: (response: Response) => Promise<Answer | undefined>,
): Promise<Reply<Answer>> {
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS)
    const response = await fetch(path, { ...init, cache: 'no-store', signal })
    if (response.status === 401) return { kind: 'signed-out' }
    if (response.ok) {
      const answer = await take(response)
      return answer === undefined ? { kind: 'away' } : { kind: 'answer', answer }
    }
    const { problem } = (await response.json()) as Fields
    const [code, message] = [textOf(problem, 'code'), textOf(problem, 'message')]
    return code && message ? { kind: 'refused', code, message } : { kind: 'away' }
  } catch {
    return { kind: 'away' }
  }
}

/** A field of an answer, where it is a text. */
export function textOf(json: unknown, name: string): string | undefined {
  const value = (json as Fields | null | undefined)?.[name]
  return typeof value === 'string' ? value : undefined
}

/** The answer where it has the form of its schema, as it came: a parser's copy may order keys anew. */
export function read<Answer>(schema: z.ZodMiniType<Answer>, json: unknown): Answer | undefined {
  return schema.safeParse(json).success ? (json as Answer) : undefined
}
