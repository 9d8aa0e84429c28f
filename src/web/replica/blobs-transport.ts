import { type BlobArrived, blobArrived } from '../../core/protocol/blobs.ts'
import type { VaultIdentity } from '../../core/protocol/sync.ts'
import type { Reply } from './transport.ts'

export interface BlobPart {
  readonly offset: number
  /** Of the whole blob. */
  readonly totalBytes: number
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** The one way to the server for the bytes of files. Never rejects. */
export interface BlobTransport {
  /** How much the server has of a blob. */
  arrived(blobId: string): Promise<Reply<BlobArrived>>
  /** Sends a part; where it does not follow on what is there, nothing is added and that is told. */
  send(
    blobId: string,
    part: BlobPart,
    vault: Pick<VaultIdentity, 'vaultId' | 'epoch'>,
  ): Promise<Reply<BlobArrived>>
  /** Bytes from `from` to before `to`; refused as `not-found` when the server has no such blob. */
  range(blobId: string, from: number, to: number): Promise<Reply<Uint8Array>>
}

/** A part of 1 MiB has this long, on the slowest line that is worth waiting for. */
const PATIENCE_MS = 60_000

export function fetchBlobTransport(origin = ''): BlobTransport {
  const pathOf = (blobId: string) => `${origin}/api/blobs/${blobId}`
  return {
    arrived: (blobId) => ask(`${pathOf(blobId)}/upload`, {}, readArrived),
    send(blobId, { offset, totalBytes, bytes }, { vaultId, epoch }) {
      const query = new URLSearchParams({
        vault: vaultId,
        epoch: String(epoch),
        offset: String(offset),
        total: String(totalBytes),
      })
      const headers = { 'content-type': 'application/octet-stream' }
      const init = { method: 'PATCH', headers, body: bytes }
      return ask(`${pathOf(blobId)}/upload?${query}`, init, readArrived)
    },
    range(blobId, from, to) {
      const headers = { range: `bytes=${from}-${to - 1}` }
      return ask(pathOf(blobId), { headers }, async (response) => {
        const bytes = new Uint8Array(await response.arrayBuffer())
        return bytes.length === to - from ? bytes : undefined
      })
    },
  }
}

async function readArrived(response: Response): Promise<BlobArrived | undefined> {
  const read = blobArrived.safeParse(await response.json())
  return read.success ? read.data : undefined
}

async function ask<Answer>(
  url: string,
  init: RequestInit,
  read: (response: Response) => Promise<Answer | undefined>,
): Promise<Reply<Answer>> {
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS)
    const response = await fetch(url, { ...init, cache: 'no-store', signal })
    if (response.status === 401) return { kind: 'signed-out' }
    if (response.ok) {
      const answer = await read(response)
      return answer === undefined ? { kind: 'away' } : { kind: 'answer', answer }
    }
    return await refusal(response, read)
  } catch {
    return { kind: 'away' }
  }
}

/** A part that does not follow is answered with what is there, which is all that the sender needs. */
async function refusal<Answer>(
  response: Response,
  read: (response: Response) => Promise<Answer | undefined>,
): Promise<Reply<Answer>> {
  const { problem, arrived } = (await response.json()) as {
    problem?: { code?: unknown; message?: unknown }
    arrived?: unknown
  }
  if (arrived !== undefined) {
    const answer = await read(Response.json(arrived))
    if (answer !== undefined) return { kind: 'answer', answer }
  }
  if (typeof problem?.code !== 'string') return { kind: 'away' }
  return { kind: 'refused', code: problem.code, message: String(problem.message) }
}
