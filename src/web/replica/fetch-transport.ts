import * as z from 'zod/mini'
import {
  identitySchema,
  NEXT_MARK,
  NEXT_REVISION,
  pullAnswerSchema,
  pushAnswerSchema,
} from '../../core/protocol/sync.ts'
import type { VaultRecord } from '../../core/vault/record.ts'
import type { Reply, Transport, Watcher } from './transport.ts'

/** An answer that takes longer counts as none; what was sent may still have been received. */
const PATIENCE_MS = 30_000

/** Statuses of requests that will never be taken as they are. */
const refusing: ReadonlySet<number> = new Set([400, 409, 413, 415])

/** The server at `origin` (by default the one that this page came from), over fetch and server-sent events. */
export function fetchTransport(origin = ''): Transport {
  let ahead: { readonly url: string; readonly response: Promise<Response> } | undefined
  return {
    pull(since, mark) {
      const url = pullUrl(origin, String(since), mark)
      const known = ahead?.url === url ? ahead.response : undefined
      ahead = undefined
      return ask(url, pullAnswer, {}, async () => {
        const response = await (known ?? request(url))
        const next = response.headers.get(NEXT_REVISION)
        // The server puts the next page together while this one is being read.
        if (next !== null) {
          const nextUrl = pullUrl(origin, next, response.headers.get(NEXT_MARK) ?? '')
          ahead = { url: nextUrl, response: request(nextUrl) }
          ahead.response.catch(() => {})
        }
        return response
      })
    },
    push: (request) =>
      ask(`${origin}/api/changes`, pushAnswerSchema, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(request),
      }),
    async record(kind, id) {
      const path = `/api/records/${encodeURIComponent(kind)}/${encodeURIComponent(id)}`
      const reply = await ask(`${origin}${path}`, recordAnswer)
      if (reply.kind === 'answer') return { kind: 'answer', answer: reply.answer.record }
      const none = reply.kind === 'refused' && reply.code === 'not-found'
      return none ? { kind: 'answer', answer: undefined } : reply
    },
    texts: (since) => ask(`${origin}/api/texts?since=${since}`, pullAnswer),
    deviceKey: () => ask(`${origin}/api/device-key`, deviceKeyAnswer),
    watch: (watcher) => watch(`${origin}/api/revisions`, watcher),
  }
}

function request(url: string, init: RequestInit = {}): Promise<Response> {
  return fetch(url, { ...init, cache: 'no-store', signal: AbortSignal.timeout(PATIENCE_MS) })
}

async function ask<Answer>(
  url: string,
  schema: z.ZodMiniType<Answer>,
  init: RequestInit = {},
  respond = () => request(url, init),
): Promise<Reply<Answer>> {
  try {
    const response = await respond()
    if (response.status === 401) return { kind: 'signed-out' }
    const json: unknown = await response.json()
    // A push with a stale set is answered by a 409 that tells the outcome of each set.
    const mayAnswer = response.ok || response.status === 409
    const answer = mayAnswer ? schema.safeParse(json) : undefined
    if (answer?.success) return { kind: 'answer', answer: answer.data }
    const told = problemAnswer.safeParse(json)
    if (response.ok || !told.success) return { kind: 'away' }
    const { code, message } = told.data.problem
    const lasting = refusing.has(response.status) || code === 'not-found'
    return lasting
      ? { kind: 'refused', code, message }
      : { kind: 'away', trouble: { code, message } }
  } catch {
    return { kind: 'away' }
  }
}

function pullUrl(origin: string, since: string, mark: string): string {
  const known = mark === '' ? '' : `&mark=${encodeURIComponent(mark)}`
  return `${origin}/api/sync?since=${since}${known}`
}

function watch(url: string, { revision, lost }: Watcher): () => void {
  const source = new EventSource(url)
  source.addEventListener('revision', (event) => {
    try {
      const identity = identitySchema.safeParse(JSON.parse(String(event.data)))
      if (identity.success) revision(identity.data)
    } catch {
      // A broken line of news is followed by the next one, or by `lost`.
    }
  })
  source.addEventListener('error', () => {
    source.close()
    lost()
  })
  return () => source.close()
}

/** Records are only looked at lightly, since the server checked each of them when it came in. */
const lightRecord = z.custom<VaultRecord>(isRecord)
const lightRecords = z.custom<readonly VaultRecord[]>(
  (json) => Array.isArray(json) && json.every(isRecord),
)
const pullAnswer = z.extend(pullAnswerSchema, { records: lightRecords })
const recordAnswer = z.looseObject({ record: lightRecord })
const deviceKeyAnswer = z.nullable(z.looseObject({}))
const problemAnswer = z.looseObject({
  problem: z.looseObject({ code: z.string(), message: z.string() }),
})

function isRecord(json: unknown): boolean {
  if (typeof json !== 'object' || json === null) return false
  const record = json as Readonly<Record<string, unknown>>
  return (
    typeof record.kind === 'string' &&
    typeof record.id === 'string' &&
    Number.isSafeInteger(record.version) &&
    Number.isSafeInteger(record.schema) &&
    (record.deleted === true || isFields(record.sealed) || isFields(record.body))
  )
}

function isFields(json: unknown): boolean {
  return typeof json === 'object' && json !== null && !Array.isArray(json)
}
