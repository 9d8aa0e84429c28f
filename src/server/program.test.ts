import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { dataFolderAt } from '../store/data-folder.ts'
import { freePort, runProgram, startProgram } from './program.test-support.ts'

let data: string
beforeEach(() => {
  data = join(mkdtempSync(join(tmpdir(), 'onward-program-')), 'records')
})
afterEach(() => rmSync(join(data, '..'), { recursive: true, force: true }))

function statusAt(host: string, port: number): Promise<number | string> {
  return new Promise((resolve) => {
    const headers = { host: `localhost:${port}` }
    request({ host, port, path: '/api/alive', headers }, (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
      .on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? ''))
      .end()
  })
}

test('says where it is and where the records are, and stops when told', async () => {
  await using server = await startProgram({ data, port: await freePort() })
  expect(server.output()).toContain(data)
  expect((await server.ask('/api/sync')).status).toBe(200)
  const stream = await server.ask('/api/revisions')
  expect(stream.status).toBe(200)
  expect(await server.kill('SIGTERM')).toBe(0)
  expect(server.output()).toContain('Your records are kept')
  expect(readdirSync(data).sort()).toEqual([
    'backups',
    'clock.json',
    'cookie.key',
    'device-seal.key',
    'running',
    'vault.db',
  ])
})

test('listens on this machine alone', async () => {
  const port = await freePort()
  await using _server = await startProgram({ data, port })
  expect(await statusAt('127.0.0.1', port)).toBe(200)
  expect([200, 'EADDRNOTAVAIL', 'EAFNOSUPPORT', 'ECONNREFUSED']).toContain(
    await statusAt('::1', port),
  )
  // Another loopback address stands for any other interface: 0.0.0.0 would answer on it.
  if (process.platform === 'linux') expect(await statusAt('127.0.0.2', port)).toBe('ECONNREFUSED')
})

test.skipIf(process.platform === 'win32')('keeps every file for its person alone', async () => {
  await using server = await startProgram({ data, port: await freePort() })
  const { vaultId } = (await (await server.ask('/api/sync')).json()) as { vaultId: string }
  await server.post({ protocol: 1, vaultId, epoch: 1, sets: [{ id: 'nothing' }] })
  expect(statSync(data).mode & 0o777).toBe(0o700)
  const names = readdirSync(data, { recursive: true, withFileTypes: true })
  expect(names.some((entry) => entry.name === 'vault.db-wal')).toBe(true)
  for (const entry of names) {
    const mode = statSync(join(entry.parentPath, entry.name)).mode & 0o777
    expect([entry.name, mode]).toEqual([entry.name, entry.isDirectory() ? 0o700 : 0o600])
  }
})

test('a second start opens the running app and ends', async () => {
  const port = await freePort()
  await using server = await startProgram({ data, port })
  const second = await runProgram({ data, port: await freePort() })
  expect(second.status).toBe(0)
  const link = /http:\S+\/open\?code=\S+/.exec(second.output)?.[0] ?? ''
  expect(new URL(link).origin).toBe(server.origin)
  expect((await fetch(link, { redirect: 'manual' })).status).toBe(303)
  expect((await fetch(link, { redirect: 'manual' })).status).toBe(403)
})

test('an app that has just started and not yet left word of itself is waited for', async () => {
  const port = await freePort()
  await using server = await startProgram({ data, port })
  const { app } = dataFolderAt(data)
  const word = readFileSync(app)
  rmSync(app)
  const late = setTimeout(() => writeFileSync(app, word), 700)
  const second = await runProgram({ data, port })
  clearTimeout(late)
  expect(second.output).toContain(`already running at ${server.origin}`)
  expect(second.status).toBe(0)
})

test('starts again after it was killed, though its word was left behind', async () => {
  const port = await freePort()
  await using first = await startProgram({ data, port })
  await first.kill('SIGKILL')
  await using second = await startProgram({ data, port })
  expect((await second.ask('/api/sync')).status).toBe(200)
})

test('a cookie outlives a restart, a launch code does not', async () => {
  const port = await freePort()
  await using first = await startProgram({ data, port })
  await first.kill('SIGTERM')
  await using second = await startProgram({ data, port })
  expect((await first.ask('/api/sync')).status).toBe(200)
  expect((await fetch(first.link, { redirect: 'manual' })).status).toBe(403)
  expect(second.origin).toBe(first.origin)
})

test('a port taken by another program is told and never left for another one', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const { port } = other.address() as { port: number }
  const { status, output } = await runProgram({ data, port })
  expect(status).toBe(1)
  expect(output).toContain(`localhost:${port}`)
  expect(output).toContain('ONWARD_PORT')
  expect(output).not.toContain('    at ')
  other.close()
})

test('a folder that cannot be made is told in a sentence', async () => {
  rmSync(data, { recursive: true, force: true })
  writeFileSync(data, 'a file in the way')
  const { status, output } = await runProgram({ data, port: await freePort() })
  expect(status).toBe(1)
  expect(output).toContain(data)
  expect(output).not.toContain('    at ')
})

test('a file of another program in the place of the vault is left alone and told', async () => {
  await using server = await startProgram({ data, port: await freePort() })
  await server.kill('SIGTERM')
  writeFileSync(
    dataFolderAt(data).vault,
    'this is no database at all, only a line of text. '.repeat(99),
  )
  const { status, output } = await runProgram({ data, port: await freePort() })
  expect(status).toBe(1)
  expect(output).toContain('left alone')
  expect(output).not.toContain('    at ')
})
