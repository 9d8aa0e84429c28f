import { type HistoryEntry, historyAnswerSchema } from '../../core/protocol/history.ts'
import type { Custody, Erased, Restored } from './custody.ts'
import type { Reply } from './transport.ts'

/** A whole vault takes its time to be written, read or searched; a program that died does not answer. */
const PATIENCE_MS = 15 * 60_000

type Fields = Readonly<Record<string, unknown>>

/** The program that this page came from, as keeper of all records. */
export function fetchCustody(): Custody {
  return {
    place: 'program',
    async history({ record, beforeRevision, limit }) {
      const query = new URLSearchParams({
        ...record,
        ...(beforeRevision !== undefined && { before: String(beforeRevision) }),
        ...(limit !== undefined && { limit: String(limit) }),
      })
      return ask(`/api/history?${query}`, {}, async (response) => {
        const answer: unknown = await response.json()
        const isAnswer = historyAnswerSchema.safeParse(answer).success
        return isAnswer ? (answer as { entries: readonly HistoryEntry[] }).entries : undefined
      })
    },
    backup: () => ask('/api/backup', {}, (response) => response.blob()),
    restore: (file) => {
      const headers = { 'content-type': 'application/octet-stream' }
      return ask('/api/restore', { method: 'POST', headers, body: file }, async (response) =>
        counted<Restored>(await response.json(), ['records', 'blobs']),
      )
    },
    async erase() {
      const vaultId = await ask(
        `/api/sync?since=${Number.MAX_SAFE_INTEGER}`,
        {},
        async (response) => textOf(await response.json(), 'vaultId'),
      )
      if (vaultId.kind !== 'answer') return vaultId
      return ask('/api/erase', posted({ vaultId: vaultId.answer }), async (response) =>
        counted<Erased>(await response.json(), [
          'records',
          'blobs',
          'backups',
          'searchedBytes',
          'found',
        ]),
      )
    },
    retireDeviceKey: () => ask('/api/retire-device-key', posted({}), async () => null),
    clearBrowser: () => ask('/api/forget-browser', posted({}), async () => null),
  }
}

function posted(body: Fields): RequestInit {
  const headers = { 'content-type': 'application/json' }
  return { method: 'POST', headers, body: JSON.stringify(body) }
}

/** `read` answers undefined where the program said something that this page does not know. */
async function ask<Answer>(
  path: string,
  init: RequestInit,
  read: (response: Response) => Promise<Answer | undefined>,
): Promise<Reply<Answer>> {
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS)
    const response = await fetch(path, { ...init, cache: 'no-store', signal })
    if (response.status === 401) return { kind: 'signed-out' }
    if (response.ok) {
      const answer = await read(response)
      return answer === undefined ? { kind: 'away' } : { kind: 'answer', answer }
    }
    const { problem } = (await response.json()) as Fields
    const [code, message] = [textOf(problem, 'code'), textOf(problem, 'message')]
    return code && message ? { kind: 'refused', code, message } : { kind: 'away' }
  } catch {
    return { kind: 'away' }
  }
}

function textOf(json: unknown, name: string): string | undefined {
  const value = (json as Fields | null | undefined)?.[name]
  return typeof value === 'string' ? value : undefined
}

function counted<Counts extends { readonly [Name in keyof Counts]: number }>(
  json: unknown,
  names: readonly (keyof Counts & string)[],
): Counts | undefined {
  const fields = json as Fields | null
  const isCounted = names.every((name) => Number.isSafeInteger(fields?.[name]))
  return isCounted ? (json as Counts) : undefined
}
