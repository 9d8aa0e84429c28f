import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { mailboxOf, scriptedServer } from '../../test/imap/scripted-server.ts'
import { mailTaker, PASSWORD, USER } from '../../test/smtp/mail-taker.ts'
import { dataFolderAt } from '../store/data-folder.ts'
import { setOf, thing } from './app.test-support.ts'
import { AccountFiles } from './mailbox/account-files.ts'
import { Passwords } from './mailbox/passwords.ts'
import { SendingFiles } from './mailbox/sending-files.ts'
import { freePort, type ServerProcess, startProgram } from './program.test-support.ts'

const watchProgram = new URL('./outgoing.test-support.ts', import.meta.url).href

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onward-outgoing-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Everything that a page does with the server, once, with a record of its own. */
async function useAll(server: ServerProcess, id = 'a'): Promise<void> {
  const { vaultId, epoch } = (await (await server.ask('/api/sync')).json()) as {
    vaultId: string
    epoch: number
  }
  const pushed = await server.post({
    protocol: 1,
    vaultId,
    epoch,
    sets: [setOf(thing(id, 0, { link: 'https://tracker.example/pixel.gif' }))],
  })
  expect(pushed.status).toBe(200)
  for (const path of [
    '/',
    '/api/alive',
    '/api/device-key',
    '/api/history',
    '/api/mailbox',
    '/api/sending',
    `/api/records/thing/${id}`,
    '/assets/none.js',
  ]) {
    await (await server.ask(path)).text()
  }
  const stream = await server.ask('/api/revisions')
  await stream.body?.cancel()
}

test('opens no connection and looks up no name, from its start to its stop', async () => {
  const log = join(folder, 'log')
  await using server = await startProgram({
    data: join(folder, 'records'),
    port: await freePort(),
    nodeArguments: ['--import', watchProgram],
    env: { ONWARD_WATCH: log },
  })
  await useAll(server)
  await server.kill('SIGTERM')
  expect(readFileSync(log, 'utf8')).toBe('watching\n')
})

test('with a mailbox set up it connects when the person asks, and not before', async () => {
  await using mail = await scriptedServer(mailboxOf([], 'x'))
  const data = join(folder, 'records')
  const { mailbox } = dataFolderAt(data)
  const files = new AccountFiles(mailbox)
  const id = '0f8fad5b-d9cb-469f-a165-70867728950e'
  const server = { host: '127.0.0.1', port: mail.port, security: 'plain' as const }
  const read = { folders: ['INBOX'], sinceOn: null, follow: 'asked' as const }
  files.keep({ id, ...server, ...read, user: 'maria@mail.test', passwordIn: 'file' })
  await new Passwords(mailbox, undefined).keep(id, 'x')
  const log = join(folder, 'log')
  await using program = await startProgram({
    data,
    port: await freePort(),
    nodeArguments: ['--import', watchProgram],
    env: { ONWARD_WATCH: log },
  })
  await useAll(program)
  expect(readFileSync(log, 'utf8')).toBe('watching\n')
  const asked = await program.ask(`/api/mailbox/${id}/fetch`, { method: 'POST' })
  expect(asked.status).toBe(200)
  await vi.waitUntil(() => mail.commands.includes('LOGOUT'), { timeout: 60_000 })
  expect(readFileSync(log, 'utf8')).toBe('watching\nnet.connect\n')
}, 90_000)

test('with sending set up it connects for each letter that the person sends, and not before', async () => {
  await using taker = await mailTaker()
  const data = join(folder, 'records')
  const { mailbox } = dataFolderAt(data)
  const passwordOf = '0f8fad5b-d9cb-469f-a165-70867728950e'
  const server = { host: '127.0.0.1', port: taker.port, security: 'plain' as const }
  const who = { user: USER, name: 'Ines Marlow', address: USER }
  const password = { passwordOf, hasOwnPassword: true, passwordIn: 'file' as const }
  const triedAt = '2026-03-02T09:00:00.000Z'
  new SendingFiles(mailbox).keepAccount({ ...server, ...who, ...password, triedAt })
  await new Passwords(mailbox, undefined).keep(passwordOf, PASSWORD)
  const log = join(folder, 'log')
  await using program = await startProgram({
    data,
    port: await freePort(),
    nodeArguments: ['--import', watchProgram],
    env: { ONWARD_WATCH: log },
  })
  await useAll(program)
  expect(readFileSync(log, 'utf8')).toBe('watching\n')
  const to = { name: null, address: 'maria@lindholm.example' }
  const words = { subject: 'Hello', text: 'Dear Maria,', replyingTo: [] }
  const letter = { letterId: 'a', from: USER, to, ...words, again: false }
  const send = () => program.post(letter, '/api/sending/letter')
  expect((await send()).status).toBe(200)
  expect((await send()).status).toBe(200)
  expect(taker.letters).toHaveLength(1)
  expect(readFileSync(log, 'utf8')).toBe('watching\nnet.connect\n')
}, 90_000)

test('the watch of the tests above does notice a connection', async () => {
  const log = join(folder, 'log')
  const port = await freePort()
  const code = `await fetch('http://localhost:${port}/').catch(() => {})`
  spawnSync(process.execPath, ['--import', watchProgram, '--input-type=module', '-e', code], {
    env: { ...process.env, ONWARD_WATCH: log },
    timeout: 20_000,
  })
  expect(readFileSync(log, 'utf8')).toContain('net.connect')
})

test.skipIf(!existsSync('/proc/net/tcp'))(
  'the kernel knows no socket of it that leads away from its own port',
  async () => {
    const port = await freePort()
    await using server = await startProgram({ data: join(folder, 'records'), port })
    const seen = new Set<string>()
    const look = () => {
      for (const socket of socketsOf(server.child.pid ?? 0)) seen.add(socket)
    }
    const timer = setInterval(look, 5)
    try {
      for (let round = 0; round < 5; round += 1) {
        await useAll(server, `round-${round}`)
        look()
      }
    } finally {
      clearInterval(timer)
    }
    expect(seen).toContain(`listens ${port}`)
    expect([...seen].filter((socket) => !socket.endsWith(` ${port}`))).toEqual([])
  },
)

/** Local ports of a process's TCP and UDP sockets (proc(5)); 0A is the state LISTEN. */
function socketsOf(pid: number): string[] {
  const inodes = new Set<string>()
  for (const descriptor of readdirSync(`/proc/${pid}/fd`)) {
    try {
      const inode = /^socket:\[(\d+)\]$/.exec(readlinkSync(`/proc/${pid}/fd/${descriptor}`))?.[1]
      if (inode) inodes.add(inode)
    } catch {
      // Closed in the meantime.
    }
  }
  return ['tcp', 'tcp6', 'udp', 'udp6'].flatMap((table) =>
    readFileSync(`/proc/${pid}/net/${table}`, 'utf8')
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split(/\s+/))
      .filter((columns) => inodes.has(columns[9] ?? ''))
      .map(([, local = '', , state]) => {
        const port = Number.parseInt(local.split(':')[1] ?? '', 16)
        return `${state === '0A' ? 'listens' : 'speaks at'} ${port}`
      }),
  )
}
