import { expect, test } from 'vitest'
import { testServer } from '../app.test-support.ts'

test('has the browser clear what it keeps, but not that it is signed in', async () => {
  await using server = await testServer()
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' }
  const response = await server.ask('/api/forget-browser', init)
  expect(response.status).toBe(200)
  expect(response.headers.get('clear-site-data')).toBe('"storage"')
  const stranger = await server.askWith({ cookie: '' }, '/api/forget-browser', init)
  expect([stranger.status, stranger.headers.get('clear-site-data')]).toEqual([401, null])
})
