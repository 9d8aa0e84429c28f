import { expect, test } from 'vitest'
import { openCustody } from '../../store/custody/open-custody.ts'
import { dataFolderAt } from '../../store/data-folder.ts'
import { openSqliteStore } from '../../store/sqlite/open-sqlite-store.ts'
import { LOCAL_OWNER } from '../../store/vault-store.ts'
import { setOf, testServer, thing } from '../app.test-support.ts'
import { MAX_REVISION_STREAMS } from '../limits.ts'

async function nextRevision(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<number> {
  const { value } = await reader.read()
  const data = /^event: revision\ndata: (.*)\n\n$/.exec(new TextDecoder().decode(value))?.[1]
  return (JSON.parse(data ?? 'null') as { revision: number }).revision
}

test('tells the revision at once and after each write, of another process as well', async () => {
  await using server = await testServer()
  const response = await server.ask('/api/revisions')
  expect(response.headers.get('content-type')).toBe('text/event-stream')
  const reader = (response.body as ReadableStream<Uint8Array>).getReader()
  expect(await nextRevision(reader)).toBe(0)
  await server.push(setOf(thing('a', 0, {})))
  expect(await nextRevision(reader)).toBe(1)
  const other = await openSqliteStore(dataFolderAt(server.folder))
  if (!other.ok) throw new Error(other.problem.message)
  await using store = other.value
  await store.write(LOCAL_OWNER, setOf(thing('b', 0, {})))
  expect(await nextRevision(reader)).toBe(2)
  await reader.cancel()
})

test('tells of an epoch that a restore or an erase began, also one of another process', async () => {
  await using server = await testServer()
  await server.push(setOf(thing('a', 0, {})))
  const reader = (
    (await server.ask('/api/revisions')).body as ReadableStream<Uint8Array>
  ).getReader()
  const next = async () => {
    const { value } = await reader.read()
    return JSON.parse(new TextDecoder().decode(value).split('data: ')[1] ?? '')
  }
  const before = await next()
  expect(before).toEqual(await server.store.identity(LOCAL_OWNER))
  const other = await openCustody(dataFolderAt(server.folder))
  if (!other.ok) throw new Error(other.problem.message)
  await using opened = other.value
  expect(await opened.custody.erase()).toMatchObject({ ok: true })
  expect(await next()).toMatchObject({ epoch: 2, erasedEpoch: 2, vaultId: before.vaultId })
  await reader.cancel()
})

test('ends its streams when the server stops', async () => {
  await using server = await testServer()
  const response = await server.ask('/api/revisions')
  const reader = (response.body as ReadableStream<Uint8Array>).getReader()
  await nextRevision(reader)
  server.stop()
  expect((await reader.read()).done).toBe(true)
})

test('keeps the number of streams bounded and frees those that were left', async () => {
  await using server = await testServer()
  const streams: Response[] = []
  for (let count = 0; count < MAX_REVISION_STREAMS; count += 1) {
    streams.push(await server.ask('/api/revisions'))
  }
  expect((await server.ask('/api/revisions')).status).toBe(429)
  await streams[0]?.body?.cancel()
  expect((await server.ask('/api/revisions')).status).toBe(200)
})

test('a HEAD, whose body nobody would close, opens no stream', async () => {
  await using server = await testServer()
  for (let count = 0; count <= MAX_REVISION_STREAMS; count += 1) {
    const head = await server.ask('/api/revisions', { method: 'HEAD' })
    expect([head.status, head.headers.get('content-type')]).toEqual([200, 'text/event-stream'])
  }
  expect((await server.ask('/api/revisions')).status).toBe(200)
})
