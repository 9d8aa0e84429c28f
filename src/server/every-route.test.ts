import { expect, test } from 'vitest'
import { LOCAL_OWNER } from '../store/vault-store.ts'
import { ORIGIN, type TestServer, testServer } from './app.test-support.ts'

/** Answers to anybody on this machine, and says nothing else than that it is there. */
const FOR_ALL = '/api/alive'

/** Every address of the API with a method that it takes, as the app itself lists them. */
function apiOf({ app }: TestServer): readonly (readonly [method: string, path: string])[] {
  const taken = app.routes.filter(
    ({ method, path }) => method !== 'ALL' && path.startsWith('/api/') && path !== FOR_ALL,
  )
  return taken.map(({ method, path }) => [method, path.replaceAll(/:\w+/g, 'x')])
}

async function statuses(
  server: TestServer,
  headers: Record<string, string>,
  body = '{}',
): Promise<readonly string[]> {
  const answers: string[] = []
  for (const [method, path] of apiOf(server)) {
    const own = method === 'GET' ? {} : { origin: ORIGIN, 'content-type': 'application/json' }
    const answer = await server.askWith({ ...own, ...headers }, path, {
      method,
      ...(method !== 'GET' && { body }),
    })
    answers.push(`${answer.status} ${method} ${path}`)
    await answer.body?.cancel()
  }
  return answers
}

async function expectUntouched({ store, reported }: TestServer): Promise<void> {
  expect(await store.identity(LOCAL_OWNER)).toMatchObject({ revision: 0, epoch: 1 })
  expect(reported).toEqual([])
}

test.each([
  ['without a cookie', { cookie: '' }, '401'],
  ['of another site', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }, '403'],
  ['of another port', { origin: 'http://localhost:3000', 'sec-fetch-site': 'same-site' }, '403'],
  ['of no origin at all', { origin: 'null' }, '403'],
  ['that was typed into the browser', { 'sec-fetch-site': 'none' }, '403'],
  ['under a rebound name', { host: 'evil.example' }, '421'],
])('no address of the API answers a request %s', async (_what, headers, status) => {
  await using server = await testServer()
  const answers = await statuses(server, headers)
  expect(answers.length).toBeGreaterThan(25)
  expect(answers.filter((answer) => !answer.startsWith(status))).toEqual([])
  await expectUntouched(server)
})

test('no address of the API takes a change that comes as a form of a page would', async () => {
  await using server = await testServer()
  const withBody = ['changes', 'erase', 'restore', 'retire-device-key', 'forget-browser']
  const more = ['mailbox', 'mailbox/folders', 'sending', 'sending/letter', 'calendar-feed']
  for (const path of [...withBody, ...more]) {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']) {
      const answer = await server.askWith({ 'content-type': type }, `/api/${path}`, {
        method: 'POST',
        body: '{}',
      })
      expect([path, type, answer.status]).toEqual([path, type, 415])
    }
  }
  await expectUntouched(server)
})
