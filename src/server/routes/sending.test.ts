import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import PostalMime from 'postal-mime'
import { expect, test } from 'vitest'
import { mailboxOf, scriptedServer } from '../../../test/imap/scripted-server.ts'
import {
  type MailTaker,
  mailTaker,
  PASSWORD,
  type TakerScript,
  USER,
} from '../../../test/smtp/mail-taker.ts'
import type { MailboxOverview } from '../../core/protocol/mailbox.ts'
import type { SendingOverview, SentLetter } from '../../core/protocol/sending.ts'
import { dataFolderAt } from '../../store/data-folder.ts'
import { type TestServer, testServer } from '../app.test-support.ts'

const post = (server: TestServer, path: string, body: unknown) =>
  server.ask(path, { method: 'POST', body: JSON.stringify(body) })

const setupFor = ({ port }: MailTaker) => ({
  host: 'localhost',
  port,
  security: 'plain',
  user: USER,
  password: PASSWORD,
  name: 'Inès Marlow',
  address: USER,
})

const letter = {
  letterId: '019a0000-0000-7000-8000-000000000001',
  from: USER,
  to: { name: 'Maria Sandahl', address: 'maria@lindholm.example' },
  subject: 'Re: Service Planner',
  text: 'Dear Maria,\n\nThank you for the time.\n\nKind regards,\nInès Marlow',
  replyingTo: ['1.2@lindholm.example'],
  again: false,
}

/** A server that sends, and what it answers to a letter. */
async function sendingServer(taker: MailTaker) {
  const server = await testServer()
  const kept = await post(server, '/api/sending', setupFor(taker))
  expect(kept.status).toBe(200)
  const send = async (changed: Partial<typeof letter> = {}) => {
    const answer = await post(server, '/api/sending/letter', { ...letter, ...changed })
    return { status: answer.status, json: (await answer.json()) as Record<string, unknown> }
  }
  return { server, send, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() }
}

const refusing =
  (begins: string, answer: string): TakerScript =>
  (line) =>
    line.startsWith(begins) ? `${answer}\r\n` : undefined

test('a letter goes out as it was shown, once, with an id that answers will name', async () => {
  await using taker = await mailTaker()
  await using sending = await sendingServer(taker)
  const first = await sending.send()
  expect(first.status).toBe(200)
  const sent = first.json as SentLetter
  expect(sent).toMatchObject({ isEarlier: false })
  const parsed = await PostalMime.parse(taker.letters[0] ?? '')
  expect(parsed).toMatchObject({
    from: { name: 'Inès Marlow', address: USER },
    to: [letter.to],
    subject: letter.subject,
    messageId: `<${sent.messageId}>`,
    inReplyTo: '<1.2@lindholm.example>',
  })
  expect(parsed.text?.replace(/\r\n/g, '\n').trimEnd()).toBe(letter.text)
  expect((await sending.send()).json).toEqual({ ...sent, isEarlier: true })
  expect(taker.letters).toHaveLength(1)
  expect((await sending.send({ again: true })).json).toMatchObject({ isEarlier: false })
  expect(taker.letters).toHaveLength(2)
  expect(sending.server.reported).toEqual([])
})

test('two taps at once send one letter', async () => {
  await using taker = await mailTaker()
  await using sending = await sendingServer(taker)
  const [one, two] = await Promise.all([sending.send(), sending.send()])
  expect([one.status, two.status].sort()).toEqual([200, 502])
  expect(taker.letters).toHaveLength(1)
})

test('sending is kept only after its connection was tried, and the password never comes out', async () => {
  await using taker = await mailTaker()
  await using server = await testServer()
  const overview = async () =>
    ((await (await server.ask('/api/sending')).json()) as SendingOverview).account
  const wrong = await post(server, '/api/sending', { ...setupFor(taker), password: 'x' })
  expect([wrong.status, await wrong.json()]).toMatchObject([
    422,
    { problem: { code: 'wrong-password' } },
  ])
  expect(await overview()).toBeNull()
  const early = await post(server, '/api/sending/letter', letter)
  expect([early.status, await early.json()]).toMatchObject([
    409,
    { problem: { code: 'not-set-up' } },
  ])
  expect(taker.letters).toEqual([])
  await post(server, '/api/sending', setupFor(taker))
  expect(await overview()).toMatchObject({ user: USER, address: USER, hasOwnPassword: true })
  expect(await (await server.ask('/api/sending')).text()).not.toContain('planted')
  const { mailbox } = dataFolderAt(server.folder)
  const files = readdirSync(mailbox)
  expect(files).toHaveLength(2)
  for (const name of files) {
    expect(statSync(join(mailbox, name)).mode & 0o777).toBe(0o600)
    const isSecret = name.endsWith('.password')
    expect(readFileSync(join(mailbox, name), 'utf8').includes('planted')).toBe(isSecret)
  }
  await post(server, '/api/sending/forget', {})
  expect(await overview()).toBeNull()
  expect(readdirSync(mailbox)).toEqual([])
})

test('the password of a mailbox is enough, and goes with it', async () => {
  await using taker = await mailTaker()
  await using mail = await scriptedServer(mailboxOf([], PASSWORD))
  await using server = await testServer()
  const mailbox = {
    ...{ host: 'localhost', port: mail.port, security: 'plain', user: USER, password: PASSWORD },
    ...{ folders: ['INBOX'], sinceOn: null, follow: 'asked' },
  }
  const connected = await (await post(server, '/api/mailbox', mailbox)).json()
  const [account] = (connected as MailboxOverview).accounts
  const { password: _, ...setup } = setupFor(taker)
  const kept = await post(server, '/api/sending', { ...setup, mailboxId: account?.id })
  expect(await kept.json()).toMatchObject({ account: { hasOwnPassword: false } })
  expect((await post(server, '/api/sending/letter', letter)).status).toBe(200)
  await post(server, `/api/mailbox/${account?.id}/forget`, {})
  expect(await (await server.ask('/api/sending')).json()).toEqual({ account: null })
  const gone = await post(server, '/api/sending', { ...setup, mailboxId: account?.id })
  expect(gone.status).toBe(404)
})

test.each([
  ['RCPT', '550 no such user', 'refused-recipient'],
  ['.', '554 junk', 'refused-letter'],
  ['MAIL', '451 later', 'server-busy'],
])('what is refused at %s is told, and can be sent later', async (begins, answer, code) => {
  let refuses = true
  await using taker = await mailTaker({
    script: (line, socket) => (refuses ? refusing(begins, answer)(line, socket) : undefined),
  })
  await using sending = await sendingServer(taker)
  const { json } = await sending.send()
  expect(json).toMatchObject({ problem: { code } })
  expect(JSON.stringify(json)).toContain('Nothing was sent. Your draft is kept.')
  refuses = false
  expect((await sending.send()).json).toMatchObject({ isEarlier: false })
  expect(taker.letters).toHaveLength(1)
})

test('a letter that may have gone out is not sent again before the person says so', async () => {
  let cuts = true
  await using taker = await mailTaker({
    script: (line, socket) => {
      if (line !== '.' || !cuts) return undefined
      socket.destroy()
      return ''
    },
  })
  await using sending = await sendingServer(taker)
  expect((await sending.send()).json).toMatchObject({ problem: { code: 'maybe-sent' } })
  cuts = false
  expect((await sending.send()).json).toMatchObject({ problem: { code: 'maybe-sent' } })
  expect(taker.letters).toEqual([])
  expect((await sending.send({ again: true })).json).toMatchObject({ isEarlier: false })
  expect(taker.letters).toHaveLength(1)
})

test('a letter shown from another address is not sent', async () => {
  await using taker = await mailTaker()
  await using sending = await sendingServer(taker)
  const other = await sending.send({ from: 'other@mail.test' })
  expect(other).toMatchObject({ status: 409, json: { problem: { code: 'changed-since' } } })
  expect(taker.letters).toEqual([])
})

test('what is no letter to one address is refused before anybody is asked', async () => {
  await using taker = await mailTaker()
  await using sending = await sendingServer(taker)
  const asked = taker.connections
  const odd = [
    { to: { name: null, address: 'a@b.example, c@d.example' } },
    { to: { name: null, address: 'a@b.example>\r\nRCPT TO:<c@d.example' } },
    { to: { name: null, address: 'über@b.example' } },
    { from: 'a b' },
    { text: '' },
    { text: 'x'.repeat(100_001) },
  ]
  for (const changed of odd) expect((await sending.send(changed as never)).status).toBe(400)
  expect(taker.connections).toBe(asked)
})

test('erasing takes the account and what is known of sent letters away', async () => {
  await using taker = await mailTaker()
  await using sending = await sendingServer(taker)
  await sending.send()
  const { server } = sending
  const { vaultId } = (await (await server.ask('/api/sync')).json()) as { vaultId: string }
  expect((await post(server, '/api/erase', { vaultId })).status).toBe(200)
  expect(existsSync(dataFolderAt(server.folder).mailbox)).toBe(false)
})

test('only pages of Onward that are signed in may send', async () => {
  await using server = await testServer()
  const init = { method: 'POST', body: JSON.stringify(letter) }
  for (const path of ['/api/sending', '/api/sending/letter', '/api/sending/forget']) {
    expect((await server.askWith({ cookie: '' }, path, init)).status).toBe(401)
    const foreign = await server.askWith({ origin: 'https://evil.example' }, path, init)
    expect(foreign.status).toBe(403)
  }
  expect((await server.askWith({ cookie: '' }, '/api/sending')).status).toBe(401)
})
