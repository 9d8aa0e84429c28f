import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { problemAnswer } from './answer.ts'

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
