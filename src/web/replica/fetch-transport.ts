import {
  NEXT_REVISION,
  type PullAnswer,
  type PushAnswer,
  type VaultIdentity,
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
    pull(since) {
      const url = `${origin}/api/sync?since=${since}`
      const known = ahead?.url === url ? ahead.response : undefined
      ahead = undefined
      return ask(url, isPullAnswer, {}, async () => {
        const response = await (known ?? request(url))
        const next = response.headers.get(NEXT_REVISION)
        // The server puts the next page together while this one is being read.
        if (next !== null) {
          const nextUrl = `${origin}/api/sync?since=${next}`
          ahead = { url: nextUrl, response: request(nextUrl) }
          ahead.response.catch(() => {})
        }
        return response
      })
    },
    push: (request) =>
      ask(`${origin}/api/changes`, isPushAnswer, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(request),
      }),
    async record(kind, id) {
      const path = `/api/records/${encodeURIComponent(kind)}/${encodeURIComponent(id)}`
      const reply = await ask(`${origin}${path}`, isRecordAnswer)
      if (reply.kind === 'answer') return { kind: 'answer', answer: reply.answer.record }
      const none = reply.kind === 'refused' && reply.code === 'not-found'
      return none ? { kind: 'answer', answer: undefined } : reply
    },
    deviceKey: () => ask(`${origin}/api/device-key`, isFields),
    watch: (watcher) => watch(`${origin}/api/revisions`, watcher),
  }
}

function request(url: string, init: RequestInit = {}): Promise<Response> {
  return fetch(url, { ...init, cache: 'no-store', signal: AbortSignal.timeout(PATIENCE_MS) })
}

async function ask<Answer>(
  url: string,
  isAnswer: (json: unknown) => json is Answer,
  init: RequestInit = {},
  respond = () => request(url, init),
): Promise<Reply<Answer>> {
  try {
    const response = await respond()
    if (response.status === 401) return { kind: 'signed-out' }
    const json: unknown = await response.json()
    // A push with a stale set is answered by a 409 that tells the outcome of each set.
    const mayAnswer = response.ok || response.status === 409
    if (mayAnswer && isAnswer(json)) return { kind: 'answer', answer: json }
    if (response.ok) return { kind: 'away' }
    const told = isFields(json) && isFields(json.problem) ? json.problem : {}
    const { code, message } = told
    const lasting = refusing.has(response.status) || code === 'not-found'
    if (!lasting || typeof code !== 'string') return { kind: 'away' }
    return { kind: 'refused', code, message: String(message) }
  } catch {
    return { kind: 'away' }
  }
}

function watch(url: string, { revision, lost }: Watcher): () => void {
  const source = new EventSource(url)
  source.addEventListener('revision', (event) => {
    try {
      const identity: unknown = JSON.parse(String(event.data))
      if (isIdentity(identity)) revision(identity)
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

type Fields = Readonly<Record<string, unknown>>

function isFields(json: unknown): json is Fields {
  return typeof json === 'object' && json !== null && !Array.isArray(json)
}

function isIdentity(json: unknown): json is VaultIdentity & Fields {
  return (
    isFields(json) &&
    typeof json.vaultId === 'string' &&
    Number.isSafeInteger(json.epoch) &&
    Number.isSafeInteger(json.revision)
  )
}

function isPullAnswer(json: unknown): json is PullAnswer & Fields {
  return isIdentity(json) && Array.isArray(json.records) && json.records.every(isRecord)
}

function isPushAnswer(json: unknown): json is PushAnswer & Fields {
  return isIdentity(json) && Array.isArray(json.outcomes) && json.outcomes.every(isOutcome)
}

function isOutcome(json: unknown): boolean {
  if (!isFields(json) || typeof json.id !== 'string') return false
  if (json.outcome === 'applied') return Number.isSafeInteger(json.revision)
  if (json.outcome === 'stale') return Array.isArray(json.current) && json.current.every(isRecord)
  return json.outcome === 'waiting' || json.outcome === 'refused'
}

function isRecordAnswer(json: unknown): json is { readonly record: VaultRecord } {
  return isFields(json) && isRecord(json.record)
}

/** Light on purpose: the server checked each record when it came in. */
function isRecord(json: unknown): json is VaultRecord {
  return (
    isFields(json) &&
    typeof json.kind === 'string' &&
    typeof json.id === 'string' &&
    Number.isSafeInteger(json.version) &&
    Number.isSafeInteger(json.schema) &&
    (json.deleted === true || isFields(json.sealed) || isFields(json.body))
  )
}
