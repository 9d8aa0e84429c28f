import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { setOf, thing } from './app.test-support.ts'
import { freePort, startProgram } from './program.test-support.ts'

/** Lets a program make its files as open as it likes. */
const openly = ['--import', 'data:text/javascript,process.umask(0)']

test.skipIf(process.platform === 'win32')(
  'whatever the program writes is for its person alone, also in a folder that is open to all',
  async () => {
    const parent = mkdtempSync(join(tmpdir(), 'onward-rights-'))
    const data = join(parent, 'records')
    mkdirSync(data)
    chmodSync(data, 0o777)
    try {
      const server = await startProgram({ data, port: await freePort(), nodeArguments: openly })
      const { vaultId, epoch } = await (await server.ask('/api/sync')).json()
      const sets = [setOf(thing('a', 0, { n: 1 }))]
      expect((await server.post({ protocol: 1, vaultId, epoch, sets })).status).toBe(200)
      expect((await server.ask('/api/device-key')).status).toBe(200)
      expect((await server.post({ titles: 'own' }, '/api/calendar-feed')).status).toBe(200)
      const account = { host: 'localhost', port: 1, security: 'plain', user: 'ines@example.com' }
      const mailbox = { ...account, password: 'planted', folders: ['INBOX'], follow: 'asked' }
      expect((await server.post({ ...mailbox, sinceOn: null }, '/api/mailbox')).status).toBe(200)
      const names = readdirSync(data, { recursive: true }).map(String)
      await server[Symbol.asyncDispose]()
      expect(names).toEqual(expect.arrayContaining(['vault.db', 'vault.db-wal', 'device-seal.key']))
      expect(names.some((name) => name.endsWith('.password'))).toBe(true)
      const left = readdirSync(data, { recursive: true }).map(String)
      const open = left.filter((name) => (statSync(join(data, name)).mode & 0o077) !== 0)
      expect(open).toEqual([])
    } finally {
      rmSync(parent, { recursive: true, force: true })
    }
  },
)
