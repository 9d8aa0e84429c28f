import { expect, test } from 'vitest'
import { pushAnswerSchema } from '../../core/protocol/sync.ts'
import { LOCAL_OWNER } from '../../store/vault-store.ts'
import { setOf, testServer, thing } from '../app.test-support.ts'

test('applies sets in their order and says at which revision', async () => {
  await using server = await testServer()
  const [first, second] = [setOf(thing('a', 0, { n: 1 })), setOf(thing('a', 1, { n: 2 }))]
  const response = await server.push(first, second)
  expect(response.status).toBe(200)
  const answer = pushAnswerSchema.parse(await response.json())
  expect(answer.revision).toBe(2)
  expect(answer.outcomes).toEqual([
    { id: first.id, outcome: 'applied', revision: 1 },
    { id: second.id, outcome: 'applied', revision: 2 },
  ])
})

test('lets the rest wait after a stale set and shows what is there now', async () => {
  await using server = await testServer()
  await server.push(setOf(thing('a', 0, { n: 1 })))
  const sets = [setOf(thing('b', 0, {})), setOf(thing('a', 0, { n: 2 })), setOf(thing('c', 0, {}))]
  const response = await server.push(...sets)
  expect(response.status).toBe(409)
  const answer = pushAnswerSchema.parse(await response.json())
  expect(answer.outcomes).toMatchObject([
    { outcome: 'applied', revision: 2 },
    { outcome: 'stale', current: [{ id: 'a', version: 1, body: { n: 1 } }] },
    { outcome: 'waiting' },
  ])
  expect(await server.store.find(LOCAL_OWNER, 'thing', 'c')).toBeUndefined()
})

test('names the one set that is refused', async () => {
  await using server = await testServer()
  const bad = setOf({ ...thing('a', 0, {}), kind: 'application' })
  const answer = pushAnswerSchema.parse(await (await server.push(bad)).json())
  expect(answer.outcomes).toMatchObject([{ id: bad.id, outcome: 'refused', code: 'invalid-body' }])
})

test('answers a repeated request as the first time', async () => {
  await using server = await testServer()
  const set = setOf(thing('a', 0, { n: 1 }))
  const first = await (await server.push(set)).json()
  expect(await (await server.push(set)).json()).toEqual(first)
})

test('refuses changes made for another vault or before a restore', async () => {
  await using server = await testServer()
  const { vaultId } = await server.store.identity(LOCAL_OWNER)
  const sets = [setOf(thing('a', 0, {}))]
  for (const other of [
    { vaultId: 'another', epoch: 1 },
    { vaultId, epoch: 2 },
  ]) {
    const response = await server.post({ protocol: 1, ...other, sets })
    expect(response.status).toBe(409)
    expect(await response.json()).toMatchObject({ problem: { code: 'other-vault' } })
  }
  expect((await server.store.identity(LOCAL_OWNER)).revision).toBe(0)
})

test('keeps the order of keys as it came', async () => {
  await using server = await testServer()
  const body = { zeta: 1, kind: 'x', alpha: { b: 1, a: 2 } }
  await server.push(setOf(thing('a', 0, body)))
  const pulled = await (await server.ask('/api/sync')).text()
  expect(pulled).toContain(`"body":${JSON.stringify(body)}`)
})
