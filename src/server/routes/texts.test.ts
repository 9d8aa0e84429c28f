import { expect, test } from 'vitest'
import { pullAnswerSchema } from '../../core/protocol/sync.ts'
import { setOf, type TestServer, testServer, thing } from '../app.test-support.ts'

const letterText = (id: string, text: string) => ({
  kind: 'letter-text',
  id,
  baseVersion: 0,
  schema: 1,
  body: { text },
})
const page = async (server: TestServer, path: string) =>
  pullAnswerSchema.parse(await (await server.ask(path)).json())

test('gives the texts of letters, and nothing else', async () => {
  await using server = await testServer()
  await server.push(setOf(thing('a', 0, {}), letterText('t1', 'Dear “Ada”')))
  const answer = await page(server, '/api/texts')
  expect(answer).toMatchObject({ protocol: 1, epoch: 1, revision: 1, more: false })
  expect(answer.records).toMatchObject([
    { kind: 'letter-text', id: 't1', version: 1, body: { text: 'Dear “Ada”' } },
  ])
})

test('pages through all texts by the revisions of the pages', async () => {
  await using server = await testServer()
  for (let part = 0; part < 5; part += 1) {
    await server.push(setOf(letterText(`t${part}`, 'Hello'), thing(`a${part}`, 0, {})))
  }
  const ids: string[] = []
  let since = 0
  for (let more = true; more; ) {
    const answer = await page(server, `/api/texts?since=${since}&limit=2`)
    expect(answer.records.length).toBeLessThanOrEqual(2)
    ids.push(...answer.records.map(({ id }) => id))
    since = answer.revision
    more = answer.more
  }
  expect(ids).toEqual(['t0', 't1', 't2', 't3', 't4'])
  expect(since).toBe(5)
})

test('a page is never cut within a set', async () => {
  await using server = await testServer()
  const set = Array.from({ length: 9 }, (_, at) => letterText(`t${at}`, 'Hello'))
  await server.push(setOf(...set), setOf(letterText('later', 'Hello')))
  const answer = await page(server, '/api/texts?limit=4')
  expect(answer).toMatchObject({ revision: 1, more: true })
  expect(answer.records).toHaveLength(9)
})

test('a deleted text is told without its words', async () => {
  await using server = await testServer()
  await server.push(setOf(letterText('t1', 'Dear Ada')))
  const gone = { kind: 'letter-text', id: 't1', baseVersion: 1, schema: 1, body: null }
  await server.push(setOf(gone))
  const { records } = await page(server, '/api/texts?since=1')
  expect(records).toMatchObject([{ id: 't1', version: 2, deleted: true }])
  expect(JSON.stringify(records)).not.toContain('Dear')
})

test('refuses numbers that are none, and pages of any size', async () => {
  await using server = await testServer()
  for (const query of ['since=-1', 'since=x', 'limit=0', 'limit=1001', 'limit=1.5', 'limit=']) {
    const response = await server.ask(`/api/texts?${query}`)
    expect([query, response.status]).toEqual([query, 400])
  }
})

test('asks for a session', async () => {
  await using server = await testServer()
  await server.push(setOf(letterText('t1', 'Dear Ada')))
  const response = await server.askWith({ cookie: '' }, '/api/texts')
  expect(response.status).toBe(401)
  expect(await response.text()).not.toContain('Dear')
})
