import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { smtpLimits } from '../../src/mail/smtp/limits.ts'
import { SendingFailure } from '../../src/mail/smtp/sending-failure.ts'
import { SmtpSession } from '../../src/mail/smtp/smtp-session.ts'
import { hasOpenssl, makeCertificate } from './certificate.ts'
import { type MailTaker, mailTaker, PASSWORD, type TakerScript, USER } from './mail-taker.ts'

type Security = 'plain' | 'starttls' | 'tls'

const message = 'Subject: Hello\r\n\r\nDear Maria,\r\n.\r\n..two dots\r\nKind regards\r\n'
const envelope = { from: USER, to: 'maria@lindholm.example' }

/** Sends the letter above; the code of what went wrong and what was said of it, or `sent`. */
async function send(
  { port }: Pick<MailTaker, 'port'>,
  given: { security?: Security; password?: string; host?: string; signal?: AbortSignal } = {},
) {
  const { security = 'plain', password = PASSWORD, host = 'localhost' } = given
  const signal = given.signal ?? new AbortController().signal
  try {
    using session = await SmtpSession.open(
      { host, port, security },
      { user: USER, password },
      signal,
    )
    await session.send(envelope, message)
    await session.leave()
    return { code: 'sent', message: '' }
  } catch (error) {
    if (!(error instanceof SendingFailure)) throw error
    return error.problem
  }
}

/** The usual server, but `line` is answered so. */
const answering =
  (begins: string, answer: string): TakerScript =>
  (line) =>
    line.startsWith(begins) ? `${answer}\r\n` : undefined

test('a letter arrives as it was written, after these words and no others', async () => {
  await using taker = await mailTaker()
  expect((await send(taker)).code).toBe('sent')
  expect(taker.letters).toEqual([message.replace(/\r\n$/, '')])
  expect(taker.said.map((line) => line.replace(/PLAIN .*/, 'PLAIN …'))).toEqual([
    'EHLO [127.0.0.1]',
    'AUTH PLAIN …',
    `MAIL FROM:<${USER}>`,
    'RCPT TO:<maria@lindholm.example>',
    'DATA',
    'QUIT',
  ])
})

test('a server that knows only LOGIN is signed in to in its way', async () => {
  const lines: string[] = []
  await using taker = await mailTaker({
    script: (line) => {
      lines.push(line)
      if (line.startsWith('EHLO')) return '250-here\r\n250 AUTH=LOGIN\r\n'
      if (line === 'AUTH LOGIN') return '334 VXNlcm5hbWU6\r\n'
      if (line === Buffer.from(USER).toString('base64')) return '334 UGFzc3dvcmQ6\r\n'
      return line === Buffer.from(PASSWORD).toString('base64') ? '235 yes\r\n' : undefined
    },
  })
  expect((await send(taker)).code).toBe('sent')
})

test.each([
  ['a wrong password', 'AUTH', '535 5.7.8 no', 'wrong-password'],
  [
    'a server that takes no passwords any more',
    'AUTH',
    '535 5.7.139 Authentication unsuccessful, basic authentication is disabled',
    'no-sign-in',
  ],
  ['no way to sign in', 'EHLO', '250 SIZE 10', 'no-sign-in'],
  ['a server that has too much to do', 'MAIL', '451 4.3.2 try later', 'server-busy'],
  ['a sender that is not theirs', 'MAIL', '553 5.7.1 not your address', 'refused-sender'],
  ['a recipient that is not there', 'RCPT', '550 5.1.1 no such user here', 'refused-recipient'],
  ['a recipient that waits', 'RCPT', '450 4.2.1 grey list', 'server-busy'],
  ['no letters at all', 'DATA', '554 5.5.1 none', 'refused-letter'],
  ['a letter that is taken for junk', '.', '554 5.7.1 looks like junk', 'refused-letter'],
  ['a letter that has to wait', '.', '452 4.3.1 no room', 'server-busy'],
  ['an answer of another language', 'EHLO', '* OK IMAP', 'not-understood'],
  ['an answer without end', 'EHLO', '250-more\r\n'.repeat(10_000), 'not-understood'],
])('%s is told, and nothing was sent', async (_, begins, answer, code) => {
  await using taker = await mailTaker({ script: answering(begins, answer) })
  const told = await send(taker)
  expect(told.code).toBe(code)
  expect(told.message).toContain('Nothing was sent.')
  expect(taker.letters).toEqual([])
})

test('a refusal holds the words of the server, without signs that deceive', async () => {
  const words = `550 5.1.1 unknown\u202e user\u0007 Empfänger ${'x'.repeat(500)}`
  await using taker = await mailTaker({ script: answering('RCPT', words) })
  const { message: told } = await send(taker)
  expect(told).toContain('It says: “5.1.1 unknown user Empfänger xxx')
  expect(told.length).toBeLessThan(400)
})

test.each(['220 not yet\r\n250 pipelined\r\n', '554 go away\r\n', '421 busy\r\n'])(
  'a greeting of %j ends it',
  async (greeting) => {
    await using taker = await mailTaker({ greeting })
    expect(['server-busy', 'not-understood']).toContain((await send(taker)).code)
    expect(taker.letters).toEqual([])
  },
)

test('a line that is cut before the letter says that nothing was sent', async () => {
  await using taker = await mailTaker({
    script: (line, socket) => {
      if (line !== 'DATA') return undefined
      socket.destroy()
      return ''
    },
  })
  const told = await send(taker)
  expect(told.code).toBe('cut-line')
  expect(told.message).toContain('Nothing was sent.')
})

test.each([
  ['is cut', (socket: { destroy(): void }) => socket.destroy(), ''],
  ['speaks nonsense', () => {}, 'what\r\n'],
])('a line that %s after the letter says that it may have been sent', async (_, act, answer) => {
  await using taker = await mailTaker({
    script: (line, socket) => {
      if (line !== '.') return undefined
      act(socket)
      return answer
    },
  })
  const told = await send(taker)
  expect(told.code).toBe('maybe-sent')
  expect(told.message).toContain('may have been sent')
  expect(told.message).not.toContain('Nothing was sent')
})

test('a line that is stopped after the letter says that it may have been sent', async () => {
  const stopping = new AbortController()
  await using taker = await mailTaker({
    script: (line) => {
      if (line !== '.') return undefined
      stopping.abort()
      return ''
    },
  })
  expect((await send(taker, { signal: stopping.signal })).code).toBe('maybe-sent')
})

test.each([
  ['EHLO', 'too-slow'],
  ['.', 'maybe-sent'],
])('a server that stays silent at %s is given up in the end: %s', async (begins, code) => {
  let isSilent = false
  await using taker = await mailTaker({
    script: (line) => {
      if (!line.startsWith(begins)) return undefined
      isSilent = true
      return ''
    },
  })
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  try {
    const sending = send(taker)
    while (!isSilent) await new Promise((resolve) => setImmediate(resolve))
    vi.advanceTimersByTime(smtpLimits.takenMs)
    expect((await sending).code).toBe(code)
  } finally {
    vi.useRealTimers()
  }
})

test('a server that only says no goodbye has the letter all the same', async () => {
  await using taker = await mailTaker({
    script: (line, socket) => {
      if (line !== 'QUIT') return undefined
      socket.destroy()
      return ''
    },
  })
  expect((await send(taker)).code).toBe('sent')
  expect(taker.letters).toHaveLength(1)
})

test('without encryption nothing goes to another machine, and nobody is asked', async () => {
  expect((await send({ port: 25 }, { host: 'mail.example.org' })).code).toBe('no-encryption')
})

test('where encryption was chosen, a server without it gets no password', async () => {
  await using taker = await mailTaker()
  expect((await send(taker, { security: 'starttls' })).code).toBe('no-encryption')
  expect(taker.said).toEqual(['EHLO [127.0.0.1]'])
})

describe.skipIf(!hasOpenssl)('encrypted', () => {
  let folder: string
  let certificate: { cert: string; key: string }
  const known = getCACertificates()
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'onward-smtp-'))
    certificate = makeCertificate(folder)
  })
  afterAll(() => {
    setDefaultCACertificates(known)
    rmSync(folder, { recursive: true, force: true })
  })

  test.each([
    ['tls', 'at-once'],
    ['starttls', 'when-asked'],
  ] as const)(
    'by %s a letter arrives once the certificate is trusted',
    async (security, encrypts) => {
      await using taker = await mailTaker({ certificate, encrypts })
      setDefaultCACertificates(known)
      expect((await send(taker, { security })).code).toBe('certificate')
      expect(taker.said.filter((line) => line.startsWith('AUTH'))).toEqual([])
      setDefaultCACertificates([certificate.cert])
      expect((await send(taker, { security })).code).toBe('sent')
      expect(taker.letters).toHaveLength(1)
    },
  )

  test('what was said ahead of STARTTLS ends the conversation before the password', async () => {
    setDefaultCACertificates([certificate.cert])
    await using taker = await mailTaker({
      certificate,
      encrypts: 'when-asked',
      script: (line) => (line === 'STARTTLS' ? '220 go\r\n250 AUTH PLAIN\r\n' : undefined),
    })
    expect((await send(taker, { security: 'starttls' })).code).toBe('not-understood')
    expect(taker.said).toEqual(['EHLO [127.0.0.1]', 'STARTTLS'])
  })
})
