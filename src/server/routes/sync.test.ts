import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { NEXT_REVISION, pullAnswerSchema } from '../../core/protocol/sync.ts'
import { dataFolderAt } from '../../store/data-folder.ts'
import { setOf, testServer, thing } from '../app.test-support.ts'

test('gives what changed after a revision', async () => {
  await using server = await testServer()
  await server.push(setOf(thing('a', 0, {})), setOf(thing('b', 0, {})))
  const all = pullAnswerSchema.parse(await (await server.ask('/api/sync')).json())
  expect(all).toMatchObject({ protocol: 1, epoch: 1, revision: 2, more: false })
  expect(all.records.map((record) => record.id)).toEqual(['a', 'b'])
  const since = pullAnswerSchema.parse(await (await server.ask('/api/sync?since=1')).json())
  expect(since.records.map((record) => record.id)).toEqual(['b'])
})

test('tells in a header where the next page begins, except on the last', async () => {
  await using server = await testServer()
  for (let part = 0; part < 6; part += 1) {
    const ids = Array.from({ length: 1000 }, (_, at) => `t${part}-${at}`)
    await server.push(setOf(...ids.map((id) => thing(id, 0, {}))))
  }
  const first = await server.ask('/api/sync')
  expect(await first.json()).toMatchObject({ revision: 5, more: true })
  expect(first.headers.get(NEXT_REVISION)).toBe('5')
  expect((await server.ask('/api/sync?since=5')).headers.get(NEXT_REVISION)).toBeNull()
})

test('tells whoever knows the revision by another set that the records were written apart', async () => {
  await using server = await testServer()
  const [first, second] = [setOf(thing('a', 0, {})), setOf(thing('b', 0, {}))]
  await server.push(first, second)
  const asked = async (query: string) =>
    pullAnswerSchema.parse(await (await server.ask(`/api/sync?${query}`)).json())
  const same = await asked(`since=1&mark=${first.id}`)
  expect(same).toMatchObject({ records: [{ id: 'b' }], revision: 2, mark: second.id })
  expect(same.forked).toBeUndefined()
  const other = await asked('since=1&mark=another')
  expect(other).toMatchObject({ forked: true, records: [], revision: 2, mark: second.id })
})

test('leaves out the texts of letters, which are asked for one by one', async () => {
  await using server = await testServer()
  const text = { kind: 'letter-text', id: 't1', baseVersion: 0, schema: 1, body: { text: 'Dear' } }
  await server.push(setOf(text))
  const pulled = pullAnswerSchema.parse(await (await server.ask('/api/sync')).json())
  expect(pulled).toMatchObject({ revision: 1, records: [] })
  const one = await server.ask('/api/records/letter-text/t1')
  expect(await one.json()).toMatchObject({ record: { id: 't1', version: 1 } })
  expect((await server.ask('/api/records/letter-text/t2')).status).toBe(404)
})

test('refuses a revision that is not a whole number', async () => {
  await using server = await testServer()
  for (const since of ['-1', '1.5', 'x', 'NaN', '1e400']) {
    const response = await server.ask(`/api/sync?since=${since}`)
    expect([since, response.status]).toEqual([since, 400])
  }
})

test('gives no records to a new browser while the keys behind the passphrase are damaged', async () => {
  await using server = await testServer()
  const body = { current: 'k', keys: [] }
  const keyring = { kind: 'keyring', id: 'keyring', baseVersion: 0, schema: 1, body }
  await server.push(setOf(keyring), setOf(thing('a', 0, {})))
  const database = new DatabaseSync(dataFolderAt(server.folder).vault)
  database.exec("update records set content = '{' where kind = 'keyring'")
  database.close()
  const told = { problem: { code: 'damaged-keyring' } }
  const anew = await server.ask('/api/sync')
  expect([anew.status, await anew.json()]).toMatchObject([500, told])
  const pushed = await server.push(setOf(thing('b', 0, {})))
  expect([pushed.status, await pushed.json()]).toMatchObject([500, told])
  // Whoever knows the keys still hears of the rest.
  expect((await server.ask('/api/sync?since=1')).status).toBe(200)
  expect(server.reported).toEqual([])
})
