import { expect, test } from 'vitest'
import { historyAnswerSchema } from '../../core/protocol/history.ts'
import { setOf, testServer, thing } from '../app.test-support.ts'

async function versions(response: Response): Promise<unknown> {
  const { entries } = (await response.json()) as { entries: { id: string; version: number }[] }
  return entries.map(({ id, version }) => `${id}${version}`)
}

test('tells the history of one record or of the whole vault, newest first', async () => {
  await using server = await testServer()
  await server.push(
    setOf(thing('a', 0, { n: 1 })),
    setOf(thing('b', 0, {})),
    setOf(thing('a', 1, null)),
  )
  expect(await versions(await server.ask('/api/history?kind=thing&id=a'))).toEqual(['a2', 'a1'])
  expect(await versions(await server.ask('/api/history'))).toEqual(['a2', 'b1', 'a1'])
  expect(await versions(await server.ask('/api/history?before=3&limit=1'))).toEqual(['b1'])
})

test('answers in the form that pages know, bodies that were let go of included', async () => {
  await using server = await testServer()
  const purge = { ...thing('a', 1, null), body: null, purge: true as const }
  await server.push(setOf(thing('a', 0, { n: 1 })), setOf(purge), setOf(thing('b', 0, { n: 1 })))
  const answer: unknown = await (await server.ask('/api/history')).json()
  const { entries } = historyAnswerSchema.parse(answer)
  expect(entries.map(({ record }) => record)).toMatchObject([
    { body: { n: 1 } },
    { deleted: true, purged: true },
    { deleted: true, purged: true },
  ])
})

test('refuses half a question', async () => {
  await using server = await testServer()
  for (const query of ['kind=thing', 'id=a', 'limit=0', 'limit=100000', 'before=x']) {
    expect((await server.ask(`/api/history?${query}`)).status).toBe(400)
  }
})
