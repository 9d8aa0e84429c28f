import { hash, randomBytes } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { encryptedSize, MAX_FILE_BYTES } from '../../core/files/limits.ts'
import { MAX_PART_BYTES } from '../../core/protocol/blobs.ts'
import { LOCAL_OWNER } from '../../store/vault-store.ts'
import { ORIGIN, setOf, type TestServer, testServer } from '../app.test-support.ts'

function blobOf(sizeBytes: number) {
  const bytes = randomBytes(sizeBytes)
  return { id: hash('sha256', bytes, 'base64url'), bytes }
}

interface Sent {
  readonly id: string
  readonly offset?: number
  readonly total?: number
  readonly body: Uint8Array | ReadableStream
  readonly headers?: Record<string, string>
  readonly vault?: string
  readonly epoch?: number
}

async function send(server: TestServer, sent: Sent): Promise<Response> {
  const identity = await server.store.identity(LOCAL_OWNER)
  const { id, offset = 0, body, headers, vault = identity.vaultId, epoch = identity.epoch } = sent
  const total = sent.total ?? (body instanceof Uint8Array ? body.length : 0)
  const query = `vault=${vault}&epoch=${epoch}&offset=${offset}&total=${total}`
  return server.askWith(
    { origin: ORIGIN, 'content-type': 'application/octet-stream', ...headers },
    `/api/blobs/${id}/upload?${query}`,
    { method: 'PATCH', body, duplex: 'half' } as RequestInit,
  )
}

async function told(response: Response): Promise<[number, string]> {
  const { problem } = (await response.json()) as { problem: { code: string } }
  return [response.status, problem.code]
}

/** Nothing was kept, and nothing went wrong inside. */
function expectUntouched({ folder, reported }: TestServer): void {
  const kept = readdirSync(folder, { recursive: true }).map(String)
  expect(kept.filter((name) => /^blobs.*[0-9a-f]{64}/.test(name))).toEqual([])
  expect(reported).toEqual([])
}

test('takes a blob in parts and gives it back, whole or in ranges', async () => {
  await using server = await testServer()
  const { id, bytes } = blobOf(1000)
  const state = async () => (await server.ask(`/api/blobs/${id}/upload`)).json()
  expect(await state()).toEqual({ whole: false, offset: 0 })
  const first = await send(server, { id, total: 1000, body: bytes.subarray(0, 600) })
  expect(await first.json()).toEqual({ whole: false, offset: 600 })
  expect((await server.ask(`/api/blobs/${id}`)).status).toBe(404)
  expect(await state()).toEqual({ whole: false, offset: 600 })
  const last = await send(server, { id, offset: 600, total: 1000, body: bytes.subarray(600) })
  expect(await last.json()).toEqual({ whole: true, offset: 1000 })
  expect(await state()).toEqual({ whole: true, offset: 1000 })

  const whole = await server.ask(`/api/blobs/${id}`)
  expect(Buffer.from(await whole.arrayBuffer())).toEqual(bytes)
  expect(Object.fromEntries(whole.headers)).toMatchObject({
    'content-type': 'application/octet-stream',
    'content-disposition': 'attachment',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  })
  const part = await server.askWith({ range: 'bytes=100-299' }, `/api/blobs/${id}`)
  expect([part.status, part.headers.get('content-range')]).toEqual([206, 'bytes 100-299/1000'])
  expect(Buffer.from(await part.arrayBuffer())).toEqual(bytes.subarray(100, 300))
  const head = await server.ask(`/api/blobs/${id}`, { method: 'HEAD' })
  expect([head.status, head.headers.get('content-length')]).toEqual([200, '1000'])
  expect((await head.arrayBuffer()).byteLength).toBe(0)
})

test.each([
  ['bytes=1000-', 416],
  ['bytes=1000-2000', 416],
  ['bytes=-0', 416],
  ['bytes=5-4', 200],
  ['bytes=0-1,5-6', 200],
  ['bytes=999999999999999999-', 200],
  ['lines=1-2', 200],
  ['bytes=-1', 206],
  ['bytes=-5000', 206],
  ['bytes=990-5000', 206],
])('answers the range %s with %i', async (range, status) => {
  await using server = await testServer()
  const { id, bytes } = blobOf(1000)
  await send(server, { id, body: bytes })
  const answer = await server.askWith({ range }, `/api/blobs/${id}`)
  expect(answer.status).toBe(status)
  await answer.arrayBuffer()
})

test('a part at a wrong offset adds nothing and is told where to go on', async () => {
  await using server = await testServer()
  const { id, bytes } = blobOf(1000)
  await send(server, { id, total: 1000, body: bytes.subarray(0, 600) })
  for (const offset of [0, 599, 601]) {
    const answer = await send(server, { id, offset, total: 1000, body: bytes.subarray(0, 100) })
    expect(answer.status).toBe(409)
    expect(await answer.json()).toMatchObject({
      problem: { code: 'wrong-offset' },
      arrived: { whole: false, offset: 600 },
    })
  }
})

test('bytes that are not those of the id leave nothing behind', async () => {
  await using server = await testServer()
  const { id } = blobOf(100)
  expect(await told(await send(server, { id, body: blobOf(100).bytes }))).toEqual([
    422,
    'wrong-hash',
  ])
  expectUntouched(server)
})

test('path tricks in ids are refused', async () => {
  await using server = await testServer()
  for (const id of [
    '..%2f..%2fvault.db',
    '..%5cvault.db',
    '%2fetc%2fpasswd',
    'a%00b',
    'vault.db',
    'A'.repeat(44),
    `${'A'.repeat(42)}B`,
    'A'.repeat(5000),
  ]) {
    expect([id, await told(await send(server, { id, body: Buffer.from('x') }))]).toEqual([
      id,
      [400, 'invalid-blob-id'],
    ])
    expect((await server.ask(`/api/blobs/${id}`)).status).toBe(404)
    expect((await server.ask(`/api/blobs/${id}/upload`)).status).toBe(400)
  }
  expectUntouched(server)
})

test('nobody but a page of Onward that is signed in reads or sends', async () => {
  await using server = await testServer()
  const { id, bytes } = blobOf(100)
  const foreign: Record<string, string>[] = [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: '' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ]
  for (const headers of foreign) {
    expect(await told(await send(server, { id, body: bytes, headers }))).toEqual([
      403,
      'foreign-origin',
    ])
  }
  const unknown = await send(server, { id, body: bytes, headers: { cookie: '' } })
  expect(await told(unknown)).toEqual([401, 'not-signed-in'])
  const reading = await server.askWith({ cookie: '' }, `/api/blobs/${id}`)
  expect(reading.status).toBe(401)
  const form = await send(server, { id, body: bytes, headers: { 'content-type': 'text/plain' } })
  expect(await told(form)).toEqual([415, 'wrong-type'])
  expectUntouched(server)
})

test('parts and files over their limits are refused before they are kept', async () => {
  await using server = await testServer()
  const { id } = blobOf(1)
  const tooLong = await send(server, { id, body: new Uint8Array(MAX_PART_BYTES + 1) })
  expect(await told(tooLong)).toEqual([413, 'too-large'])
  let pulled = 0
  const endless = new ReadableStream({
    pull(controller) {
      pulled += 65_536
      controller.enqueue(new Uint8Array(65_536))
    },
  })
  expect(await told(await send(server, { id, total: 10, body: endless }))).toEqual([
    413,
    'too-large',
  ])
  expect(pulled).toBeLessThan(2 * MAX_PART_BYTES)
  const total = encryptedSize(MAX_FILE_BYTES) + 1
  const tooLarge = await send(server, { id, total, body: new Uint8Array(10) })
  expect(await told(tooLarge)).toEqual([413, 'too-large'])
  for (const [offset, total] of [
    [-1, 10],
    [0.5, 10],
    [0, Number.NaN],
    [0, 1e16],
  ]) {
    const odd = await send(server, { id, offset, total, body: new Uint8Array(5) } as Sent)
    expect(await told(odd)).toEqual([400, 'invalid-request'])
  }
  expectUntouched(server)
})

test('bytes for another vault, or from before a restore, are refused', async () => {
  await using server = await testServer()
  const { id, bytes } = blobOf(10)
  for (const other of [{ vault: 'another' }, { epoch: 2 }]) {
    expect(await told(await send(server, { id, body: bytes, ...other }))).toEqual([
      409,
      'other-vault',
    ])
  }
  expectUntouched(server)
})

test('other methods are not allowed', async () => {
  await using server = await testServer()
  const { id, bytes } = blobOf(10)
  await send(server, { id, body: bytes })
  for (const method of ['PUT', 'DELETE', 'POST']) {
    const answer = await server.askWith({ origin: ORIGIN }, `/api/blobs/${id}`, { method })
    expect(answer.status).toBe(405)
  }
  expect(await server.blobs.has(id)).toBe(true)
})

test('an attachment that is deleted for good takes its bytes along', async () => {
  await using server = await testServer()
  const { id, bytes } = blobOf(10)
  await send(server, { id, body: bytes })
  const at = '2026-03-02T09:00:00.000Z'
  const head = { kind: 'attachment', id: 'a', schema: 1 }
  const body = { name: 'cv.pdf', type: '', sizeBytes: 10, blobId: id, key: 'k', addedAt: at }
  await server.push(setOf({ ...head, baseVersion: 0, body }))
  await server.push(setOf({ ...head, baseVersion: 1, body: null }))
  expect(await server.blobs.has(id)).toBe(true)
  await server.push(setOf({ ...head, baseVersion: 2, body: null, purge: true }))
  expect(await server.blobs.has(id)).toBe(false)
  expect(server.reported).toEqual([])
})

test('keeps nothing of a part that was still arriving when everything was erased', async () => {
  await using server = await testServer()
  const { id, bytes } = blobOf(1000)
  const body = new ReadableStream<Uint8Array>({
    async start(controller) {
      controller.enqueue(bytes.subarray(0, 600))
      expect((await server.custody.erase()).ok).toBe(true)
      controller.close()
    },
  })
  expect(await told(await send(server, { id, total: 1000, body }))).toEqual([409, 'other-vault'])
  expectUntouched(server)
})
