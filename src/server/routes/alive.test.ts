import { expect, test } from 'vitest'
import { testServer } from '../app.test-support.ts'

test('says that it is Onward and which one, and nothing more', async () => {
  await using server = await testServer()
  const response = await server.askWith({ cookie: '' }, '/api/alive')
  expect(await response.json()).toEqual({ name: 'onward', version: '1.2.3' })
})
