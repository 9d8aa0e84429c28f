import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { NEXT_MARK, NEXT_REVISION } from '../../core/protocol/sync.ts'
import { fetchTransport } from './fetch-transport.ts'
import type { Transport } from './transport.ts'

const open: { close: () => void }[] = []
afterEach(() => {
  for (const server of open.splice(0)) server.close()
})

async function against(listener: RequestListener): Promise<Transport> {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  open.push(server)
  return fetchTransport(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
}

const answering = (status: number, body: unknown) =>
  against((_request, response) => {
    response.writeHead(status, { 'content-type': 'application/json' })
    response.end(typeof body === 'string' ? body : JSON.stringify(body))
  })

const at = '2026-03-02T08:00:00.000Z'
const record = { kind: 'note', id: 'n', version: 1, schema: 1, updatedAt: at, body: { a: 1 } }
const older = { protocol: 1, vaultId: 'v', epoch: 1, revision: 3 }
const identity = { ...older, mark: 'm', erasedEpoch: 0 }
const set = { id: 's', actor: 'web', at, intent: 'x', changes: [] }
const push = { protocol: 1, vaultId: 'v', epoch: 1, sets: [set] }
const told = (code: string) => ({ problem: { code, message: 'Told.' } })

test('takes a page of records, unknown fields included', async () => {
  const page = { ...identity, records: [{ ...record, later: true }], more: false, hint: 'later' }
  const transport = await answering(200, page)
  expect(await transport.pull(0, '')).toEqual({ kind: 'answer', answer: page })
})

test('reads a server that knows neither marks nor erasing', async () => {
  const transport = await answering(200, { ...older, records: [], more: false })
  const answer = { ...older, mark: '', erasedEpoch: 0, records: [], more: false }
  expect(await transport.pull(0, '')).toEqual({ kind: 'answer', answer })
})

test('asks for the next page before it has read one, and for each page once', async () => {
  const asked: string[] = []
  let endFirst = () => {}
  const transport = await against(({ url = '' }, response) => {
    asked.push(url)
    const since = Number(new URLSearchParams(url.split('?')[1]).get('since'))
    const revision = since + 1
    response.writeHead(
      200,
      since < 2 ? { [NEXT_REVISION]: String(revision), [NEXT_MARK]: `m${revision}` } : {},
    )
    const body = JSON.stringify({ ...identity, revision, records: [], more: since < 2 })
    response.write(body.slice(0, 1))
    const end = () => response.end(body.slice(1))
    if (asked.length === 1) endFirst = end
    else end()
    if (asked.length === 2) endFirst()
  })
  for (const since of [0, 1, 2]) {
    const mark = since === 0 ? '' : `m${since}`
    expect(await transport.pull(since, mark)).toMatchObject({ answer: { revision: since + 1 } })
  }
  expect(asked).toEqual(['0', '1&mark=m1', '2&mark=m2'].map((rest) => `/api/sync?since=${rest}`))
  await transport.pull(2, '')
  expect(asked).toHaveLength(4)
})

test('posts sets as JSON and takes their outcomes', async () => {
  const outcomes = [
    { id: 'a', outcome: 'applied', revision: 4 },
    { id: 'b', outcome: 'stale', current: [record] },
    { id: 'c', outcome: 'refused', code: 'no', message: 'No.' },
    { id: 'd', outcome: 'waiting' },
  ]
  let received = ''
  const transport = await against((request, response) => {
    received = `${request.method} ${request.url} ${request.headers['content-type']} `
    request.on('data', (part) => {
      received += part
    })
    request.on('end', () => response.end(JSON.stringify({ ...identity, outcomes })))
  })
  expect(await transport.push(push)).toMatchObject({ kind: 'answer', answer: { outcomes } })
  expect(received).toBe(`POST /api/changes application/json ${JSON.stringify(push)}`)
})

test('hears the outcome of each set from a 409, too', async () => {
  const outcomes = [{ id: 'b', outcome: 'stale', current: [record] }]
  const transport = await answering(409, { ...identity, outcomes })
  expect(await transport.push(push)).toMatchObject({ kind: 'answer', answer: { outcomes } })
})

test.each<[status: number, body: unknown, reply: unknown]>([
  [401, told('not-signed-in'), { kind: 'signed-out' }],
  [409, told('other-vault'), { kind: 'refused', code: 'other-vault', message: 'Told.' }],
  [413, told('too-large'), { kind: 'refused', code: 'too-large', message: 'Told.' }],
  [400, told('invalid-request'), { kind: 'refused', code: 'invalid-request', message: 'Told.' }],
  ...(
    [
      [500, 'internal'],
      [503, 'busy'],
      [507, 'disk-full'],
      [403, 'foreign-origin'],
    ] as const
  ).map(([status, code]): [number, unknown, unknown] => [
    status,
    told(code),
    { kind: 'away', trouble: { code, message: 'Told.' } },
  ]),
  [400, 'not JSON', { kind: 'away' }],
  [200, '<!doctype html>', { kind: 'away' }],
  [200, { ...identity, outcomes: [{ id: 'a', outcome: 'later' }] }, { kind: 'away' }],
  [200, { ...identity, epoch: 'one', outcomes: [] }, { kind: 'away' }],
])('understands %i %j', async (status, body, reply) => {
  const transport = await answering(status, body)
  expect(await transport.push(push)).toEqual(reply)
})

test.each([
  { records: [{ ...record, version: '1' }], more: false },
  { records: [{ ...record, body: null }], more: false },
  { records: 'all' },
])('does not take a page that is no page: %j', async (page) => {
  const transport = await answering(200, { ...identity, ...page })
  expect(await transport.pull(0, '')).toEqual({ kind: 'away' })
})

test('tells a record that is not there from a server that is not there', async () => {
  const transport = await answering(404, told('not-found'))
  expect(await transport.record('letter-text', 'a/b')).toEqual({
    kind: 'answer',
    answer: undefined,
  })
  const gone = await answering(200, { record })
  for (const server of open.splice(0)) server.close()
  expect(await gone.record('note', 'n')).toEqual({ kind: 'away' })
})

test('keeps to its paths whatever a record is called', async () => {
  let asked = ''
  const transport = await against((request, response) => {
    asked = request.url ?? ''
    response.end(JSON.stringify({ record }))
  })
  await transport.record('letter-text', '../../open?code=1#')
  expect(asked).toBe('/api/records/letter-text/..%2F..%2Fopen%3Fcode%3D1%23')
})
