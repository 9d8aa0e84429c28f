import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { create } from '../../core/vault/edit.ts'
import { applicationKind } from '../../core/vault/kinds/application.ts'
import { setOf, type TestServer, testServer } from '../app.test-support.ts'

/** Further ahead than any clock on which this test runs. */
const on = '2999-03-12'
const talk = create(applicationKind, 'a1', {
  company: 'Lindholm Ferries',
  notes: 'A private word.',
  events: [{ id: 'e1', type: 'interview', on, time: '10:00', zone: 'UTC', minutes: 45 }],
})
const asking = (body: unknown): RequestInit => ({ method: 'POST', body: JSON.stringify(body) })

async function addressOf(server: TestServer, titles: 'neutral' | 'own' = 'neutral') {
  const answer = await server.ask('/api/calendar-feed', asking({ titles }))
  const { feed } = (await answer.json()) as { feed: { address: string } }
  return new URL(feed.address)
}
/** As a calendar program asks: without our cookie, from nowhere. */
const fetched = (
  server: TestServer,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
) => server.askWith({ cookie: '', 'sec-fetch-site': '', origin: '', ...headers }, path, { method })

test('gives the calendar to whoever has its address, and tells nothing in its titles', async () => {
  await using server = await testServer()
  await server.push(setOf(talk))
  const { pathname } = await addressOf(server)
  expect(pathname).toMatch(/^\/feed\/[\w-]{43}\.ics$/)
  const answer = await fetched(server, pathname)
  expect([answer.status, answer.headers.get('content-type')]).toEqual([
    200,
    'text/calendar; charset=utf-8',
  ])
  const text = await answer.text()
  expect(text).toContain('DTSTART:29990312T100000Z\r\nDTEND:29990312T104500Z')
  expect(text).toContain('SUMMARY:An appointment')
  expect(text).not.toMatch(/Lindholm|private/)
})

test('tells what Onward shows where that is chosen, and still no notes', async () => {
  await using server = await testServer()
  await server.push(setOf(talk))
  const { pathname } = await addressOf(server, 'own')
  const text = await (await fetched(server, pathname)).text()
  expect(text).toContain('SUMMARY:Talk\\, Lindholm Ferries')
  expect(text).not.toContain('private')
})

test('has no address until one is asked for, and answers a guessed one like a revoked one', async () => {
  await using server = await testServer()
  expect(await (await server.ask('/api/calendar-feed')).json()).toEqual({ feed: null })
  const guessed = await fetched(server, `/feed/${'A'.repeat(43)}.ics`)
  const { pathname } = await addressOf(server)
  const wrong = await fetched(server, pathname.replace(/.\.ics$/, '.ics'))
  await server.ask('/api/calendar-feed/revoke', asking({}))
  const revoked = await fetched(server, pathname)
  const answers = await Promise.all([guessed, wrong, revoked].map((answer) => answer.text()))
  expect([guessed.status, wrong.status, revoked.status]).toEqual([404, 404, 404])
  expect(new Set(answers).size).toBe(1)
  expect(await (await server.ask('/api/calendar-feed')).json()).toEqual({ feed: null })
})

test('a new address takes the place of the earlier one', async () => {
  await using server = await testServer()
  const earlier = await addressOf(server)
  const later = await addressOf(server)
  expect((await fetched(server, earlier.pathname)).status).toBe(404)
  expect((await fetched(server, later.pathname)).status).toBe(200)
})

test('says that nothing changed to a program that has it already, and what changed to one that has not', async () => {
  await using server = await testServer()
  const { pathname } = await addressOf(server)
  const etag = (await fetched(server, pathname)).headers.get('etag') ?? ''
  expect((await fetched(server, pathname, { 'if-none-match': etag })).status).toBe(304)
  await server.push(setOf(talk))
  expect((await fetched(server, pathname, { 'if-none-match': etag })).status).toBe(200)
})

test('answers HEAD without a body, and takes no change', async () => {
  await using server = await testServer()
  const { pathname } = await addressOf(server)
  const head = await fetched(server, pathname, {}, 'HEAD')
  expect([head.status, await head.text()]).toEqual([200, ''])
  const own = { origin: 'http://localhost:4184', 'sec-fetch-site': 'same-origin' }
  for (const method of ['POST', 'PUT', 'DELETE']) {
    expect((await fetched(server, pathname, own, method)).status).toBe(405)
  }
})

test('answers only under its own name, and lets no stranger make or see an address', async () => {
  await using server = await testServer()
  const { pathname } = await addressOf(server)
  expect((await fetched(server, pathname, { host: 'evil.example' })).status).toBe(421)
  expect((await server.askWith({ cookie: '' }, '/api/calendar-feed')).status).toBe(401)
  const foreign = await server.askWith(
    { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
    '/api/calendar-feed',
    asking({ titles: 'own' }),
  )
  expect(foreign.status).toBe(403)
  expect((await fetched(server, pathname)).status).toBe(200)
})

test('refuses titles that it does not know, and leaves the address as it was', async () => {
  await using server = await testServer()
  const { pathname } = await addressOf(server)
  const refused = await server.ask('/api/calendar-feed', asking({ titles: 'all' }))
  expect(refused.status).toBe(400)
  expect((await fetched(server, pathname)).status).toBe(200)
})

test('tells nothing of what is sealed', async () => {
  await using server = await testServer()
  await server.push(
    setOf({
      kind: applicationKind.name,
      id: 'a2',
      baseVersion: 0,
      schema: 1,
      sealed: { alg: 'x', keyId: 'k', nonce: 'AAAA', ciphertext: 'BBBB' },
    }),
  )
  const { pathname } = await addressOf(server, 'own')
  expect(await (await fetched(server, pathname)).text()).not.toContain('BEGIN:VEVENT')
})

test('keeps the secret in a file for its person alone, and erasing takes it away', async () => {
  await using server = await testServer()
  const { pathname } = await addressOf(server)
  const file = join(server.folder, 'calendar-feed.json')
  expect(readFileSync(file, 'utf8')).toContain(pathname.slice('/feed/'.length, -'.ics'.length))
  if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600)
  const { vaultId } = await server.store.identity('local')
  expect((await server.ask('/api/erase', asking({ vaultId }))).status).toBe(200)
  expect((await fetched(server, pathname)).status).toBe(404)
})
