import { expect, test } from 'vitest'
import { message } from './letters.ts'
import { openReader } from './reader.ts'
import { fetched, mailboxOf, type Script, scriptedServer } from './scripted-server.ts'

const LIMIT_MS = 60_000
const letter = message(1, 'refusal')

const usualLetter = mailboxOf([letter], 'x')

/** The usual server with one letter, unless `script` says otherwise. */
const withLetter =
  (script: Script = () => undefined): Script =>
  (command, tag, socket) =>
    script(command, tag, socket) ?? usualLetter(command, tag, socket)

/** What becomes of a reading from a server that follows a script. */
async function readFrom(script: Script, until: 'idle' | 'waiting' | 'failed', greeting?: string) {
  await using server = await scriptedServer(script, greeting)
  await using reader = await openReader()
  await reader.connect({ port: server.port })
  reader.fetch()
  const { now, last } = await reader.until(until)
  expect(reader.reported).toEqual([])
  return {
    now,
    last,
    found: (await reader.found()).subjects.length,
    code: 'problem' in now ? now.problem.code : null,
    commands: [...server.commands],
    connections: server.connections,
  }
}

test('a plain server without any extension is enough', async () => {
  const read = await readFrom(withLetter(), 'idle')
  expect(read).toMatchObject({ found: 1, last: { read: 1 } })
  expect(read.commands).toContain('LOGIN "maria@mail.test" "x"')
})

test('a line that is cut in the middle of a literal is tried again, and nothing half is kept', async () => {
  const read = await readFrom(
    withLetter((command, _tag, socket) => {
      if (!command.includes('BODY.PEEK[]')) return undefined
      socket.end(`* 1 FETCH (UID 1 BODY[]<0> {${letter.length}}\r\n${letter.slice(0, 200)}`)
      return ''
    }),
    'waiting',
  )
  expect(read).toMatchObject({ code: 'cut-line', found: 0, connections: 1 })
})

const hostile: readonly [threat: string, command: string, answer: string, code: string][] = [
  [
    'a literal of gigabytes',
    'UID FETCH',
    '* 1 FETCH (UID 1 BODY[]<0> {4000000000}\r\n',
    'not-understood',
  ],
  [
    'a literal of unspeakable size',
    'UID FETCH',
    `* 1 FETCH (BODY[] {${'9'.repeat(40)}}\r\n`,
    'not-understood',
  ],
  [
    'lists without end',
    'UID FETCH',
    `* 1 FETCH ${'('.repeat(5000)}\r\nTAG OK\r\n`,
    'not-understood',
  ],
  ['a list that ends twice', 'UID FETCH', '* 1 FETCH (UID 1))))\r\nTAG OK\r\n', 'not-understood'],
  ['a line without end', 'UID SEARCH', `* SEARCH ${'1'.repeat(5_000_000)}`, 'not-understood'],
  ['garbage', 'EXAMINE', '\0\u00ff\u0001 what is this\r\n', 'not-understood'],
  ['the answer to another command', 'EXAMINE', 'o99 OK done\r\n', 'not-understood'],
  ['no UIDVALIDITY', 'EXAMINE', '* 1 EXISTS\r\nTAG OK\r\n', 'not-understood'],
  [
    'a UIDVALIDITY that is no number',
    'EXAMINE',
    '* OK [UIDVALIDITY x] ok\r\nTAG OK\r\n',
    'not-understood',
  ],
  ['an answer that says nothing', 'LOGIN', 'TAG PERHAPS\r\n', 'not-understood'],
  ['a refusal of the command itself', 'UID SEARCH', 'TAG BAD no\r\n', 'not-understood'],
  ['a server that asks for patience', 'LOGIN', 'TAG NO [UNAVAILABLE] later\r\n', 'server-busy'],
  ['a wrong password', 'LOGIN', 'TAG NO [AUTHENTICATIONFAILED] no\r\n', 'wrong-password'],
  ['a goodbye instead of an answer', 'LOGIN', '* BYE too many connections\r\n', 'cut-line'],
]

test.each(hostile)(
  'is told and survived: %s',
  async (_threat, command, answer, code) => {
    const read = await readFrom(
      withLetter((sent, tag, socket) => {
        if (!sent.startsWith(command)) return undefined
        if (answer.startsWith('* BYE')) socket.end(answer)
        return answer.startsWith('* BYE') ? '' : answer.replace('TAG', tag)
      }),
      code === 'server-busy' || code === 'cut-line' ? 'waiting' : 'failed',
    )
    expect(read).toMatchObject({ code, found: 0 })
  },
  LIMIT_MS,
)

test('a greeting of something else than a mail server is told', async () => {
  const read = await readFrom(withLetter(), 'failed', 'HTTP/1.1 400 Bad Request\r\n\r\n')
  expect(read).toMatchObject({ code: 'not-understood', commands: [] })
})

test('messages that were not asked for are not taken', async () => {
  const other = message(2, 'refusal')
  const read = await readFrom(
    withLetter((command, tag) =>
      command.includes('BODY.PEEK[]')
        ? `${fetched(77, 'BODY[]<0>', other)}${fetched(1, 'BODY[]<0>', letter)}${tag} OK\r\n`
        : undefined,
    ),
    'idle',
  )
  expect(read).toMatchObject({ found: 1, last: { read: 1 } })
})

test('a message that goes while it is read is passed over', async () => {
  const read = await readFrom(
    withLetter((command, tag) => (command.includes('BODY.PEEK[]') ? `${tag} OK\r\n` : undefined)),
    'idle',
  )
  expect(read).toMatchObject({ found: 0, last: { read: 1, forgotten: 1 } })
})

test('numbers that cannot be a UID are not asked for', async () => {
  const read = await readFrom(
    withLetter((command, tag) =>
      command.startsWith('UID SEARCH')
        ? `* SEARCH 1 -5 0 4294967296 1e3 x\r\n${tag} OK\r\n`
        : undefined,
    ),
    'idle',
  )
  expect(read.commands.filter((command) => command.startsWith('UID FETCH 1 '))).toHaveLength(2)
})

test('a name or password cannot begin a command of its own', async () => {
  await using server = await scriptedServer(withLetter())
  await using reader = await openReader()
  const asked = { host: '127.0.0.1', port: server.port, security: 'plain' as const }
  await reader.mailbox.folders({ ...asked, user: 'a"\r\no9 DELETE INBOX', password: 'b\\"\r\nx' })
  expect(server.commands.filter((command) => command.startsWith('LOGIN'))).toEqual([
    'LOGIN "a\\"o9 DELETE INBOX" "b\\\\\\"x"',
  ])
  expect(server.commands.some((command) => /^DELETE/.test(command))).toBe(false)
})

test('what a server says before the encryption begins is not believed after it', async () => {
  await using server = await scriptedServer((command, tag) => {
    if (command === 'CAPABILITY') return `* CAPABILITY STARTTLS\r\n${tag} OK\r\n`
    return command === 'STARTTLS' ? `${tag} OK\r\n* CAPABILITY AUTH=PLAIN\r\no3 ` : undefined
  })
  await using reader = await openReader()
  const asked = { host: 'localhost', port: server.port, user: 'a', password: 'planted' }
  const folders = await reader.mailbox.folders({ ...asked, security: 'starttls' })
  expect(folders).toMatchObject({ ok: false, problem: { code: 'not-understood' } })
  expect(server.commands.join('\n')).not.toContain('planted')
})

test('a server without encryption gets no password, and a distant one no plain line at all', async () => {
  await using server = await scriptedServer(withLetter())
  await using reader = await openReader()
  const asked = { host: 'localhost', port: server.port, user: 'a', password: 'planted' }
  expect(await reader.mailbox.folders({ ...asked, security: 'starttls' })).toMatchObject({
    problem: { code: 'no-encryption' },
  })
  const distant = { ...asked, host: 'mail.example', security: 'plain' as const }
  expect(await reader.mailbox.folders(distant)).toMatchObject({
    problem: { code: 'no-encryption' },
  })
  expect(server.commands).toEqual(['CAPABILITY'])
})

test('a slow server can be stopped at once, and nothing is lost', async () => {
  await using server = await scriptedServer(
    withLetter((command) => (command.startsWith('UID SEARCH') ? '' : undefined)),
  )
  await using reader = await openReader()
  const id = await reader.connect({ port: server.port })
  reader.fetch()
  await reader.until('reading')
  await reader.mailbox.stop(id)
  expect(reader.account().now).toEqual({ state: 'stopped' })
})

test('nobody at the door is told, with the time of the next try', async () => {
  await using reader = await openReader()
  const server = await scriptedServer(withLetter())
  await server[Symbol.asyncDispose]()
  await reader.connect({ port: server.port })
  reader.fetch()
  const { now } = await reader.until('waiting')
  expect(now).toMatchObject({ problem: { code: 'cannot-reach' }, until: expect.any(String) })
})
