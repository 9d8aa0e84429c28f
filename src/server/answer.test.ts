import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { StorageFailure } from '../store/vault-store.ts'
import { problemAnswer } from './answer.ts'
import { setOf, testServer, thing } from './app.test-support.ts'

test('tells a disk that is full or read-only and a busy file apart, with the words for a person', async () => {
  const app = new Hono()
  app.get('/:code', (c) => problemAnswer(c, { code: c.req.param('code'), message: 'In words.' }))
  const statuses = { 'disk-full': 507, 'no-room': 507, busy: 503, 'read-only': 503, damaged: 500 }
  for (const [code, status] of Object.entries(statuses)) {
    const response = await app.request(`/${code}`)
    expect([code, response.status]).toEqual([code, status])
    expect(await response.json()).toEqual({ problem: { code, message: 'In words.' } })
  }
})

test('a disk that is full when a change comes is told as such, and the change stays with its sender', async () => {
  await using server = await testServer()
  const problem = { code: 'disk-full', message: 'The disk is full. This was not saved.' } as const
  const { vaultId, epoch } = await server.store.identity('local')
  server.store.write = async () => ({ ok: false, problem })
  const pushed = await server.post({
    protocol: 1,
    vaultId,
    epoch,
    sets: [setOf(thing('a', 0, {}))],
  })
  expect([pushed.status, await pushed.json()]).toEqual([507, { problem }])
  server.store.readText = async () => {
    throw new StorageFailure(problem, { cause: undefined })
  }
  const pulled = await server.ask('/api/sync')
  expect([pulled.status, await pulled.json()]).toEqual([507, { problem }])
})
