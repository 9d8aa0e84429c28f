import { setDefaultCACertificates } from 'node:tls'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Dovecot, hasDovecot, startDovecot } from './dovecot.ts'
import { message } from './letters.ts'
import { openReader } from './reader.ts'
import { otherThanReading, wireTo } from './wire.ts'

const LIMIT_MS = 120_000
const kindOf = (n: number) => (n % 10 === 0 ? 'refusal' : n % 10 === 1 ? 'arrived' : 'other')

describe.skipIf(!hasDovecot)(
  'a mailbox of a real Dovecot (needs dovecot-imapd, openssl and root)',
  () => {
    let dovecot: Dovecot
    beforeAll(async () => {
      dovecot = await startDovecot()
      const all = Array.from({ length: 500 }, (_, n) => message(n, kindOf(n)))
      dovecot.deliver('INBOX', ...all)
    }, LIMIT_MS)
    afterAll(() => dovecot[Symbol.asyncDispose]())

    const makeFolder = (name: string) =>
      dovecot.admin('mailbox', 'create', '-u', dovecot.user, name)
    const signIn = () => ({ user: dovecot.user, password: dovecot.password })

    test(
      '500 messages are read over a line that is cut again and again, by reading commands alone',
      async () => {
        await using wire = await wireTo(dovecot.port)
        await using reader = await openReader()
        await reader.connect({ ...signIn(), port: wire.port })
        wire.cutAfter(60_000)
        reader.fetch()
        await reader.until('waiting')
        expect(reader.account().now).toMatchObject({ problem: { code: 'cut-line' } })
        const { imports: partly } = await reader.found()
        expect(partly[0]?.read).toBeGreaterThan(0)
        expect(partly[0]?.read).toBeLessThan(500)
        reader.fetch()
        await reader.until('waiting')
        wire.cutAfter(null)
        reader.fetch()
        const { last } = await reader.until('idle')
        expect(last?.read).toBeLessThan(500 - (partly[0]?.read ?? 0) + 1)
        const { subjects, imports } = await reader.found()
        expect(subjects).toHaveLength(100)
        expect(imports).toEqual([{ read: 500, forgotten: 400, known: 0 }])
        expect(otherThanReading(wire.sent, dovecot.password, dovecot.user)).toEqual([])
        expect(wire.sent.some((line) => line.includes('BODY.PEEK[]'))).toBe(true)
        const flags = dovecot.admin('fetch', '-u', dovecot.user, 'flags', 'mailbox', 'INBOX')
        expect(flags).not.toContain('Seen')
        expect(reader.reported).toEqual([])
      },
      LIMIT_MS,
    )

    test(
      'what was read is not asked for again, and new mail is',
      async () => {
        await using wire = await wireTo(dovecot.port)
        await using reader = await openReader()
        makeFolder('Steady')
        await reader.connect({ ...signIn(), port: wire.port, folders: ['Steady'] })
        dovecot.deliver('Steady', message(901, 'refusal'))
        reader.fetch()
        expect((await reader.until('idle')).last).toMatchObject({ read: 1, found: 1 })
        reader.fetch()
        expect((await reader.until('idle')).last).toMatchObject({ read: 0 })
        const fetches = wire.sent.filter((line) => line.includes('UID FETCH')).length
        dovecot.deliver('Steady', message(902, 'arrived'))
        reader.fetch()
        expect((await reader.until('idle')).last).toMatchObject({ read: 1, found: 1 })
        expect(wire.sent.filter((line) => line.includes('UID FETCH'))).toHaveLength(fetches + 2)
        expect((await reader.found()).imports).toHaveLength(2)
      },
      LIMIT_MS,
    )

    test(
      'a changed UIDVALIDITY has the folder looked through again, by heads where letters are known',
      async () => {
        await using wire = await wireTo(dovecot.port)
        await using reader = await openReader()
        makeFolder('Jobs')
        dovecot.deliver('Jobs', message(911, 'refusal'), message(912, 'other'))
        await reader.connect({ ...signIn(), port: wire.port, folders: ['Jobs'] })
        reader.fetch()
        expect((await reader.until('idle')).last).toMatchObject({ read: 2, found: 1 })
        dovecot.admin(
          'mailbox',
          'update',
          '-u',
          dovecot.user,
          '--uid-validity',
          '1999999999',
          'Jobs',
        )
        dovecot.deliver('Jobs', message(913, 'arrived'))
        reader.fetch()
        const { last } = await reader.until('idle')
        expect(last).toMatchObject({ read: 3, known: 1, found: 1, forgotten: 1 })
        expect((await reader.found()).subjects).toHaveLength(2)
      },
      LIMIT_MS,
    )

    test(
      'a folder that was moved is told, and the others are read',
      async () => {
        await using reader = await openReader()
        makeFolder('Before')
        makeFolder('Still')
        dovecot.deliver('Still', message(921, 'refusal'))
        await reader.connect({ ...signIn(), port: dovecot.port, folders: ['Before', 'Still'] })
        dovecot.admin('mailbox', 'rename', '-u', dovecot.user, 'Before', 'After')
        reader.fetch()
        const { last } = await reader.until('idle')
        expect(last?.missing).toEqual(['Before'])
        expect(last?.found).toBeGreaterThan(0)
      },
      LIMIT_MS,
    )

    test(
      'a wrong password is told, tried once, and never said',
      async () => {
        await using wire = await wireTo(dovecot.port)
        await using reader = await openReader()
        await reader.connect({ ...signIn(), port: wire.port, password: 'planted mistake' })
        reader.fetch()
        const { now } = await reader.until('failed')
        expect(now).toMatchObject({ problem: { code: 'wrong-password' } })
        expect(JSON.stringify(reader.mailbox.overview())).not.toContain('planted mistake')
        expect(wire.sent.filter((line) => line.includes('AUTHENTICATE'))).toHaveLength(1)
      },
      LIMIT_MS,
    )

    test(
      'a letter that arrives while the line is open is there at once',
      async () => {
        await using wire = await wireTo(dovecot.port)
        await using reader = await openReader()
        makeFolder('Live')
        const about = {
          ...signIn(),
          port: wire.port,
          folders: ['Live'],
          follow: 'arriving' as const,
        }
        await reader.connect(about)
        reader.fetch()
        await reader.until('listening')
        dovecot.deliver('Live', message(931, 'refusal'))
        await reader.until('reading')
        await reader.until('listening')
        expect((await reader.found()).subjects).toHaveLength(1)
        dovecot.cutLines()
        await reader.until('waiting')
        await reader.until('listening')
        expect(otherThanReading(wire.sent, dovecot.password, dovecot.user)).toEqual([])
        await reader.mailbox.stop(reader.account().id)
        expect(reader.account().now).toEqual({ state: 'stopped' })
      },
      LIMIT_MS,
    )

    test(
      'of a message with a large attachment only the beginning is fetched',
      async () => {
        await using wire = await wireTo(dovecot.port)
        await using reader = await openReader()
        makeFolder('Large')
        dovecot.deliver('Large', message(941, 'refusal', { attachmentBytes: 6_000_000 }))
        await reader.connect({ ...signIn(), port: wire.port, folders: ['Large'] })
        reader.fetch()
        expect((await reader.until('idle')).last).toMatchObject({ read: 1, found: 1 })
        expect(wire.receivedBytes).toBeLessThan(280_000)
      },
      LIMIT_MS,
    )

    test(
      'mail before the chosen day, and mail of one’s own, stays where it is',
      async () => {
        await using wire = await wireTo(dovecot.port)
        await using reader = await openReader()
        makeFolder('Mixed')
        dovecot.deliver(
          'Mixed',
          message(951, 'refusal', { from: dovecot.user }),
          message(952, 'refusal'),
        )
        await reader.connect({
          ...signIn(),
          port: wire.port,
          folders: ['Mixed'],
          sinceOn: '2026-03-01',
        })
        reader.fetch()
        expect((await reader.until('idle')).last).toMatchObject({ read: 2, found: 1, forgotten: 1 })
        expect(wire.sent.some((line) => line.includes('SINCE 1-Mar-2026 UNDELETED'))).toBe(true)
      },
      LIMIT_MS,
    )

    test(
      'a certificate that nobody vouches for is refused before the password is sent',
      async () => {
        await using reader = await openReader()
        const asked = { host: 'localhost', ...signIn() }
        const byTls = { ...asked, port: dovecot.tlsPort, security: 'tls' as const }
        const byStartTls = { ...asked, port: dovecot.port, security: 'starttls' as const }
        for (const server of [byTls, byStartTls]) {
          expect(await reader.mailbox.folders(server)).toMatchObject({
            problem: { code: 'certificate' },
          })
        }
        setDefaultCACertificates([dovecot.certificate])
        for (const server of [byTls, byStartTls]) {
          const folders = await reader.mailbox.folders(server)
          expect(folders).toMatchObject({ ok: true, value: { ticked: ['INBOX', 'Archive'] } })
          if (folders.ok) expect(folders.value.folders.map(({ use }) => use)).toContain('sent')
        }
      },
      LIMIT_MS,
    )
  },
)
