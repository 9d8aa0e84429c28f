import { expect, test } from 'vitest'
import { testServer } from '../app.test-support.ts'

test('gives the key of the device to its own page and lets nobody keep it', async () => {
  await using server = await testServer()
  const response = await server.ask('/api/device-key')
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(await response.json()).toMatchObject({ alg: 'x25519', keyId: 'k', privateKey: 'p' })
})
