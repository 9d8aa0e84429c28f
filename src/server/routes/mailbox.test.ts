import { expect, test } from 'vitest'
import { message } from '../../../test/imap/letters.ts'
import { mailboxOf, scriptedServer } from '../../../test/imap/scripted-server.ts'
import type { MailboxOverview } from '../../core/protocol/mailbox.ts'
import { type TestServer, testServer } from '../app.test-support.ts'

const PASSWORD = 'planted words of a mailbox'
const post = (server: TestServer, path: string, body: unknown) =>
  server.ask(path, { method: 'POST', body: JSON.stringify(body) })

async function overviewOf(response: Response): Promise<MailboxOverview> {
  expect(response.status).toBe(200)
  return (await response.json()) as MailboxOverview
}

test('an account is set up, read and forgotten, and its password never comes out', async () => {
  await using mail = await scriptedServer(mailboxOf([message(1, 'refusal')], PASSWORD))
  await using server = await testServer()
  const signIn = {
    host: 'localhost',
    port: mail.port,
    security: 'plain',
    user: 'maria@mail.test',
    password: PASSWORD,
  }
  const wrong = await post(server, '/api/mailbox/folders', { ...signIn, password: 'x' })
  expect([wrong.status, await wrong.json()]).toMatchObject([
    422,
    { problem: { code: 'wrong-password' } },
  ])
  const folders = await post(server, '/api/mailbox/folders', signIn)
  expect(await folders.json()).toMatchObject({ ticked: ['INBOX', 'Archive'] })
  const account = { ...signIn, folders: ['INBOX'], sinceOn: null, follow: 'asked' }
  const first = await overviewOf(await post(server, '/api/mailbox', account))
  const id = first.accounts[0]?.id ?? ''
  let text = ''
  for (let looks = 0; looks < 500; looks += 1) {
    text = await (await server.ask('/api/mailbox')).text()
    if (text.includes('"idle"')) break
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  expect(JSON.parse(text)).toMatchObject({ accounts: [{ last: { read: 1, found: 1 } }] })
  expect(text).not.toContain('planted')
  const again = await overviewOf(await post(server, '/api/mailbox', account))
  expect(again.accounts.map((each) => each.id)).toEqual([id])
  await overviewOf(await post(server, `/api/mailbox/${id}/stop`, {}))
  const gone = await overviewOf(await post(server, `/api/mailbox/${id}/forget`, {}))
  expect(gone.accounts).toEqual([])
  for (const what of ['fetch', 'stop', 'forget']) {
    expect((await post(server, `/api/mailbox/${id}/${what}`, {})).status).toBe(404)
  }
  expect(server.reported).toEqual([])
})

test('what is no account is refused before anything is asked', async () => {
  await using server = await testServer()
  const whole = { host: 'h', port: 1, security: 'tls', user: 'u', password: 'p' }
  const odd = [
    {},
    { ...whole, host: 'a b' },
    { ...whole, host: 'a\r\nb' },
    { ...whole, port: 0 },
    { ...whole, security: 'none' },
    { ...whole, password: '' },
  ]
  for (const body of odd) {
    expect((await post(server, '/api/mailbox/folders', body)).status).toBe(400)
    expect((await post(server, '/api/mailbox', body)).status).toBe(400)
  }
  expect(
    (await post(server, '/api/mailbox', { ...whole, folders: [], sinceOn: null })).status,
  ).toBe(400)
})

test('only pages of Onward that are signed in may ask', async () => {
  await using server = await testServer()
  for (const path of ['/api/mailbox', '/api/mailbox/folders', '/api/mailbox/x/fetch']) {
    const init = { method: 'POST', body: '{}' }
    expect((await server.askWith({ cookie: '' }, path, init)).status).toBe(401)
    const foreign = await server.askWith({ origin: 'https://evil.example' }, path, init)
    expect(foreign.status).toBe(403)
  }
  expect((await server.askWith({ cookie: '' }, '/api/mailbox')).status).toBe(401)
})
